/**
 * Raking: weights under which a survey has the population's share of every category of every margin, while who goes with whom stays as
 * the respondents said. Iterative proportional fitting, after Deming & Stephan, Annals of Mathematical Statistics 11 (1940); with bounds,
 * the same distance minimised within them, after Deville, Särndal & Sautory, Journal of the American Statistical Association 88 (1993).
 */
import { effectOf, type WeightingEffect } from "./effective-size.ts";
import {
  type CategoryPlace,
  LEAST_RESPONDENTS,
  type Margin,
  type MarginRefusal,
  refuseMargins,
  respondentsOf,
} from "./margin.ts";

export type RakingInput = {
  /** One weight a respondent from before: the inverse of the chance to be asked, or 1. */
  readonly base: readonly number[];
  readonly margins: readonly Margin[];
  /** The fewest respondents a category may have; `LEAST_RESPONDENTS` when absent. */
  readonly least?: number;
  /**
   * How far a weight may move, as its ratio to the base weight when these are scaled to the population: [0.3, 3] is at least a third and
   * at most three times as much. What is cut off goes to the others of the same categories. No bounds when absent.
   */
  readonly trim?: readonly [least: number, most: number];
};

export type Raking = WeightingEffect & {
  /** In the order of the respondents; they sum to the margins' total. */
  readonly weights: readonly number[];
  /** How often all margins were gone through. */
  readonly iterations: number;
  /** How many respondents' weights stand at a bound. */
  readonly trimmed: number;
  readonly margins: readonly (CategoryPlace & {
    readonly target: number;
    readonly achieved: number;
    /** Unweighted. */
    readonly respondents: number;
  })[];
};

export type RakingRefusal =
  | MarginRefusal
  /** Bounds must be numbers with 0 <= least <= 1 <= most. */
  | { readonly refused: "bounds-not-around-one" }
  /** Within the bounds a category can't reach its target, whatever the others weigh. */
  | ({ readonly refused: "bounds-too-tight" } & CategoryPlace)
  /** No weights meet all margins, or only such that leave somebody out; `deviation` is the greatest relative distance that stayed. */
  | {
      readonly refused: "does-not-converge";
      readonly iterations: number;
      readonly deviation: number;
    };

/** A margin is met when no category is further from its target than this share of it. */
const CONVERGENCE = 1e-9;
/** Rounding of floating-point numbers hides what is closer than this. */
const FINEST = 1e-13;
const MOST_ITERATIONS = 50_000;

/** Respondents with the same categories in all margins get the same factor, so that they are one here. */
type Pattern = { base: number; factor: number; readonly members: number[] };
type Cell = CategoryPlace & { readonly target: number; readonly patterns: Pattern[] };

/**
 * Returns a weight for each respondent, wᵢ = bᵢ·∏ₘ fₘ(category of i in margin m), such that the weights of every category of every margin sum
 * to its target within 1e-9 of it; with `trim`, the product is held between the bounds. Refuses margins that contradict each other or the
 * respondents, categories with too few of them, and what does not converge. Source: Deming & Stephan (1940).
 */
export function rake(input: RakingInput): Raking | RakingRefusal {
  const { base, margins, least = LEAST_RESPONDENTS, trim = [0, Number.POSITIVE_INFINITY] } = input;
  if (!(trim[0] >= 0 && trim[0] <= 1 && trim[1] >= 1)) return { refused: "bounds-not-around-one" };
  for (const { variable, answers } of margins) {
    if (answers.length === base.length) continue;
    throw new RangeError(`${answers.length} answers to ${variable}, ${base.length} weights`);
  }
  const refusal = refuseMargins(base, margins, least);
  if (refusal !== undefined) return refusal;

  const { patterns, cells } = arrange(base, margins);
  let iterations = 0;
  let deviation = greatestDeviation(cells, trim);
  let stalled = 0;
  while (deviation > FINEST && iterations < MOST_ITERATIONS && stalled < 20) {
    for (const cell of cells) {
      const factor = factorFor(cell, trim);
      if (factor === undefined) {
        const { variable, category } = cell;
        return { refused: "bounds-too-tight", variable, category };
      }
      for (const pattern of cell.patterns) pattern.factor *= factor;
    }
    iterations += 1;
    const before = deviation;
    deviation = greatestDeviation(cells, trim);
    // Once it is met, it may go on only while it still gets better.
    stalled = deviation <= CONVERGENCE && deviation >= before ? stalled + 1 : 0;
  }
  if (!(deviation <= CONVERGENCE)) return { refused: "does-not-converge", iterations, deviation };

  const scale = scaleOf(base, margins);
  const weights = base.map((weight) => weight * scale);
  let trimmed = 0;
  for (const { factor, members } of patterns) {
    if (factor <= trim[0] || factor >= trim[1]) trimmed += members.length;
    for (const i of members) weights[i] = (weights[i] ?? 0) * within(factor, trim);
  }
  return {
    weights,
    ...effectOf(weights),
    iterations,
    trimmed,
    margins: achieved(margins, weights),
  };
}

