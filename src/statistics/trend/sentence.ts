/** A verdict in words: what was seen, what chance makes of it, what a target asks. It is made from the numbers and names no cause. */
import {
  differenceWithUnit,
  figureWithUnit,
  printEstimate,
  printRatio,
  shareInWords,
} from "./number-words.ts";
import type { Amount, Bounds, Span, TrendTexts } from "./sentence-texts.ts";
import { de } from "./sentences/de.ts";
import { en } from "./sentences/en.ts";
import { nb } from "./sentences/nb.ts";
import { nearestMeeting } from "./target.ts";
import { type Judgement, LEAST_VALUES, type TargetOutlook } from "./verdict.ts";

export const SENTENCE_LANGUAGES = ["en", "nb", "de"] as const;
export type SentenceLanguage = (typeof SENTENCE_LANGUAGES)[number];

const TEXTS: Readonly<Record<SentenceLanguage, TrendTexts>> = { en, nb, de };

/** What the judgement itself does not know. */
export type About = {
  /** Stands before the sentences. */
  readonly name?: string;
  /** What the values are in, such as "per 1,000" or "%". */
  readonly unit?: string;
  /** Rows of the series that had no value. */
  readonly leftOut?: number;
  /** The periods share days with each other. */
  readonly overlapping?: boolean;
};

export function trendTexts(language: SentenceLanguage): TrendTexts {
  return TEXTS[language];
}

/** One to eight plain sentences. Numbers are rounded to what they can bear; the exact ones are in the judgement. */
export function sentenceOf(
  judgement: Judgement,
  language: SentenceLanguage,
  about: About = {},
): string {
  const texts = TEXTS[language];
  const said = [
    ...trendWords(judgement, texts, about),
    ...targetWords(judgement, texts, about.unit ?? ""),
    ...notes(judgement, texts, about),
  ];
  const { verdict, target } = judgement;
  const met =
    verdict === "target-met" && target !== null
      ? [metWords(judgement, target, texts, about.unit ?? "")]
      : [];
  return withName([...met, ...said].join(" "), about.name);
}

/** The name of the series before what is said of it. */
export function withName(text: string, name: string | undefined): string {
  return name === undefined || name === "" ? text : `${name}: ${text}`;
}

function trendWords(judgement: Judgement, texts: TrendTexts, about: About): readonly string[] {
  const { trend, compared, brokenAt } = judgement;
  const [first, last] = [compared[0], compared.at(-1)];
  if (first === undefined || last === undefined) return [texts.noFigure];
  const span = { from: first.label, to: last.label };
  switch (trend) {
    case "not-comparable":
      return [texts.notComparable(brokenAt?.label ?? first.label)];
    case "insufficient-data":
      return compared.length === 1
        ? [texts.oneFigure(first.label, LEAST_VALUES)]
        : [
            texts.tooFew(compared.length, span, LEAST_VALUES),
            ...countWords(judgement, first.value, last.value, texts, about.unit ?? ""),
          ];
    case "no-clear-change":
      return unclearWords(judgement, span, texts, about.unit ?? "");
    case "improving":
      return [
        movedWords(judgement, span, texts, about),
        texts.improvement,
        chance(judgement, texts),
      ];
    case "worsening":
      return [movedWords(judgement, span, texts, about), texts.worsening, chance(judgement, texts)];
    case "changed-ambiguous": {
      const reading = judgement.direction === "ambiguous" ? texts.ambiguous : texts.unsaid;
      return [movedWords(judgement, span, texts, about), reading, chance(judgement, texts)];
    }
  }
}

function chance({ p }: Judgement, texts: TrendTexts): string {
  return texts.chance(shareInWords(texts, p));
}

function movedWords(
  { test, line, kind }: Judgement,
  span: Span,
  texts: TrendTexts,
  { unit = "" }: About,
): string {
  const way = test.s > 0 ? "up" : "down";
  if (line === null || line.slope === 0) return texts.moved(way, span, null, null);
  const by = amountOf(line.slope, texts, unit, kind === "share");
  return texts.moved(way, span, by, boundsOf(line.slope, line.lower, line.upper, texts));
}

function amountOf(slope: number, texts: TrendTexts, unit: string, ofShares: boolean): Amount {
  return differenceWithUnit(texts, printEstimate(texts, Math.abs(slope)), unit, ofShares);
}

