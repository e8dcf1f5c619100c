/**
 * The generated sentence about an indicator: its latest figure, the change where two figures may be compared, and what must be said
 * with them. It is made from facts and says no more than they do: no trend, no judgement, no cause.
 */
import { printNumber } from "../../design/number-format.ts";
import { type Language, said } from "../../kernel/language.ts";
import type { Period } from "../../kernel/period.ts";
import type { Verdict } from "../../statistics/trend/verdict.ts";
import {
  type Change,
  changeOf,
  type GivenFigure,
  givenFigures,
  type NotComparable,
} from "./change.ts";
import { duringPeriod, periodInWords, printAmount, spelled, valueInWords } from "./figure-words.ts";
import type { Indicator, ReleasedIndicator, ReleasedSeries } from "./indicator.ts";
import { formOf } from "./printed-form.ts";
import { type Growth, type SentenceTexts, sentenceTexts } from "./texts/sentences/index.ts";
import { unitText } from "./texts/units/index.ts";
import { verdictOf } from "./verdict.ts";

/** Below this a count moves by chance as much as by anything else. */
const SMALL = 20;
/** From this base on a count's change is also told in per cent. */
const PERCENT_BASE = 50;
/** The longest name of a group that a sentence takes up. */
const LONGEST_GROUP = 40;

/** One to four plain sentences about the series in use. */
export function sentenceOf(released: ReleasedIndicator, language: Language): string {
  const texts = sentenceTexts(language);
  const name = said(released.indicator.name, [language])?.text ?? released.indicator.slug;
  const series = seriesInUse(released);
  const change = series === undefined ? undefined : changeOf(series, released.indicator.kind);
  if (series === undefined || change?.to === undefined) return texts.noFigure(name);
  const fact = factOf(released, series, change.to, name, language);
  const compared =
    "notComparable" in change ? [] : [changeInWords(change, released, series, language)];
  const first = `${[fact, ...compared].join(", ")}.`;
  return [first, ...cautions(released, series, change, change.to, language)].join(" ");
}

/** The series that sentences speak of. */
export function seriesInUse(released: ReleasedIndicator): ReleasedSeries | undefined {
  return released.series.find(({ series }) => series.primary);
}

function factOf(
  released: ReleasedIndicator,
  { series }: ReleasedSeries,
  figure: GivenFigure,
  name: string,
  language: Language,
): string {
  const texts = sentenceTexts(language);
  const things = unitText(series.unit, language).things;
  const named = things !== undefined && mentions(name, things);
  const group =
    released.series.length > 1 && series.breakdown ? said(series.breakdown, [language]) : undefined;
  const head =
    group === undefined || group.text.length > LONGEST_GROUP ? name : `${name}, ${group.text}`;
  const form = formOf(figure);
  const words = [
    `${head}:`,
    valueInWords(figure, series.unit, released.indicator.kind, language, named),
    placeOf(series.geography, name, texts),
    duringPeriod(form, language),
    form.fromContext ? `(${texts.fromContext})` : "",
  ].filter((word) => word !== "");
  const { qualifier } = figure;
  const remark =
    qualifier === "estimate" || qualifier === "provisional" ? texts.remarks[qualifier] : undefined;
  return remark === undefined ? words.join(" ") : `${words.join(" ")}, ${remark}`;
}

function mentions(name: string, words: string): boolean {
  return name.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}

/** Where the figure is from; nothing where the name has said it. A place that is no plain name stands in brackets. */
function placeOf(geography: string, name: string, texts: SentenceTexts): string {
  if (geography === "" || mentions(name, geography)) return "";
  const known = Object.hasOwn(texts.places, geography) ? texts.places[geography] : undefined;
  if (known !== undefined) return known;
  return /^\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}-]*)*$/u.test(geography)
    ? texts.inPlace(geography)
    : `(${geography})`;
}

function growthOf(indicator: Indicator, unit: string, language: Language): Growth {
  const words = unitText(unit, language);
  if (indicator.kind !== "count") return "level";
  return words.money === true ? "money" : "things";
}

