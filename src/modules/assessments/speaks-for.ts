/** Whether somebody may weigh the cases of a department: coordinators and editors of all, contributors of those they work in. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartmentsOf } from "../departments/index.ts";

export async function speaksFor(
  tx: CityTransaction,
  actor: Actor | undefined,
  department: Id<"Department">,
): Promise<boolean> {
  if (actor?.roles.some((role) => role === "coordinator" || role === "editor")) return true;
  const account = actor?.accountId ?? null;
  return account !== null && (await listDepartmentsOf(tx, account)).includes(department);
}
