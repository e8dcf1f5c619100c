/** What `departments` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { departmentCommands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { departmentRoutes } from "./routes.ts";

export const departments: Module<Env> = {
  name: "departments",
  routes: departmentRoutes,
  access,
  commands: departmentCommands,
  personalData: [
    {
      activity: "Departments",
      purpose: "Who speaks for which department, and heads it.",
      people: "People who work for the city",
      data: "The department of an account, whether they head it, and from when to when",
      ground: "Task in the public interest",
      seenBy: "Colleagues of the same city",
      kept: "As dated facts; without a name once the person is erased",
      tables: ["departments.place", "departments.name"],
    },
  ],
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "department.founded":
      "A department was entered that can be asked and can own work; its name as a hash.",
    "department.renamed": "A department has a new name, as a hash.",
    "department.staffed":
      "Somebody works in a department, heads it, or does so no longer; the person as a commitment whose salt can be forgotten.",
  },
};
