/**
 * A decision check: human rights weighed on one case of the council in the four steps of FAIR (facts, analysis of rights, identify
 * responsibilities, review). Versions stand beside each other; what the council decided is another fact.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { addMonths, daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import type { ArticleRef } from "../rights/index.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Conclusion, ImpactVersion } from "./impact.ts";
import type { DepartmentRef, Named } from "./named.ts";
import type { Finding } from "./review.ts";
import type { Outcome, Statement } from "./screening.ts";

export const DECISION_KINDS = ["as-proposed", "changed", "rejected", "postponed"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export type TouchedRight = Named & {
  readonly id: Id<"Right">;
  /** On which the right rested when the version was finished. */
  readonly articles: readonly ArticleRef[];
};

/** What a version says. */
export type CheckContent = {
  /** The council's own number of the case. */
  readonly caseNumber: string;
  readonly title: Wording;
  /** When the council is expected to decide. */
  readonly expectedOn: LocalDate;
  /** F: who is affected and what is known. */
  readonly facts: Wording;
  /** A: what the decision does to the rights. */
  readonly analysis: Wording;
  /** I: who is responsible for what. */
  readonly responsible: Wording;
  /** R: how it is reviewed, and when. */
  readonly review: Wording;
  readonly reviewOn: LocalDate | null;
  readonly screening: readonly Statement[];
};

export type CheckVersion = CheckContent & {
  /** Counts from 1. */
  readonly number: number;
  readonly department: DepartmentRef;
  readonly rights: readonly TouchedRight[];
  readonly outcome: Outcome;
  /** The day on which it was finished. */
  readonly on: LocalDate;
  readonly by: Id<"Account"> | null;
};

export type CouncilDecision = {
  /** Counts from 1 in the order in which they were noted. */
  readonly number: number;
  readonly kind: DecisionKind;
  readonly text: Wording;
  readonly on: LocalDate;
  readonly source: string | null;
};

export type Check = {
  readonly id: Id<"Check">;
  /** Lasting name, such as FAIR-2026-0012. */
  readonly reference: string;
  /** The department of the last version; before one is finished, the one that began it. */
  readonly department: DepartmentRef;
  readonly begunOn: LocalDate;
  readonly begunBy: Id<"Account"> | null;
  /** Oldest first; empty while it is only begun. */
  readonly versions: readonly CheckVersion[];
  /** Oldest first. */
  readonly impacts: readonly ImpactVersion[];
  /** By the day of the decision, of one day in the order in which they were noted; the last one counts. */
  readonly decisions: readonly CouncilDecision[];
  /** What came of it, in the order in which it was said. */
  readonly followUps: readonly FollowUp[];
  readonly withdrawal: { readonly reason: Wording; readonly on: LocalDate } | null;
  /** Of each draw that took it, what the body found. */
  readonly findings: readonly Finding[];
};

/** What of a check its standing is read from. */
export type StandingFacts = {
  readonly outcome: Outcome | null;
  /** Of the last full assessment; `isReadable` says whether everybody may read it. */
  readonly impact: { readonly conclusion: Conclusion; readonly isReadable: boolean } | null;
  readonly expectedOn: LocalDate | null;
  readonly isWithdrawn: boolean;
};

export type CheckStanding =
  | { readonly state: "withdrawn" | "begun" | "full-missing" }
  /** The day of the decision has passed, and the full assessment that it needed is not there. */
  | { readonly state: "full-late"; readonly days: number }
  | { readonly state: "weighed"; readonly outcome: Outcome }
  /** The conclusion is null for whoever may not read it yet. */
  | { readonly state: "assessed"; readonly conclusion: Conclusion | null };

/** Where a check stands on a day, for everybody or for those inside. */
export function checkStanding(
  facts: StandingFacts,
  on: LocalDate,
  reader: "everybody" | "inside" = "everybody",
): CheckStanding {
  const { outcome, impact, expectedOn, isWithdrawn } = facts;
  if (isWithdrawn) return { state: "withdrawn" };
  if (outcome === null) return { state: "begun" };
  if (impact !== null) {
    const isShown = impact.isReadable || reader === "inside";
    return { state: "assessed", conclusion: isShown ? impact.conclusion : null };
  }
  if (outcome !== "full-needed") return { state: "weighed", outcome };
  const days = expectedOn === null ? 0 : daysBetween(expectedOn, on);
  return days > 0 ? { state: "full-late", days } : { state: "full-missing" };
}

export function standingFactsOf(check: Check): StandingFacts {
  const version = check.versions.at(-1);
  const impact = check.impacts.at(-1);
  return {
    outcome: version?.outcome ?? null,
    impact:
      impact === undefined
        ? null
        : {
            conclusion: impact.conclusion,
            isReadable: isReadable(impact, check.decisions),
          },
    expectedOn: version?.expectedOn ?? null,
    isWithdrawn: check.withdrawal !== null,
  };
}

/** Whether everybody may read a full assessment: it was open from the start, or the council has decided. */
export function isReadable(
  impact: Pick<ImpactVersion, "open">,
  decisions: readonly Pick<CouncilDecision, "kind">[],
): boolean {
  return impact.open || decisions.some(({ kind }) => kind !== "postponed");
}

/**
 * Whether a case was first weighed when it was decided already, or when the day had passed on which that was expected. Of the decisions the one
 * that was noted last says so, that a wrong day can be put right; of several of one day only the last counts.
 */
export function isAfterwards(
  expectedOn: LocalDate,
  versions: readonly Pick<CheckVersion, "on">[],
  decisions: readonly Pick<CouncilDecision, "number" | "kind" | "on">[],
): boolean {
  const [first] = versions;
  if (first === undefined) return false;
  const [decided] = decisions
    .filter((one) => !decisions.some(({ on, number }) => on === one.on && number > one.number))
    .filter(({ kind }) => kind !== "postponed")
    .sort((one, other) => other.number - one.number);
  return [expectedOn, ...(decided === undefined ? [] : [decided.on])].some((day) => day < first.on);
}

/** So long before the weighing a decision may lie that is weighed at all. */
const MOST_MONTHS_BEFORE = 12;

/** Whether a decision of this day was made so long before anybody began to weigh it that it is not weighed any more. */
export function isLongDecided(on: LocalDate, begunOn: LocalDate): boolean {
  return on < addMonths(begunOn, -MOST_MONTHS_BEFORE);
}

/** So far ahead a council's decision can be expected, and what follows from it be planned. */
const MOST_MONTHS_TO_DECISION = 5 * 12;
const MOST_MONTHS_AHEAD = 10 * 12;

/** Whether nobody can mean a day on which a decision is expected: a slip of the pen in the year. */
export function isTooFarToDecide(on: LocalDate, today: LocalDate): boolean {
  return on > addMonths(today, MOST_MONTHS_TO_DECISION);
}

/** The same of a day by which a measure is due or the case followed up; both come after the decision. */
export function isTooFarAhead(on: LocalDate, today: LocalDate): boolean {
  return on > addMonths(today, MOST_MONTHS_AHEAD);
}

const REFERENCE = /^FAIR-(\d{4})-(\d{4,6})$/;

/** The next free name in a year. */
export function nextCheckReference(year: number, taken: number): string {
  return `FAIR-${year}-${String(taken + 1).padStart(4, "0")}`;
}

export function isCheckReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** What the public record calls a check. */
export function checkSubject(reference: string): string {
  return `decision/${reference}`;
}

export function isDecisionKind(text: string): text is DecisionKind {
  return (DECISION_KINDS as readonly string[]).includes(text);
}
