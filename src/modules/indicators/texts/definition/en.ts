/** The words of the pages on which indicators are defined, in English. The other languages have exactly these texts. */
import type { DefineIndicatorRefusal } from "../../define-indicator.ts";
import type { Direction, IndicatorType, Kind } from "../../indicator.ts";

export type Explained = { readonly label: string; readonly help: string };

const types: Readonly<Record<IndicatorType, Explained>> = {
  structural: {
    label: "Structural",
    help: "What the city has bound itself to: a law, a plan, an office that is there or is not.",
  },
  process: {
    label: "Process",
    help: "What the city does: money, staff, courses, cases that were handled.",
  },
  outcome: {
    label: "Outcome",
    help: "How people fare: who sleeps rough, who waits, who was attacked.",
  },
};

const kinds: Readonly<Record<Kind, Explained>> = {
  count: { label: "Count", help: "So many people, cases or things: 9 people." },
  rate: { label: "Rate", help: "So many for every 1,000 people: 4 per 1,000." },
  share: { label: "Share", help: "A part of a whole, in per cent: 12 per cent." },
  mean: { label: "Average", help: "A mean or a middle value: £570 a week." },
  gap: { label: "Gap", help: "The distance between two groups or places: 9 months behind." },
};

const directions: Readonly<Record<Direction, Explained>> = {
  up: { label: "More is better", help: "A rise is good news." },
  down: { label: "Less is better", help: "A fall is good news." },
  none: { label: "Neither", help: "It shows how large something is; no change is good or bad." },
  ambiguous: {
    label: "It depends",
    help: "A rise can be good or bad news: more reports can mean more hatred or more trust. Say why under “What it does not show”.",
  },
};

const refusals: Readonly<Record<DefineIndicatorRefusal["refused"], string>> = {
  "not-permitted": "Your role does not include this.",
  "no-name": "Write what is measured.",
  "bad-slug":
    "Write a part of the address with small letters a to z, digits and single hyphens; import, new and release are taken.",
  "slug-taken":
    "Another indicator has this address. Write another one, or a name that tells the two apart.",
  "changed-meanwhile": "Somebody saved before you.",
  "unknown-right": "Choose a right, or the follow-up itself.",
  "unknown-data-set": "Choose a data set of this city, or none.",
  "unknown-type": "Choose a type.",
  "unknown-kind": "Choose what kind of figure it is.",
  "unknown-direction": "Choose which way is better.",
  "no-unit": "Write the unit.",
  "unit-in-use": "There are figures in the unit as it was. Add a series for the new unit.",
  "no-limits": "Write what the figures do not show.",
  "no-data-owner": "Write who keeps the data.",
  "unknown-aim": "Choose whether the target is a least or a most.",
  "bad-target-value": "Write the target as a number.",
  "bad-target-date": "Write the day like 2030-12-31.",
  "no-target-source": "Write who laid the target down, and where.",
  "no-primary-series": "Choose the series in use.",
  "many-primary-series": "Only one series can be in use.",
  "no-series-name": "Write a name for the series.",
  "bad-series-slug": "The series needs a name of small letters a to z, digits and single hyphens.",
  "duplicate-series": "There is another series of this name.",
  "no-source": "Write where the figures come from.",
  "no-geography": "Write which area is counted.",
  "bad-year-start": "Choose a month.",
  "bad-break-date": "Write the day on which counting changed.",
  "no-break-reason": "Write what changed on that day.",
  "same-break-twice": "Two breaks have the same day.",
  "no-file-name": "Write how files name this series.",
  "series-taken":
    "Files name another series just like this one. Give this one another name, group or area in files.",
};

