/** Reads the series of `statistics trend` from a table, and says of every row that it does not understand what is wrong with it. */
import { overlaps, type Period, periodDays, periodYear, readPeriods } from "../kernel/period.ts";
import type { CsvRow } from "../platform/csv.ts";
import type { Observation } from "../statistics/trend/observation.ts";
import type { Direction, Kind } from "../statistics/trend/verdict.ts";
import { type GivenTable, numberIn } from "./given-table.ts";

/** A series as the file gives it. */
export type GivenSeries = {
  readonly series: string;
  readonly name: string;
  readonly unit: string;
  readonly observations: readonly Observation[];
  /** Rows without a value, and rows of a year that was not over. */
  readonly skipped: number;
  readonly overlapping: boolean;
  readonly direction: Direction | null;
  readonly kind: Kind | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number | null;
  readonly limit: number | null;
};

/** What is wrong with a file; its line, where one is to blame. */
export type RowProblem = { readonly line: number | null; readonly text: string };

const OBLIGATORY = ["series", "year", "value"] as const;
const MISSING = /^(?:|\.|\.\.|:|-|–|na|n\/a|nan|null|none)$/i;
const NO = /^(?:|0|no|false|nei|nein|n)$/i;
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  up: "up",
  positive: "up",
  "1": "up",
  "+1": "up",
  "1.0": "up",
  down: "down",
  negative: "down",
  "-1": "down",
  "-1.0": "down",
  none: "none",
  ambiguous: "ambiguous",
};
const KINDS = ["count", "rate", "share", "mean", "index"] as const satisfies readonly Kind[];
/** Beyond it squares overflow, and no figure of a city is that large. */
const LARGEST = 1e100;
/** Numbers below it are years, or steps counted from any start; longer ones are codes of months or days. */
const FIRST_CODE = 10_000;
/** Shorter periods are parts of a year. */
const ALMOST_A_YEAR = 360;
/** All pairs of a series are compared, so that time and memory grow with the square. */
const MOST_VALUES = 3000;
const MOST_PROBLEMS = 50;

/** The series in the order in which the file first names them; or every problem, the first fifty. */
export function readSeries({
  columns,
  rows,
}: GivenTable): readonly GivenSeries[] | { readonly problems: readonly RowProblem[] } {
  const named = (wanted: string) => columns.find((column) => column.toLowerCase() === wanted);
  const lacking = OBLIGATORY.filter((wanted) => named(wanted) === undefined);
  if (lacking.length > 0) {
    const text = `there is no column ${lacking.join(", ")}. Needed are ${OBLIGATORY.join(", ")}.`;
    return { problems: [{ line: 1, text }] };
  }
  if (rows.length === 0) return { problems: [{ line: null, text: "there are no rows." }] };
  const cell: CellOf = (row, column) => {
    const name = named(column);
    return name === undefined ? "" : (row.cells[name] ?? "").trim();
  };
  const problems: RowProblem[] = [];
  const groups = Map.groupBy(rows, (row) => cell(row, "series"));
  const series = [...groups].map(([id, own]) => readOne(id, own, cell, problems));
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : series;
}

type CellOf = (row: CsvRow, column: string) => string;

function readOne(
  series: string,
  rows: readonly CsvRow[],
  cell: CellOf,
  problems: RowProblem[],
): GivenSeries {
  const complain = (line: number, text: string) => void problems.push({ line, text });
  if (series === "") complain(rows[0]?.line ?? 1, "the series has no name.");
  const timed = readTimes(rows, cell, complain);
  const observations: Observation[] = [];
  const seen = new Map<number, number>();
  const periods: Period[] = [];
  let skipped = 0;
  let pendingBreak = false;
  for (const { row, time, period, partial } of timed) {
    const before = seen.get(time);
    if (before !== undefined)
      complain(row.line, `${series} has ${cell(row, "year")} already on line ${before}.`);
    seen.set(time, row.line);
    const afterBreak: boolean = pendingBreak || !NO.test(cell(row, "break"));
    const text = cell(row, "value");
    if (MISSING.test(text) || partial) {
      skipped++;
      pendingBreak = afterBreak;
      continue;
    }
    pendingBreak = false;
    const value = numberIn(text.replace(/^[−–]/, "-"));
    if (value === undefined || Math.abs(value) > LARGEST) {
      complain(row.line, `the value ${text} is no number that can be read.`);
      continue;
    }
    if (period !== null) periods.push(period);
    const provisional = !NO.test(cell(row, "provisional"));
    observations.push({ time, value, label: cell(row, "year"), afterBreak, provisional });
  }
  if (observations.length > MOST_VALUES)
    complain(rows[0]?.line ?? 1, `${series} has more than ${MOST_VALUES} values.`);
  const once = onceOf(rows, cell, complain);
  return {
    series,
    name: once("name"),
    unit: once("unit"),
    observations,
    skipped,
    overlapping: periods.some((period, i) => {
      const next = periods[i + 1];
      return next !== undefined && overlaps(period, next);
    }),
    ...readSettings(once, rows[0]?.line ?? 1, complain),
  };
}

