/**
 * What an import would change: the figures that a file brings beside those that count now, period by period, because an import brings
 * whole periods and what it leaves out of one is gone from it.
 */
import type { ReadFigures } from "./import/observations.ts";
import { type ToldRow, type ToldValue, toldRow, toldValue } from "./told-row.ts";

export type ChangedFigure = Omit<ToldRow, keyof ToldValue> & {
  readonly before: ToldValue;
  /** Null where the file has no such figure any more. */
  readonly now: ToldValue | null;
};

export type FigureChanges = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
  /** The first of those that change or go, in the order of the file. */
  readonly examples: readonly ChangedFigure[];
};

/** `before` is undefined where nothing has been imported yet. Both have the same dimensions. */
export function figureChanges(
  before: ReadFigures | undefined,
  now: ReadFigures,
  mostExamples: number,
): FigureChanges {
  const { length } = now.observations;
  if (before === undefined) return { added: length, changed: 0, same: 0, gone: 0, examples: [] };
  const keys = keysOf(before, now);
  const known = new Map<string, number>();
  for (let place = 0; place < before.observations.length; place += 1) {
    const key = keys.before(place);
    if (key !== undefined) known.set(key, place);
  }
  const counts = { added: 0, changed: 0, same: 0 };
  const examples: ChangedFigure[] = [];
  for (let place = 0; place < length; place += 1) {
    const key = keys.now(place);
    const old = known.get(key);
    if (old === undefined) {
      counts.added += 1;
      continue;
    }
    known.delete(key);
    const was = toldValue(before, old);
    const is = toldValue(now, place);
    if (was.value === is.value && was.state === is.state) {
      counts.same += 1;
      continue;
    }
    counts.changed += 1;
    if (examples.length < mostExamples) {
      const { row, categories, period } = toldRow(now, place);
      examples.push({ row, categories, period, before: was, now: is });
    }
  }
  for (const place of known.values()) {
    if (examples.length >= mostExamples) break;
    const { row, categories, period } = toldRow(before, place);
    const ordered = keys.order.map((n) => categories[n] ?? "");
    examples.push({
      row,
      categories: ordered,
      period,
      before: toldValue(before, place),
      now: null,
    });
  }
  return { ...counts, gone: known.size, examples };
}

/**
 * A name for each observation that is the same in both: its categories' codes and its period. An earlier observation of a period that
 * the file does not bring has none: it stays as it is.
 */
function keysOf(before: ReadFigures, now: ReadFigures) {
  const order = now.dimensions.map(({ id }) => before.dimensions.findIndex((one) => one.id === id));
  const codes = now.dimensions.map(() => new Map<string, number>());
  const placed = (dimension: number, code: string) => {
    const all = codes[dimension] ?? new Map<string, number>();
    const place = all.get(code) ?? all.size;
    all.set(code, place);
    return place;
  };
  const stretch = ({ periods }: ReadFigures, place: number) => {
    const period = periods[place]?.period;
    return period === undefined ? "" : `${period.start}/${period.end}`;
  };
  const brought = new Map(
    now.periods.length === 0
      ? [["", 0]]
      : now.periods.map((_, place) => [stretch(now, place), place] as const),
  );
  const newCodes = now.dimensions.map(({ categories }, n) =>
    categories.map(({ code }) => placed(n, code)),
  );
  const oldCodes = order.map((n, dimension) =>
    (before.dimensions[n]?.categories ?? []).map(({ code }) => placed(dimension, code)),
  );
  return {
    order,
    now: (place: number): string => {
      let key = String(brought.get(stretch(now, now.observations.period[place] ?? -1)) ?? -1);
      for (const [n, column] of now.observations.categories.entries()) {
        key += `,${newCodes[n]?.[column[place] ?? 0] ?? -1}`;
      }
      return key;
    },
    before: (place: number): string | undefined => {
      const period = brought.get(stretch(before, before.observations.period[place] ?? -1));
      if (period === undefined) return undefined;
      let key = String(period);
      for (const [n, from] of order.entries()) {
        const column = before.observations.categories[from];
        key += `,${oldCodes[n]?.[column?.[place] ?? 0] ?? -1}`;
      }
      return key;
    },
  };
}
