/** Reads the raw figures of a data set as they count now: of every period its latest import. They come out sealed. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { columnsOf } from "./column-blocks.ts";
import { combineFigures, type Part } from "./combined-figures.ts";
import type { ReadFigures } from "./import/observations.ts";
import { type Protected, protect } from "./protected.ts";
import * as store from "./store/imports.ts";

export type RawFigures = {
  readonly figures: Protected<ReadFigures>;
  /** The number of the last import, whether or not all of it counts. */
  readonly importNumber: number;
};

/** Undefined while nothing counts. With `asOf` as they counted after the import of that number, at that instant. */
export async function getRawFigures(
  tx: CityTransaction,
  dataSet: Id<"DataSet">,
  asOf?: { readonly importNumber: number; readonly at: Date },
): Promise<RawFigures | undefined> {
  const upTo = asOf?.importNumber ?? null;
  const imports = (await store.listImportRows(tx, { dataSet })).filter(
    ({ number }) => upTo === null || number <= upTo,
  );
  const until = asOf?.at ?? null;
  const counting = countingPlaces(await store.listCountingPeriods(tx, { dataSet, upTo, until }));
  const parts: Part[] = [];
  for (const row of imports) {
    const places = counting.get(row.number);
    if (places === undefined) continue;
    const blocks = await store.listObservationBlocks(tx, { import: row.id });
    const figures = figuresOfImport(
      row,
      blocks.map(({ columns }) => columns),
    );
    parts.push({ figures, counts: (period) => places.has(period) });
  }
  const importNumber = imports[0]?.number;
  if (importNumber === undefined || parts.length === 0) return undefined;
  return { figures: protect(combineFigures(parts)), importNumber };
}

/** For each import that still counts, the places of the periods in which it does; -1 where it has no time. */
function countingPlaces(
  rows: readonly store.ImportPeriodRow[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, Set<number>>();
  for (const { import_number, position, period_start } of rows) {
    const known = places.get(import_number) ?? new Set();
    places.set(import_number, known.add(period_start === null ? -1 : position));
  }
  return places;
}

function figuresOfImport(row: store.ImportRow, blocks: readonly Uint8Array[]): ReadFigures {
  const { content, observations: length } = row;
  const dimensions = content.dimensions.length;
  const { integers, values } = columnsOf(blocks, { length, integers: dimensions + 3 });
  const column = (place: number) => integers[place] ?? new Int32Array(length);
  return {
    ...content,
    format: row.format,
    observations: {
      length,
      categories: integers.slice(0, dimensions),
      period: column(dimensions),
      status: Uint16Array.from(column(dimensions + 1)),
      row: column(dimensions + 2),
      value: values,
    },
  };
}
