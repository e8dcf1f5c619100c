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
  const serving = await serve(world.context, world.complain);
  if ("refused" in serving) {
    const { port } = world.context.settings;
    world.complain(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} …`);
    return 1;
  }
  world.complain(`Rosario is open at ${world.context.settings.baseUrl}  (stop with Ctrl-C)`);
  if ((await world.cities()).length === 0) {
    world.complain("There is no city here yet. Open the address above to make the first one.");
  }
  const stopped = stopSignal();
  await ready(world.context.settings.baseUrl);
  await stopped;
  world.complain("Closing…");
  await serving.stop();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
