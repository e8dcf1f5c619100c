/** Puts several readings of one data set together: the answers of one fetch, or the imports of which some periods still count. */
import type {
  Category,
  PrintedPeriod,
  PrintedStatus,
  ReadDimension,
  ReadFigures,
} from "./import/observations.ts";

export type Part = {
  readonly figures: ReadFigures;
  /** Whether a period of this part counts, by its place in `periods` (-1: no time). */
  readonly counts: (period: number) => boolean;
};

/** Whether two readings have the same dimensions, in whatever order, and both time or both none. */
export function sameDimensions(
  a: Pick<ReadFigures, "dimensions" | "time">,
  b: Pick<ReadFigures, "dimensions" | "time">,
): boolean {
  const ids = ({ dimensions }: Pick<ReadFigures, "dimensions">) =>
    JSON.stringify(dimensions.map(({ id }) => id).sort());
  return ids(a) === ids(b) && (a.time === null) === (b.time === null);
}

/**
 * One reading of all parts. Give the newest first: its words, order of dimensions and totals are taken, and categories that only older parts
 * have follow. Throws for parts whose dimensions differ; `sameDimensions` asks first.
 */
export function combineFigures(parts: readonly Part[]): ReadFigures {
  const [first] = parts;
  if (first === undefined) throw new RangeError("Nothing to combine");
  if (parts.some(({ figures }) => !sameDimensions(first.figures, figures))) {
    throw new TypeError("Only readings of the same dimensions can be combined");
  }
  const chosen = parts.map((part) => chosenRows(part));
  const periods = placesBy<PrintedPeriod>(({ period: { start, end } }) => `${start}/${end}`);
  const statuses = placesBy<PrintedStatus>(({ printed, state }) => `${state} ${printed}`);
  const dimensions = first.figures.dimensions.map(({ id }) =>
    combinedDimension(parts.map(({ figures }) => dimensionOf(figures, id))),
  );
  const length = chosen.reduce((sum, rows) => sum + rows.length, 0);
  const columns = {
    length,
    categories: dimensions.map(() => new Int32Array(length)),
    period: new Int32Array(length),
    value: new Float64Array(length),
    status: new Uint16Array(length),
    row: new Int32Array(length),
  };
  let at = 0;
  for (const [place, { figures }] of parts.entries()) {
    const from = figures.observations;
    const periodPlaces = periods.add(figures.periods);
    const statusPlaces = statuses.add(figures.statuses);
    const sources = dimensions.map(({ dimension: { id }, places }) => ({
      column: from.categories[figures.dimensions.findIndex((one) => one.id === id)],
      places: places[place] ?? [],
    }));
    for (const row of chosen[place] ?? []) {
      for (const [index, { column, places }] of sources.entries()) {
        const into = columns.categories[index];
        if (into !== undefined) into[at] = places[column?.[row] ?? 0] ?? 0;
      }
      columns.period[at] = periodPlaces[from.period[row] ?? -1] ?? -1;
      columns.status[at] = statusPlaces[from.status[row] ?? 0] ?? 0;
      columns.value[at] = from.value[row] ?? Number.NaN;
      columns.row[at] = from.row[row] ?? 0;
      at += 1;
    }
  }
  return {
    ...first.figures,
    dimensions: dimensions.map(({ dimension }) => dimension),
    periods: periods.all,
    statuses: statuses.all,
    observations: columns,
    assumedYearStart: parts.some(({ figures }) => figures.assumedYearStart),
  };
}

function chosenRows({ figures, counts }: Part): Int32Array {
  const { period, length } = figures.observations;
  const counted = figures.periods.map((_, place) => counts(place));
  const without = counts(-1);
  const rows = new Int32Array(length);
  let found = 0;
  for (let row = 0; row < length; row += 1) {
    const place = period[row] ?? -1;
    if (place < 0 ? without : counted[place]) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

function dimensionOf(figures: ReadFigures, id: string): ReadDimension {
  const found = figures.dimensions.find((dimension) => dimension.id === id);
  if (found === undefined) throw new TypeError(`No dimension ${id}`);
  return found;
}

function combinedDimension(parts: readonly ReadDimension[]): {
  readonly dimension: ReadDimension;
  /** For each part, where its categories are now. */
  readonly places: readonly (readonly number[])[];
} {
  const [newest] = parts;
  if (newest === undefined) throw new RangeError("Nothing to combine");
  const all = placesBy<Category>(({ code }) => code);
  const places = parts.map(({ categories }) => all.add(categories));
  const sums = new Map<string, ReadDimension["sums"][number]>();
  for (const [part, dimension] of parts.entries()) {
    const now = (place: number) => places[part]?.[place] ?? 0;
    for (const { whole, parts: inside } of dimension.sums) {
      const moved = { whole: now(whole), parts: inside.map(now) };
      const key = JSON.stringify(moved);
      if (!sums.has(key)) sums.set(key, moved);
    }
  }
  const withTotal = parts.findIndex(({ total }) => total !== null);
  const total = parts[withTotal]?.total ?? null;
  const dimension = {
    ...newest,
    categories: all.all,
    total: total === null ? null : (places[withTotal]?.[total] ?? null),
    sums: [...sums.values()],
  };
  return { dimension, places };
}

type Places<Thing> = {
  readonly all: readonly Thing[];
  /** Adds those that are new, and gives the place of each. */
  add(things: readonly Thing[]): readonly number[];
};

/** A growing list in which each thing stands once, by its key. */
function placesBy<Thing>(keyOf: (thing: Thing) => string): Places<Thing> {
  const all: Thing[] = [];
  const known = new Map<string, number>();
  return {
    all,
    add: (things) =>
      things.map((thing) => {
        const key = keyOf(thing);
        const place = known.get(key) ?? all.push(thing) - 1;
        known.set(key, place);
        return place;
      }),
  };
}
