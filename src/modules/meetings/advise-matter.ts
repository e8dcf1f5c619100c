/** A decision is the body's advice in a matter that waits for it: the body was heard, and both say so, in one transaction. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { giveAdvice } from "../bodies/index.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { followUpFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";

export type AdviseMatterInput = OnMeeting & {
  readonly decision: number;
  /** The matter's number within the body. */
  readonly matter: number;
  /** Which decision it is, and where that can be read. */
  readonly source: string | null;
};

type AdviceRefused = Extract<Awaited<ReturnType<typeof giveAdvice>>, { readonly refused: string }>;

export type AdviseMatterRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-decision" | "not-carried">
  | AdviceRefused;

export async function adviseMatter(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AdviseMatterInput,
): Promise<AdviseMatterRefusal | { readonly heard: true } | { readonly unchanged: true }> {
  return allOrNothing(context, cityId, (joined) => {
    const how = { action: "run-meeting", on: input } as const;
    return changeMeeting(joined, cityId, actor, how, async (scene) => {
      const { tx, meeting, entry, at, account, day } = scene;
      const decision = meeting.decisions.find(({ number }) => number === input.decision);
      if (decision === undefined) return { refused: "unknown-decision" } as const;
      if (!decision.carried) return { refused: "not-carried" } as const;
      const followUp = {
        kind: "matter",
        reference: `${meeting.body.slug}/${input.matter}`,
      } as const;
      const isKnown = decision.followUps.some((one) => one.reference === followUp.reference);
      if (isKnown) return { unchanged: true } as const;
      const advised = await giveAdvice(joined, cityId, actor, {
        ...{ body: meeting.body.slug, number: input.matter, on: day },
        ...{ text: decision.text },
        source: input.source,
      });
      if ("refused" in advised) return advised;
      const of = { meeting: meeting.id, decision: decision.number };
      await store.insertFollowUp(tx, { ...of, ...followUp, at, account });
      const facts = followUpFacts(decision.number, followUp);
      await record(tx, { ...entry, type: "decision.followed", facts });
      return { heard: true } as const;
    });
  });
}
