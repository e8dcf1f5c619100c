import { describe, expect, test } from "vitest";
import {
  anyOf,
  dominance,
  fewContributors,
  groupAttributes,
  pPercent,
  smallCounts,
  smallShares,
  soleContributors,
} from "./primary.ts";
import { tableOf } from "./testing.ts";

/** Three towns: A has one giver, B two of whom one gives nearly all, C four alike, D nothing. */
const gifts = tableOf({
  rows: [
    { town: "A", giver: "x", gift: "7" },
    { town: "A", giver: "x", gift: "3" },
    { town: "B", giver: "x", gift: "90" },
    { town: "B", giver: "y", gift: "10" },
    ...["x", "y", "z", "w"].map((giver) => ({ town: "C", giver, gift: "25" })),
  ],
  dimensions: [["town"]],
  amount: "gift",
  contributor: "giver",
});

function townsIn(hidden: Uint8Array): readonly string[] {
  return [...hidden.keys()]
    .filter((cell) => hidden[cell] === 1)
    .map((cell) => gifts.dimensions[0]?.categories[gifts.cells[cell]?.categories[0] ?? -1] ?? "")
    .sort();
}

const contributions = gifts.contributions ?? { largest: [], sole: new Int32Array() };

describe("primary rules", () => {
  const counts = tableOf({
    rows: [0, 1, 3, 4].map((n, place) => ({ a: `a${place}`, n: String(n) })),
    dimensions: [["a"]],
    count: "n",
  });
  const values = (hidden: Uint8Array) =>
    counts.cells.filter((_, cell) => hidden[cell] === 1).map(({ value }) => value);

  test("small counts: up to the threshold, zeros only where they are protected", () => {
    const rule = { threshold: 3, protectZeros: true };
    expect(values(smallCounts(counts, rule)).sort()).toEqual([0, 1, 3]);
    expect(values(smallCounts(counts, { ...rule, protectZeros: false })).sort()).toEqual([1, 3]);
  });

  test("small counts: what everybody knows to be impossible is never hidden", () => {
    const empty = counts.cells.map(({ value }) => (value === 0 ? 1 : 0));
    expect(values(smallCounts(counts, { threshold: 3, protectZeros: true, empty }))).toEqual([
      1, 3,
    ]);
  });

  test("few contributors: people are counted once, and cells without any are not hidden", () => {
    expect(townsIn(fewContributors(contributions, 1))).toEqual(["A"]);
    expect(townsIn(fewContributors(contributions, 2))).toEqual(["A", "B"]);
  });

  test("dominance: the largest together are more than the share, exactly the share is not", () => {
    expect(townsIn(dominance(contributions, { contributors: 1, percent: 85 }))).toEqual(["A", "B"]);
    expect(townsIn(dominance(contributions, { contributors: 1, percent: 90 }))).toEqual(["A"]);
    expect(townsIn(dominance(contributions, { contributors: 2, percent: 50 }))).toEqual([
      "A",
      "B",
      "Total",
    ]);
  });

  test("p %: what the others give hides the largest from the second", () => {
    expect(townsIn(pPercent(contributions, 10))).toEqual(["A", "B"]);
    expect(townsIn(pPercent(contributions, 250))).toEqual(["A", "B", "C", "Total"]);
  });

  test("shares: a small numerator, a small rest, a small denominator, and a share of nothing", () => {
    const shares = { numerator: [2, 48, 20, 3, 0, 0], denominator: [50, 50, 50, 3, 0, 50] };
    expect([...smallShares(shares, { threshold: 3, protectZeros: true })]).toEqual([
      1, 1, 0, 1, 1, 1,
    ]);
    expect([...smallShares(shares, { threshold: 3, protectZeros: false })]).toEqual([
      1, 1, 0, 1, 1, 0,
    ]);
  });

  test("group attributes: a part that is as large as its whole, only along the sensitive dimension", () => {
    const table = tableOf({
      rows: [
        { group: "married", work: "full", n: "6" },
        { group: "married", work: "none", n: "0" },
        { group: "single", work: "full", n: "4" },
        { group: "single", work: "none", n: "5" },
      ],
      dimensions: [["group"], ["work"]],
      count: "n",
    });
    const valuesOf = (hidden: Uint8Array) =>
      table.cells.filter((_, cell) => hidden[cell] === 1).map(({ value }) => value);
    expect(valuesOf(groupAttributes(table, [1]))).toEqual([6]);
    expect(valuesOf(groupAttributes(table)).sort()).toEqual([5, 6]);
  });

  test("rules are joined, and a sole contributor knows their own cells", () => {
    const joined = anyOf(fewContributors(contributions, 1), pPercent(contributions, 10));
    expect(townsIn(joined)).toEqual(["A", "B"]);
    const own = soleContributors(contributions).map((cells) =>
      townsIn(Uint8Array.from(gifts.cells, (_, cell) => (cells.includes(cell) ? 1 : 0))),
    );
    expect(own).toEqual([["A"]]);
  });
});
