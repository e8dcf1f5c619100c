/** The city says what it has done about a recommendation, and where that can be seen. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import { isCertainlyBefore, type ProgressClaim } from "./recommendation.ts";
import { recordSubject } from "./reference.ts";
import * as store from "./store.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ClaimProgressInput = {
  readonly reference: string;
  readonly text: Wording;
  /** Where the evidence can be seen: an address or a document's name. */
  readonly evidence?: string | null;
  readonly on?: FactDate;
  /** How many claims the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type ClaimProgressRefusal =
  | Refusal<
      | "not-permitted"
      | "no-text"
      | "future-date"
      | "unknown-recommendation"
      | "before-adoption"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` when the city has said exactly this before. */
export async function claimProgress(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ClaimProgressInput,
): Promise<ClaimProgressRefusal | { readonly claimed: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "claim-progress")) return { refused: "not-permitted" };
  const { reference, seen, on = { date: today(context), precision: "day" } } = input;
  const text = tidyWording(input.text);
  const evidence = tidyOrNull(input.evidence);
  if (isEmptyWording(text)) return { refused: "no-text" };
  const tooLong = findTooLong({ text, evidence });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const { id, adoptedOn, claims } = recommendation;
    if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
    const claim: ProgressClaim = { text, evidence, on };
    if (claims.some((other) => textHash(other) === textHash(claim))) return { unchanged: true };
    if (seen !== undefined && seen !== claims.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await store.insertClaim(tx, {
      id: newId<"ProgressClaim">(context),
      recommendation: id,
      text,
      evidence,
      onDate: on.date,
      precision: on.precision,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "progress.claimed",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: {
        text: textHash(text),
        evidence: evidence === null ? null : textHash(evidence),
        on: on.date,
        precision: on.precision,
      },
    });
    return { claimed: true };
  });
}
