import { describe, expect, test } from "vitest";
import { sensitivity, type Weighing, weighCriteria } from "./criteria.ts";
import { type GroupStandings, keepFloor } from "./floor.ts";
import { compareInPairs } from "./pairwise-comparison.ts";
import { weightings } from "./weightings.ts";

const criteria = [
  { name: "scale", weight: 1 },
  { name: "scope", weight: 1 },
  { name: "irremediability", weight: 1 },
];

const severity: Weighing = {
  items: ["Eviction", "Noise", "Hate crime"],
  criteria,
  scores: [
    [5, 2, 4],
    [1, 5, 1],
    [4, 2, 5],
  ],
  combine: "product",
};

describe("weighted criteria", () => {
  test("severity as scale × scope × irremediability is the geometric mean", () => {
    const result = weighCriteria(severity);
    if ("refused" in result) throw new Error(result.refused);
    expect(result.standings.map(({ item, rank }) => [item, rank])).toEqual([
      ["Eviction", 1],
      ["Hate crime", 1],
      ["Noise", 3],
    ]);
    expect(result.standings[0]?.score).toBeCloseTo(40 ** (1 / 3), 12);
  });

  test("weights need not sum to one", () => {
    const thrice = criteria.map(({ name }) => ({ name, weight: 3 }));
    const mean = { ...severity, combine: "mean" } as const;
    expect(weighCriteria({ ...mean, criteria: thrice })).toEqual(weighCriteria(mean));
  });

  test.each<[string, Partial<Weighing>]>([
    ["no-items", { items: [] }],
    ["no-criteria", { criteria: [] }],
    ["same-item-twice", { items: ["Noise", "Noise", "Eviction"] }],
    ["same-criterion-twice", { criteria: [...criteria.slice(1), { name: "scope", weight: 1 }] }],
    ["weight-not-a-number", { criteria: [{ name: "scale", weight: -1 }] }],
    ["weight-not-a-number", { criteria: [{ name: "scale", weight: Number.NaN }] }],
    ["no-weight", { criteria: [{ name: "scale", weight: 0 }] }],
    [
      "score-missing",
      {
        scores: [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2],
        ],
      },
    ],
    [
      "score-missing",
      {
        scores: [
          [1, 2, 3],
          [1, 2, Number.NaN],
          [1, 2, 3],
        ],
      },
    ],
    [
      "score-not-positive",
      {
        scores: [
          [1, 2, 3],
          [1, 0, 3],
          [1, 2, 3],
        ],
      },
    ],
  ])("%s", (refused, change) => {
    const weighing = { ...severity, ...change };
    expect(weighCriteria(weighing)).toMatchObject({ refused });
    expect(sensitivity(weighing, { top: 1 })).toMatchObject({ refused });
  });
});

describe("sensitivity", () => {
  const stays = (weighing: Weighing, top: number, spread?: number) => {
    const result = sensitivity(weighing, spread === undefined ? { top } : { top, spread });
    if ("refused" in result) throw new Error(result.refused);
    return Object.fromEntries(result.standings.map(({ item, stays }) => [item, stays]));
  };

  test("of two criteria, the share is the length of the stretch that an item leads", () => {
    // A leads while 4w > 1·w + 2(1 − w), that is from w = 2/5 on.
    const weighing: Weighing = {
      items: ["A", "B"],
      criteria: criteria.slice(0, 2),
      scores: [
        [4, 0],
        [1, 2],
      ],
      combine: "mean",
    };
    const share = stays(weighing, 1);
    expect(share.A).toBeCloseTo(3 / 5, 2);
    expect((share.A ?? 0) + (share.B ?? 0)).toBeCloseTo(1, 10);
  });

  test("of three criteria, three items that each lead in one hold a third each", () => {
    const each: Weighing = {
      items: ["A", "B", "C"],
      criteria,
      scores: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      combine: "mean",
    };
    for (const share of Object.values(stays(each, 1)))
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.01);
    for (const share of Object.values(stays(each, 2)))
      expect(Math.abs(share - 2 / 3)).toBeLessThan(0.01);
  });

  test("an item that is best by every criterion always stays, one that is worst never", () => {
    const clear: Weighing = {
      ...severity,
      scores: [
        [5, 5, 5],
        [1, 1, 1],
        [3, 3, 3],
      ],
    };
    expect(stays(clear, 2)).toEqual({ Eviction: 1, "Hate crime": 1, Noise: 0 });
    const result = sensitivity(clear, { top: 2 });
    expect(result).toMatchObject({
      standings: [
        { item: "Eviction", best: 1, worst: 1, meanRank: 1 },
        { item: "Hate crime", best: 2, worst: 2, meanRank: 2 },
        { item: "Noise", best: 3, worst: 3, meanRank: 3 },
      ],
    });
  });

  test("without any spread it is the agreed weighting, and the same at every run", () => {
    expect(stays(severity, 1, 0)).toEqual({ Eviction: 1, "Hate crime": 1, Noise: 0 });
    expect(stays(severity, 1)).toEqual(stays(severity, 1));
  });

  test("limits that mean nothing are bugs", () => {
    expect(() => sensitivity(severity, { top: 0 })).toThrow(RangeError);
    expect(() => sensitivity(severity, { top: 1, spread: 2 })).toThrow(RangeError);
  });
});

