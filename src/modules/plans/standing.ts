/**
 * Where a measure stands on a day, read from its dated facts: what somebody judged, else how it ended, else whether a milestone is late,
 * else whether anything was said. Beside it what is missing: an owner, evidence, a word for a year.
 */
import { daysBetween, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";
import { endOf, type Measure, type Milestone, type Verdict } from "./measure.ts";
import { beginningOf } from "./plan.ts";

/** In the order in which lists count them. */
export const STANDINGS = [
  "evaluated",
  "done",
  "under-way",
  "late",
  "not-begun",
  "dropped",
] as const;
export type StandingState = (typeof STANDINGS)[number];

/** After so many days without a word a measure counts as silent. */
export const SILENT_AFTER_DAYS = 365;

export type MeasureStanding = (
  | { readonly state: "evaluated"; readonly verdict: Verdict }
  | { readonly state: "done" | "dropped" | "under-way" | "not-begun" }
  /** By how many days its most overdue milestone is late. */
  | { readonly state: "late"; readonly days: number }
) & {
  readonly withoutOwner: boolean;
  /** Something was said to be done, and nobody can see it. */
  readonly withoutEvidence: boolean;
  /** Days since anything was last said, or since the plan began where nothing ever was; 0 once it has ended or was judged. */
  readonly silentDays: number;
};

/** What of a measure its standing is read from. */
export type StandingFacts = Pick<
  Measure,
  "department" | "milestones" | "progress" | "endings" | "evaluations"
> & { readonly plan: Pick<Measure["plan"], "adoptedOn" | "runsFrom"> };

/** The standing on a day. */
export function measureStanding(measure: StandingFacts, on: LocalDate): MeasureStanding {
  return standingFrom(latestOf(measure), on);
}

/** The latest of each kind of fact: what the standing hangs on, and nothing of today. */
export type Latest = {
  readonly hasOwner: boolean;
  readonly ending: "done" | "dropped" | null;
  readonly verdict: Verdict | null;
  /** The first day on which a milestone that is not reached is due. */
  readonly nextDueOn: LocalDate | null;
  readonly saidOn: LocalDate | null;
  readonly hasEvidence: boolean;
  readonly beginsOn: LocalDate;
};

export function standingFrom(latest: Latest, on: LocalDate): MeasureStanding {
  const { hasOwner, ending, verdict, nextDueOn, saidOn, hasEvidence, beginsOn } = latest;
  const rests = verdict !== null || ending !== null;
  const missing = {
    withoutOwner: !hasOwner,
    withoutEvidence: saidOn !== null && !hasEvidence,
    silentDays: rests ? 0 : Math.max(0, daysBetween(saidOn ?? beginsOn, on)),
  };
  if (verdict !== null) return { state: "evaluated", verdict, ...missing };
  if (ending !== null) return { state: ending, ...missing };
  const days = nextDueOn === null ? 0 : daysBetween(nextDueOn, on);
  if (days > 0) return { state: "late", days, ...missing };
  return { state: saidOn === null ? "not-begun" : "under-way", ...missing };
}

/** The same as the table `plans.latest` holds for each measure. */
function latestOf(measure: StandingFacts): Latest {
  const { department, milestones, progress, endings, evaluations, plan } = measure;
  const ending = endOf(measure)?.kind;
  const reached = milestones.flatMap((milestone) => milestone.reached ?? []);
  const said = [...progress, ...reached, ...endings].map(({ on }) => lastDayMeant(on));
  const due = milestones.filter((one) => one.reached === null).map(({ dueOn }) => dueOn);
  const evidence = [...progress, ...reached, ...endings].map((one) => one.evidence);
  return {
    hasOwner: department !== null,
    ending: ending === "done" || ending === "dropped" ? ending : null,
    verdict: evaluations.at(-1)?.verdict ?? null,
    nextDueOn: due.sort()[0] ?? null,
    saidOn: said.sort().at(-1) ?? null,
    hasEvidence: evidence.some((one) => one !== null),
    beginsOn: lastDayMeant(beginningOf(plan)),
  };
}

export function isSilent({ silentDays }: MeasureStanding): boolean {
  return silentDays > SILENT_AFTER_DAYS;
}

/** The days by which a milestone is late, or was when it was reached; 0 in time. */
export function milestoneDaysLate({ dueOn, reached }: Milestone, on: LocalDate): number {
  const until = reached === null ? on : reached.on.date;
  return Math.max(0, daysBetween(dueOn, until));
}
