/**
 * Asks where the values contradict the unit that the file gives them: percentages above 100, "rates" that are plainly counts (Bristol
 * called 747 to 1,772 hate crimes a "Crude Rate"), more than 1,000 per 1,000, parts of people, shares of one among shares of a hundred.
 */
import { decimalsOf, type Evidence, median, periodOf, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";
import type { Unit } from "./unit.ts";

/** Rounded parts may add up to a little more than all. */
const ROUNDING = 0.5;
/** Fewer values show no scale. */
const LEAST_VALUES = 3;
/** A rate without "per how many" that is whole and has three digits each time. */
const COUNT_SIZE = 100;
/** Nothing between these two: two scales. Shares of one end at 1; shares of a hundred that large leave no doubt. */
const SMALL_SCALE = 1;
const LARGE_SCALE = 5;

export function findUnitContradictions(evidence: Evidence): readonly Finding[] {
  const { length } = evidence.figures.observations;
  const byUnit = new Map<number, { readonly unit: Unit; readonly members: number[] }>();
  for (let n = 0; n < length; n++) {
    const unit = evidence.unitOf(n);
    const value = valueAt(evidence, n);
    if (unit.kind === "unknown" || Number.isNaN(value)) continue;
    const known = byUnit.get(unit.place);
    if (known === undefined) byUnit.set(unit.place, { unit, members: [n] });
    else known.members.push(n);
  }
  return [...byUnit.values()].flatMap(({ unit, members }): readonly Finding[] => {
    switch (unit.kind) {
      case "percent":
        return [
          ...above(evidence, unit, members, 100 + ROUNDING, "over-100"),
          ...findScales(evidence, unit, members),
        ];
      case "per":
        return above(evidence, unit, members, unit.base, "over-base");
      case "rate":
        return findCountsAsRates(evidence, unit, members);
      default:
        return findPartsOfOne(evidence, unit, members);
    }
  });
}

function placed(evidence: Evidence, unit: Unit, n: number) {
  return {
    unit: unit.printed,
    series: seriesName(evidence, n),
    period: periodOf(evidence, n),
    value: valueAt(evidence, n),
  };
}

function above(
  evidence: Evidence,
  unit: Unit,
  members: readonly number[],
  limit: number,
  what: "over-100" | "over-base",
): readonly Finding[] {
  const observations = members.filter((n) => valueAt(evidence, n) > limit);
  const [first] = observations;
  if (first === undefined) return [];
  const worst = observations.reduce(
    (best, n) => (valueAt(evidence, n) > valueAt(evidence, best) ? n : best),
    first,
  );
  const facts =
    what === "over-100"
      ? { what, ...placed(evidence, unit, worst) }
      : { what, ...placed(evidence, unit, worst), base: unit.base };
  return [{ kind: "unit-contradiction", facts, observations, weight: observations.length }];
}

function findCountsAsRates(
  evidence: Evidence,
  unit: Unit,
  members: readonly number[],
): readonly Finding[] {
  const values = members.map((n) => valueAt(evidence, n));
  const whole = values.every((value) => Number.isInteger(value));
  if (values.length < LEAST_VALUES || !whole || median(values) < COUNT_SIZE) return [];
  const sorted = values.sort((a, b) => a - b);
  const facts = {
    what: "rate-or-count" as const,
    unit: unit.printed,
    least: sorted[0] ?? 0,
    greatest: sorted.at(-1) ?? 0,
  };
  return [
    {
      kind: "unit-contradiction",
      facts,
      observations: members,
      about: `rate-or-count ${unit.printed}`,
    },
  ];
}

function findPartsOfOne(
  evidence: Evidence,
  unit: Unit,
  members: readonly number[],
): readonly Finding[] {
  const observations = members.filter((n) => !Number.isInteger(valueAt(evidence, n)));
  const [first] = observations;
  if (first === undefined) return [];
  const facts = { what: "part-of-one" as const, ...placed(evidence, unit, first) };
  return [{ kind: "unit-contradiction", facts, observations, weight: observations.length }];
}

/** Percentages that never pass 1, or of which some never do while the others are all large. */
function findScales(
  evidence: Evidence,
  unit: Unit,
  members: readonly number[],
): readonly Finding[] {
  const written = members.filter((n) => valueAt(evidence, n) !== 0);
  const small = written.filter((n) => Math.abs(valueAt(evidence, n)) <= SMALL_SCALE);
  const between = written.filter((n) => {
    const size = Math.abs(valueAt(evidence, n));
    return size > SMALL_SCALE && size < LARGE_SCALE;
  });
  // 0.4 per cent is a plain percentage; 0.057 and 0.41 with more digits look like parts of one.
  const fine = small.filter((n) => decimalsOf(valueAt(evidence, n)) > 1);
  const looksSmall = fine.length >= LEAST_VALUES && fine.length * 2 > small.length;
  if (!looksSmall || between.length > 0) return [];
  const sizes = small.map((n) => Math.abs(valueAt(evidence, n)));
  const large = written.filter((n) => Math.abs(valueAt(evidence, n)) >= LARGE_SCALE);
  if (large.length === 0) {
    const facts = {
      what: "share-as-percent" as const,
      unit: unit.printed,
      value: Math.max(...firstOf(sizes)),
    };
    return [
      {
        kind: "unit-contradiction",
        facts,
        observations: small,
        about: `share-as-percent ${unit.printed}`,
      },
    ];
  }
  const facts = {
    what: "two-scales" as const,
    unit: unit.printed,
    small: median(sizes),
    large: median(large.map((n) => Math.abs(valueAt(evidence, n)))),
  };
  return [
    { kind: "unit-contradiction", facts, observations: small, about: `two-scales ${unit.printed}` },
  ];
}

/** As many numbers as may be handed to one call. */
function firstOf(values: readonly number[]): readonly number[] {
  return values.slice(0, 10_000);
}
