/** Writes that a body was heard, or was not, in the transaction of whoever has checked it. */
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type Hearing, type Matter, matterSubject } from "./matter.ts";
import { hearingFacts } from "./record-facts.ts";
import * as store from "./store/matters.ts";

export async function enterHearing(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  {
    matter,
    hearing,
    seen,
  }: {
    readonly matter: Matter;
    readonly hearing: Omit<Hearing, "enteredAt">;
    readonly seen: number | undefined;
  },
): Promise<Refusal<"said-meanwhile"> | { readonly entered: true } | { readonly unchanged: true }> {
  const { hearings, body } = matter;
  // The same words said again start no time anew.
  const { answerDueOn = null, ...words } = hearing;
  const isSame = ({ answerDueOn: _, enteredAt: _at, ...other }: Hearing) =>
    textHash(other) === textHash(words);
  if (hearings.some(isSame)) return { unchanged: true };
  if (seen !== undefined && seen !== hearings.length) return { refused: "said-meanwhile" };
  const at = context.now();
  const number = hearings.length + 1;
  const { on, ...said } = words;
  await store.insertHearing(tx, {
    ...{ ...said, matter: matter.id, number, onDate: on, answerDueOn, at },
    by: actor?.accountId ?? null,
  });
  await record(tx, {
    ...{ type: "body.hearing-entered", at, by: actorRole(actor) },
    subject: matterSubject(body.slug, matter.number),
    facts: hearingFacts({ ...hearing, number }),
  });
  return { entered: true };
}
