/** What follow-through says, in English. The other languages have exactly these texts. */
import type { FactDate } from "../../../kernel/local-date.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { FigureGroup, FigureId, Unit } from "../figure.ts";
import type { Arrival, Matter } from "../row.ts";
import type { Act } from "../symbolic-alarm.ts";

/** What the figures' first sentence is made from. */
export type Summary = {
  readonly recommendations: number;
  readonly answered: number;
  readonly overdue: number;
  /** Days by which the most overdue answer is late. */
  readonly longest: number;
  readonly noDeadline: number;
  /** Recommendations on which the body is silent. */
  readonly bodySilent: number;
};

export type CommentRefusal =
  | "not-permitted"
  | "no-text"
  | "too-long"
  | "unknown-row"
  | "commented-meanwhile";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const number = (count: number): string => NUMBERS[count] ?? count.toLocaleString("en-GB");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const digits = (count: number): string => count.toLocaleString("en-GB");
const days = (count: number): string => (count === 1 ? "one day" : `${digits(count)} days`);
const when = (on: FactDate): string =>
  `${on.precision === "day" ? "on" : "in"} ${printDate(on, "en")}`;
const atLeast = (on: FactDate, count: number): string =>
  on.precision === "day" ? days(count) : `at least ${days(count)}`;

const UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  recommendations: ["recommendation", "recommendations"],
  claims: ["statement", "statements"],
  responsibilities: ["recommendation or measure", "recommendations and measures"],
  promises: ["promise", "promises"],
  milestones: ["milestone", "milestones"],
  measures: ["measure", "measures"],
  moves: ["move", "moves"],
  deadlines: ["deadline", "deadlines"],
  editions: ["report", "reports"],
  indicators: ["indicator", "indicators"],
  objections: ["objection", "objections"],
  requests: ["question", "questions"],
  commitments: ["commitment", "commitments"],
  meetings: ["meeting", "meetings"],
  matters: ["matter put to a body", "matters put to bodies"],
  tasks: ["task", "tasks"],
};

const LAST: Readonly<Record<Act, (reference: string) => string>> = {
  answered: (reference) => `the answer to ${reference}`,
  assessed: (reference) => `the verdict on ${reference}`,
  published: (reference) => `the ${reference} report`,
};

