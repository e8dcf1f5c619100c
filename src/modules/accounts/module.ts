/** What `accounts` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { commands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { accountRoutes } from "./routes.ts";

export const accounts: Module<Env> = {
  name: "accounts",
  routes: accountRoutes,
  commands,
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "role.given":
      "Somebody was given a role. The record holds the role, and the person as a commitment whose salt can be forgotten.",
    "person.unlinked":
      "What tied somebody to entries of the record was forgotten; the number of those entries.",
    "role.ended":
      "Somebody's role ended. The record holds the role, and the person as a commitment whose salt can be forgotten.",
  },
};
