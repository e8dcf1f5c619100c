/** Takes away where former members without an account were written to, from the day after their last. */
import { type Context, today } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import * as store from "./store/members.ts";

export async function removeFormerAddresses(
  context: Context,
  city: JobCity,
  { say }: Pick<JobRun, "say">,
): Promise<void> {
  const removed = await context.database.inCity(city.id, (tx) =>
    store.deleteFormerEmails(tx, { on: today(context) }),
  );
  if (removed > 0) say(`${removed} addresses of former members were removed`);
}
