/**
 * Weighing items by several criteria, such as severity by scale, scope and irremediability (UN Guiding Principles on Business and Human
 * Rights, 2011, principles 14 and 24), and how much the result owes to the weights that were chosen.
 */
import { refuseItems, type Standing, standingsBy } from "./ballot.ts";
import { weightings } from "./weightings.ts";

export type Criterion = {
  readonly name: string;
  /** Relative to the other criteria's; they need not sum to 1. */
  readonly weight: number;
};

/**
 * How scores are put together. `mean`: Σ wₖsₖ, a good score makes up for a bad one. `product`: ∏ sₖ^wₖ, the weighted geometric mean, an
 * item that has little of one criterion is low whatever the others say; scores must be above zero.
 */
export type Combination = "mean" | "product";

export type Weighing = {
  readonly items: readonly string[];
  readonly criteria: readonly Criterion[];
  /** A row an item, a column a criterion, all on one scale on which more is more urgent. */
  readonly scores: readonly (readonly number[])[];
  readonly combine: Combination;
};

export type WeighingRefusal =
  | { readonly refused: "no-items" }
  | { readonly refused: "no-criteria" }
  | { readonly refused: "same-item-twice"; readonly item: string }
  | { readonly refused: "same-criterion-twice"; readonly criterion: string }
  /** Weights are numbers from 0, not all of them 0. */
  | { readonly refused: "weight-not-a-number"; readonly criterion: string }
  | { readonly refused: "no-weight" }
  | { readonly refused: "score-missing"; readonly item: string; readonly criterion: string }
  | { readonly refused: "score-not-positive"; readonly item: string; readonly criterion: string };

/**
 * Returns the items by their weighted scores, highest first, on the scale of the scores. Refuses weights that are none, missing scores,
 * and scores of zero or less in a product. Sources: Keeney & Raiffa, Decisions with Multiple Objectives (1976); product: Bridgman (1922).
 */
export function weighCriteria(
  weighing: Weighing,
): { readonly standings: readonly Standing[] } | WeighingRefusal {
  const refusal = refuseWeighing(weighing);
  if (refusal !== undefined) return refusal;
  const scores = combined(weighing, normal(weighing.criteria));
  return { standings: standingsBy(weighing.items, scores, "more") };
}

export type Steadiness = Standing & {
  /** The share of weightings in which it is among the first `top`, between 0 and 1. Level items at the limit are all in. */
  readonly stays: number;
  readonly best: number;
  readonly worst: number;
  readonly meanRank: number;
};

export type Sensitivity = {
  /** In the order under the agreed weights. */
  readonly standings: readonly Steadiness[];
  readonly top: number;
  readonly weightings: number;
};

/**
 * Returns for each item in what share of all weightings it stays among the first `top`, and its best, worst and mean rank. All weightings of the
 * criteria (numbers from 0 that sum to 1) are equally likely; with `spread` below 1 only those that lie no further from the agreed one:
 * (1 − spread)·agreed + spread·any. Computed over `count` evenly spread weightings, the same ones every time; with 4,096 a share is right to
 * about ±0.01. Refuses what `weighCriteria` refuses. Source: Lahdelma, Hokkanen & Salminen, SMAA, European Journal of Operational Research
 * 106 (1998); Butler, Jia & Dyer, same journal 103 (1997).
 */
export function sensitivity(
  weighing: Weighing,
  {
    top,
    spread = 1,
    count = 4_096,
  }: { readonly top: number; readonly spread?: number; readonly count?: number },
): Sensitivity | WeighingRefusal {
  if (!(top >= 1)) throw new RangeError(`There is no top ${top}`);
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`${spread} is no spread between 0 and 1`);
  const agreed = weighCriteria(weighing);
  if ("refused" in agreed) return agreed;
  const centre = normal(weighing.criteria);
  const tally = new Map(
    weighing.items.map((item) => [
      item,
      { stays: 0, best: Number.POSITIVE_INFINITY, worst: 0, sum: 0 },
    ]),
  );
  const drawn = weightings(weighing.criteria.length, count);
  for (const any of drawn) {
    const weights = any.map((weight, k) => (1 - spread) * (centre[k] ?? 0) + spread * weight);
    const scores = combined(weighing, weights);
    for (const { item, rank } of standingsBy(weighing.items, scores, "more")) {
      const found = tally.get(item);
      if (found === undefined) continue;
      if (rank <= top) found.stays += 1;
      found.best = Math.min(found.best, rank);
      found.worst = Math.max(found.worst, rank);
      found.sum += rank;
    }
  }
  const standings = agreed.standings.map((standing) => {
    const { stays = 0, best = 0, worst = 0, sum = 0 } = tally.get(standing.item) ?? {};
    const of = drawn.length;
    return { ...standing, stays: stays / of, best, worst, meanRank: sum / of };
  });
  return { standings, top, weightings: drawn.length };
}

function refuseWeighing({
  items,
  criteria,
  scores,
  combine,
}: Weighing): WeighingRefusal | undefined {
  const refusal = refuseItems(items);
  if (refusal !== undefined) return refusal;
  if (criteria.length === 0) return { refused: "no-criteria" };
  const names = criteria.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return { refused: "same-criterion-twice", criterion: twice };
  const odd = criteria.find(({ weight }) => !(weight >= 0 && Number.isFinite(weight)));
  if (odd !== undefined) return { refused: "weight-not-a-number", criterion: odd.name };
  if (criteria.every(({ weight }) => weight === 0)) return { refused: "no-weight" };
  for (const [i, item] of items.entries()) {
    for (const [k, { name: criterion }] of criteria.entries()) {
      const score = scores[i]?.[k];
      if (score === undefined || !Number.isFinite(score)) {
        return { refused: "score-missing", item, criterion };
      }
      if (combine === "product" && score <= 0)
        return { refused: "score-not-positive", item, criterion };
    }
  }
  return undefined;
}

function normal(criteria: readonly Criterion[]): readonly number[] {
  const sum = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ weight }) => weight / sum);
}

function combined({ scores, combine }: Weighing, weights: readonly number[]): readonly number[] {
  const sum = (row: readonly number[], of: (score: number) => number): number =>
    row.reduce((sum, score, k) => sum + (weights[k] ?? 0) * of(score), 0);
  return combine === "mean"
    ? scores.map((row) => sum(row, (score) => score))
    : scores.map((row) => Math.exp(sum(row, Math.log)));
}
