/** What `requests` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { requestCommands } from "./commands/request-commands.ts";
import { forgetPerson } from "./forget-person.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { requestRoutes } from "./routes/request-routes.ts";
import { sendDigests } from "./send-digests.ts";

export const requests: Module<Env> = {
  name: "requests",
  routes: requestRoutes,
  access,
  commands: requestCommands,
  jobs: [
    {
      name: "requests digests",
      // What is due is seen within the hour; a run too many does nothing.
      everySeconds: 3600,
      run: async (context, city, { say, stopping }) => {
        const sent = await sendDigests(context, city, stopping);
        const { written, escalated, settled } = sent;
        if (written > 0) say(`letters with what is open: ${written}`);
        if (escalated > 0) say(`late requests told to heads of departments: ${escalated}`);
        if (settled > 0) say(`requests settled in another way: ${settled}`);
      },
    },
  ],
  personalData: [
    {
      activity: "Asking and reminding",
      purpose: "To ask people in departments for answers, and to remind them.",
      people: "People who work for the city",
      data: "Who was asked, handed over to, away and substituted; drafts; links (as hashes); which letters went out",
      ground: "Task in the public interest",
      seenBy: "The person, their substitute, their head of department, the coordinator",
      kept: "Drafts until sent; links three weeks; who was asked stays as a fact",
      tables: [
        "requests.request",
        "requests.hand_over",
        "requests.substitution",
        "requests.draft",
        "requests.link",
        "requests.digest",
        "requests.digest_item",
        "requests.closing",
        "requests.rhythm",
      ],
    },
  ],
  forgetPerson,
  permissions,
  deskTasks: listDeskTasks,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "request.asked":
      "A department was asked for an answer or for progress, with the day on which the reply is due.",
    "request.handed-over":
      "A request went to somebody else, or back to the coordinator; with the department that it lies with now.",
    "request.replied": "A request was replied to, and in which way.",
    "request.withdrawn": "A request was taken back.",
    "request.escalated":
      "A reply was so late that the head of the department was told; from then on the public sees it.",
  },
};
