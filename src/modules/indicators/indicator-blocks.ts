/** An indicator's figures as blocks of a document: the same in the report, in its PDF and on the indicator's own page. */
import { renderBarChart } from "../../design/chart/bar-chart.tsx";
import { renderChart } from "../../design/chart/line-chart.tsx";
import { printNumber } from "../../design/number-format.ts";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { Block, Inline } from "../../platform/document.ts";
import { markInWords } from "./figure-mark.ts";
import { sourceCell, sourceInline } from "./figure-source.ts";
import { intervalInWords, periodInWords, valueInDigits } from "./figure-words.ts";
import type {
  Indicator,
  ReleasedFigure,
  ReleasedIndicator,
  ReleasedSeries,
  Series,
  Target,
} from "./indicator.ts";
import { chartOf } from "./indicator-chart.ts";
import { formOf } from "./printed-form.ts";
import { seriesInUse } from "./sentence.ts";
import { indicatorTexts } from "./texts/index.ts";
import { unitText } from "./texts/units/index.ts";
import { verdictTexts } from "./texts/verdict/index.ts";
import { aimInWords, breakInWords } from "./yardstick-words.ts";

export type FigureParts = {
  readonly chart: Extract<Block, { kind: "figure" }> | undefined;
  readonly table: Extract<Block, { kind: "table" }>;
  /** The target with who laid it down, and the breaks with their reasons; none where there are none. */
  readonly yardsticks: readonly Block[];
  /** Who measured, when it was fetched, under which licence. */
  readonly sources: readonly Block[];
  /** What the figures do not show, and how they are calculated. */
  readonly limits: readonly Block[];
};

export type Ink = "screen" | "paper";

/** All blocks in reading order: chart, table, sources, limits. Charts for paper leave out what only phones need. */
export function figureBlocks(
  released: ReleasedIndicator,
  language: Language,
  ink: Ink = "screen",
): readonly Block[] {
  const { chart, table, yardsticks, sources, limits } = figureParts(released, language, ink);
  // The sources stand once: under the chart, or below the table where there is no chart.
  return chart === undefined
    ? [table, ...sources, ...yardsticks, ...limits]
    : [chart, table, ...yardsticks, ...limits];
}

export function figureParts(
  released: ReleasedIndicator,
  language: Language,
  ink: Ink = "screen",
): FigureParts {
  return {
    chart: chartBlock(released, language, ink),
    table: tableBlock(released, language),
    yardsticks: yardstickBlocks(released, language),
    sources: sourceBlocks(released, language),
    limits: limitBlocks(released, language),
  };
}

function chartBlock(
  released: ReleasedIndicator,
  language: Language,
  ink: Ink,
): FigureParts["chart"] {
  const chart = chartOf(released, language);
  if (chart === undefined) return undefined;
  const { title, description } = chart.props;
  const svg =
    chart.kind === "lines"
      ? renderChart({ ...chart.props, ink })
      : renderBarChart({ ...chart.props, ink });
  const unit = unitText(
    seriesInUse(released)?.series.unit ?? released.indicator.unit,
    language,
  ).label;
  return {
    kind: "figure",
    svg,
    alternative: description,
    caption: [`${title} (${unit})`],
    source: sourceLine(released, language),
  };
}

function tableBlock(released: ReleasedIndicator, language: Language): FigureParts["table"] {
  const texts = indicatorTexts(language).table;
  const { indicator } = released;
  const shown = released.series.filter(({ figures }) => figures.length > 0);
  const several = released.series.length > 1;
  const units = new Set(shown.map(({ series }) => series.unit));
  const [unit = indicator.unit] = units;
  const all = shown.flatMap(({ figures }) => figures);
  const { columns } = verdictTexts(language);
  const withInterval = all.some(({ interval }) => interval !== undefined);
  const withNumber = all.some(({ n }) => n !== undefined);
  const label = units.size > 1 ? texts.value : `${texts.value} (${unitText(unit, language).label})`;
  return {
    kind: "table",
    caption: [texts.caption, ": ", ...spoken(indicator.name, language)],
    columns: [
      { label: texts.period, numeric: false },
      ...(several ? [{ label: texts.series, numeric: false }] : []),
      { label, numeric: true },
      ...(withInterval ? [{ label: columns.interval, numeric: true }] : []),
      ...(withNumber ? [{ label: columns.n, numeric: true }] : []),
      { label: texts.source, numeric: false },
    ],
    rows: shown.flatMap(({ series, figures }) =>
      figures.map((figure) => [
        periodCell(figure, language),
        ...(several ? [spoken(series.name, language)] : []),
        [valueCell(figure, series, units.size > 1, language)],
        ...(withInterval ? [[intervalCell(figure, series, language)]] : []),
        ...(withNumber ? [[numberCell(figure, language)]] : []),
        originCell(figure, language),
      ]),
    ),
  };
}

function periodCell(figure: ReleasedFigure, language: Language): readonly Inline[] {
  const name = periodInWords(figure, language);
  return formOf(figure).fromContext
    ? [`${name} (${indicatorTexts(language).table.ourReading})`]
    : [name];
}

