/**
 * The external report to ECCAR and UNESCO as data: the plan's measures under the ten points of the plan of action (Nuremberg, 10 December
 * 2004) and the five roles of the city, from the same records as everything else. What is not recorded is said to be so.
 */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { type Money, sumMoney } from "../../kernel/money.ts";
import type { FrameworkElement } from "../rights/index.ts";
import { isGrantAsOf, measureAsOf, planAsOf } from "./as-of.ts";
import type { Grant } from "./grant.ts";
import { elementCode } from "./link.ts";
import {
  BUDGET_KINDS,
  type BudgetKind,
  type Ending,
  type Evaluation,
  endOf,
  type MadeUp,
  type Measure,
  madeUpOf,
} from "./measure.ts";
import type { Plan } from "./plan.ts";
import { type MeasureStanding, measureStanding } from "./standing.ts";

export const ECCAR_FRAMEWORK = "ECCAR ten-point plan 2004";

/** A measure as the report tells it. Dates are `{date, precision}`, money whole numbers of the smallest unit with its currency. */
export type ReportedMeasure = {
  readonly reference: string;
  readonly title: Wording;
  readonly text: Wording;
  /** Made up to show how it works: all of it, or its standing in a plan that is made up; `madeUp` tells which. */
  readonly demonstration: boolean;
  readonly madeUp: MadeUp | null;
  readonly paraphrased: boolean;
  readonly department: { readonly slug: string; readonly name: Wording } | null;
  readonly partners: Wording;
  readonly source: string | null;
  readonly standing: MeasureStanding;
  /** The codes of the points and roles that it serves: "1" to "10", "r1" to "r5". */
  readonly points: readonly string[];
  readonly roles: readonly string[];
  readonly milestones: readonly {
    readonly name: Wording;
    readonly firstDueOn: LocalDate;
    readonly dueOn: LocalDate;
    readonly timesMoved: number;
    readonly reachedOn: FactDate | null;
    readonly evidence: string | null;
  }[];
  /** What was done, oldest first, with where it can be seen. */
  readonly done: readonly {
    readonly text: Wording;
    readonly on: FactDate;
    readonly evidence: string | null;
  }[];
  readonly budget: Readonly<Record<BudgetKind, readonly Money[]>>;
  readonly ending: Ending | null;
  readonly evaluation: Evaluation | null;
};

export type ReportedElement = {
  /** "1" to "10", "r1" to "r5". */
  readonly code: string;
  /** The element's code wherever a measure is tied to it. */
  readonly element: string;
  /** In our own words, as the catalogue has it. */
  readonly name: string;
  readonly source: string;
  /** False where no measure is tied to it: nothing is recorded. */
  readonly recorded: boolean;
  /** The references of its measures, in the plan's order. */
  readonly measures: readonly string[];
  readonly counts: {
    readonly measures: number;
    readonly done: number;
    readonly evaluated: number;
    readonly late: number;
    readonly withoutEvidence: number;
  };
  readonly budget: Readonly<Record<BudgetKind, readonly Money[]>>;
};

export type EccarReport = {
  readonly format: "rosario.eccar-report/1";
  readonly asOf: LocalDate;
  readonly framework: {
    readonly name: string;
    readonly points: readonly ReportedElement[];
    readonly roles: readonly ReportedElement[];
  };
  readonly plan: Omit<Plan, "id" | "department"> & {
    readonly department: { readonly slug: string; readonly name: Wording } | null;
  };
  readonly measures: readonly ReportedMeasure[];
  /** The references of measures that are tied to none of the ten points. */
  readonly withoutPoint: readonly string[];
  readonly grants: readonly Omit<Grant, "id">[];
};

export type EccarRecords = {
  readonly plan: Plan;
  readonly measures: readonly Measure[];
  readonly grants: readonly Grant[];
  /** The catalogue's elements; those of other frameworks are passed over. */
  readonly elements: readonly FrameworkElement[];
};