function changeInWords(
  change: Change,
  { indicator }: ReleasedIndicator,
  { series }: ReleasedSeries,
  language: Language,
): string {
  const texts = sentenceTexts(language);
  const growth = growthOf(indicator, series.unit, language);
  const than = thanWhen(change, texts, language);
  if (change.absolute === 0) return texts.unchanged(growth, than);
  const size = Math.abs(change.absolute);
  const words = unitText(series.unit, language);
  const digits = printAmount(size, change.decimals, words, language);
  const difference =
    growth === "things"
      ? (spelled(size, change.decimals, language) ?? digits)
      : (words.difference ?? words.quantity)(digits, size === 1);
  const told = words.things !== undefined || words.money === true;
  const percent =
    told && change.percent !== null && change.from.value >= PERCENT_BASE
      ? texts.percent(printPercent(Math.abs(change.percent), language))
      : undefined;
  const way = change.absolute > 0 ? "up" : "down";
  return texts.change(
    growth,
    way,
    change.approximate ? texts.about(difference) : difference,
    percent,
    than,
  );
}

function printPercent(percent: number, language: Language): string {
  return printNumber(percent, percent < 10 ? 1 : 0, language);
}

function thanWhen({ from, to }: Change, texts: SentenceTexts, language: Language): string {
  if (from.periodBasis === "context") return texts.figureBefore;
  if (isYearBefore(from.period, to.period)) return texts.yearBefore;
  return duringPeriod(formOf(from), language);
}

function isYearBefore(from: Period, to: Period): boolean {
  const shifted = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4, 7)}`;
  return shifted(from.start) === to.start.slice(0, 7) && shifted(from.end) === to.end.slice(0, 7);
}

/** What must be said with the figure, in the order of its weight. */
function cautions(
  released: ReleasedIndicator,
  series: ReleasedSeries,
  change: Change | NotComparable,
  latest: GivenFigure,
  language: Language,
): readonly string[] {
  const texts = sentenceTexts(language);
  const { indicator } = released;
  const needed: string[] = [];
  const last = series.figures.at(-1);
  if (last !== undefined && last !== latest && last.status !== "given") {
    needed.push(texts.statuses[last.status](periodInWords(last, language)));
  }
  if ("notComparable" in change) {
    const earlier = change.from === undefined ? "" : periodInWords(change.from, language);
    const alone = change.notComparable === "only-figure" && released.series.length > 1;
    needed.push(alone ? texts.onlyOfSeries : texts.obstacles[change.notComparable](earlier));
  }
  if (indicator.direction === "ambiguous") {
    const fell = "absolute" in change && change.absolute < 0;
    needed.push(fell ? texts.ambiguous.fall : texts.ambiguous.rise);
  }
  const others = rivals(released, series).length;
  if (others > 0) needed.push(texts.others(others, capital(numberOf(others, language))));
  if (isSmall(indicator, change)) needed.push(texts.small);
  const figures = givenFigures(series);
  const [first] = figures;
  if (
    needed.length < 2 &&
    figures.length > 2 &&
    first !== undefined &&
    !contradicts(released, figures.length, language)
  ) {
    const since = texts.period.since(formOf(first));
    needed.push(texts.fewFigures(numberOf(figures.length, language), since));
  }
  return needed;
}

const UNCERTAIN: ReadonlySet<string> = new Set<Verdict>([
  "insufficient-data",
  "no-clear-change",
  "not-comparable",
]);

/** Whether the computed verdict is certain of something, or speaks of fewer figures than these. */
function contradicts(released: ReleasedIndicator, count: number, language: Language): boolean {
  const judgement = verdictOf(released, language)?.judgement;
  if (judgement === undefined) return false;
  const { verdict, trend, compared } = judgement;
  return compared.length !== count || !UNCERTAIN.has(verdict === "target-met" ? trend : verdict);
}

/** The other series that measure the same group in the same area, and so could be taken for a continuation. */
function rivals(
  { series: all }: ReleasedIndicator,
  { series: own }: ReleasedSeries,
): readonly ReleasedSeries[] {
  const group = JSON.stringify(own.breakdown);
  return all.filter(
    ({ series, figures }) =>
      series.id !== own.id &&
      figures.length > 0 &&
      series.geography === own.geography &&
      JSON.stringify(series.breakdown) === group,
  );
}

function isSmall({ kind, type }: Indicator, change: Change | NotComparable): boolean {
  if ("notComparable" in change || kind !== "count" || type !== "outcome") return false;
  return Math.min(change.from.value, change.to.value) < SMALL;
}

function numberOf(count: number, language: Language): string {
  return spelled(count, 0, language) ?? printNumber(count, 0, language);
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
