/** The body judges what became of a recommendation. Nobody who answers for the city can write this, nor change it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { HOST, may } from "../accounts/index.ts";
import { type EnterAssessmentRefusal, enterAssessment } from "./enter-assessment.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { findScale } from "./list-scales.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/recommendations.ts";
import { defaultScale, findMark } from "./verdict-scale.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AssessRecommendationInput = {
  readonly reference: string;
  /** The year of the edition for which it is judged: that of the recommendation or a later one. */
  readonly edition: number;
  /** The code of a mark on the city's scale. */
  readonly verdict: string;
  readonly reason: Wording;
  /** What the body looked at. */
  readonly evidence?: string | null;
  /** What a minority of the body holds instead. */
  readonly dissent?: Wording | null;
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
    >
  | EnterAssessmentRefusal
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
  const { reference, edition, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const by = tidyWording(input.by);
  const source = tidyOrNull(input.source);
  const evidence = tidyOrNull(input.evidence);
  const minority = tidyWording(input.dissent ?? {});
  const dissent = isEmptyWording(minority) ? null : minority;
  const isLoaded = actor?.roles.includes(HOST) === true;
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (isEmptyWording(by)) return { refused: "no-body" };
  if (source === null && isLoaded) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, evidence, dissent: minority, by, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    // What is loaded may come from before the body had a scale of its own.
    const mark =
      findMark(await findScale(tx), input.verdict) ??
      (isLoaded ? findMark(defaultScale(), input.verdict) : undefined);
    if (mark === undefined) return { refused: "unknown-verdict" };
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    return enterAssessment(context, tx, actor, recommendation, {
      edition,
      mark,
      reason,
      evidence,
      dissent,
      by,
      on,
      source,
      seen: input.seen,
    });
  });
}
