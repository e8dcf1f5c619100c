/** The body words a recommendation anew and says why. Every wording that it had stays readable, and the record holds the hash of each. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";

import { revisedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as life from "./store/life.ts";
import * as store from "./store/recommendations.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ReviseRecommendationInput = {
  readonly reference: string;
  readonly topic: Wording;
  readonly text: Wording;
  /** Why it is worded anew. */
  readonly reason: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many wordings the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type ReviseRecommendationRefusal =
  | Refusal<
      | "not-permitted"
      | "no-topic"
      | "no-text"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-recommendation"
      | "before-adoption"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` when it is worded like that already. */
export async function reviseRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReviseRecommendationInput,
): Promise<
  ReviseRecommendationRefusal | { readonly revised: true } | { readonly unchanged: true }
> {
  if (!may(actor, permissions, "revise-recommendation")) return { refused: "not-permitted" };
  const { reference, seen, on = { date: today(context), precision: "day" } } = input;
  const topic = tidyWording(input.topic);
  const text = tidyWording(input.text);
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(topic)) return { refused: "no-topic" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ topic, text, reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const { id, adoptedOn, versions } = recommendation;
    if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
    const inForce = { topic: recommendation.topic, text: recommendation.text };
    if (textHash(inForce) === textHash({ topic, text })) return { unchanged: true };
    if (seen !== undefined && seen !== versions.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await life.insertRevision(tx, {
      recommendation: id,
      topic,
      text,
      reason,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "recommendation.revised",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      // The first version is what was adopted.
      facts: {
        ...revisedFacts({ topic, text, reason, on, source }),
        number: recommendation.versions.length,
      },
    });
    return { revised: true };
  });
}
