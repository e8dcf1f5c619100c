/** Defines a data set, or gives it new words and rules: by hand, from a file or in the browser. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type DataSetInput, type DefinitionProblem, definitionProblems } from "./data-set.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/definitions.ts";
import { listImportRows } from "./store/imports.ts";

export type DefineRefusal =
  | Refusal<"not-permitted">
  | (Refusal<"not-valid"> & { readonly problems: readonly DefinitionProblem[] })
  /** What has been imported was read as the old kind and unit. */
  | Refusal<"kind-in-use">;

export async function defineDataSet(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DataSetInput,
): Promise<
  | DefineRefusal
  | {
      readonly id: Id<"DataSet">;
      readonly slug: string;
      readonly did: "made" | "changed" | "nothing";
    }
> {
  if (!may(actor, permissions, "define-data-set")) return { refused: "not-permitted" };
  const problems = definitionProblems(input);
  if (problems.length > 0) return { refused: "not-valid", problems };
  const { recipe, ...definition } = input;
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx);
    const { slug } = definition;
    const known = await store.findDataSetRow(tx, { slug });
    const id = known?.id ?? newId<"DataSet">(context);
    if (known !== undefined) {
      const kept = await store.findRecipeRow(tx, { dataSet: id });
      const { id: _, ...words } = known;
      const same =
        textHash(words) === textHash(definition) &&
        (recipe === null || textHash(kept ?? null) === textHash(recipe));
      if (same) return { id, slug, did: "nothing" };
      const moved = known.kind !== definition.kind || known.unit !== definition.unit;
      if (moved && (await listImportRows(tx, { dataSet: id })).length > 0) {
        return { refused: "kind-in-use" };
      }
    }
    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertOrUpdateDataSet(tx, { id, ...definition, at, by });
    if (recipe !== null) {
      const { address } = recipe.query;
      await store.insertOrUpdateRecipe(tx, { dataSet: id, address, ...recipe, at, by });
    }
    const { kind, rules } = definition;
    await record(tx, {
      type: "dataset.defined",
      at,
      by: actorRole(actor),
      subject: `dataset/${slug}`,
      facts: {
        kind,
        mode: rules.mode,
        threshold: rules.threshold,
        zeros: rules.zeros,
        definition: textHash(definition),
      },
    });
    return { id, slug, did: known === undefined ? "made" : "changed" };
  });
}