type Timed = {
  readonly row: CsvRow;
  readonly time: number;
  readonly period: Period | null;
  readonly partial: boolean;
};

/** The rows in the order of time. A year is the one in which a period ends; parts of a year are fractions of it. */
function readTimes(
  rows: readonly CsvRow[],
  cell: CellOf,
  complain: (line: number, text: string) => void,
): readonly Timed[] {
  const printed = rows.map((row) => cell(row, "year"));
  const periods = readPeriods(printed, {});
  const timed = rows.flatMap((row, index): readonly Timed[] => {
    const text = printed[index] ?? "";
    const number = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(number) < FIRST_CODE) return [{ row, time: number, period: null, partial: false }];
    const read = periods[index];
    if (read !== undefined && !("refused" in read)) {
      const { period, partial } = read;
      return [{ row, time: timeOf(period), period, partial }];
    }
    const reason = read?.refused === "ambiguous-period" ? "can mean two things" : "is no year";
    complain(row.line, text === "" ? "the year is missing." : `the year ${text} ${reason}.`);
    return [];
  });
  const parts = timed.filter(({ period }) => period !== null && isPart(period));
  const odd = parts.length > 0 && parts.length < timed.length ? parts[0] : undefined;
  if (odd !== undefined)
    complain(
      odd.row.line,
      `${cell(odd.row, "year")} is a part of a year, and other rows are years.`,
    );
  return timed.toSorted((a, b) => a.time - b.time);
}

function isPart(period: Period): boolean {
  return periodDays(period) < ALMOST_A_YEAR;
}

function timeOf(period: Period): number {
  if (!isPart(period)) return periodYear(period);
  const [year = 0, month = 1, day = 1] = period.start.split("-").map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** What a series says once, in any of its rows; two different answers are a problem. */
function onceOf(
  rows: readonly CsvRow[],
  cell: CellOf,
  complain: (line: number, text: string) => void,
): (column: string) => string {
  return (column) => {
    const given = rows.filter((row) => !MISSING.test(cell(row, column)));
    const first = given[0] === undefined ? "" : cell(given[0], column);
    const other = given.find((row) => cell(row, column) !== first);
    if (other !== undefined)
      complain(other.line, `${column} is ${cell(other, column)} here and ${first} before.`);
    return first;
  };
}

function readSettings(
  once: (column: string) => string,
  line: number,
  complain: (line: number, text: string) => void,
): Pick<GivenSeries, "direction" | "kind" | "target" | "targetYear" | "baseYear" | "limit"> {
  const number = (column: string): number | null => {
    const text = once(column);
    if (text === "") return null;
    const value = numberIn(text.replace(/^[−–]/, "-"));
    if (value === undefined || Math.abs(value) > LARGEST)
      complain(line, `the ${column} ${text} is no number that can be read.`);
    return value ?? null;
  };
  const direction = once("direction").toLowerCase();
  const known = Object.hasOwn(DIRECTIONS, direction) ? DIRECTIONS[direction] : undefined;
  if (direction !== "" && known === undefined)
    complain(line, `the direction ${direction} is none of up, down, none, ambiguous.`);
  const kind = once("kind").toLowerCase();
  const knownKind = KINDS.find((one) => one === kind);
  if (kind !== "" && knownKind === undefined)
    complain(line, `the kind ${kind} is none of ${KINDS.join(", ")}.`);
  return {
    direction: known ?? null,
    kind: knownKind ?? null,
    target: number("target"),
    targetYear: number("target_year"),
    baseYear: number("base_year"),
    limit: number("limit"),
  };
}
