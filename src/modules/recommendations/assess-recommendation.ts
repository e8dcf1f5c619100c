/** The body judges what became of a recommendation. Nobody who answers for the city can write this, nor change it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import { type Assessment, isCertainlyBefore, isVerdict } from "./recommendation.ts";
import { recordSubject } from "./reference.ts";
import * as store from "./store.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AssessRecommendationInput = {
  readonly reference: string;
  /** The year of the edition for which it is judged: that of the recommendation or a later one. */
  readonly edition: number;
  readonly verdict: string;
  readonly reason: Wording;
  /** The body that judges. */
  readonly by: Wording;
  readonly on?: FactDate;
  /** Whoever loads facts on the terminal says where the body published its verdict. */
  readonly source?: string | null;
  /** How many assessments the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type AssessRecommendationRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-verdict"
      | "no-reason"
      | "no-body"
      | "no-source"
      | "future-date"
      | "unknown-recommendation"
      | "bad-edition"
      | "before-adoption"
      | "acted-and-judged"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` when the body has said exactly this before. */
export async function assessRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AssessRecommendationInput,
): Promise<
  AssessRecommendationRefusal | { readonly assessed: true } | { readonly unchanged: true }
> {
  if (!may(actor, permissions, "assess-recommendation")) return { refused: "not-permitted" };
  const {
    reference,
    edition,
    verdict,
    seen,
    on = { date: today(context), precision: "day" },
  } = input;
  const reason = tidyWording(input.reason);
  const by = tidyWording(input.by);
  const source = tidyOrNull(input.source);
  if (!isVerdict(verdict)) return { refused: "unknown-verdict" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (isEmptyWording(by)) return { refused: "no-body" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, by, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const { id, adoptedOn, assessments } = recommendation;
    if (!Number.isInteger(edition) || edition < recommendation.edition || edition > 2999) {
      return { refused: "bad-edition" };
    }
    if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
    if (await hasActed(tx, id, actor)) return { refused: "acted-and-judged" };
    const assessment: Assessment = { edition, verdict, reason, by, on, source };
    if (assessments.some((other) => textHash(other) === textHash(assessment)))
      return { unchanged: true };
    if (seen !== undefined && seen !== assessments.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await store.insertAssessment(tx, {
      id: newId<"Assessment">(context),
      recommendation: id,
      edition,
      verdict,
      reason,
      byBody: by,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "recommendation.assessed",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: {
        edition,
        verdict,
        reason: textHash(reason),
        body: textHash(by),
        on: on.date,
        precision: on.precision,
        source: source === null ? null : textHash(source),
      },
    });
    return { assessed: true };
  });
}

/** Whether somebody has spoken for the city on a recommendation. Roles change, and the same person may have answered for the city before they came to the body. */
export async function hasActed(
  tx: CityTransaction,
  recommendation: Id<"Recommendation">,
  actor: Actor | undefined,
): Promise<boolean> {
  const account = actor?.accountId ?? null;
  if (account === null) return false;
  return (await store.countActsFor(tx, { recommendation, account })).acts > 0;
}
