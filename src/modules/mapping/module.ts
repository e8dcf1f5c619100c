/** What `mapping` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { mappingCommands } from "./commands/mapping-commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { mappingRoutes } from "./routes/index.ts";

export const mapping: Module<Env> = {
  name: "mapping",
  routes: mappingRoutes,
  access,
  commands: mappingCommands,
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "map.entered":
      "A challenge, a resource, a practice or a responsibility was put on the city's map; its rights, its dates, and its texts as hashes.",
    "map.rewritten":
      "An entry of the map was written anew; the number of the version, its rights, its dates, and its texts as hashes. The earlier versions stay.",
    "challenge.standing-set":
      "Somebody said what became of a challenge: taken up and by what, overtaken, closed or open again; the reason as a hash.",
  },
};
