/**
 * Asks about steps that a series does not otherwise take: slips by a factor of ten, a lost or added minus, a zero where a value is
 * missing, and steps far outside what the series itself shows. Robust: steps are held against the median absolute deviation of all
 * steps (Hampel, The Influence Curve and Its Role in Robust Estimation, 1974), counts also against their own chance (Poisson).
 */
import {
  decimalsOf,
  type Evidence,
  median,
  periodOf,
  seriesMembers,
  seriesName,
  valueAt,
} from "./evidence.ts";
import type { Finding, QuestionFacts } from "./question.ts";

/** Four steps are the fewest that have a middle and a spread. */
const LEAST_VALUES = 5;
/** A step this many robust deviations off, and more for short series, whose spread is known badly. */
const DEVIATIONS = 6;
const SHORT_SERIES = 6;
/** Makes the median absolute deviation of normal steps their standard deviation. */
const NORMAL = 1.4826;
/** Real series move by ten per cent now and then, however still they were before. */
const LEAST_SPREAD = 0.1;
/** Less than a doubling or a halving is no jump, whatever the series did before. */
const LEAST_JUMP = Math.log(2);
/** Two counts differ this many standard deviations of their difference (Poisson). */
const POISSON = 5;
/** A slip of the decimal point is a factor of 10, 100 or 1,000, give or take what the series moves. */
const SLIPS = [10, 100, 1000] as const;
const SLIP_WIDTH = Math.log(1.25);
/** What is off by ten from a calm series is off by five from each of its values. */
const LEAST_SLIP = 5;
/** A slip is this many robust deviations of the other values away: what moves tenfold anyhow is no slip. */
const SLIP_DEVIATIONS = 5;
/** Neighbours this close to each other leave only the value between them to explain. */
const CALM = Math.log(1.5);
/** Printed to so few units of the last digit, values double and halve by rounding. */
const LEAST_UNITS = 10;
/** From this count on, chance makes no zero (e^-20). */
const NEVER_ZERO = 20;

type Place = { readonly n: number; readonly value: number };
type IsNoise = (a: number, b: number) => boolean;
type Seen = Pick<QuestionFacts["suspicious-jump"], "what" | "factor"> & {
  readonly place: number;
  readonly weight: number;
};

export function findJumps(evidence: Evidence): readonly Finding[] {
  const { series } = evidence;
  const findings: Finding[] = [];
  for (let place = 0; place < series.count; place++) {
    if ((series.starts[place + 1] ?? 0) - (series.starts[place] ?? 0) < 3) continue;
    for (const stretch of stretches(evidence, seriesMembers(evidence, place))) {
      const values = stretch.map(({ value }) => value);
      const isCount = values.every(
        (value, n) =>
          value >= 0 && Number.isInteger(value) && kindOf(evidence, stretch[n]) !== "percent",
      );
      const seen = lookAt(values, isCount);
      const [worst] = [...seen].sort((a, b) => b.weight - a.weight);
      if (worst === undefined) continue;
      const { n, value } = stretch[worst.place] ?? { n: 0, value: 0 };
      const facts = {
        what: worst.what,
        series: seriesName(evidence, n),
        period: periodOf(evidence, n),
        before: stretch[worst.place - 1]?.value ?? stretch[worst.place + 1]?.value ?? 0,
        value,
        factor: worst.factor,
      };
      const observations = seen.map((one) => stretch[one.place]?.n ?? 0);
      findings.push({ kind: "suspicious-jump", facts, observations, weight: worst.weight });
    }
  }
  return findings;
}

function kindOf(evidence: Evidence, place: Place | undefined): string {
  return evidence.unitOf(place?.n ?? 0).kind;
}

/** The parts of a series whose values may be compared: periods of one length, between the breaks that the office itself marks. */
function stretches(evidence: Evidence, members: Int32Array): readonly (readonly Place[])[] {
  const { figures, months, time } = evidence;
  const byLength = new Map<number, Place[][]>();
  let last = -1;
  for (const n of members) {
    const value = valueAt(evidence, n);
    const period = figures.observations.period[n] ?? -1;
    if (Number.isNaN(value) || period < 0 || time.values[n] === last) continue;
    last = time.values[n] ?? -1;
    const length = months[period] ?? 0;
    const parts = byLength.get(length) ?? [[]];
    byLength.set(length, parts);
    const state = figures.statuses[figures.observations.status[n] ?? -1]?.state;
    if (state === "break") parts.push([]);
    parts.at(-1)?.push({ n, value });
  }
  return [...byLength.values()].flat().filter((stretch) => stretch.length >= 3);
}

function lookAt(values: readonly number[], isCount: boolean): readonly Seen[] {
  let unit = 0;
  const lastDigits = () => {
    if (unit === 0) unit = 10 ** -values.reduce((most, one) => Math.max(most, decimalsOf(one)), 0);
    return LEAST_UNITS * unit;
  };
  // Whether two values may lie so far apart by rounding, or by chance where they are counts (Poisson).
  const isNoise = (a: number, b: number) =>
    Math.abs(a - b) < (isCount ? POISSON * Math.sqrt(a + b) : lastDigits());
  const slips = values.flatMap((_, place) => slipAt(values, place, isCount, isNoise));
  if (slips.length > 0 || values.length < LEAST_VALUES) return slips;
  const shift = findShift(values);
  if (shift.length > 0) return shift;
  return values.every((value) => value > 0) ? findSteps(values, isNoise) : [];
}

