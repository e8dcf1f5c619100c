/** `rosario demo`: loads the demonstration cities into the data folder and serves them. */
import { findAccount } from "../modules/accounts/index.ts";
import { makeSignInLink } from "../modules/sign-in/index.ts";
import type { Command, CommandWorld } from "../platform/command.ts";
import { serveUntilStopped } from "../serve-command.ts";
import { DEMO_CITIES } from "./demo-files.ts";
import { DEMO_PEOPLE, demoEmail, loadDemoCity } from "./load-demo.ts";

export const demoCommand: Command = {
  name: "demo",
  summary: "Load York, Graz and Bergen as a demonstration, and serve them",
  usage: "demo [--data DIR] [--no-serve]",
  options: { "no-serve": { type: "boolean" } },
  beginsEmpty: true,
  run: async (world, { values }) => {
    for (const city of DEMO_CITIES) {
      await loadDemoCity(world.context, city, (step) => world.complain(`Loading ${step}…`));
    }
    if (values["no-serve"] === true) {
      world.complain("The demonstration is loaded.");
      return 0;
    }
    return serveUntilStopped(world, (address) => introduce(world, address));
  },
};

/** Says where to look, and how to sign in to York as those who do the yearly work. */
async function introduce(world: CommandWorld, address: string): Promise<void> {
  const { context, complain } = world;
  const york = (await world.cities()).find(({ slug }) => slug === "york");
  if (york === undefined) throw new Error("York was loaded and is not there");
  complain(`\n  York's human rights report:  ${address}/york/reports/2024`);
  complain("\n  Sign in to York (each link works once, within an hour):");
  for (const { part, role } of DEMO_PEOPLE) {
    const link = await context.database.inCity(york.id, async (tx) => {
      const account = await findAccount(tx, demoEmail(part, york.slug));
      return account && makeSignInLink(context, tx, york, account);
    });
    if (link !== undefined) complain(`  ${role.padEnd(15)} ${link}`);
  }
  complain("");
}