/** Without signs where both bounds go the way of the slope, the nearer to 0 first; else with signs, the lower first. */
function boundsOf(
  slope: number,
  lower: number | null,
  upper: number | null,
  texts: TrendTexts,
): Bounds {
  if (lower === null || upper === null) return null;
  const sameWay = lower * slope > 0 && upper * slope > 0;
  const [a, b] = sameWay && slope < 0 ? [-upper, -lower] : [lower, upper];
  return {
    lower: printEstimate(texts, a, !sameWay),
    upper: printEstimate(texts, b, !sameWay),
  };
}

function unclearWords(
  { p, line, test, kind, turned }: Judgement,
  span: Span,
  texts: TrendTexts,
  unit: string,
): readonly string[] {
  if (test.varS === 0) return [texts.unchanged(span)];
  const share = p >= 0.5 ? null : shareInWords(texts, p);
  const bounds =
    line === null || line.lower === null || line.upper === null
      ? []
      : [
          texts.slopeBounds({
            lower: printEstimate(texts, line.lower, true),
            upper: differenceWithUnit(
              texts,
              printEstimate(texts, line.upper, true),
              unit,
              kind === "share",
            ),
          }),
        ];
  const turn = turned === null ? [] : [texts.turned(turned.before, turned.at.label)];
  return [texts.noClearChange(span, share), ...turn, ...bounds];
}

function countWords(
  { counts, alpha }: Judgement,
  first: number,
  last: number,
  texts: TrendTexts,
  unit: string,
): readonly string[] {
  if (counts === null || !Number.isFinite(counts.estimate)) return [];
  const bounds =
    counts.lower === null || counts.upper === null
      ? null
      : {
          lower: printRatio(texts, counts.lower),
          upper: printRatio(texts, counts.upper),
        };
  return [
    texts.counts(
      figureWithUnit(texts, first, unit),
      figureWithUnit(texts, last, unit),
      printRatio(texts, counts.estimate),
      bounds,
      counts.p > alpha,
    ),
  ];
}

/** The target in words, with its year where it has one. */
function aimInWords(target: TargetOutlook, texts: TrendTexts, unit: string): string {
  const print = (value: number) => figureWithUnit(texts, value, unit);
  const aim =
    target.aim === "between"
      ? texts.aim.between(print(target.low), print(target.high))
      : target.aim === "at-least"
        ? texts.aim.atLeast(print(target.value))
        : texts.aim.atMost(print(target.value));
  return target.year === undefined ? aim : texts.byYear(aim, String(target.year));
}

function metWords(
  { compared }: Judgement,
  target: TargetOutlook,
  texts: TrendTexts,
  unit: string,
): string {
  const newest = compared.at(-1);
  const value = figureWithUnit(texts, newest?.value ?? Number.NaN, unit);
  return texts.met(aimInWords(target, texts, unit), value, newest?.label ?? "");
}

function targetWords(judgement: Judgement, texts: TrendTexts, unit: string): readonly string[] {
  const { target, compared, kind } = judgement;
  const newest = compared.at(-1);
  if (target === null || newest === undefined || target.met) return [];
  const aim = aimInWords(target, texts, unit);
  if (target.missed)
    return [texts.missed(aim, figureWithUnit(texts, newest.value, unit), newest.label)];
  const { projection, requiredPace } = target;
  if (projection === null) return [];
  const way = nearestMeeting(newest.value, target) > newest.value ? "up" : "down";
  const pace =
    judgement.verdict === "on-track" || requiredPace === null
      ? []
      : [texts.pace(way, amountOf(requiredPace, texts, unit, kind === "share"))];
  return [
    texts.outlook(aim, shareInWords(texts, projection.probability)),
    ...(projection.fartherThanPast ? [texts.fartherThanPast] : []),
    ...pace,
  ];
}

function notes(
  { trend, compared, brokenAt }: Judgement,
  texts: TrendTexts,
  { leftOut = 0, overlapping = false }: About,
): readonly string[] {
  const newest = compared.at(-1);
  return [
    ...(brokenAt !== null && trend !== "not-comparable" ? [texts.sinceBreak(brokenAt.label)] : []),
    ...(newest?.provisional === true ? [texts.provisional] : []),
    ...(overlapping && compared.length >= LEAST_VALUES ? [texts.overlapping] : []),
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
  ];
}
