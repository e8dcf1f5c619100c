/** What this module says, in English. The other languages have exactly these texts. */
import type { AdoptReviewRefusal } from "../adopt-review.ts";
import type { AnnounceDrawRefusal } from "../announce-draw.ts";
import type { CouncilDecision } from "../check.ts";
import type { CheckField, CheckProblemCode } from "../check-form.ts";
import type { EndDrawRefusal } from "../end-draw.ts";
import type { EnterCaseCountRefusal } from "../enter-case-count.ts";
import type { FinishCheckRefusal } from "../finish-check.ts";
import type { FinishImpactRefusal } from "../finish-impact.ts";
import type { FixDrawListRefusal } from "../fix-draw-list.ts";
import type { FollowUpCheckRefusal } from "../follow-up-check.ts";
import type { Conclusion, Direction, Measured, Quality, Severity } from "../impact.ts";
import type { ImpactProblemCode } from "../impact-form.ts";
import type { KeepCheckRefusal } from "../keep-check.ts";
import type { KeepImpactRefusal } from "../keep-impact.ts";
import type { KeepReviewNoteRefusal } from "../keep-review-note.ts";
import type { MakeDrawRefusal } from "../make-draw.ts";
import type { RecordDecisionRefusal } from "../record-decision.ts";
import type { ReplyToReviewRefusal } from "../reply-to-review.ts";
import type { ReviewVerdict } from "../review.ts";
import type { Outcome, Statement } from "../screening.ts";
import type { WithdrawCheckRefusal } from "../withdraw-check.ts";

export type RefusalCode =
  | KeepCheckRefusal["refused"]
  | FinishCheckRefusal["refused"]
  | CheckProblemCode
  | RecordDecisionRefusal["refused"]
  | FollowUpCheckRefusal["refused"]
  | WithdrawCheckRefusal["refused"]
  | EnterCaseCountRefusal["refused"]
  | KeepImpactRefusal["refused"]
  | FinishImpactRefusal["refused"]
  | ImpactProblemCode
  | AnnounceDrawRefusal["refused"]
  | FixDrawListRefusal["refused"]
  | MakeDrawRefusal["refused"]
  | EndDrawRefusal["refused"]
  | KeepReviewNoteRefusal["refused"]
  | AdoptReviewRefusal["refused"]
  | ReplyToReviewRefusal["refused"];

type Choice = { readonly mark: string; readonly meaning: string };
type FieldWords = { readonly label: string; readonly help?: string };

