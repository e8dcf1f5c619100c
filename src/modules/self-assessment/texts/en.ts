/** What this module says, in English. The other languages have exactly these texts. */
import type { AddFrameworkRefusal } from "../add-framework.ts";
import type { AnswerElementRefusal } from "../answer-element.ts";
import type { ImportAnswersRefusal } from "../import-answers.ts";
import type { OpenSelfAssessmentRefusal } from "../open-self-assessment.ts";
import type { PublishSelfAssessmentRefusal } from "../publish-self-assessment.ts";
import type { YearChange } from "../published.ts";
import type { TakeEarlierAnswersRefusal } from "../take-earlier-answers.ts";

export type RefusalCode =
  | AddFrameworkRefusal["refused"]
  | AnswerElementRefusal["refused"]
  | ImportAnswersRefusal["refused"]
  | OpenSelfAssessmentRefusal["refused"]
  | PublishSelfAssessmentRefusal["refused"]
  | TakeEarlierAnswersRefusal["refused"];

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const elements = (count: number): string => (count === 1 ? "1 element" : `${count} elements`);

export const en = {
  title: "Self-assessment",
  lead: (assessments: number): string =>
    assessments === 0
      ? "The city has not published how far it has come."
      : assessments === 1
        ? "How far the city has come, held against one framework."
        : `How far the city has come, in ${assessments} assessments against published frameworks.`,
  about:
    "A framework lists what a human rights city should have. Of each element it is said here how far the city has come, and what stands behind that. There is no score: one element may weigh more than ten.",
  none: "Nothing is published yet",
  noneHelp:
    "The coordinator begins an assessment on the working page, and publishes it as a whole.",
  states: {
    reviewed: "Reviewed",
    "in-use": "In use",
    "in-place": "In place",
    planned: "Planned",
    none: "None",
    "not-relevant": "Not relevant here",
    "not-assessed": "Not assessed",
    internal: "Internal",
  },
  stateMeanings: {
    reviewed: "It is in use, and somebody has looked at how well it works.",
    "in-use": "It is there, and people work with it.",
    "in-place": "It is there, and nobody has shown that it is used.",
    planned: "It is decided on, and not there yet.",
    none: "There is nothing of the kind.",
    "not-relevant": "It does not fit here. Say why.",
    "not-assessed": "Take the answer back: nobody has looked.",
  },
  counts: (framework: string, year: number): string => `${framework}, ${year}, by state`,
  sentence: (assessed: number, all: number): string =>
    assessed === all
      ? `All ${elements(all)} assessed.`
      : `${assessed} of ${elements(all)} assessed.`,
  years: "Over the years",
  yearsOf: (framework: string): string => `${framework} over the years`,
  yearsLead: (years: number): string =>
    years === 1
      ? "One year is published. Change shows when there is a second one."
      : `${years} years side by side.`,
  change: ({ from, to, moved, newly, dropped }: YearChange): string => {
    const parts = [
      ...(moved > 0 ? [`${moved === 1 ? "one element" : `${moved} elements`} moved`] : []),
      ...(newly > 0 ? [`${newly === 1 ? "one was" : `${newly} were`} newly assessed`] : []),
      ...(dropped > 0 ? [`${dropped === 1 ? "one is" : `${dropped} are`} no longer assessed`] : []),
    ];
    return `From ${from} to ${to} ${parts.length === 0 ? "nothing moved" : list.format(parts)}.`;
  },
  before: (state: string): string => `before: ${state}`,
  wholeYears: "Each year with its evidence:",
  ourTranslation: "",
  element: "Element",
  gone: "Not in the framework",
  state: "State",
  year: "Year",
  framework: "Framework",
  frameworks: "Frameworks",
  confirmed: {
    "partly-seen": "Name only partly confirmed against the official text",
    "not-seen": "Name not confirmed against the official text",
  },
  confirmedNote: (count: number): string =>
    count === 0
      ? "The names of all elements are confirmed against the official text."
      : `The names of ${count === 1 ? "one element is" : `${count} elements are`} not confirmed against the official text; each says so.`,
  assessedBy: "Assessed by:",
  publishedOn: (on: string): string => `Published on ${on}`,
  version: (number: number): string => `Version ${number}`,
  versions: "Versions",
  versionOn: (number: number, on: string): string => `Version ${number}, published on ${on}`,
  older: "This is an earlier version. A later one is published beside it.",
  latest: "Read the latest version",
  internalNote: (count: number): string =>
    count === 1
      ? "One answer is internal: it is counted and not shown."
      : `${count} answers are internal: they are counted and not shown.`,
  evidence: "Evidence",
  noEvidence: "No evidence is named.",
  unsupported: "No evidence given",
  explanation: "Explanation",
  reason: "Why it is not relevant here",
  responsible: "Responsible",
  nextStep: "Next step",
  until: (day: string): string => `until ${day}`,
  takenFrom: (year: number): string => `Taken over from ${year}, not looked at again`,
  unnamed: "Not said",
  csv: "Get the answers as a file (CSV)",
  csvWhole: "Get the answers as a file (CSV), internal ones too",
  kinds: {
    declaration: "Declaration",
    body: "Body",
    plan: "Plan",
    measure: "Measure",
    recommendation: "Recommendation",
    indicator: "Indicator",
    edition: "Report",
  },
  work: {
    lead: "Element by element, with what stands behind it. Nothing is public before you publish it as a whole.",
    running: "Assessments",
    none: "No assessment has been begun",
    noneHelp: "Choose a framework and a year below.",
    open: "Begin an assessment",
    openButton: "Begin",
    assessor: "Who assesses",
    assessorHelp: "Such as: the city, its human rights office. It stands on the public page.",
    opened: "The assessment is begun.",
    answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
    notPublished: "Not published",
    published: (number: number, on: string): string => `Version ${number} published on ${on}`,
    changed: "Changed since then",
    publicPage: "The public page",
    group: (name: string): string => `Answer: ${name}`,
    groups: "Groups of elements",
    earlier: "Begin with the answers of an earlier year",
    earlierHelp:
      "Elements without an answer get that of the latest year before. They are marked until somebody saves them.",
    taken: (count: number, year: number): string =>
      `${count === 1 ? "One answer was" : `${count} answers were`} taken over from ${year}.`,
    publish: "Publish",
    publishHelp:
      "What is public is frozen as it stands, and enters the public record. It cannot be taken back; what you change later is published as another version beside it.",
    publishButton: (framework: string, year: number): string => `Publish ${framework}, ${year}`,
    isPublished: (number: number): string => `Version ${number} is published.`,
    isPublishedBefore: "Nothing has changed since it was published.",
    imports: "Bring in answers from a file",
    importsHelp:
      "A file as it is given away here. With anything wrong in it, nothing of it is brought in.",
    file: "File (CSV)",
    importButton: "Bring in the answers",
    imported: (kept: number, unchanged: number): string =>
      `${kept} new, ${unchanged} as they were.`,
    add: "Add a framework of your own",
    addHelp:
      "A CSV file, one element a row. A file with the same name of the framework is a later version of it.",
    columnsLead: "The file has these columns:",
    columns: {
      framework: "The framework’s name, the same in every row.",
      group: "The group under which the element stands. It may be empty.",
      code: "The element’s code: letters, digits, dots and dashes.",
      short_name: "The element’s name.",
      confirmed:
        "How sure the name is: seen (checked against the official text), partly-seen (seen in part) or not-seen (not checked). Empty means not-seen.",
      source: "Where the text can be read. It may be empty.",
      note: "A note for those who work with it. It may be empty.",
    },
    example: "Get an example file (CSV)",
    addButton: "Add the framework",
    added: (name: string, version: number): string => `${name} is added, version ${version}.`,
    noFile: "Choose a file",
    fileWrong: "The file was not taken",
    save: (code: string): string => `Save ${code}`,
    saved: (code: string): string => `${code} is saved.`,
    answerForm: "Answer",
    openForm: "Change",
    chooseState: "How far the city has come",
    reasonHelp: "Only where it is not relevant here.",
    evidenceHelp:
      "Begin to write: what the city has here is offered, such as indicator:hate-crime. An address of the web works too. Empty a field to take it out.",
    evidenceLine: (number: number): string => `Evidence ${number}`,
    department: "Responsible department",
    responsible: "Responsible, in words",
    nextStepOn: "Until when",
    visibility: "Who sees it",
    visibilities: {
      public: "Everybody, once it is published",
      internal: "Only who works here; it is counted",
    },
    meanwhile:
      "Somebody else saved this element while you were writing. What they said stands above the form. Your text is still in the form; save it if it still holds.",
    theirs: "What stands there now",
    back: "All groups",
  },
  inRow: (line: number, column: string | undefined, why: string): string =>
    column === undefined ? `Line ${line}: ${why}` : `Line ${line}, ${column}: ${why}`,
  rows: {
    "no-columns": "The file is empty",
    "too-many-columns": "There are too many columns",
    "unnamed-column": "A column has no name",
    "duplicate-column": "Two columns have the same name",
    "ragged-row": "The row has more or fewer cells than the header",
    "bad-quotes": "A quotation mark is open or stands where none can",
    "field-too-long": "A cell is too long",
    "too-many-problems": "There are so many problems that the rest was not read",
    "not-utf8": "Save the file as UTF-8",
    "missing-column": "The column is missing",
    "no-rows": "There is no row below the header",
    "too-many-rows": "There are more than 500 elements",
    "empty-cell": "The cell is empty",
    "other-framework": "The file begins with another framework",
    "bad-name": "The name has neither letters nor digits",
    "bad-code": "A code has letters, digits, dots and dashes",
    "unknown-confirmed": "Write seen, partly-seen or not-seen",
    "same-element": "This element stands in the file before",
    "bad-visibility": "Write public or internal",
    "bad-date": "Write the day as 2027-05-17",
  },
  pastStep: (day: string): string => `${day} has passed. Choose a day to come.`,
  badDate: "Write the date as day, month and year",
  refusals: {
    "not-permitted": "You may not do this.",
    "framework-taken": "A framework of the catalogue has this name",
    "bad-file": "The file was not taken",
    "unknown-framework": "Choose a framework",
    "unknown-assessment": "There is no such assessment.",
    "unknown-element": "The framework has no such element",
    "bad-year": "Write a year from 1990 to next year",
    "no-assessor": "Write who assesses",
    "opened-already": "There is an assessment of this year",
    "unknown-state": "Choose how far the city has come",
    "no-state": "Choose how far the city has come",
    "no-reason": "Write why it is not relevant here",
    "no-next-step": "Write what comes next, or take the day away",
    "past-step": "This day has passed. Choose a day to come",
    "bad-evidence":
      "Name something the city has here, such as indicator:hate-crime, or an address that begins with https://, twenty at most",
    "unknown-evidence": "The city has nothing of this name here",
    "unknown-file": "This file is not here, or was withdrawn",
    "unknown-department": "Choose a department of the city",
    "too-long": "Make the text shorter",
    "said-meanwhile": "Somebody else saved it meanwhile",
    "nothing-assessed": "Answer at least one element first",
    "no-earlier": "There are no answers of an earlier year",
    "all-answered": "Every element with an earlier answer is answered",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
  desk: {
    step: (step: string): string => `Take the next step: ${step}`,
    stepMany: (count: number): string => `Take ${count} next steps`,
    stepWhy: (year: number): string => `Planned in the self-assessment for ${year}.`,
  },
};

/** Every text of this module. */
export type SelfAssessmentTexts = typeof en;
