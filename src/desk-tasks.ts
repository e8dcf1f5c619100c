/** What waits for a person in the whole program, for the desk to show. */
import { modules } from "./modules.ts";
import type { Context } from "./platform/context.ts";
import type { CityTransaction } from "./platform/database/database.ts";
import type { DeskTask, DeskVisit } from "./platform/desk-task.ts";

/** Of all modules: what is latest first, then what is due soonest, then what nobody set a day for. */
export async function listDeskTasks(
  context: Pick<Context, "now" | "settings">,
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  const found: DeskTask[] = [];
  for (const { deskTasks } of modules)
    if (deskTasks !== undefined) found.push(...(await deskTasks(tx, visit, context)));
  return found.sort(byUrgency);
}

function byUrgency(a: DeskTask, b: DeskTask): number {
  if (a.daysLate !== b.daysLate) return b.daysLate - a.daysLate;
  if (a.due === b.due) return 0;
  if (a.due === null || b.due === null) return a.due === null ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}