/** The source with its note, and, where the period is our reading, the words that it was read from. */
function originCell(figure: ReleasedFigure, language: Language): readonly Inline[] {
  const cell = sourceCell(figure);
  if (!formOf(figure).fromContext) return cell;
  const printed = figure.printedPeriod.replace(/"([^"]*)"/g, "‘$1’");
  return [...cell, ". ", indicatorTexts(language).table.readFrom(printed)];
}

function valueCell(
  figure: ReleasedFigure,
  series: Series,
  withUnit: boolean,
  language: Language,
): string {
  const texts = indicatorTexts(language);
  const { value, qualifier, status } = figure;
  if (value === null) return status === "given" ? "" : markInWords(status, language);
  const digits = valueInDigits({ ...figure, value }, series.unit, language);
  const told = withUnit ? unitText(series.unit, language).quantity(digits, value === 1) : digits;
  const remark = qualifier === "exact" ? undefined : texts.remarks[qualifier];
  return remark === undefined ? told : `${told} (${remark})`;
}

/** The bounds in digits; words where there are none, so that no cell is empty. */
function intervalCell(figure: ReleasedFigure, { unit }: Series, language: Language): string {
  return intervalInWords(figure, unit, language) ?? verdictTexts(language).notGiven;
}

function numberCell({ n }: ReleasedFigure, language: Language): string {
  return n === undefined ? verdictTexts(language).notGiven : printNumber(n, 0, language);
}

function yardstickBlocks(
  { indicator, series }: ReleasedIndicator,
  language: Language,
): readonly Block[] {
  const texts = verdictTexts(language);
  const { target } = indicator;
  const breaks = series.flatMap(({ series: one, figures }) =>
    figures.length === 0 ? [] : (one.breaks ?? []).map((found) => ({ one, found })),
  );
  const several = new Set(breaks.map(({ one }) => one.id)).size > 1;
  return [
    ...(target === undefined ? [] : [targetBlock(indicator, target, language)]),
    ...breaks.map(({ one, found }): Block => {
      const words = breakInWords(found, language);
      const named: readonly Inline[] = several ? [" (", ...spoken(one.name, language), ")"] : [];
      return {
        kind: "paragraph",
        content: [{ strong: [texts.breaks.label] }, " ", words, ...named],
      };
    }),
  ];
}

function targetBlock(indicator: Indicator, target: Target, language: Language): Block {
  const texts = verdictTexts(language).target;
  const { wording, source } = target;
  const aim = aimInWords(indicator, target, language);
  const quoted: readonly Inline[] =
    wording === undefined ? [] : [" ", { emphasis: spoken(wording, language) }];
  return {
    kind: "paragraph",
    content: [
      { strong: [texts.label] },
      ` ${aim.charAt(0).toLocaleUpperCase()}${aim.slice(1)}.`,
      ...quoted,
      ` ${texts.setBy} `,
      ...sourceInline(source),
      ".",
    ],
  };
}

function sourceBlocks(released: ReleasedIndicator, language: Language): readonly Block[] {
  const content = sourceLine(released, language);
  return content.length === 0 ? [] : [{ kind: "paragraph", tone: "source", content }];
}

/** Who measured, fetched when, under which licence; nothing where there are no figures. */
function sourceLine(released: ReleasedIndicator, language: Language): readonly Inline[] {
  const texts = indicatorTexts(language).sources;
  const figures = released.series.flatMap((one) => one.figures);
  if (figures.length === 0) return [];
  const names = publishers(released);
  const days = figures.flatMap(({ retrievedOn }) => retrievedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const fetched =
    first === undefined || last === undefined
      ? []
      : [
          texts.fetched(
            printDay(first, language),
            first === last ? undefined : printDay(last, language),
          ),
        ];
  const licences = [...new Set(figures.flatMap(({ licence }) => licence ?? []))];
  const licence =
    licences.length === 0 ? texts.noLicence(names.length) : texts.licence(licences.join("; "));
  return [[texts.named(names.length, names.join("; ")), ...fetched, licence].join(" ")];
}

/** The institutions that the figures are from, each once, the series in use first. */
function publishers({ series }: ReleasedIndicator): readonly string[] {
  const shown = series.filter(({ figures }: ReleasedSeries) => figures.length > 0);
  return [...new Set(shown.map(({ series: one }) => one.source.replace(/\.$/, "")))];
}

function limitBlocks({ indicator }: ReleasedIndicator, language: Language): readonly Block[] {
  const texts = indicatorTexts(language).limits;
  const paragraph = (title: string, wording: Wording): Block => ({
    kind: "paragraph",
    content: [{ strong: [title] }, " ", ...spoken(wording, language)],
  });
  return [
    paragraph(texts.doesNotShow, indicator.doesNotShow),
    ...(indicator.calculation === null
      ? []
      : [paragraph(texts.calculation, indicator.calculation)]),
  ];
}

/** A wording as running text, marked with its language where it is not the reader's. */
function spoken(wording: Wording, language: Language): readonly Inline[] {
  const found = said(wording, [language]);
  if (found === undefined) return [];
  return found.language === language
    ? [found.text]
    : [{ language: found.language, content: [found.text] }];
}
