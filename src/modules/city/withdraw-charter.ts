/** Records that the city left a charter. That it was bound by it until then stays readable. */
import type { Id } from "../../kernel/id.ts";
import { isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import {
  type CharterWithdrawal,
  charterSubject,
  type WithdrawalProblem,
  withdrawalProblems,
} from "./charter.ts";
import { listCharters } from "./list-charters.ts";
import { permissions } from "./permissions.ts";
import { withdrawnFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type WithdrawCharterRefusal = Refusal<
  "not-permitted" | WithdrawalProblem | "unknown-charter" | "before-adoption" | "withdrawn-already"
>;

export async function withdrawCharter(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: CharterWithdrawal & { readonly number: number },
): Promise<WithdrawCharterRefusal | { readonly withdrawn: true }> {
  if (!may(actor, permissions, "withdraw-charter")) return { refused: "not-permitted" };
  const withdrawal = {
    reason: tidyWording(input.reason),
    on: input.on,
    source: tidyOrNull(input.source),
  };
  const [problem] = withdrawalProblems(withdrawal, today(context));
  if (problem !== undefined) return { refused: problem };

  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const charter = (await listCharters(tx)).find(({ number }) => number === input.number);
    if (charter === undefined) return { refused: "unknown-charter" };
    if (charter.withdrawal !== null) return { refused: "withdrawn-already" };
    const { reason, on, source } = withdrawal;
    if (isCertainlyBefore(on, charter.on)) return { refused: "before-adoption" };
    const at = context.now();
    const dated = { onDate: on.date, precision: on.precision };
    const account = actor?.accountId ?? null;
    await store.insertCharterWithdrawal(tx, {
      ...{ number: charter.number, reason, source, at, account, ...dated },
    });
    await record(tx, {
      type: "charter.withdrawn",
      at,
      by: actorRole(actor),
      subject: charterSubject(charter.number),
      facts: withdrawnFacts(withdrawal),
    });
    return { withdrawn: true };
  });
}
