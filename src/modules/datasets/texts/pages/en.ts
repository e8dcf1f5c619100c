/** The words of the working pages of data sets in English. */
import type { Format, ObservationState } from "../../import/observations.ts";
import type { PassedOver } from "../../import/text/problems.ts";

const counted = (count: string, one: string, many: string) =>
  `${count} ${count === "1" ? one : many}`;
const figures = (count: string) => counted(count, "figure", "figures");

export type Explained = { readonly label: string; readonly help: string };
type Kinds = Readonly<Record<"count" | "rate" | "share" | "mean" | "index", Explained>>;

const kinds: Kinds = {
  count: { label: "Count", help: "So many people, cases or things. Only counts add up." },
  rate: { label: "Rate", help: "So many per 1,000 people." },
  share: { label: "Share", help: "A part of a whole, in percent." },
  mean: { label: "Average", help: "A mean or a median." },
  index: { label: "Index", help: "A number against a year that is set to 100." },
};

const states: Readonly<Record<ObservationState, string>> = {
  normal: "",
  revised: "revised",
  provisional: "provisional",
  estimated: "estimated",
  forecast: "forecast",
  unreliable: "uncertain",
  "definition-differs": "defined differently",
  break: "break in the series",
  "not-applicable": "cannot be",
  missing: "missing",
  suppressed: "withheld by the source",
};

const formats: Readonly<Record<Format, string>> = {
  csv: "CSV",
  "open-sdg": "Open SDG",
  rosario: "Rosario's own layout",
  xlsx: "Excel",
  "json-stat-1": "JSON-stat 1",
  "json-stat-2": "JSON-stat 2",
  eurostat: "Eurostat",
  "pxwebapi-2": "PxWebApi 2",
  "sdmx-json-2": "SDMX-JSON 2",
};

const passedOver: Readonly<Record<PassedOver["kind"], string>> = {
  preamble: "Above the table",
  footnote: "Below the table",
  column: "Column that is none of ours",
  row: "Row without a figure",
};