/** The report as of a day: what was said later is not in it. */
export function tenPointsOf(records: EccarRecords, on: LocalDate): EccarReport {
  const { grants, elements } = records;
  const plan = planAsOf(records.plan, on);
  const measures = records.measures.map((one) => measureAsOf(one, on));
  const own = elements.filter(({ framework }) => framework === ECCAR_FRAMEWORK);
  const isRole = ({ code }: FrameworkElement) => code.startsWith("R");
  const points = own.filter((one) => !isRole(one));
  const roles = own.filter(isRole);
  const reported = measures.map((measure) => reportedOf(measure, on, { points, roles }));
  const { id: _, department, ...told } = plan;
  return {
    format: "rosario.eccar-report/1",
    asOf: on,
    framework: {
      name: ECCAR_FRAMEWORK,
      points: points.map((one) => elementOf(one, reported, "points")),
      roles: roles.map((one) => elementOf(one, reported, "roles")),
    },
    plan: {
      ...told,
      department: department === null ? null : { slug: department.slug, name: department.name },
    },
    measures: reported,
    withoutPoint: reported
      .filter((one) => one.points.length === 0)
      .map(({ reference }) => reference),
    grants: grants
      .filter((grant) => grant.plan === plan.reference && isGrantAsOf(grant, on))
      .map(({ id: _id, ...grant }) => grant),
  };
}

function reportedOf(
  measure: Measure,
  on: LocalDate,
  elements: {
    readonly points: readonly FrameworkElement[];
    readonly roles: readonly FrameworkElement[];
  },
): ReportedMeasure {
  const codes = new Set(
    measure.links.filter(({ kind }) => kind === "element").map(({ code }) => code),
  );
  const servedOf = (some: readonly FrameworkElement[]) =>
    some.filter((one) => codes.has(elementCode(one))).map(({ code }) => code.toLowerCase());
  const { department, evaluations } = measure;
  const madeUp = madeUpOf(measure);
  return {
    reference: measure.reference,
    title: measure.title,
    text: measure.text,
    demonstration: madeUp !== null,
    madeUp,
    paraphrased: measure.paraphrased,
    department: department === null ? null : { slug: department.slug, name: department.name },
    partners: measure.partners,
    source: measure.source,
    standing: measureStanding(measure, on),
    points: servedOf(elements.points),
    roles: servedOf(elements.roles),
    milestones: measure.milestones.map((one) => ({
      name: one.name,
      firstDueOn: one.firstDueOn,
      dueOn: one.dueOn,
      timesMoved: one.moves.length,
      reachedOn: one.reached?.on ?? null,
      evidence: one.reached?.evidence ?? null,
    })),
    done: measure.progress.map(({ text, on: day, evidence }) => ({ text, on: day, evidence })),
    budget: budgetOf([measure]),
    ending: endOf(measure) ?? null,
    evaluation: evaluations.at(-1) ?? null,
  };
}

function elementOf(
  element: FrameworkElement,
  reported: readonly ReportedMeasure[],
  which: "points" | "roles",
): ReportedElement {
  const code = element.code.toLowerCase();
  const own = reported.filter((measure) => measure[which].includes(code));
  const count = (isOne: (measure: ReportedMeasure) => boolean) => own.filter(isOne).length;
  return {
    code,
    element: elementCode(element),
    name: element.name,
    source: element.source,
    recorded: own.length > 0,
    measures: own.map(({ reference }) => reference),
    counts: {
      measures: own.length,
      done: count(({ ending }) => ending?.kind === "done"),
      evaluated: count(({ evaluation }) => evaluation !== null),
      late: count(({ standing }) => standing.state === "late"),
      withoutEvidence: count(({ standing }) => standing.withoutEvidence),
    },
    budget: sumsOf(own.map(({ budget }) => budget)),
  };
}

function budgetOf(measures: readonly Pick<Measure, "budget">[]): ReportedMeasure["budget"] {
  const lines = measures.flatMap(({ budget }) => budget);
  const ofKind = (kind: BudgetKind) => sumMoney(lines.filter((line) => line.kind === kind));
  return { planned: ofKind("planned"), granted: ofKind("granted"), spent: ofKind("spent") };
}

function sumsOf(budgets: readonly ReportedMeasure["budget"][]): ReportedMeasure["budget"] {
  const [planned = [], granted = [], spent = []] = BUDGET_KINDS.map((kind) =>
    sumMoney(budgets.flatMap((budget) => budget[kind])),
  );
  return { planned, granted, spent };
}
