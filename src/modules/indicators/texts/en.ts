/** The words of indicators and figures in English. The other languages have exactly these texts. */
import type { FigureProblem, FigureProblemCode } from "../figure-problem.ts";
import type { Qualifier, Status } from "../indicator.ts";

type Told = readonly [value: string, period: string];

const figures = (count: number, printed: string) =>
  count === 1 ? "one figure" : `${printed} figures`;

const problems: Readonly<Record<FigureProblemCode, (problem: FigureProblem) => string>> = {
  "not-utf8": () => "The file is not in UTF-8. Save it as “CSV UTF-8” and choose it again.",
  "too-large": ({ hint }) => `The file is larger than ${hint}.`,
  "no-rows": () => "There are no figures in the file.",
  "unnamed-column": ({ value }) => `Column ${value} has no name.`,
  "repeated-column": ({ column }) => `The column ${column} is there twice.`,
  "too-many-columns": ({ value, hint }) => `The file has ${value} columns; ${hint} is the most.`,
  "missing-column": ({ column }) => `The column ${column} is missing.`,
  "ragged-row": ({ value, hint }) => `The row has ${value} cells; the header has ${hint}.`,
  "broken-quotes": () =>
    "A quotation mark is opened and not closed, or stands in the middle of a cell.",
  "field-too-long": ({ column, hint }) =>
    `The text in ${column} is longer than ${hint} characters.`,
  "unknown-city": ({ value }) => `This row is about another city: ${value || "(empty)"}.`,
  "unknown-indicator": ({ value, hint }) =>
    `No series has this name: ${value}.${hint === undefined ? "" : ` Did you mean ${hint}?`}`,
  "unknown-unit": ({ value, hint }) =>
    `This series is not measured in ${value || "(empty)"} but in ${hint}.`,
  "unknown-qualifier": ({ value, hint }) =>
    `${value || "An empty cell"} is no qualifier. Use one of: ${hint}.`,
  "unknown-basis": ({ value, hint }) =>
    `${value} does not say where the year is from. Use one of: ${hint}.`,
  "no-value": () => "There is no value. Where there is none to give, say so in the qualifier.",
  "unexpected-value": ({ value }) =>
    `The qualifier says that there is no figure, but the value is ${value}.`,
  "decimal-comma": ({ value, hint }) =>
    `${value} can be read in two ways. Write the decimals with a point, ${hint}, and thousands without a sign.`,
  "not-a-number": ({ value }) =>
    `${value} is not a number. Write digits only, without unit or spaces.`,
  implausible: ({ value, hint }) =>
    hint === "0"
      ? `A count cannot be ${value}.`
      : `A share of ${value} per cent cannot be; it lies between 0 and 100.`,
  "half-interval": () => "An interval has two bounds. Write both, or neither.",
  "bad-interval": ({ hint }) => `The figure does not lie within its interval, ${hint}.`,
  "bad-n": ({ value }) => `${value} is not a number of people or cases. Write digits only.`,
  "no-period": () => "There is no period.",
  "unknown-period": ({ value }) =>
    `The period “${value}” is in no form that we know. Write it like 2024, 2023/24, autumn 2024 or 31 March 2024. If the source itself is unclear, give the year as you read it.`,
  "not-a-year": ({ value }) => (value ? `${value} is not a year.` : "The year is missing."),
  "period-year-mismatch": ({ value, hint }) =>
    `The year is ${value}, but the period ends in ${hint}.`,
  "duplicate-period": ({ value, other }) =>
    `Row ${other} has a figure for the same series and the same period, ${value}.`,
  "no-source": () => "The source is missing. Every figure says where it is from.",
  "bad-address": () =>
    "The address of the source cannot be opened. It begins with http:// or https://.",
  "bad-date": ({ value }) => `${value} is not a date like 2024-05-17.`,
  "more-problems": ({ value }) =>
    `There are more than ${value} problems. The rest of the file was not read.`,
};

const remarks: Readonly<Partial<Record<Qualifier, string>>> = {
  estimate: "estimate",
  "part-year": "part of the year",
  provisional: "provisional",
};

const statuses: Readonly<Record<Exclude<Status, "given">, string>> = {
  missing: "no figure",
  "not-applicable": "not applicable",
  suppressed: "withheld",
};

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "Exact",
  "at-least": "At least this many",
  "at-most": "At most this many",
  about: "About",
  estimate: "An estimate",
  "part-year": "Only part of the period was counted",
  provisional: "Provisional: may still change",
};

