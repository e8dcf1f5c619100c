/** `rosario bodies secretary`: whoever runs the program appoints somebody a body's own secretary, or ends that. */
import type { Command } from "../../../platform/command.ts";
import { today } from "../../../platform/context.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { findAccount, listRoleProposals, roleTexts, TERMINAL } from "../../accounts/index.ts";
import { appointSecretary } from "../appoint-secretary.ts";
import { endSecretary } from "../end-secretary.ts";
import { SECRETARY } from "../secretary.ts";
import { bodyTexts } from "../texts/index.ts";

export const secretaryCommand: Command = {
  name: "bodies secretary",
  words: 2,
  summary:
    "Appoint somebody who holds the role a body's own secretary, so that the others do not serve it; or end that",
  usage: "bodies secretary EMAIL BODY --city SLUG [--end]",
  options: { city: { type: "string" }, end: { type: "boolean" } },
  run: async (world, input) => {
    const [email = "", body = "", ...more] = input.positionals;
    if (body === "" || more.length > 0) {
      world.complain(`Usage: ${secretaryCommand.usage}`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const { account, waits } = await world.context.database.readCity(city.id, async (tx) => {
      const found = await findAccount(tx, email);
      const proposals = await listRoleProposals(tx, today(world.context));
      const isProposed = proposals.some(
        (one) => one.account === found && one.role === SECRETARY && one.change === "give",
      );
      return { account: found, waits: isProposed };
    });
    if (account === undefined) {
      world.complain(`Nobody in ${city.slug} has the address ${email}.`);
      return 1;
    }
    const change = input.values.end === true ? endSecretary : appointSecretary;
    const done = await change(world.context, city.id, TERMINAL, { body, account });
    if ("refused" in done) {
      world.complain(
        done.refused === "not-a-secretary" && waits
          ? `The role of ${roleTexts("en")[SECRETARY].name} waits to be confirmed.`
          : sentence(bodyTexts("en").refusals[done.refused]),
      );
      return 1;
    }
    world.print(
      "ended" in done
        ? `${email} is not a secretary of ${body} any more.`
        : `${email} is a secretary of ${body}.`,
    );
    return 0;
  },
};

/** What stands at a field of a form ends without a full stop. */
function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}
