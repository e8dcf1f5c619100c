/** What `indicators` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { figureCommands } from "./commands/figure-commands.ts";
import { indicatorCommands } from "./commands/indicator-commands.ts";
import { listRecordedFacts, RECORDED_STATES, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { indicatorRoutes } from "./routes/indicator-routes.ts";

export const indicators: Module<Env> = {
  name: "indicators",
  routes: indicatorRoutes,
  access,
  commands: [...figureCommands, ...indicatorCommands],
  permissions,
  recorded: { types: RECORDED_TYPES, states: RECORDED_STATES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "indicator.defined": "An indicator and its series were defined or given new words.",
    "figures.recorded": "Figures were entered or corrected; they are drafts.",
    "figures.released": "Figures were released: from now on the public may see them.",
  },
};
