/** What is kept about people, on the terminal: the register, everything about one person, and the forgetting of one. */
import { writeFile } from "node:fs/promises";
import { accountsTexts, findAccount, TERMINAL } from "../modules/accounts/index.ts";

import { forgetPerson, processingRegister, tellPerson } from "../personal-data.ts";
import type { Command, CommandInput, CommandWorld } from "../platform/command.ts";
import { findNamedCity } from "../platform/named-city.ts";

export const registerCommand: Command = {
  name: "people register",
  summary: "Print the register of what is done with data about people",
  usage: "people register [--json]",
  options: { json: { type: "boolean" } },
  filesOnly: true,
  run: async ({ print }, { values }) => {
    const register = processingRegister();
    if (values.json === true) {
      print(JSON.stringify(register, null, 2));
      return 0;
    }
    for (const one of register) {
      print(one.activity);
      print(`  ${one.purpose}`);
      print(`  Whose: ${one.people}. Which data: ${one.data}.`);
      print(`  Ground (our words, unconfirmed): ${one.ground}. Seen by: ${one.seenBy}.`);
      print(`  Kept: ${one.kept}.`);
    }
    return 0;
  },
};

export const tellCommand: Command = {
  name: "people tell",
  words: 1,
  summary: "Write everything that is kept about a person, for that person",
  usage: "people tell EMAIL --city SLUG [--out FILE]",
  options: { city: { type: "string" }, out: { type: "string" } },
  run: async (world, input) => {
    const found = await findOne(world, input);
    if (typeof found === "number") return found;
    const told = await tellPerson(world.context, found.city, found.account);
    const text = JSON.stringify(told, null, 2);
    const { out } = input.values;
    if (typeof out !== "string") {
      world.print(text);
      return 0;
    }
    try {
      await writeFile(out, `${text}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      world.complain(`${out} cannot be written: ${error instanceof Error ? error.message : error}`);
      return 1;
    }
    return 0;
  },
};

export const eraseCommand: Command = {
  name: "people erase",
  words: 1,
  summary: "Forget a person: name and address go, what they did in their role stays",
  usage: "people erase EMAIL --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const found = await findOne(world, input);
    if (typeof found === "number") return found;
    const erased = await forgetPerson(world.context, found.city, TERMINAL, found.account);
    if ("refused" in erased) {
      world.complain(accountsTexts("en").refusals[erased.refused]);
      return 1;
    }
    world.print(
      `Erased. Entries of the public record that are about nobody now: ${erased.entries}`,
    );
    world.print("Backups from before still hold the name; note it for when you restore one.");
    return 0;
  },
};

async function findOne(world: CommandWorld, input: CommandInput) {
  const city = await findNamedCity(world, input);
  if (city === undefined) return 2;
  const [email = ""] = input.positionals;
  const account = await world.context.database.readCity(city.id, (tx) => findAccount(tx, email));
  if (account === undefined) {
    world.complain(`Nobody in ${city.slug} has the address ${email || "(none given)"}.`);
    return 1;
  }
  return { city: city.id, account };
}
