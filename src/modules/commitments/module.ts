/** What `commitments` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { commitmentCommands } from "./commands/commitment-commands.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { commitmentRoutes } from "./routes/commitment-routes.ts";

export const commitments: Module<Env> = {
  name: "commitments",
  routes: commitmentRoutes,
  access,
  permissions,
  deskTasks: listDeskTasks,
  commands: commitmentCommands,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "commitment.assigned":
      "Somebody became the owner of a commitment: a department by its code, anybody else as a hash.",
    "commitment.scheduled":
      "A commitment got a date by which it is to be kept, or the date was moved; the reason as a hash.",
    "commitment.reported":
      "The city said what became of a commitment; the state as a code, reason and evidence as hashes.",
  },
};
