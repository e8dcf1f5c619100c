/** What `people` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { commands } from "./commands.ts";
import { permissions } from "./permissions.ts";
import { peopleRoutes } from "./routes/people-routes.ts";

export const people: Module<Env> = {
  name: "people",
  routes: peopleRoutes,
  access,
  commands,
  permissions,
  personalData: [
    {
      activity: "Handing over work",
      purpose: "That nothing is lost when somebody leaves.",
      people: "People who work for the city or its independent body",
      data: "Who took over from whom, when, and the note with it",
      ground: "Task in the public interest",
      seenBy: "Coordinators and auditors of the same city",
      kept: "As dated facts; without names once the people are erased",
      tables: ["people.hand_over"],
    },
  ],
};
