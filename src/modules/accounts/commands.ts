/** Accounts on the terminal: invite a person, and make a sign-in link for one. */
import type { Command } from "../../platform/command.ts";
import { invitePerson } from "./invite-person.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { ROLES } from "./role.ts";
import * as store from "./store.ts";
import { TERMINAL } from "./terminal.ts";
import { accountsTexts } from "./texts/index.ts";

const invite: Command = {
  name: "accounts invite",
  words: 2,
  summary: "Give a person a role in a city",
  usage: `accounts invite NAME EMAIL --city SLUG --role ${ROLES.join("|")}`,
  options: { city: { type: "string" }, role: { type: "string" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const [name = "", email = ""] = positionals;
    const role = String(values.role ?? "");
    const invited = await invitePerson(world.context, city.id, TERMINAL, { name, email, role });
    if ("refused" in invited) {
      world.complain(accountsTexts("en").refusals[invited.refused]);
      return 1;
    }
    world.print(`${name} <${email}> is ${role} in ${city.slug}.`);
    return 0;
  },
};

const link: Command = {
  name: "accounts link",
  words: 1,
  summary: "Print a one-time link that signs a person in",
  usage: "accounts link EMAIL --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const email = (positionals[0] ?? "").toLowerCase();
    const made = await world.context.database.inCity(city.id, async (tx) => {
      const account = await store.findAccountByEmail(tx, { email });
      return account && makeSignInLink(world.context, tx, city, account.id);
    });
    if (made === undefined) {
      world.complain(`Nobody in ${city.slug} has the address ${email || "(none given)"}.`);
      return 1;
    }
    world.print(made);
    return 0;
  },
};

function complainOfCity(complain: (line: string) => void, slug: unknown): number {
  complain(
    slug === undefined ? "Say which city: --city SLUG" : `There is no city "${String(slug)}" here.`,
  );
  return 2;
}

export const commands: readonly Command[] = [invite, link];
