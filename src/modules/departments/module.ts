/** What `departments` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { permissions } from "./permissions.ts";

export const departments: Module<Env> = {
  name: "departments",
  permissions,
  ledgerEntryTypes: {
    "department.founded":
      "A department was entered that can be asked and can own work; its name as a hash.",
    "department.renamed": "A department has a new name, as a hash.",
  },
};
