/** `rosario commitments load`: what became of commitments from a file, each fact with its source. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadCommitmentsFile } from "../load-commitments-file.ts";
import { commitmentTexts } from "../texts/index.ts";
import { parseCommitmentsFile } from "./commitments-file.ts";

const load: Command = {
  name: "commitments load",
  summary:
    "Load owners, dates and what the city says of its commitments from a JSON file: all of it or, with anything refused, nothing",
  usage: "commitments load --city SLUG --from FILE",
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
    const parsed = parseCommitmentsFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadCommitmentsFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why = commitmentTexts("en").refusals[refused];
      world.complain(`Commitment ${at}: ${why} (${refused}) Nothing of the file is loaded.`);
      return 1;
    }
    const { commitments, added } = loaded;
    world.print(`${city.slug}: commitments ${commitments}, new facts ${added}.`);
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

export const commitmentCommands: readonly Command[] = [load];
