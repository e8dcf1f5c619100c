/** The ledger's manifest. It writes no entries of its own: the other modules record theirs through it. */
import type { Module } from "../../platform/module.ts";
import { ledgerCommands } from "./commands.ts";

export const ledger = {
  name: "ledger",
  commands: ledgerCommands,
  ledgerEntryTypes: {},
} as const satisfies Module<object>;
