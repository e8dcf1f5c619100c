/** Reads measures whole: each with its life, in twelve statements for any number of them. A page of a long list is in list-measure-rows.ts. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { departmentsById, listPlans } from "./list-plans.ts";
import type { Measure, Milestone } from "./measure.ts";
import * as measures from "./store/measures.ts";
import * as milestones from "./store/milestones.ts";
import * as money from "./store/money.ts";
import * as voices from "./store/voices.ts";

export type MeasureFilter = {
  /** The reference of the plan. */
  readonly plan?: string;
  /** The slug of the right that they serve. */
  readonly right?: string;
  readonly department?: Id<"Department">;
};

/** The measures of a city, plan by plan in the plan's own order. */
export async function listMeasures(
  tx: CityTransaction,
  filter: MeasureFilter = {},
): Promise<readonly Measure[]> {
  const { plan, right = null, department = null } = filter;
  return readMeasures(tx, { ...NONE, right, department }, plan);
}

/** The measure with this reference; undefined where the city has none. */
export async function findMeasure(
  tx: CityTransaction,
  reference: string,
): Promise<Measure | undefined> {
  return (await listNamedMeasures(tx, [reference]))[0];
}

/** The measures with these references; those that the city has not are not there. */
export async function listNamedMeasures(
  tx: CityTransaction,
  references: readonly string[],
): Promise<readonly Measure[]> {
  return readMeasures(tx, { ...NONE, references });
}

/** The measures that are tied to any of these recommendations. */
export async function listMeasuresFor(
  tx: CityTransaction,
  recommendationReferences: readonly string[],
): Promise<readonly Measure[]> {
  if (recommendationReferences.length === 0) return [];
  return readMeasures(tx, { ...NONE, recommendations: recommendationReferences });
}

type Wanted = Omit<Parameters<typeof measures.listMeasureRowsWhole>[1], "plan">;

const NONE: Wanted = { references: null, right: null, department: null, recommendations: null };

async function readMeasures(
  tx: CityTransaction,
  wanted: Wanted,
  planReference?: string,
): Promise<readonly Measure[]> {
  const plans = await listPlans(tx);
  const plan = plans.find(({ reference }) => reference === planReference)?.id ?? null;
  if (planReference !== undefined && plan === null) return [];
  const found = await measures.listMeasureRowsWhole(tx, { ...wanted, plan });
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const planById = new Map(plans.map((one) => [one.id, one]));
  const departments = await departmentsById(tx);
  const links = Map.groupBy(await measures.listLinkRows(tx, { ids }), whose);
  const milestonesOf = await readMilestones(tx, ids);
  const budget = Map.groupBy(await money.listBudgetRows(tx, { ids }), whose);
  const progress = Map.groupBy(await voices.listProgressRows(tx, { ids }), whose);
  const endings = Map.groupBy(await voices.listEndingRows(tx, { ids }), whose);
  const evaluations = Map.groupBy(await voices.listEvaluationRows(tx, { ids }), whose);
  return found.map((row) => ({
    id: row.id,
    reference: row.reference,
    plan: getPlan(planById, row.plan_id),
    number: row.number,
    title: row.title,
    text: row.text,
    department: row.department_id === null ? null : (departments.get(row.department_id) ?? null),
    partners: row.partners,
    paraphrased: row.paraphrased,
    demonstration: row.demonstration,
    source: row.source,
    links: (links.get(row.id) ?? []).map(({ kind, code }) => ({ kind, code })),
    milestones: milestonesOf.get(row.id) ?? [],
    budget: (budget.get(row.id) ?? []).map(({ measure_id: _, ...line }) => line),
    progress: (progress.get(row.id) ?? []).map((one) => ({
      text: one.text,
      evidence: one.evidence,
      on: factDate(one.on_date, one.precision),
      department: one.department_id,
    })),
    endings: (endings.get(row.id) ?? []).map((one) => ({
      kind: one.kind,
      reason: one.reason,
      evidence: one.evidence,
      on: factDate(one.on_date, one.precision),
    })),
    evaluations: (evaluations.get(row.id) ?? []).map((one) => ({
      verdict: one.verdict,
      reason: one.reason,
      by: one.by_body,
      evidence: one.evidence,
      on: factDate(one.on_date, one.precision),
      source: one.source,
    })),
  }));
}

async function readMilestones(
  tx: CityTransaction,
  ids: readonly Id<"Measure">[],
): Promise<ReadonlyMap<Id<"Measure">, readonly Milestone[]>> {
  const rows = await milestones.listMilestoneRows(tx, { ids });
  const moves = Map.groupBy(await milestones.listMoveRows(tx, { ids }), (one) => one.milestone_id);
  const reachedRows = await milestones.listReachedRows(tx, { ids });
  const reached = new Map(reachedRows.map((row) => [row.milestone_id, row]));
  const all = rows.map((row) => {
    const moved = (moves.get(row.id) ?? []).map((one) => ({
      to: one.to_date,
      reason: one.reason,
      on: factDate(one.on_date, one.precision),
    }));
    const done = reached.get(row.id);
    return {
      measure_id: row.measure_id,
      milestone: {
        id: row.id,
        number: row.number,
        name: row.name,
        firstDueOn: row.due_on,
        dueOn: moved.at(-1)?.to ?? row.due_on,
        moves: moved,
        reached:
          done === undefined
            ? null
            : { on: factDate(done.on_date, done.precision), evidence: done.evidence },
        source: row.source,
      },
    };
  });
  const grouped = Map.groupBy(all, whose);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ milestone }) => milestone)]));
}

function whose(row: { readonly measure_id: Id<"Measure"> }): Id<"Measure"> {
  return row.measure_id;
}

function getPlan(plans: ReadonlyMap<Id<"Plan">, Measure["plan"]>, id: Id<"Plan">): Measure["plan"] {
  const plan = plans.get(id);
  if (plan === undefined) throw new Error("A measure names a plan that the city has not");
  const { reference, title, adoptedOn, runsFrom, runsTo, demonstration } = plan;
  return { id, reference, title, adoptedOn, runsFrom, runsTo, demonstration };
}
