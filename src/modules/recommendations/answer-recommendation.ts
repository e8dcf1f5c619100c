/** The city answers a recommendation and says why. A later answer stands beside the earlier ones. */
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
import { type Answer, isAnswerKind } from "./recommendation.ts";
import { answeredFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";
import * as voices from "./store/voices.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AnswerRecommendationInput = {
  readonly reference: string;
  readonly kind: string;
  readonly reason: Wording;
  /** Today, unless the city decided before. */
  readonly on?: FactDate;
  readonly source?: string | null;
  /** The slug of the department for which it is given; left out, the first in which the person works. */
  readonly department?: string | null;
  /** How many answers the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type AnswerRecommendationRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-kind"
      | "no-reason"
      | "future-date"
      | "unknown-recommendation"
      | "before-adoption"
      | "unknown-department"
      | "said-meanwhile"
    >
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when the city has said exactly this before. */
export async function answerRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AnswerRecommendationInput,
): Promise<
  AnswerRecommendationRefusal | { readonly answered: true } | { readonly unchanged: true }
> {
  if (!may(actor, permissions, "answer-recommendation")) return { refused: "not-permitted" };
  const { reference, kind, seen, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (!isAnswerKind(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const { id, adoptedOn, answers } = recommendation;
    if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
    const given = wordsOf({ kind, reason, on, source });
    if (answers.some((other) => wordsOf(other) === given)) return { unchanged: true };
    if (seen !== undefined && seen !== answers.length) return { refused: "said-meanwhile" };

    const speaking = await findSpeakingDepartment(tx, actor, input.department);
    if (speaking === undefined) return { refused: "unknown-department" };
    const { department, colleagues } = speaking;
    const answer: Answer = { kind, reason, on, source, department };

    const at = context.now();
    const published = await publishEvidence(tx, { evidence: source, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await voices.insertAnswer(tx, {
      id: newId<"Answer">(context),
      recommendation: id,
      kind,
      reason,
      onDate: on.date,
      precision: on.precision,
      source,
      department: department?.id ?? null,
      colleagues,
      at,
      account: actor?.accountId ?? null,
    });
    await pages.upsertLatest(tx, { recommendation: id });
    await record(tx, {
      type: "recommendation.answered",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: answeredFacts(answer),
    });
    return { answered: true };
  });
}

/** What makes two answers the same, for whichever department they were given. */
function wordsOf({ kind, reason, on, source }: Omit<Answer, "department">): string {
  return textHash({ kind, reason, on, source });
}
