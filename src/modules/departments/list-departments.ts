/** Reads the departments of a city with who works there now. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Department } from "./department.ts";
import * as store from "./store.ts";

/** All departments, by slug. */
export async function listDepartments(tx: CityTransaction): Promise<readonly Department[]> {
  return store.listDepartmentRows(tx, {});
}

/** The department with this slug; undefined where the city has none. */
export async function findDepartment(
  tx: CityTransaction,
  slug: string,
): Promise<Department | undefined> {
  return (await listDepartments(tx)).find((department) => department.slug === slug);
}

/** The departments in which somebody works now, in the order in which they came there. */
export async function listDepartmentsOf(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<readonly Id<"Department">[]> {
  return (await store.listPlacesOf(tx, { account })).map(({ department_id }) => department_id);
}
