/** `rosario meetings load`: events and numbers of sessions from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadMeetingsFile } from "../load-meetings-file.ts";
import { meetingTexts } from "../texts/index.ts";
import { parseMeetingsFile } from "./meetings-file.ts";

const load: Command = {
  name: "meetings load",
  summary:
    "Load events and numbers of sessions from a JSON file: all of it or, with anything refused, nothing",
  usage: "meetings load --city SLUG --from FILE",
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
    const parsed = parseMeetingsFile(value);
    if ("faults" in parsed) {
      for (const fault of parsed.faults) world.complain(fault);
      return 1;
    }
    const loaded = await loadMeetingsFile(world.context, city.id, TERMINAL, parsed.file);
    if ("refused" in loaded) {
      const { refused, at } = loaded;
      const why = meetingTexts("en").refusals[refused];
      world.complain(`${at}: ${why} (${refused}). Nothing of the file is loaded.`);
      return 1;
    }
    world.print(`${city.slug}: events ${loaded.events}, sessions ${loaded.sessions}.`);
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

export const meetingCommands: readonly Command[] = [load];