const days = (count: number): string =>
  count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`;
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const en = {
  title: "Decisions weighed",
  about: "What is weighed here, and how",
  aboutText:
    "Before the council decides, the department that prepares the case asks four things: the facts, which rights they touch, who is responsible, and how it will be reviewed. Where a right is at stake in earnest, a full assessment follows. A body draws some of them by lot and says how well they were weighed.",
  lead: (weighed: number, year: number | undefined): string =>
    weighed === 0 || year === undefined
      ? "No decision has been weighed yet."
      : `${many(weighed, "decision was", "decisions were")} weighed in ${year}.`,
  outOf: (weighed: number, cases: number, year: number): string =>
    `${weighed} of ${many(cases, "case", "cases")} that the council had in ${year} ${weighed === 1 ? "was" : "were"} weighed.`,
  none: "No decision has been weighed yet",
  noneHelp: "The first one stands here as soon as a department has finished it.",
  noneMatch: "None is like that",
  noneMatchHelp: "Choose less, or see them all.",
  filter: {
    label: "Choose",
    department: "Department",
    right: "Right",
    outcome: "What was found",
    year: "Year",
    any: "All",
    submit: "Show",
    all: "Show all",
    count: (found: number): string => many(found, "decision", "decisions"),
  },
  table: {
    caption: "Decisions that were weighed, the newest first",
    case: "Case",
    department: "Department",
    rights: "Rights",
    found: "What was found",
    verdict: "What the body found",
    on: "Weighed",
    noRight: "None touched",
    notReviewed: "Not drawn",
  },
  figures: {
    title: "How many decisions were weighed",
    caption: "Decisions weighed, by year and department",
    year: "Year and department",
    all: "The whole city",
    weighed: "Weighed",
    cases: "Of cases",
    rest: "Other cases: of no department, or not entered for one",
    unknown: "not stated",
    full: "Full assessments",
    fullOf: (made: number, needed: number): string =>
      made >= needed ? `${made}` : `${made}, ${needed} needed`,
    reviewed: "Reviewed",
    source: "Number of cases",
    note: "Counted in the year in which a case was first weighed, by the department that has it now; a case that several departments weigh counts once. What was withdrawn is not counted.",
  },
  begun: (count: number): string =>
    count === 0
      ? ""
      : `${many(count, "case has", "cases have")} been begun and not finished: a reference was given, and nothing else is public.`,
  csv: "All as a file (CSV)",
  json: "As a file (JSON)",
  draws: {
    title: "Samples drawn by lot",
    lead: "A body reads some of the checks again. Which ones is drawn so that nobody can choose them, and everybody can draw them again.",
    none: "No sample has been announced yet",
    noneHelp: "The body’s secretary announces the first one.",
    name: (number: number): string => `Draw ${number}`,
    period: (from: string, to: string): string => `Checks finished from ${from} to ${to}`,
    size: "Size of the sample",
    commitment: "Commitment (SHA-256 of the secret seed)",
    announcedOn: "Announced",
    known: {
      nothing:
        "By the first day of its period, so that nobody could know what would be on the list.",
      days: (over: number, all: number): string =>
        `When ${over} of the ${days(all)} of its period were over: what was finished on them was known. Nobody could know the rest of the list.`,
      all: "When its period was over: the list was known, and whoever runs the server could have tried seeds until they liked the sample. Such a draw can be announced no more.",
    },
    listTitle: "The list",
    listSince: (date: string): string =>
      `The list is not fixed yet. It has been possible since ${date}.`,
    listFrom: (date: string): string =>
      `The period still runs. The list can be fixed from ${date} on; until then the draw can be called off.`,
    listLead: (count: number, date: string): string =>
      `${many(count, "check", "checks")}, fixed on ${date}.`,
    listHash: "Hash of the list",
    sampleTitle: "The sample",
    sampleNone: "Nothing has been drawn yet.",
    sampleLead: (date: string): string => `Drawn on ${date}, in this order.`,
    seed: "The seed, shown when it was drawn",
    howTitle: "Draw it again",
    willTitle: "How it will be drawn",
    will: "The secret seed is fixed. The list will be fixed when the period is over, and only then will the seed be shown; the public record will have all three in that order.",
    willOfList:
      "The secret seed is fixed, and so is the list. Next the seed will be shown; the public record will have all three in that order.",
    how: "The seed was fixed before the list, and the list before the seed was shown; the public record has all three in that order.",
    method:
      "For each reference take SHA-256 of “rosario/sample-draw/v1/key”, a line break, the 32 bytes of the seed and the reference. The sample is the references with the smallest numbers.",
    verify: "This checks everything at once, from the file alone:",
    fileSoFar: "What there is so far, with proofs (JSON)",
    file: "Everything that is needed, with proofs (JSON)",
    endedTitle: "Why it was not made",
    csv: "All draws as a file (CSV)",
    columns: {
      draw: "Draw",
      standing: "Where it stands",
      period: "Period",
      size: "Sample",
      list: "List",
    },
  },
  drawStandings: {
    running: (date: string): string => `Its period ends on ${date}`,
    announced: (count: number): string =>
      count === 0 ? "Announced today, not drawn" : `Announced ${days(count)} ago, not drawn`,
    listed: (count: number): string =>
      count === 0
        ? "Announced today, listed, not drawn"
        : `Announced ${days(count)} ago, listed, not drawn`,
    drawn: (count: number): string =>
      count === 0 ? "Drawn today, not reviewed yet" : `Drawn ${days(count)} ago, not reviewed yet`,
    reviewed: "Reviewed",
    ended: "Called off",
  },
  standings: {
    withdrawn: "Withdrawn",
    begun: "Begun, not finished",
    fullMissing: "Full assessment needed",
    fullLate: (count: number): string => `Full assessment missing, ${days(count)} late`,
    internal: "Assessed in full; to be read when the council has decided",
    outcomes: {
      "no-effect": "No effect on rights found",
      "go-on": "Weighed: go on",
      change: "Weighed: change",
      "full-needed": "Full assessment needed",
    } satisfies Record<Outcome, string> as Readonly<Record<Outcome, string>>,
    conclusions: {
      "go-on": "Assessed in full: go on",
      "go-on-with-measures": "Assessed in full: go on, with measures",
      change: "Assessed in full: change",
      "do-not": "Assessed in full: do not",
    } satisfies Record<Conclusion, string> as Readonly<Record<Conclusion, string>>,
  },
  followUp: {
    title: "What came of it",
    listTitle: "To be followed up",
    case: {
      due: (count: number): string =>
        count === 0 ? "Follow-up due today" : `Follow-up due in ${days(count)}`,
      late: (count: number): string => `Follow-up ${days(count)} late`,
    },
    measure: {
      due: (count: number): string =>
        count === 0 ? "Measure due today" : `Measure due in ${days(count)}`,
      late: (count: number): string => `Measure ${days(count)} late`,
    },
    by: (date: string): string => `To be followed up by ${date}.`,
    silent: "Nobody has said yet what came of it.",
    silentSince: "Nobody has said since that day what came of it.",
    interim: "before its day",
    came: (count: number): string => `${days(count)} late`,
    noDay: "No day was named on which it is followed up.",
    rejected: "The council rejected it, so there is nothing to follow up.",
    lateCount: (count: number): string => many(count, "follow-up is late", "follow-ups are late"),
    ofCase: "The case",
    ofMeasure: (text: string): string => `Measure: ${text}`,
  },
  check: {
    by: (department: string): string => `Weighed by ${department}`,
    caseNumber: "Case",
    expectedOn: "Decision expected",
    finishedOn: "Weighed on",
    version: (number: number): string => `Version ${number}`,
    earlier: "Earlier versions",
    facts: "Facts",
    analysis: "Analysis of the rights",
    responsible: "Who is responsible",
    review: "Review",
    reviewOn: (date: string): string => `To be reviewed on ${date}.`,
    screening: "What is true of this decision",
    noRights: "It touches none of the city’s rights.",
    sentenceTitle: "For the case file",
    sentenceHelp: "Select the text and copy it into the case.",
    sentenceFile: "As text",
    decidedTitle: "What the council decided",
    undecided: "The council has not decided, or nobody has noted it here.",
    source: "Source",
    withdrawnTitle: "Why it was withdrawn",
    proofTitle: "In the public record",
    entry: (position: number): string => `Entry ${position}`,
    reviewTitle: "How well it was weighed",
    alsoAs: "Also weighed as",
    notedBefore: "noted earlier",
    afterwards: "Weighed afterwards: the decision was made already, or its day had passed.",
    notDrawn: "No draw has taken it.",
    drawn: (number: number): string => `Draw ${number} has taken it; the body has not spoken yet.`,
    bodyVoice: (body: string): string => `${body} finds`,
    departmentVoice: (department: string): string => `${department} says`,
    silence: "Nothing has been said to it.",
    change: "What should change:",
    dissent: "Dissent:",
  },
  impact: {
    title: "Full assessment",
    none: "It needs a full assessment. None is there yet.",
    internal: "There is a full assessment. It can be read when the council has decided.",
    effectsTitle: "Who is affected, and how gravely",
    methodTitle: "How gravity is worked out",
    method:
      "Scale, scope and irremediability each have four steps. Their product runs from 1 to 64: up to 6 slight, up to 18 noticeable, up to 32 serious, above that grave. What hits hard and cannot be put right is never less than serious, however few it hits. How likely it is stands beside it and makes it no smaller.",
    people: "Who",
    right: "Right",
    ground: "Ground of discrimination",
    severity: "How grave",
    severities: {
      slight: "Slight",
      noticeable: "Noticeable",
      serious: "Serious",
      grave: "Grave",
    } satisfies Record<Severity, string> as Readonly<Record<Severity, string>>,
    ofSixtyFour: (number: number): string => `${number} of 64`,
    directions: { limits: "Limits the right", advances: "Advances the right" } satisfies Record<
      Direction,
      string
    > as Readonly<Record<Direction, string>>,
    direction: "What it does",
    measured: {
      scale: {
        label: "Scale: how hard does it hit?",
        steps: [
          "An inconvenience",
          "Felt in daily life",
          "Something essential is at stake",
          "Life, health or liberty is at stake",
        ],
      },
      scope: {
        label: "Scope: how many of them?",
        steps: ["Single people", "Some of the group", "Most of the group", "All of the group"],
      },
      irremediability: {
        label: "Can it be put right?",
        steps: ["Easily", "With some effort", "Hardly, or only in part", "No"],
      },
      likelihood: {
        label: "How likely is it?",
        steps: ["Unlikely", "Possible", "Likely", "Certain, or it happens already"],
      },
    } satisfies Record<
      Measured,
      { readonly label: string; readonly steps: readonly string[] }
    > as Readonly<Record<Measured, { readonly label: string; readonly steps: readonly string[] }>>,
    qualities: {
      availability: "Availability: is there enough of it?",
      accessibility: "Accessibility: can everybody reach and afford it?",
      acceptability: "Acceptability: does it respect them?",
      quality: "Quality: is it good enough?",
    } satisfies Record<Quality, string> as Readonly<Record<Quality, string>>,
    mitigationTitle: "What softens it",
    mitigation: "Measure",
    owner: "Department",
    dueOn: "By",
    cameOfIt: "What came of it",
    noMitigation: "No measures are named.",
    takesBackTitle: "Is anything taken back that people have today?",
    takesBack: { yes: "Yes", no: "No" },
    progress: "What is done step by step, with the most that the means allow?",
    justification: "Why it is justified",
    alternatives: "What else was considered",
    temporary: "For how long",
    heard: "Who was heard, and what they said",
    conclusion: "Conclusion",
    conclusions: {
      "go-on": "The decision can be made as proposed",
      "go-on-with-measures": "The decision can be made, with the measures",
      change: "The proposal should be changed",
      "do-not": "The proposal should not be decided",
    } satisfies Record<Conclusion, string> as Readonly<Record<Conclusion, string>>,
    reasons: "Reasons",
    open: "Who may read it?",
    openness: {
      yes: "Everybody, at once",
      no: "The city alone, until the council has decided",
    },
    internalNow: "Only for those inside, until the council has decided",
  },
  verdicts: {
    well: {
      mark: "Well weighed",
      meaning: "The four questions are answered so that one can follow.",
    },
    partly: { mark: "Partly weighed", meaning: "Something that matters is missing." },
    not: { mark: "Not weighed", meaning: "The form is filled in, and the rights are not weighed." },
    "cannot-judge": { mark: "Cannot be judged", meaning: "There is too little to tell." },
  } satisfies Record<ReviewVerdict, Choice> as Readonly<Record<ReviewVerdict, Choice>>,
  decisionKinds: {
    "as-proposed": "As proposed",
    changed: "With changes",
    rejected: "Rejected",
    postponed: "Postponed",
  } satisfies Record<CouncilDecision["kind"], string> as Readonly<
    Record<CouncilDecision["kind"], string>
  >,
  statements: {
    advances: "It gives people more of a right.",
    limits: "It limits a right of somebody.",
    serious:
      "The limit goes deep: home, income, health, liberty, or life with one’s family is at stake.",
    uneven: "It falls harder on a group that is protected against discrimination, or on children.",
    "takes-back": "It takes back something that people have today.",
    unsure: "We do not know enough to say whom it hits.",
    change: "The proposal should be changed because of this.",
    "no-limit": "It touches a right and limits it for nobody; the analysis says why.",
    none: "None of this.",
  } satisfies Record<Statement, string> as Readonly<Record<Statement, string>>,
  sentence: {
    weighed: (caseNumber: string, rights: string): string =>
      rights === ""
        ? `Human rights were weighed in case ${caseNumber}; it touches none of the city’s rights.`
        : `Human rights were weighed in case ${caseNumber}: ${rights}.`,
    article: "art.",
    and: "and",
    instruments: {
      ISTANBUL: "Istanbul Convention",
      "ESC-R": "European Social Charter",
      "EU-CFR": "EU Charter",
      AARHUS: "Aarhus Convention",
    } as Readonly<Record<string, string>>,
    effects: { limits: "It limits a right.", advances: "It advances a right." },
    unsure: "Not enough is known to say whom it hits.",
    untold: "Whether it limits any of them is not said.",
    noLimit: "The assessment finds that it limits none of these rights; the reasons stand in it.",
    afterwards: "They were weighed when the decision was made already, or when its day had passed.",
    takesBack: "It takes back something that people have today.",
    outcomes: {
      "no-effect": "The assessment finds no effect on them.",
      "go-on": "The assessment finds that the decision can be made as proposed.",
      change: "The assessment finds that the proposal should be changed before it is decided.",
      "full-needed":
        "The assessment finds that a full assessment is needed before the decision. It has not been made.",
    } satisfies Record<Outcome, string> as Readonly<Record<Outcome, string>>,
    conclusions: {
      "go-on": "The full assessment finds that the decision can be made as proposed.",
      "go-on-with-measures":
        "The full assessment finds that the decision can be made if the measures in it are taken.",
      change: "The full assessment finds that the proposal should be changed.",
      "do-not": "The full assessment finds that the proposal should not be decided.",
    } satisfies Record<Conclusion, string> as Readonly<Record<Conclusion, string>>,
    internal: "A full assessment is with the city and can be read when the council has decided.",
    gravest: (people: string, right: string, severity: string): string =>
      `Gravest for ${people} (${right}): ${severity.toLowerCase()}.`,
    followedUp: (date: string): string =>
      `It was followed up on ${date}; what came of it stands in the assessment.`,
    review: (date: string): string => `It is reviewed on ${date}.`,
    reference: (reference: string, version: number, address: string): string =>
      `Reference ${reference}, version ${version}: ${address}`,
  },
  entries: {
    "decision-check.begun": "Begun",
    "decision-check.finished": "A version was finished",
    "decision-check.decided": "The council’s decision was noted",
    "decision-check.followed-up": "What came of it was said",
    "decision-check.withdrawn": "Withdrawn",
    "decision-check.reviewed": "A body reviewed it",
    "decision-check.replied": "The department replied",
    "impact-assessment.finished": "A full assessment was finished",
    "sample-draw.announced": "Announced, with the commitment to the seed",
    "sample-draw.listed": "The list was fixed",
    "sample-draw.drawn": "Drawn, with the seed",
    "sample-draw.ended": "Called off",
    "sample-review.adopted": "The body adopted its review",
  } as Readonly<Record<string, string>>,
  work: {
    title: "Weigh decisions",
    lead: (begun: number, missing: number, late: number): string =>
      begun + missing + late === 0
        ? "Nothing is unfinished."
        : [
            ...(begun === 0 ? [] : [`${many(begun, "check is", "checks are")} not finished.`]),
            ...(missing === 0
              ? []
              : [`${many(missing, "full assessment is", "full assessments are")} missing.`]),
            ...(late === 0 ? [] : [`${many(late, "follow-up is", "follow-ups are")} late.`]),
          ].join(" "),
    start: "Weigh a case",
    begunTitle: "Not finished",
    finishedTitle: "Finished",
    none: "Nothing has been weighed yet",
    noneHelp: "Begin with the next case that goes to the council. It takes ten minutes.",
    public: "The public page",
    goOn: "Go on",
    newVersion: "Write a new version",
    newVersionNote: "What was finished stays. The new version stands beside it.",
    full: "Full assessment",
    fullStart: "Make the full assessment",
    openForm: "Open the form",
    kept: "Your draft is kept. Nobody outside sees it.",
    finished: (reference: string): string => `${reference} stands in the public record.`,
    unchanged: "Nothing was changed.",
    done: "It stands in the public record.",
    meanwhile:
      "Somebody else wrote here while you were writing. Your text is still in the form; read theirs in another window, and send yours again if it still holds.",
    written: (language: string, isNew: boolean): string =>
      `You write in ${language}.${isNew ? " Change the page’s language first to write in another." : ""}`,
    before: (reference: string): string => `This case was weighed as ${reference}`,
    elsewhere:
      "Another department weighed it. Read that first. If yours weighs a part of its own, tick so below, and say in the analysis which; the case counts once.",
    noDepartments: {
      title: "The city has no departments yet",
      text: "Each case is weighed by a department. A coordinator founds the departments and places people in them; then the form stands here.",
    },
    noPlace: {
      title: "You work in no department yet",
      text: "You weigh the cases of the department in which you work. A coordinator places you in it; then the form stands here.",
    },
    toDepartments: "Departments",
    askCoordinator: "Ask your city’s coordinator.",
    forever: "What you send is published and stays. What was wrong is put right by another entry.",
    drawsTitle: "Samples",
  },
  forms: {
    check: {
      title: "Weigh human rights in a case",
      lead: "Eleven questions, ten minutes. It is published when you finish: name no person, and nothing by which one could be known.",
      finish: "Finish and publish",
      keep: "Keep as a draft",
    },
    decision: { title: "Note what the council decided", send: "Note the decision" },
    followUp: { title: "Say what came of it", send: "Say it" },
    withdrawal: { title: "Withdraw it", send: "Withdraw" },
    caseCount: { title: "How many cases the council had", send: "Enter the number" },
    effect: {
      title: "Somebody who is affected",
      add: "Add",
      save: "Save",
      remove: "Take it out",
    },
    mitigation: {
      title: "A measure that softens it",
      add: "Add",
      save: "Save",
      remove: "Take it out",
    },
    whole: {
      title: "The whole",
      finish: "Finish the full assessment",
      keep: "Keep as a draft",
    },
    draw: {
      title: "Announce a draw",
      help: "A secret seed is made and its hash published at once. The list is fixed from the day after the period; then it is drawn. It cannot be taken back after the list is fixed.",
      send: "Announce the draw",
    },
    list: {
      title: "Fix the list",
      help: "Every check that was finished in the period comes on it, withdrawn ones too.",
      send: "Fix the list",
    },
    result: {
      title: "Draw",
      help: "The seed is shown to everybody. It cannot be done again.",
      send: "Draw the sample",
    },
    ending: { title: "Call the draw off", send: "Call it off" },
    note: {
      title: (reference: string): string => `Your note on ${reference}`,
      send: "Save the note",
    },
    adoption: {
      title: "Adopt the review",
      help: "All findings enter the public record as one act. They cannot be changed afterwards.",
      send: (count: number): string =>
        count === 1 ? "Adopt the finding" : `Adopt all ${count} findings`,
    },
    reply: { title: "Reply to the body", send: "Send the reply" },
  },
  fields: {
    caseNumber: {
      label: "The council’s case number",
      help: "As it stands in the case system, such as 2026/1234.",
    },
    title: { label: "What is to be decided", help: "One line." },
    department: { label: "Department" },
    expectedOn: { label: "When the council is expected to decide" },
    facts: {
      label: "Facts: who is affected, and what is known?",
      help: "Which groups, about how many, what they say themselves. And what is not known.",
    },
    rights: {
      label: "Analysis: which rights does it touch?",
      help: "The articles follow by themselves. Tick none where it touches none.",
    },
    analysis: {
      label: "What does it do to them?",
      help: "What is limited or advanced, for whom, and why. Where it limits nobody, or touches none: why not.",
    },
    screening: {
      label: "What is true of this decision?",
      help: "Tick all that is. It follows from this whether a full assessment is needed.",
    },
    responsible: {
      label: "Responsibilities: who has to do what?",
      help: "Only where a right is touched: which department, which duty, who can be asked.",
    },
    review: {
      label: "Review: how will you see whether it went as expected?",
      help: "Only where a right is touched: what is looked at, and who is asked.",
    },
    reviewOn: { label: "Reviewed on" },
  } satisfies Record<CheckField, FieldWords> as Readonly<Record<CheckField, FieldWords>>,
  more: {
    ownPart: "Our department weighs a part of its own of this case",
    ownPartHelp: "Say in the analysis which part.",
    kind: "What was decided",
    text: "In one or two sentences",
    decidedOn: "Decided on",
    source: "Where it can be read",
    followUpOf: "Of what",
    cameOfIt: "What came of it",
    final: "Nothing more is to come",
    finalHelp: "Tick this where it is done before its day. Otherwise it stays due.",
    cameOfItHelp:
      "What you looked at, whom you asked, and whether it went as expected. Also that nothing was done, and why. What you say before the day is shown; on the day it is asked again.",
    saidOn: "As of",
    reason: "Reason",
    year: "Year",
    cases: "Cases",
    wholeCity: "The whole city",
    countSource: "Where the number comes from",
    from: "From",
    to: "To",
    size: "How many",
    verdict: "Your verdict",
    reasons: "Why",
    change: "What should change",
    dissent: "Dissent",
    body: "Which body",
    adoptedOn: "Adopted on",
    reply: "What the department says",
    people: "Who is affected",
    qualitiesHelp: "Answer at least one of these four. “Not relevant” counts where you say why.",
    progressHelp:
      "Rights to a home, health, education or work are met in full over time: which next steps bring people closer, by when, and what money and staff the city has for it. Where that is no question here, say why.",
    peopleHelp: "A group, such as “children in rented homes”. Never single people.",
  },
  lacking: (references: string): string =>
    `A verdict or its reasons are missing here: ${references}`,
  ownChecks: (references: string): string => `You have a part in these: ${references}`,
  noteKept: (reference: string): string =>
    `Your note on ${reference} is kept. It is published when the review is adopted.`,
  hadPart: "You have a part in this check, and do not review it.",
  noBodies: "The city has no body that works. Found one first.",
  verify: {
    fine: (draw: string): string =>
      `${draw}: holds. The commitment came before the list, the list before the seed, and the sample is what they give.`,
    undrawn: (draw: string): string =>
      `${draw}: nothing is wrong so far, but nothing has been drawn.`,
    ended: (draw: string): string => `${draw}: was called off before its list was fixed.`,
    knownAll: (draw: string, on: string): string =>
      `${draw}: announced on ${on}, when its period was over; whoever runs the server could know the whole list when the seed was fixed.`,
    knownDays: (draw: string, on: string, over: number, all: number): string =>
      `${draw}: announced on ${on}, when ${over} of the ${days(all)} of its period were over; what was finished on them was known when the seed was fixed.`,
    none: (city: string): string => `${city}: no draw was announced.`,
    ownWord: (key: string): string =>
      `Believed on the file’s own word: ${key}. Compare it with a copy from elsewhere, or give --key or --policy.`,
    problems: {
      "malformed-draw": "this is no draw that could have been made",
      "malformed-file": "the file is not that of a draw",
      "malformed-policy": "the keys in the file cannot be read",
      "seed-does-not-match": "the seed is not the one that was committed to",
      "list-does-not-match": "the list is not the one that was fixed",
      "sample-does-not-match": "the sample is not what seed and list give",
      "wrong-order": "the steps do not follow each other in the public record",
      "wrong-entry": "an entry of the public record says something else",
      "no-proof": "an entry has no proof yet; the record is signed from time to time",
      "other-log": "the entries are in different records",
      "list-not-complete": "the list is not all that was finished in the period",
      "not-in-the-log": "an entry is not in the public record",
      "not-trusted": "the public record is not signed by the key that is trusted",
      "repeated-step": "a step is in the public record twice",
    },
  },
  refusals: {
    "not-permitted": "You may not do this.",
    "no-case-number": "Write the case number",
    "no-title": "Write what is to be decided",
    "unknown-department": "Choose a department",
    "not-your-department": "Choose a department in which you work",
    "bad-date": "Write the date as day, month and year",
    "no-facts": "Write who is affected and what is known",
    "no-analysis": "Write what it does to the rights",
    "no-responsible": "Write who is responsible",
    "no-review": "Write how it is reviewed",
    "no-screening": "Tick what is true, or that none of it is",
    "none-and-some": "Tick either “None of this” or what is true",
    "none-and-right":
      "You ticked a right. Tick what the decision does to it, if only that it limits it for nobody",
    "limit-and-no-limit": "Tick either that a right is limited, or that it is for nobody",
    "far-decision": "Choose a day at most five years ahead",
    "far-ahead": "Choose a day at most ten years ahead",
    "before-weighed": "Choose a day from the day on which the case was weighed",
    "long-before": "Choose a day at most a year before the weighing began",
    "no-progress": "Write what is done step by step, or why that is no question here",
    "right-untold":
      "You ticked a right. Tick whether the decision limits it, advances it, or limits it for nobody, or that you do not know enough",
    "long-decided": "Choose a day at most a year back: what was decided longer ago is not weighed",
    "weighed-before": "This case was weighed already. Write a new version of that check",
    "weighed-elsewhere":
      "Another department weighed this case. Tick that yours weighs a part of its own",
    "no-right": "Tick the right that it touches",
    "unknown-right": "Choose one of the city’s rights",
    "unknown-statement": "Choose from the list",
    "review-too-early": "Choose a day after the decision",
    "too-long": "Make the text shorter",
    "names-person":
      "Take out the mail address or birth number: this is published, and is about no single person",
    "draft-too-long": "Make the texts shorter",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "unknown-check": "There is no such check.",
    "withdrawn-check": "It was withdrawn",
    incomplete: "Something is missing",
    "unknown-kind": "Choose what was decided",
    "no-text": "Write the text",
    "future-date": "Choose a day that has come",
    "not-finished": "Finish the check first",
    "unknown-measure": "Choose the case or one of its measures",
    "no-reason": "Write the reason",
    "bad-year": "Write a year that has begun",
    "bad-count": "Write a whole number from 1",
    "no-source": "Say where the number comes from",
    "too-many-pieces": "No more can be added",
    "unknown-ground": "Choose a ground from the list",
    "no-people": "Write who is affected",
    "unknown-direction": "Choose what it does",
    "unknown-step": "Choose a step",
    "no-finding": "Answer at least one of the four. “Not relevant” is an answer where you say why",
    "no-effect-named": "Name somebody who is affected",
    "no-heard": "Write who was heard, or that nobody was",
    "unknown-conclusion": "Choose a conclusion",
    "no-reasons": "Write the reasons",
    "no-justification": "Write why it is justified to take something back",
    "no-alternatives": "Write what else was considered",
    "no-measure": "Name a measure, or choose another conclusion",
    "no-openness": "Choose who may read it",
    "open-before":
      "Choose “Everybody, at once”: everybody could read an earlier version, and what is published stays",
    "no-taking-back": "Choose whether anything is taken back",
    "ends-before-start": "Choose a day after the first one",
    "period-over":
      "Choose today or a later day: of a period that is over everybody knows already what would be on the list",
    "bad-size": "Write a whole number from 1 to 500",
    "period-too-long": "Choose at most ten years",
    "period-overlaps":
      "Another draw has days of this period already. Until its list is fixed it can be called off",
    "unknown-draw": "There is no such draw.",
    "draw-ended": "The draw was called off",
    "listed-already": "The list is fixed already",
    "period-runs":
      "The period is not over yet. The list can be fixed on the day after its last one",
    "sample-too-large": "Fewer checks were finished in the period than are to be drawn",
    "not-listed": "Fix the list first",
    "drawn-already": "It is drawn already",
    "not-drawn": "Draw the sample first",
    "not-sampled": "It is not in the sample",
    "reviewed-already": "The review is adopted already",
    "unknown-verdict": "Choose a verdict",
    "weighed-and-reviewed": "Whoever wrote a check does not review it",
    "department-weighed": "Whoever works in the department does not review its checks",
    "unknown-body": "Choose a body",
    "not-your-body": "This is not your body. Only its own secretaries adopt its review.",
    "body-rests": "This body is suspended or dissolved",
    "before-draw": "Choose a day from the draw on",
    "no-verdicts": "Note a verdict and its reasons for each check",
    "adopter-weighed": "Somebody without a part in these checks must adopt the review",
    "unknown-finding": "The body has not found anything on this check",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  desk: {
    list: (number: number): string => `Fix the list of draw ${number}`,
    listWhy: (day: string): string => `Its period ended on ${day}.`,
    draw: (number: number): string => `Make draw ${number}`,
    drawWhy: "The list is fixed; the draw shows the seed.",
    review: (number: number, cases: number): string =>
      `Review the ${cases === 1 ? "case" : `${cases} cases`} of draw ${number}`,
    reviewWhy: (day: string): string => `Drawn on ${day}.`,
    followUp: (title: string): string => `Say what came of “${title}”`,
    followUpMeasure: (text: string): string => `Say what came of the measure “${text}”`,
    followUpWhy: (reference: string, day: string): string =>
      `${reference} is to be followed up by ${day}.`,
    followUpMany: (count: number): string => `Say what came of ${count} cases and measures`,
    followUpManyWhy: (late: number): string =>
      late === 0 ? "They are due within 30 days." : `${many(late, "is", "are")} late.`,
    reply: (title: string): string => `Reply to the review of “${title}”`,
    replyMany: (count: number): string => `Reply to the review of ${count} cases`,
    replyWhy: (day: string): string => `The body found on ${day} that something is missing.`,
  },
};

/** Every text of this module. */
export type AssessmentTexts = typeof en;
