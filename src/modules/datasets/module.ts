/** What `datasets` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { checkCommand } from "./commands/check-command.ts";
import { defineCommands } from "./commands/define-commands.ts";
import { importCommands } from "./commands/import-commands.ts";
import { releaseCommands } from "./commands/release-commands.ts";
import { listRecordedFacts, RECORDED_STATES, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { workRoutes } from "./routes/work-routes.ts";

export const datasets: Module<Env> = {
  name: "datasets",
  routes: workRoutes,
  access,
  commands: [checkCommand, ...defineCommands, ...importCommands, ...releaseCommands],
  permissions,
  recorded: { types: RECORDED_TYPES, states: RECORDED_STATES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "area-map.defined": "The outlines of areas that figures are drawn on were defined.",
    "dataset.defined": "A data set, its words or its rules of protection were defined.",
    "dataset.drawn": "A data set was given the area map that it is drawn on, or none.",
    "dataset.imported":
      "Figures were imported. They are raw and not public; the entry holds a commitment to the file, not its hash.",
    "dataset.import-taken-back": "An import was taken back: it does not count any more, and stays.",
    "dataset.released":
      "A data set was released after an audit: from now on the public may see its cells, whose hash this is.",
  },
};
