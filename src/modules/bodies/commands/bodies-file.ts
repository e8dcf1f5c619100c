/** Bodies with their terms of reference, seats, members and changes of standing in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import {
  day,
  factDate,
  type ParsedFile,
  parseFile,
  textOrNull,
  wording,
} from "../../../platform/parse-file.ts";
import { BODY_KINDS, STANDING_CHANGES } from "../body.ts";
import { TERM_KINDS } from "../membership.ts";

const exactDate = factDate.strict();

const mandate = z.strictObject({
  purpose: wording,
  tasks: wording.default({}),
  heardIn: wording.default({}),
  heardDays: z.number().nullable().default(null),
  answerDays: z.number().nullable().default(null),
  quorum: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("more-than-half") }),
      z.strictObject({ kind: z.literal("at-least"), members: z.number() }),
    ])
    .nullable()
    .default(null),
  termMonths: z.number().nullable().default(null),
  balance: z.array(z.strictObject({ ground: z.string(), least: z.number() })).default([]),
  /** Null where the source does not say when it was adopted. */
  on: exactDate.nullable(),
  source: textOrNull,
});

const sector = z.strictObject({
  sector: wording,
  appointedBy: wording.default({}),
  /** Null where nobody has said how many seats it has. */
  count: z.number().nullable(),
  reservedFor: wording.default({}),
  votes: z.boolean().default(true),
  followed: z.boolean().default(true),
  from: exactDate.nullable().default(null),
  source: textOrNull,
});

const member = z.strictObject({
  /** The seat's number in the body. */
  seat: z.number(),
  name: z.string(),
  kind: z.enum(TERM_KINDS).default("member"),
  from: day,
  until: day.nullable().default(null),
  named: z.boolean().default(true),
  source: textOrNull,
});

const bodiesFile = z.strictObject({
  bodies: z.array(
    z.strictObject({
      slug: z.string(),
      kind: z.enum(BODY_KINDS),
      name: wording,
      about: wording,
      foundedOn: exactDate.nullable().default(null),
      sizeNote: wording.default({}),
      legalBasis: wording.default({}),
      legalUnconfirmed: z.boolean().default(true),
      /** The slug of the body that it works for, which stands before it in the file. */
      parent: textOrNull,
      secretariat: wording.default({}),
      source: textOrNull,
      sectors: z.array(sector).default([]),
      members: z.array(member).default([]),
      mandates: z.array(mandate).default([]),
      standings: z
        .array(
          z.strictObject({
            change: z.enum(STANDING_CHANGES),
            reason: wording,
            on: exactDate,
            source: textOrNull,
          }),
        )
        .default([]),
    }),
  ),
});

export type BodiesFile = z.infer<typeof bodiesFile>;

/** The file's content, or what is wrong with it. */
export function parseBodiesFile(value: unknown): ParsedFile<BodiesFile> {
  return parseFile(bodiesFile, value);
}
