/** A plan, a measure and a grant as they stood on a day: what was said or spent later is left out. */
import { type FactDate, type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { Grant } from "./grant.ts";
import type { BudgetLine, Measure, Milestone } from "./measure.ts";
import { beginningOf, type Plan } from "./plan.ts";

type Dated = { readonly on: FactDate };

/** A fact known by the month or the year counts from its first day, as where facts are entered. */
function hadCome(on: LocalDate): (fact: Dated) => boolean {
  return (fact) => fact.on.date <= on;
}

/** Whether the plan was not yet adopted on the day; where nobody has said when it was, whether it had not begun. */
export function isBeforePlan(plan: Pick<Plan, "adoptedOn" | "runsFrom">, on: LocalDate): boolean {
  return on < (plan.adoptedOn ?? beginningOf(plan)).date;
}

export function planAsOf(plan: Plan, on: LocalDate): Plan {
  return { ...plan, revisions: plan.revisions.filter(hadCome(on)) };
}

/** The measure with the department that owns it now: a plan names no day on which it was given to them. */
export function measureAsOf(measure: Measure, on: LocalDate): Measure {
  const { milestones, budget, progress, endings, evaluations } = measure;
  return {
    ...measure,
    milestones: milestones.map((one) => milestoneAsOf(one, on)),
    budget: budget.filter((line) => wasNoted(line, on)),
    progress: progress.filter(hadCome(on)),
    endings: endings.filter(hadCome(on)),
    evaluations: evaluations.filter(hadCome(on)),
  };
}

/** A grant of a year that had begun, or whose year nobody has said. */
export function isGrantAsOf({ year }: Pick<Grant, "year">, on: LocalDate): boolean {
  return year === null || year <= yearOf(on);
}

function milestoneAsOf(milestone: Milestone, on: LocalDate): Milestone {
  const moves = milestone.moves.filter(hadCome(on));
  const { reached } = milestone;
  return {
    ...milestone,
    moves,
    dueOn: moves.at(-1)?.to ?? milestone.firstDueOn,
    reached: reached !== null && hadCome(on)(reached) ? reached : null,
  };
}

/** Money is planned for years to come; it is granted and spent in its own year. */
function wasNoted({ kind, year }: BudgetLine, on: LocalDate): boolean {
  return kind === "planned" || year <= yearOf(on);
}
