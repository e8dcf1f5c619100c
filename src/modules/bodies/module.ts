/** What `bodies` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { bodyCommands } from "./commands/body-commands.ts";
import { forgetPerson } from "./forget-person.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { removeFormerAddresses } from "./remove-former-addresses.ts";
import { bodyRoutes } from "./routes/index.ts";

const A_DAY = 24 * 60 * 60;

export const bodies: Module<Env> = {
  name: "bodies",
  routes: bodyRoutes,
  access,
  commands: bodyCommands,
  permissions,
  deskTasks: listDeskTasks,
  jobs: [{ name: "remove-former-addresses", everySeconds: A_DAY, run: removeFormerAddresses }],
  personalData: [
    {
      activity: "Members of councils and other bodies",
      purpose: "To show who holds a public office, and to know who may sit, vote and chair.",
      people: "Members and substitutes of the city's bodies",
      data: "Name, account or mail address where there is one, seat, first and last day, why a term ended early",
      ground: "Task in the public interest",
      seenBy:
        "Everybody; only the body and the coordinator where the member asked for that, and never the address",
      kept: "As dated facts; without the name once the person is forgotten, without the address once the term is over",
      tables: ["bodies.term"],
    },
    {
      activity: "Interests that members declare",
      purpose: "That nobody decides in a matter of their own.",
      people: "Members and substitutes of the city's bodies",
      data: "What ties them to something that the body deals with, in their own words",
      ground: "Task in the public interest",
      seenBy: "The body; everybody where the member wants that",
      kept: "As dated facts; without the words once the person is forgotten",
      tables: ["bodies.interest"],
    },
    {
      activity: "Bodies' own secretaries",
      purpose: "That one body's secretary neither sees nor changes what is another body's.",
      people: "Secretaries who are appointed for a body",
      data: "Account, for which body, when appointed and ended, who did it",
      ground: "Task in the public interest",
      seenBy: "The body and the coordinators of the same city",
      kept: "As dated facts; until the person is forgotten",
      tables: ["bodies.secretary"],
    },
  ],
  forgetPerson,
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "body.defined":
      "The city entered a council, working group, network, reference group or office; its kind and founding, and its texts as hashes.",
    "body.described": "What a body is called and is for was said anew; its texts as hashes.",
    "body.mandated":
      "A version of a body's terms of reference: days to be heard, quorum and length of a term, and its texts as hashes.",
    "body.suspended": "A body was suspended; the day, and the reason as a hash.",
    "body.revived": "A suspended body works again; the day, and the reason as a hash.",
    "body.dissolved": "A body was dissolved; the day, and the reason as a hash.",
    "body.sector-added":
      "A sector of a body's seats was added, with who appoints from it, as hashes.",
    "body.seat-added":
      "A seat was added to a body: its number, whether it votes, and for whom it is reserved as a hash.",
    "body.seat-ended": "A seat of a body ended; the day, and the reason as a hash.",
    "body.member-entered":
      "Somebody took a seat, as member or substitute, from one day to another; of the person a commitment, no name.",
    "body.term-ended": "A term ended before its time; the day, and the reason as a code.",
    "body.name-chosen":
      "A member chose anew whether the public sees the name; by seat, with neither name nor choice.",
    "body.member-forgotten":
      "A former member was forgotten; how many entries nobody can tie to a person from now on.",
    "body.chair-elected":
      "A body elected its chair or deputy from those in office; by seat, without a name.",
    "body.interest-declared":
      "A member declared an interest, or the secretary did for them; of the words a commitment.",
    "body.interest-ended": "An interest that a member had declared is over.",
    "body.composed":
      "How a body is made up by one ground was entered in numbers; of the numbers a commitment.",
    "body.asked":
      "The city asked a body for its advice; by which day it is to be heard, and the matter as a hash.",
    "body.hearing-entered":
      "A body was heard, with its advice as a hash; or it was not, and which side says why.",
    "body.advice-answered":
      "The city said what it did with a body's advice; followed or not, and the reason as a hash.",
  },
};
