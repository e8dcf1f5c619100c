/** Builders for tests: each states only what matters and takes the rest as it usually is. */
import type { Id } from "../../kernel/id.ts";
import { parsePeriod } from "../../kernel/period.ts";
import type { Actor } from "../../platform/actor.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { IndicatorInput, SeriesInput } from "./definition.ts";
import { COLUMNS, type FileRow, OPTIONAL_COLUMNS } from "./file-layout.ts";
import type {
  Indicator,
  Observation,
  ReleasedIndicator,
  ReleasedSeries,
  Series,
} from "./indicator.ts";
import { thawReleased } from "./released-figure.ts";

export const terminal: Actor = { accountId: null, name: "host", roles: ["host"] };

export function personWith(...roles: readonly string[]): Actor {
  return { accountId: null, name: "Somebody", roles };
}

export function seriesInput(over: Partial<SeriesInput> = {}): SeriesInput {
  return {
    slug: "street-count",
    name: { en: "Street count" },
    definition: null,
    source: "City council",
    geography: "York",
    breakdown: null,
    primary: true,
    yearStarts: 4,
    fileName: "People sleeping rough",
    fileBreakdown: "",
    fileGeography: "York",
    ...over,
  };
}

export function indicatorInput(over: Partial<IndicatorInput> = {}): IndicatorInput {
  return {
    slug: "rough-sleeping",
    right: null,
    name: { en: "People sleeping rough", nb: "Mennesker som sover ute", de: "Menschen ohne Dach" },
    type: "outcome",
    kind: "count",
    unit: "people",
    direction: "down",
    doesNotShow: { en: "Those on friends’ sofas." },
    dataOwner: "City council",
    calculation: null,
    series: [seriesInput()],
    ...over,
  };
}

/** A row of the file that goes with `indicatorInput`. */
export function fileRow(over: Partial<FileRow> = {}): FileRow {
  return {
    city: "York",
    right: "Housing",
    indicator: "People sleeping rough",
    year: "2022",
    value: "9",
    unit: "people",
    source: "https://example.org/count (City council)",
    period: "2022",
    breakdown: "",
    geography: "York",
    qualifier: "exact",
    year_basis: "stated",
    note: "",
    retrieved: "",
    licence: "",
    lower: "",
    upper: "",
    n: "",
    ...over,
  };
}

export function figureFile(
  rows: readonly Partial<FileRow>[],
  columns: readonly string[] = [...COLUMNS, ...OPTIONAL_COLUMNS],
): Uint8Array {
  return writeCsv(columns, rows.map(fileRow));
}

export type FigureSketch = { readonly period: string; readonly value: number | null } & Partial<
  Pick<
    Observation,
    | "decimals"
    | "qualifier"
    | "status"
    | "note"
    | "source"
    | "periodBasis"
    | "retrievedOn"
    | "licence"
    | "interval"
    | "n"
  >
>;

type SeriesSketch = Partial<Omit<Series, "id">> & { readonly figures: readonly FigureSketch[] };

/** An indicator with released figures, oldest first, as if they had come out of the database. */
export function releasedIndicator(
  over: Partial<Omit<Indicator, "id">>,
  ...sketches: readonly SeriesSketch[]
): ReleasedIndicator {
  const { series: _, right: __, ...words } = indicatorInput();
  const indicator = { ...words, id: "indicator", right: null, position: 0, ...over };
  const series = sketches.map((sketch, index) => releasedSeries(sketch, index, indicator.unit));
  const [frozen] = thawReleased([{ indicator, series }]);
  if (frozen === undefined) throw new Error("One indicator was frozen");
  return frozen;
}

function releasedSeries(
  { figures, ...over }: SeriesSketch,
  index: number,
  unit: string,
): ReleasedSeries {
  const slug = over.slug ?? `series-${index}`;
  const series = {
    ...seriesInput({ primary: index === 0 }),
    position: index,
    unit,
    id: slug as Id<"Series">,
    ...over,
    slug,
  };
  const observations = figures.map((sketch): Observation => {
    const read = parsePeriod(sketch.period, series.yearStarts);
    if ("refused" in read) throw new Error(`No period: ${sketch.period}`);
    const { period, ...given } = sketch;
    return {
      id: `${slug}/${period}` as Id<"Observation">,
      period: read.period,
      printedPeriod: period,
      periodBasis: "stated",
      revision: 1,
      decimals: 0,
      qualifier: "exact",
      status: given.value === null ? "missing" : "given",
      note: "",
      source: "https://example.org/count",
      retrievedOn: null,
      licence: null,
      ...given,
    };
  });
  return { series, figures: observations } as unknown as ReleasedSeries;
}
