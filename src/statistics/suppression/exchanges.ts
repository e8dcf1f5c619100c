/** Moves within one dimension: people go from one of its finest categories (leaves) to another, or come from outside to one. */
import type { Dimension } from "../table.ts";
import { hierarchyOf } from "./hierarchy.ts";

/** The categories that gain one and those that lose one. */
export type Exchange = { readonly gains: readonly number[]; readonly losses: readonly number[] };

export type Exchanges = {
  /**
   * Ways to let a category gain, through the leaves within it that `priceOf` finds cheapest and in exchange with the cheapest outside; a
   * leaf of infinite price takes no part.
   */
  cheapest(category: number, priceOf: (leafCategory: number) => number): readonly Exchange[];
};

/** How many leaves to gain in, and to exchange with, are looked at. */
const MOST_OWN = 3;
const MOST_PARTNERS = 6;

export function exchangesOf(dimension: Dimension): Exchanges {
  const { leaves, leavesOf, holdersOf } = hierarchyOf(dimension);
  const made = new Map<number, Exchange>();

  const between = (leaf: number, partner: number): Exchange => {
    const key = leaf * leaves.length + partner;
    const known = made.get(key);
    if (known) return known;
    const [own, others] = [holdersOf[leaf] ?? [], holdersOf[partner] ?? []];
    const exchange = {
      gains: own.filter((category) => !others.includes(category)),
      losses: others.filter((category) => !own.includes(category)),
    };
    made.set(key, exchange);
    return exchange;
  };

  return {
    cheapest: (category, priceOf) => {
      const isOwn = new Set(leavesOf[category]);
      const [own, partners]: [Priced[], Priced[]] = [[], []];
      for (const [leaf, leafCategory] of leaves.entries()) {
        const price = priceOf(leafCategory);
        if (price < Number.POSITIVE_INFINITY)
          (isOwn.has(leaf) ? own : partners).push({ leaf, price });
      }
      const chosen = first(partners, MOST_PARTNERS);
      return first(own, MOST_OWN).flatMap(({ leaf }) => [
        ...chosen.map((partner) => between(leaf, partner.leaf)),
        { gains: holdersOf[leaf] ?? [], losses: [] },
      ]);
    },
  };
}

type Priced = { readonly leaf: number; readonly price: number };

function first(list: Priced[], most: number): readonly Priced[] {
  return list.sort((a, b) => a.price - b.price || a.leaf - b.leaf).slice(0, most);
}
