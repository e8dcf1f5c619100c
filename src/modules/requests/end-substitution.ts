/** Ends early that somebody stands in for another: whoever was away is back. */
import { type Id, parseId } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { readSubstitutions } from "./list-requests.ts";
import { mayNameFor } from "./may-name-for.ts";
import * as store from "./store/letters.ts";

export async function endSubstitution(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  id: string,
): Promise<Refusal<"not-permitted" | "unknown-substitution"> | { readonly ended: true }> {
  return context.database.inCity(cityId, async (tx) => {
    const running = await readSubstitutions(tx, context);
    const one = running.find((other) => other.id === parseId<"Substitution">(id));
    if (one === undefined) return { refused: "unknown-substitution" };
    if (!mayNameFor(actor, one.account)) return { refused: "not-permitted" };
    const by = actor?.accountId ?? null;
    await store.updateSubstitutionEnded(tx, { id: one.id, at: context.now(), by });
    return { ended: true };
  });
}
