/**
 * A measure of a plan and its life as dated facts: milestones that move and are reached, money, what was done with its evidence, its end,
 * and what somebody else found in the end. Where it stands is read from the facts (standing.ts); there is no percentage.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Money } from "../../kernel/money.ts";
import type { MeasureLink } from "./link.ts";
import type { PlanDepartment } from "./plan.ts";

export const VERDICTS = ["fully", "largely", "unevenly", "not", "cannot-judge"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `resumed` takes back an end: the measure goes on. */
export const ENDINGS = ["done", "dropped", "resumed"] as const;
export type EndingKind = (typeof ENDINGS)[number];

export const BUDGET_KINDS = ["planned", "granted", "spent"] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

export type MilestoneMove = {
  readonly to: LocalDate;
  readonly reason: Wording;
  readonly on: FactDate;
};

export type Milestone = {
  readonly id: Id<"Milestone">;
  /** 1 for the first of its measure. */
  readonly number: number;
  readonly name: Wording;
  /** The day first set; it stays. */
  readonly firstDueOn: LocalDate;
  /** The day in force now. */
  readonly dueOn: LocalDate;
  /** Oldest first. */
  readonly moves: readonly MilestoneMove[];
  readonly reached: { readonly on: FactDate; readonly evidence: string | null } | null;
  readonly source: string | null;
};

export type BudgetLine = Money & {
  readonly kind: BudgetKind;
  readonly year: number;
  readonly source: string | null;
};

export type Progress = {
  readonly text: Wording;
  /** Where the evidence can be seen: an address or a document's name. */
  readonly evidence: string | null;
  readonly on: FactDate;
  /** For which department it was said. */
  readonly department: Id<"Department"> | null;
};

export type Ending = {
  readonly kind: EndingKind;
  readonly reason: Wording;
  readonly evidence: string | null;
  readonly on: FactDate;
};

export type Evaluation = {
  readonly verdict: Verdict;
  readonly reason: Wording;
  /** Who judged. */
  readonly by: Wording;
  readonly evidence: string | null;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Measure = {
  readonly id: Id<"Measure">;
  /** Lasting name, such as GRAZ-RACISM-2025-07. */
  readonly reference: string;
  readonly plan: {
    readonly id: Id<"Plan">;
    readonly reference: string;
    readonly title: Wording;
    readonly adoptedOn: FactDate | null;
    readonly runsFrom: FactDate | null;
    readonly runsTo: FactDate | null;
    readonly demonstration: boolean;
  };
  readonly number: number;
  readonly title: Wording;
  readonly text: Wording;
  /** Null where nobody owns it. */
  readonly department: PlanDepartment | null;
  /** Who else takes part; an empty wording where nobody is named. */
  readonly partners: Wording;
  readonly paraphrased: boolean;
  readonly demonstration: boolean;
  readonly source: string | null;
  readonly links: readonly MeasureLink[];
  readonly milestones: readonly Milestone[];
  readonly budget: readonly BudgetLine[];
  /** Each list oldest first. */
  readonly progress: readonly Progress[];
  readonly endings: readonly Ending[];
  readonly evaluations: readonly Evaluation[];
};

export function isVerdict(text: string): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text);
}

export function isEndingKind(text: string): text is EndingKind {
  return (ENDINGS as readonly string[]).includes(text);
}

export function isBudgetKind(text: string): text is BudgetKind {
  return (BUDGET_KINDS as readonly string[]).includes(text);
}

/** Whether money can have been planned, granted or spent in a year: since the Universal Declaration, and with four digits. */
export function isBudgetYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1948 && year <= 2999;
}

/** What of a measure is made up: all of it, or that it stands in its plan, so that whatever its standing says of a real thing is made up. */
export type MadeUp = "measure" | "standing";

/** Null where nothing is. */
export function madeUpOf({
  demonstration,
  plan,
}: {
  readonly demonstration: boolean;
  readonly plan: { readonly demonstration: boolean };
}): MadeUp | null {
  if (demonstration) return "measure";
  return plan.demonstration ? "standing" : null;
}

/** How it ended; undefined while it goes on. */
export function endOf({ endings }: Pick<Measure, "endings">): Ending | undefined {
  const last = endings.at(-1);
  return last?.kind === "resumed" ? undefined : last;
}
