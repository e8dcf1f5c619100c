/** What `follow-through` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { followThroughCommands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { commentRoutes } from "./routes.ts";

export const followThrough: Module<Env> = {
  name: "follow-through",
  routes: commentRoutes,
  access,
  commands: followThroughCommands,
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "follow-through.commented":
      "The city said something beside a line of its follow-through; its text as a hash.",
  },
};
