/** `rosario plans load`: plans, measures and grants from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadPlansFile } from "../load-plans-file.ts";
import { planTexts } from "../texts/index.ts";
import { parsePlansFile } from "./plans-file.ts";

const load = loadFileCommand({
  name: "plans load",
  given: "word",
  summary:
    "Load plans, measures and grants from a JSON file: all of it or, with anything refused, nothing",
  parse: parsePlansFile,
  load: (context, city, file) => loadPlansFile(context, city, TERMINAL, file),
  refusal: ({ refused, at }) => {
    const why =
      refused === "bad-slug"
        ? "A department's name in addresses has small letters, digits and dashes"
        : planTexts("en").refusals[refused];
    return `${at}: ${why} (${refused}).`;
  },
  told: ({ plans, measures, grants }) => `plans ${plans}, measures ${measures}, grants ${grants}`,
});

export const planCommands: readonly Command[] = [load];
