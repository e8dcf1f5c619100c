/** Sets when the city writes to those it asks, and after how many days the head of a department is told. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { permissions } from "./permissions.ts";
import { isRhythm, type Rhythm } from "./rhythm.ts";
import * as store from "./store/letters.ts";

export async function setRhythm(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  rhythm: Rhythm,
): Promise<Refusal<"not-permitted" | "bad-rhythm"> | { readonly set: true }> {
  if (!may(actor, permissions, "set-rhythm")) return { refused: "not-permitted" };
  if (!isRhythm(rhythm)) return { refused: "bad-rhythm" };
  return context.database.inCity(cityId, async (tx) => {
    await store.insertRhythm(tx, {
      id: newId<"Rhythm">(context),
      ...rhythm,
      at: context.now(),
      by: actor?.accountId ?? null,
    });
    return { set: true };
  });
}
