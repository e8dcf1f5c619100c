/** What `reports` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { reportCommands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { reportsRoutes } from "./routes/module-routes.ts";

export const reports: Module<Env> = {
  name: "reports",
  routes: reportsRoutes,
  access,
  commands: reportCommands,
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "edition.opened":
      "Work on an edition of the report began, with so many indicators and open recommendations.",
    "edition.recorded": "A report that was published elsewhere was entered into the list.",
    "edition.published":
      "An edition was published and frozen. The record holds the SHA-256 of all that it is made from.",
  },
};
