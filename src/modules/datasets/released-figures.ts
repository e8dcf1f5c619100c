/**
 * Released figures: what went through the plan and the audit, each cell with a mark that says what stands in it. Only rows of a release
 * in the database become one, here and nowhere else; pages, files and API take this type and no other.
 */
import type { Id } from "../../kernel/id.ts";
import { columnsOf } from "./column-blocks.ts";
import type {
  ObservationState,
  PrintedPeriod,
  PrintedStatus,
  ReadDimension,
} from "./import/observations.ts";

/** A cell is never empty: it has a value, is zero, is withheld, is not there, or cannot be. */
export const MARKS = ["value", "zero", "suppressed", "missing", "not-applicable"] as const;
export type Mark = (typeof MARKS)[number];

/** What stands in a cell without a value, in every table and file; the signs of Statistics Norway. */
export const SIGNS: Readonly<Record<Exclude<Mark, "value" | "zero">, string>> = {
  suppressed: ":",
  missing: "..",
  "not-applicable": ".",
};

/** What the columns of a release's blocks point into. */
export type ReleaseContent = {
  readonly time: { readonly id: string; readonly label: string } | null;
  readonly dimensions: readonly ReadDimension[];
  readonly periods: readonly PrintedPeriod[];
  readonly statuses: readonly PrintedStatus[];
};

/** What the plan did, in counts of cells. */
export type PlanSummary = {
  readonly cells: number;
  /** Withheld because they are small, rest on few, or are computed from such. */
  readonly primary: number;
  /** Withheld so that the others cannot be worked out. */
  readonly secondary: number;
  /** Withheld by the source itself. */
  readonly bySource: number;
  /** The measures that were taken for counts of people, and those that were not, by name; empty where there is only one without a name. */
  readonly counts: readonly string[];
  readonly others: readonly string[];
  readonly method: string;
};

/** How many cells a plan does not show. */
export function withheldIn({ primary, secondary, bySource }: PlanSummary): number {
  return primary + secondary + bySource;
}

export type AuditSummary = {
  readonly safe: true;
  /** Cells whose value a reader does not know, and sums that a reader knows of them. */
  readonly unknown: number;
  readonly sums: number;
};

export type ReleasedColumns = {
  readonly length: number;
  readonly categories: readonly Int32Array[];
  /** The place in `periods`; -1 where the data set has no time. */
  readonly period: Int32Array;
  /** NaN where the mark is none of `value` and `zero`. */
  readonly value: Float64Array;
  readonly status: Int32Array;
  /** The place in `MARKS`. */
  readonly mark: Int32Array;
};

declare const released: unique symbol;

export type ReleasedFigures = {
  readonly release: Id<"DataRelease">;
  readonly number: number;
  readonly at: Date;
  /** The number of the last import that it rests on. */
  readonly importNumber: number;
  readonly content: ReleaseContent;
  readonly columns: ReleasedColumns;
  readonly plan: PlanSummary;
  /** SHA-256 of the cells, as the public record has it. */
  readonly hash: string;
  readonly [released]: true;
};

/** One cell, as pages and files show it. */
export type ReleasedCell = {
  /** Codes of the categories, one a dimension, in the order of the content's dimensions. */
  readonly categories: readonly string[];
  readonly period: PrintedPeriod | null;
  /** Null exactly when the mark is neither `value` nor `zero`. */
  readonly value: number | null;
  readonly mark: Mark;
  readonly state: ObservationState;
  /** The state as the source prints it. */
  readonly flag: string;
  readonly [released]: true;
};

/** A release as its row in the database has it; `cells` is their number. */
export type StoredRelease = Pick<ReleasedFigures, "number" | "at" | "content" | "plan"> & {
  readonly id: Id<"DataRelease">;
  readonly import_number: number;
  readonly cells: number;
  readonly hash: Uint8Array;
};

/** The figures of a release as the database has them. */
export function figuresOfRelease(
  row: StoredRelease,
  blocks: readonly Uint8Array[],
): ReleasedFigures {
  const dimensions = row.content.dimensions.length;
  const { integers, values } = columnsOf(blocks, { length: row.cells, integers: dimensions + 3 });
  const column = (place: number) => integers[place] ?? new Int32Array(row.cells);
  const figures: Omit<ReleasedFigures, typeof released> = {
    release: row.id,
    number: row.number,
    at: row.at,
    importNumber: row.import_number,
    content: row.content,
    columns: {
      length: row.cells,
      categories: integers.slice(0, dimensions),
      period: column(dimensions),
      status: column(dimensions + 1),
      mark: column(dimensions + 2),
      value: values,
    },
    plan: row.plan,
    hash: hexOf(row.hash),
  };
  return figures as ReleasedFigures;
}

/** The cell in a row of the columns. */
export function cellAt({ content, columns }: ReleasedFigures, row: number): ReleasedCell {
  const mark = MARKS[columns.mark[row] ?? -1];
  if (mark === undefined) throw new RangeError("No such cell in the release");
  const status = content.statuses[columns.status[row] ?? -1];
  const cell: Omit<ReleasedCell, typeof released> = {
    categories: columns.categories.map(
      (column, place) => content.dimensions[place]?.categories[column[row] ?? -1]?.code ?? "",
    ),
    period: content.periods[columns.period[row] ?? -1] ?? null,
    value: mark === "value" || mark === "zero" ? (columns.value[row] ?? null) : null,
    mark,
    state: status?.state ?? "normal",
    flag: status?.printed ?? "",
  };
  return cell as ReleasedCell;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
