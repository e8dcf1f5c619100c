/** What `plans` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { planCommands } from "./commands/plan-commands.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listMiskept, listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { planWorkRoutes } from "./routes/index.ts";

export const plans: Module<Env> = {
  name: "plans",
  routes: planWorkRoutes,
  access,
  commands: planCommands,
  permissions,
  deskTasks: listDeskTasks,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts, listMiskept },
  ledgerEntryTypes: {
    "plan.adopted":
      "The city adopted a plan or strategy; its kind, the years it runs, and its texts as hashes.",
    "plan.revised":
      "A stage in the making of a plan: with how many measures it went out or came back, and what changed as a hash.",
    "measure.added": "A measure of a plan was entered; its texts as hashes, and its department.",
    "measure.assigned": "A measure has a new department that owns it.",
    "measure.linked":
      "A measure was tied to what it serves: a right, article, target, element, recommendation or indicator, by its code.",
    "milestone.set": "A milestone of a measure was set, with the day on which it is due.",
    "milestone.moved":
      "A milestone was moved to another day; the reason as a hash. The earlier days stay.",
    "milestone.reached":
      "A milestone was reached, on a day, with the place of the evidence as a hash.",
    "budget.recorded":
      "Money was planned, granted or spent for a measure in a year; the amount in the smallest unit of its currency.",
    "grant.recorded":
      "The city gave money to an organisation; the article it serves, and recipient, purpose and criticism as hashes.",
    "measure.reported":
      "The department said what it has done about a measure; text and evidence as hashes.",
    "measure.ended": "A measure was done, was dropped, or goes on after all; the reason as a hash.",
    "measure.evaluated":
      "Somebody without a part in a measure judged what came of it; the verdict, and its reason as a hash.",
  },
};
