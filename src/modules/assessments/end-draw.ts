/** Ends an announced draw that will not be made, with the reason: too few checks, a wrong period. Once its list is fixed, it must be made. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { drawSubject } from "./draw.ts";
import { type OpenDrawRefusal, openDraw } from "./open-draw.ts";
import { permissions } from "./permissions.ts";
import { endedFacts } from "./record-facts.ts";
import * as store from "./store/draws.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type EndDrawRefusal =
  | Refusal<"not-permitted" | "no-reason" | "listed-already">
  | OpenDrawRefusal
  | TooLong
  | NamesPerson;

export async function endDraw(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { number, ...input }: { readonly number: number; readonly reason: Wording },
): Promise<EndDrawRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "end-draw")) return { refused: "not-permitted" };
  const reason = tidyWording(input.reason);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const wrong = problemOfTexts({ reason });
  if (wrong !== undefined) return wrong;
  return context.database.inCity(cityId, async (tx) => {
    const draw = await openDraw(tx, number);
    if ("refused" in draw) return draw;
    if (draw.list !== null) return { refused: "listed-already" };
    const on = today(context);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertEnding(tx, { draw: draw.id, reason, onDate: on, at, account });
    await record(tx, {
      type: "sample-draw.ended",
      at,
      by: actorRole(actor),
      subject: drawSubject(number),
      facts: endedFacts({ reason, on }),
    });
    return { ended: true };
  });
}
