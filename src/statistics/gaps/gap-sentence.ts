/** The trend of a gap in words. It says how the gap moved, and names no cause. */
import { differenceWithUnit, printEstimate, shareInWords } from "../trend/number-words.ts";
import { type About, type SentenceLanguage, trendTexts, withName } from "../trend/sentence.ts";
import { LEAST_VALUES } from "../trend/verdict.ts";
import type { GapTrend } from "./gap-trend.ts";

/** One to three plain sentences. The pace of a ratio is told in per cent a year. */
export function gapSentence(
  { verdict, measure, gaps, line, p, changedSidesAt }: GapTrend,
  language: SentenceLanguage,
  { name, unit = "" }: About = {},
): string {
  const texts = trendTexts(language);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return withName(texts.noFigure, name);
  const span = { from: first.label, to: last.label };
  const slope = Math.abs(line?.slope ?? 0);
  const by =
    measure === "ratio"
      ? texts.percent(printEstimate(texts, Math.expm1(slope) * 100))
      : differenceWithUnit(texts, printEstimate(texts, slope), unit, false);
  const sides = changedSidesAt === null ? [] : [texts.gap.changedSides(changedSidesAt)];
  const chance = texts.chance(shareInWords(texts, p));
  const said = {
    "insufficient-data":
      gaps.length === 1
        ? [texts.oneFigure(first.label, LEAST_VALUES)]
        : [texts.tooFew(gaps.length, span, LEAST_VALUES)],
    "no-clear-change": [texts.gap.noClearChange(span)],
    narrowing: [texts.gap.narrowing(span, by), chance],
    widening: [texts.gap.widening(span, by), chance],
  }[verdict];
  return withName([...said, ...sides].join(" "), name);
}
