/** `rosario mapping load`: challenges, resources, practice and responsibilities from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadMappingFile } from "../load-mapping-file.ts";
import { mappingTexts } from "../texts/index.ts";
import { parseMappingFile } from "./mapping-file.ts";

const load = loadFileCommand({
  name: "mapping load",
  summary:
    "Load challenges, resources, practice and responsibilities from a JSON file: all of it or, with anything refused, nothing",
  parse: parseMappingFile,
  load: (context, city, file) => loadMappingFile(context, city, TERMINAL, file),
  refusal: ({ refused, at }) => `${at}: ${mappingTexts("en").refusals[refused]} (${refused}).`,
  told: ({ challenges, resources, practice, responsibilities }) =>
    `challenges ${challenges}, resources ${resources}, practice ${practice}, responsibilities ${responsibilities}`,
});

export const mappingCommands: readonly Command[] = [load];
