/** What `statistics trend` says of each series: the numbers under their printed names, and the sentence made from them. */
import { eurostatProgress } from "../statistics/trend/eurostat.ts";
import { falseAlarms } from "../statistics/trend/false-alarms.ts";
import { openSdgProgress } from "../statistics/trend/open-sdg.ts";
import { type About, sentenceOf } from "../statistics/trend/sentence.ts";
import { twoPointSentence } from "../statistics/trend/two-point-sentence.ts";
import {
  aimAt,
  type Direction,
  type Judgement,
  judge,
  LEAST_VALUES,
  type Question,
} from "../statistics/trend/verdict.ts";
import type { GivenSeries } from "./trend-rows.ts";
import { type NoAnswer, noAnswer, type TrendOptions, testedBy } from "./trend-tests.ts";

export type SeriesResult = Readonly<Record<string, unknown>> & {
  readonly series: string;
  readonly sentence: string;
};

/** One result a series, and how many of them look clear by chance; or the first series that a method has no answer for. */
export function trendResults(
  given: readonly GivenSeries[],
  options: TrendOptions,
):
  | {
      readonly results: readonly SeriesResult[];
      readonly alarms: ReturnType<typeof falseAlarms>;
    }
  | { readonly refused: "no-result"; readonly sentence: string } {
  const judged: { readonly series: GivenSeries; readonly answer: Answer }[] = [];
  for (const series of given) {
    const answer = answerFor(series, options);
    if ("refused" in answer)
      return { refused: "no-result", sentence: `${series.series}: ${answer.sentence}` };
    judged.push({ series, answer });
  }
  const tested = judged.filter(({ answer }) => isTested(answer.judgement));
  const alarms = falseAlarms(
    tested.map(({ answer }) => answer.judgement.p),
    judged[0]?.answer.judgement.alpha ?? 0.05,
  );
  const places = new Map(tested.map(({ answer }, place) => [answer, place]));
  const results = judged.map(({ series, answer }) => {
    const place = places.get(answer);
    return {
      series: series.series,
      ...(series.name === "" ? {} : { name: series.name }),
      ...answer.numbers,
      p_adjusted: place === undefined ? null : (alarms.adjusted[place] ?? null),
      ...answer.last,
    };
  });
  return { results, alarms };
}

function isTested({ compared }: Judgement): boolean {
  return compared.length >= LEAST_VALUES;
}

type Answer = {
  readonly judgement: Judgement;
  readonly numbers: Readonly<Record<string, unknown>>;
  readonly last: { readonly verdict: string; readonly sentence: string; readonly method: string };
};

function answerFor(series: GivenSeries, options: TrendOptions): Answer | NoAnswer {
  const { method, language } = options;
  const question = questionOf(series);
  const tested = testedBy(series.observations, options);
  if (tested !== null && "refused" in tested) return tested;
  const judgement = judge(tested === null ? question : { ...question, tested });
  const numbers = numbersOf(judgement, series);
  const about: About = {
    name: series.name,
    unit: series.unit,
    leftOut: series.skipped,
    overlapping: series.overlapping,
  };
  if (method === "statcan" || method === "eurostat")
    return twoPointAnswer(series, judgement, numbers, about, options);
  return {
    judgement,
    numbers,
    last: {
      verdict: judgement.verdict,
      sentence: sentenceOf(judgement, language, about),
      method: method === "mann-kendall" ? judgement.method : `${judgement.method}/${method}`,
    },
  };
}

function questionOf({ observations, direction, kind, target, targetYear }: GivenSeries): Question {
  const way: Direction = direction ?? "none";
  return {
    observations,
    direction: way,
    ...(kind === null ? {} : { kind }),
    ...(target === null
      ? {}
      : {
          target: {
            ...aimAt(target, way, observations),
            ...(targetYear === null ? {} : { year: targetYear }),
          },
        }),
  };
}

function numbersOf(judgement: Judgement, series: GivenSeries): Readonly<Record<string, unknown>> {
  const { test, line, compared, brokenAt, target, turned, counts } = judgement;
  return {
    n: compared.length,
    skipped: series.skipped,
    from: compared[0]?.label ?? null,
    to: compared.at(-1)?.label ?? null,
    s: test.s,
    var_s: test.varS,
    z: test.z,
    p: test.p,
    p_exact: test.pExact,
    tau: test.tau,
    tau_a: test.tauA,
    slope: line?.slope ?? null,
    intercept: line?.intercept ?? null,
    slope_lower: line?.lower ?? null,
    slope_upper: line?.upper ?? null,
    trend: judgement.trend,
    direction: judgement.direction,
    alpha: judgement.alpha,
    broken_at: brokenAt?.label ?? null,
    provisional: compared.at(-1)?.provisional ?? false,
    turned_at: turned?.at.label ?? null,
    ...(counts === null
      ? {}
      : {
          count_ratio: counts.estimate,
          count_ratio_lower: counts.lower,
          count_ratio_upper: counts.upper,
          count_ratio_p: counts.p,
        }),
    ...(target === null
      ? {}
      : {
          target: series.target,
          target_year: series.targetYear,
          required_pace: target.requiredPace,
          projection: target.projection?.value ?? null,
          projection_lower: target.projection?.lower ?? null,
          projection_upper: target.projection?.upper ?? null,
          probability: target.projection?.probability ?? null,
        }),
  };
}

function twoPointAnswer(
  series: GivenSeries,
  judgement: Judgement,
  numbers: Readonly<Record<string, unknown>>,
  about: About,
  { method, language }: TrendOptions,
): Answer | NoAnswer {
  const { target, targetYear, baseYear, limit } = series;
  const direction = series.direction === "up" ? "up" : "down";
  const years = series.observations.map(({ label, time, value }) => ({
    value,
    // Both methods count in whole years, and of a period of several the first (Open SDG 2.4).
    time: Number(/^\d{4}/.exec(label)?.[0] ?? Math.floor(time)),
  }));
  if (new Set(years.map(({ time }) => time)).size < years.length) {
    return noAnswer(`the method ${method} needs one value a year.`);
  }
  const options = {
    direction,
    ...(baseYear === null ? {} : { baseYear }),
    ...(target === null ? {} : { target }),
    ...(targetYear === null ? {} : { targetYear }),
    ...(limit === null ? {} : { limit }),
  } as const;
  const progress =
    method === "statcan" ? openSdgProgress(years, options) : eurostatProgress(years, options);
  return {
    judgement,
    numbers: {
      ...numbers,
      base_year: progress.baseYear,
      base_value: progress.baseValue,
      current_year: progress.currentYear,
      current_value: progress.currentValue,
      progress_value: progress.progressValue,
      ...("score" in progress ? { score: progress.score } : {}),
      status: progress.status,
    },
    last: {
      verdict: progress.status,
      sentence: twoPointSentence(progress, language, about),
      method: method === "statcan" ? "statcan-open-sdg-2.4" : "eurostat",
    },
  };
}
