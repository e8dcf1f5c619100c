/** Removes what has been kept as long as it must be, once a day (GDPR art. 5 (1) e). */
import type { Id } from "../../kernel/id.ts";
import { type Context, today } from "../../platform/context.ts";
import type { Job } from "../../platform/jobs.ts";
import * as store from "./store.ts";

/** Gives how many traces went. */
export async function removeOldTraces(
  context: Pick<Context, "database" | "now" | "settings">,
  cityId: Id<"City">,
): Promise<number> {
  return context.database.inCity(cityId, (tx) =>
    store.deleteOldTraces(tx, { today: today(context) }),
  );
}

export const removeOldTracesJob: Job = {
  name: "audit-log",
  everySeconds: 86_400,
  run: async (context, city, { say }) => {
    const removed = await removeOldTraces(context, city.id);
    if (removed > 0) say(`Traces of the audit log whose time is over: ${removed} removed`);
  },
};
