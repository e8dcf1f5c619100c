/**
 * Counting places: Borda's points and the mean rank. Both reward broad support, and give the same order when every ballot speaks for as
 * many. After Borda, Mémoire sur les élections au scrutin (1781); ties after Black, The Theory of Committees and Elections (1958).
 */
import {
  type Ballot,
  type BallotRefusal,
  refuseBallots,
  type Standing,
  standingsBy,
  tiersOf,
} from "./ballot.ts";

export type PlacesCounted = { readonly standings: readonly Standing[] };

/**
 * Returns the items by Borda's points, most first: a ballot gives an item one point for each item it places below and half a point for
 * each that is level, times the ballot's weight. Refuses ballots that cannot be counted. Source: Borda (1781); ties: Black (1958).
 */
export function borda(
  items: readonly string[],
  ballots: readonly Ballot[],
): PlacesCounted | BallotRefusal {
  const refusal = refuseBallots(items, ballots);
  if (refusal !== undefined) return refusal;
  const { ranks, weight } = sumOfRanks(items, ballots);
  const scores = ranks.map((sum) => items.length * weight - sum);
  return { standings: standingsBy(items, scores, "more") };
}

/**
 * Returns the items by their mean rank, lowest first, between 1 and the number of items; level items of a ballot share the mean of their
 * places. `namedBy` counts the ballots that named the item at all, unweighted: a good mean of few is not the same as of many. Refuses
 * ballots that cannot be counted. Source: Kendall, Rank Correlation Methods (1948), ch. 3 (mid-ranks).
 */
export function meanRank(
  items: readonly string[],
  ballots: readonly Ballot[],
): { readonly standings: readonly (Standing & { readonly namedBy: number })[] } | BallotRefusal {
  const refusal = refuseBallots(items, ballots);
  if (refusal !== undefined) return refusal;
  const { ranks, weight } = sumOfRanks(items, ballots);
  const named = new Map<string, number>();
  for (const item of ballots.flatMap(({ tiers }) => tiers.flat())) {
    named.set(item, (named.get(item) ?? 0) + 1);
  }
  const means = ranks.map((sum) => sum / weight);
  const standings = standingsBy(items, means, "less").map((standing) => {
    return { ...standing, namedBy: named.get(standing.item) ?? 0 };
  });
  return { standings };
}

/** The weighted sum of each item's mid-ranks, from 1, and the sum of the weights. */
function sumOfRanks(items: readonly string[], ballots: readonly Ballot[]) {
  const ranks = items.map(() => 0);
  let sum = 0;
  for (const ballot of ballots) {
    const { weight = 1 } = ballot;
    const tiers = tiersOf(items, ballot);
    const sizes = new Map<number, number>();
    for (const tier of tiers) sizes.set(tier, (sizes.get(tier) ?? 0) + 1);
    const middles = new Map<number, number>();
    let before = 0;
    for (const [tier, size] of [...sizes].sort(([a], [b]) => a - b)) {
      middles.set(tier, before + (size + 1) / 2);
      before += size;
    }
    for (const [i, tier] of tiers.entries())
      ranks[i] = (ranks[i] ?? 0) + weight * (middles.get(tier) ?? 0);
    sum += weight;
  }
  return { ranks, weight: sum };
}
