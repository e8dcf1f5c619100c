/** The definition of an indicator as a form: its fields' values, and what was sent in them. */
import {
  askedLanguages,
  sentWording,
  wordingField,
  wordingValues,
} from "../../design/wording-values.ts";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { definitionProblems, type IndicatorInput, type SeriesInput } from "./definition.ts";
import {
  FOLLOW_UP,
  fieldOf,
  NEW_SERIES,
  placeInForm,
  type SeriesPart,
  type SeriesWording,
  seriesField,
  type Values,
} from "./definition-fields.ts";
import type { PlanRefusal } from "./definition-plan.ts";
import type { Indicator, Series } from "./indicator.ts";
import { freeSlug, slugFrom } from "./slug.ts";
import { breakValues, sentBreaks, sentTarget, targetValues } from "./target-form.ts";

/** What is wrong, by the name of the field. */
export type FieldProblems = Readonly<Record<string, PlanRefusal["refused"]>>;

export type SentDefinition = {
  readonly input: IndicatorInput;
  /** The block of fields that each series of the input was sent in. */
  readonly blocks: readonly string[];
  readonly problems: FieldProblems;
};

export function definitionLanguages(
  own: readonly Language[],
  indicator: Indicator | undefined,
  series: readonly Series[],
): readonly [Language, ...Language[]] {
  if (indicator === undefined) return askedLanguages(own, []);
  const { name, doesNotShow, calculation, target } = indicator;
  const wordings = series.flatMap((one) => [
    ...[one.name, one.definition, one.breakdown],
    ...(one.breaks ?? []).map(({ reason }) => reason),
  ]);
  return askedLanguages(
    own,
    [name, doesNotShow, calculation, target?.wording ?? null, ...wordings].filter(
      (wording) => wording !== null,
    ),
  );
}

/** The form for an indicator that does not exist yet. */
export function newDefinitionValues(cityName: string, right: string): Values {
  return { right, use: NEW_SERIES, ...newSeriesValues(cityName) };
}

export function definitionValues(
  indicator: Indicator,
  series: readonly Series[],
  cityName: string,
): Values {
  const { name, type, kind, unit, direction, doesNotShow, dataOwner, calculation } = indicator;
  return {
    ...wordingValues("name", name),
    right: indicator.right?.slug ?? FOLLOW_UP,
    type,
    kind,
    unit,
    direction,
    ...wordingValues("doesNotShow", doesNotShow),
    dataOwner,
    ...wordingValues("calculation", calculation ?? {}),
    dataSet: indicator.dataSet ?? "",
    ...targetValues(indicator.target),
    use: series.find(({ primary }) => primary)?.slug ?? "",
    ...Object.assign({}, ...series.map((one) => seriesValues(one, indicator))),
    ...newSeriesValues(cityName),
  };
}

function newSeriesValues(cityName: string): Values {
  return {
    [seriesField(NEW_SERIES, "geography")]: cityName,
    [seriesField(NEW_SERIES, "starts")]: "1",
  };
}

function seriesValues(one: Series, indicator: Indicator): Values {
  const field = (part: SeriesPart) => seriesField(one.slug, part);
  return {
    ...wordingValues(field("name"), one.name),
    ...wordingValues(field("definition"), one.definition ?? {}),
    ...wordingValues(field("breakdown"), one.breakdown ?? {}),
    [field("source")]: one.source,
    [field("geography")]: one.geography,
    [field("unit")]: one.unit === indicator.unit ? "" : one.unit,
    [field("starts")]: String(one.yearStarts),
    [field("file-name")]: one.fileName,
    [field("file-breakdown")]: one.fileBreakdown,
    [field("file-geography")]: one.fileGeography,
    ...breakValues(one.slug, one.breaks),
  };
}

/** Whether somebody began to describe a further series; its area and its first month stand there from the start. */
export function isSeriesBegun(values: Values, languages: readonly Language[]): boolean {
  const texts: readonly SeriesPart[] = [
    "source",
    "unit",
    "file-name",
    "file-breakdown",
    "file-geography",
  ];
  const wordings: readonly SeriesWording[] = ["name", "definition", "breakdown"];
  return [
    ...texts.map((part) => seriesField(NEW_SERIES, part)),
    ...wordings.flatMap((part) =>
      languages.map((language) => wordingField(seriesField(NEW_SERIES, part), language)),
    ),
    ...Object.keys(values).filter((field) => field.startsWith(`${NEW_SERIES}.break-`)),
  ].some((field) => (values[field] ?? "") !== "");
}

/**
 * The definition that was sent. The address of an indicator that exists is not sent: it never changes. A known series whose fields
 * were not sent stays as it is.
 */
