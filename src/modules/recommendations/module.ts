/** What `recommendations` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { recommendationCommands } from "./commands.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { recommendationRoutes } from "./routes/recommendation-routes.ts";

export const recommendations: Module<Env> = {
  name: "recommendations",
  routes: recommendationRoutes,
  commands: recommendationCommands,
  permissions,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
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
  },
};
