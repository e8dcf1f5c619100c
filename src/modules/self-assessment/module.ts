/** What `self-assessment` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { selfAssessmentCommands } from "./commands/self-assessment-commands.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { selfAssessmentRoutes } from "./routes/index.ts";

export const selfAssessment: Module<Env> = {
  name: "self-assessment",
  routes: selfAssessmentRoutes,
  access,
  commands: selfAssessmentCommands,
  permissions,
  deskTasks: listDeskTasks,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "framework.added":
      "The city added a framework of its own, or a later version of it; the number of its elements, and their words as a hash.",
    "self-assessment.published":
      "The city published how far it has come, held against a framework in a year; what was frozen, as a hash.",
  },
};
