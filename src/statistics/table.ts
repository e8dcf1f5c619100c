/**
 * A table of statistics as disclosure control sees it: cells, and the sums that everybody knows to hold between them. Any number of
 * dimensions, hierarchies and linked tables comes down to this. After Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 */

/** One category is the sum of others of the same dimension, such as a county of its municipalities. Numbers are places in `categories`. */
export type CategorySum = { readonly whole: number; readonly parts: readonly number[] };

export type Dimension = {
  readonly name: string;
  /** Every category once, the total (if the dimension has one) by the label in `TOTAL`. */
  readonly categories: readonly string[];
  /** Several sums may have the same whole (two hierarchies) or share parts. */
  readonly sums: readonly CategorySum[];
};

/** How the sum over all categories of a dimension is written. */
export const TOTAL = "Total";

export type Cell = {
  /** One place in `categories` a dimension, in the order of the dimensions. */
  readonly categories: readonly number[];
  /** The true value: a count, or an amount. */
  readonly value: number;
  /** False: never published, not even when nothing needs protection; it only stands between cells that are. */
  readonly published: boolean;
};

/** A sum between cells. Numbers are places in `cells`. */
export type CellSum = { readonly whole: number; readonly parts: readonly number[] };

export type Table = {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
  readonly sums: readonly CellSum[];
};

/** What is published of a table: for each cell its value, or null where it is suppressed or was never to be published. */
export type PublishedTable = {
  readonly values: readonly (number | null)[];
  readonly sums: readonly CellSum[];
  /** The least that a reader knows each null to be: 1 where all zeros are public and values are counts, else 0. */
  readonly least: number;
};
