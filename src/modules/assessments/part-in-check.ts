/** What part somebody has in a check: they wrote it themselves, or work in a department that has or had the case. Whoever has one does not review it. */
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import type { Check } from "./check.ts";

export async function partInCheck(
  tx: CityTransaction,
  { begunBy, versions, impacts, department }: Check,
  actor: Actor | undefined,
): Promise<"weighed-and-reviewed" | "department-weighed" | undefined> {
  const account = actor?.accountId ?? null;
  if (account === null) return undefined;
  const authors = [begunBy, ...versions.map(({ by }) => by), ...impacts.map(({ by }) => by)];
  if (authors.includes(account)) return "weighed-and-reviewed";
  const places = await listDepartmentsOf(tx, account);
  const departments = [department, ...versions.map((version) => version.department)];
  return departments.some(({ id }) => places.includes(id)) ? "department-weighed" : undefined;
}
