/** What this module says, in English. The other languages have exactly these texts. */
import { evidenceTexts, type FileRefusal } from "../../evidence/index.ts";
import type { AdoptEvaluationRefusal } from "../adopt-evaluation.ts";
import type { AdoptRecommendationRefusal } from "../adopt-recommendation.ts";
import type { AnswerRecommendationRefusal } from "../answer-recommendation.ts";
import type { AssessRecommendationRefusal } from "../assess-recommendation.ts";
import type { AssignRecommendationRefusal } from "../assign-recommendation.ts";
import type { ClaimProgressRefusal } from "../claim-progress.ts";
import type { CloseRecommendationRefusal } from "../close-recommendation.ts";
import type { MoveDeadlineRefusal } from "../move-deadline.ts";
import type { AnswerKind, ClosingKind } from "../recommendation.ts";
import type { ReopenRecommendationRefusal } from "../reopen-recommendation.ts";
import type { ReviseRecommendationRefusal } from "../revise-recommendation.ts";
import type { SaveAssessmentDraftRefusal } from "../save-assessment-draft.ts";
import type { SetVerdictScaleRefusal } from "../set-verdict-scale.ts";

type Explained = { readonly mark: string; readonly meaning: string };
export type RefusalCode =
  | FileRefusal
  | AdoptRecommendationRefusal["refused"]
  | AnswerRecommendationRefusal["refused"]
  | AssessRecommendationRefusal["refused"]
  | ClaimProgressRefusal["refused"]
  | ReviseRecommendationRefusal["refused"]
  | MoveDeadlineRefusal["refused"]
  | AssignRecommendationRefusal["refused"]
  | CloseRecommendationRefusal["refused"]
  | ReopenRecommendationRefusal["refused"]
  | SetVerdictScaleRefusal["refused"]
  | SaveAssessmentDraftRefusal["refused"]
  | AdoptEvaluationRefusal["refused"]
  | "bad-deadline"
  | "bad-date";

import { VERDICT_WORDS, YARDSTICK } from "./verdicts.ts";

const ORDINALS = [
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
];
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const TIMES = ["", "once", "twice", "three times", "four times", "five times", "six times"];