const figures: Readonly<Record<FigureId, { readonly label: string; readonly definition: string }>> =
  {
    answered: {
      label: "Answered",
      definition:
        "Recommendations to which an answer of the city is recorded, whatever it says and whenever it came.",
    },
    unanswered: {
      label: "No known answer",
      definition:
        "Recommendations to which no answer of the city is recorded. That need not mean that nothing was done.",
    },
    "answered-in-time": {
      label: "Answered in time",
      definition:
        "Of the recommendations with a deadline, those whose first answer came on the day of the deadline or before. A deadline that was moved counts as moved; moves are counted on their own.",
    },
    "answered-late": {
      label: "Answered late",
      definition:
        "Of the recommendations with a deadline, those whose first answer came after the deadline. Where only the month or year of the answer is known, all of it must lie after the deadline.",
    },
    "answered-unclear": {
      label: "Answered, unclear whether in time",
      definition:
        "Of the recommendations with a deadline, those whose answer is known only by a month or year in which the deadline lies. Nobody can say whether it came in time, so it counts as neither.",
    },
    overdue: {
      label: "Answer overdue",
      definition:
        "Of the recommendations with a deadline, those whose deadline has passed without an answer. The days are counted from the deadline to today.",
    },
    "not-yet-due": {
      label: "Answer not due yet",
      definition:
        "Of the recommendations with a deadline, those that have no answer and whose deadline has not passed.",
    },
    "settled-unanswered": {
      label: "Settled without an answer",
      definition:
        "Of the recommendations with a deadline, those that the body judged fully followed or closed before the city had answered. No answer is owed any more.",
    },
    "no-deadline": {
      label: "No deadline set",
      definition:
        "Recommendations for which nobody set a day for the answer, answered or not. They can be neither in time nor late.",
    },
    "objections-unanswered": {
      label: "Objections without an answer",
      definition:
        "Objections of organisations, not withdrawn, that the city has not answered. The days are counted from the day on which the answer was due.",
    },
    "advice-unanswered": {
      label: "Advice without an answer",
      definition:
        "Of the matters in which a body has given advice, those in which the city has not said what it did with it. The days without a word are counted from the advice; late is what had a day for the answer.",
    },
    "deadlines-moved": {
      label: "Deadlines moved",
      definition:
        "How often a deadline was put on another day: for answers to recommendations, for milestones of measures, and for commitments of the declaration. Each move counts once.",
    },
    "moved-three-times": {
      label: "Moved three times or more",
      definition: "Of all deadlines that were set, those that were moved at least three times.",
    },
    "milestones-late": {
      label: "Milestones late",
      definition:
        "Of the milestones whose day has passed, those that have not been reached. Milestones of measures that were ended or judged are left out, unless they were reached.",
    },
    "commitments-late": {
      label: "Commitments past their date",
      definition:
        "Of the commitments of the declaration in force whose day has passed, those that the city has not said are kept, not kept or given up. Where only a month or year was set, its last day counts.",
    },
    "hearings-late": {
      label: "Bodies not heard in time",
      definition:
        "Of the matters in which a body was to be heard by a day that has passed, those in which it has not been heard. Where either side has said that it was not heard, and why, nothing is owed any more.",
    },
    "decided-unheard": {
      label: "Decided without the body",
      definition:
        "Of the matters put to bodies whose time has come, those in which the city itself says that it did not hear the body. Their time has come when the body was heard, when either side has said that it was not, or when the day has passed. Advice that came after all counts as heard.",
    },
    "tasks-late": {
      label: "Tasks of meetings late",
      definition:
        "Of the tasks that public meetings gave and whose day has passed, those that nobody has reported done.",
    },
    escalated: {
      label: "Questions that went to the head of department",
      definition:
        "Questions to departments that stayed unanswered so long after their day that the head of department was told, and that are unanswered still.",
    },
    "promised-this-year": {
      label: "Promised this year",
      definition:
        "Recommendations that the city accepted, wholly or in part, for the first time in the calendar year of this page, and has not rejected since.",
    },
    "no-progress": {
      label: "Promised, and nothing said since",
      definition:
        "Of the recommendations that the city accepted, wholly or in part, and that are still open, those on which it has said nothing of what it did since the answer. The days are counted from the answer.",
    },
    "without-owner": {
      label: "Without a department",
      definition:
        "Of the open recommendations and measures, those for which no department is named.",
    },
    "without-evidence": {
      label: "Without evidence",
      definition:
        "Of the times that the city said what it had done, on recommendations and measures, those that name nothing by which others can check it.",
    },
    "silent-measures": {
      label: "Silent measures",
      definition:
        "Of the measures that have neither ended nor been judged, those of which nothing was said for more than 365 days: no progress, no milestone reached.",
    },
    "silent-commitments": {
      label: "Silent commitments",
      definition:
        "Of the commitments of the declaration in force that are not settled, those of which nothing that the city said is recorded here for more than 365 days. The days are counted from its last word, or from the commitment.",
    },
    "silent-indicators": {
      label: "Silent indicators",
      definition:
        "Indicators whose latest released figure is about a period that ended more than one report cycle and one year ago, and indicators without any. Offices publish within a year, so a report has come or was due without anything new. The days are counted from the end of that period.",
    },
    "meetings-held": {
      label: "Meetings held",
      definition: "Meetings of the bodies that have taken place.",
    },
    "judged-fully": {
      label: "Judged fully followed",
      definition: "Recommendations whose latest verdict by the body is “fully followed”.",
    },
    "judged-largely": {
      label: "Judged largely followed",
      definition: "Recommendations whose latest verdict by the body is “largely followed”.",
    },
    "judged-unevenly": {
      label: "Judged unevenly followed",
      definition: "Recommendations whose latest verdict by the body is “unevenly followed”.",
    },
    "judged-not": {
      label: "Judged not followed",
      definition: "Recommendations whose latest verdict by the body is “not followed”.",
    },
    "cannot-be-judged": {
      label: "Cannot be judged",
      definition: "Recommendations of which the body last said that it cannot judge them.",
    },
    "not-judged": {
      label: "Never judged",
      definition: "Recommendations on which no verdict of the body is recorded.",
    },
    "body-silent": {
      label: "Verdict of the body missing",
      definition:
        "Of the open recommendations, those on which no verdict is recorded for the report in which they last stood, although the day for it has passed: the day that was set or, where none was, one report cycle and half a year after they entered that report.",
    },
    "editions-not-judged": {
      label: "Reports without any verdict",
      definition:
        "Of the reports with recommendations that a later report has followed, those on whose recommendations no verdict is recorded, not one.",
    },
    repeated: {
      label: "Repeated",
      definition:
        "Of the open recommendations, those that stand in two reports or more because they were not judged fully followed. Listed by how many.",
    },
    "carried-over": {
      label: "Carried over",
      definition:
        "Of the recommendations that stand in the latest report, those that an earlier report made.",
    },
  };

const groups: Readonly<Record<FigureGroup, string>> = {
  answers: "Answers",
  deadlines: "Deadlines",
  work: "What was done",
  verdicts: "Verdicts, and the body’s own silence",
  memory: "What comes back",
};

const matters: Readonly<Record<Matter, string>> = {
  answer: "Answer of the city",
  verdict: "Verdict of the body",
  milestone: "Milestone",
  objection: "Answer to an objection",
  request: "Answer of a department",
  claim: "What the city says it did",
  progress: "Progress",
  owner: "Department in charge",
  promise: "Promise",
  figure: "New figure",
  move: "Moved deadline",
  repetition: "Comes back",
  edition: "Report",
  commitment: "Commitment",
  hearing: "Hearing of a body",
  unheard: "Decided without the body",
  advice: "Answer to a body’s advice",
  task: "Task of a meeting",
  meeting: "Meeting",
};

