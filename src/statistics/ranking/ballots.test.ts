// Methods that count ballots: worked examples from the literature, ties, incomplete ballots, and rules that hold for any ballots.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ballot, BallotRefusal } from "./ballot.ts";
import { borda, meanRank } from "./borda.ts";
import { approval, sumOfPoints } from "./points.ts";
import { schulze } from "./schulze.ts";

/** "42 MNCK" is 42 people with M first; "3 A=BC" has A and B level. */
function ballots(...lines: readonly string[]): readonly Ballot[] {
  return lines.map((line) => {
    const [weight, order = ""] = line.split(" ");
    const tiers = [...order.matchAll(/[A-Z](?:=[A-Z])*/g)].map(([tier]) => tier.split("="));
    return { weight: Number(weight), tiers };
  });
}

function counted<T extends object>(result: T | BallotRefusal): T {
  if ("refused" in result) throw new Error(JSON.stringify(result));
  return result;
}

const places = (standings: readonly { readonly item: string; readonly rank: number }[]): string =>
  standings.map(({ item, rank }) => `${rank}${item}`).join(" ");

const tennessee = ballots("42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");

describe("Borda's points", () => {
  test("Nashville wins the capital of Tennessee with 194 points", () => {
    const { standings } = counted(borda([..."MNCK"], tennessee));
    expect(standings.map(({ item, score }) => [item, score])).toEqual([
      ["N", 194],
      ["C", 173],
      ["M", 126],
      ["K", 107],
    ]);
  });

  test("level items share the points of their places", () => {
    const { standings } = counted(borda([..."ABC"], ballots("1 A=BC")));
    expect(standings).toEqual([
      { item: "A", rank: 1, score: 1.5 },
      { item: "B", rank: 1, score: 1.5 },
      { item: "C", rank: 3, score: 0 },
    ]);
  });

  test("items left out are level behind those that are named", () => {
    const short = counted(borda([..."ABCD"], ballots("1 A")));
    expect(short).toEqual(counted(borda([..."ABCD"], ballots("1 AB=C=D"))));
  });

  test("an empty ballot places all level", () => {
    expect(places(counted(borda([..."AB"], [{ tiers: [] }])).standings)).toBe("1A 1B");
  });
});

describe("the mean rank", () => {
  test("is the mean of places, with the number of ballots that named the item", () => {
    const { standings } = counted(meanRank([..."ABC"], ballots("1 AB", "1 A", "3 CB")));
    expect(standings).toEqual([
      { item: "C", rank: 1, score: (3 + 2.5 + 3 * 1) / 5, namedBy: 1 },
      { item: "B", rank: 2, score: (2 + 2.5 + 3 * 2) / 5, namedBy: 2 },
      { item: "A", rank: 3, score: (1 + 1 + 3 * 3) / 5, namedBy: 2 },
    ]);
  });

  test("gives Borda's order", () => {
    fc.assert(
      fc.property(anyBallots, (cast) => {
        const points = counted(borda(ITEMS, cast)).standings;
        expect(places(counted(meanRank(ITEMS, cast)).standings)).toBe(places(points));
      }),
    );
  });
});

describe("the Schulze method", () => {
  const circle = ballots(
    ...["5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"],
  );

  test("orders Schulze's own example E, A, C, B, D", () => {
    const { standings, duels } = counted(schulze([..."ABCDE"], circle));
    expect(places(standings)).toBe("1E 2A 3C 4B 5D");
    expect(duels.find(({ items }) => items.join("") === "AB")).toEqual({
      items: ["A", "B"],
      votes: [20, 25],
      paths: [28, 25],
    });
  });

  test("elects whoever beats every other in duels, unlike counting first places", () => {
    expect(places(counted(schulze([..."MNCK"], tennessee)).standings)).toBe("1N 2C 3K 4M");
  });

  test("reports ties as ties", () => {
    const { standings } = counted(schulze([..."ABC"], ballots("1 ABC", "1 BCA", "1 CAB")));
    expect(places(standings)).toBe("1A 1B 1C");
    expect(standings[0]).toEqual({ item: "A", rank: 1, beats: [], tiedWith: ["B", "C"] });
  });

  test("weights that only differ in their last digit are a tie", () => {
    const cast = [
      ...[0.1, 0.2].map((weight) => ({ weight, tiers: [["A"], ["B"]] })),
      { weight: 0.3, tiers: [["B"], ["A"]] },
    ];
    expect(places(counted(schulze(["A", "B"], cast)).standings)).toBe("1A 1B");
    expect(places(counted(borda(["A", "B"], cast)).standings)).toBe("1A 1B");
  });

  test("one item alone is first", () => {
    expect(places(counted(schulze(["A"], ballots("1 A"))).standings)).toBe("1A");
  });
});

