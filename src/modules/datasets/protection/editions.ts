/**
 * What readers have from earlier releases. Nothing is taken back, so that a new release has to be safe together with all before it: what is
 * told now must not give away what was withheld then, nor the other way round (differencing: Hundepool et al., Statistical Disclosure
 * Control, 2012, ch. 5). A cell whose value has changed meanwhile is another unknown than the cell of now; one that has not is the same.
 */
import type { DataSet } from "../data-set.ts";
import type { ReadFigures } from "../import/observations.ts";
import { MARKS, type ReleasedFigures } from "../released-figures.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { type Equation, equationsOf, type Known } from "./equations.ts";
import { measuresOf } from "./measures.ts";
import { relationsOf } from "./relations.ts";
import { sensitiveCells } from "./sensitivity.ts";

/** A release as it was: the raw figures that it rested on, its rules, and what went out. */
export type Edition = {
  readonly figures: ReadFigures;
  readonly rules: DataSet["rules"];
  readonly released: ReleasedFigures;
};

/** A cell of an earlier release that has another value now, or is gone. */
export type Ghost = { readonly cells: Cells; readonly row: number; readonly value: number };

/**
 * The unknowns of a data set with all its releases. The first ones are the observations of now; ghosts follow. By unknown: `given` is 1 where
 * readers have the value, `sensitive` 1 where an earlier release withheld it for itself.
 */
export type Past = {
  readonly ghosts: readonly Ghost[];
  readonly given: ReadonlySet<number>;
  readonly sensitive: ReadonlySet<number>;
  readonly equations: readonly Equation[];
};

/** `editions` are all releases so far, the latest first. */
export function pastOf(
  now: Cells,
  dataSet: Pick<DataSet, "kind" | "unit">,
  editions: readonly Edition[],
): Past {
  const ghosts: Ghost[] = [];
  // What stands for a cell in the release after: as long as its value stays the same, it is one unknown.
  const later = new Map<string, { readonly unknown: number; readonly value: number }>();
  const moving = new Set<number>();
  const given = new Set<number>();
  const sensitive = new Set<number>();
  const equations: Equation[] = [];
  const current = now.figures.observations;
  for (const { figures, rules, released } of editions) {
    const cells = cellsOf(figures);
    const moved = movedTo(figures, now.figures);
    const unknowns = new Map<number, number>();
    for (const row of cells.rows) {
      const value = figures.observations.value[row] ?? Number.NaN;
      const there = moved === undefined ? -1 : now.at(moved(cells, row));
      if (there >= 0 && !moving.has(there) && Object.is(current.value[there], value)) {
        unknowns.set(row, there);
        continue;
      }
      if (there >= 0) moving.add(there);
      const key = keyOf(cells, row);
      const after = later.get(key);
      const same = after !== undefined && Object.is(after.value, value);
      const unknown = same
        ? after.unknown
        : current.length + ghosts.push({ cells, row, value }) - 1;
      later.set(key, { unknown, value });
      unknowns.set(row, unknown);
    }
    const unknownOf = (row: number) => unknowns.get(row) ?? row;
    const published = publishedRows(released, cells);
    for (const row of published) given.add(unknownOf(row));
    const measures = measuresOf(figures, { ...dataSet, rules });
    const withheld = sensitiveCells(cells, measures, rules);
    if (!withheld.some((reason) => reason !== 0)) continue;
    for (const row of cells.rows) {
      if (withheld[row] !== 0 && !published.has(row)) sensitive.add(unknownOf(row));
    }
    const inside = equationsOf(cells, relationsOf(figures), knownCounts(figures, measures));
    for (const { whole, parts } of inside) {
      equations.push({ whole: unknownOf(whole), parts: parts.map(unknownOf) });
    }
  }
  return { ghosts, given, sensitive, equations };
}

/** What observations say of their counts: nothing where a cell cannot be, no number where it is not told. */
export function knownCounts(
  { observations, statuses }: ReadFigures,
  measures: ReturnType<typeof measuresOf>,
): Known {
  const states = statuses.map(({ state }) => state);
  return {
    isCount: (row) => measures.all[measures.of[row] ?? 0]?.isCount ?? false,
    value: (row) =>
      states[observations.status[row] ?? 0] === "not-applicable"
        ? 0
        : (observations.value[row] ?? Number.NaN),
  };
}

/** The observations whose values went out with a release. */
function publishedRows({ content, columns }: ReleasedFigures, cells: Cells): ReadonlySet<number> {
  const rows = new Set<number>();
  const moved = movedTo(content, cells.figures);
  if (moved === undefined) return rows;
  const place = (row: number, coordinate: number) =>
    (columns.categories[coordinate] ?? columns.period)[row] ?? -1;
  for (let row = 0; row < columns.length; row += 1) {
    const mark = MARKS[columns.mark[row] ?? -1];
    if (mark !== "value" && mark !== "zero") continue;
    const cell = cells.at(moved({ place }, row));
    if (cell >= 0) rows.add(cell);
  }
  return rows;
}

type Content = Pick<ReadFigures, "dimensions" | "periods">;
type Moved = (from: Pick<Cells, "place">, row: number) => readonly number[];

/** From places of one content to those of another, by codes and days; -2 where the other has no such place. */
function movedTo(from: Content, to: Content): Moved | undefined {
  if (from.dimensions.length !== to.dimensions.length) return undefined;
  const dimensions = to.dimensions.map(({ id, categories }) => {
    const coordinate = from.dimensions.findIndex((dimension) => dimension.id === id);
    const there = new Map(categories.map(({ code }, place) => [code, place]));
    const here = from.dimensions[coordinate]?.categories ?? [];
    return { coordinate, places: here.map(({ code }) => there.get(code) ?? -2) };
  });
  if (dimensions.some(({ coordinate }) => coordinate < 0)) return undefined;
  const days = ({ period }: Content["periods"][number]) => `${period.start}/${period.end}`;
  const there = new Map(to.periods.map((period, place) => [days(period), place]));
  const periods = from.periods.map((period) => there.get(days(period)) ?? -2);
  return (cells, row) => {
    const period = cells.place(row, from.dimensions.length);
    return [
      ...dimensions.map(({ coordinate, places }) => places[cells.place(row, coordinate)] ?? -2),
      period < 0 ? -1 : (periods[period] ?? -2),
    ];
  };
}

/** A cell by what it is about, whatever places its categories have. */
function keyOf({ figures, place }: Cells, row: number): string {
  const { dimensions, periods } = figures;
  const codes = dimensions
    .map(({ id, categories }, coordinate) => [id, categories[place(row, coordinate)]?.code])
    .sort();
  const { start, end } = periods[place(row, dimensions.length)]?.period ?? {};
  return JSON.stringify([codes, start ?? null, end ?? null]);
}
