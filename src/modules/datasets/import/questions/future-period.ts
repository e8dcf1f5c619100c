/**
 * Asks about values for a time that was not over when they were counted: later than today, or later than the day on which the office
 * says it last changed the file. Forecasts that say so are none.
 */
import type { LocalDate } from "../../../../kernel/local-date.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

export function findFuturePeriods({ figures }: Evidence, today?: LocalDate): readonly Finding[] {
  const updated = /^\d{4}-\d{2}-\d{2}/.exec(figures.updatedAt ?? "")?.[0];
  const reference = [updated, today].filter((day) => day !== undefined).sort()[0];
  if (reference === undefined) return [];
  const later = figures.periods.map(({ period }) => period.start > reference);
  const observations: number[] = [];
  let last = -1;
  for (let n = 0; n < figures.observations.length; n++) {
    const period = figures.observations.period[n] ?? -1;
    const state = figures.statuses[figures.observations.status[n] ?? -1]?.state;
    const valued = !Number.isNaN(figures.observations.value[n]);
    if (later[period] !== true || !valued || state === "forecast") continue;
    observations.push(n);
    const end = figures.periods[period]?.period.end ?? "";
    if (last < 0 || end > (figures.periods[last]?.period.end ?? "")) last = period;
  }
  if (last < 0) return [];
  const facts = { period: figures.periods[last]?.printed ?? "", reference };
  return [{ kind: "future-period", facts, observations }];
}
