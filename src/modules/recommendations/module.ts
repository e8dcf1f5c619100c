/** What `recommendations` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { recommendationCommands } from "./commands.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listMiskept, listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { recommendationRoutes } from "./routes/recommendation-routes.ts";

export const recommendations: Module<Env> = {
  name: "recommendations",
  routes: recommendationRoutes,
  access,
  commands: recommendationCommands,
  permissions,
  deskTasks: listDeskTasks,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts, listMiskept },
  ledgerEntryTypes: {
    "recommendation.adopted":
      "The body made a recommendation in an edition; its texts as hashes, with the day on which the answer is due.",
    "recommendation.answered":
      "The city answered a recommendation; the kind of answer, and its reason as a hash.",
    "progress.claimed":
      "The city said what it has done about a recommendation; text and evidence as hashes.",
    "recommendation.assessed":
      "The body judged what became of a recommendation, for an edition; the verdict, and its reason as a hash.",
    "recommendation.carried-over":
      "A recommendation that was not fully met entered a later edition; how many times it has stood in one by then.",
    "recommendation.revised":
      "The body worded a recommendation anew; the new texts and the reason as hashes.",
    "deadline.moved":
      "The day on which an answer is due was moved; from when to when, whether by the body or by the city, and the reason as a hash.",
    "recommendation.assigned": "A department was made the owner of a recommendation.",
    "recommendation.closed":
      "The body ended a recommendation as met, overtaken or withdrawn, or took it up again; the reason as a hash.",
    "verdict-scale.set":
      "The body set its scale of verdicts; how many marks it has, and their words and the yardstick as hashes.",
    "evaluation.adopted":
      "The body adopted its evaluation of an edition as one act; how many recommendations it judged.",
  },
};
