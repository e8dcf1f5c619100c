/** The chosen figures as a table: whichever way needs fewest columns, every cell filled, and at most so many rows on a page. */
import type { Mark, ReleasedCell } from "../datasets/index.ts";
import { cellIn, type Lines } from "./data-set-lines.ts";
import { markOf } from "./data-set-print.ts";

type PrintedPeriod = Lines["periods"][number];

export type DataSetTable = {
  /** `periods`: a row a period, a column a line. `lines`: a row a line, a column a period. `cells`: a row a cell. */
  readonly layout: "periods" | "lines" | "cells";
  readonly lines: Lines["lines"];
  readonly periods: Lines["periods"];
  readonly rows: readonly {
    readonly line: number;
    readonly period: number;
    readonly cells: readonly (ReleasedCell | undefined)[];
  }[];
  /** How many rows the whole table has. */
  readonly whole: number;
  /** The marks that occur in the rows shown, besides plain values. */
  readonly marks: readonly Exclude<Mark, "value">[];
};

const MOST_ROWS = 240;
const MOST_COLUMNS = 8;
const ORDER = ["suppressed", "missing", "not-applicable", "zero"] as const;

export function tableOfLines({ lines, periods }: Lines): DataSetTable {
  const times: readonly (PrintedPeriod | undefined)[] =
    periods.length === 0 ? [undefined] : periods;
  const layout =
    lines.length <= 4 && times.length > 1
      ? "periods"
      : times.length <= MOST_COLUMNS
        ? "lines"
        : "cells";
  const whole =
    layout === "periods"
      ? times.length
      : layout === "lines"
        ? lines.length
        : lines.length * times.length;
  const rows = Array.from({ length: Math.min(whole, MOST_ROWS) }, (_, n) => {
    if (layout === "periods") {
      return { line: -1, period: n, cells: lines.map((line) => cellIn(line, times[n])) };
    }
    const line = layout === "lines" ? n : Math.floor(n / times.length);
    const period = layout === "lines" ? -1 : n % times.length;
    const own = lines[line];
    const wanted = layout === "lines" ? times : [times[period]];
    return { line, period, cells: wanted.map((time) => own && cellIn(own, time)) };
  });
  const seen = new Set(rows.flatMap(({ cells }) => cells.map(markOf)));
  return { layout, lines, periods, rows, whole, marks: ORDER.filter((mark) => seen.has(mark)) };
}
