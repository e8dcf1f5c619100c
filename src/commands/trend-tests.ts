/** The tests that `statistics trend` can be told to use, and what each says of the values since the last break. */
import {
  hamedRao,
  preWhitened,
  type SpacedValues,
  trendFreePreWhitened,
  yueWang,
} from "../statistics/trend/modified-mann-kendall.ts";
import { lastStretch, type Observation } from "../statistics/trend/observation.ts";
import {
  combined,
  correlated,
  seasonalIntercept,
  seasonsOf,
} from "../statistics/trend/seasonal-mann-kendall.ts";
import type { SentenceLanguage } from "../statistics/trend/sentence.ts";
import { theilSen } from "../statistics/trend/theil-sen.ts";
import { LEAST_VALUES, type Question } from "../statistics/trend/verdict.ts";

export const TREND_METHODS = [
  "mann-kendall",
  "statcan",
  "eurostat",
  "hamed-rao",
  "yue-wang",
  "pre-whitening",
  "trend-free-pre-whitening",
  "seasonal",
  "correlated-seasonal",
] as const;
export type TrendMethod = (typeof TREND_METHODS)[number];

export type TrendOptions = {
  readonly method: TrendMethod;
  readonly language: SentenceLanguage;
  /** Lags that hamed-rao and yue-wang look at; all when absent. */
  readonly lags?: number;
  /** Steps in a cycle of the seasonal tests. */
  readonly cycle: number;
};

/** Steps that a series may span where its test needs them evenly spaced. */
const MOST_STEPS = 10_000;

/** A method that has no answer for a series, and why. */
export type NoAnswer = { readonly refused: "no-result"; readonly sentence: string };

type Tested = NonNullable<Question["tested"]>;

/** The test that the method names; null where it is the plain one, or there are too few values for any. */
export function testedBy(
  observations: readonly Observation[],
  { method, lags, cycle }: TrendOptions,
): Tested | null | NoAnswer {
  if (method === "mann-kendall" || method === "statcan" || method === "eurostat") return null;
  const { observations: compared } = lastStretch(observations);
  if (compared.length < LEAST_VALUES) return null;
  const values = spaced(compared);
  if (values === undefined)
    return noAnswer(`the method ${method} needs evenly spaced times (gaps allowed).`);
  const found = testOf(values, method, lags, cycle);
  if ("refused" in found)
    return noAnswer(
      found.refused === "too-few"
        ? `there are too few values for the method ${method}.`
        : `neighbouring values resemble each other too much for the method ${method}.`,
    );
  const { n, s, varS, z, p, tauA, slope } = found;
  const test = { n, s, varS, z, p, pExact: null, tau: tauA, tauA };
  // The interval of the plain test does not hold where neighbours resemble each other.
  const unbounded = { lower: null, upper: null };
  if (method === "seasonal" || method === "correlated-seasonal") {
    const intercept = seasonalIntercept(values, cycle, slope);
    return { test, line: { slope, intercept, ...unbounded } };
  }
  const line = theilSen(compared);
  return "refused" in line ? { test } : { test, line: { ...line, ...unbounded } };
}

export function noAnswer(sentence: string): NoAnswer {
  return { refused: "no-result", sentence };
}

function testOf(
  values: SpacedValues,
  method: Exclude<TrendMethod, "mann-kendall" | "statcan" | "eurostat">,
  lags: number | undefined,
  cycle: number,
) {
  const options = lags === undefined ? {} : { lags };
  switch (method) {
    case "hamed-rao":
      return hamedRao(values, options);
    case "yue-wang":
      return yueWang(values, options);
    case "pre-whitening":
      return preWhitened(values);
    case "trend-free-pre-whitening":
      return trendFreePreWhitened(values);
    case "seasonal":
      return combined(seasonsOf(values, cycle));
    case "correlated-seasonal":
      return correlated(seasonsOf(values, cycle));
  }
}

/** The values on even steps as small as their smallest, null where there is none; undefined where some stand between the steps. */
function spaced(compared: readonly Observation[]): SpacedValues | undefined {
  const start = compared[0]?.time ?? 0;
  const steps = compared.slice(1).map(({ time }, i) => time - (compared[i]?.time ?? 0));
  const step = Math.min(...steps);
  const places = compared.map(({ time }) => (time - start) / step);
  const last = Math.round(places.at(-1) ?? 0);
  if (last >= MOST_STEPS) return undefined;
  if (places.some((place) => Math.abs(place - Math.round(place)) > 0.01)) return undefined;
  const values = new Array<number | null>(last + 1).fill(null);
  for (const [i, place] of places.entries()) values[Math.round(place)] = compared[i]?.value ?? null;
  return values;
}
