/**
 * The Schulze method: who would win each duel, and, where duels run in a circle, along which chain of duels the weakest link is strongest.
 * An item that beats every other in duels always comes first. After Schulze, Social Choice and Welfare 36 (2011).
 */
import { type Ballot, type BallotRefusal, refuseBallots, tiersOf } from "./ballot.ts";

export type SchulzeStanding = {
  readonly item: string;
  /** 1 plus the number of items that beat it; items that do not beat each other may share a rank. */
  readonly rank: number;
  readonly beats: readonly string[];
  /** Items that neither beat it nor are beaten by it. */
  readonly tiedWith: readonly string[];
};

/** A duel of two items: the weight of the ballots that place one above the other, and of their strongest paths. */
export type Duel = {
  readonly items: readonly [string, string];
  readonly votes: readonly [number, number];
  readonly paths: readonly [number, number];
};

export type SchulzeResult = {
  readonly standings: readonly SchulzeStanding[];
  /** Every pair once, so that anybody can check the count. */
  readonly duels: readonly Duel[];
};

/**
 * Returns the items ranked by the Schulze method with winning votes: A beats B when the strongest path from A to B is stronger than that
 * from B to A, a path being as strong as its weakest duel. Ties are reported, not broken. Refuses ballots that cannot be counted. Time
 * grows with the cube of the number of items. Source: Schulze (2011), §2.
 */
export function schulze(
  items: readonly string[],
  ballots: readonly Ballot[],
): SchulzeResult | BallotRefusal {
  const refusal = refuseBallots(items, ballots);
  if (refusal !== undefined) return refusal;
  const votes = duelsOf(items, ballots);
  const level = LEVEL * ballots.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const paths = strongestPaths(votes, level);
  const beats = (a: number, b: number): boolean => at(paths, a, b) - at(paths, b, a) > level;

  const places = items.map((_, i) => i);
  const standings = places
    .map((i) => {
      const losers = places.filter((j) => beats(i, j));
      const winners = places.filter((j) => beats(j, i));
      const tied = places.filter((j) => j !== i && !losers.includes(j) && !winners.includes(j));
      const named = (of: readonly number[]) => of.map((j) => items[j] ?? "");
      const [item = ""] = named([i]);
      return { item, rank: winners.length + 1, beats: named(losers), tiedWith: named(tied) };
    })
    .sort((a, b) => a.rank - b.rank);

  const duels = items.flatMap((first, i) =>
    items.slice(i + 1).map((second, k): Duel => {
      const j = i + 1 + k;
      return {
        items: [first, second],
        votes: [at(votes, i, j), at(votes, j, i)],
        paths: [at(paths, i, j), at(paths, j, i)],
      };
    }),
  );
  return { standings, duels };
}

/** Votes closer than this share of all are level: sums of weights come out in another last digit in another order. */
const LEVEL = 1e-12;

type Square = readonly (readonly number[])[];

const at = (square: Square, row: number, column: number): number => square[row]?.[column] ?? 0;

function duelsOf(items: readonly string[], ballots: readonly Ballot[]): Square {
  const votes = items.map(() => items.map(() => 0));
  for (const ballot of ballots) {
    const tiers = tiersOf(items, ballot);
    for (const [i, row] of votes.entries()) {
      for (const [j, before] of row.entries()) {
        if ((tiers[i] ?? 0) < (tiers[j] ?? 0)) row[j] = before + (ballot.weight ?? 1);
      }
    }
  }
  return votes;
}

/** Floyd and Warshall's passage over all middles, with the weakest link in place of the length. Only duels that are won are links. */
function strongestPaths(votes: Square, level: number): Square {
  const paths = votes.map((row, i) =>
    row.map((won, j) => (won - at(votes, j, i) > level ? won : 0)),
  );
  for (const [middle, onward] of paths.entries()) {
    for (const [i, row] of paths.entries()) {
      if (i === middle) continue;
      for (const [j, before] of row.entries()) {
        if (j === i || j === middle) continue;
        row[j] = Math.max(before, Math.min(row[middle] ?? 0, onward[j] ?? 0));
      }
    }
  }
  return paths;
}
