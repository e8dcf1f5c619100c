/** Numbers for sentences: no more digits than the figures can bear, written as the language writes them. */
import type { Amount, TrendTexts } from "./sentence-texts.ts";

const PERCENT = /^(%|per ?cent|percentage|pct\.?|prosent|prozent)$/i;
const TOO_LONG = 1e15;
const TOO_SMALL = 1e-7;
/** Whether a number would fill the line with zeros. */
const isEndless = (size: number) => size >= TOO_LONG || (size > 0 && size < TOO_SMALL);

const formats = new Map<string, Intl.NumberFormat>();

function print(locale: string, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${locale}/${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(value === 0 ? 0 : value).replace(/^-/, "−");
}

/** A figure as it was given, with four digits at most where it is no whole number. */
function printFigure(texts: TrendTexts, value: number): string {
  const size = Math.abs(value);
  if (isEndless(size)) return print(texts.locale, value, { notation: "scientific" });
  return size >= 1000 || Number.isInteger(value)
    ? print(texts.locale, value, { maximumFractionDigits: 0 })
    : print(texts.locale, value, { maximumSignificantDigits: 4 });
}

/** An estimate, with two digits where it is small. */
export function printEstimate(texts: TrendTexts, value: number, signed = false): string {
  const size = Math.abs(value);
  const sign = signed ? ({ signDisplay: "exceptZero" } as const) : {};
  if (isEndless(size)) return print(texts.locale, value, { notation: "scientific", ...sign });
  return size >= 100
    ? print(texts.locale, value, { maximumFractionDigits: 0, ...sign })
    : print(texts.locale, value, { maximumSignificantDigits: 2, ...sign });
}

/** A ratio, with two decimals. */
export function printRatio(texts: TrendTexts, ratio: number): string {
  return print(texts.locale, ratio, { maximumFractionDigits: 2 });
}

/** A figure with its unit; per cent as the language writes it. */
export function figureWithUnit(texts: TrendTexts, value: number, unit: string): Amount {
  const number = printFigure(texts, value);
  if (PERCENT.test(unit)) return texts.percent(number);
  return unit === "" ? number : texts.withUnit(number, unit);
}

/** A difference with its unit: percentage points where the figures are per cent or shares. */
export function differenceWithUnit(
  texts: TrendTexts,
  number: string,
  unit: string,
  ofShares: boolean,
): Amount {
  if (ofShares || PERCENT.test(unit)) return texts.withUnit(number, texts.percentagePoints);
  return unit === "" ? number : texts.withUnit(number, unit);
}

/** A probability as so many out of a hundred or a thousand. */
export function shareInWords(texts: TrendTexts, probability: number): string {
  const of = probability < 0.01 ? 1000 : 100;
  const count = Math.round(probability * of);
  if (count < 1 || probability < 0.001) return texts.fewerThan(1, of);
  return count >= of || probability > 0.99 ? texts.moreThan(of - 1, of) : texts.outOf(count, of);
}
