/**
 * Ballots that put items in an order, with ties and with items left out. An item that a ballot does not name stands behind all that it
 * names, level with the others it leaves out: whoever names three of ten prefers these three.
 */

export type Ballot = {
  /** Best first; the items of one tier are level. */
  readonly tiers: readonly (readonly string[])[];
  /** How many people it speaks for; 1 when absent. */
  readonly weight?: number;
};

/** One item's place in a result. */
export type Standing = {
  readonly item: string;
  /** From 1; items that are level share the best of their places. */
  readonly rank: number;
  /** What the method counts. */
  readonly score: number;
};

/** Why ballots are not counted. Ballots are numbered from 0. */
export type BallotRefusal =
  | { readonly refused: "no-items" }
  | { readonly refused: "same-item-twice"; readonly item: string }
  | { readonly refused: "no-ballots" }
  | { readonly refused: "unknown-item"; readonly ballot: number; readonly item: string }
  | { readonly refused: "named-twice"; readonly ballot: number; readonly item: string }
  | { readonly refused: "weight-not-positive"; readonly ballot: number };

/** Returns why these ballots on these items cannot be counted, or undefined. */
export function refuseBallots(
  items: readonly string[],
  ballots: readonly Ballot[],
): BallotRefusal | undefined {
  const refusal = refuseItems(items);
  if (refusal !== undefined) return refusal;
  if (ballots.length === 0) return { refused: "no-ballots" };
  const known = new Set(items);
  for (const [ballot, { tiers, weight = 1 }] of ballots.entries()) {
    if (!(weight > 0 && Number.isFinite(weight))) return { refused: "weight-not-positive", ballot };
    const named = new Set<string>();
    for (const item of tiers.flat()) {
      if (!known.has(item)) return { refused: "unknown-item", ballot, item };
      if (named.has(item)) return { refused: "named-twice", ballot, item };
      named.add(item);
    }
  }
  return undefined;
}

/** Returns why these are no items to choose between, or undefined. */
export function refuseItems(
  items: readonly string[],
): Extract<BallotRefusal, { refused: "no-items" | "same-item-twice" }> | undefined {
  if (items.length === 0) return { refused: "no-items" };
  const item = items.find((item, i) => items.indexOf(item) !== i);
  return item === undefined ? undefined : { refused: "same-item-twice", item };
}

/** For each item the tier in which a ballot has it, from 0; those left out are together in the tier after the last. */
export function tiersOf(items: readonly string[], { tiers }: Ballot): readonly number[] {
  const places = new Map(tiers.flatMap((tier, place) => tier.map((item) => [item, place])));
  return items.map((item) => places.get(item) ?? tiers.length);
}

/** Scores closer than this share of the largest are level: sums of weights come out in another last digit in another order. */
const LEVEL = 1e-12;

/** Returns the items by their score, best first, level ones in the order in which they were given. */
export function standingsBy(
  items: readonly string[],
  scores: readonly number[],
  better: "more" | "less",
): readonly Standing[] {
  const sign = better === "more" ? -1 : 1;
  const level = LEVEL * scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  const order = items
    .map((item, place) => ({ item, place, score: scores[place] ?? 0 }))
    .sort((a, b) => sign * (a.score - b.score) || a.place - b.place);
  const standings: (Standing & { readonly place: number })[] = [];
  for (const [i, { item, place, score }] of order.entries()) {
    const before = standings[i - 1];
    const tied = before !== undefined && Math.abs(before.score - score) <= level;
    standings.push({ item, place, score, rank: tied ? before.rank : i + 1 });
  }
  return standings
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ item, rank, score }) => ({ item, rank, score }));
}
