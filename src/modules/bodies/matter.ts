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
export type MatterState = (typeof MATTER_STATES)[number];

export type MatterCounts = Readonly<Record<"heard" | "notHeard" | "overdue" | "waiting", number>>;

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
  };
}

/** The first so many: those with the most that is overdue, then with the most that was not heard, then with the most matters. */
export function mostOverdue(
  counted: readonly CountedMatters[],
  most: number,
): readonly CountedMatters[] {
  const all = ({ heard, notHeard, overdue, waiting }: MatterCounts) =>
    heard + notHeard + overdue + waiting;
  return [...counted]
    .sort(
      ({ counts: a }, { counts: b }) =>
        b.overdue - a.overdue || b.notHeard - a.notHeard || all(b) - all(a),
    )
    .slice(0, most);
}

export type MatterStanding =
  | { readonly state: "overdue"; readonly days: number }
  | { readonly state: "waiting" }
  /** `daysLate`: by how many days the first advice came after its day; 0 in time. */
  | {
      readonly state: "heard";
      readonly daysLate: number;
      readonly answer: AdviceAnswerKind | null;
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
    return {
      state: "heard",
      daysLate: Math.max(0, late),
      answer: answers.at(-1)?.kind ?? null,
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

export function isMatterState(text: string): text is MatterState {
  return (MATTER_STATES as readonly string[]).includes(text);
}