describe("weightings", () => {
  test.each([1, 2, 3, 5, 8])("of %i criteria are parts of one, on average equal", (criteria) => {
    const drawn = weightings(criteria, 4_096);
    for (const weights of drawn) {
      expect(weights.length).toBe(criteria);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
    for (let k = 0; k < criteria; k++) {
      const mean = drawn.reduce((sum, weights) => sum + (weights[k] ?? 0), 0) / drawn.length;
      expect(Math.abs(mean - 1 / criteria)).toBeLessThan(0.005);
    }
  });

  test("of four criteria leave each above a half in an eighth of them", () => {
    // The corner w > 1/2 of the simplex is a copy of it at half the size, in three dimensions.
    const drawn = weightings(4, 4_096);
    for (let k = 0; k < 4; k++) {
      const share = drawn.filter((weights) => (weights[k] ?? 0) > 0.5).length / drawn.length;
      expect(Math.abs(share - 1 / 8)).toBeLessThan(0.01);
    }
  });

  test("of nothing are a bug", () => {
    expect(() => weightings(0, 1)).toThrow(RangeError);
    expect(() => weightings(2, 0)).toThrow(RangeError);
  });
});

describe("the floor for minorities", () => {
  const ranked = (items: string) => [...items].map((item, i) => ({ item, rank: i + 1 }));
  const deaf: GroupStandings = { group: "deaf", voters: 9, standings: ranked("EDCBA") };

  test("keeps what a protected group puts first, and names the group", () => {
    expect(keepFloor({ overall: ranked("ABCDE"), top: 2, groups: [deaf], floor: 1 })).toEqual({
      kept: [
        { item: "A", rank: 1, by: "rank", groups: [] },
        { item: "B", rank: 2, by: "rank", groups: [] },
        { item: "E", rank: 5, by: "floor", groups: ["deaf"] },
      ],
      tooSmall: [],
    });
  });

  test("names the group too when everybody wants the same", () => {
    const result = keepFloor({ overall: ranked("EABCD"), top: 1, groups: [deaf], floor: 1 });
    expect(result).toMatchObject({ kept: [{ item: "E", by: "rank", groups: ["deaf"] }] });
  });

  test("does not show what a handful of people voted", () => {
    const few = { ...deaf, voters: 4 };
    expect(keepFloor({ overall: ranked("ABCDE"), top: 1, groups: [few], floor: 1 })).toEqual({
      kept: [{ item: "A", rank: 1, by: "rank", groups: [] }],
      tooSmall: ["deaf"],
    });
  });

  test("keeps all items that are level at the limit", () => {
    const level = [..."ABC"].map((item) => ({ item, rank: 1 }));
    const result = keepFloor({ overall: level, top: 1, groups: [], floor: 1 });
    expect(result).toMatchObject({ kept: [{ item: "A" }, { item: "B" }, { item: "C" }] });
  });

  test("refuses a group that ranked other items", () => {
    for (const standings of [ranked("EDCB"), ranked("EDCBZ")]) {
      const input = {
        overall: ranked("ABCDE"),
        top: 1,
        groups: [{ ...deaf, standings }],
        floor: 1,
      };
      expect(keepFloor(input)).toEqual({ refused: "other-items", group: "deaf" });
    }
  });
});

describe("comparing in pairs", () => {
  test("comparisons that fit together give their ratios and no inconsistency", () => {
    const result = compareInPairs([
      [1, 2, 6],
      [1 / 2, 1, 3],
      [1 / 6, 1 / 3, 1],
    ]);
    if ("refused" in result) throw new Error(result.refused);
    for (const [k, weight] of [0.6, 0.3, 0.1].entries()) {
      expect(result.weights[k]).toBeCloseTo(weight, 12);
    }
    expect(result.consistencyRatio).toBeCloseTo(0, 10);
  });

  test("comparisons that run in a circle are above 0.1", () => {
    // a over b over c over a, each three times: λ = 1 + 3 + 1/3, CI = (4.3333 − 3) / 2, CR = 0.6667 / 0.58.
    const result = compareInPairs([
      [1, 3, 1 / 3],
      [1 / 3, 1, 3],
      [3, 1 / 3, 1],
    ]);
    expect(result).toMatchObject({ consistencyRatio: expect.closeTo(2 / 3 / 0.58, 10) });
  });

  test("one or two criteria are always consistent", () => {
    expect(compareInPairs([[1]])).toEqual({ weights: [1], consistencyRatio: 0 });
    expect(
      compareInPairs([
        [1, 4],
        [1 / 4, 1],
      ]),
    ).toMatchObject({ consistencyRatio: 0 });
  });

  test("refuses what is no comparison", () => {
    expect(compareInPairs([])).toEqual({ refused: "not-square" });
    expect(compareInPairs([[1, 2]])).toEqual({ refused: "not-square" });
    expect(
      compareInPairs([
        [1, 0],
        [1, 1],
      ]),
    ).toEqual({ refused: "not-positive", row: 0, column: 1 });
    expect(
      compareInPairs([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual({ refused: "not-reciprocal", row: 0, column: 1 });
    expect(
      compareInPairs([
        [1, 2],
        [0, 1],
      ]),
    ).toMatchObject({ refused: "not-positive" });
    const eleven = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
    expect(compareInPairs(eleven)).toEqual({ refused: "too-many-criteria", most: 10 });
  });
});
