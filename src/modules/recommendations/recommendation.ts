/**
 * A recommendation and its life as dated facts with two voices: the city answers and says what it has done, the body judges. What
 * state it is in is read from the facts. Verdicts after the evaluation by the Human Rights Council of Graz (2024).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import {
  daysBetween,
  type FactDate,
  type LocalDate,
  lastDayMeant,
} from "../../kernel/local-date.ts";

export const ANSWERS = ["accepted", "partly", "rejected", "outside-competence"] as const;
export const VERDICTS = ["fully", "largely", "unevenly", "not", "cannot-judge"] as const;
export type AnswerKind = (typeof ANSWERS)[number];
export type Verdict = (typeof VERDICTS)[number];

export function isAnswerKind(text: string): text is AnswerKind {
  return (ANSWERS as readonly string[]).includes(text);
}

export function isVerdict(text: string): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text);
}

export type Answer = {
  readonly kind: AnswerKind;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};
export type ProgressClaim = {
  readonly text: Wording;
  /** Where the evidence can be seen: an address or a document's name. */
  readonly evidence: string | null;
  readonly on: FactDate;
};
export type Assessment = {
  readonly edition: number;
  readonly verdict: Verdict;
  readonly reason: Wording;
  readonly by: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Recommendation = {
  readonly id: Id<"Recommendation">;
  /** Lasting name, such as YORK-2023-01. */
  readonly reference: string;
  /** The year of the edition that made it. */
  readonly edition: number;
  readonly right: {
    readonly id: Id<"Right">;
    readonly slug: string;
    readonly name: Wording;
  } | null;
  readonly topic: Wording;
  readonly text: Wording;
  /** The text is not the body's own words but says the same. */
  readonly paraphrased: boolean;
  readonly issuedBy: Wording;
  readonly addressee: Wording;
  readonly adoptedOn: FactDate;
  /** Stored when the deadline began to run; null where nobody set one. */
  readonly answerDueOn: LocalDate | null;
  readonly source: string | null;
  /** Each list oldest first. */
  readonly answers: readonly Answer[];
  readonly claims: readonly ProgressClaim[];
  readonly assessments: readonly Assessment[];
  /** Years of later editions that it was carried over into. */
  readonly carriedInto: readonly number[];
};

/** Where a recommendation stands: what the body judged, else what the city answered, else whether an answer is late. */
export type Standing =
  | { readonly state: "judged"; readonly verdict: Verdict }
  | { readonly state: "answered"; readonly answer: AnswerKind }
  | { readonly state: "unanswered" }
  | { readonly state: "late"; readonly days: number };

/** The standing on a day. A deadline that nobody set cannot be missed. */
export function standingOf(recommendation: Recommendation, on: LocalDate): Standing {
  const assessment = recommendation.assessments.at(-1);
  if (assessment !== undefined) return { state: "judged", verdict: assessment.verdict };
  const answer = recommendation.answers.at(-1);
  if (answer !== undefined) return { state: "answered", answer: answer.kind };
  const days =
    recommendation.answerDueOn === null ? 0 : daysBetween(recommendation.answerDueOn, on);
  return days > 0 ? { state: "late", days } : { state: "unanswered" };
}

/** Whether the body has judged it fully met: nothing is left to carry over. What the city turned down stays open. */
export function isSettled(recommendation: Recommendation): boolean {
  return recommendation.assessments.at(-1)?.verdict === "fully";
}

/** In how many editions it has stood, its own counted: 3 is "third time running". */
export function timesMade(recommendation: Recommendation): number {
  return 1 + recommendation.carriedInto.length;
}

/** The days by which the city's answer is late; 0 when it has answered, is in time, or nobody set a deadline. */
export function daysLate({ answers, answerDueOn }: Recommendation, on: LocalDate): number {
  if (answers.length > 0 || answerDueOn === null) return 0;
  return Math.max(0, daysBetween(answerDueOn, on));
}

/** The latest edition in which it stands: its own, or the last that it was carried over into. */
export function latestEdition({ edition, carriedInto }: Recommendation): number {
  return Math.max(edition, ...carriedInto);
}

/** Whether it was settled when an edition began: what that edition or a later one judges does not count yet. */
export function isSettledBefore(recommendation: Recommendation, edition: number): boolean {
  const assessments = recommendation.assessments.filter((one) => one.edition < edition);
  return isSettled({ ...recommendation, assessments });
}

/** Whether it is the city's turn: nothing was answered yet, and the body has not judged it fully met. */
export function awaitsAnswer(recommendation: Recommendation): boolean {
  return recommendation.answers.length === 0 && !isSettled(recommendation);
}

/** Whether it is the body's turn: it is not settled, and nobody has judged it since it last entered an edition. */
export function awaitsAssessment(recommendation: Recommendation): boolean {
  const edition = latestEdition(recommendation);
  const judged = recommendation.assessments.some((assessment) => assessment.edition >= edition);
  return !isSettled(recommendation) && !judged;
}

/** Whether every day that the first date may mean is before every day that the second may mean. */
export function isCertainlyBefore(first: FactDate, second: FactDate): boolean {
  return lastDayMeant(first) < second.date;
}
