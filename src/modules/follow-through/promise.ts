/** A promise: the city's first answer that accepts a recommendation, wholly or in part, and what has happened since. */
import { type FactDate, isCertainlyBefore, yearOf } from "../../kernel/local-date.ts";
import type { AnswerKind, Facts, RecommendationFacts, Verdict } from "./facts.ts";
import { isMeasureOpen } from "./open.ts";

export type Promised = {
  readonly recommendation: RecommendationFacts;
  readonly promisedOn: FactDate;
  readonly kind: AnswerKind;
  /** How often the city has said since then what it did. */
  readonly claimsSince: number;
  /** Measures that are tied to it, and how many of them have ended or been judged. */
  readonly measures: number;
  readonly measuresEnded: number;
  /** The body's latest verdict since then. */
  readonly verdict: Verdict | undefined;
};

/** The promises that stand: what the city took back later, by rejecting it, is none any more. */
export function promisesOf({ recommendations, measures }: Facts): readonly Promised[] {
  const tied = new Map<string, { all: number; ended: number }>();
  for (const measure of measures ?? []) {
    if (measure.madeUp) continue;
    for (const reference of measure.recommendations) {
      const { all, ended } = tied.get(reference) ?? { all: 0, ended: 0 };
      tied.set(reference, { all: all + 1, ended: ended + (isMeasureOpen(measure) ? 0 : 1) });
    }
  }
  return recommendations.flatMap((recommendation) => {
    const { answers, claims, assessments, reference } = recommendation;
    const first = answers.find(({ kind }) => isPromise(kind));
    const latest = answers.at(-1);
    if (first === undefined || latest === undefined || !isPromise(latest.kind)) return [];
    const since = (fact: { readonly on: FactDate }) => !isCertainlyBefore(fact.on, first.on);
    const own = tied.get(reference);
    return [
      {
        recommendation,
        promisedOn: first.on,
        kind: latest.kind,
        claimsSince: claims.filter(since).length,
        measures: own?.all ?? 0,
        measuresEnded: own?.ended ?? 0,
        verdict: assessments.filter(since).at(-1)?.verdict,
      },
    ];
  });
}

function isPromise(kind: AnswerKind): boolean {
  return kind === "accepted" || kind === "partly";
}

/** What was promised in a year and what came of it; `silent` are those of which nobody has said a word since. */
export type PromiseYear = {
  readonly year: number;
  readonly promised: number;
  readonly claimed: number;
  readonly withMeasures: number;
  readonly fully: number;
  readonly inPart: number;
  readonly not: number;
  readonly cannotJudge: number;
  readonly notJudged: number;
  readonly silent: number;
};

/** By the year of the answer, the latest first. */
export function promiseYears(facts: Facts): readonly PromiseYear[] {
  const years = Map.groupBy(promisesOf(facts), ({ promisedOn }) => yearOf(promisedOn.date));
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, promises]) => {
      const count = (matches: (promise: Promised) => boolean) => promises.filter(matches).length;
      const judged = (...verdicts: readonly (Verdict | undefined)[]) =>
        count(({ verdict }) => verdicts.includes(verdict));
      return {
        year,
        promised: promises.length,
        claimed: count(({ claimsSince }) => claimsSince > 0),
        withMeasures: count(({ measures }) => measures > 0),
        fully: judged("fully"),
        inPart: judged("largely", "unevenly"),
        not: judged("not"),
        cannotJudge: judged("cannot-judge"),
        notJudged: judged(undefined),
        silent: count(({ claimsSince, verdict }) => claimsSince === 0 && verdict === undefined),
      };
    });
}
