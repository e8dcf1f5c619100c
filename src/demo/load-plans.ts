/** Loads the plans of a demonstration city with the lives of their measures, as whoever runs the program would. */
import type { Id } from "../kernel/id.ts";
import { TERMINAL } from "../modules/accounts/index.ts";
import { loadPlansFile, type PlansFile } from "../modules/plans/index.ts";
import type { Context } from "../platform/context.ts";

/** Plans, measures and grants of a city. What an interrupted run left is completed: every action says the same only once. */
export async function loadPlans(
  context: Context,
  cityId: Id<"City">,
  file: PlansFile,
): Promise<void> {
  const loaded = await loadPlansFile(context, cityId, TERMINAL, file);
  // Demonstration files that the product refuses are a fault of the files.
  if ("refused" in loaded) throw new Error(`${loaded.at} was refused: ${loaded.refused}`);
}
