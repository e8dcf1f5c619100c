/** `rosario mapping load`: challenges, resources, practice and responsibilities from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadMappingFile } from "../load-mapping-file.ts";
import { mappingTexts } from "../texts/index.ts";
import { parseMappingFile } from "./mapping-file.ts";

const load: Command = {
  name: "mapping load",
  summary:
    "Load challenges, resources, practice and responsibilities from a JSON file: all of it or, with anything refused, nothing",
  usage: "mapping load --city SLUG --from FILE",
  options: { city: { type: "string" }, from: { type: "string" } },
  run: async (world, input) => {
    const { from } = input.values;
    if (typeof from !== "string" || input.positionals.length > 0) {
      world.complain(`Usage: ${load.usage}`);
      return 2;
    }
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const read = await readGivenFile(from);
    if ("refused" in read) {
      world.complain(read.sentence);
      return 2;
    }
    const value = parseJson(new TextDecoder().decode(read.bytes));
    if (value === undefined) {
      world.complain(`${from} is no JSON.`);
      return 1;
    }
    const parsed = parseMappingFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadMappingFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why = mappingTexts("en").refusals[refused];
      world.complain(`${at}: ${why} (${refused}). Nothing of the file is loaded.`);
      return 1;
    }
    const { challenges, resources, practice, responsibilities } = loaded;
    world.print(
      `${city.slug}: challenges ${challenges}, resources ${resources}, practice ${practice}, responsibilities ${responsibilities}.`,
    );
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

export const mappingCommands: readonly Command[] = [load];
