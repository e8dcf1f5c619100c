/** A data set: figures of one source that are imported, protected and released together, with what every reader must know of them. */
import type { Id } from "../../kernel/id.ts";
import { said, type Wording } from "../../kernel/language.ts";
import { type ProtectionRules, ruleProblem } from "./protection-rules.ts";
import { type Recipe, recipeProblem } from "./recipe.ts";

export const KINDS = ["count", "rate", "share", "mean", "index"] as const;
export type Kind = (typeof KINDS)[number];

export type DataSet = {
  readonly id: Id<"DataSet">;
  readonly slug: string;
  readonly title: Wording;
  /** What its values are. Only counts add up. */
  readonly kind: Kind;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
  readonly rules: ProtectionRules;
};

export type DataSetInput = Omit<DataSet, "id"> & { readonly recipe: Recipe | null };

/** Names of fields, with the place inside where there is one. */
export type DefinitionProblem =
  | "slug"
  | "title"
  | "unit"
  | "source"
  | "licence"
  | "too-long"
  | `rules.${string}`
  | `recipe.${string}`;

const LONGEST = 500;

/** Everything that is wrong with a definition; empty when it can be kept. */
export function definitionProblems(input: DataSetInput): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.slug) || input.slug.length > 80) problems.push("slug");
  if (said(input.title, []) === undefined) problems.push("title");
  for (const field of ["unit", "source", "licence"] as const) {
    if (input[field].trim() === "") problems.push(field);
  }
  const texts = [...Object.values(input.title), input.unit, input.source, input.licence];
  if (texts.some((text) => text.length > LONGEST)) problems.push("too-long");
  const rule = ruleProblem(input.rules);
  if (rule !== undefined) problems.push(rule as DefinitionProblem);
  const recipe = input.recipe === null ? undefined : recipeProblem(input.recipe);
  if (recipe !== undefined) problems.push(recipe);
  return problems;
}
