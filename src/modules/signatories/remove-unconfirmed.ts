/** Removes what nobody confirmed, and what letters need no more. Whoever typed an address that is not theirs leaves nothing behind. */
import type { Context } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import { daysBefore, oldestLink } from "./link-time.ts";
import * as store from "./store.ts";

export async function removeUnconfirmed(
  context: Context,
  { id }: JobCity,
  { say }: Pick<JobRun, "say">,
): Promise<void> {
  const at = context.now();
  const removed = await context.database.inCity(id, async (tx) => {
    await store.deleteEndedLinks(tx, { before: at });
    await store.deleteLetters(tx, { before: daysBefore(at, 1) });
    return store.deleteUnconfirmed(tx, { before: oldestLink(at) });
  });
  if (removed > 0) say(`${removed} unconfirmed signatures were removed`);
}