export const en = {
  verdicts: VERDICT_WORDS.en,
  yardstick: YARDSTICK.en,
  answers: {
    accepted: { mark: "Accepted", meaning: "The city will do what is asked." },
    partly: {
      mark: "Accepted in part",
      meaning: "The city will do some of it. The reason says what it will do and what it will not.",
    },
    rejected: { mark: "Rejected", meaning: "The city will not do it. The reason says why." },
    "outside-competence": {
      mark: "Outside the city’s powers",
      meaning: "Somebody else decides this. The reason says who.",
    },
  } satisfies Record<AnswerKind, Explained> as Readonly<Record<AnswerKind, Explained>>,
  window: {
    by: (day: string): string => `Not judged yet. The body means to judge it by ${day}.`,
    between: (from: string, by: string): string =>
      `Not judged yet. The body means to judge it between ${from} and ${by}.`,
    silent: (body: string, day: string): string =>
      `${body} has not judged it. It meant to by ${day}.`,
  },
  closings: {
    met: { mark: "Closed: met", meaning: "The body judged it fully met and closed it." },
    overtaken: { mark: "Closed: overtaken", meaning: "Something else has taken its place." },
    withdrawn: { mark: "Closed: withdrawn", meaning: "The body no longer asks for it." },
    reopened: { mark: "Taken up again", meaning: "The body asks for it again." },
  } satisfies Record<ClosingKind, Explained> as Readonly<Record<ClosingKind, Explained>>,
  moved: {
    times: (times: number, from: string, to: string, count: number): string =>
      `The deadline has been moved ${TIMES[times] ?? `${times} times`}: from ${from} to ${to}, ${
        count < 0 ? `${days(-count)} earlier` : `${days(count)} in all`
      }.`,
    setLater: (to: string): string => `There was no deadline at first. It was set to ${to}.`,
    byBody: "moved by the body",
    byCity: "moved by the city",
    afterPassing: "moved after it had passed",
    one: (from: string | undefined, to: string): string =>
      from === undefined ? `Set to ${to}` : `From ${from} to ${to}`,
  },
  noAnswer: "No answer known",
  late: (count: number): string => `No answer, ${days(count)} late`,
  claimed: "Done so far",
  running: (times: number): string => {
    const ordinal = ORDINALS[times - 2];
    return ordinal === undefined ? `${times} reports running.` : `${ordinal} report running.`;
  },

  voices: {
    city: "The city says",
    body: (name: string): string => `${name} judges`,
    noAnswerKnown: "No answer is known.",
    noAnswerYet: (due: string): string => `No answer yet. It is due ${due}.`,
    noAnswerLate: (due: string, count: number): string =>
      `No answer yet, due ${due}, ${days(count)} late.`,
    notJudged: "Not judged yet.",
    source: "Source",
    evidence: "Evidence",
    lookedAt: "What it looked at",
  },

  matrix: {
    caption: "What became of each recommendation",
    recommendation: "Recommendation",
    made: "Made",
    carriedOver: (times: number): string => `Carried over (${times})`,
    noAnswer: "No answer",
    inYear: (mark: string, year: number): string => `${mark} (${year})`,
    silent: "Nothing known",
    before: "–",
  },

  list: {
    objections: "Objections",
    showAll: (count: number): string => `Show all ${count}`,
    pages: "Pages",
    pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    title: "Recommendations",
    lead: (waiting: number): string =>
      waiting === 0
        ? "Nothing waits for you."
        : waiting === 1
          ? "One recommendation waits for you."
          : `${waiting} recommendations wait for you.`,
    allLead: "What the body asked of the city, and where each stands.",
    awaitAnswer: "Waiting for the city’s answer",
    noneAwaitAnswer: "Every recommendation has its answer",
    noneAwaitAnswerHelp: "The next ones come with the next edition.",
    promised: "Answered, not yet fully met",
    promisedHelp:
      "Say what has been done as soon as there is something to show; the body judges from it.",
    nonePromised: "Nothing that was answered is still open",
    awaitAssessment: "Waiting for your judgement",
    noneAwaitAssessment: "Everything that is open has been judged",
    noneAwaitAssessmentHelp: "What is not fully met comes back when the next edition opens.",
    others: "All the others",
    all: "All recommendations",
    none: "There are no recommendations yet",
    noneHelp:
      "The secretary of the body enters what the body has adopted. Then they stand here with their deadlines.",
    adopt: "Adopt a recommendation",
    due: (date: string): string => `Answer due ${date}`,
  },

  page: {
    revise: "Word it anew",
    reviseHelp: "The earlier wording stays readable, with the day and the reason of the new one.",
    move: "Move the deadline",
    moveHelpBody: "It is shown as moved by the body.",
    moveHelpCity: "It is shown as moved by the city, with the day that was set first.",
    assign: "Which department owns it",
    close: "Close it",
    reopen: "Take it up again",
    owner: "Department",
    noOwner: "Without owner",
    outsidePowers: "This is not the city’s to decide.",
    window: "To be judged",
    versions: "Earlier wordings",
    departmentActed:
      "A department in which you work or worked has spoken for the city on this recommendation. Somebody else must judge it.",
    tooEarly: (from: string): string =>
      `It is too early to judge it. The body means to do so from ${from} on.`,
    kicker: (reference: string, edition: number): string => `${reference}, report of ${edition}`,
    issuedBy: "Who asks",
    addressee: "Who is asked",
    adoptedOn: "Adopted",
    answerDueOn: "Answer due",
    noDeadline: "No deadline was set",
    right: "Right",
    noRight: "About the follow-up itself",
    source: "Source",
    paraphrased: "In our own words, not the body’s.",
    history: "What has been said",
    publicPage: "The public page",
    answer: "Answer for the city",
    answerAgain: "Answer again",
    answerAgainHelp: "The new answer stands beside the earlier one; both stay in sight.",
    claim: "Say what has been done",
    openForm: "Open the form",
    assess: "Judge what became of it",
    assessAgain: "Judge it again",
    actedAndJudged:
      "You have spoken for the city on this recommendation. Somebody else must judge it.",
  },

  scale: {
    title: "Scale of verdicts",
    lead: "The marks by which you judge, from the best to the worst, and what they are held against.",
    help: "A block for each mark, the last ones for new marks. To take a mark out, empty its name and when it is given.",
    mark: (number: number): string => `Mark ${number}`,
    newMark: "A new mark",
    name: "Name",
    meaning: "When it is given",
    counted: "Counted and coloured as",
    countedHelp: "So that different scales can be counted together.",
    place: "Place",
    placeHelp: "1 is the best. A mark that gets the place of another stands before it.",
    yardstick: "Yardstick",
    yardstickHelp: "What the marks are held against, such as the city’s declaration.",
    send: "Set this scale",
    done: "The scale is in force. What was judged before keeps its words.",
    publicPage: "The public page with all scales",
    otherLanguages:
      "The words in other languages stay as they are where code and place are the same.",
  },

  evaluation: {
    title: (year: number): string => `Evaluation of the ${year} edition`,
    open: (year: number): string => `Evaluate the ${year} edition`,
    lead: (due: number, noted: number): string =>
      due === 0
        ? "Nothing in this edition waits for a verdict."
        : `${noted} of ${due} have a verdict and a reason.`,
    help: "Go through them one after the other. What you save is seen by the body, and by whoever audits, alone until it is adopted.",
    none: "Nothing waits for a verdict here",
    noneHelp: "What was judged stands on the public pages.",
    contents: "What is to be judged",
    measures: "Measures of the city’s plans",
    noMeasures: "No measure is tied to it.",
    figures: "Figures on this right",
    objections: "Objections on this right",
    noted: "noted",
    notNoted: "no verdict yet",
    note: (reference: string): string => `Your verdict on ${reference}`,
    save: "Save the note",
    saved: (reference: string): string => `The note on ${reference} is saved.`,
    savedAt: (when: string): string => `Last saved ${when}`,
    somebody: "Somebody",
    later: "Not yet to be judged",
    laterOn: (date: string): string => `from ${date}`,
    judged: "Judged already",
    adoptTitle: "Adopt the evaluation",
    adoptHelp:
      "All verdicts are published at once, each with its reason, under the body’s name. They cannot be changed afterwards.",
    adopt: (count: number): string =>
      count === 1 ? "Adopt one verdict" : `Adopt all ${count} verdicts`,
    adopted: (count: number): string =>
      count === 1
        ? "One verdict is adopted and stands in the public record."
        : `${count} verdicts are adopted as one act and stand in the public record.`,
    lacking: "A verdict or a reason is missing here:",
    acted: "You, or a department of yours, have spoken for the city here:",
    tooEarly: "That day is too early for these:",
  },

  fields: {
    department: "Department",
    departmentHelp: "For which you write. Nobody who works there judges what becomes of it.",
    noDepartment: "No department",
    judgedEvidence: "What you looked at",
    judgedEvidenceHelp: "Addresses or documents, so that others can look too.",
    dissent: "Dissent",
    dissentHelp: "What a minority of you holds instead. It is published beside the verdict.",
    revisionReason: "Why it is worded anew",
    newDeadline: "New deadline",
    moveReason: "Why it is moved",
    owner: "Which department owns it",
    closingKind: "How it ends",
    closingReason: "Reason",
    judgeFrom: "Not to be judged before",
    judgeBy: "To be judged by",
    judgeByHelp:
      "After this day the body’s own silence is shown. Empty means that no window is set.",
    outsidePowers: "It is not the city’s to decide",
    outsidePowersHelp: "It is asked of somebody else, and the page says so.",
    articles: "Articles",
    articlesHelp: "As codes, one on each line, such as ICESCR 11.",
    furtherRights: "Other rights that it is about",
    kind: "The city’s answer",
    reason: "Reason",
    answerReasonHelp:
      "What the city will do, when, and who is responsible; or why not. It is published.",
    decidedOn: "Decided on",
    dateHelp: "Leave it as it is if that was today.",
    source: "Where it can be read",
    sourceHelp: "The address of the minutes or the decision, if there is one.",
    done: "What was done",
    doneHelp: "The fact first: what, when, for whom. It is published.",
    evidence: "Evidence",
    evidenceHelp: "An address or the name of a document where others can see it.",
    next: "What is next",
    nextInText: (next: string): string => `Next: ${next}`,
    asOf: "As of",
    verdict: "Verdict",
    assessReasonHelp: "What you looked at and what you found. The city cannot change it.",
    by: "Who judges",
    assessedOn: "Decided on",
    edition: "Edition",
    editionHelp: "The year of the report in which it will stand.",
    topic: "What it is about",
    topicHelp: "Two or three words, such as “Homes for families”.",
    text: "The recommendation",
    textHelp: "As the body adopted it, word for word.",
    addressee: "Who is asked",
    addresseeHelp: "It may be somebody beyond the city, such as the county or the state.",
    issuedBy: "Who asks",
    adoptedOn: "Adopted on",
    answerDueOn: "Answer due on",
    answerDueOnHelp:
      "The day on which the city’s answer becomes late. Empty means that no deadline is set.",
  },
  send: {
    revision: "Word it anew",
    revise: "Publish the new wording",
    move: "Move the deadline",
    assignment: "Give it to this department",
    closing: "Close it",
    reopening: "Take it up again",
    answer: "Send the answer",
    claim: "Send what was done",
    assessment: "Send the verdict",
    recommendation: "Adopt the recommendation",
    cancel: "Back to the list",
    forever: "What you send is published and stays. What was wrong is put right by another entry.",
  },
  done: {
    revised: "The new wording stands in the public record.",
    moved: "The new deadline stands in the public record.",
    assigned: "The department owns it now.",
    closed: "It is closed. That stands in the public record.",
    reopened: "It is open again. That stands in the public record.",
    answered: "The answer stands in the public record.",
    claimed: "What was done stands in the public record.",
    assessed: "The verdict stands in the public record.",
    adopted: (reference: string): string =>
      `${reference} is adopted and stands in the public record.`,
    addAnother: "The form is ready for the next one.",
    see: (reference: string): string => `See ${reference}`,
  },
  meanwhile:
    "Somebody else wrote here while you were writing. Read it under “What has been said”. Your text is still in the form; send it if it still holds.",
  refusals: {
    ...evidenceTexts("en").fileRefusals,
    "not-permitted": "You may not do this.",
    "unknown-recommendation": "There is no such recommendation.",
    "unknown-kind": "Choose the city’s answer",
    "no-reason": "Write the reason",
    "future-date": "Choose a day that has come",
    "before-adoption": "Choose a day after the recommendation was adopted",
    "too-long": "Make the text shorter",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "no-text": "Write the text",
    "unknown-verdict": "Choose a verdict",
    "no-body": "Write who judges",
    "no-source": "Say where it can be read",
    "bad-edition": "Write the year of the edition, such as 2027",
    "unknown-department": "Choose one of the city’s departments",
    "before-window": "It is too early to judge it: the window has not opened",
    "department-acted":
      "Who works or worked in a department that has spoken for the city does not judge",
    "acted-and-judged": "Who has spoken for the city does not judge",
    "no-topic": "Write what it is about",
    "no-addressee": "Write who is asked",
    "no-issuer": "Write who asks",
    "deadline-before-adoption": "Choose a deadline after the adoption",
    "bad-reference": "The reference must look like YORK-2027-01",
    "reference-taken": "This reference belongs to another recommendation",
    "unknown-right": "Choose one of the city’s rights",
    "unknown-article": "Choose articles of the catalogue",
    "bad-window": "The window begins after the adoption and ends after it has begun",
    "no-yardstick": "Write what the marks are held against",
    "no-marks": "A scale has two to twelve marks",
    "bad-code": "A mark’s code has small letters, digits and single dashes",
    "code-twice": "Two marks have the same code",
    "no-name": "Every mark has a name",
    "unknown-class": "Choose for every mark how it is counted",
    "answered-already": "The city has answered; there is no deadline left to move",
    "nothing-awaited": "It is closed; no answer is awaited",
    "bad-deadline": "Choose the new day",
    "unknown-closing": "Choose how it ends",
    "closed-already": "It is closed already",
    "not-judged-met": "Judge it fully met first; then it can be closed as met",
    "not-closed": "It is open",
    "nothing-to-judge": "Nothing in this edition waits for a verdict",
    incomplete: "Some have no verdict or no reason yet",
    "adopter-acted": "You have spoken for the city on some of them; somebody else adopts",
    "bad-day": "Some cannot be judged on that day: it is before their adoption or their window",
    "saved-by-another": "Somebody else saved meanwhile",
    "bad-date": "Write the date as day, month and year",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  desk: {
    answer: (topic: string): string => `Answer the recommendation “${topic}”`,
    answerMany: (count: number): string => `Answer ${count} recommendations`,
    answerLate: (count: number): string => `Answer ${count} overdue recommendations`,
    answerWhy: "The city owes an answer.",
    noDeadline: "The city owes an answer; no deadline was set.",
    judge: (count: number, year: number): string =>
      `Judge ${count === 1 ? "1 recommendation" : `${count} recommendations`} in the ${year} report`,
    judgeWhy: "Nobody has judged since they entered this report.",
  },
};

/** Every text of this module. */
export type RecommendationTexts = typeof en;
