/** The road, the charters and the background of a city in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { ROAD_KINDS } from "../city.ts";

const wording: z.ZodType<Wording> = z.partialRecord(z.enum(LANGUAGES), z.string());
const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue(`${text} is no day`);
  return z.NEVER;
});
const factDate = z.object({
  date: day,
  precision: z.enum(["day", "month", "year"]),
}) satisfies z.ZodType<FactDate>;
const text = z.string().nullable().default(null);

const cityFile = z.object({
  events: z
    .array(
      z.object({
        on: factDate,
        text: wording,
        /** Null for a step that lies on neither road. */
        kind: z.enum(ROAD_KINDS).nullable().default(null),
        source: text,
      }),
    )
    .default([]),
  charters: z
    .array(
      z.object({
        /** A framework's name or an instrument's code in the catalogue, or words. */
        framework: text,
        instrument: text,
        named: wording.nullable().default(null),
        on: factDate,
        by: wording,
        source: z.string(),
        withdrawal: z
          .object({ reason: wording, on: factDate, source: text })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  background: z
    .object({ text: wording, sources: z.array(z.string()) })
    .nullable()
    .default(null),
});

export type CityFile = z.infer<typeof cityFile>;

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parseCityFile(
  value: unknown,
): { readonly file: CityFile } | { readonly faults: readonly string[] } {
  const parsed = cityFile.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
