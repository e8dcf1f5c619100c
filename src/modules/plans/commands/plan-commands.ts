/** `rosario plans load`: plans, measures and grants from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadPlansFile } from "../load-plans-file.ts";
import { planTexts } from "../texts/index.ts";
import { parsePlansFile } from "./plans-file.ts";

const load: Command = {
  name: "plans load",
  words: 1,
  summary:
    "Load plans, measures and grants from a JSON file: all of it or, with anything refused, nothing",
  usage: "plans load FILE --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const [path, ...rest] = input.positionals;
    if (path === undefined || rest.length > 0) {
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
    const parsed = parsePlansFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadPlansFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why =
        refused === "bad-slug"
          ? "A department's name in addresses has small letters, digits and dashes"
          : planTexts("en").refusals[refused];
      world.complain(`${at}: ${why} (${refused}). Nothing of the file is loaded.`);
      return 1;
    }
    const { plans, measures, grants } = loaded;
    world.print(`${city.slug}: plans ${plans}, measures ${measures}, grants ${grants}.`);
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

export const planCommands: readonly Command[] = [load];
