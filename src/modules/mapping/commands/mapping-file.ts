/** The city's map in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import {
  factDate,
  type ParsedFile,
  parseFile,
  textOrNull,
  wording,
} from "../../../platform/parse-file.ts";
import { CHALLENGE_STATES, TAKEN_UP_BY } from "../challenge.ts";
import { COMPETENCES, LEVELS } from "../competence.ts";
import { RESOURCE_SORTS } from "../map-entry.ts";

const list = z.array(z.string()).default([]);

const entry = z.strictObject({
  /** Its lasting name in addresses. */
  slug: z.string(),
  title: wording,
  text: wording.default({}),
  rights: z.array(z.string()),
  grounds: list,
  groups: wording.default({}),
  indicators: list,
  evidence: list,
  /** The slug of the body. */
  body: textOrNull,
  /** The slug of the department. */
  department: textOrNull,
  began: factDate.nullable().default(null),
  ended: factDate.nullable().default(null),
  source: textOrNull,
});

const standing = z.strictObject({
  state: z.enum(CHALLENGE_STATES),
  by: z
    .strictObject({ kind: z.enum(TAKEN_UP_BY), reference: z.string() })
    .nullable()
    .default(null),
  reason: wording.default({}),
  on: factDate,
  source: textOrNull,
});

const mappingFile = z.strictObject({
  challenges: z
    .array(
      entry.extend({
        foundBy: wording.default({}),
        standings: z.array(standing).default([]),
      }),
    )
    .default([]),
  resources: z
    .array(entry.extend({ sort: z.enum(RESOURCE_SORTS), contact: textOrNull }))
    .default([]),
  practice: z
    .array(
      entry.extend({
        place: wording,
        worked: wording.default({}),
        failed: wording.default({}),
        takenFrom: wording.default({}),
      }),
    )
    .default([]),
  responsibilities: z
    .array(
      entry.extend({
        level: z.enum(LEVELS),
        competences: z.array(z.enum(COMPETENCES)),
        law: wording.default({}),
        lawConfirmed: z.boolean().default(false),
      }),
    )
    .default([]),
});

export type MappingFile = z.infer<typeof mappingFile>;

/** The file's content, or what is wrong with it. */
export function parseMappingFile(value: unknown): ParsedFile<MappingFile> {
  return parseFile(mappingFile, value);
}
