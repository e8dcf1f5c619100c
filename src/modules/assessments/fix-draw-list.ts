/** Fixes the list of a draw, once its period is over: every check that was finished in it, withdrawn ones too, so that nobody leaves one out. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { drawListHash } from "../../transparency/sample-draw.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { drawSubject } from "./draw.ts";
import { type OpenDrawRefusal, openDraw } from "./open-draw.ts";
import { permissions } from "./permissions.ts";
import { listedFacts } from "./record-facts.ts";
import * as store from "./store/draws.ts";

export type FixDrawListRefusal =
  | Refusal<"not-permitted" | "listed-already" | "period-runs" | "sample-too-large">
  | OpenDrawRefusal;

/** How many checks are on it. Refused where they are fewer than the sample. */
export async function fixDrawList(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  number: number,
): Promise<FixDrawListRefusal | { readonly listed: number }> {
  if (!may(actor, permissions, "fix-draw-list")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const draw = await openDraw(tx, number);
    if ("refused" in draw) return draw;
    if (draw.list !== null) return { refused: "listed-already" };
    const on = today(context);
    if (on <= draw.to) return { refused: "period-runs" };
    const found = await store.listFinishedIn(tx, { from: draw.from, to: draw.to });
    if (found.length < draw.size) return { refused: "sample-too-large" };
    const references = found.map(({ reference }) => reference);
    const hash = drawListHash(references);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertList(tx, { draw: draw.id, hash, onDate: on, at, account });
    for (const [index, { id: check }] of found.entries())
      await store.insertListed(tx, { draw: draw.id, place: index + 1, check });
    await record(tx, {
      type: "sample-draw.listed",
      at,
      by: actorRole(actor),
      subject: drawSubject(number),
      facts: listedFacts({ references, hash: Buffer.from(hash).toString("hex"), on }),
    });
    return { listed: references.length };
  });
}
