/** Self-assessments with their answers in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { day, type ParsedFile, parseFile, wording } from "../../../platform/parse-file.ts";

const selfAssessmentFile = z.strictObject({
  assessments: z.array(
    z.strictObject({
      /** The slug of the framework. */
      framework: z.string(),
      year: z.number(),
      assessedBy: wording,
      /** Whether it is published once its answers are there. */
      publish: z.boolean().default(false),
      answers: z.array(
        z.strictObject({
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

/** The file's content, or what is wrong with it. */
export function parseSelfAssessmentFile(value: unknown): ParsedFile<SelfAssessmentFile> {
  return parseFile(selfAssessmentFile, value);
}
