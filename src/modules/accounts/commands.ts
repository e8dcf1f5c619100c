/** Accounts on the terminal: what the public record holds about a person, and how that is forgotten. */
import type { Command } from "../../platform/command.ts";
import { findAccount } from "./find-account.ts";
import { listEntriesOf } from "./list-entries-of.ts";
import { TERMINAL } from "./terminal.ts";
import { accountsTexts } from "./texts/index.ts";
import { unlinkPerson } from "./unlink-person.ts";

const entries: Command = {
  name: "accounts entries",
  words: 1,
  summary: "List the entries of the public record that are about a person",
  usage: "accounts entries EMAIL --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const email = positionals[0] ?? "";
    const found = await world.context.database.readCity(city.id, async (tx) => {
      const account = await findAccount(tx, email);
      return account && listEntriesOf(tx, account);
    });
    if (found === undefined) return complainOfPerson(world.complain, city.slug, email);
    for (const { position, type, at } of found)
      world.print(`${position}  ${at.toISOString()}  ${type}`);
    if (found.length === 0) world.complain("No entry can be tied to this person.");
    return 0;
  },
};

const unlink: Command = {
  name: "accounts unlink",
  words: 1,
  summary: "Forget what ties a person to entries of the public record",
  usage: "accounts unlink EMAIL --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const email = positionals[0] ?? "";
    const account = await world.context.database.readCity(city.id, (tx) => findAccount(tx, email));
    if (account === undefined) return complainOfPerson(world.complain, city.slug, email);
    const unlinked = await unlinkPerson(world.context, city.id, TERMINAL, { account });
    if ("refused" in unlinked) {
      world.complain(accountsTexts("en").refusals[unlinked.refused]);
      return 1;
    }
    world.print(`Entries that are about nobody from now on: ${unlinked.unlinked}`);
    return 0;
  },
};

function complainOfPerson(complain: (line: string) => void, city: string, email: string): number {
  complain(`Nobody in ${city} has the address ${email || "(none given)"}.`);
  return 1;
}

function complainOfCity(complain: (line: string) => void, slug: unknown): number {
  complain(
    slug === undefined ? "Say which city: --city SLUG" : `There is no city "${String(slug)}" here.`,
  );
  return 2;
}

export const commands: readonly Command[] = [entries, unlink];