export function sentDefinition(
  values: Values,
  known: {
    readonly languages: readonly [Language, ...Language[]];
    readonly indicator: Indicator | undefined;
    readonly series: readonly Series[];
    /** The slugs of the city's rights. */
    readonly rights: readonly string[];
  },
): SentDefinition {
  const { languages, indicator, series } = known;
  const text = (field: string) => values[field] ?? "";
  const name = sentWording("name", values, languages);
  const edited = series.filter(({ slug }) => values[seriesField(slug, "source")] !== undefined);
  const adds =
    indicator === undefined || text("use") === NEW_SERIES || isSeriesBegun(values, languages);
  const blocks = [...edited.map(({ slug }) => slug), ...(adds ? [NEW_SERIES] : [])];
  const input: IndicatorInput = {
    slug: indicator?.slug ?? (text("slug") || slugFrom(said(name, languages)?.text ?? "")),
    right: text("right") === FOLLOW_UP ? null : text("right"),
    name,
    // Checked below, where a choice that is none of the list becomes a problem.
    type: text("type") as Indicator["type"],
    kind: text("kind") as Indicator["kind"],
    unit: text("unit"),
    direction: text("direction") as Indicator["direction"],
    doesNotShow: sentWording("doesNotShow", values, languages),
    dataOwner: text("dataOwner"),
    calculation: orNull(sentWording("calculation", values, languages)),
    ...(text("dataSet") === "" ? {} : { dataSet: text("dataSet") }),
    ...sentTarget(values, languages),
    series: [
      ...edited.map((one) => ({
        ...sentSeries(one.slug, values, languages),
        slug: one.slug,
        position: one.position,
        fileBreakdown: text(seriesField(one.slug, "file-breakdown")),
        fileGeography: text(seriesField(one.slug, "file-geography")),
      })),
      ...(adds ? [addedSeries(values, languages, series)] : []),
    ],
  };
  const problems = [
    ...definitionProblems(input),
    ...(input.right === null || known.rights.includes(input.right)
      ? []
      : [{ refused: "unknown-right" } as const]),
    ...(blocks.includes(text("use")) ? [] : [{ refused: "no-primary-series" } as const]),
  ];
  const sent = { input, blocks, languages, values };
  const byField = new Map<string, PlanRefusal["refused"]>();
  for (const problem of problems) {
    if (FOLLOWS_FROM_NO_NAME.has(problem.refused) && problems.some(isNameless)) continue;
    const field = fieldOf(problem, sent);
    if (!byField.has(field)) byField.set(field, problem.refused);
  }
  const inOrder = [...byField].sort(([a], [b]) => placeInForm(a) - placeInForm(b));
  return { input, blocks, problems: Object.fromEntries(inOrder) };
}

/** The address and the name in files are made of the name: one sentence about that is enough. */
const FOLLOWS_FROM_NO_NAME: ReadonlySet<string> = new Set(["bad-slug", "no-file-name"]);

function isNameless({ refused }: PlanRefusal): boolean {
  return refused === "no-name";
}

function sentSeries(
  block: string,
  values: Values,
  languages: readonly [Language, ...Language[]],
): Omit<SeriesInput, "slug" | "position"> {
  const text = (part: SeriesPart) => values[seriesField(block, part)] ?? "";
  const wording = (part: SeriesWording) => sentWording(seriesField(block, part), values, languages);
  const breakdown = orNull(wording("breakdown"));
  const inFiles = said(sentWording("name", values, languages), languages)?.text ?? "";
  return {
    name: wording("name"),
    definition: orNull(wording("definition")),
    source: text("source"),
    geography: text("geography"),
    breakdown,
    primary: values.use === block,
    yearStarts: /^\d{1,2}$/.test(text("starts")) ? Number(text("starts")) : Number.NaN,
    ...(text("unit") === "" ? {} : { unit: text("unit") }),
    fileName: text("file-name") || inFiles,
    fileBreakdown:
      text("file-breakdown") || ((breakdown && said(breakdown, languages)?.text) ?? ""),
    fileGeography: text("file-geography") || text("geography"),
    ...sentBreaks(block, values, languages),
  };
}

function addedSeries(
  values: Values,
  languages: readonly [Language, ...Language[]],
  series: readonly Series[],
): SeriesInput {
  const sent = sentSeries(NEW_SERIES, values, languages);
  const taken = new Set(series.map(({ slug }) => slug));
  return {
    ...sent,
    slug: freeSlug(said(sent.name, languages)?.text ?? "", taken, "series"),
    position: 1 + Math.max(-1, ...series.map(({ position }) => position)),
  };
}

function orNull(wording: Wording): Wording | null {
  return Object.keys(wording).length === 0 ? null : wording;
}