/** One value that its neighbours on both sides contradict. */
function slipAt(
  values: readonly number[],
  place: number,
  isCount: boolean,
  isNoise: IsNoise,
): readonly Seen[] {
  const value = values[place] ?? 0;
  const before = values[place - 1];
  const after = values[place + 1];
  if (before === undefined || after === undefined) return slipAtEnd(values, place);
  if (before * after <= 0 || Math.abs(Math.log(before / after)) > CALM) return [];
  const usual = before < 0 ? -Math.sqrt(before * after) : Math.sqrt(before * after);
  // Almost every value of almost every file: near its neighbours, and of their sign.
  if (value * usual > 0 && Math.abs(Math.log(value / usual)) < LEAST_JUMP) return [];
  const others = values.filter((_, n) => n !== place);
  if (value === 0) {
    const never = isCount
      ? Math.min(before, after) >= NEVER_ZERO
      : others.length >= LEAST_VALUES - 1 &&
        others.every((one) => Math.abs(one) > Math.abs(usual) / 3);
    return never ? [{ what: "zero", factor: 0, place, weight: 2 }] : [];
  }
  const size = Math.abs(Math.log(Math.abs(value / usual)));
  if (value * usual < 0) {
    const lone = others.length >= LEAST_VALUES - 1 && others.every((one) => one * usual > 0);
    return lone && size < LEAST_JUMP ? [{ what: "sign", factor: -1, place, weight: 3 }] : [];
  }
  if (size < LEAST_JUMP || isNoise(value, usual)) return [];
  const spread = median(others.map((one) => Math.abs(Math.log(Math.max(one / usual, 1e-9)))));
  if (size < SLIP_DEVIATIONS * NORMAL * spread) return [];
  const slip = SLIPS.find((factor) => Math.abs(size - Math.log(factor)) < SLIP_WIDTH);
  if (slip !== undefined) return [{ what: "factor", factor: slip, place, weight: 4 + size }];
  // There and back again: two steps that agree need be less far off than one by the root of two.
  const far = size / Math.max(LEAST_SPREAD, NORMAL * spread);
  const limit = (DEVIATIONS * (1 + SHORT_SERIES / (values.length - 1))) / Math.SQRT2;
  const lone = values.length >= LEAST_VALUES && far >= limit && size >= LEAST_JUMP;
  return lone ? [{ what: "jump", factor: value / usual, place, weight: far / limit / 10 }] : [];
}

/** The first or last value, off by a power of ten from a series that otherwise keeps still. */
function slipAtEnd(values: readonly number[], place: number): readonly Seen[] {
  const neighbour = values[place === 0 ? 1 : place - 1] ?? 0;
  const near = (values[place] ?? 0) / neighbour;
  if (near > 1 / LEAST_SLIP && near < LEAST_SLIP) return [];
  const others = values.filter((_, n) => n !== place);
  const value = values[place] ?? 0;
  const usual = median(others);
  const calm = others.every((one) => one * usual > 0 && Math.abs(Math.log(one / usual)) < CALM);
  if (values.length < LEAST_VALUES - 1 || !calm || value * usual <= 0) return [];
  const size = Math.abs(Math.log(value / usual));
  const slip = SLIPS.find((factor) => Math.abs(size - Math.log(factor)) < SLIP_WIDTH);
  return slip === undefined ? [] : [{ what: "factor", factor: slip, place, weight: 4 + size }];
}

/** From one place on, everything is ten, a hundred or a thousand times what it was. */
function findShift(values: readonly number[]): readonly Seen[] {
  for (let place = 2; place <= values.length - 2; place++) {
    // Two still stretches ten times apart have at least a factor of four between the values that meet.
    const step = (values[place] ?? 0) / (values[place - 1] ?? 0);
    if (!(step > 4 || (step > 0 && step < 0.25))) continue;
    const before = values.slice(0, place);
    const after = values.slice(place);
    const [low, high] = [median(before), median(after)];
    const still = (part: readonly number[], middle: number) =>
      part.every((one) => one * middle > 0 && Math.abs(Math.log(one / middle)) < CALM);
    if (!(low * high > 0) || !still(before, low) || !still(after, high)) continue;
    const size = Math.abs(Math.log(high / low));
    const slip = SLIPS.find((factor) => Math.abs(size - Math.log(factor)) < SLIP_WIDTH);
    if (slip !== undefined) return [{ what: "factor", factor: slip, place, weight: 5 }];
  }
  return [];
}

/** Steps of the logarithm far outside those of the series. */
function findSteps(values: readonly number[], isNoise: IsNoise): readonly Seen[] {
  const steps = values.slice(1).map((value, n) => Math.log(value / (values[n] ?? value)));
  if (steps.every((step) => Math.abs(step) < LEAST_JUMP)) return [];
  const middle = median(steps);
  const spread = Math.max(
    LEAST_SPREAD,
    NORMAL * median(steps.map((step) => Math.abs(step - middle))),
  );
  const limit = DEVIATIONS * (1 + SHORT_SERIES / steps.length);
  return steps.flatMap((step, n): readonly Seen[] => {
    const [from = 0, to = 0] = values.slice(n, n + 2);
    const far = Math.abs(step - middle) / spread;
    if (far < limit || Math.abs(step) < LEAST_JUMP || isNoise(from, to)) return [];
    return [{ what: "jump", factor: to / from, place: n + 1, weight: far / limit / 10 }];
  });
}
