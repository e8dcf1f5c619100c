/** What `indicators` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { figureCommands } from "./commands/figure-commands.ts";
import { indicatorCommands } from "./commands/indicator-commands.ts";
import { permissions } from "./permissions.ts";
import { indicatorRoutes } from "./routes/indicator-routes.ts";

export const indicators: Module<Env> = {
  name: "indicators",
  routes: indicatorRoutes,
  commands: [...figureCommands, ...indicatorCommands],
  permissions,
  ledgerEntryTypes: {
    "indicator.defined": "An indicator and its series were defined or given new words.",
    "figures.recorded": "Figures were entered or corrected; they are drafts.",
    "figures.released": "Figures were released: from now on the public may see them.",
  },
};
