/** What the chapter on a city's working year says, in English. The other languages have exactly these texts. */
import type { CommitmentCounts } from "../../../commitments/index.ts";
import type { MatterTally } from "../../working-year.ts";

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;
const days = (count: number): string => plural(count, "day", "days");
const outcomes = ({ inTime, late, notHeard, overdue, waiting }: MatterTally): string =>
  [
    [inTime, "heard in time"] as const,
    [late, "heard late"] as const,
    [notHeard, "not heard"] as const,
    [overdue, "overdue"] as const,
    [waiting, "not due yet"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count.toLocaleString("en-GB")} ${words}`)
    .join(", ");

export const en = {
  title: "How the city works with rights",
  lead: (year: number, until: string): string =>
    `Who worked for human rights in ${year}, who was heard, and how promises stood. Only this year counts, up to ${until}.`,
  ways: "Each name leads to the page with the facts.",
  onlySources:
    "This is a demonstration: only what published sources say stands here. That nothing stands here is not a fact about the city.",
  source: "Source:",
  none: "none",
  bodies: {
    title: "Bodies",
    nobody: (year: number): string => `No body was at work in ${year}.`,
    sentence: (working: number, year: number): string =>
      `${plural(working, "body was", "bodies were")} at work in ${year}.`,
    suspended: (count: number): string =>
      count === 1 ? "One was suspended all year." : `${count} were suspended all year.`,
    unknownSince: (count: number): string =>
      count === 1
        ? "For one of those below, nobody has entered since when it has existed."
        : `For ${count} of those below, nobody has entered since when they have existed.`,
    caption: (year: number, until: string): string =>
      `The city’s bodies in ${year}, as they stood on ${until}`,
    body: "Body",
    kind: "Kind",
    since: "Since",
    unknown: "not known",
    breaks: "Interruptions",
    suspendedFrom: (from: string): string => `suspended since ${from}`,
    suspendedUntil: (from: string, until: string): string =>
      `suspended ${from}, at work again ${until}`,
    dissolved: (on: string): string => `dissolved: ${on}`,
    page: "the city’s page on its bodies",
  },
  matters: {
    title: "Were they heard?",
    nobody: (year: number): string => `No body was asked for its advice in ${year}.`,
    sentence: (tally: MatterTally, year: number): string =>
      `Bodies were asked for advice in ${plural(tally.asked, "matter", "matters")} in ${year}: ${outcomes(tally)}.`,
    noDeadline: (count: number): string =>
      count === 1
        ? "One that counts as heard in time had no deadline."
        : `${count} that count as heard in time had no deadline.`,
    earlier: (tally: MatterTally, year: number): string =>
      `${plural(tally.asked, "matter of an earlier year was", "matters of earlier years were")} still open when ${year} began: ${outcomes(tally)}. ${tally.asked === 1 ? "It is" : "They are"} not in the table.`,
    caption: (year: number, until: string): string =>
      `Matters in which bodies were asked in ${year}, as they stood on ${until}`,
    body: "Body",
    asked: "Asked",
    inTime: "Heard in time",
    late: "Heard late",
    notHeard: "Not heard",
    overdue: "Overdue",
    waiting: "Not due yet",
    listTitle: "Heard late, not heard, or overdue",
    /** After the name of the body in brackets. */
    askedOn: (date: string): string => `, asked ${date}).`,
    heardLate: (count: number): string => `Heard ${days(count)} late.`,
    heardInTime: "Heard in time after all.",
    overdueBy: (count: number): string => `Not heard yet, ${days(count)} overdue.`,
    because: { city: "Not heard, because, says the city:", body: "Not heard, says the body:" },
    /** After the reason of the other side. */
    becauseToo: { city: "The city says:", body: "The body says:" },
    page: "the city’s log of matters",
  },
  meetings: {
    title: "Public meetings",
    nothing: (year: number): string =>
      `No public meeting of ${year} has been entered, and no question.`,
    sentence: (held: number, year: number): string =>
      held === 0
        ? `No public meeting of ${year} has been entered.`
        : `${plural(held, "public meeting was", "public meetings were")} held in ${year}.`,
    noQuestions: "No question has been entered.",
    questions: (asked: number, answered: number): string =>
      `${plural(asked, "question was", "questions were")} asked; ${answered === asked ? "all were" : `${answered} ${answered === 1 ? "was" : "were"}`} answered.`,
    answeredAfter: (count: number): string => `The longest wait for an answer was ${days(count)}.`,
    stillWaiting: (count: number): string =>
      `The longest wait was ${days(count)}, and that question had no answer yet.`,
    sessions: (count: number, year: number): string =>
      ` met ${count === 1 ? "once" : `${count} times`} in ${year}; which of the meetings were public is not known. Source: `,
    closed: "Closed meetings are not counted here: the public does not learn of them.",
    caption: (year: number, until: string): string =>
      `Public meetings of ${year}, with questions and answers up to ${until}`,
    body: "Body",
    held: "Public meetings",
    asked: "Questions",
    answered: "Answered",
    wait: "Longest wait",
    days,
    page: (year: number): string => `the city’s meetings of ${year}`,
  },
  commitments: {
    title: "What the city bound itself to",
    nothing: (until: string): string => `On ${until} no declaration held any commitment.`,
    sentence: (
      { all, kept, underWay, late, silent }: CommitmentCounts & { readonly underWay: number },
      until: string,
    ): string =>
      `The city had ${plural(all, "commitment", "commitments")} on ${until}. By its own account ${kept === 0 ? "none" : kept} ${kept > 1 ? "were" : "was"} kept and ${underWay === 0 ? "none" : underWay} under way. ${late === 0 ? "None" : late} ${late > 1 ? "were" : "was"} late, and on ${silent === 0 ? "none" : silent} the city had been silent for more than a year.`,
    unsaid: (all: number, late: number, until: string): string =>
      `The city had ${plural(all, "commitment", "commitments")} on ${until}, and had said nothing about ${all === 1 ? "it" : "them"} here.${late === 0 ? "" : ` ${late} ${late > 1 ? "were" : "was"} late.`}`,
    ownWord: "Nobody but the city has judged here.",
    caption: (until: string): string => `The city’s commitments, as they stood on ${until}`,
    commitment: "Commitment",
    due: "Due",
    noDate: "no date",
    stood: "How it stood",
    page: "the city’s page on its declaration",
  },
  decisions: {
    title: "Decisions in which rights were weighed",
    nothing: (year: number): string => `No check of a decision was finished in ${year}.`,
    sentence: (weighed: number, year: number): string =>
      `Rights were weighed in ${plural(weighed, "decision", "decisions")} in ${year}. How many cases there were, the city has not said.`,
    outOf: (weighed: number, cases: number, year: number): string =>
      `In ${year} there were ${plural(cases, "case", "cases")} before the council. Rights were weighed in ${weighed === 0 ? "none" : weighed}`,
    share: (share: string): string => `, which is ${share}`,
    full: (made: number, needed: number): string =>
      `${plural(needed, "check found that a full assessment was", "checks found that a full assessment was")} needed; full assessments made: ${made}.`,
    caption: (year: number, until: string): string =>
      `Decisions weighed in ${year}, by department, as it stood on ${until}`,
    department: "Department",
    weighed: "Weighed",
    cases: "Of cases",
    shareColumn: "Share",
    unknown: "not said",
    casesFrom: "Number of cases:",
    page: (year: number): string => `the city’s page on the decisions weighed in ${year}`,
  },
  files: {
    bodies: "the bodies of the year: kind, since when, interruptions",
    matters: "what bodies were asked, whether they were heard, and why not",
    meetings: "public meetings, questions, answers, the longest wait",
    commitments: "the commitments of the declaration as they stood",
    decisions: "decisions in which rights were weighed, by department",
    list: "a list of these files with the types of their columns",
  },
};

export type WorkingYearTexts = typeof en;
