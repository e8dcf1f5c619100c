/** Enters that the body ends a recommendation or takes one up again, for the two actions that do so. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { findWhoActed } from "./enter-assessment.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import type { ClosingKind, Recommendation } from "./recommendation.ts";
import { closedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as life from "./store/life.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ClosingInput = {
  readonly reference: string;
  readonly reason: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
};

export type EnterClosingRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-recommendation"
      | "before-adoption"
      | "acted-and-judged"
      | "department-acted"
    >
  | TooLong;

/** `stands` says what the recommendation's own state has against it; undefined lets it happen. */
export async function enterClosing<Against extends string>(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { kind, ...input }: ClosingInput & { readonly kind: ClosingKind },
  stands: (recommendation: Recommendation) => Against | undefined,
): Promise<EnterClosingRefusal | Refusal<Against> | { readonly entered: true }> {
  if (!may(actor, permissions, "close-recommendation")) return { refused: "not-permitted" };
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
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    if (isCertainlyBefore(on, recommendation.adoptedOn)) return { refused: "before-adoption" };
    const acted = await findWhoActed(tx, recommendation, actor);
    if (acted !== undefined) return { refused: acted };
    const against = stands(recommendation);
    if (against !== undefined) return { refused: against };

    const at = context.now();
    await life.insertClosing(tx, {
      recommendation: recommendation.id,
      kind,
      reason,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await pages.upsertLatest(tx, { recommendation: recommendation.id });
    await record(tx, {
      type: "recommendation.closed",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: {
        ...closedFacts({ kind, reason, on, source }),
        number: recommendation.closings.length + 1,
      },
    });
    return { entered: true };
  });
}
