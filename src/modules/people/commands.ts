/** People on the terminal: somebody is given a role in a city, and what waits for a second person is confirmed. */
import type { Id } from "../../kernel/id.ts";
import type { Command } from "../../platform/command.ts";
import { type Context, today } from "../../platform/context.ts";
import {
  decideRole,
  listPersons,
  listRoleProposals,
  needsTwoPeople,
  ROLES,
  TERMINAL,
} from "../accounts/index.ts";
import { invitePerson } from "../sign-in/index.ts";
import { peopleTexts } from "./texts/index.ts";

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
      world.complain(peopleTexts("en").refusals[invited.refused]);
      return 1;
    }
    world.print(
      invited.waitsUntil === undefined
        ? `${name} <${email}> is ${role} in ${city.slug}.`
        : `${name} <${email}> is proposed as ${role} in ${city.slug}. A coordinator confirms it by ${invited.waitsUntil}.`,
    );
    return 0;
  },
};

const waiting: Command = {
  name: "accounts waiting",
  words: 0,
  summary: "List the roles that wait for a second person",
  usage: "accounts waiting --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, { values }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const found = await readWaiting(world.context, city.id);
    for (const { email, proposal } of found) {
      const { change, role, openUntil } = proposal;
      world.print(`${change}  ${role}  ${email}  until ${openUntil}`);
    }
    if (found.length === 0) world.complain("Nothing waits.");
    return 0;
  },
};

const confirm: Command = {
  name: "accounts confirm",
  words: 1,
  summary: "Confirm a role that waits, where a city has no second coordinator",
  usage: `accounts confirm EMAIL --city SLUG --role ${ROLES.filter(needsTwoPeople).join("|")} [--decline]`,
  options: { city: { type: "string" }, role: { type: "string" }, decline: { type: "boolean" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const email = (positionals[0] ?? "").trim().toLowerCase();
    const { refusals } = peopleTexts("en");
    const found = (await readWaiting(world.context, city.id)).filter(
      (one) => one.email === email && one.proposal.role === values.role,
    );
    if (found.length === 0) {
      world.complain(refusals["unknown-proposal"]);
      return 1;
    }
    const decision = values.decline === true ? "declined" : "confirmed";
    for (const { proposal } of found) {
      const input = { proposal: proposal.id, decision } as const;
      const decided = await decideRole(world.context, city.id, TERMINAL, input);
      if ("refused" in decided) {
        world.complain(refusals[decided.refused]);
        return 1;
      }
      world.print(`${email}: ${proposal.change} ${proposal.role} is ${decision} in ${city.slug}.`);
    }
    return 0;
  },
};

/** What waits in a city, with the address of whoever it is about. */
async function readWaiting(context: Context, city: Id<"City">) {
  return context.database.readCity(city, async (tx) => {
    const emails = new Map((await listPersons(tx)).map(({ id, email }) => [id, email]));
    const proposals = await listRoleProposals(tx, today(context));
    return proposals.map((proposal) => ({ proposal, email: emails.get(proposal.account) ?? "" }));
  });
}

function complainOfCity(complain: (line: string) => void, slug: unknown): number {
  complain(
    slug === undefined ? "Say which city: --city SLUG" : `There is no city "${String(slug)}" here.`,
  );
  return 2;
}

export const commands: readonly Command[] = [invite, waiting, confirm];