function scaleOf(base: readonly number[], [margin]: readonly Margin[]): number {
  const total = margin?.targets.reduce((sum, { target }) => sum + target, 0) ?? 0;
  return total / base.reduce((sum, weight) => sum + weight, 0);
}

function arrange(base: readonly number[], margins: readonly Margin[]) {
  const scale = scaleOf(base, margins);
  const places = margins.map(
    ({ targets }) => new Map(targets.map(({ category }, place) => [category, place])),
  );
  const patterns = new Map<string, Pattern>();
  const cells = margins.map(({ variable, targets }) =>
    targets.map(({ category, target }): Cell => ({ variable, category, target, patterns: [] })),
  );
  for (const [i, weight] of base.entries()) {
    const at = margins.map(({ answers }, m) => places[m]?.get(answers[i] ?? "") ?? -1);
    const key = at.join(" ");
    let pattern = patterns.get(key);
    if (pattern === undefined) {
      pattern = { base: 0, factor: 1, members: [] };
      patterns.set(key, pattern);
      for (const [m, place] of at.entries()) cells[m]?.[place]?.patterns.push(pattern);
    }
    pattern.base += weight * scale;
    pattern.members.push(i);
  }
  const met = cells.flat().filter(({ target }) => target > 0);
  return { patterns: [...patterns.values()], cells: met };
}

type Bounds = readonly [least: number, most: number];

const within = (factor: number, [least, most]: Bounds): number =>
  Math.min(Math.max(factor, least), most);

const sumOf = (patterns: readonly Pattern[], times: number, bounds: Bounds): number =>
  patterns.reduce((sum, { base, factor }) => sum + base * within(factor * times, bounds), 0);

function greatestDeviation(cells: readonly Cell[], bounds: Bounds): number {
  let greatest = 0;
  for (const { patterns, target } of cells) {
    greatest = Math.max(greatest, Math.abs(sumOf(patterns, 1, bounds) / target - 1));
  }
  return greatest;
}

/** The number that brings a category to its target when all its factors are multiplied by it; undefined when none does. */
function factorFor({ patterns, target }: Cell, bounds: Bounds): number | undefined {
  const [least, most] = bounds;
  if (least === 0 && most === Number.POSITIVE_INFINITY) {
    return target / sumOf(patterns, 1, bounds);
  }
  const room = CONVERGENCE * target;
  const whole = patterns.reduce((sum, { base }) => sum + base, 0);
  if (whole * least > target + room || whole * most < target - room) return undefined;
  // The sum grows with the factor along straight pieces that meet where a pattern reaches a bound.
  const corners = patterns
    .flatMap(({ factor }) => [least / factor, most / factor])
    .filter((corner) => corner > 0 && Number.isFinite(corner))
    .sort((a, b) => a - b);
  let [low, high] = [0, corners.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sumOf(patterns, corners[middle] ?? 0, bounds) < target) low = middle + 1;
    else high = middle;
  }
  const [from, to] = [corners[low - 1] ?? 0, corners[low]];
  if (to === undefined && most < Number.POSITIVE_INFINITY) return from;
  const upper = to ?? Math.max(from, 1) * 2;
  const [atLow, atHigh] = [sumOf(patterns, from, bounds), sumOf(patterns, upper, bounds)];
  if (atHigh === atLow) return upper;
  const found = from + ((upper - from) * (target - atLow)) / (atHigh - atLow);
  return found > 0 ? found : upper;
}

function achieved(margins: readonly Margin[], weights: readonly number[]): Raking["margins"] {
  return margins.flatMap((margin) => {
    const sums = new Map<string, number>();
    for (const [i, answer] of margin.answers.entries()) {
      sums.set(answer, (sums.get(answer) ?? 0) + (weights[i] ?? 0));
    }
    const counts = respondentsOf(margin);
    return margin.targets.map(({ category, target }, i) => ({
      variable: margin.variable,
      category,
      target,
      achieved: sums.get(category) ?? 0,
      respondents: counts[i] ?? 0,
    }));
  });
}