describe("votes without an order", () => {
  test("approval counts supporters and their share", () => {
    expect(approval([..."ABC"], [["A", "B"], ["B"], []])).toEqual({
      standings: [
        { item: "B", rank: 1, score: 2, share: 2 / 3 },
        { item: "A", rank: 2, score: 1, share: 1 / 3 },
        { item: "C", rank: 3, score: 0, share: 0 },
      ],
    });
  });

  test("points are added up, within the purse", () => {
    expect(sumOfPoints([..."AB"], [{ A: 3, B: 2 }, { B: 5 }], 5)).toEqual({
      standings: [
        { item: "B", rank: 1, score: 7, share: 0.7 },
        { item: "A", rank: 2, score: 3, share: 0.3 },
      ],
    });
    expect(sumOfPoints([..."AB"], [{ A: 3, B: 3 }], 5)).toEqual({
      refused: "purse-overspent",
      ballot: 0,
      given: 6,
    });
    expect(sumOfPoints(["A"], [{ A: -1 }])).toMatchObject({ refused: "points-not-a-number" });
    expect(sumOfPoints(["A"], [{ Z: 1 }])).toMatchObject({ refused: "unknown-item", item: "Z" });
    expect(sumOfPoints(["A"], [])).toEqual({ refused: "no-ballots" });
    expect(sumOfPoints([], [{}])).toEqual({ refused: "no-items" });
  });

  test("nobody's points are shares of nothing", () => {
    expect(sumOfPoints(["A"], [{}])).toMatchObject({ standings: [{ score: 0, share: 0 }] });
  });
});

describe("what is refused", () => {
  test.each([
    ["no-items", [], ballots("1 A")],
    ["same-item-twice", ["A", "A"], ballots("1 A")],
    ["no-ballots", ["A"], []],
    ["unknown-item", ["A"], ballots("1 AZ")],
    ["named-twice", ["A", "B"], ballots("1 ABA")],
    ["weight-not-positive", ["A"], ballots("0 A")],
    ["weight-not-positive", ["A"], [{ weight: Number.NaN, tiers: [] }]],
  ] as const)("%s", (refused, items, cast) => {
    for (const method of [borda, meanRank, schulze]) {
      expect(method(items, cast)).toMatchObject({ refused });
    }
  });

  test("approval of the same item twice", () => {
    expect(approval(["A"], [["A", "A"]])).toEqual({ refused: "named-twice", ballot: 0, item: "A" });
  });
});

const ITEMS = [..."ABCDE"];

const anyBallots = fc.array(
  fc
    .tuple(fc.shuffledSubarray(ITEMS), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([order, breaks]): Ballot => {
      const tiers: string[][] = [];
      for (const [i, item] of order.entries()) {
        if (i === 0 || breaks[i]) tiers.push([item]);
        else tiers.at(-1)?.push(item);
      }
      return { tiers };
    }),
  { minLength: 1, maxLength: 12 },
);

describe("any ballots", () => {
  test("give the same result whatever the items are called and in whatever order the ballots lie", () => {
    const renamed = (item: string): string => `${ITEMS.length - ITEMS.indexOf(item)} æøå`;
    fc.assert(
      fc.property(anyBallots, (cast) => {
        const other = cast
          .map(({ tiers }) => ({ tiers: tiers.map((tier) => tier.map(renamed)) }))
          .toReversed();
        for (const method of [borda, schulze]) {
          const names = counted<{ standings: readonly { item: string; rank: number }[] }>(
            method(ITEMS, cast),
          ).standings.map(({ item, rank }) => `${rank}${renamed(item)}`);
          const result = counted<{ standings: readonly { item: string; rank: number }[] }>(
            method(ITEMS.map(renamed), other),
          );
          expect(result.standings.map(({ item, rank }) => `${rank}${item}`).sort()).toEqual(
            names.sort(),
          );
        }
      }),
    );
  });

  test("put an item that wins every duel alone in first place by Schulze", () => {
    fc.assert(
      fc.property(anyBallots, (cast) => {
        const { standings, duels } = counted(schulze(ITEMS, cast));
        const winner = ITEMS.find((item) =>
          duels.every(({ items: [a, b], votes: [forA, forB] }) =>
            a === item ? forA > forB : b === item ? forB > forA : true,
          ),
        );
        if (winner === undefined) return;
        expect(standings.filter(({ rank }) => rank === 1).map(({ item }) => item)).toEqual([
          winner,
        ]);
      }),
    );
  });

  test("never let an item fall by Schulze when a ballot lifts it", () => {
    fc.assert(
      fc.property(anyBallots, fc.constantFrom(...ITEMS), (cast, item) => {
        const [first, ...others] = cast;
        const lifted = [
          [item],
          ...(first?.tiers ?? []).map((tier) => tier.filter((i) => i !== item)),
        ];
        const rankIn = (all: readonly Ballot[]) =>
          counted(schulze(ITEMS, all)).standings.find((s) => s.item === item)?.rank ?? 0;
        expect(rankIn([{ tiers: lifted }, ...others])).toBeLessThanOrEqual(rankIn(cast));
      }),
    );
  });
});
