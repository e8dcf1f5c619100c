/** `rosario bodies load`: bodies with their seats, terms of reference and standing from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadBodiesFile } from "../load-bodies-file.ts";
import { bodyTexts } from "../texts/index.ts";
import { parseBodiesFile } from "./bodies-file.ts";
import { secretaryCommand } from "./secretary-command.ts";

const load = loadFileCommand({
  name: "bodies load",
  summary:
    "Load councils and other bodies from a JSON file: all of it or, with anything refused, nothing",
  parse: parseBodiesFile,
  load: (context, city, file) => loadBodiesFile(context, city, TERMINAL, file),
  refusal: ({ refused, at }) => `${at}: ${bodyTexts("en").refusals[refused]} (${refused}).`,
  told: ({ bodies, seats }) => `bodies ${bodies}, seats ${seats}`,
});

export const bodyCommands: readonly Command[] = [load, secretaryCommand];
