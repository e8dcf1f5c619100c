/** Reads plans with the stages of their making, in three statements for any number of them. */

import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import type { Plan, PlanDepartment } from "./plan.ts";
import * as store from "./store/plans.ts";

/** The plans of a city, the latest first. */
export async function listPlans(tx: CityTransaction): Promise<readonly Plan[]> {
  return readPlans(tx, null);
}

/** The plan with this reference; undefined where the city has none. */
export async function findPlan(tx: CityTransaction, reference: string): Promise<Plan | undefined> {
  return (await readPlans(tx, reference))[0];
}

async function readPlans(tx: CityTransaction, reference: string | null): Promise<readonly Plan[]> {
  const found = await store.listPlanRows(tx, { reference });
  if (found.length === 0) return [];
  const revisions = Map.groupBy(await store.listRevisionRows(tx), ({ plan_id }) => plan_id);
  const departments = await departmentsById(tx);
  return found.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    adoptedBy: row.adopted_by,
    adoptedOn: factDate(row.adopted_on, row.adopted_precision),
    runsFrom: factDate(row.runs_from, row.runs_from_precision),
    runsTo: factDate(row.runs_to, row.runs_to_precision),
    department: row.department_id === null ? null : (departments.get(row.department_id) ?? null),
    paraphrased: row.paraphrased,
    demonstration: row.demonstration,
    source: row.source,
    revisions: (revisions.get(row.id) ?? []).map((one) => ({
      stage: one.stage,
      measures: one.measures,
      change: one.change,
      consultation: one.consultation,
      on: { date: one.on_date, precision: one.precision },
      source: one.source,
    })),
  }));
}

/** The city's departments as they are shown beside what they own. */
export async function departmentsById(
  tx: CityTransaction,
): Promise<ReadonlyMap<PlanDepartment["id"], PlanDepartment>> {
  const departments = await listDepartments(tx);
  return new Map(departments.map(({ id, slug, name }) => [id, { id, slug, name }]));
}
