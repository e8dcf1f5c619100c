/** What this module says, in English. The other languages have exactly these texts. */
import type { AnswerObjectionRefusal } from "../answer-objection.ts";
import type { ConfirmObjectionRefusal } from "../confirm-objection.ts";
import type { DecideSubmissionRefusal } from "../decide-submission.ts";
import type { FileObjectionRefusal } from "../file-objection.ts";
import type { SendObjectionRefusal } from "../send-objection.ts";
import type { WithdrawObjectionRefusal } from "../withdraw-objection.ts";

export type RefusalCode =
  | FileObjectionRefusal["refused"]
  | AnswerObjectionRefusal["refused"]
  | WithdrawObjectionRefusal["refused"]
  | SendObjectionRefusal["refused"]
  | ConfirmObjectionRefusal["refused"]
  | DecideSubmissionRefusal["refused"]
  | "bad-date";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const en = {
  withdrawn: "Withdrawn",
  lateBy: (count: number): string => `${days(count)} after the deadline`,
  title: "Objections",
  lead: (waiting: number): string =>
    waiting === 0
      ? "No objection waits for an answer."
      : waiting === 1
        ? "One objection waits for an answer."
        : `${waiting} objections wait for an answer.`,
  enter: "Enter an objection",
  none: "There are no objections yet",
  noneHelp: "The secretary of the body enters what organisations file.",
  organisation: "Which organisation",
  against: "What it is against",
  targets: {
    decision: { mark: "A decision", meaning: "Something that the city has decided." },
    inaction: { mark: "An inaction", meaning: "Something that the city has left undone." },
  },
  what: "Which decision, or what was left undone",
  happenedOn: "When that was",
  article: "Article",
  articleHelp: "As a code, such as ICESCR 11.",
  text: "Why it is incompatible",
  textHelp: "In the organisation’s own words. It is published.",
  filedOn: "Filed on",
  send: "Enter the objection",
  filed: (reference: string): string => `${reference} stands in the public record.`,
  answerTitle: "Answer for the city",
  kind: "The city’s answer",
  kinds: {
    upheld: {
      mark: "Upheld",
      meaning: "The organisation is right. The reason says what changes.",
    },
    partly: { mark: "Upheld in part", meaning: "The reason says in what, and in what not." },
    rejected: {
      mark: "Rejected",
      meaning: "The city holds it to be compatible. The reason says why.",
    },
  },
  sendAnswer: "Send the answer",
  withdrawTitle: "The organisation takes it back",
  sendWithdrawal: "Enter the withdrawal",
  publicPage: "The public page",
  waitingTitle: "Sent through the public form",
  waitingHelp:
    "The address was confirmed. Nobody sees these until you let them through; what you turn away is counted in public by its reason, and its words are removed.",
  letThrough: "Let it through",
  turnAway: "Turn it away",
  why: "Why it is not published",
  reasons: {
    "not-about-the-city": "Not about the city",
    "not-an-organisation": "Not from an organisation",
    "personal-data": "It names people",
    abuse: "Abuse",
    "sent-twice": "Sent twice",
  },
  decided: "It is decided.",
  publicTitle: "Object to a decision or an inaction",
  publicLead:
    "For organisations. You get a letter with a link; only after you have opened it does the body’s secretary see what you sent.",
  publicHelp: "Name no people. What you write is published under your organisation’s name.",
  email: "E-mail address of the organisation",
  emailHelp: "For the link alone. It is not published, and removed when the secretary has decided.",
  sendPublic: "Send",
  sentTitle: "Look into your mailbox",
  sent: "We have sent you a link. Open it within 48 hours; otherwise what you sent is removed.",
  confirmTitle: "Confirm your objection",
  confirm: "Confirm",
  confirmHelp: "One press, and the body’s secretary gets it.",
  confirmedTitle: "It is with the body’s secretary",
  confirmed:
    "You find it on the page of objections when it has been let through. The city’s time to answer begins then.",
  deadTitle: "This link no longer works",
  dead: "It was used before, or 48 hours have passed. Send your objection again.",
  mailSubject: (city: string): string => `Confirm your objection to ${city}`,
  mail: (link: string): string =>
    `Somebody sent an objection from this address.\n\nOpen this link within 48 hours to confirm it:\n${link}\n\nIf it was not you, do nothing: what was sent is then removed.`,
  late: (count: number): string => `No answer, ${days(count)} late`,
  waiting: "No answer yet",
  recommendations: "Recommendations",
  due: (date: string): string => `Answer due ${date}`,
  answerDueOn: "Answer due",
  noDeadline: "No deadline was set",
  right: "Right",
  history: "What has been said",
  openForm: "Open the form",
  reason: "Reason",
  answerReasonHelp:
    "What the city will do, when, and who is responsible; or why not. It is published.",
  decidedOn: "Decided on",
  dateHelp: "Leave it as it is if that was today.",
  source: "Where it can be read",
  sourceHelp: "The address of the minutes or the decision, if there is one.",
  forever: "What you send is published and stays. What was wrong is put right by another entry.",
  answered: "The answer stands in the public record.",
  meanwhile:
    "Somebody else wrote here while you were writing. Read it under “What has been said”. Your text is still in the form; send it if it still holds.",
  refusals: {
    "not-permitted": "You may not do this.",
    "unknown-kind": "Choose the city’s answer",
    "no-reason": "Write the reason",
    "future-date": "Choose a day that has come",
    "too-long": "Make the text shorter",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "no-text": "Write the text",
    "no-source": "Say where it can be read",
    "reference-taken": "This reference belongs to another objection",
    "unknown-right": "Choose one of the city’s rights",
    "unknown-article": "Choose an article of the catalogue",
    "unknown-objection": "There is no such objection.",
    "before-filing": "Choose a day after the objection was filed",
    "withdrawn-already": "The organisation has taken it back",
    "no-organisation": "Write which organisation objects",
    "unknown-target": "Choose what it is against",
    "no-what": "Write which decision, or what was not done",
    "deadline-before-filing": "Choose a deadline after the filing",
    "bad-objection-reference": "The reference must look like YORK-OBJ-2027-01",
    "no-email": "Write an e-mail address",
    "too-many": "Too many have been sent today; try again tomorrow",
    "unknown-submission": "It is decided already",
    "unknown-reason": "Choose a reason",
    "dead-link": "This link no longer works",
    "bad-date": "Write the date as day, month and year",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
};

/** Every text of this module. */
export type ObjectionTexts = typeof en;
