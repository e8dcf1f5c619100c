/** What `rights` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { permissions } from "./permissions.ts";

export const rights: Module<Env> = {
  name: "rights",
  permissions,
  ledgerEntryTypes: {
    "right.defined": "A right that the city works on was defined or given new words.",
  },
};
