/**
 * Moves that need no algebra: in each dimension one leaf gains what another loses, or gains alone; their product changes the corners of
 * a hypercube (and the groups above them) and keeps every sum. After the hypercube method of Repsilber, 1994, and Giessing and Repsilber, 2002.
 */
import type { Table } from "../table.ts";
import { type Exchange, type Exchanges, exchangesOf } from "./exchanges.ts";
import type { Move } from "./moves.ts";

export type Hypercubes = {
  /** The cheapest hypercubes that are moves of a cell, the cheapest first; at most `most`. */
  around(cell: number, most: number): readonly Move[];
  /** One that costs nothing; undefined where there is none. */
  free(cell: number): Move | undefined;
};

export type Prices = {
  /** What hiding a cell costs; infinite where it cannot be hidden, 0 where it is hidden anyway. */
  readonly priceOf: (cell: number) => number;
  /** How far a cell may fall. */
  readonly spare: ArrayLike<number>;
};

/** The corners of a product: places of crossings and, beside them, 1 for those that gain and -1 for those that lose. */
type Corners = { readonly places: readonly number[]; readonly signs: readonly number[] };

/** Hypercubes of a table that is the product of its dimensions, at whatever prices. */
export function hypercubesOf(table: Table): (prices: Prices) => Hypercubes {
  const exchanges = table.dimensions.map(exchangesOf);
  const sizes = table.dimensions.map(({ categories }) => categories.length);
  const strides = sizes.map((_, place) => sizes.slice(place + 1).reduce((a, b) => a * b, 1));
  const cellAt = new Int32Array(sizes.reduce((product, size) => product * size, 1)).fill(-1);
  for (const [cell, { categories }] of table.cells.entries()) {
    cellAt[categories.reduce((sum, category, place) => sum + category * (strides[place] ?? 1), 0)] =
      cell;
  }
  const product = { table, exchanges, strides, cellAt };
  return (prices) => pricedHypercubes(product, prices);
}

type Product = {
  readonly table: Table;
  readonly exchanges: readonly Exchanges[];
  readonly strides: readonly number[];
  readonly cellAt: Int32Array;
};

function pricedHypercubes(
  { table, exchanges, strides, cellAt }: Product,
  { priceOf, spare }: Prices,
): Hypercubes {
  const last = strides.length - 1;

  /** In each dimension the exchanges that look cheapest along the line through a cell. */
  const exchangesAt = (cell: number): readonly (readonly Exchange[])[] => {
    const categories = table.cells[cell]?.categories ?? [];
    const place = categories.reduce((sum, category, at) => sum + category * (strides[at] ?? 1), 0);
    return categories.map((own, dimension) => {
      const stride = strides[dimension] ?? 1;
      const chosen = exchanges[dimension]?.cheapest(own, (category) => {
        const other = cellAt[place + (category - own) * stride] ?? -1;
        return other < 0 ? Number.POSITIVE_INFINITY : priceOf(other);
      });
      return chosen ?? [];
    });
  };

  const productOf = (
    { places, signs }: Corners,
    dimension: number,
    { gains, losses }: Exchange,
  ): Corners => {
    const stride = strides[dimension] ?? 1;
    const product: { readonly places: number[]; readonly signs: number[] } = {
      places: [],
      signs: [],
    };
    for (let corner = 0; corner < places.length; corner += 1) {
      const [place, sign] = [places[corner] ?? 0, signs[corner] ?? 1];
      for (const category of gains) {
        product.places.push(place + category * stride);
        product.signs.push(sign);
      }
      for (const category of losses) {
        product.places.push(place + category * stride);
        product.signs.push(-sign);
      }
    }
    return product;
  };

  /** The price of a product with an exchange of the last dimension; infinite where it reaches the limit or is no move. */
  const priceOfLast = (
    { places, signs }: Corners,
    { gains, losses }: Exchange,
    limit: number,
  ): number => {
    let price = 0;
    let [mayGain, mayLose] = [true, true];
    for (let corner = 0; corner < places.length; corner += 1) {
      const [place, sign] = [places[corner] ?? 0, signs[corner] ?? 1];
      for (let at = 0; at < gains.length + losses.length; at += 1) {
        const isGain = at < gains.length;
        const category = (isGain ? gains[at] : losses[at - gains.length]) ?? 0;
        const cell = cellAt[place + category] ?? -1;
        price += cell < 0 ? Number.POSITIVE_INFINITY : priceOf(cell);
        if (price >= limit) return Number.POSITIVE_INFINITY;
        if ((spare[cell] ?? 0) >= 1) continue;
        if (isGain === sign > 0) mayLose = false;
        else mayGain = false;
        if (!mayGain && !mayLose) return Number.POSITIVE_INFINITY;
      }
    }
    return price;
  };

  const around = (cell: number, most: number): readonly Move[] => {
    const choices = exchangesAt(cell);
    const best: { readonly corners: Corners; readonly price: number }[] = [];
    const isDone = () => best.length === most && best[most - 1]?.price === 0;
    const visit = (corners: Corners, dimension: number): void => {
      for (const exchange of choices[dimension] ?? []) {
        if (isDone()) return;
        if (dimension < last) {
          visit(productOf(corners, dimension, exchange), dimension + 1);
          continue;
        }
        const limit = best.length < most ? Number.POSITIVE_INFINITY : (best.at(-1)?.price ?? 0);
        const price = priceOfLast(corners, exchange, limit);
        if (price === Number.POSITIVE_INFINITY) continue;
        if (best.length === most) best.pop();
        best.push({ corners: productOf(corners, dimension, exchange), price });
        best.sort((a, b) => a.price - b.price);
      }
    };
    visit({ places: [0], signs: [1] }, 0);
    return best.map(({ corners }) => moveOf(corners));
  };

  const moveOf = ({ places, signs }: Corners): Move => {
    const cells = places.map((place) => cellAt[place] ?? 0);
    const isPossible = cells.every(
      (cell, corner) => (signs[corner] ?? 1) > 0 || (spare[cell] ?? 0) >= 1,
    );
    return { cells, changes: isPossible ? signs : signs.map((sign) => -sign) };
  };

  return {
    around,
    free: (cell) => {
      const [move] = around(cell, 1);
      return move?.cells.every((changed) => priceOf(changed) === 0) ? move : undefined;
    },
  };
}
