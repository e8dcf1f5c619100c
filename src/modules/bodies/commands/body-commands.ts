/** `rosario bodies load`: bodies with their seats, terms of reference and standing from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadBodiesFile } from "../load-bodies-file.ts";
import { bodyTexts } from "../texts/index.ts";
import { parseBodiesFile } from "./bodies-file.ts";
import { secretaryCommand } from "./secretary-command.ts";

const load: Command = {
  name: "bodies load",
  summary:
    "Load councils and other bodies from a JSON file: all of it or, with anything refused, nothing",
  usage: "bodies load --city SLUG --from FILE",
  options: { city: { type: "string" }, from: { type: "string" } },
  run: async (world, input) => {
    const { from: path } = input.values;
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
    const parsed = parseBodiesFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadBodiesFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why = bodyTexts("en").refusals[refused];
      world.complain(`${at}: ${why} (${refused}). Nothing of the file is loaded.`);
      return 1;
    }
    world.print(`${city.slug}: bodies ${loaded.bodies}, seats ${loaded.seats}.`);
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

export const bodyCommands: readonly Command[] = [load, secretaryCommand];
