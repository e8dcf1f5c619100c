/** Removes what was sent through the public form and never confirmed. Whoever typed an address that is not theirs leaves nothing behind. */
import { hoursBefore } from "../../kernel/instant.ts";
import type { Context } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import * as submissions from "./store/submissions.ts";
import { CONFIRM_HOURS } from "./submission.ts";

export async function removeUnconfirmed(
  context: Context,
  { id }: JobCity,
  { say }: Pick<JobRun, "say">,
): Promise<void> {
  const before = hoursBefore(context.now(), CONFIRM_HOURS);
  const removed = await context.database.inCity(id, (tx) =>
    submissions.deleteUnconfirmed(tx, { before }),
  );
  if (removed > 0) say(`${removed} unconfirmed objections were removed`);
}
