/** `rosario commitments load`: what became of commitments from a file, each fact with its source. */
import type { Command } from "../../../platform/command.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadCommitmentsFile } from "../load-commitments-file.ts";
import { commitmentTexts } from "../texts/index.ts";
import { parseCommitmentsFile } from "./commitments-file.ts";

const load = loadFileCommand({
  name: "commitments load",
  summary:
    "Load owners, dates and what the city says of its commitments from a JSON file: all of it or, with anything refused, nothing",
  parse: parseCommitmentsFile,
  load: (context, city, file) => loadCommitmentsFile(context, city, TERMINAL, file),
  // The sentences of this module end with a full stop.
  refusal: ({ refused, at }) =>
    `Commitment ${at}: ${commitmentTexts("en").refusals[refused]} (${refused})`,
  told: ({ commitments, added }) => `commitments ${commitments}, new facts ${added}`,
});

export const commitmentCommands: readonly Command[] = [load];
