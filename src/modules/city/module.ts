/** What `city` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { commands } from "./commands.ts";
import {
  listMiskept,
  listRecordedFacts,
  RECORDED_STATES,
  RECORDED_TYPES,
} from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { cityRoutes } from "./routes.ts";

export const city: Module<Env> = {
  name: "city",
  routes: cityRoutes,
  access,
  commands,
  permissions,
  recorded: {
    types: RECORDED_TYPES,
    states: RECORDED_STATES,
    list: listRecordedFacts,
    listMiskept,
  },
  ledgerEntryTypes: {
    "city.founded": "The city got its place on this installation, with its profile.",
    "city.described": "The city's profile was changed.",
    "city.addressed": "The city got an address of its own, or gave it up.",
    "declaration.adopted":
      "The city declared itself a human rights city, or adopted a new version of its declaration.",
    "event.recorded": "A step on the city's road was recorded.",
  },
};
