/** `rosario serve`: serves the installation until Ctrl-C or a request to end. */
import type { Command, CommandWorld } from "./platform/command.ts";
import { serve } from "./serve.ts";

export const serveCommand: Command = {
  name: "serve",
  summary: "Serve the installation at the address of PORT (default 3000)",
  usage: "serve [--data DIR]",
  options: {},
  beginsEmpty: true,
  run: async (world) => serveUntilStopped(world, () => undefined),
};

/** Serves until a signal comes; `ready` runs once visitors can come. */
export async function serveUntilStopped(
  world: CommandWorld,
  ready: (address: string) => void | Promise<void>,
): Promise<number> {
  const claim = await world.claimServing();
  if ("refused" in claim) {
    world.complain(
      `Another Rosario (process ${claim.pid}) already serves this data folder. Stop it first, or choose another with --data DIR.`,
    );
    return 1;
  }
  const { pendingMigrations } = world;
  const serving = await serve(
    world.context,
    world.complain,
    pendingMigrations === undefined ? {} : { pendingMigrations },
  );
  if ("refused" in serving) {
    const { port } = world.context.settings;
    world.complain(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} …`);
    return 1;
  }
  world.complain(`Rosario is open at ${world.context.settings.baseUrl}  (stop with Ctrl-C)`);
  if ((await world.cities()).length === 0) {
    world.complain("There is no city here yet. Open the address above to make the first one.");
  }
  const signals = stopSignals();
  await ready(world.context.settings.baseUrl);
  await signals.next();
  world.complain("Closing…");
  const stopped = serving.stop();
  // Whoever asks a second time does not want to wait for visitors; the database is still closed in order. A third time ends it here.
  void signals.next().then(() => serving.hurry());
  void signals.next().then(() => process.exit(1));
  await stopped;
  return 0;
}

/** Each signal to stop, one after the other. */
function stopSignals(): { next(): Promise<void> } {
  let come = 0;
  const waiting: (() => void)[] = [];
  const hear = () => {
    const next = waiting.shift();
    if (next === undefined) come += 1;
    else next();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, hear);
  return {
    next: () =>
      new Promise((resolve) => {
        if (come === 0) waiting.push(resolve);
        else {
          come -= 1;
          resolve();
        }
      }),
  };
}
