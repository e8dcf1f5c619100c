/** Loads what demo/<city>/<module>.json holds through the module's own loader, as whoever runs the program would. */
import type { Id } from "../kernel/id.ts";
import { TERMINAL } from "../modules/accounts/index.ts";
import type { Actor } from "../platform/actor.ts";
import type { Context } from "../platform/context.ts";

type Load<File> = (
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: File,
) => Promise<object>;

/** Nothing where there is no file. What an interrupted run left is completed: every loader says the same only once. */
export async function loadModuleFile<File>(
  context: Context,
  cityId: Id<"City">,
  load: Load<File>,
  file: File | undefined,
): Promise<void> {
  if (file === undefined) return;
  const loaded = await load(context, cityId, TERMINAL, file);
  // Demonstration files that the product refuses are a fault of the files.
  if ("refused" in loaded) throw new Error(`Refused by ${load.name}: ${JSON.stringify(loaded)}`);
}
