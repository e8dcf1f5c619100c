/** The words of the public pages about objections, in English. */
import type { ObjectionAnswerKind, ObjectionTarget } from "../../../objections/index.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const en = {
  title: "Objections",
  lead: (count: number, late: number): string =>
    count === 0
      ? "No organisation has objected so far."
      : `${count === 1 ? "One objection" : `${count} objections`} by organisations. ${
          late === 0
            ? "No answer is late."
            : late === 1
              ? "One answer is late."
              : `${late} answers are late.`
        }`,
  none: "Nobody has objected yet",
  noneHelp:
    "An organisation that holds a decision or an inaction of the city to be incompatible with a right can say so. The city then owes an answer by a day.",
  file: "How to object",
  about: "What an objection is",
  aboutText:
    "An organisation declares that something the city decided, or left undone, is incompatible with a human right. The city has to answer, with its reason, by a day that is stored when the objection comes in. After the “declaration of incompatibility” in York.",
  by: (organisation: string): string => `By ${organisation}`,
  answerDue: (date: string): string => `Answer due ${date}`,
  against: {
    decision: "Against a decision",
    inaction: "Against something left undone",
  } satisfies Record<ObjectionTarget, string> as Readonly<Record<ObjectionTarget, string>>,
  what: "What it is about",
  happened: "When that was",
  organisation: "Who objects",
  filed: "Filed",
  due: "Answer due",
  noDue: "No deadline can be counted",
  right: "Right",
  article: "Article",
  source: "Source",
  noRight: "None named",
  answersTitle: "What the city says",
  notYet: (due: string): string => `No answer yet. It is due ${due}.`,
  noAnswer: "No answer is known.",
  lateNow: (due: string, count: number): string =>
    `No answer yet, due ${due}, ${days(count)} late.`,
  answers: {
    upheld: "Upheld",
    partly: "Upheld in part",
    rejected: "Rejected",
  } satisfies Record<ObjectionAnswerKind, string> as Readonly<Record<ObjectionAnswerKind, string>>,
  withdrawnTitle: "Why it was withdrawn",
  turnedAway: (count: number): string =>
    count === 1
      ? "One that was sent was not published."
      : `${count} that were sent were not published.`,
  reasons: {
    "not-about-the-city": "not about the city",
    "not-an-organisation": "not from an organisation",
    "personal-data": "names people",
    abuse: "abuse",
    "sent-twice": "sent twice",
  } as Readonly<Record<string, string>>,
  proofTitle: "Proof of record",
  csv: "Download as a file (CSV)",
};

export type ObjectionPageTexts = typeof en;
