/** What files of published facts are made of, and what is wrong with one that is not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../kernel/local-date.ts";

export const wording: z.ZodType<Wording> = z.partialRecord(z.enum(LANGUAGES), z.string());

export const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue(`${text} is no day`);
  return z.NEVER;
});

/** A date no more exact than its source. */
export const factDate = z.object({
  date: day,
  precision: z.enum(["day", "month", "year"]),
}) satisfies z.ZodType<FactDate>;

/** A text that may be left out. */
export const textOrNull = z.string().nullable().default(null);

export type ParsedFile<Content> =
  | { readonly file: Content }
  | { readonly faults: readonly string[] };

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parseFile<Content>(
  schema: z.ZodType<Content>,
  value: unknown,
): ParsedFile<Content> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
