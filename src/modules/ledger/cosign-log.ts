/** Asks the witnesses of a city's log again as it grows, so that what is published has been seen by others: a job of the program. */
import type { Context } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import { askWitnesses } from "./ask-witnesses.ts";
import { en } from "./texts/en.ts";

export async function cosignLog(
  context: Context,
  city: JobCity,
  { complain }: Pick<JobRun, "complain">,
): Promise<void> {
  for (const asked of (await askWitnesses(context, city)) ?? []) {
    if ("refused" in asked) complain(`${asked.address}: ${en.askRefused[asked.refused]}`);
  }
}
