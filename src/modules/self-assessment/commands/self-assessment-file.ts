/** Self-assessments with their answers in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";

const wording: z.ZodType<Wording> = z.partialRecord(z.enum(LANGUAGES), z.string());
const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue(`${text} is no day`);
  return z.NEVER;
});

const selfAssessmentFile = z.object({
  assessments: z.array(
    z.object({
      /** The slug of the framework. */
      framework: z.string(),
      year: z.number(),
      assessedBy: wording,
      /** Whether it is published once its answers are there. */
      publish: z.boolean().default(false),
      answers: z.array(
        z.object({
          element: z.string(),
          state: z.string(),
          reason: wording.default({}),
          explanation: wording.default({}),
          evidence: z.array(z.string()).default([]),
          /** The slug of the department. */
          department: z.string().nullable().default(null),
          responsible: wording.default({}),
          nextStep: wording.default({}),
          nextStepOn: day.nullable().default(null),
          isPublic: z.boolean().default(true),
        }),
      ),
    }),
  ),
});

export type SelfAssessmentFile = z.infer<typeof selfAssessmentFile>;

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parseSelfAssessmentFile(
  value: unknown,
): { readonly file: SelfAssessmentFile } | { readonly faults: readonly string[] } {
  const parsed = selfAssessmentFile.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