export const en = {
  add: "Add an indicator",
  edit: "Edit the definition",
  titleOf: (name: string) => `Definition: ${name}`,
  crumb: "Definition",
  leadNew:
    "Say what is measured and what it cannot tell. The first series comes with it; more can be added later. The words are public as soon as you save, figures only once they are released.",
  leadEdit:
    "What you save is on the public pages at once. Published editions keep the words that they were published with.",
  address: (path: string) => `Address: ${path}`,
  defined: (path: string) =>
    `The indicator is defined and has its public page: ${path}. Figures appear there once they are released.`,
  saved: "The definition is saved.",
  measured: "What is measured",
  name: "Name",
  nameHelp: "In plain words: People sleeping rough.",
  slug: "Part of the address",
  slugHelp: "Left empty, it is made from the name. It can’t be changed later.",
  right: "Right",
  followUp: "None: it is about the follow-up itself",
  type: "Type",
  types,
  kind: "Kind of figure",
  kinds,
  unit: "Unit",
  unitHelp: (known: string) =>
    `As it follows the number. These are known and written out in every language: ${known}. Any other is printed as you write it.`,
  direction: "Which way is better?",
  directions,
  limits: "What it does not show",
  limitsHelp:
    "What a reader could wrongly take from the figures. If it depends whether a rise is good or bad, say here why.",
  limitsWhy: "Write why a rise can be good or bad news, and what else the figures do not show.",
  dataOwner: "Data owner",
  dataOwnerHelp: "The office or organisation that keeps the data.",
  calculation: "How it is calculated",
  calculationHelp: "Only if it is more than counting.",
  dataSet: "Data set behind it",
  dataSetHelp: "Its page breaks the figures down by group and place.",
  target: {
    title: "Target",
    help: "Only where a plan, a law or a council has laid one down. Nobody’s own idea of what would be good belongs here.",
    aim: "What it asks",
    aims: { "at-least": "At least", "at-most": "At most" },
    value: "Value",
    valueHelp: "In the indicator’s unit.",
    on: "By when",
    source: "Source of the target",
    sourceHelp: "Who laid it down, and the address where it can be read.",
    wording: "The target in the source’s words",
    wordingHelp: "As it is printed there.",
  },
  breaks: {
    title: "Breaks: days from which it is counted in another way",
    help: "Figures before and after such a day are not compared, and no line joins them. Empty both fields to take a break out.",
    on: "Counted in another way from",
    reason: "What changed",
    reasonHelp: "In a few words: The police began to record online offences.",
  },
  series: "Series",
  seriesLead:
    "A series is one source, one definition, one area and one group. If one of them changes, add a series: figures of two series are never joined.",
  firstSeries: "The first series",
  addSeries: "Add a series",
  inUse: "in use",
  seriesName: "Name of the series",
  seriesNameHelp: "Short, to tell series apart: Street count.",
  definition: "What exactly is counted",
  definitionHelp: "As the source says it.",
  source: "Source",
  sourceHelp: "Who publishes the figures, and where.",
  geography: "Area",
  breakdown: "Group",
  breakdownHelp: "Only if one group is counted: women, under 18.",
  seriesUnit: "Unit of this series",
  seriesUnitHelp: "Only if it is not the indicator’s.",
  starts: "Split years such as 2023/24 begin in",
  startsHelp: "Is used for figures that are entered from now on.",
  inFiles: "How files name this series",
  inFilesHelp:
    "A row of a file belongs to the series whose three cells and unit it carries, letter by letter.",
  fileName: "Column indicator",
  fileNameDefault: "Left empty: the name of the indicator.",
  fileBreakdown: "Column breakdown",
  fileBreakdownDefault: "Left empty: the group.",
  fileGeography: "Column geography",
  fileGeographyDefault: "Left empty: the area.",
  use: "Series in use",
  useHelp: "Sentences and the front page speak of this one.",
  useNew: "The one that I am adding",
  create: "Define the indicator",
  save: "Save the definition",
  cancel: "Back to the figures",
  noneYet:
    "Begin with what people ask about most: one figure that somebody already counts every year.",
  noneYetWait: "The coordinator defines them.",
  somebody: "Somebody else",
  savedAt: (day: string, time: string) => `on ${day} at ${time}`,
  refusals,
  command: {
    notJson: (reason: string) => `The file is not JSON: ${reason}`,
    refused: (indicator: string, series: string | undefined, reason: string) =>
      `${indicator}${series === undefined ? "" : `, series ${series}`}: ${reason}`,
    none: "Nothing was written.",
    counts: (all: number, added: number, changed: number, unchanged: number) =>
      `${all === 1 ? "1 indicator" : `${all} indicators`}: ${added} added, ${changed} changed, ${unchanged} as before`,
  },
};

export type DefinitionTexts = typeof en;
