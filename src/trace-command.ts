/**
 * Whoever runs the program sees no city's content unseen: a command that names a city, whatever it does and whatever comes of it, stands in
 * the audit log of that city. Carrying a whole city from one installation to another leaves it as it was, to the byte, and so no trace in it.
 */
import { TERMINAL } from "./modules/accounts/index.ts";
import { leaveTrace, outcomeOfExit } from "./modules/audit-log/index.ts";
import type { CommandInput, CommandWorld } from "./platform/command.ts";

const CARRYING = ["city export", "city import"];

export async function traceCommand(
  world: Pick<CommandWorld, "context" | "cities">,
  name: string,
  { values, positionals }: CommandInput,
  code: number,
): Promise<void> {
  const words = [values.city, ...positionals].filter((word) => word !== undefined);
  if (words.length === 0 || CARRYING.includes(name)) return;
  for (const { id, slug } of await world.cities()) {
    if (!words.includes(slug)) continue;
    const outcome = outcomeOfExit(code);
    const what = { action: "terminal", did: "changed", object: name, outcome } as const;
    await leaveTrace(world.context, id, TERMINAL, what);
  }
}
