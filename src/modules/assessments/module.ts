/** What `assessments` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { assessmentCommands } from "./commands/verify-draw-command.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { assessmentRoutes } from "./routes/index.ts";

export const assessments: Module<Env> = {
  name: "assessments",
  routes: assessmentRoutes,
  access,
  commands: assessmentCommands,
  personalData: [
    {
      activity: "Weighing decisions",
      purpose: "To show how human rights were weighed, and that nobody reviews their own work.",
      people: "Staff who weigh cases, members of the body that reviews them",
      data: "Which account wrote what, and what is not finished or adopted yet",
      ground: "Task in the public interest; the city's duty to show how it decides",
      seenBy: "Nobody by name; the program, to turn away whoever had a part",
      kept: "Drafts until they are finished, notes until the review is adopted; who wrote what, as long as the fact stands",
      tables: [
        "assessments.draft",
        "assessments.review_note",
        "assessments.check_version",
        "assessments.impact_version",
      ],
    },
  ],
  permissions,
  deskTasks: listDeskTasks,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "decision-check.begun":
      "A department began to weigh human rights in a case; the reference, the day and the department.",
    "decision-check.finished":
      "A version of a check was finished; its outcome, how many rights it touches, and its texts as hashes.",
    "decision-check.decided":
      "What the council decided on a case that was weighed; the kind and the day, and the words as a hash.",
    "decision-check.followed-up":
      "What came of a weighed case, or of a measure of its full assessment; the days, and the words as a hash.",
    "decision-check.withdrawn": "A check was withdrawn; the reason as a hash.",
    "decision-check.reviewed":
      "A body judged how well a sampled check was weighed; the verdict, and its reasons as hashes.",
    "decision-check.replied": "The department replied to what a body found; the words as a hash.",
    "impact-assessment.finished":
      "A full assessment was finished; all of it as a hash, and of an open one its conclusion and the gravest effect as a number.",
    "case-count.entered":
      "How many cases the council had in a year, of the city or of a department; the source as a hash.",
    "sample-draw.announced":
      "A draw was announced: the days, the size, and the SHA-256 of a secret seed.",
    "sample-draw.listed":
      "The list of a draw was fixed; how many checks are on it, and their references as a hash.",
    "sample-draw.drawn": "A sample was drawn: the seed was shown, and the sample as a hash.",
    "sample-draw.ended": "An announced draw was called off; the reason as a hash.",
    "sample-review.adopted":
      "A body adopted its review of a sample as one act; with how many findings.",
  },
};
