/** An organisation takes its objection back; the body's secretary enters it with the reason. What was filed and answered stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { findObjection } from "./list-objections.ts";
import { objectionSubject } from "./objection.ts";
import { permissions } from "./permissions.ts";
import { reasonFacts } from "./record-facts.ts";
import * as store from "./store/objections.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WithdrawObjectionInput = {
  readonly reference: string;
  readonly reason: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
};

export type WithdrawObjectionRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-objection"
      | "before-filing"
      | "withdrawn-already"
    >
  | TooLong;

export async function withdrawObjection(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: WithdrawObjectionInput,
): Promise<WithdrawObjectionRefusal | { readonly withdrawn: true }> {
  if (!may(actor, permissions, "withdraw-objection")) return { refused: "not-permitted" };
  const { reference, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const objection = await findObjection(tx, reference);
    if (objection === undefined) return { refused: "unknown-objection" };
    if (isCertainlyBefore(on, objection.filedOn)) return { refused: "before-filing" };
    if (objection.withdrawal !== null) return { refused: "withdrawn-already" };

    const at = context.now();
    await store.insertWithdrawal(tx, {
      ...{ objection: objection.id, reason, source, at },
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "objection.withdrawn",
      at,
      by: actorRole(actor),
      subject: objectionSubject(reference),
      facts: reasonFacts({ reason, on, source }),
    });
    return { withdrawn: true };
  });
}
