/** What this module says, in English. The other languages have exactly these texts. */
import type { AdoptRecommendationRefusal } from "../adopt-recommendation.ts";
import type { AnswerRecommendationRefusal } from "../answer-recommendation.ts";
import type { AssessRecommendationRefusal } from "../assess-recommendation.ts";
import type { ClaimProgressRefusal } from "../claim-progress.ts";
import type { AnswerKind, Verdict } from "../recommendation.ts";

type Explained = { readonly mark: string; readonly meaning: string };
export type RefusalCode =
  | AdoptRecommendationRefusal["refused"]
  | AnswerRecommendationRefusal["refused"]
  | AssessRecommendationRefusal["refused"]
  | ClaimProgressRefusal["refused"]
  | "bad-date";

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

export const en = {
  verdicts: {
    fully: {
      mark: "Fully followed",
      meaning: "What was asked for is in place and reaches the people it is meant for.",
    },
    largely: {
      mark: "Largely followed",
      meaning: "Most of it is in place; what is missing is not the heart of it.",
    },
    unevenly: {
      mark: "Unevenly followed",
      meaning: "Some parts are done and others not, or it reaches some people and not others.",
    },
    not: { mark: "Not followed", meaning: "Nothing has changed for the people it is meant for." },
    "cannot-judge": {
      mark: "Cannot be judged",
      meaning: "What we have seen is not enough to tell. The reason says what is missing.",
    },
  } satisfies Record<Verdict, Explained> as Readonly<Record<Verdict, Explained>>,
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
  },

  matrix: {
    caption: "What became of each recommendation",
    recommendation: "Recommendation",
    made: "Made",
    carriedOver: "Carried over",
    inYear: (mark: string, year: number): string => `${mark} (${year})`,
    silent: "Nothing known",
    before: "–",
  },

  list: {
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

  fields: {
    language: "Language of your text",
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
    answer: "Send the answer",
    claim: "Send what was done",
    assessment: "Send the verdict",
    recommendation: "Adopt the recommendation",
    cancel: "Back to the list",
    forever: "What you send is published and stays. What was wrong is put right by another entry.",
  },
  done: {
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
    "acted-and-judged": "Who has spoken for the city does not judge",
    "no-topic": "Write what it is about",
    "no-addressee": "Write who is asked",
    "no-issuer": "Write who asks",
    "deadline-before-adoption": "Choose a deadline after the adoption",
    "bad-reference": "The reference must look like YORK-2027-01",
    "reference-taken": "This reference belongs to another recommendation",
    "unknown-right": "Choose one of the city’s rights",
    "bad-date": "Write the date as day, month and year",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
};

/** Every text of this module. */
export type RecommendationTexts = typeof en;
