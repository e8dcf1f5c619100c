/** A decision becomes a recommendation to the city: both, and the tie between them, in one transaction. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { adoptRecommendation } from "../recommendations/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { followUpFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";

export type BecomeRecommendationInput = OnMeeting & {
  readonly decision: number;
  /** The slug of the right; null where it is about none. */
  readonly right: string | null;
  readonly topic: Wording;
  readonly addressee: Wording;
  /** The year of the edition that makes it; left out, the meeting's. */
  readonly edition?: number;
  readonly city: {
    readonly slug: string;
    readonly answerDays: number;
    readonly cycleYears: number;
  };
  /** Which decision it is, and where that can be read. */
  readonly source: string | null;
};

type AdoptionRefused = Extract<
  Awaited<ReturnType<typeof adoptRecommendation>>,
  { readonly refused: string }
>;

export type BecomeRecommendationRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-decision" | "not-carried" | "followed-already">
  | AdoptionRefused;

export async function becomeRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: BecomeRecommendationInput,
): Promise<BecomeRecommendationRefusal | { readonly reference: string }> {
  return allOrNothing(context, cityId, (joined) => {
    const how = { action: "run-meeting", on: input } as const;
    return changeMeeting(
      joined,
      cityId,
      actor,
      how,
      async ({ tx, meeting, day, entry, at, account }) => {
        const decision = meeting.decisions.find(({ number }) => number === input.decision);
        if (decision === undefined) return { refused: "unknown-decision" } as const;
        if (!decision.carried) return { refused: "not-carried" } as const;
        if (decision.followUps.some(({ kind }) => kind === "recommendation"))
          return { refused: "followed-already" } as const;
        const adopted = await adoptRecommendation(joined, cityId, actor, {
          edition: input.edition ?? yearOf(day),
          right: input.right,
          topic: input.topic,
          text: decision.text,
          addressee: input.addressee,
          issuedBy: meeting.body.name,
          citySlug: input.city.slug,
          adoptedOn: { date: day, precision: "day" },
          answerDays: input.city.answerDays,
          cycleYears: input.city.cycleYears,
          source: input.source,
        });
        if ("refused" in adopted) return adopted;
        const { reference } = adopted;
        const followUp = { kind: "recommendation", reference } as const;
        const of = { meeting: meeting.id, decision: decision.number };
        await store.insertFollowUp(tx, { ...of, ...followUp, at, account });
        const facts = followUpFacts(decision.number, followUp);
        await record(tx, { ...entry, type: "decision.followed", facts });
        return { reference };
      },
    );
  });
}