const arrivals: Readonly<Record<Arrival, (count: number) => string>> = {
  overdue: (count) => `${days(count)} late`,
  late: (count) => `came ${days(count)} late`,
  "in-time": () => "in time",
  unclear: () => "unclear whether in time",
  "not-yet-due": () => "not due yet",
  "no-deadline": () => "no deadline",
  "not-owed": () => "no longer owed",
};

export const en = {
  figures,
  groups,
  matters,
  arrivals,
  notRecorded: "not recorded here yet",
  nothingToCount: "nothing to count",
  count: (value: number, of: number | null, unit: Unit): string => {
    const counted = of ?? value;
    const word = UNITS[unit][counted === 1 ? 0 : 1];
    return of === null ? `${digits(value)} ${word}` : `${digits(value)} of ${digits(of)} ${word}`;
  },
  most: (times: number): string => `up to ${number(times)} reports running`,
  times: (times: number): string => `${number(times)} reports running`,
  silent: (count: number): string => `${days(count)} without a word`,
  noNewer: (count: number): string => `no newer figure for ${days(count)}`,
  ofThemMadeUp: (count: number, all: number): string =>
    count === all ? "all made up" : `${digits(count)} of the ${digits(all)} made up`,
  madeUpMark: "made up",
  madeUp: "Made up to show how it works; not a fact about the city.",
  moved: (count: number): string =>
    count === 1 ? "moved once" : count === 2 ? "moved twice" : `moved ${number(count)} times`,

  alarmTitle: "A year without an answer, a verdict or a report",
  alarm: (
    city: string,
    declaredOn: FactDate,
    count: number,
    last: { readonly act: Act; readonly reference: string; readonly on: FactDate } | undefined,
  ): string =>
    last === undefined
      ? `${city} declared itself a human rights city ${when(declaredOn)}. Since then, for ${atLeast(declaredOn, count)}, nothing is recorded here that was answered, judged or published.`
      : `${city} declared itself a human rights city ${when(declaredOn)}. For ${atLeast(last.on, count)}, nothing was answered, judged or published here. The last was ${LAST[last.act](last.reference)}, ${when(last.on)}.`,
  lastAct: (
    {
      act,
      reference,
      on,
    }: { readonly act: Act; readonly reference: string; readonly on: FactDate },
    count: number,
  ): string =>
    `Last answered, judged or published: ${LAST[act](reference)}, ${when(on)}${count === 0 ? "" : `, ${atLeast(on, count)} ago`}.`,

  summary: ({
    recommendations,
    answered,
    overdue,
    longest,
    noDeadline,
    bodySilent,
  }: Summary): string =>
    [
      recommendations === 0
        ? "No recommendations are recorded here."
        : recommendations === 1
          ? `The one recommendation has ${answered === 1 ? "an" : "no known"} answer.`
          : `${capital(answered === 0 ? "none" : number(answered))} of ${number(recommendations)} recommendations ${answered < 2 ? "has" : "have"} a known answer.`,
      overdue === 0
        ? ""
        : overdue === 1
          ? `One answer is ${days(longest)} late.`
          : `${capital(number(overdue))} answers are late, by up to ${days(longest)}.`,
      noDeadline === 0
        ? ""
        : noDeadline === recommendations
          ? "No deadline was set for any answer, so no answer can be late."
          : `For ${number(noDeadline)}, nobody set a deadline.`,
      bodySilent === 0
        ? ""
        : recommendations === 1
          ? "The body’s verdict on it is missing."
          : `On ${number(bodySilent)} of them, the body’s verdict is missing.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),

  comment: {
    timetable: "Follow-through",
    citySays: (day: string): string => `The city, ${day}:`,
    title: "Comment for the city",
    lead: "Whatever is counted about it stays as it is. Your comment stands beside every line about it, in public, with today’s date, and cannot be taken back.",
    label: "What the city wants to say about it",
    help: "The fact first, then the reason. At most 2,000 characters.",
    language: "Language of the text",
    submit: "Publish the comment",
    back: "Back to the timetable",
    earlier: "What the city has said before",
    none: "The city has not commented on this line.",
    saved: "The comment is published",
    meanwhile:
      "Somebody else commented meanwhile. Read theirs above, then send yours again if it is still needed.",
  },
  refusals: {
    "not-permitted": "Only the coordinator comments for the city.",
    "no-text": "Write the comment.",
    "too-long": "The comment is too long: 2,000 characters at most.",
    "unknown-row": "There is no such line.",
    "commented-meanwhile": "Somebody else commented meanwhile.",
  } satisfies Readonly<Record<CommentRefusal, string>>,

  command: {
    badDay: (text: string): string => `--on takes a day such as 2027-03-01, not ${text}`,
    badLanguage: (text: string): string => `--language takes en, nb or de, not ${text}`,
    title: (city: string, on: string): string => `Follow-through of ${city} on ${on}`,
  },
};

export type FollowThroughTexts = typeof en;
