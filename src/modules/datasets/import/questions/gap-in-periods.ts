/** Asks about years (quarters, months) that no series of the file has although those before and after are there. */
import { monthNumber } from "./calendar.ts";
import { at, type Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** Fewer periods have no rhythm that one could miss a beat of. */
const LEAST_PERIODS = 5;
/** This share of the steps must be equal before an unequal one is a gap. Surveys every second or third year differ. */
const REGULAR = 0.7;

export function findGaps({ figures, months }: Evidence): readonly Finding[] {
  const used = usedPeriods(figures);
  const lengths = Map.groupBy(
    [...used].filter((place) => place >= 0),
    (place) => months[place] ?? 0,
  );
  return [...lengths].flatMap(([length, places]): readonly Finding[] => {
    const starts = [
      ...new Set(places.map((place) => monthNumber(at(figures.periods, place).period))),
    ].sort((a, b) => a - b);
    if (length < 1 || starts.length < LEAST_PERIODS) return [];
    const steps = starts.slice(1).map((start, n) => start - (starts[n] ?? 0));
    const step = mostFrequent(steps);
    if (steps.filter((one) => one === step).length < REGULAR * steps.length) return [];
    const missing = steps.flatMap((one, n) =>
      one > step && one % step === 0
        ? Array.from({ length: one / step - 1 }, (_, k) => (starts[n] ?? 0) + (k + 1) * step)
        : [],
    );
    if (missing.length === 0) return [];
    const printed = (start: number) =>
      figures.periods.find(
        ({ period }, place) => monthNumber(period) === start && months[place] === length,
      )?.printed ?? "";
    const facts = {
      missing: missing.map((start) => nameMonths(start, length)).join(", "),
      first: printed(starts[0] ?? 0),
      last: printed(starts.at(-1) ?? 0),
    };
    return [{ kind: "gap-in-periods", facts, observations: [], about: facts.missing }];
  });
}

/** The periods between the first and the last with a value: a target year without one, far ahead, opens no gap. */
function usedPeriods({ observations, periods }: Evidence["figures"]): ReadonlySet<number> {
  const used = new Set(observations.period);
  const valued = new Set<number>();
  for (let n = 0; n < observations.length; n++)
    if (!Number.isNaN(observations.value[n])) valued.add(observations.period[n] ?? -1);
  const starts = [...valued].map((place) => periods[place]?.period.start ?? "").sort();
  const [first = "", last = ""] = [starts[0], starts.at(-1)];
  return new Set(
    [...used].filter((place) => {
      const start = periods[place]?.period.start ?? "";
      return start >= first && start <= last;
    }),
  );
}

function mostFrequent(steps: readonly number[]): number {
  const counts = [...Map.groupBy(steps, (step) => step)].map(
    ([step, all]) => [step, all.length] as const,
  );
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0];
}

/** The missing period in figures that need no language: 2013, 2013/14, 2013-04. */
function nameMonths(start: number, length: number): string {
  const year = Math.floor(start / 12);
  if (length === 12)
    return start % 12 === 0 ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  const month = `${year}-${String((start % 12) + 1).padStart(2, "0")}`;
  if (length === 3 && start % 3 === 0) return `${year}-Q${(start % 12) / 3 + 1}`;
  if (length % 12 === 0 && start % 12 === 0) return `${year}-${year + length / 12 - 1}`;
  return month;
}
