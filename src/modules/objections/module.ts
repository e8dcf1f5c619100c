/** What `objections` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { removeUnconfirmed } from "./remove-unconfirmed.ts";
import { objectionRoutes } from "./routes/objection-routes.ts";

const AN_HOUR = 3_600;

export const objections: Module<Env> = {
  name: "objections",
  routes: objectionRoutes,
  access,
  personalData: [
    {
      activity: "Objections through the public form",
      purpose: "To take objections of organisations, and to know that the address is theirs.",
      people: "People who write for an organisation",
      data: "Mail address, name of the organisation, what they wrote",
      ground: "Task in the public interest; the wish of whoever writes",
      seenBy: "The body's secretary",
      kept: "48 hours if not confirmed; emptied as soon as it is decided",
      tables: ["objections.submission"],
    },
  ],
  permissions,
  jobs: [{ name: "remove-unconfirmed", everySeconds: AN_HOUR, run: removeUnconfirmed }],
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "objection.filed":
      "An organisation objected to a decision or an inaction of the city; its words as hashes, with the day on which the answer is due.",
    "objection.answered":
      "The city answered an objection; the kind of answer, and its reason as a hash.",
    "objection.turned-away":
      "The body did not publish an objection that was sent through the public form; for which reason, and nothing of it.",
    "objection.withdrawn": "An organisation took its objection back; the reason as a hash.",
  },
};
