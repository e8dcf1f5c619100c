/** `rosario demo`: loads the demonstration cities into the data folder and serves them. */
import { findAccount } from "../modules/accounts/index.ts";
import { makeSignInLink } from "../modules/sign-in/index.ts";
import type { Command, CommandWorld } from "../platform/command.ts";
import type { NamedCity } from "../platform/named-city.ts";
import { serveUntilStopped } from "../serve-command.ts";
import { DEMO_CITIES } from "./demo-files.ts";
import { DEMO_PEOPLE, demoEmail, loadDemoCity } from "./load-demo.ts";
import { loadMadeUpCity } from "./made-up-city/load-made-up-city.ts";
import { emailOf, PEOPLE, SIGN_IN } from "./made-up-city/people.ts";
import { SLUG } from "./made-up-city/town.ts";

export const demoCommand: Command = {
  name: "demo",
  summary: "Load York, Graz, Bergen and a made-up city as a demonstration, and serve them",
  usage: "demo [--data DIR] [--no-serve]",
  options: { "no-serve": { type: "boolean" } },
  beginsEmpty: true,
  run: async (world, { values }) => {
    const say = (step: string) => world.complain(`Loading ${step}…`);
    for (const city of DEMO_CITIES) await loadDemoCity(world.context, city, say);
    await loadMadeUpCity(world.context, say);
    if (values["no-serve"] === true) {
      world.complain("The demonstration is loaded.");
      return 0;
    }
    return serveUntilStopped(world, (address) => introduce(world, address));
  },
};

/** Says where to look, and how to sign in: to York as those who do the yearly work, to the made-up city as everybody who works in one. */
async function introduce(world: CommandWorld, address: string): Promise<void> {
  const { complain } = world;
  const york = await cityOf(world, "york");
  const madeUp = await cityOf(world, SLUG);
  complain(`\n  York's human rights report:  ${address}/york/reports/2024`);
  complain(`  A city that does not exist:  ${address}/${SLUG}`);
  complain("\n  Sign in to York (each link works once, within an hour):");
  for (const { part, role } of DEMO_PEOPLE)
    await offerLink(world, york, { role, email: demoEmail(part, york.slug) });
  complain("\n  Sign in to the city that does not exist:");
  for (const { key, role } of PEOPLE)
    if (SIGN_IN.includes(key)) await offerLink(world, madeUp, { role, email: emailOf(key) });
  complain("");
}

async function cityOf(world: CommandWorld, slug: string): Promise<NamedCity> {
  const found = (await world.cities()).find((city) => city.slug === slug);
  if (found === undefined) throw new Error(`${slug} was loaded and is not there`);
  return found;
}

async function offerLink(
  { context, complain }: CommandWorld,
  city: NamedCity,
  { role, email }: { readonly role: string; readonly email: string },
): Promise<void> {
  const link = await context.database.inCity(city.id, async (tx) => {
    const account = await findAccount(tx, email);
    return account && makeSignInLink(context, tx, city, account);
  });
  if (link !== undefined) complain(`  ${role.padEnd(15)} ${link}`);
}
