/**
 * Tables as people print them, with years or groups side by side, turned into one value a row; and figures written with a sign between
 * thousands. What was taken for what is said, so that a reader can object.
 */
import type { CsvRow } from "../../platform/csv.ts";
import type { GivenTable } from "../given-table.ts";
import { isBeside, isKey, isNamedAsValue } from "./columns.ts";
import { readPrinted } from "./marks.ts";
import { isAdditiveUnit, isTimeColumn } from "./totals.ts";

export type PlainTable = {
  readonly table: GivenTable;
  /** The dimension and the values that were side by side; undefined where the table is as it stood in the file. */
  readonly unfolded: { readonly dimension: string; readonly value: string } | undefined;
  readonly questions: readonly string[];
};

const PERIOD = /^(?:19|20)\d\d(?:\s*[-/–.]\s*\d{1,4}|\s*[kqmth]\s*\d{1,2})?$/i;
const CODE = /(?:^|[_\s])(?:nr|no|kode|code|id|nummer|number)\.?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** The table with one value a row and its figures without signs between thousands. */
export function readPlainTable(
  given: GivenTable,
  asked: { readonly dimensions: readonly string[]; readonly value: string | undefined },
  isTotal: (label: string) => boolean,
): PlainTable {
  const { table, questions } = withoutThousands(given);
  const wide = asked.value === undefined ? findWide(table, asked.dimensions, isTotal) : undefined;
  if (wide === undefined) return { table, unfolded: undefined, questions };
  const { side, beside, arePeriods } = wide;
  const kept = table.columns.filter((column) => !side.includes(column) && !beside.includes(column));
  const dimension = freeName(arePeriods ? "year" : "column", kept);
  const value = freeName("value", kept);
  const rows = table.rows.flatMap(({ line, cells }) =>
    side.map((column): CsvRow => {
      const own = kept.map((name) => [name, cells[name] ?? ""] as const);
      return {
        line,
        cells: Object.fromEntries([...own, [dimension, column], [value, cells[column] ?? ""]]),
      };
    }),
  );
  return {
    table: { columns: [...kept, dimension, value], rows },
    unfolded: { dimension, value },
    questions: [
      ...questions,
      `${side.join(", ")} are taken for columns of one dimension, called ${dimension} here.`,
      ...beside.map((column) => `${column}: not audited, because such figures do not add up.`),
    ],
  };
}

function freeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? freeName(`${name}_`, taken) : name;
}

/** The columns that stand side by side: years; or groups beside their total; or groups in several of which something is withheld. */
function findWide(
  { columns, rows }: GivenTable,
  asked: readonly string[],
  isTotal: (label: string) => boolean,
) {
  const printed = new Map(
    columns.map((column) => [column, rows.map(({ cells }) => readPrinted(cells[column] ?? ""))]),
  );
  const isWithheld = (column: string) =>
    printed.get(column)?.some((cell) => cell !== undefined && "missing" in cell && cell.deliberate);
  const hasFigures = (column: string) => {
    const cells = printed.get(column) ?? [];
    const some = cells.some((cell) => cell !== undefined && "value" in cell);
    return cells.every((cell) => cell !== undefined) && (some || isWithheld(column) === true);
  };
  const figures = columns.filter(
    (column) =>
      !asked.includes(column) &&
      !isTimeColumn(column) &&
      !CODE.test(column) &&
      !isBeside(column) &&
      hasFigures(column),
  );
  if (figures.some(isNamedAsValue)) return undefined;
  const cellsOf = (column: string) => rows.map(({ cells }) => cells[column] ?? "");
  const naming = columns.filter((column) => !figures.includes(column) && !isBeside(column));
  const open = [...figures];
  while (open.length > 0 && !isKey(naming, cellsOf)) naming.push(open.shift() as string);
  const side = open.filter((column) => isAdditiveUnit(column) && !isShare(cellsOf(column)));
  const beside = open.filter((column) => !side.includes(column));
  const periods = side.filter((column) => PERIOD.test(column.trim()));
  if (periods.length >= 2) return { side: periods, beside, arePeriods: true };
  const isWide = side.some(isTotal) || side.filter(isWithheld).length >= 2;
  return isWide && side.length >= 2 ? { side, beside, arePeriods: false } : undefined;
}

function isShare(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes("%"));
}

/**
 * "1,204" and "1.204" are thousands where every figure of the column with such a sign has three digits after it, and every other figure is
 * below a thousand.
 */
function withoutThousands({ columns, rows }: GivenTable): {
  readonly table: GivenTable;
  readonly questions: readonly string[];
} {
  const grouped = columns.filter((column) => {
    const cells = rows.map(({ cells: all }) => (all[column] ?? "").trim());
    const signs = new Set(cells.map((cell) => GROUPED.exec(cell)?.[1]).filter((sign) => sign));
    return (
      signs.size === 1 &&
      cells.every((cell) => {
        if (GROUPED.test(cell)) return true;
        const found = readPrinted(cell);
        if (found === undefined) return false;
        return !("value" in found) || (Number.isInteger(found.value) && found.value < 1000);
      })
    );
  });
  if (grouped.length === 0) return { table: { columns, rows }, questions: [] };
  const plain = rows.map(({ line, cells }) => {
    const own = Object.fromEntries(
      grouped.map((column) => {
        const cell = cells[column] ?? "";
        return [column, GROUPED.test(cell.trim()) ? cell.replace(/[.,]/g, "") : cell];
      }),
    );
    return { line, cells: { ...cells, ...own } };
  });
  const example = rows
    .map(({ cells }) => cells[grouped[0] ?? ""]?.trim() ?? "")
    .find((cell) => GROUPED.test(cell));
  return {
    table: { columns, rows: plain },
    questions: [
      `${grouped.join(", ")}: ${example} is read as ${example?.replace(/[.,]/g, "")}, with a sign between thousands.`,
    ],
  };
}
