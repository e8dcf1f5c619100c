/** Chance that comes out the same each time: what a run finds, the next run with the same seed finds again. */
export type Chance = {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<One>(list: readonly One[]): One;
  /** True in `share` of all cases. */
  happens(share: number): boolean;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for choosing inputs. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    happens: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error("There is nothing to pick from");
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
