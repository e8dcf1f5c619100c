/** Recommendations on the terminal: what was asked of a city, and where each stands today. */

import { said } from "../../kernel/language.ts";
import type { Command } from "../../platform/command.ts";
import { today } from "../../platform/context.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { standingOf } from "./recommendation.ts";
import { standingMark } from "./standing.ts";

const list: Command = {
  name: "recommendations list",
  summary: "List a city's recommendations and where each stands today",
  usage: "recommendations list --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, { values, positionals }) => {
    if (positionals.length > 0) {
      world.complain(`Not understood: ${positionals.join(" ")}`);
      return 2;
    }
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) {
      const asked = values.city;
      world.complain(
        asked === undefined
          ? "Say which city: --city SLUG"
          : `There is no city "${String(asked)}" here.`,
      );
      return 2;
    }
    const { database } = world.context;
    const recommendations = await database.readCity(city.id, (tx) => listRecommendations(tx));
    const on = today(world.context);
    if (values.json === true) {
      const printed = recommendations.map((one) => ({ ...one, standing: standingOf(one, on) }));
      world.print(JSON.stringify(printed));
      return 0;
    }
    for (const one of recommendations) {
      const mark = standingMark(standingOf(one, on), "en").text;
      world.print(`${one.reference}  ${mark}  ${said(one.topic, ["en"])?.text ?? ""}`);
    }
    if (recommendations.length === 0) world.complain(`${city.slug} has no recommendations yet.`);
    return 0;
  },
};

export const recommendationCommands: readonly Command[] = [list];
