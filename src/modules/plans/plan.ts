/**
 * A plan or strategy that the city adopted, with the stages of its making. What is to be done in it are its measures. Kinds after the
 * plans of Graz, York and Bergen.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";

export const PLAN_KINDS = [
  "anti-racism",
  "equality",
  "disability",
  "homelessness",
  "trafficking",
  "other",
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const REVISION_STAGES = ["draft", "adopted", "changed"] as const;
export type RevisionStage = (typeof REVISION_STAGES)[number];

/** A stage in the making of a plan: how many measures it had then, and what had changed. */
export type PlanRevision = {
  readonly stage: RevisionStage;
  readonly measures: number;
  readonly change: Wording;
  /** The reference of the consultation that changed it, where it is known here. */
  readonly consultation: string | null;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Plan = {
  readonly id: Id<"Plan">;
  /** Lasting name, such as GRAZ-RACISM-2025. */
  readonly reference: string;
  readonly kind: PlanKind;
  readonly title: Wording;
  readonly summary: Wording;
  /** The body that adopted it. */
  readonly adoptedBy: Wording;
  /** Each null where nobody has said; a plan has a day of adoption or a beginning. */
  readonly adoptedOn: FactDate | null;
  readonly runsFrom: FactDate | null;
  readonly runsTo: FactDate | null;
  /** The department that answers for the plan as a whole. */
  readonly department: PlanDepartment | null;
  /** The texts are not the city's own words but say the same. */
  readonly paraphrased: boolean;
  /** Made up to show how it works; every page that shows it says so. */
  readonly demonstration: boolean;
  readonly source: string | null;
  /** Oldest first. */
  readonly revisions: readonly PlanRevision[];
};

/** As much of a department as is shown beside what it owns. */
export type PlanDepartment = {
  readonly id: Id<"Department">;
  readonly slug: string;
  readonly name: Wording;
};

export function isPlanKind(text: string): text is PlanKind {
  return (PLAN_KINDS as readonly string[]).includes(text);
}

export function isRevisionStage(text: string): text is RevisionStage {
  return (REVISION_STAGES as readonly string[]).includes(text);
}

/** When it begins: the first day of its run, else its adoption. */
export function beginningOf({
  adoptedOn,
  runsFrom,
}: Pick<Plan, "adoptedOn" | "runsFrom">): FactDate {
  const beginning = runsFrom ?? adoptedOn;
  if (beginning === null) throw new Error("A plan has a day of adoption or a beginning");
  return beginning;
}

/** The first day on which something can have happened under the plan. */
export function earliestDayOf(plan: Pick<Plan, "adoptedOn" | "runsFrom">): LocalDate {
  const { date } = beginningOf(plan);
  return plan.adoptedOn !== null && plan.adoptedOn.date < date ? plan.adoptedOn.date : date;
}

/** Whether the last day that the plan's end may mean is behind us; a plan without an end never ends by itself. */
export function hasRunOut({ runsTo }: Pick<Plan, "runsTo">, on: LocalDate): boolean {
  return runsTo !== null && lastDayMeant(runsTo) < on;
}
