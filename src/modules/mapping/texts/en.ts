/** What this module says, in English. The other languages have exactly these texts. */
import type { AddMapEntryRefusal } from "../add-map-entry.ts";
import type { ReviseMapEntryRefusal } from "../revise-map-entry.ts";
import type { SetChallengeStandingRefusal } from "../set-challenge-standing.ts";

export type RefusalCode =
  | AddMapEntryRefusal["refused"]
  | ReviseMapEntryRefusal["refused"]
  | SetChallengeStandingRefusal["refused"]
  | "bad-date";

const things = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${count} ${many}`;

export const en = {
  map: "The city’s map",
  mapLead:
    "What working groups found: challenges, what the city can draw on, what has worked, and who can act on which right.",
  kinds: {
    challenge: {
      title: "Challenges",
      lead: (count: number, open: number): string =>
        count === 0
          ? "Nobody has put a challenge on the map yet."
          : open === 0
            ? `${things(count, "challenge", "challenges")} found; none is open.`
            : `${things(count, "challenge", "challenges")} found; ${open} still open.`,
      about: "What stands between people here and their rights, and who found it.",
      none: "No challenges here",
      add: "Put a challenge on the map",
      one: "Challenge",
      name: "What the challenge is",
      text: "What was found",
      began: "Found",
      ended: "No challenge any more since",
    },
    resource: {
      title: "Resources",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Nobody has put a resource on the map yet."
          : `${things(count, "resource", "resources")} that the city can draw on.`,
      about:
        "Organisations, offices, laws, funds and knowledge that are there for people’s rights.",
      none: "No resources here",
      add: "Put a resource on the map",
      one: "Resource",
      name: "What it is called",
      text: "What it is there for",
      began: "There since",
      ended: "There until",
    },
    practice: {
      title: "Good practice",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Nobody has described a practice yet."
          : `${things(count, "practice", "practices")}.`,
      about: "What was done, what made it work and what did not, so that others can take it over.",
      none: "No practice here",
      add: "Describe a practice",
      one: "Practice",
      name: "What was done, in a few words",
      text: "What was done",
      began: "Done since",
      ended: "Done until",
    },
    responsibility: {
      title: "Who can act",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Nobody is named for any right yet."
          : `${things(count, "entry", "entries")} on who can act on which right.`,
      about: "Who decides, delivers, pays, oversees and advises, right by right.",
      none: "Nobody is named here",
      add: "Name who can act",
      one: "Who can act",
      name: "Who it is",
      text: "What they do about it",
      began: "Since",
      ended: "Until",
    },
  },
  noneHelp: "A working group, the coordinator or the body’s secretary puts it on the map.",
  noneMatch: "Nothing matches. Take a filter away.",
  states: {
    open: "Open",
    "taken-up": "Taken up",
    overtaken: "Overtaken by events",
    closed: "Closed",
  },
  stateMeanings: {
    open: "It is a challenge again.",
    "taken-up": "A plan, a measure or a recommendation answers to it.",
    overtaken: "It is no challenge any more, and nobody had to do anything.",
    closed: "It is dealt with, or the city leaves it at that. The reason says which.",
  },
  takers: { plan: "Plan", measure: "Measure", recommendation: "Recommendation" },
  takenUpBy: (kind: string, reference: string): string => `${kind} ${reference}`,
  sorts: {
    organisation: "Organisation",
    office: "Office",
    law: "Law",
    fund: "Fund",
    knowledge: "Knowledge",
  },
  levels: {
    city: "The city",
    region: "County or region",
    state: "The state",
    other: "Somebody else",
  },
  competences: {
    decides: "decides",
    delivers: "delivers",
    finances: "pays",
    oversees: "oversees",
    advises: "advises",
  },
  right: "Right",
  aboutRight: "About this right",
  rights: "Rights",
  allRights: "All rights",
  ground: "Ground",
  grounds: "Whom it is about",
  groundsHelp: "By ground of discrimination. Tick none where it is about everybody.",
  allGrounds: "All grounds",
  groups: "Whom it is about, in words",
  groupsHelp: "Such as: people without papers. Name no person.",
  filter: "Filter",
  shown: (count: number): string => (count === 1 ? "1 shown" : `${count} shown`),
  foundBy: "Found by",
  foundByHelp: "Who found it, where no body of the city did: an organisation, a report, a survey.",
  body: "Body or working group",
  bodyHelp: "Whose working group found it.",
  department: "Department",
  departmentHelp: "Where it is a part of the municipality, choose it here.",
  state: "Where it stands",
  life: "What became of it",
  lifeNone: "Nothing is entered yet of what became of it.",
  lifeUnknown: "The sources here do not say what became of it.",
  notKnown: "Outcome not in the sources",
  leadOfSources: (count: number, silent: number): string =>
    `${things(count, "challenge", "challenges")} found. What became of ${
      silent === count ? (count === 1 ? "it" : "them") : silent === 1 ? "one" : silent
    }, the sources here do not say.`,
  lists: "Lists of the map",
  onlySources:
    "This is a demonstration: here stands only what published sources say. That nothing is said is no fact about the city.",
  evidence: "Evidence",
  noEvidence: "No evidence is named",
  withoutEvidence: (count: number, all: number): string =>
    count === 0
      ? `Each of ${all} ${all === 1 ? "entry" : "entries"} names its evidence.`
      : `Of ${all} ${all === 1 ? "entry" : "entries"} ${count} ${count === 1 ? "names" : "name"} no evidence.`,
  addresses: "Evidence: addresses",
  addressesHelp: "One a line. A description may follow in brackets.",
  evidenceOne: "One more address",
  indicators: "Indicators",
  indicatorsHelp: "Tick those that show it.",
  source: "Where it can be read",
  sourceHelp: "The address of the report or the minutes, if there is one.",
  sort: "What kind of resource",
  contact: "Its page on the web",
  contactHelp: "The organisation’s own page. No mail address and no telephone of a person.",
  place: "Where",
  worked: "What made it work",
  workedHelp: "Leave it empty if nobody knows.",
  workedNone: "Not written yet.",
  workedUnknown: "The sources do not say what made it work.",
  failed: "What did not work",
  takenFrom: "Taken over from",
  takenFromHelp: "Another city, if there is one. Left empty, it is the city’s own.",
  own: "The city’s own",
  level: "Level",
  competence: "What they may do",
  law: "What the law says",
  lawHelp: "In your own words.",
  lawConfirmed: "Somebody has read the law’s own text",
  unconfirmed: "Not confirmed against the law’s text",
  whose: (name: string): string => `Name it only where no department fits: ${name}`,
  actor: "Who",
  byRight: "Right by right",
  matrix: "Who may do what",
  matrixNone: "–",
  nobody: {
    one: "Nobody in the municipality is named for this right.",
    all: (count: number): string =>
      count === 0
        ? "For each right somebody in the municipality is named."
        : count === 1
          ? "For one right nobody in the municipality is named."
          : `For ${count} rights nobody in the municipality is named.`,
  },
  nobodyInSources: {
    one: "The sources here name nobody in the municipality for this right.",
    all: (count: number): string =>
      count === 0
        ? "For each right the sources here name somebody in the municipality."
        : count === 1
          ? "For one right the sources here name nobody in the municipality."
          : `For ${count} rights the sources here name nobody in the municipality.`,
  },
  noRights: "The city has not named its rights yet",
  noRightsHelp:
    "The coordinator names the rights that the city works on; then it can be said who acts on them.",
  csv: "Get the list as a file (CSV)",
  notStated: "Not stated",
  earlier: "Earlier versions",
  version: (number: number, on: string): string => `Version ${number}, ${on}`,
  rewritten: (number: number, on: string): string =>
    `Rewritten on ${on}; this is version ${number}.`,
  was: "Until",
  work: "The map",
  workLead: "Nothing here is deleted: what is written anew stands before its earlier versions.",
  edit: (title: string): string => `Write anew: ${title}`,
  save: "Put it on the map",
  saveAgain: "Save as a new version",
  saved: "It stands on the map, and in the public record.",
  publicPage: "The public page",
  open: "Open the form",
  standingTitle: "Say what became of it",
  standing: "Where it stands now",
  taker: "Taken up by",
  takerHelp: "Only where it was taken up.",
  noTakers: "The city has no plan, measure or recommendation here yet.",
  reason: "Why",
  on: "On",
  dateHelp: "Leave it as it is if that was today.",
  setStanding: "Say it",
  standingSet: "It stands in the public record.",
  forever: "What you send is published and stays. What was wrong is put right by another entry.",
  meanwhile:
    "Somebody else wrote here while you were writing. Their version stands below the form. Your text is still in the form; save it if it still holds.",
  theirs: "What stands there now",
  refusals: {
    "not-permitted": "You may not do this.",
    "no-source": "Say where it can be read",
    "bad-slug": "A name in addresses has small letters, digits and dashes",
    "slug-taken": "This name belongs to another entry",
    "unknown-entry": "There is no such entry.",
    "said-meanwhile": "Somebody else wrote here meanwhile",
    "unknown-kind": "Choose what kind of entry it is",
    "no-title": "Write what it is called",
    "no-text": "Write what it is about",
    "no-right": "Choose at least one right",
    "no-finder": "Choose the body that found it, or write who did",
    "no-place": "Write where it was done",
    "unknown-sort": "Choose what kind of resource it is",
    "unknown-level": "Choose the level",
    "no-competence": "Choose at least one thing that they may do",
    "unknown-competence": "Choose what they may do",
    "bad-contact": "Write an address that begins with https://",
    "bad-address": "Write an address that begins with https:// on each line, twenty at most",
    "bad-indicator": "Tick indicators of the list",
    "unknown-ground": "Choose grounds of the list",
    "unknown-right": "Choose rights of the city",
    "unknown-body": "Choose a body of the city",
    "unknown-department": "Choose a department of the city",
    "unknown-file": "This file is not here, or was withdrawn",
    "future-date": "Choose a day that has come",
    "ends-before-it-begins": "Choose a day after it began",
    "too-long": "Make the text shorter",
    "unknown-state": "Choose where it stands",
    "no-reason": "Write why",
    "unknown-taker": "Choose what took it up",
    "bad-reference": "Choose a plan, a measure or a recommendation of the list",
    "before-finding": "Choose a day after it was found",
    "open-already": "It is open already",
    "bad-date": "Write the date as day, month and year",
  } satisfies Record<RefusalCode, string> as Readonly<Record<RefusalCode, string>>,
};

/** Every text of this module. */
export type MappingTexts = typeof en;
