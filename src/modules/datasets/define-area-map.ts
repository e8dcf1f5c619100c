/** Defines an area map, or gives the one of the same slug new words and outlines. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type AreaMapInput, type AreaMapProblem, areaMapProblems } from "./area-map.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/area-maps.ts";
import { holdOthers } from "./store/definitions.ts";

export type DefineAreaMapRefusal =
  | Refusal<"not-permitted">
  | (Refusal<"not-valid"> & { readonly problems: readonly AreaMapProblem[] });

export async function defineAreaMap(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AreaMapInput,
): Promise<
  | DefineAreaMapRefusal
  | { readonly id: Id<"AreaMap">; readonly did: "made" | "changed" | "nothing" }
> {
  if (!may(actor, permissions, "define-data-set")) return { refused: "not-permitted" };
  const problems = areaMapProblems(input);
  if (problems.length > 0) return { refused: "not-valid", problems };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx);
    const { slug, name, source, licence, areas } = input;
    const known = await store.findAreaMapRow(tx, { slug });
    const id = known?.id ?? newId<"AreaMap">(context);
    const definition = textHash({ slug, name, source, licence, areas });
    if (known !== undefined) {
      const { id: _, ...words } = known;
      if (textHash(words) === definition) return { id, did: "nothing" };
    }
    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertOrUpdateAreaMap(tx, { id, slug, name, source, licence, areas, at, by });
    await record(tx, {
      type: "area-map.defined",
      at,
      by: actorRole(actor),
      subject: `area-map/${slug}`,
      facts: { areas: areas.length, definition },
    });
    return { id, did: known === undefined ? "made" : "changed" };
  });
}
