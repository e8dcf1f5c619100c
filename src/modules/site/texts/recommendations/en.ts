/** The words of the pages about the life of recommendations, about objections and the scale of verdicts, in English. */
import type { ObjectionAnswerKind, ObjectionTarget } from "../../../recommendations/index.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const en = {
  pager: {
    label: "Pages",
    at: (page: number, pages: number): string => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
  },
  life: {
    owner: "Department",
    noOwner: "Without owner",
    outsidePowers: "The body says that this is not the city’s to decide.",
    furtherRights: "Also about",
    window: "To be judged",
    windowFrom: (from: string, by: string): string => `between ${from} and ${by}`,
    windowBy: (by: string): string => `by ${by}`,
    articles: (count: number): string =>
      count === 1 ? "The article that it rests on" : `The ${count} articles that it rests on`,
    versions: (count: number): string =>
      count === 1 ? "It was worded anew once" : `It was worded anew ${count} times`,
    first: (date: string): string => `As it was adopted, ${date}`,
    later: (date: string): string => `Worded anew, ${date}`,
    why: "Why",
    movesTitle: "How the deadline moved",
    closedTitle: "How it ended",
    measuresTitle: "What the city has planned for it",
    noMeasures: "No measure is tied to this recommendation.",
    withoutOwner: "without owner",
    scale: "By which scale and yardstick the body judges",
  },
  objections: {
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
    } satisfies Record<ObjectionAnswerKind, string> as Readonly<
      Record<ObjectionAnswerKind, string>
    >,
    lateBy: (count: number): string => `${days(count)} after the deadline`,
    late: (count: number): string => `No answer, ${days(count)} late`,
    waiting: "No answer yet",
    withdrawn: "Withdrawn",
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
  },
  scale: {
    title: "How the body judges",
    lead: "The marks, and what they are held against.",
    marks: "The marks",
    mark: "Mark",
    meaning: "When it is given",
    counted: "Counted as",
    yardstick: "Yardstick",
    standard: "The scale of the Human Rights Council of Graz, until the body sets its own.",
    since: (date: string): string => `Since ${date}`,
    earlier: "Earlier scales",
    earlierHelp: "What was judged by them keeps its words.",
    source: "Source",
  },
};

export type RecommendationPageTexts = typeof en;
