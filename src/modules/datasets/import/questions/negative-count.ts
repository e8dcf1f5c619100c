/** Asks about counts below zero: there are never fewer than no people. */
import { type Evidence, periodOf, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";

export function findNegativeCounts(evidence: Evidence): readonly Finding[] {
  const observations: number[] = [];
  let worst = -1;
  for (let n = 0; n < evidence.figures.observations.length; n++) {
    const value = valueAt(evidence, n);
    if (!(value < 0) || evidence.unitOf(n).kind !== "count") continue;
    observations.push(n);
    if (worst < 0 || value < valueAt(evidence, worst)) worst = n;
  }
  if (worst < 0) return [];
  const facts = {
    unit: evidence.unitOf(worst).printed,
    series: seriesName(evidence, worst),
    period: periodOf(evidence, worst),
    value: valueAt(evidence, worst),
  };
  return [{ kind: "negative-count", facts, observations }];
}
