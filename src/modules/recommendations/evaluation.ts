/**
 * The evaluation of an edition: the body goes through all that stands in it, one recommendation after the other, and adopts its verdicts
 * as one act. Until then they are notes, in the order and with the material that the body's table shows.
 */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { isClosed, isSettledBefore, type Recommendation } from "./recommendation.ts";

/** What the body has noted on one recommendation so far. */
export type AssessmentDraft = {
  readonly recommendation: Id<"Recommendation">;
  /** Counts the savings; the next one says which it is based on. */
  readonly version: number;
  /** The code of a mark on the scale; null where none is chosen. */
  readonly mark: string | null;
  readonly reason: string;
  readonly evidence: string;
  readonly dissent: string;
  readonly language: Language;
  readonly savedAt: Date;
  readonly savedBy: Id<"Account"> | null;
};

/** What of an edition is to be judged now, what was judged for it already, and what only later. */
export type EvaluationAgenda = {
  readonly due: readonly Recommendation[];
  readonly judged: readonly Recommendation[];
  /** The window in which the body means to judge it has not opened. */
  readonly later: readonly Recommendation[];
};

/** All that stands in an edition, made in it or carried into it, and was not over before it. */
export function agendaOf(
  recommendations: readonly Recommendation[],
  edition: number,
  on: LocalDate,
): EvaluationAgenda {
  const standing = recommendations.filter(
    (one) =>
      (one.edition === edition || one.carriedInto.includes(edition)) &&
      !isSettledBefore(one, edition) &&
      !isClosed(one),
  );
  const isJudged = (one: Recommendation) =>
    one.assessments.some((assessment) => assessment.edition >= edition);
  const isLater = ({ judgeFrom }: Recommendation) => judgeFrom !== null && judgeFrom > on;
  const open = standing.filter((one) => !isJudged(one));
  return {
    due: open.filter((one) => !isLater(one)),
    judged: standing.filter(isJudged),
    later: open.filter(isLater),
  };
}

/** The references of those that still lack a verdict or a reason, in order. */
export function incompleteOf(
  due: readonly Recommendation[],
  drafts: ReadonlyMap<Id<"Recommendation">, AssessmentDraft>,
): readonly string[] {
  return due
    .filter(({ id }) => {
      const draft = drafts.get(id);
      return draft === undefined || draft.mark === null || draft.reason === "";
    })
    .map(({ reference }) => reference);
}
