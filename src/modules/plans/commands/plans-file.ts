/** Plans with the lives of their measures, and grants, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import {
  day,
  factDate,
  type ParsedFile,
  parseFile,
  textOrNull,
  wording,
} from "../../../platform/parse-file.ts";
import { LINK_KINDS } from "../link.ts";
import { BUDGET_KINDS, VERDICTS } from "../measure.ts";
import { PLAN_KINDS, REVISION_STAGES } from "../plan.ts";

const measure = z.strictObject({
  title: wording,
  text: wording,
  /** The slug of the department. */
  department: textOrNull,
  partners: wording.default({}),
  paraphrased: z.boolean().default(false),
  demonstration: z.boolean().default(false),
  source: textOrNull,
  links: z.array(z.strictObject({ kind: z.enum(LINK_KINDS), code: z.string() })).default([]),
  milestones: z
    .array(
      z.strictObject({
        name: wording,
        dueOn: day,
        source: textOrNull,
        moves: z.array(z.strictObject({ to: day, reason: wording, on: factDate })).default([]),
        reached: z.strictObject({ on: factDate, evidence: textOrNull }).nullable().default(null),
      }),
    )
    .default([]),
  budget: z
    .array(
      z.strictObject({
        kind: z.enum(BUDGET_KINDS),
        year: z.number(),
        amount: z.number(),
        currency: z.string(),
        source: textOrNull,
      }),
    )
    .default([]),
  progress: z
    .array(z.strictObject({ text: wording, evidence: textOrNull, on: factDate }))
    .default([]),
  ending: z
    .strictObject({
      kind: z.enum(["done", "dropped"]),
      reason: wording,
      evidence: textOrNull,
      on: factDate,
    })
    .nullable()
    .default(null),
  evaluation: z
    .strictObject({
      verdict: z.enum(VERDICTS),
      reason: wording,
      by: wording,
      evidence: textOrNull,
      on: factDate,
      source: textOrNull,
    })
    .nullable()
    .default(null),
});

const plansFile = z.strictObject({
  departments: z.array(z.strictObject({ slug: z.string(), name: wording })).default([]),
  plans: z
    .array(
      z.strictObject({
        reference: z.string(),
        kind: z.enum(PLAN_KINDS),
        title: wording,
        summary: wording.default({}),
        adoptedBy: wording,
        adoptedOn: factDate.nullable().default(null),
        runsFrom: factDate.nullable().default(null),
        runsTo: factDate.nullable().default(null),
        department: textOrNull,
        paraphrased: z.boolean().default(false),
        demonstration: z.boolean().default(false),
        source: textOrNull,
        revisions: z
          .array(
            z.strictObject({
              stage: z.enum(REVISION_STAGES),
              measures: z.number(),
              change: wording,
              consultation: textOrNull,
              on: factDate,
              source: textOrNull,
            }),
          )
          .default([]),
        measures: z.array(measure).default([]),
      }),
    )
    .default([]),
  grants: z
    .array(
      z.strictObject({
        reference: z.string(),
        plan: textOrNull,
        measure: textOrNull,
        recipient: wording,
        purpose: wording,
        year: z.number().nullable().default(null),
        money: z.strictObject({ amount: z.number(), currency: z.string() }).nullable(),
        article: textOrNull,
        criticisedBy: wording.default({}),
        criticism: wording.default({}),
        source: textOrNull,
      }),
    )
    .default([]),
});

export type PlansFile = z.infer<typeof plansFile>;

/** The file's content, or what is wrong with it. */
export function parsePlansFile(value: unknown): ParsedFile<PlansFile> {
  return parseFile(plansFile, value);
}
