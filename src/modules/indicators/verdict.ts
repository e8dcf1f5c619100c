/**
 * The computed verdict on the series in use: which figures may be compared, and what a test against chance makes of them. It is the
 * statistics' verdict, never the council's, and says so. The method: `src/statistics/trend`.
 */
import type { Language } from "../../kernel/language.ts";
import { yearOf } from "../../kernel/local-date.ts";
import { periodYear } from "../../kernel/period.ts";
import { type EurostatProgress, eurostatProgress } from "../../statistics/trend/eurostat.ts";
import { type FalseAlarms, falseAlarms } from "../../statistics/trend/false-alarms.ts";
import type { Observation } from "../../statistics/trend/observation.ts";
import { type OpenSdgProgress, openSdgProgress } from "../../statistics/trend/open-sdg.ts";
import { sentenceOf as trendSentence } from "../../statistics/trend/sentence.ts";
import type { Target as TrendTarget } from "../../statistics/trend/target.ts";
import { twoPointSentence } from "../../statistics/trend/two-point-sentence.ts";
import { type Judgement, judge, LEAST_VALUES } from "../../statistics/trend/verdict.ts";
import { breakBetween, givenFigures } from "./change.ts";
import { yearlyFigures } from "./comparable-years.ts";
import { periodInWords } from "./figure-words.ts";
import type { Indicator, ReleasedIndicator } from "./indicator.ts";
import { unitText } from "./texts/units/index.ts";

export type IndicatorVerdict = {
  readonly judgement: Judgement;
  /** The verdict in one to eight sentences. */
  readonly sentence: string;
  /** How many figures with a value are not compared: limits, parts of a year, another length or time of the year. */
  readonly leftOut: number;
  /** What the methods say that compare two years only, each labelled with its maker; none where no way is better. */
  readonly others: readonly string[];
};

/** The verdict in the words of a language; undefined where there is nothing to compare and no target to be held to. */
export function verdictOf(
  released: ReleasedIndicator,
  language: Language,
): IndicatorVerdict | undefined {
  const { indicator } = released;
  const series = released.series.find(({ series: one }) => one.primary);
  if (series === undefined) return undefined;
  const figures = yearlyFigures(series);
  const target = series.series.unit === indicator.unit ? targetOf(indicator) : undefined;
  if (figures.length === 0 || (figures.length < 2 && target === undefined)) return undefined;
  const { kind, direction } = indicator;
  const judgement = judge({
    observations: figures.map((figure, place): Observation => {
      const before = figures[place - 1];
      return {
        time: periodYear(figure.period),
        value: figure.value,
        label: periodInWords(figure, language),
        afterBreak:
          before !== undefined && breakBetween(series.series, before, figure) !== undefined,
        provisional: figure.qualifier === "provisional",
      };
    }),
    direction,
    ...(kind === "gap" ? {} : { kind }),
    ...(target === undefined ? {} : { target }),
  });
  const about = { unit: unitOf(series.series.unit, language) };
  return {
    judgement,
    sentence: trendSentence(judgement, language, about),
    leftOut: givenFigures(series).length - figures.length,
    others: twoPoints(judgement).map((one) => twoPointSentence(one, language, about)),
  };
}

function targetOf({ target }: Indicator): TrendTarget | undefined {
  if (target === undefined) return undefined;
  const { aim, value, on } = target;
  return { aim, value, ...(on === undefined ? {} : { year: yearOf(on) }) };
}

/** As the sentences of trends take a unit: nothing for plain numbers, a sign for percentages. */
function unitOf(unit: string, language: Language): string {
  if (unit === "percent") return "%";
  return unit === "count" ? "" : unitText(unit, language).label;
}

function twoPoints({
  direction,
  compared,
  target,
}: Judgement): readonly (OpenSdgProgress | EurostatProgress)[] {
  if ((direction !== "up" && direction !== "down") || compared.length < 2) return [];
  const aim =
    target === null || target.aim === "between"
      ? {}
      : {
          target: target.value,
          ...(target.year === undefined ? {} : { targetYear: target.year }),
        };
  const options = { direction, ...aim } as const;
  return [eurostatProgress(compared, options), openSdgProgress(compared, options)];
}

/** How many of several verdicts may look clear by chance; undefined where none of them was tested. */
export function chanceAmong(verdicts: readonly IndicatorVerdict[]): FalseAlarms | undefined {
  const tested = verdicts.filter(({ judgement }) => judgement.compared.length >= LEAST_VALUES);
  const [first] = tested;
  if (first === undefined) return undefined;
  return falseAlarms(
    tested.map(({ judgement }) => judgement.p),
    first.judgement.alpha,
  );
}
