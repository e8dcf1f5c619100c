/**
 * Silent indicators. Official figures come out within a year after the period that they are about, and a report comes once a cycle. So
 * an indicator whose latest released figure is about a period that ended more than one cycle and one year ago has missed a round: a
 * report has come, or was due, without anything new in it. One that never had a released figure is silent too.
 */
import { addMonths, daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import type { Facts } from "./facts.ts";
import { type Figure, figureOf } from "./figure.ts";
import { rowOf } from "./row.ts";

/** Months within which an office publishes the figures of a period. */
const PUBLISHED_WITHIN = 12;

/** Nobody set these days, so that a figure that is missing is silence and not lateness; it counts from the end of the latest period. */
export function silentIndicators({ indicators, cycleYears }: Facts, on: LocalDate): Figure {
  const silent = indicators.flatMap((one) => {
    const latest = one.figuresTo.toSorted().at(-1);
    if (latest === undefined) return [rowOf(one, "figure")];
    if (addMonths(latest, cycleYears * 12 + PUBLISHED_WITHIN) >= on) return [];
    const to = { date: latest, precision: "day" as const };
    return [rowOf(one, "figure", { on: to, daysSilent: daysBetween(latest, on) })];
  });
  return figureOf("silent-indicators", silent, indicators);
}
