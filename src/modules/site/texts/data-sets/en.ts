/** What the public pages of data sets say, in English. */
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export type PlanCounts = {
  readonly cells: string;
  readonly withheld: string;
  readonly primary: string | undefined;
  readonly secondary: string | undefined;
  readonly bySource: string | undefined;
};

/** States that a value itself can be in; those of a cell without a value have marks. */
type ValueStates = Readonly<Record<string, string | undefined>>;

export const en = {
  title: "Data sets",
  lead: (count: number): string =>
    count === 1
      ? "One set of figures, to be broken down by group and place."
      : `${count} sets of figures, to be broken down by group and place.`,
  none: "No data set has been released yet",
  noneHelp: "Data sets stand here once their figures have been protected, checked and released.",
  all: "All data sets",
  kicker: "Data set",
  kinds: {
    count: "Counts",
    rate: "Rates",
    share: "Shares",
    mean: "Averages",
    index: "Index numbers",
  },
  about: (
    kind: string,
    by: readonly string[],
    cells: string,
    span: readonly [string, string] | undefined,
  ): string => {
    const groups = by.length === 0 ? "" : ` by ${list.format(by)}`;
    const when =
      span === undefined
        ? ""
        : span[0] === span[1]
          ? `, ${span[0]}`
          : `, from ${span[0]} to ${span[1]}`;
    return `${kind}${groups}${when}: ${cells} in all.`;
  },
  total: "Total",
  manyMore: (count: number): string => `${count} more groupings`,
  notReleased: "Nothing of this data set has been released yet",
  notReleasedHelp:
    "Its figures stand here once they have been protected, checked and released. Until then nobody outside can see them.",
  quarter: (quarter: number, year: number): string => `Q${quarter} ${year}`,

  choose: {
    title: "Break it down",
    label: "What you want to see",
    all: (count: number): string => `All ${count}`,
    allPeriods: "All periods",
    typed: (count: number): string => `One of ${count}: its name or its code, or * for all`,
    more: (count: number): string => `${count} more to choose from`,
    submit: "Show these figures",
    unknownTitle: "Not everything in the address is there",
    unknown: (asked: string, dimension: string): string =>
      `There is no “${asked}” in “${dimension}”. The usual choice is shown instead.`,
    onMap: (dimension: string): string => `All of “${dimension}” on the map`,
  },

  figures: {
    title: "The figures",
    all: "all",
    nothing: "Nothing was counted for this choice",
    nothingHelp: "Not every combination has figures. Choose the total of one of the groups.",
    tooMany: "That is more than a page can show",
    tooManyHelp: "Choose less, or take the file: it holds all of it.",
    cut: (shown: string, all: string): string =>
      `These are the first ${shown} of ${all} rows. The file holds them all.`,
    tooManyLines: (count: string): string =>
      `${count} lines cannot be told apart in one chart. Choose fewer groups to see one.`,
    notDrawn: (names: readonly string[]): string =>
      `Not in the chart, because there is no figure to draw: ${names.join("; ")}.`,
    sumsNotDrawn: (names: readonly string[]): string =>
      names.length > 3
        ? "The sums of these groups are not in the chart, because beside them the others would look small."
        : `Not in the chart, because the others would look small beside the sum: ${names.join("; ")}.`,
    units: "These figures are measured in different units, so they share no chart.",
    asTable: "The same as a table",
    table: "All of these figures as a table",
    group: "Group",
    period: "Period",
    value: "Value",
    highest: (
      head: string,
      sum: readonly string[],
      high: readonly [string, string],
      low: readonly [string, string],
    ): string =>
      `${head}: ${[...sum, `highest ${high[0]} (${high[1]}), lowest ${low[0]} (${low[1]})`].join("; ")}.`,
    and: (names: readonly string[]): string => list.format(names),
    andMore: (name: string, more: number): string => `${name} and ${more} more`,
    withheldOf: (withheld: string, count: string): string =>
      `${withheld} of these ${count} figures ${withheld === "1" ? "is" : "are"} withheld.`,
    range: (
      count: number,
      first: string,
      last: string,
      low: readonly [string, string],
      high: readonly [string, string],
    ): string =>
      `${count} figures from ${first} to ${last}. The lowest is ${low[0]} (${low[1]}), the highest ${high[0]} (${high[1]}).`,
    gaps: (told: readonly string[]): string => `Gaps in the lines: ${told.join("; ")}.`,
    break: (period: string): string =>
      `Counted in another way from ${period} on: the line is not continued`,
    differs: (period: string): string =>
      `Defined in another way in ${period}: that figure stands alone`,
    mapTitle: (title: string, period: string | undefined): string =>
      period === undefined ? `${title}, on the map` : `${title}, on the map: ${period}`,
    mapSource: (name: string, source: string, licence: string): string =>
      `Map: ${name}. ${source}, ${licence}.`,
  },

  marks: {
    suppressed: "withheld, to protect people or by the source",
    missing: "the source gives no figure",
    "not-applicable": "there can be no figure",
    zero: "zero: a figure like any other, not a gap",
  },
  legend: "What the signs mean",
  states: {
    revised: "revised",
    provisional: "provisional",
    estimated: "estimate",
    forecast: "forecast",
    unreliable: "unreliable",
    "definition-differs": "defined differently",
    break: "counted in a new way",
  } as ValueStates,

  protection: {
    title: "What is withheld, and why",
    nothing: "Nothing is withheld.",
    asDelivered: "The figures stand here as their source has published them.",
    withheld: ({ cells, withheld, primary, secondary, bySource }: PlanCounts): string => {
      const it = (count: string) => (count === "1" ? "it" : "they");
      const them = (count: string) => (count === "1" ? "it" : "them");
      const reasons = [
        ...(primary === undefined
          ? []
          : [
              [
                primary,
                `because ${it(primary)} ${primary === "1" ? "is" : "are"} about so few that somebody could be recognised`,
              ] as const,
            ]),
        ...(secondary === undefined
          ? []
          : [[secondary, `because others could be worked out from ${them(secondary)}`] as const]),
        ...(bySource === undefined
          ? []
          : [[bySource, `because the source withholds ${them(bySource)}`] as const]),
      ];
      const [only, ...others] = reasons;
      const head = `Of ${cells} figures ${withheld} ${withheld === "1" ? "is" : "are"} withheld`;
      return only !== undefined && others.length === 0
        ? `${head}, ${only[1]}.`
        : `${head}: ${list.format(reasons.map((reason) => reason.join(" ")))}.`;
    },
    checked:
      "Before the release, an independent check tried to work out the withheld figures from the published ones. It could not.",
  },

  source: {
    title: "Source",
    source: "Source",
    licence: "Licence",
    unit: "Unit",
    fetched: "Fetched",
    notFetched: "not stated",
    released: "Released",
    release: (number: number, at: string): string => `${at}, release no. ${number}`,
    record: (position: number): string => `Entry ${position} in the public record`,
  },

  files: {
    title: "Download and cite",
    these: "These figures",
    whole: "The whole data set",
    csv: "CSV",
    jsonStat: "JSON-stat",
    cite: (city: string, title: string, number: number, source: string): string =>
      `${city}: ${title} (release ${number}). Figures: ${source}. Rosario.`,
  },

  indicator: {
    title: "Break it down",
    lead: (title: string): string =>
      `The data set “${title}” goes into this in more detail. Its source stands with it.`,
    open: "Open the whole data set",
  },
};

export type DataSetPageTexts = typeof en;
