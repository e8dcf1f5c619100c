/** The city's map in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { CHALLENGE_STATES, TAKEN_UP_BY } from "../challenge.ts";
import { COMPETENCES, LEVELS } from "../competence.ts";
import { RESOURCE_SORTS } from "../map-entry.ts";

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
const list = z.array(z.string()).default([]);

const entry = z.object({
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
  body: text,
  /** The slug of the department. */
  department: text,
  began: factDate.nullable().default(null),
  ended: factDate.nullable().default(null),
  source: text,
});

const standing = z.object({
  state: z.enum(CHALLENGE_STATES),
  by: z
    .object({ kind: z.enum(TAKEN_UP_BY), reference: z.string() })
    .nullable()
    .default(null),
  reason: wording.default({}),
  on: factDate,
  source: text,
});

const mappingFile = z.object({
  challenges: z
    .array(
      entry.extend({
        foundBy: wording.default({}),
        standings: z.array(standing).default([]),
      }),
    )
    .default([]),
  resources: z.array(entry.extend({ sort: z.enum(RESOURCE_SORTS), contact: text })).default([]),
  practice: z
    .array(
      entry.extend({
        place: wording,
        worked: wording,
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

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parseMappingFile(
  value: unknown,
): { readonly file: MappingFile } | { readonly faults: readonly string[] } {
  const parsed = mappingFile.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
