/** A decision is the body's advice in a matter: where that can be read stands with it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { followUpFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";
import { isWebAddress } from "./web-address.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type BecomeAdviceRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-decision" | "not-carried" | "bad-address">
  | TooLong;

export async function becomeAdvice(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly decision: number; readonly address: string },
): Promise<BecomeAdviceRefusal | { readonly followed: true } | { readonly unchanged: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const reference = tidyText(input.address);
    const decision = meeting.decisions.find(({ number }) => number === input.decision);
    if (decision === undefined) return { refused: "unknown-decision" } as const;
    if (!decision.carried) return { refused: "not-carried" } as const;
    if (!isWebAddress(reference)) return { refused: "bad-address" } as const;
    const tooLong = findTooLong({ address: reference });
    if (tooLong !== undefined) return tooLong;
    const followUp = { kind: "advice", reference } as const;
    const of = { meeting: meeting.id, decision: decision.number };
    const inserted = await store.insertFollowUp(tx, { ...of, ...followUp, at, account });
    if (inserted === 0) return { unchanged: true } as const;
    const facts = followUpFacts(decision.number, followUp);
    await record(tx, { ...entry, type: "decision.followed", facts });
    return { followed: true } as const;
  });
}
