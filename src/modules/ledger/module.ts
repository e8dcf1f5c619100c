/** The ledger's manifest. It writes no entries of its own: the other modules record theirs through it. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { ledgerCommands } from "./commands.ts";
import { ledgerRoutes } from "./routes.ts";

export const ledger = {
  name: "ledger",
  routes: ledgerRoutes,
  commands: ledgerCommands,
  ledgerEntryTypes: {},
} as const satisfies Module<Env>;
