/** What became of commitments, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { COMMITMENT_STATES } from "../commitment.ts";

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

const commitmentsFile = z.object({
  commitments: z.array(
    z.object({
      /** The lasting number of the commitment. */
      number: z.number().int().positive(),
      owners: z
        .array(
          z.object({
            /** The slug of a department of the city. */
            department: text,
            named: wording.nullable().default(null),
            on: factDate,
            source: text,
          }),
        )
        .default([]),
      deadlines: z
        .array(
          z.object({
            dueOn: factDate,
            reason: wording.nullable().default(null),
            on: factDate,
            source: text,
          }),
        )
        .default([]),
      statements: z
        .array(
          z.object({
            state: z.enum(COMMITMENT_STATES),
            reason: wording,
            evidence: text,
            on: factDate,
          }),
        )
        .default([]),
    }),
  ),
});

export type CommitmentsFile = z.infer<typeof commitmentsFile>;

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parseCommitmentsFile(
  value: unknown,
): { readonly file: CommitmentsFile } | { readonly faults: readonly string[] } {
  const parsed = commitmentsFile.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
