/** Reads how many cases the council had, as the city has entered it. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { namesOf } from "./list-checks.ts";
import type { CaseCount } from "./record-facts.ts";
import * as store from "./store/lists.ts";

/** Every word on every year, oldest first. */
export async function listCaseCounts(tx: CityTransaction): Promise<readonly CaseCount[]> {
  const rows = await store.listCaseCountRows(tx);
  if (rows.length === 0) return [];
  const { departmentOf } = await namesOf(tx);
  return rows.map(({ year, number, department_id, cases, source }) => ({
    ...{ year, number, cases, source },
    department: department_id === null ? null : departmentOf(department_id).slug,
  }));
}

/** Of each year and department the last word. */
export async function listLatestCaseCounts(tx: CityTransaction): Promise<readonly CaseCount[]> {
  const latest = new Map<string, CaseCount>();
  for (const count of await listCaseCounts(tx))
    latest.set(`${count.year}/${count.department ?? ""}`, count);
  return [...latest.values()];
}