export const en = {
  title: "Data sets",
  lead: "Tables of figures, each from one source. They stay in the city hall until somebody releases them. Before that, Rosario makes sure that they give away nobody in a small group.",
  count: (count: number) => (count === 1 ? "One data set" : `${count} data sets`),
  none: "There are no data sets yet",
  noneHelp:
    "Define one: say what its figures are, where they come from, and what must not be told of few people. Then choose a file.",
  noneHelpWait: "A coordinator defines them. Then you can bring files here.",
  add: "Define a data set",
  maps: "Area maps",
  toFigures: "Figures",
  columns: {
    dataSet: "Data set",
    imported: "Last import",
    released: "Released",
    state: "State",
  },
  notImported: "Nothing yet",
  notReleased: "Nothing yet",
  importedOn: (day: string, number: number) => `${day} (import ${number})`,
  releasedOn: (day: string, number: number) => `${day} (release ${number})`,
  state: {
    empty: "No figures yet",
    unreleased: "Not released",
    behind: "Newer figures wait",
    current: "All released",
  },

  one: {
    publicPage: "Public page",
    edit: "Edit the definition",
    lead: {
      empty: "No figures have been imported yet.",
      unreleased: (figureCount: string) =>
        `${figures(figureCount)} are here. None of them is public yet.`,
      behind: (release: number) =>
        `There are newer figures here than the public ones, which are of release ${release}.`,
      current: (release: number) => `The latest figures are public (release ${release}).`,
    },
    facts: { kind: "Kind of figure", unit: "Unit", source: "Source", licence: "Licence" },
    importFile: "Import a file",
    imports: "Imports",
    importsHelp:
      "Every file that was imported stands here. Of each period, the latest import counts. The files themselves never become public.",
    noImports: "Nothing has been imported yet.",
    importsCaption: "Imports, the latest first",
    importColumns: {
      origin: "Import",
      on: "When and who",
      content: "Contents",
      hash: "Fingerprint (SHA-256)",
    },
    numbered: (number: number, origin: string) => `${number}: ${origin}`,
    terminal: "whoever runs Rosario",
    content: (format: string, count: string, span: string) =>
      `${formats[format as Format] ?? format}, ${figures(count)}${span === "" ? "" : `, ${span}`}`,
    span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    retrieved: (day: string) => `fetched ${day}`,
    takenBack: (day: string) => `Taken back ${day}`,
    answers: (number: number, count: number) =>
      `Import ${number}: ${count === 1 ? "one question answered" : `${count} questions answered`}`,
    accepted: "Accepted without a note.",
    note: (text: string) => `Note: ${text}`,
    takeBack: "The way back",
    takeBackHelp: (number: number) =>
      `If import ${number} was a mistake, take it back. What was here before counts again. What has been released stays public until you release anew.`,
    takeBackButton: (number: number) => `Take import ${number} back`,
    tookBack: (number: number) =>
      `Import ${number} is taken back. What was here before counts again.`,
    notTheLast:
      "Only the last import can be taken back, and somebody has imported or taken back another one meanwhile. Look at the list again.",
    imported: (count: string, periods: string, fresh: string) =>
      `${figures(count)} in ${counted(periods, "period", "periods")} are imported. ${fresh === "0" ? "No period is new." : `New periods: ${fresh}.`} The figures are not public until somebody releases them.`,
    unchanged: "The same figures are here already. Nothing was changed.",
    defined: "The data set is defined. Now bring its figures: choose a file, or fetch them.",
    savedDefinition: "The definition is saved.",
  },

  fetch: {
    title: "Fetch from the statistics office",
    asks: (host: string) =>
      `When you press the button, Rosario asks ${host}, and nobody else, for:`,
    table: "Table",
    address: "Address",
    selection: "Selection",
    wholeTable: "what the office gives by default",
    onlyNew:
      "Only periods that are not here yet are asked for. If anything looks odd, Rosario asks you before it is imported.",
    oneFile:
      "The whole file is fetched each time. If anything looks odd, Rosario asks you before it is imported.",
    everything: "Ask for every period anew, to get what the office has corrected",
    button: "Fetch again",
    first: "Fetch",
    nothingNew: "The office has nothing new.",
    questionsLead: (count: string) =>
      `${figures(count)} came from the office. Some of them look odd. Nothing is imported before you have answered.`,
    submit: "Import what was fetched",
    refused: "Nothing was fetched",
    none: "This data set has no recipe. With one, Rosario fetches its figures straight from the statistics office at the press of a button.",
    addRecipe: "Add a recipe",
  },

  rules: {
    title: "What is not told of few people",
    asDelivered:
      "The office that made the figures has protected them. What it withheld stays withheld, and an audit checks that nothing of it can be worked out.",
    threshold: (most: number) => `Counts from 1 to ${most} are withheld.`,
    thresholdNone: "No count is withheld for being small.",
    zerosProtected:
      "Zeros are withheld like small counts, because “none of them” can say something of everybody in a group.",
    zerosPublished: "Zeros are shown.",
    contributors: (measure: string, few: number) =>
      `A figure that rests on ${few} or fewer contributors (${measure}) is withheld.`,
    share: (measure: string, parts: string) =>
      `${measure} is withheld where ${parts} is small enough to be withheld.`,
    counts: (measures: string) => `These are counts of people: ${measures}.`,
    others:
      "Some other figures are withheld too, so that nobody can work out the small ones from the sums. Before anything becomes public, an audit checks by another method that this is enough.",
    bySource: "What the source itself withholds stays withheld.",
  },

  release: {
    title: "Release",
    never: "Nothing of this data set is public.",
    last: (number: number, day: string, count: string, withheld: string) =>
      `Release ${number} of ${day} shows ${figures(count)}${withheld === "0" ? "" : ` and withholds ${withheld}`}.`,
    see: "See what would be released",
    seeAgain: "See what a new release would show",
    pageTitle: (name: string) => `Release: ${name}`,
    safe: "The audit found nothing that can be worked out.",
    planTitle: "What becomes public",
    told: "Shown",
    primary: "Withheld because they are small or rest on few",
    secondary: "Withheld so that nobody can work out the small ones",
    bySource: "Withheld by the source",
    total: "Figures in all",
    noneWithheld: "No figure is withheld.",
    measures: (counts: string, others: string) =>
      `Rosario protects these as counts of people: ${counts}. These are shown as they are: ${others}.`,
    asDelivered:
      "Rosario withholds nothing itself, because this data set is shown as delivered. If these are the city's own figures, let Rosario protect them first.",
    howAudited: "How it was checked",
    audited: (unknown: string, sums: string) =>
      unknown === "0"
        ? "Nothing is withheld, so there is nothing to work out."
        : `The audit tried to work out ${figures(unknown)} from ${counted(sums, "sum", "sums")} and from what every reader knows: that counts are whole and not below zero.`,
    method: "Method",
    warning:
      "Released figures can be seen, downloaded and kept by everybody. That cannot be undone. If something is wrong, mend the figures and release anew; then the new ones are shown. The release stands in the public record.",
    button: (count: string) => `Release ${figures(count)}`,
    unchanged: "The public sees exactly this already. There is nothing to release.",
    unsafeTitle: "This may not be released",
    unsafe: (count: string) =>
      `${counted(count, "withheld figure", "withheld figures")} could be worked out from the others.`,
    revealed: "What could be worked out",
    revealedCaption: "Withheld figures, and what gives them away",
    revealedMore: (count: string) => `And ${count} more.`,
    from: "from",
    all: "all",
    remedies: "What helps, the smallest change first",
    withhold: (count: string) => `Withhold ${counted(count, "more figure", "more figures")}:`,
    merge: (categories: string, dimension: string, cost: string) =>
      `Put ${categories} (${dimension}) together as one before importing. Readers lose ${figures(cost)}.`,
    widen: (periods: string, cost: string) =>
      `Put the periods ${periods} together as one before importing. Readers lose ${figures(cost)}.`,
    noRemedy:
      "No small remedy was found. Look at the figures named here, or ask the office that made them.",
    letRosario:
      "Rosario withholds these figures itself when the data set is protected here instead of as delivered.",
    changeRules: "Change the rules",
    done: (number: number, count: string, withheld: string) =>
      `Release ${number} is public. It shows ${figures(count)}${withheld === "0" ? "" : ` and withholds ${withheld}`}.`,
    place: "Figure",
    how: "How",
  },

  map: {
    title: "Map",
    none: "This data set is not drawn on a map.",
    on: (map: string, dimension: string) => `Drawn on ${map} by ${dimension}.`,
    noMaps: "There is no area map yet. Upload one first.",
    addMap: "Upload an area map",
    help: "Its codes must be the same as on the map.",
    map: "Area map",
    mapHelp: "If you choose none, the data set is not drawn on a map.",
    dimension: "Dimension that says where, such as district",
    button: "Save the choice of map",
    drawn: "The data set is drawn on the map.",
    drawnWithout: (codes: string) =>
      `The data set is drawn on the map. There is no area for: ${codes}.`,
    removed: "The data set is no longer drawn on a map.",
    noneFits: (codes: string, areas: string) =>
      `None of the codes is an area of this map. The data set has ${codes}; the map has ${areas}. Another field of the map file may hold the codes.`,
    chooseMap: "Choose an area map.",
    chooseDimension: "Choose the dimension that says where.",
    nothingImported: "Import figures first: without them nobody knows the dimensions.",
  },

  definition: {
    titleNew: "Define a data set",
    titleOf: (name: string) => `Definition: ${name}`,
    crumb: "Definition",
    leadNew:
      "What the figures are and what must not be told of few people. Nothing is public before it is released.",
    leadEdit: "New rules hold from the next release on. What has been released stays as it is.",
    what: "What it is",
    title: "Title",
    titleHelp: "In plain words: Asylum seekers by district.",
    slug: "Part of the address",
    slugHelp: "Left empty, it is made of the title. It cannot be changed later.",
    kind: "Kind of figure",
    kinds,
    unit: "Unit",
    unitHelp: "As it stands after a figure: people, households, NOK.",
    source: "Source",
    sourceHelp:
      "Who made the figures, and the number of the table: Statistics Norway, table 07221.",
    licence: "Licence",
    licenceHelp:
      "Under which the source lets others use them: CC BY 4.0. Where nobody knows, write so.",
    protection: "What must not be told of few people",
    mode: "Who protects the people in the figures",
    modes: {
      protect: {
        label: "Rosario protects them here",
        help: "For the city's own figures. Small counts are withheld, and some others so that nobody can work them out.",
      },
      "as-delivered": {
        label: "The office has done it",
        help: "For published official statistics. What the office withheld stays withheld; the audit says whether that is enough.",
      },
    },
    threshold: "Withhold counts up to",
    thresholdHelp:
      "4 withholds 1 to 4, as Statistics Norway does for municipalities. 0 withholds none.",
    zeros: "Zeros",
    zeroChoices: {
      protected: {
        label: "Withhold them like small counts",
        help: "“None of them” can say something of everybody in a group.",
      },
      published: { label: "Show them", help: "Where a zero says nothing about anybody." },
    },
    more: "More rules: contributors, shares, which measures are counts",
    moreHelp: "Only for data sets with several measures. Write the codes as the file has them.",
    contributorsMeasure: "Measure that counts contributors",
    contributorsFew: "Withhold where it is at most",
    share: (place: number) => `Share ${place}: the measure`,
    numerator: "Its numerator",
    denominator: "Its denominator",
    counts: "Measures that are counts of people",
    countsHelp: "One a line. Left empty, it is told from the kind and the units.",
    recipe: "Where it is fetched from",
    question: "Address, table and selection",
    way: "How the figures get here",
    ways: {
      none: { label: "Somebody chooses a file here", help: "CSV, Excel and other formats." },
      "pxwebapi-2": {
        label: "Table of a statistics office (PxWebApi 2)",
        help: "Statistics Norway, Statistics Sweden and others. Only new periods are asked for.",
      },
      address: {
        label: "File at an address",
        help: "CSV, Excel, JSON-stat, Eurostat, SDMX. The whole file each time.",
      },
    },
    address: "Address",
    addressHelp:
      "The root of the API, such as https://data.ssb.no/api/pxwebapi/v2, or the file's own address.",
    table: "Table",
    selection: "Selection",
    selectionHelp:
      "A line a variable: Region = 4601, 4602. Expressions work: Tid = top(5), from(2015), *.",
    codeLists: "Code lists",
    codeListsHelp: "A line a variable: Region = agg_KommSummer.",
    language: "Language of the answer",
    languageHelp: "As the office calls it: en, no, sv.",
    hints: "Help with reading the file",
    yearStarts: "Month in which years such as 2014/15 begin (1 to 12)",
    timeColumn: "Column of the period",
    valueColumn: "Column of the figures",
    sheet: "Sheet of the workbook",
    decimal: "Decimals are written with",
    decimals: { point: "a point: 1.5", comma: "a comma: 1,5" },
    create: "Define the data set",
    save: "Save the definition",
    cancel: "Cancel",
    somebody: "Somebody",
    savedAt: (day: string, time: string) => `on ${day} at ${time}`,
    problems: {
      kind: "Choose what kind of figure it is.",
      "slug-taken": "There is a data set with this address already. Choose another.",
      "recipe.selection": "A line of the selection is not written as Region = 4601, 4602.",
      "recipe.codeLists": "A line of the code lists is not written as Region = agg_KommSummer.",
      "recipe.unused":
        "You have written where the figures come from or how they are read. Choose how the figures get here, or empty the fields below.",
      "year-starts": "Write the month as a number from 1 to 12.",
    },
  },

  upload: {
    title: "Import a file",
    titleOf: (name: string) => `Import: ${name}`,
    lead: "CSV, Excel, JSON-stat, Eurostat, SDMX or Open SDG. Nothing is written down before you have seen what changes.",
    file: "File",
    fileHelp: "At most 32 MB. Whoever runs Rosario can import larger files.",
    retrieved: "Day on which the file was fetched from its source",
    submit: "Read the file",
    noFile: "Choose a file that is not empty.",
    badDay: "This is not a day.",
    futureDay: "This day has not come yet.",
    expired:
      "This file is not here any more: it has been imported, or it was chosen more than a day ago. Choose it again if it is still to be imported.",
    errorsTitle: (count: number) =>
      count === 1
        ? "One thing is wrong with the file. Nothing was written."
        : `${count} things are wrong with the file. Nothing was written.`,
    errorsMore: (count: string) => `And ${count} more.`,
    errorAt: (row: number) => `Row ${row}: `,
    otherDimensions: (expected: string, found: string) =>
      `The data set is divided by ${expected}; the file is divided by ${found}.`,
    steps: { read: "What we read", ask: "What we ask", change: "What will change" },
    readLead: (format: string, count: string, span: string) =>
      `${formats[format as Format] ?? format}: ${figures(count)}${span === "" ? "" : `, ${span}`}.`,
    fileTitle: "Title in the file",
    fileSource: "Source in the file",
    updated: "Changed by the office",
    dividedBy: "Divided by",
    dimension: (label: string, count: number) =>
      `${label} (${count === 1 ? "one category" : `${count} categories`})`,
    firstRows: (shown: number, count: string) => `The first ${shown} of ${figures(count)}`,
    row: "Row",
    inFile: "No.",
    period: "Period",
    value: "Figure",
    state: "Mark",
    noValue: "none",
    passedOver: (count: number) =>
      count === 1
        ? "One thing was not read as a figure"
        : `${count} things were not read as figures`,
    passedOverKinds: passedOver,
    remarks: "What the file says beside its figures",
    askLead: (count: number) =>
      count === 1
        ? "One thing in the file looks odd. Is it right?"
        : `${count} things in the file look odd. Are they right?`,
    askNothing: "Nothing in the file looks odd.",
    question: (place: number, count: number) => `Question ${place} of ${count}`,
    rowsOf: (place: number, count: number): string =>
      count === 1
        ? `Question ${place}: the row in question`
        : `Question ${place}: the rows in question`,
    rowsMore: (place: number, shown: number, count: number) =>
      `Question ${place}: the first ${shown} of ${count} rows in question`,
    verdict: "Is it right?",
    right: "Yes, import it as it is",
    wrong: "No, something is wrong",
    note: "Why, in a few words",
    noteHelp: "Kept with the import, so that next year nobody has to ask again.",
    remembered: (number: number) =>
      `This was answered at import ${number}. The answer is filled in.`,
    unanswered: (place: number) => `Question ${place}: say whether it is right.`,
    noteTooLong: (place: number, most: number) =>
      `Question ${place}: the note is longer than ${most} characters.`,
    seeChanges: "See what will change",
    wrongTitle: "Nothing is imported",
    wrongLead:
      "You found mistakes. Mend the file, or ask the office that made it, and choose it again. Your answers below stay for a day.",
    again: "Choose another file",
    backTo: "Back to the data set",
    changeLead: (added: string, changed: string, gone: string, same: string) =>
      `${[
        ...(added === "0" ? [] : [counted(added, "new figure", "new figures")]),
        ...(changed === "0" ? [] : [`${changed} changed`]),
        ...(gone === "0" ? [] : [`${gone} gone`]),
        ...(same === "0" ? [] : [`${same} as before`]),
      ].join(", ")}.`,
    changeHelp:
      "The file replaces whole periods: figures of a period in the file that are not in the file do not count any more.",
    nothing: "All these figures are here already. There is nothing to import.",
    changedCaption: (shown: number, all: string) =>
      String(shown) === all
        ? "Figures that change"
        : `The first ${shown} of ${all} figures that change`,
    group: "Group",
    old: "Now",
    fresh: "Then",
    gone: "gone",
    answered: (count: number) =>
      count === 1 ? "One question is answered." : `${count} questions are answered.`,
    changeAnswers: "Change the answers",
    confirm: (count: string) => `Import ${figures(count)}`,
    raw: "The figures stay in the city hall. Nothing becomes public before somebody releases it. If you change your mind, you can take the import back afterwards.",
    askedMeanwhile:
      "Somebody imported figures since you answered. Look at the questions once more. Nothing of this file is imported.",
    changedMeanwhile:
      "Somebody imported figures since you read this file. Look at the changes once more.",
  },
  states,
};

export type DataSetPageTexts = typeof en;
