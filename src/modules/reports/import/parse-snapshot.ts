/** Reads a frozen snapshot back. What does not have a snapshot's shape was damaged, and throws. */
import { z } from "zod";
import { type Id, parseId } from "../../../kernel/id.ts";
import { thawReleased } from "../../indicators/index.ts";
import { textHash } from "../../ledger/index.ts";
import { ANSWERS, CLOSINGS, type Recommendation, VERDICTS } from "../../recommendations/index.ts";
import { PARTS } from "../section.ts";
import type { Snapshot } from "../snapshot.ts";
import { day, factDate, language, wording, workingYear } from "./parse-working-year.ts";

const source = z.string().nullable();

function id<Kind extends string>() {
  return z.string().transform((text, context): Id<Kind> => {
    const found = parseId<Kind>(text);
    if (found !== undefined) return found;
    context.addIssue(`${text} is no id`);
    return z.NEVER;
  });
}

const rightOf = z.object({ id: id<"Right">(), slug: z.string(), name: wording });
const department = z.object({ id: id<"Department">(), slug: z.string(), name: wording }).nullable();

/** The figures are read back by the module that made them. */
const indicator = z.looseObject({
  indicator: z.unknown(),
  series: z.unknown(),
  sentences: z.record(language, z.string()),
  verdicts: z.record(language, z.string()).optional(),
});

/** What a snapshot leaves out was not known: editions from before there were departments, moves and closings have none of it. */
const told = z.object({
  id: id<"Recommendation">(),
  reference: z.string(),
  edition: z.number(),
  right: rightOf.nullable(),
  furtherRights: z.array(rightOf).default([]),
  articles: z.array(z.object({ instrument: z.string(), article: z.string() })).default([]),
  topic: wording,
  text: wording,
  versions: z
    .array(
      z.object({ topic: wording, text: wording, reason: wording.nullable(), on: factDate, source }),
    )
    .optional(),
  paraphrased: z.boolean(),
  issuedBy: wording,
  addressee: wording,
  outsidePowers: z.boolean().default(false),
  adoptedOn: factDate,
  answerDueOn: day.nullable(),
  firstDueOn: day.nullable().optional(),
  moves: z
    .array(
      z.object({
        from: day.nullable(),
        to: day,
        by: z.enum(["body", "city"]),
        reason: wording,
        on: factDate,
        source,
      }),
    )
    .default([]),
  judgeFrom: day.nullable().default(null),
  judgeBy: day.nullable().default(null),
  owner: department.default(null),
  owners: z.array(z.object({ on: day, department: department.unwrap() })).default([]),
  source,
  answers: z.array(
    z.object({
      kind: z.enum(ANSWERS),
      reason: wording,
      on: factDate,
      source,
      department: department.default(null),
    }),
  ),
  claims: z.array(
    z.object({
      text: wording,
      evidence: source,
      on: factDate,
      department: department.default(null),
    }),
  ),
  assessments: z.array(
    z.object({
      edition: z.number(),
      verdict: z.enum(VERDICTS),
      mark: z.object({ code: z.string(), name: wording }).nullable().default(null),
      reason: wording,
      evidence: source.default(null),
      dissent: wording.nullable().default(null),
      by: wording,
      on: factDate,
      source,
    }),
  ),
  carriedInto: z.array(z.number()),
  closings: z
    .array(z.object({ kind: z.enum(CLOSINGS), reason: wording, on: factDate, source }))
    .default([]),
});

const recommendation = told.transform(({ versions, firstDueOn, ...one }): Recommendation => {
  const { topic, text, adoptedOn, source } = one;
  return {
    ...one,
    versions: versions ?? [{ topic, text, reason: null, on: adoptedOn, source }],
    firstDueOn: firstDueOn === undefined ? one.answerDueOn : firstDueOn,
  };
});

const snapshot = z.object({
  v: z.literal(1),
  frozenAt: z.iso.datetime(),
  asOf: day,
  city: z.object({
    slug: z.string(),
    name: wording,
    issuer: wording,
    answerer: wording,
    languages: z.tuple([language], language),
    demonstration: z.boolean(),
    madeUp: z.literal(true).optional(),
  }),
  edition: z.object({
    year: z.number(),
    title: wording,
    subtitle: wording.nullable(),
    source,
    publishedOn: factDate.nullable(),
  }),
  years: z.array(z.number()),
  rights: z.array(
    z.object({
      slug: z.string(),
      name: wording,
      meaning: wording,
      asks: wording,
      demonstration: z.boolean(),
      articles: z.array(
        z.object({ instrument: z.string(), article: z.string(), title: z.string() }),
      ),
    }),
  ),
  sections: z.array(
    z.object({
      right: z.string().nullable(),
      part: z.enum(PARTS),
      language,
      markdown: z.string(),
      demonstration: z.boolean(),
    }),
  ),
  indicators: z.array(indicator),
  chance: z.record(language, z.string()).optional(),
  workingYear: workingYear.optional(),
  highlights: z.array(z.string()),
  followed: z.array(recommendation),
  recommendations: z.array(recommendation),
});

/** The snapshot that a text holds. Throws when its hash is not the one it was frozen with, or when it is no snapshot. */
export function parseSnapshot(text: string, sha256: string): Snapshot {
  const json: unknown = JSON.parse(text);
  if (textHash(json) !== sha256) throw new Error("A frozen edition is not what was frozen");
  const { indicators, chance, workingYear: year, city, ...rest } = snapshot.parse(json);
  const { madeUp, ...place } = city;
  const released = thawReleased(indicators);
  return {
    ...rest,
    city: { ...place, ...(madeUp === undefined ? {} : { madeUp }) },
    ...(chance === undefined ? {} : { chance }),
    ...(year === undefined ? {} : { workingYear: year }),
    indicators: released.map((one, at) => {
      const { sentences, verdicts } = indicators[at] ?? {};
      if (sentences === undefined) throw new Error("A frozen indicator has no sentences");
      return { ...one, sentences, ...(verdicts === undefined ? {} : { verdicts }) };
    }),
  };
}
