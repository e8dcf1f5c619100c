/** `rosario bodies secretary`: whoever runs the program appoints somebody a body's own secretary, or ends that. */
import type { Command } from "../../../platform/command.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { findAccount, TERMINAL } from "../../accounts/index.ts";
import { appointSecretary } from "../appoint-secretary.ts";
import { endSecretary } from "../end-secretary.ts";
import { bodyTexts } from "../texts/index.ts";

export const secretaryCommand: Command = {
  name: "bodies secretary",
  words: 2,
  summary:
    "Appoint somebody who holds the role a body's own secretary, so that the others do not serve it; or end that",
  usage: "bodies secretary EMAIL BODY --city SLUG [--end]",
  options: { city: { type: "string" }, end: { type: "boolean" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const [email = "", body = ""] = input.positionals;
    const account = await world.context.database.readCity(city.id, (tx) => findAccount(tx, email));
    if (account === undefined) {
      world.complain(`Nobody in ${city.slug} has the address ${email}.`);
      return 1;
    }
    const change = input.values.end === true ? endSecretary : appointSecretary;
    const done = await change(world.context, city.id, TERMINAL, { body, account });
    if ("refused" in done) {
      world.complain(bodyTexts("en").refusals[done.refused]);
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
