/** What `city` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { cityCommands } from "./commands/city-commands.ts";
import {
  listMiskept,
  listRecordedFacts,
  RECORDED_STATES,
  RECORDED_TYPES,
} from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { cityRoutes } from "./routes/city-routes.ts";

export const city: Module<Env> = {
  name: "city",
  routes: cityRoutes,
  access,
  commands: cityCommands,
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
    "event.recorded":
      "A step on the city's road was recorded, with the road it lies on: formal, informal or neither.",
    "charter.adopted":
      "The city bound itself to a charter; which one, who adopted it and the source as hashes.",
    "charter.withdrawn": "The city left a charter; the reason as a hash.",
    "background.told":
      "The city told the background of its work for human rights, or told it anew; text and sources as hashes.",
  },
};
