/** The city says what it has done about a recommendation, and where that can be seen. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findSpeakingDepartment } from "./find-speaking-department.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import type { ProgressClaim } from "./recommendation.ts";
import { claimedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";
import * as voices from "./store/voices.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ClaimProgressInput = {
  readonly reference: string;
  readonly text: Wording;
  /** Where the evidence can be seen: an address or a document's name. */
  readonly evidence?: string | null;
  readonly on?: FactDate;
  /** The slug of the department for which it is said; left out, the first in which the person works. */
  readonly department?: string | null;
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
      | "unknown-department"
      | "said-meanwhile"
    >
  | PublishEvidenceRefusal
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
    const given = wordsOf({ text, evidence, on });
    if (claims.some((other) => wordsOf(other) === given)) return { unchanged: true };
    if (seen !== undefined && seen !== claims.length) return { refused: "said-meanwhile" };

    const speaking = await findSpeakingDepartment(tx, actor, input.department);
    if (speaking === undefined) return { refused: "unknown-department" };
    const { department, colleagues } = speaking;
    const claim: ProgressClaim = { text, evidence, on, department };

    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await voices.insertClaim(tx, {
      id: newId<"ProgressClaim">(context),
      recommendation: id,
      text,
      evidence,
      onDate: on.date,
      precision: on.precision,
      department: department?.id ?? null,
      colleagues,
      at,
      account: actor?.accountId ?? null,
    });
    await pages.upsertLatest(tx, { recommendation: id });
    await record(tx, {
      type: "progress.claimed",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: claimedFacts(claim),
    });
    return { claimed: true };
  });
}

/** What makes two claims the same, for whichever department they were made. */
function wordsOf({ text, evidence, on }: Omit<ProgressClaim, "department">): string {
  return textHash({ text, evidence, on });
}
