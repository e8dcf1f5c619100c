/** `rosario city load`: the road, the charters and the background of a city from a file. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadCityFile } from "../load-city-file.ts";
import { cityTexts } from "../texts/index.ts";
import { parseCityFile } from "./city-file.ts";

export const load: Command = {
  name: "city load",
  summary:
    "Load steps on the road, charters and the background from a JSON file: all of it or, with anything refused, nothing",
  usage: "city load --city SLUG --from FILE",
  options: { city: { type: "string" }, from: { type: "string" } },
  run: async (world, input) => {
    const path = input.values.from;
    if (typeof path !== "string") {
      world.complain(`Usage: ${load.usage}`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const read = await readGivenFile(path);
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    const value = parseJson(new TextDecoder().decode(read.bytes));
    if (value === undefined) {
      world.complain(`${path} is no JSON.`);
      return 1;
    }
    const parsed = parseCityFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadCityFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why = cityTexts("en").refusals[refused];
      world.complain(`${at}: ${why} (${refused}) Nothing of the file is loaded.`);
      return 1;
    }
    world.print(`${city.slug}: new facts ${loaded.added}.`);
    return 0;
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
