/**
 * Primary rules: which cells must not be published because of what they say by themselves. Each is a function of the table alone and gives
 * 1 for every cell that it hides, so that rules can be joined. After Hundepool et al., Statistical Disclosure Control (2012), ch. 4.2.
 */
import type { Contributions } from "../build-table.ts";
import type { Table } from "../table.ts";

/** 1 for each cell that any of the rules hides. */
export function anyOf(first: Uint8Array, ...others: readonly Uint8Array[]): Uint8Array {
  return first.map((hidden, cell) =>
    hidden === 1 || others.some((rule) => rule[cell] === 1) ? 1 : 0,
  );
}

/**
 * Counts that are small: value ≤ threshold. Zeros are hidden with them where they are protected, because they too can say something
 * about everybody in a group ("nobody there has work"). `empty` marks cells that everybody knows to be impossible: they are never hidden.
 */
export function smallCounts(
  { cells }: Table,
  rule: {
    readonly threshold: number;
    readonly protectZeros: boolean;
    readonly empty?: ArrayLike<number>;
  },
): Uint8Array {
  return Uint8Array.from(cells, ({ value, published }, cell) => {
    const isSmall = value <= rule.threshold && (value > 0 || rule.protectZeros);
    return published && isSmall && !rule.empty?.[cell] ? 1 : 0;
  });
}

/** Cells with contributors, but at most so many different ones: 0 < n ≤ most. */
export function fewContributors({ largest }: Contributions, most: number): Uint8Array {
  return Uint8Array.from(largest, ({ length }) => (length > 0 && length <= most ? 1 : 0));
}

/** The (n, k) rule of dominance: the n largest contributions are together more than k % of the cell. */
export function dominance(
  { largest }: Contributions,
  rule: { readonly contributors: number; readonly percent: number },
): Uint8Array {
  return Uint8Array.from(largest, (amounts) => {
    const top = sum(amounts.subarray(0, rule.contributors));
    return top > (sum(amounts) * rule.percent) / 100 ? 1 : 0;
  });
}

/**
 * The p % rule: the second largest contributor, who knows its own part, can reckon the largest to within p %. With contributions
 * x1 ≥ x2 ≥ … : Σ(x3 …) < p/100 · x1.
 */
export function pPercent({ largest }: Contributions, percent: number): Uint8Array {
  return Uint8Array.from(largest, (amounts) => {
    const [most = 0] = amounts;
    return sum(amounts.subarray(2)) < (percent / 100) * most ? 1 : 0;
  });
}

/**
 * Shares that say too much about few: the numerator, the rest of the denominator, or the denominator is small (≤ threshold, and more than
 * zero unless zeros are protected). One entry a share; a share of nothing is hidden too.
 */
export function smallShares(
  shares: { readonly numerator: ArrayLike<number>; readonly denominator: ArrayLike<number> },
  rule: { readonly threshold: number; readonly protectZeros: boolean },
): Uint8Array {
  const isSmall = (value: number) => value <= rule.threshold && (value > 0 || rule.protectZeros);
  return Uint8Array.from(shares.denominator, (denominator, share) => {
    const numerator = shares.numerator[share] ?? 0;
    const shown = denominator > rule.threshold;
    return shown && !isSmall(numerator) && !isSmall(denominator - numerator) ? 0 : 1;
  });
}

/**
 * Groups that are all in one category ("all married people work full time"): a part that is as large as its whole, where there are other
 * parts. `dimensions` are those whose categories are sensitive; all where it is absent.
 */
export function groupAttributes(table: Table, dimensions?: readonly number[]): Uint8Array {
  const { cells, sums } = table;
  const hidden = new Uint8Array(cells.length);
  for (const { whole, parts } of sums) {
    const value = cells[whole]?.value ?? 0;
    if (value === 0 || parts.length < 2) continue;
    if (dimensions && !dimensions.includes(dimensionOf(table, whole, parts))) continue;
    for (const part of parts) {
      if (cells[part]?.published && cells[part].value === value) hidden[part] = 1;
    }
  }
  return hidden;
}

/**
 * For each contributor who is alone in cells that hold something, those cells: they know their values, and can subtract them from sums. What
 * `suppress` takes as `insiders`.
 */
export function soleContributors({ sole }: Contributions): readonly (readonly number[])[] {
  const cells = Map.groupBy(
    [...sole.keys()].filter((cell) => (sole[cell] ?? -1) >= 0),
    (cell) => sole[cell] ?? -1,
  );
  return [...cells.values()];
}

function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** The dimension along which a sum adds up. */
function dimensionOf({ cells }: Table, whole: number, parts: readonly number[]): number {
  const [base, part] = [cells[whole]?.categories ?? [], cells[parts[0] ?? 0]?.categories ?? []];
  return base.findIndex((category, place) => part[place] !== category);
}
