/** What this module says, in English. The other languages have exactly these texts. */
import { evidenceTexts, type FileRefusal } from "../../evidence/index.ts";
import type { AddMeasureRefusal } from "../add-measure.ts";
import type { AdoptPlanRefusal } from "../adopt-plan.ts";
import type { AssignMeasureRefusal } from "../assign-measure.ts";
import type { EndMeasureRefusal } from "../end-measure.ts";
import type { EvaluateMeasureRefusal } from "../evaluate-measure.ts";
import type { LinkKind } from "../link.ts";
import type { LinkMeasureRefusal } from "../link-measure.ts";
import type { BudgetKind, EndingKind, MadeUp, Verdict } from "../measure.ts";
import type { MoveMilestoneRefusal } from "../move-milestone.ts";
import type { PlanKind, RevisionStage } from "../plan.ts";
import type { ReachMilestoneRefusal } from "../reach-milestone.ts";
import type { RecordBudgetRefusal } from "../record-budget.ts";
import type { RecordGrantRefusal } from "../record-grant.ts";
import type { ReportProgressRefusal } from "../report-progress.ts";
import type { RevisePlanRefusal } from "../revise-plan.ts";
import type { SetMilestoneRefusal } from "../set-milestone.ts";
import type { StandingState } from "../standing.ts";

export type RefusalCode =
  | FileRefusal
  | AddMeasureRefusal["refused"]
  | AdoptPlanRefusal["refused"]
  | AssignMeasureRefusal["refused"]
  | EndMeasureRefusal["refused"]
  | EvaluateMeasureRefusal["refused"]
  | LinkMeasureRefusal["refused"]
  | MoveMilestoneRefusal["refused"]
  | ReachMilestoneRefusal["refused"]
  | RecordBudgetRefusal["refused"]
  | RecordGrantRefusal["refused"]
  | ReportProgressRefusal["refused"]
  | RevisePlanRefusal["refused"]
  | SetMilestoneRefusal["refused"]
  | "bad-date";

export type Counted = {
  readonly measures: number;
  readonly done: number;
  readonly judged: number;
  readonly late: number;
  readonly silent: number;
  readonly withoutOwner: number;
};

type Explained = { readonly mark: string; readonly meaning: string };
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const is = (count: number): string => (count === 1 ? "is" : "are");
const has = (count: number): string => (count === 1 ? "has" : "have");