export const en = {
  problems,
  /** In front of a problem: where it is. */
  problemAt: (row: number) => (row === 0 ? "" : `Row ${row}: `),
  remarks,
  statuses,
  qualifiers,
  noFigureBecause: {
    missing: "There is no figure",
    "not-applicable": "The question does not arise",
    suppressed: "Withheld to protect people",
  },
  chart: {
    range: (
      count: number,
      [from, to]: readonly [string, string],
      [low, lowWhen]: Told,
      [high, highWhen]: Told,
    ) =>
      `The chart shows ${count} figures from ${from} to ${to}; the lowest is ${low} (${lowWhen}), the highest ${high} (${highWhen}).`,
    notJoined: "Different series are not joined by a line.",
    gaps: (told: readonly string[]) => `There is no figure for ${told.join("; ")}.`,
  },
  table: {
    caption: "All figures",
    period: "Period",
    series: "Series",
    value: "Value",
    source: "Source and note",
    ourReading: "our reading",
    readFrom: (printed: string) => `Period read from “${printed}”`,
  },
  sources: {
    named: (count: number, names: string) => `${count === 1 ? "Source" : "Sources"}: ${names}.`,
    fetched: (first: string, last: string | undefined) =>
      last === undefined ? `Fetched on ${first}.` : `Fetched between ${first} and ${last}.`,
    licence: (names: string) => `Licence: ${names}.`,
    noLicence: (count: number): string =>
      count === 1 ? "The source states no licence." : "The sources state no licence.",
  },
  limits: { doesNotShow: "What this does not show.", calculation: "How it is calculated." },
  pages: {
    title: "Figures",
    lead: (indicators: number, drafts: number) =>
      drafts === 0
        ? `${indicators} indicators. Everything that was entered is released.`
        : `${indicators} indicators, ${figures(drafts, `${drafts}`)} not released yet.`,
    importFile: "Import figures from a file",
    dataSets: "Data sets with groups and districts",
    followUp: "The follow-up itself",
    columns: { indicator: "Indicator", latest: "Latest figure", period: "Period", state: "State" },
    noFigure: "None yet",
    allReleased: "Released",
    drafts: (count: number) => (count === 1 ? "1 draft" : `${count} drafts`),
    count: (count: number) => (count === 1 ? "1 indicator" : `${count} indicators`),
    noIndicators: "No indicators are defined yet",
    enter: "Enter a figure",
    entered: {
      added: "The figure is written down as a draft.",
      corrected: "The figure is corrected. The earlier one stays in the record.",
      unchanged: "Exactly this figure was there already; nothing was changed.",
    },
    release: {
      title: "Release",
      warning:
        "Released figures appear on the public pages at once and can be corrected later but not taken back.",
      button: (count: number) => `Release ${figures(count, `${count}`)}`,
      all: (count: number) => `Release all drafts (${count})`,
      done: (count: number) =>
        count === 1 ? "One figure is released." : `${count} figures are released.`,
      nothing: "There was nothing to release.",
    },
    indicator: {
      publicPage: "Public page",
      figures: "Figures",
      state: "State",
      released: "Released",
      draft: "Draft",
      none: "No figures yet. Enter the first one below.",
      series: "Series",
      seriesHelp:
        "One source, one definition, one area. A figure with another definition belongs to another series.",
      period: "Period",
      periodHelp:
        "As the source prints it: 2024, 2023/24, autumn 2024, 31 March 2024, April–September 2024.",
      year: "Year as you read it",
      yearHelp: "Only when the source does not state the period clearly.",
      value: "Value",
      valueHelp: (unit: string) =>
        `In ${unit}. Digits with a decimal point, no thousands sign. Leave it empty where there is no figure.`,
      qualifier: "How sure is it?",
      spread: {
        title: "Interval and number behind the figure",
        help: "Only if the source prints them.",
        lower: "Lower bound",
        upper: "Upper bound",
        n: "People or cases it rests on",
        nHelp: "How many answered, or the denominator of a rate or share.",
      },
      source: "Source",
      sourceHelp: "The address, or the name of the document.",
      note: "Note",
      noteHelp: "What a reader must know about this one figure.",
      retrieved: "Fetched on",
      licence: "Licence",
      licenceHelp: "Only if the source states one.",
      submit: "Write the figure down",
      correct: "Replace the saved figure with mine",
      conflict: (period: string, saved: string) =>
        `For ${period} there is already a figure: ${saved}. What you typed is still in the form. Send it again if yours is right.`,
      unknownSeries: "Choose a series.",
    },
    upload: {
      title: "Import figures",
      lead: "A CSV file in the long layout. Nothing is written before you have seen what would change.",
      file: "File",
      fileHelp: "CSV in UTF-8, at most 32 MB.",
      columnsTitle: "The columns",
      columnsHelp: (columns: string, optional: string) =>
        `${columns}. In any order; ${optional} may be left out.`,
      submit: "Read the file",
      noFile: "Choose a file.",
      problemsTitle: (count: number) =>
        count === 1
          ? "One problem. Nothing was written."
          : `${count} problems. Nothing was written.`,
      problemsHelp: "Mend the file and choose it again. The cells in question are marked.",
      more: (count: number) => `And ${count} more.`,
      row: "Row",
      problem: "Problem",
      wrongRows: "Rows with problems",
      expired:
        "This file is no longer here: it is imported already, or it was chosen more than a day ago. To import it once more, choose it again.",
      ignored: (columns: string) =>
        `These columns are not part of the layout and were passed over: ${columns}.`,
      readTitle: "What we read",
      firstRows: (count: number, shown: number) =>
        count <= shown ? "All rows" : `The first ${shown} of ${count} rows`,
      changeTitle: "What will change",
      change: (added: number, corrected: number, unchanged: number) =>
        [`${added} new`, `${corrected} corrected`, `${unchanged} as before`].join(", "),
      nothing: "Every figure is there already. There is nothing to write.",
      corrections: "Corrected figures",
      old: "Now",
      fresh: "Then",
      sameValue: "same value, other words",
      confirm: (count: number) => `Write down ${figures(count, `${count}`)}`,
      changedMeanwhile:
        "Somebody entered figures since you read this file. Look at the changes again.",
      back: "Back to the figures",
      done: (added: number, corrected: number) =>
        `Written down: ${added} new, ${corrected} corrected. They are drafts until you release them.`,
    },
  },
  command: {
    counts: (rows: number, added: number, corrected: number, unchanged: number) =>
      `${rows} rows: ${added} new, ${corrected} corrected, ${unchanged} as before`,
    dryRun: "Dry run: nothing was written.",
    failed: (count: number) =>
      `${count === 1 ? "One problem" : `${count} problems`}: nothing was written.`,
    released: (count: number) => `Released: ${count}`,
    ignored: (columns: string) => `Columns passed over: ${columns}`,
  },
};

/** Every text of this module's pages; the words of sentences and units stand beside. */
export type IndicatorTexts = typeof en;
