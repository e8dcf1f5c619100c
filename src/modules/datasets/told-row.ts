/** Rows of a file of figures as a person sees them: words instead of places in lists. For those who may import, never for the public. */
import type { ObservationState, ReadFigures } from "./import/observations.ts";

export type ToldValue = {
  /** Null where there is none. */
  readonly value: number | null;
  /** As the file prints it. */
  readonly flag: string;
  readonly state: ObservationState;
};

export type ToldRow = ToldValue & {
  /** Where it stands in the file. */
  readonly row: number;
  /** Labels, one a dimension, in the order of the file's dimensions. */
  readonly categories: readonly string[];
  /** As the file prints it; empty where it has no time. */
  readonly period: string;
};

export function toldValue({ observations, statuses }: ReadFigures, place: number): ToldValue {
  const value = observations.value[place] ?? Number.NaN;
  const status = statuses[observations.status[place] ?? -1];
  return {
    value: Number.isNaN(value) ? null : value,
    flag: status?.printed ?? "",
    state: status?.state ?? "normal",
  };
}

/** The observation at a place in the columns. */
export function toldRow(figures: ReadFigures, place: number): ToldRow {
  const { observations, dimensions, periods } = figures;
  return {
    ...toldValue(figures, place),
    row: observations.row[place] ?? 0,
    categories: dimensions.map(
      ({ categories }, n) => categories[observations.categories[n]?.[place] ?? -1]?.label ?? "",
    ),
    period: periods[observations.period[place] ?? -1]?.printed ?? "",
  };
}

/** The observations that stand in some rows of the file, at most so many of each list; rows that no list names are passed over. */
export function toldRowsOf(
  figures: ReadFigures,
  lists: readonly (readonly number[])[],
  most: number,
): readonly (readonly ToldRow[])[] {
  const wanted = new Map<number, number[]>();
  for (const [list, rows] of lists.entries()) {
    for (const row of rows.slice(0, most)) wanted.set(row, [...(wanted.get(row) ?? []), list]);
  }
  const found: ToldRow[][] = lists.map(() => []);
  const { row, length } = figures.observations;
  for (let place = 0; place < length && wanted.size > 0; place += 1) {
    for (const list of wanted.get(row[place] ?? -1) ?? []) {
      const rows = found[list];
      // A row of a wide table holds several figures.
      if (rows !== undefined && rows.length < most) rows.push(toldRow(figures, place));
    }
  }
  return found;
}
