/**
 * The floor for minorities: what a protected group puts among its first is dealt with, however many others would rather deal with
 * something else. A majority can add to the list but not clear it. A rule of this product, for the consultations of York's kind.
 */
import type { Standing } from "./ballot.ts";

export type GroupStandings = {
  readonly group: string;
  /** How many people of the group answered. */
  readonly voters: number;
  readonly standings: readonly Pick<Standing, "item" | "rank">[];
};

export type KeptItem = {
  readonly item: string;
  /** Among all. */
  readonly rank: number;
  /** Whether everybody's ranking keeps it, or only the floor. */
  readonly by: "rank" | "floor";
  /** The protected groups that have it among their first, in the order given. */
  readonly groups: readonly string[];
};

export type Floor = {
  /** In the order of everybody's ranking. */
  readonly kept: readonly KeptItem[];
  /** Groups with too few voters to be named beside what they want: their ballots count only among all. */
  readonly tooSmall: readonly string[];
};

/** With fewer voters than this a group's ranking could show what single people voted. */
const LEAST_VOTERS = 5;

/**
 * Returns the items that are kept: the first `top` of all, and every item that is among the first `floor` of a protected group; level items
 * at a limit are all in. Refuses a group whose standings lack an item of all or have another. Throws for limits below one.
 */
export function keepFloor(input: {
  readonly overall: readonly Pick<Standing, "item" | "rank">[];
  readonly top: number;
  readonly groups: readonly GroupStandings[];
  readonly floor: number;
  /** 5 when absent. */
  readonly leastVoters?: number;
}): Floor | { readonly refused: "other-items"; readonly group: string } {
  const { overall, top, groups, floor, leastVoters = LEAST_VOTERS } = input;
  if (!(top >= 1 && floor >= 1)) throw new RangeError(`Top ${top}, floor ${floor}`);
  const items = new Set(overall.map(({ item }) => item));
  for (const { group, standings } of groups) {
    const same = standings.length === items.size && standings.every(({ item }) => items.has(item));
    if (!same) return { refused: "other-items", group };
  }
  const named = groups.filter(({ voters }) => voters >= leastVoters);
  const kept = overall.flatMap(({ item, rank }): KeptItem[] => {
    const wanted = named
      .filter(({ standings }) => standings.some((s) => s.item === item && s.rank <= floor))
      .map(({ group }) => group);
    if (rank > top && wanted.length === 0) return [];
    return [{ item, rank, by: rank <= top ? "rank" : "floor", groups: wanted }];
  });
  const tooSmall = groups.filter((group) => !named.includes(group)).map(({ group }) => group);
  return { kept, tooSmall };
}
