/** Whether somebody may speak for the city in a department's matters: contributors only where they work. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { sideOf } from "./matter.ts";

export async function speaksFor(
  tx: CityTransaction,
  actor: Actor | undefined,
  department: Id<"Department"> | null,
): Promise<boolean> {
  if (actor === undefined) return false;
  if (actor.roles.includes("coordinator") || actor.accountId === null) return true;
  if (!actor.roles.includes("contributor")) return sideOf(actor) === "body";
  if (department === null) return false;
  return (await listDepartmentsOf(tx, actor.accountId)).includes(department);
}
