/**
 * A recommendation and its life as dated facts with two voices: the city answers and says what it has done, the body judges. What
 * state it is in is read from the facts. Verdicts after the evaluation by the Human Rights Council of Graz (2024).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type FactDate, type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { ArticleRef } from "../rights/index.ts";

export const ANSWERS = ["accepted", "partly", "rejected", "outside-competence"] as const;
export const VERDICTS = ["fully", "largely", "unevenly", "not", "cannot-judge"] as const;
/** How the body ends a recommendation, and that it takes one up again. */
export const CLOSINGS = ["met", "overtaken", "withdrawn", "reopened"] as const;
export type AnswerKind = (typeof ANSWERS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type ClosingKind = (typeof CLOSINGS)[number];

export function isAnswerKind(text: string): text is AnswerKind {
  return (ANSWERS as readonly string[]).includes(text);
}

export function isVerdict(text: string): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text);
}

/** A department as a fact names it. */
export type DepartmentRef = {
  readonly id: Id<"Department">;
  readonly slug: string;
  readonly name: Wording;
};
export type RightRef = {
  readonly id: Id<"Right">;
  readonly slug: string;
  readonly name: Wording;
};

export type Answer = {
  readonly kind: AnswerKind;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
  /** The department for which it was given; null where nobody said. */
  readonly department: DepartmentRef | null;
};
export type ProgressClaim = {
  readonly text: Wording;
  /** Where the evidence can be seen: an address or a document's name. */
  readonly evidence: string | null;
  readonly on: FactDate;
  /** The department that says so; null where nobody said. */
  readonly department: DepartmentRef | null;
};
export type Assessment = {
  readonly edition: number;
  /** The class of the mark, for counts and colours. */
  readonly verdict: Verdict;
  /** The mark of the city's own scale in the words of that day; null before there was a scale. */
  readonly mark: { readonly code: string; readonly name: Wording } | null;
  readonly reason: Wording;
  /** What the body looked at. */
  readonly evidence: string | null;
  /** What a minority of the body holds instead. */
  readonly dissent: Wording | null;
  readonly by: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

/** A wording that it had: the first as it was adopted, each later one with the reason why it was changed. */
export type TextVersion = {
  readonly topic: Wording;
  readonly text: Wording;
  /** Null for the first. */
  readonly reason: Wording | null;
  readonly on: FactDate;
  readonly source: string | null;
};

/** One move of the deadline; `by` says whether the body granted it or the city gave it itself. */
export type DeadlineMove = {
  /** The deadline until then; null where there was none. */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly by: "body" | "city";
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Closing = {
  readonly kind: ClosingKind;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Recommendation = {
  readonly id: Id<"Recommendation">;
  /** Lasting name, such as YORK-2023-01. */
  readonly reference: string;
  /** The year of the edition that made it. */
  readonly edition: number;
  /** The main right; null where it is about the follow-up itself. */
  readonly right: RightRef | null;
  /** The other rights that it is about. */
  readonly furtherRights: readonly RightRef[];
  /** The articles that it rests on, as codes of the catalogue. */
  readonly articles: readonly ArticleRef[];
  /** In the words in force; `versions` has them all. */
  readonly topic: Wording;
  readonly text: Wording;
  /** Oldest first, the one in force last; never empty. */
  readonly versions: readonly TextVersion[];
  /** The text is not the body's own words but says the same. */
  readonly paraphrased: boolean;
  readonly issuedBy: Wording;
  readonly addressee: Wording;
  /** The body said, when it adopted it, that this is not the city's to decide. */
  readonly outsidePowers: boolean;
  readonly adoptedOn: FactDate;
  /** The deadline in force; null where nobody set one. */
  readonly answerDueOn: LocalDate | null;
  /** The deadline that was stored when it began to run; null where nobody set one. */
  readonly firstDueOn: LocalDate | null;
  /** In the order in which they were made. */
  readonly moves: readonly DeadlineMove[];
  /** The body means to judge it neither before nor after these days; null where no window was set. */
  readonly judgeFrom: LocalDate | null;
  readonly judgeBy: LocalDate | null;
  /** The department that it was given to last; null: without owner. */
  readonly owner: DepartmentRef | null;
  /** To which departments it was given, and from which day on, in the order in which that was recorded. */
  readonly owners: readonly { readonly on: LocalDate; readonly department: DepartmentRef }[];
  readonly source: string | null;
  /** Each list oldest first. */
  readonly answers: readonly Answer[];
  readonly claims: readonly ProgressClaim[];
  readonly assessments: readonly Assessment[];
  /** Years of later editions that it was carried over into. */
  readonly carriedInto: readonly number[];
  /** Closed, taken up again: in the order in which it happened. */
  readonly closings: readonly Closing[];
};

/** Where a recommendation stands: closed, else what the body judged, else what the city answered, else whether an answer is late. */
export type Standing =
  | { readonly state: "closed"; readonly kind: "overtaken" | "withdrawn" }
  | { readonly state: "judged"; readonly verdict: Verdict; readonly mark: Assessment["mark"] }
  | { readonly state: "answered"; readonly answer: AnswerKind }
  | { readonly state: "unanswered" }
  | { readonly state: "late"; readonly days: number };

/** The standing on a day. A deadline that nobody set cannot be missed. */
export function standingOf(recommendation: Recommendation, on: LocalDate): Standing {
  const closing = recommendation.closings.at(-1)?.kind;
  if (closing === "overtaken" || closing === "withdrawn") return { state: "closed", kind: closing };
  const assessment = recommendation.assessments.at(-1);
  if (assessment !== undefined) {
    return { state: "judged", verdict: assessment.verdict, mark: assessment.mark };
  }
  const answer = recommendation.answers.at(-1);
  if (answer !== undefined) return { state: "answered", answer: answer.kind };
  const days =
    recommendation.answerDueOn === null ? 0 : daysBetween(recommendation.answerDueOn, on);
  return days > 0 ? { state: "late", days } : { state: "unanswered" };
}

/** Whether the body has judged it fully met and not taken it up again: nothing is left to carry over. What the city turned down stays open. */
export function isSettled({
  assessments,
  closings,
}: Pick<Recommendation, "assessments" | "closings">): boolean {
  const judged = assessments.at(-1);
  if (judged?.verdict !== "fully") return false;
  const last = closings.at(-1);
  return last?.kind !== "reopened" || last.on.date < judged.on.date;
}

/** Whether the body has closed it and not taken it up again. */
export function isClosed({ closings }: Pick<Recommendation, "closings">): boolean {
  const last = closings.at(-1)?.kind;
  return last !== undefined && last !== "reopened";
}

/** Whether nothing more is expected of anybody: judged fully met, or closed. */
export function isOver(recommendation: Pick<Recommendation, "assessments" | "closings">): boolean {
  return isSettled(recommendation) || isClosed(recommendation);
}

/** In how many editions it has stood, its own counted: 3 is "third time running". */
export function timesMade(recommendation: Recommendation): number {
  return 1 + recommendation.carriedInto.length;
}

/** The days by which the city's answer is late; 0 when it has answered, is in time, nobody set a deadline, or the body closed it. */
export function daysLate(recommendation: Recommendation, on: LocalDate): number {
  const { answers, answerDueOn } = recommendation;
  if (answers.length > 0 || answerDueOn === null || isClosed(recommendation)) return 0;
  return Math.max(0, daysBetween(answerDueOn, on));
}

/** The latest edition in which it stands: its own, or the last that it was carried over into. */
export function latestEdition({ edition, carriedInto }: Recommendation): number {
  return Math.max(edition, ...carriedInto);
}

/** Whether it was over when an edition began. What that edition or a later one judges, or was closed in its year or later, does not count yet. */
export function isSettledBefore(recommendation: Recommendation, edition: number): boolean {
  const assessments = recommendation.assessments.filter((one) => one.edition < edition);
  const isOpenAgain = recommendation.closings.at(-1)?.kind === "reopened";
  const closings = recommendation.closings.filter(
    ({ on }) => isOpenAgain || yearOf(on.date) < edition,
  );
  return isOver({ assessments, closings });
}

/** Whether it is the city's turn: nothing was answered yet, and the body has neither judged it fully met nor closed it. */
export function awaitsAnswer(recommendation: Recommendation): boolean {
  return recommendation.answers.length === 0 && !isOver(recommendation);
}

/** Whether it is the body's turn: it is not over, and nobody has judged it since it last entered an edition. */
export function awaitsAssessment(recommendation: Recommendation): boolean {
  const edition = latestEdition(recommendation);
  const judged = recommendation.assessments.some((assessment) => assessment.edition >= edition);
  return !isOver(recommendation) && !judged;
}
