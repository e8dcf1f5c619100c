/** What became of commitments, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import {
  factDate,
  type ParsedFile,
  parseFile,
  textOrNull,
  wording,
} from "../../../platform/parse-file.ts";
import { COMMITMENT_STATES } from "../commitment.ts";

const commitmentsFile = z.strictObject({
  commitments: z.array(
    z.strictObject({
      /** The lasting number of the commitment. */
      number: z.number().int().positive(),
      owners: z
        .array(
          z.strictObject({
            /** The slug of a department of the city. */
            department: textOrNull,
            named: wording.nullable().default(null),
            on: factDate,
            source: textOrNull,
          }),
        )
        .default([]),
      deadlines: z
        .array(
          z.strictObject({
            dueOn: factDate,
            reason: wording.nullable().default(null),
            on: factDate,
            source: textOrNull,
          }),
        )
        .default([]),
      statements: z
        .array(
          z.strictObject({
            state: z.enum(COMMITMENT_STATES),
            reason: wording,
            evidence: textOrNull,
            on: factDate,
          }),
        )
        .default([]),
    }),
  ),
});

export type CommitmentsFile = z.infer<typeof commitmentsFile>;

/** The file's content, or what is wrong with it. */
export function parseCommitmentsFile(value: unknown): ParsedFile<CommitmentsFile> {
  return parseFile(commitmentsFile, value);
}
