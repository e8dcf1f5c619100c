/**
 * A matter on which a body has the right to be heard: who asked and when, by when it is to be heard, whether it was, and what the city did
 * with its advice. Each is a dated fact of the side that has to say it (Norwegian Municipal Act § 5-12 gives such a right to three councils).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";

export const SIDES = ["city", "body"] as const;
export type Side = (typeof SIDES)[number];
export const ADVICE_ANSWERS = ["followed", "partly", "not-followed"] as const;
export type AdviceAnswerKind = (typeof ADVICE_ANSWERS)[number];

/** The body was heard: its advice. It was not heard: why, as one side sees it. */
export type Hearing = {
  readonly kind: "heard" | "not-heard";
  readonly side: Side;
  readonly text: Wording;
  readonly on: LocalDate;
  readonly source: string | null;
  /**
   * By when the city is to answer, stored with the first advice, when the time began to run; null where the body's mandate gives no days, and of
   * anything else that was said.
   */
  readonly answerDueOn?: LocalDate | null;
  /** When it was entered; not there of what is only just being entered. */
  readonly enteredAt?: Date;
};

export type AdviceAnswer = {
  readonly kind: AdviceAnswerKind;
  readonly reason: Wording;
  readonly on: LocalDate;
  readonly source: string | null;
};

export type Matter = {
  readonly id: Id<"Matter">;
  readonly body: { readonly id: Id<"Body">; readonly slug: string; readonly name: Wording };
  /** Counts within the body. */
  readonly number: number;
  readonly title: Wording;
  /** As the city's archive calls it. */
  readonly caseNumber: string | null;
  readonly department: {
    readonly id: Id<"Department">;
    readonly slug: string;
    readonly name: Wording;
  } | null;
  readonly askedOn: LocalDate;
  /** Stored when the time began to run; null where the body's mandate gives no days. */
  readonly dueOn: LocalDate | null;
  readonly source: string | null;
  /** Oldest first. */
  readonly hearings: readonly Hearing[];
  readonly answers: readonly AdviceAnswer[];
};

export const MATTER_STATES = ["overdue", "waiting", "heard", "not-heard"] as const;

/** What the log can be asked for: a state, or what was advised and has no answer, or none although its day has passed. */
export const WANTED_STATES = [...MATTER_STATES, "unanswered", "answer-late"] as const;
export type WantedState = (typeof WANTED_STATES)[number];

/** Stands in an address for the matters of which no department is named; no department is called so. */
export const NO_DEPARTMENT = "-";

/** `unanswered` are some of those that were heard, `answersLate` some of these. */
export type MatterCounts = Readonly<
  Record<"heard" | "notHeard" | "overdue" | "waiting" | "unanswered" | "answersLate", number>
>;

/** How many matters stand how, by body and department. */
export type CountedMatters = {
  readonly body: Id<"Body">;
  readonly department: Id<"Department"> | null;
  readonly counts: MatterCounts;
};

/** Several counts as one. */
export function addCounts(all: readonly MatterCounts[]): MatterCounts {
  const sum = (name: keyof MatterCounts) => all.reduce((total, one) => total + one[name], 0);
  return {
    ...{ heard: sum("heard"), notHeard: sum("notHeard") },
    ...{ overdue: sum("overdue"), waiting: sum("waiting") },
    ...{ unanswered: sum("unanswered"), answersLate: sum("answersLate") },
  };
}

/** The first so many: those with the most that is overdue, then with the most late answers, then with the most that was not heard, then with the most matters. */
export function mostOverdue(
  counted: readonly CountedMatters[],
  most: number,
): readonly CountedMatters[] {
  const all = ({ heard, notHeard, overdue, waiting }: MatterCounts) =>
    heard + notHeard + overdue + waiting;
  return [...counted]
    .sort(
      ({ counts: a }, { counts: b }) =>
        b.overdue - a.overdue ||
        b.answersLate - a.answersLate ||
        b.notHeard - a.notHeard ||
        all(b) - all(a),
    )
    .slice(0, most);
}

export type MatterStanding =
  | { readonly state: "overdue"; readonly days: number }
  | { readonly state: "waiting" }
  | {
      readonly state: "heard";
      /** By how many days the first advice came after its day; 0 in time. */
      readonly daysLate: number;
      readonly answer: AdviceAnswerKind | null;
      /** How long the advice has had no answer; null where it has one. */
      readonly daysUnanswered: number | null;
      /** By how many days the first answer came after its day, or is overdue; 0 in time and where no day was set. */
      readonly answerDaysLate: number;
    }
  | { readonly state: "not-heard" };

/** Where a matter stands on a day. Advice that came after all counts as heard; what was said before stays beside it. */
export function matterStanding(
  matter: Pick<Matter, "hearings" | "answers" | "dueOn">,
  on: LocalDate,
): MatterStanding {
  const { hearings, answers, dueOn } = matter;
  const advice = hearings.find(({ kind }) => kind === "heard");
  if (advice !== undefined) {
    const late = dueOn === null ? 0 : daysBetween(dueOn, advice.on);
    const { answerDueOn: answerDue = null } = advice;
    return {
      state: "heard",
      daysLate: Math.max(0, late),
      answer: answers.at(-1)?.kind ?? null,
      daysUnanswered: answers.length === 0 ? Math.max(0, daysBetween(advice.on, on)) : null,
      answerDaysLate:
        answerDue === null ? 0 : Math.max(0, daysBetween(answerDue, answers[0]?.on ?? on)),
    };
  }
  if (hearings.length > 0) return { state: "not-heard" };
  const days = dueOn === null ? 0 : daysBetween(dueOn, on);
  return days > 0 ? { state: "overdue", days } : { state: "waiting" };
}

/** On which side somebody stands: the body's, for whoever writes for it; else the city's. */
export function sideOf(actor: Actor | undefined): Side {
  return actor?.roles.some((role) => role === "body-secretary" || role === "body-member")
    ? "body"
    : "city";
}

/** What the public record calls a matter. */
export function matterSubject(body: string, number: number): string {
  return `body/${body}/matter/${number}`;
}

export function isAdviceAnswer(text: string): text is AdviceAnswerKind {
  return (ADVICE_ANSWERS as readonly string[]).includes(text);
}

export function isWantedState(text: string): text is WantedState {
  return (WANTED_STATES as readonly string[]).includes(text);
}
