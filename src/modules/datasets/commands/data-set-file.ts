/** Files of definitions: JSON, one data set or a list of them, in the layout that `datasets list --json` prints. */
import { z } from "zod";
import { type FileFault, faultsIn, wording } from "../../../platform/parse-file.ts";
import { type DataSetInput, KINDS } from "../data-set.ts";
import { DEFAULT_RULES, MODES, ZEROS } from "../protection-rules.ts";
import type { Recipe } from "../recipe.ts";

const name = z.string();

/** Strict throughout: a misspelt key would else be a rule that is silently lost. */
const rules = z
  .strictObject({
    mode: z.enum(MODES).default(DEFAULT_RULES.mode),
    threshold: z.int().default(DEFAULT_RULES.threshold),
    zeros: z.enum(ZEROS).default(DEFAULT_RULES.zeros),
    contributors: z.strictObject({ measure: name, few: z.int() }).nullable().default(null),
    shares: z
      .array(
        z.strictObject({
          measure: name,
          numerator: name.nullable().default(null),
          denominator: name.nullable().default(null),
        }),
      )
      .default([]),
    counts: z.array(name).nullable().default(null),
  })
  .prefault({});

const choices = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const recipe = z.strictObject({
  query: z.discriminatedUnion("way", [
    z.strictObject({
      way: z.literal("pxwebapi-2"),
      address: z.string(),
      table: z.string(),
      selection: z.record(z.string(), choices).default({}),
      codeLists: z.record(z.string(), z.string()).default({}),
      language: z.string().nullable().default(null),
    }),
    z.strictObject({ way: z.literal("address"), address: z.string() }),
  ]),
  hints: z
    .strictObject({
      yearStarts: z.int().min(1).max(12).optional(),
      timeColumn: z.string().optional(),
      valueColumn: z.string().optional(),
      sheet: z.string().optional(),
      decimalSign: z.enum(["point", "comma"]).optional(),
    })
    .default({}),
});

const dataSet = z.strictObject({
  slug: z.string(),
  title: wording,
  kind: z.enum(KINDS),
  unit: z.string(),
  source: z.string(),
  licence: z.string(),
  rules,
  recipe: recipe.nullable().default(null),
});

export function parseDataSets(
  json: unknown,
): { readonly inputs: readonly DataSetInput[] } | { readonly faults: readonly FileFault[] } {
  // Told apart beforehand, so that what is wrong is told of the layout that was meant.
  const layout = Array.isArray(json) ? z.array(dataSet).min(1) : dataSet.transform((one) => [one]);
  const parsed = layout.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: faultsIn(parsed.error.issues) };
  return {
    inputs: parsed.data.map((one) => ({
      ...one,
      recipe: one.recipe === null ? null : withoutUndefined(one.recipe),
    })),
  };
}

function withoutUndefined({ query, hints }: z.infer<typeof recipe>): Recipe {
  const given = Object.entries(hints).filter(([, value]) => value !== undefined);
  return { query, hints: Object.fromEntries(given) };
}
