/** What `meetings` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { meetingCommands } from "./commands/meeting-commands.ts";
import { forgetPerson } from "./forget-person.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { routes } from "./routes/index.ts";
import { sendReminders } from "./send-reminders.ts";

const A_QUARTER_OF_AN_HOUR = 900;

export const meetings: Module<Env> = {
  name: "meetings",
  routes,
  access,
  commands: meetingCommands,
  permissions,
  deskTasks: listDeskTasks,
  jobs: [{ name: "meeting-reminders", everySeconds: A_QUARTER_OF_AN_HOUR, run: sendReminders }],
  forgetPerson,
  personalData: [
    {
      activity: "Inviting members to meetings",
      purpose: "To tell those who sit on a body when and where it meets.",
      people: "Members of bodies who have an account or a mail address there",
      data: "Account, or the term of whoever has none; which letters they got and when",
      ground: "Task in the public interest; their public office",
      seenBy: "The body's secretary",
      kept: "As long as the meeting; until the person is forgotten",
      tables: ["meetings.invitation"],
    },
    {
      activity: "Conflicts of interest in meetings",
      purpose: "That nobody votes on what is their own concern, and that everybody can see it.",
      people: "Members of bodies",
      data: "Account, the item, why they did not vote, and whether everybody may read why",
      ground: "Task in the public interest; their public office",
      seenBy:
        "Everybody, where the meeting is public; why, those of the body alone where it is left out",
      kept: "With the minutes; words and account until the person is forgotten",
      tables: ["meetings.conflict"],
    },
    {
      activity: "Writing minutes together",
      purpose: "That several people write one text at once, and see who else does.",
      people: "Members and secretaries who write minutes",
      data: "Account, what they typed, that they have the page open",
      ground: "Task in the public interest",
      seenBy: "Those who write the same minutes",
      kept: "Who has the page open for seconds; the draft as long as the meeting, without the account when there is much of it or the person is forgotten",
      tables: ["meetings.minutes_update", "meetings.minutes_writer"],
    },
    {
      activity: "Questions to public meetings",
      purpose:
        "To take questions, to know that the address is the sender's, and to answer in public.",
      people: "Whoever asks",
      data: "Mail address, the question, a name where they wish that it is shown",
      ground: "Task in the public interest; the wish of whoever asks",
      seenBy: "The body's secretary; the question, and the name where wished, everybody",
      kept: "48 hours if not confirmed; the address until it is decided; the question with the meeting, the name until whoever asked wishes it away",
      tables: ["meetings.question"],
    },
  ],
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "meeting.called":
      "A body was called to a meeting; when, whether it is public, place and title as hashes.",
    "meeting.moved": "A meeting was moved; to when, place and reason as hashes.",
    "meeting.cancelled": "A meeting was cancelled; the reason as a hash.",
    "agenda.sent": "The agenda of a meeting was sent; how many items, and all of them as a hash.",
    "agenda.changed":
      "An item of an agenda that had been sent was added, changed or taken off; its words as hashes.",
    "conflict.declared":
      "A member declared a conflict on an item and does not vote on it; the item and a hash of the term.",
    "meeting.held":
      "A meeting took place; how many were there, how many with a vote, how many are needed, the attendance as a hash.",
    "decision.taken":
      "A body decided; how it was voted, and text, votes by name and dissents as hashes.",
    "decision.followed":
      "A decision became a recommendation, advice in a matter or the answer to a question, by its reference or number, or advice elsewhere, its address as a hash.",
    "task.given": "A decision gave somebody a task; by when, its words and owner as hashes.",
    "task.done": "A task was reported done; on which day, and what was done as a hash.",
    "minutes.approved": "Minutes were approved; by whom as a code, when, and the text as a hash.",
    "minutes.corrected": "Minutes were corrected; text and reason as hashes.",
    "minutes.published": "Minutes were published; which version, and its text as a hash.",
    "question.asked":
      "Somebody asked a public meeting a question; its words as a hash, and whether a name is shown.",
    "question.turned-away":
      "A question that was sent to a public meeting was not shown; for which reason, and nothing of it.",
    "question.answered":
      "A question to a public meeting was answered; by which decision where it was one, and the answer as a hash.",
    "question.name-removed":
      "The name of whoever asked a question was taken away on their wish; the question stays.",
    "meeting.recording-linked":
      "A recording, a video in sign language or a transcript of a meeting was linked; its address as a hash.",
    "meeting.effect-stated":
      "What a meeting changed was stated; by which decision or recommendation, the words as a hash.",
    "meeting.sessions-counted":
      "How often a body met in a year of which the single meetings are not known, with the source as a hash.",
    "event.entered": "An event of the city was entered; kind and dates, its words as hashes.",
    "event.counted":
      "How many people came to an event, in which year where it comes back, or that nobody counted.",
    "event.revised": "An event was changed or moved; what it says now, and the reason as a hash.",
    "event.cancelled": "An event was cancelled; the reason as a hash.",
    "event.recording-linked":
      "A recording, a video in sign language or a transcript of an event was linked; its address as a hash.",
  },
};
