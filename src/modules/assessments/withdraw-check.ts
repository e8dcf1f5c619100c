/** Takes a check back, with the reason: the case fell away, or it was begun twice. What was finished stays readable, and in every list that has it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { checkSubject } from "./check.ts";
import { type OpenCheckRefusal, openCheck } from "./open-check.ts";
import { permissions } from "./permissions.ts";
import { withdrawnFacts } from "./record-facts.ts";
import * as store from "./store/checks.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type WithdrawCheckRefusal =
  | Refusal<"not-permitted" | "no-reason">
  | OpenCheckRefusal
  | TooLong
  | NamesPerson;

export async function withdrawCheck(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, ...input }: { readonly reference: string; readonly reason: Wording },
): Promise<WithdrawCheckRefusal | { readonly withdrawn: true }> {
  if (!may(actor, permissions, "withdraw-check")) return { refused: "not-permitted" };
  const reason = tidyWording(input.reason);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const wrong = problemOfTexts({ reason });
  if (wrong !== undefined) return wrong;
  return context.database.inCity(cityId, async (tx) => {
    const check = await openCheck(tx, actor, reference);
    if ("refused" in check) return check;
    const at = context.now();
    const on = today(context);
    const account = actor?.accountId ?? null;
    await store.insertWithdrawal(tx, { check: check.id, reason, onDate: on, at, account });
    for (const part of ["check", "impact"] as const)
      await store.deleteDraft(tx, { check: check.id, part });
    await record(tx, {
      type: "decision-check.withdrawn",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: withdrawnFacts({ reason, on }),
    });
    return { withdrawn: true };
  });
}
