/** What `rights` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { listRecordedFacts, RECORDED_STATES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { rightsRoutes } from "./routes.ts";

export const rights: Module<Env> = {
  name: "rights",
  routes: rightsRoutes,
  access,
  permissions,
  recorded: { types: [], states: RECORDED_STATES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "right.defined": "A right that the city works on was defined, or given new words or articles.",
  },
};
