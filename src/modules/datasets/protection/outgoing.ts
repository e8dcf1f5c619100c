/** The cells of a plan as they go out: what is withheld loses its value here, and every cell gets its mark. */
import type { ReadFigures } from "../import/observations.ts";
import {
  MARKS,
  type Mark,
  type ReleaseContent,
  type ReleasedColumns,
  SIGNS,
} from "../released-figures.ts";
import type { Cells } from "./cells.ts";
import type { Withheld } from "./withholding.ts";

export type Outgoing = { readonly content: ReleaseContent; readonly columns: ReleasedColumns };

export function releasedColumns({ figures, rows }: Cells, withheld: Withheld): Outgoing {
  const { time, dimensions, periods, observations } = figures;
  const statuses = [...figures.statuses];
  const known = statuses.findIndex(
    ({ state, printed }) => state === "suppressed" && printed === SIGNS.suppressed,
  );
  const ours =
    known >= 0
      ? known
      : statuses.push({ printed: SIGNS.suppressed, state: "suppressed" as const }) - 1;
  const { length } = rows;
  const pick = (column: ArrayLike<number>) => Int32Array.from(rows, (row) => column[row] ?? 0);
  const marks = Array.from(rows, (row) => markOf(figures, row, withheld[row] ?? 0));
  const shown = (n: number) => marks[n] === "value" || marks[n] === "zero";
  return {
    content: { time, dimensions, periods, statuses },
    columns: {
      length,
      categories: observations.categories.map(pick),
      period: pick(observations.period),
      value: Float64Array.from(rows, (row, n) =>
        shown(n) ? (observations.value[row] ?? Number.NaN) : Number.NaN,
      ),
      status: Int32Array.from(rows, (row) => {
        const cause = withheld[row] ?? 0;
        return cause === 1 || cause === 2 ? ours : (observations.status[row] ?? 0);
      }),
      mark: Int32Array.from(marks, (mark) => MARKS.indexOf(mark)),
    },
  };
}

function markOf({ statuses, observations }: ReadFigures, row: number, withheld: number): Mark {
  if (withheld !== 0) return "suppressed";
  const value = observations.value[row] ?? Number.NaN;
  if (value === 0) return "zero";
  if (!Number.isNaN(value)) return "value";
  const state = statuses[observations.status[row] ?? 0]?.state;
  return state === "not-applicable" ? "not-applicable" : "missing";
}
