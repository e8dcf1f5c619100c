/** Plans with the lives of their measures, and grants, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { LINK_KINDS } from "../link.ts";
import { BUDGET_KINDS, VERDICTS } from "../measure.ts";
import { PLAN_KINDS, REVISION_STAGES } from "../plan.ts";

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

const measure = z.object({
  title: wording,
  text: wording,
  /** The slug of the department. */
  department: text,
  partners: wording.default({}),
  paraphrased: z.boolean().default(false),
  demonstration: z.boolean().default(false),
  source: text,
  links: z.array(z.object({ kind: z.enum(LINK_KINDS), code: z.string() })).default([]),
  milestones: z
    .array(
      z.object({
        name: wording,
        dueOn: day,
        source: text,
        moves: z.array(z.object({ to: day, reason: wording, on: factDate })).default([]),
        reached: z.object({ on: factDate, evidence: text }).nullable().default(null),
      }),
    )
    .default([]),
  budget: z
    .array(
      z.object({
        kind: z.enum(BUDGET_KINDS),
        year: z.number(),
        amount: z.number(),
        currency: z.string(),
        source: text,
      }),
    )
    .default([]),
  progress: z.array(z.object({ text: wording, evidence: text, on: factDate })).default([]),
  ending: z
    .object({
      kind: z.enum(["done", "dropped"]),
      reason: wording,
      evidence: text,
      on: factDate,
    })
    .nullable()
    .default(null),
  evaluation: z
    .object({
      verdict: z.enum(VERDICTS),
      reason: wording,
      by: wording,
      evidence: text,
      on: factDate,
      source: text,
    })
    .nullable()
    .default(null),
});

const plansFile = z.object({
  departments: z.array(z.object({ slug: z.string(), name: wording })).default([]),
  plans: z
    .array(
      z.object({
        reference: z.string(),
        kind: z.enum(PLAN_KINDS),
        title: wording,
        summary: wording.default({}),
        adoptedBy: wording,
        adoptedOn: factDate.nullable().default(null),
        runsFrom: factDate.nullable().default(null),
        runsTo: factDate.nullable().default(null),
        department: text,
        paraphrased: z.boolean().default(false),
        demonstration: z.boolean().default(false),
        source: text,
        revisions: z
          .array(
            z.object({
              stage: z.enum(REVISION_STAGES),
              measures: z.number(),
              change: wording,
              consultation: text,
              on: factDate,
              source: text,
            }),
          )
          .default([]),
        measures: z.array(measure).default([]),
      }),
    )
    .default([]),
  grants: z
    .array(
      z.object({
        reference: z.string(),
        plan: text,
        measure: text,
        recipient: wording,
        purpose: wording,
        year: z.number().nullable().default(null),
        money: z.object({ amount: z.number(), currency: z.string() }).nullable(),
        article: text,
        criticisedBy: wording.default({}),
        criticism: wording.default({}),
        source: text,
      }),
    )
    .default([]),
});

export type PlansFile = z.infer<typeof plansFile>;

/** The file's content, or the places in it that are not as they should be, one a line. */
export function parsePlansFile(
  value: unknown,
): { readonly file: PlansFile } | { readonly faults: readonly string[] } {
  const parsed = plansFile.safeParse(value);
  return parsed.success
    ? { file: parsed.data }
    : { faults: z.prettifyError(parsed.error).split("\n") };
}
