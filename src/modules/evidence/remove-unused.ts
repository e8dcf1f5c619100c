/**
 * Removes files that were handed in and never named by a fact: a wrong file in a form leaves nothing behind. The bytes of withdrawn files are
 * removed again, in case the store was away when they were withdrawn.
 */
import type { Context } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import { objectKeyOf } from "../../platform/objects/objects.ts";
import { UNUSED_DAYS } from "./evidence-file.ts";
import * as store from "./store.ts";

const A_DAY = 86_400_000;
/** A store is not away for longer. */
const WITHDRAWN_DAYS = 30;

export async function removeUnused(
  context: Context,
  { id }: JobCity,
  { say }: Pick<JobRun, "say">,
): Promise<void> {
  const before = new Date(context.now().getTime() - UNUSED_DAYS * A_DAY);
  const removed = await context.database.inCity(id, (tx) => store.deleteUnused(tx, { before }));
  const since = new Date(context.now().getTime() - WITHDRAWN_DAYS * A_DAY);
  const withdrawn = await context.database.readCity(id, (tx) =>
    store.listWithdrawnSince(tx, { since }),
  );
  for (const { sha256 } of [...removed, ...withdrawn])
    await context.objects.remove(objectKeyOf(id, sha256));
  if (removed.length > 0) say(`${removed.length} handed-in files that nothing names were removed`);
}