export const en = {
  kinds: {
    "anti-racism": "Against racism",
    equality: "Equality",
    disability: "Disability",
    homelessness: "Homelessness",
    trafficking: "Against human trafficking",
    other: "Other",
  } satisfies Record<PlanKind, string> as Readonly<Record<PlanKind, string>>,
  stages: { draft: "Draft", adopted: "Adopted", changed: "Changed" } satisfies Record<
    RevisionStage,
    string
  > as Readonly<Record<RevisionStage, string>>,
  verdicts: {
    fully: {
      mark: "Fully met",
      meaning: "What was meant to be done is in place and reaches the people it is meant for.",
    },
    largely: {
      mark: "Largely met",
      meaning: "Most of it is in place; what is missing is not the heart of it.",
    },
    unevenly: {
      mark: "Unevenly met",
      meaning: "Some parts are done and others not, or it reaches some people and not others.",
    },
    not: { mark: "Not met", meaning: "Nothing has changed for the people it is meant for." },
    "cannot-judge": {
      mark: "Cannot be judged",
      meaning: "What we have seen is not enough to tell. The reason says what is missing.",
    },
  } satisfies Record<Verdict, Explained> as Readonly<Record<Verdict, Explained>>,
  states: {
    evaluated: "Judged",
    done: "Done",
    "under-way": "Under way",
    late: "Late",
    "not-begun": "Nothing reported yet",
    dropped: "Dropped",
  } satisfies Record<StandingState, string> as Readonly<Record<StandingState, string>>,
  stateMeanings: {
    evaluated: "Somebody who had no part in it has said what came of it.",
    done: "The city says that it is done and shows where that can be seen. Nobody has judged it yet.",
    "under-way": "Something was reported, and no milestone is late.",
    late: "A milestone has passed its day and was not reached.",
    "not-begun": "Nobody has reported that anything was done. That does not mean that nothing was.",
    dropped: "The city will not do it, and says why.",
  } satisfies Record<StandingState, string> as Readonly<Record<StandingState, string>>,
  endings: { done: "Done", dropped: "Dropped", resumed: "Goes on after all" } satisfies Record<
    EndingKind,
    string
  > as Readonly<Record<EndingKind, string>>,
  budgetKinds: { planned: "Planned", granted: "Granted", spent: "Spent" } satisfies Record<
    BudgetKind,
    string
  > as Readonly<Record<BudgetKind, string>>,
  linkKinds: {
    right: "Right",
    article: "Article",
    "sdg-target": "Sustainable Development Goals, target",
    element: "Element of a framework",
    recommendation: "Recommendation",
    indicator: "Figure that shows the effect",
  } satisfies Record<LinkKind, string> as Readonly<Record<LinkKind, string>>,
  late: (count: number): string => `Milestone ${days(count)} late`,
  missing: {
    owner: "No department named",
    evidence: "No evidence",
    neverSaid: (count: number): string => `${days(count)} since the plan began`,
    silent: (count: number): string => `Nothing reported for ${days(count)}`,
  },
  progress: "Done so far",
  milestone: "Milestone",
  sentence: ({ measures, done, judged, late, silent, withoutOwner }: Counted): string => {
    if (measures === 0) return "Its measures are not known here.";
    const parts = [
      `${done} of ${measures} ${measures === 1 ? "measure" : "measures"} ${is(done)} done by evidence`,
      ...(judged > 0 ? [`${judged} ${has(judged)} been judged`] : []),
      ...(late > 0 ? [`${late} ${has(late)} a late milestone`] : []),
      ...(silent > 0 ? [`${silent} ${has(silent)} reported nothing for a year`] : []),
      ...(withoutOwner > 0 ? [`${withoutOwner} ${has(withoutOwner)} no department named`] : []),
    ];
    return `${list.format(parts)}.`;
  },
  moved: (times: number, first: string): string =>
    times === 1
      ? `Moved once; first due ${first}.`
      : `Moved ${times === 2 ? "twice" : times === 3 ? "three times" : `${times} times`}; first due ${first}.`,

  madeUp: { measure: "Made up", standing: "standing made up" } satisfies Record<
    MadeUp,
    string
  > as Readonly<Record<MadeUp, string>>,
  report: {
    title: "Report to ECCAR",
    points10: "The ten points",
    pointHeading: (code: string, name: string): string => `Point ${code}: ${name}`,
    reference: "Name in the record",
    asOf: (day: string): string => `As of ${day}`,
    demonstration: (city: string): string =>
      `Demonstration. Texts marked “made up” are not ${city}’s: they show how such a report works. ${city} did not make this report, and nobody has sent it to ECCAR or UNESCO.`,
    demonstrationPlan:
      "This plan is made up. It shows how a report to ECCAR comes from the records; the city has adopted nothing of it.",
    madeUpNote: {
      measure: "Made up to show how it works; not a fact about the city.",
      standing:
        "It is real; that it stands in this plan is made up, and so is what is said here of its department, its standing and its delay.",
    } satisfies Record<MadeUp, string> as Readonly<Record<MadeUp, string>>,
    inShort: "In short",
    thePlan: "The plan",
    adopted: "Adopted",
    adoptedBy: "Adopted by",
    runs: "Runs",
    until: (from: string, to: string): string => `${from} to ${to}`,
    unknown: "Not stated",
    department: "Answers for it",
    source: "Source",
    making: "How it was made",
    stage: (stage: string, measures: number): string =>
      `${stage}, ${measures === 1 ? "1 measure" : `${measures} measures`}`,
    overview: "The ten points at a glance; a measure under several points is counted at each",
    point: "Point",
    measures: "Measures",
    doneColumn: "Done",
    judgedColumn: "Judged",
    lateColumn: "Late",
    spent: "Spent",
    pointTitle: (code: string, name: string): string => `${code}. ${name}`,
    nothing: "Nothing recorded.",
    nothingHelp: (code: string): string =>
      `No measure of the plan is tied to point ${code}. That may be a gap in the plan or in what was entered here.`,
    standing: "Stands",
    owner: "Department",
    partners: "With",
    whatWasDone: "What was done",
    noProgress: "Nothing has been reported.",
    evidence: "Evidence",
    noEvidence: "no evidence given",
    milestones: "Milestones",
    reached: (day: string): string => `reached ${day}`,
    due: (day: string): string => `due ${day}`,
    budget: "Budget",
    noBudget: "No budget is recorded.",
    evaluation: "Evaluation",
    noEvaluation: "Nobody has judged it yet.",
    judgedBy: (who: string, day: string): string => `${who}, ${day}`,
    alsoUnder: (points: readonly string[]): string => `Also under point ${list.format(points)}.`,
    elsewhere: "Told under another point",
    seeAbove: (reference: string, point: string): string => `${reference}: see point ${point}.`,
    roles: "The five roles of the city",
    rolesLead: "What the measures do by the role in which the city acts.",
    role: "Role",
    which: "Which",
    unplaced: "Measures tied to no point",
    unplacedLead: "They belong to the plan and are reported here so that none is left out.",
    grants: "Grants to organisations",
    recipient: "To whom",
    purpose: "For what",
    amount: "How much",
    noAmount: "not stated",
    method: "How this report is made",
    methodText: [
      "Every line comes from the city’s records: what the departments said with its date, what somebody else judged, and the money entered. Nothing was written for this report.",
      "A measure is done when the city says so and shows where that can be seen. There are no percentages. What nobody said stands as “nothing”.",
      "The names of the ten points and five roles are short forms in our own words of ECCAR’s ten-point plan of action (Nuremberg, 10 December 2004).",
    ],
    dataNote: "The same report as data (JSON) stands beside this document.",
    webAddress: "Address",
    points: {
      "1": "Greater vigilance against racism",
      "2": "Assess racism and monitor municipal policy",
      "3": "Better support for victims",
      "4": "More participation, better informed residents",
      "5": "The city as active supporter of equal opportunity",
      "6": "The city as equal opportunity employer and service provider",
      "7": "Fair access to housing",
      "8": "Challenge racism through education",
      "9": "Promote cultural diversity",
      "10": "Hate crime and conflict management",
      r1: "Democratic institution",
      r2: "Rule-maker",
      r3: "Employer",
      r4: "Service provider",
      r5: "Contractor",
    } as Readonly<Record<string, string>>,
  },

  work: {
    title: "Plans and measures",
    lead: (measures: number): string =>
      measures === 0
        ? "No measure is yours."
        : "What the plans say is to be done, and what was said of it.",
    none: "There are no plans yet",
    noneHelp: "Adopt a plan, then enter its measures.",
    yours: "Your department’s measures",
    yoursNone: "No measure belongs to your department",
    yoursNoneHelp: "The coordinator gives each measure its department.",
    all: "All plans",
    adopt: "Adopt a plan",
    addGrant: "Note a grant",
    public: "The public page",
    measuresOf: (count: number): string => (count === 1 ? "1 measure" : `${count} measures`),
    said: "What has been said",
    nothingSaid: "Nothing has been said yet",
    meanwhile:
      "Somebody else wrote here while you were writing. Read it under “What has been said”. Your text is still in the form; send it if it still holds.",
    hadPart: "You or your department had a part in this measure. Somebody else must judge it.",
    planRuns: "It can be judged once it has ended, or when the plan has run out.",
    open: "Open the form",
  },
  forms: {
    plan: { title: "Adopt a plan", send: "Adopt the plan" },
    revision: { title: "Note a stage of its making", send: "Note the stage" },
    measure: { title: "Add a measure", send: "Add the measure" },
    progress: { title: "Say what was done", send: "Send what was done" },
    milestone: { title: "Set a milestone", send: "Set the milestone" },
    move: { title: "Move a milestone", send: "Move the milestone" },
    reach: { title: "A milestone was reached", send: "Note that it was reached" },
    ending: { title: "End the measure, or go on with it", send: "Send it" },
    evaluation: { title: "Judge what came of it", send: "Send the verdict" },
    budget: { title: "Note money", send: "Note the money" },
    link: { title: "Tie it to what it serves", send: "Tie it" },
    assignment: { title: "Give it to a department", send: "Give it to them" },
    grant: { title: "Note a grant", send: "Note the grant" },
  },
  fields: {
    language: { label: "Language of your text" },
    reference: {
      label: "Lasting name",
      help: "Capitals, digits and dashes, such as GRAZ-RACISM-2025. It is never changed.",
    },
    kind: { label: "What it is against or for" },
    title: { label: "Title" },
    summary: { label: "In short", help: "Two or three sentences. They are published." },
    adoptedBy: { label: "Who adopted it", help: "The body, such as the city council." },
    adoptedOn: { label: "Adopted on", help: "Leave it as it is if that was today." },
    runsFrom: { label: "Runs from", help: "A year, such as 2025, or a day such as 2025-01-15." },
    runsTo: { label: "Runs to", help: "A year or a day; empty where it has no end." },
    department: { label: "Department" },
    source: { label: "Where it can be read", help: "An address or the name of a document." },
    stage: { label: "Stage" },
    measures: { label: "How many measures it had then" },
    change: { label: "What changed, and why" },
    consultation: { label: "Consultation", help: "Its reference, if it is known here." },
    text: { label: "What is to be done", help: "As the plan says it. It is published." },
    done: {
      label: "What was done",
      help: "The fact first: what, when, for whom. It is published.",
    },
    partners: { label: "Who takes part", help: "Organisations, not persons." },
    evidence: {
      label: "Evidence",
      help: "An address or the name of a document where others can see it.",
    },
    on: { label: "As of", help: "Leave it as it is if that was today." },
    name: { label: "Milestone", help: "What has happened by then, such as “First course held”." },
    dueOn: { label: "Due on" },
    number: { label: "Which milestone" },
    to: { label: "New day" },
    reason: { label: "Reason", help: "It is published." },
    ending: { label: "What became of it" },
    verdict: { label: "Verdict" },
    by: { label: "Who judges" },
    budgetKind: { label: "What kind of money" },
    year: { label: "Year" },
    amount: {
      label: "Amount",
      help: "Such as 12,500.50. An amount below zero takes back what was noted too much.",
    },
    currency: { label: "Currency", help: "Three letters, such as EUR." },
    linkKind: { label: "What it serves" },
    code: {
      label: "Its code",
      help: "A right or figure by its name in the address; an article such as CERD/7; a target such as 10.3; a point such as eccar-ten-point-plan-2004/7; a recommendation such as GRAZ-2025-07.",
    },
    recipient: { label: "To which organisation" },
    purpose: { label: "For what" },
    article: { label: "Article that it serves", help: "Such as ICESCR/12." },
    criticisedBy: { label: "Who has criticised", help: "The treaty body, if there is one." },
    criticism: { label: "The criticism that it answers" },
    plan: { label: "Plan", help: "The reference of the plan that it belongs to, if any." },
  } as Readonly<Record<string, { readonly label: string; readonly help?: string }>>,
  send: {
    forever: "What you send is published and stays. What was wrong is put right by another entry.",
    cancel: "Back to the list",
    saved: "It stands in the public record.",
    savedAs: (reference: string): string => `${reference} stands in the public record.`,
  },
  refusals: {
    ...evidenceTexts("en").fileRefusals,
    "not-permitted": "You may not do this.",
    "bad-reference": "Write a name such as GRAZ-RACISM-2025",
    "reference-taken": "This name belongs to something else",
    "unknown-kind": "Choose what it is against or for",
    "no-title": "Write the title",
    "no-body": "Write who it is",
    "no-source": "Say where it can be read",
    "no-date": "Write when it was adopted, or when it begins",
    "future-date": "Choose a day that has come",
    "ends-before-start": "Choose an end after the beginning",
    "unknown-department": "Choose one of the departments",
    "too-long": "Make the text shorter",
    "unknown-stage": "Choose the stage",
    "bad-count": "Write a whole number",
    "no-change": "Write what changed",
    "unknown-plan": "There is no such plan",
    "no-text": "Write the text",
    "unknown-measure": "There is no such measure",
    "not-your-measure": "This measure belongs to another department",
    "before-adoption": "Choose a day after the plan was adopted",
    "unknown-link-kind": "Choose what it serves",
    "unknown-code": "Nothing has this code",
    "no-name": "Write the name of the milestone",
    "no-reason": "Write the reason",
    "unknown-milestone": "Choose one of the milestones",
    "already-reached": "The milestone was reached before",
    "same-day": "Choose another day than the one in force",
    "before-plan": "Choose a day after the plan was adopted",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "unknown-budget-kind": "Choose planned, granted or spent",
    "bad-year": "Write the year, such as 2027",
    "bad-amount": "Write an amount such as 12,500.50",
    "unknown-currency": "Write the currency in three letters, such as EUR",
    "no-recipient": "Write to which organisation",
    "no-purpose": "Write what it is for",
    "unknown-article": "Write an article such as ICESCR/12",
    "unknown-ending": "Choose what became of it",
    "no-evidence": "Say where it can be seen; nothing is done that nobody can see",
    "already-ended": "It has ended already",
    "not-ended": "It has not ended",
    "unknown-verdict": "Choose a verdict",
    "plan-runs": "The plan has not run out, and the measure has not ended",
    "acted-and-judged": "Who has spoken for a measure does not judge it",
    "department-acted": "Who works in a department that had the measure does not judge it",
    "bad-date": "Write the date as day, month and year",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  desk: {
    report: (title: string): string => `Say how “${title}” is going`,
    reportMany: (count: number): string => `Say how ${count} measures are going`,
    reportWhy: "The day of a milestone has passed.",
  },
};

/** Every text of this module. */
export type PlanTexts = typeof en;
