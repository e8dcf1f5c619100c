/**
 * Votes without an order: approval (each may support as many as they like) and points (each spreads a purse over the items). After
 * Brams & Fishburn, Approval Voting (1983), and the practice of participatory budgets.
 */
import {
  type BallotRefusal,
  refuseBallots,
  refuseItems,
  type Standing,
  standingsBy,
} from "./ballot.ts";

/** An item, and how large a part of everything that was given it got, between 0 and 1. */
export type ShareStanding = Standing & { readonly share: number };

/**
 * Returns the items by the number of ballots that support them, most first; `share` is that number over the ballots. Refuses no items, no
 * ballots, unknown items and an item named twice on a ballot. Source: Brams & Fishburn (1983).
 */
export function approval(
  items: readonly string[],
  ballots: readonly (readonly string[])[],
): { readonly standings: readonly ShareStanding[] } | BallotRefusal {
  const refusal = refuseBallots(
    items,
    ballots.map((supported) => ({ tiers: [supported] })),
  );
  if (refusal !== undefined) return refusal;
  const supports = items.map((item) => ballots.filter((ballot) => ballot.includes(item)).length);
  return { standings: withShares(standingsBy(items, supports, "more"), ballots.length) };
}

/** The points that one ballot gives to items; an item that it does not name gets none. */
export type Points = { readonly [item: string]: number };

export type PointsRefusal =
  | Exclude<BallotRefusal, { refused: "named-twice" | "weight-not-positive" }>
  /** Points are numbers from 0. */
  | { readonly refused: "points-not-a-number"; readonly ballot: number; readonly item: string }
  | { readonly refused: "purse-overspent"; readonly ballot: number; readonly given: number };

/**
 * Returns the items by the sum of their points, most first; `share` is that sum over all points given (0 when nobody gave any). Refuses
 * what approval refuses, points below zero, and a ballot that gives more than the purse, where there is one.
 */
export function sumOfPoints(
  items: readonly string[],
  ballots: readonly Points[],
  purse = Number.POSITIVE_INFINITY,
): { readonly standings: readonly ShareStanding[] } | PointsRefusal {
  const refusal = refuseItems(items);
  if (refusal !== undefined) return refusal;
  if (ballots.length === 0) return { refused: "no-ballots" };
  const sums = new Map(items.map((item) => [item, 0]));
  let all = 0;
  for (const [ballot, points] of ballots.entries()) {
    let given = 0;
    for (const [item, got] of Object.entries(points)) {
      const before = sums.get(item);
      if (before === undefined) return { refused: "unknown-item", ballot, item };
      if (!(got >= 0 && Number.isFinite(got)))
        return { refused: "points-not-a-number", ballot, item };
      sums.set(item, before + got);
      given += got;
    }
    if (given > purse * (1 + 1e-12)) return { refused: "purse-overspent", ballot, given };
    all += given;
  }
  return { standings: withShares(standingsBy(items, [...sums.values()], "more"), all) };
}

function withShares(standings: readonly Standing[], all: number): readonly ShareStanding[] {
  return standings.map((standing) => ({ ...standing, share: all > 0 ? standing.score / all : 0 }));
}
