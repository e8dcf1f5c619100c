/** Draws: the seed is shown, and the sample is what seed and list give. It can be done once. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { drawSample } from "../../transparency/sample-draw.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { drawSubject } from "./draw.ts";
import { type OpenDrawRefusal, openDraw } from "./open-draw.ts";
import { permissions } from "./permissions.ts";
import { drawnFacts } from "./record-facts.ts";
import * as store from "./store/draws.ts";

export type MakeDrawRefusal =
  | Refusal<"not-permitted" | "not-listed" | "drawn-already">
  | OpenDrawRefusal;

export async function makeDraw(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  number: number,
): Promise<MakeDrawRefusal | { readonly sample: readonly string[] }> {
  if (!may(actor, permissions, "make-draw")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const draw = await openDraw(tx, number);
    if ("refused" in draw) return draw;
    if (draw.result !== null) return { refused: "drawn-already" };
    if (draw.list === null) return { refused: "not-listed" };
    const found = await store.findSeed(tx, { draw: draw.id });
    if (found === undefined) throw new Error("The seed of an announced draw is gone");
    const { seed } = found;
    const sample = drawSample(seed, draw.list.references, draw.size);
    const ids = new Map(
      (await store.listListedRows(tx, { number })).map((row) => [row.reference, row.check_id]),
    );
    const on = today(context);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertResult(tx, { draw: draw.id, seed, onDate: on, at, account });
    for (const [index, reference] of sample.entries()) {
      const check = ids.get(reference);
      if (check === undefined) throw new Error("The sample has a check that is not on the list");
      await store.insertSampled(tx, { draw: draw.id, place: index + 1, check });
    }
    await record(tx, {
      type: "sample-draw.drawn",
      at,
      by: actorRole(actor),
      subject: drawSubject(number),
      facts: drawnFacts({ seed: Buffer.from(seed).toString("hex"), sample, on }),
    });
    return { sample };
  });
}
