/** Files of sums and hierarchies: lines of whole and part, of one dimension or, with a column for it, of several. */
import { type GivenTable, readGivenTable } from "../given-table.ts";
import type { StatedSum } from "./learn-dimensions.ts";

const WHOLE = ["whole", "total", "parent", "group", "helhet", "ganzes"];
const PART = ["part", "child", "member", "category", "del", "teil"];
const DIMENSION = ["dimension", "column", "variable", "dimensjon"];

export type SumLine = { readonly dimension: string; readonly whole: string; readonly part: string };

/** The lines of the files; a sentence for each file that cannot be read. `dimensions` are the names that a line may speak of. */
export async function readSumLines(
  paths: readonly string[],
  dimensions: readonly string[] | undefined,
): Promise<
  readonly SumLine[] | { readonly refused: "sums"; readonly sentences: readonly string[] }
> {
  const lines: SumLine[] = [];
  for (const path of paths) {
    const given = await readGivenTable(path, { western: true });
    if ("refused" in given) return { refused: "sums", sentences: given.sentences };
    const columns = columnsOf(given, dimensions);
    if (typeof columns === "string") return { refused: "sums", sentences: [`${path}: ${columns}`] };
    for (const { cells } of given.rows) {
      const { dimension } = columns;
      lines.push({
        dimension:
          dimension.column === undefined ? dimension.name : (cells[dimension.column] ?? ""),
        whole: (cells[columns.whole] ?? "").trim(),
        part: (cells[columns.part] ?? "").trim(),
      });
    }
  }
  return lines;
}

/** Lines with the same whole are one sum. */
export function statedSumsOf(lines: readonly SumLine[]): readonly StatedSum[] {
  const groups = Map.groupBy(lines, ({ dimension, whole }) => JSON.stringify([dimension, whole]));
  return [...groups.values()].map((group) => ({
    dimension: group[0]?.dimension ?? "",
    whole: group[0]?.whole ?? "",
    parts: [...new Set(group.map(({ part }) => part))],
  }));
}

function columnsOf({ columns }: GivenTable, dimensions: readonly string[] | undefined) {
  const find = (names: readonly string[]) =>
    columns.find((column) => names.includes(column.trim().toLowerCase()));
  const [whole, part, column] = [find(WHOLE), find(PART), find(DIMENSION)];
  if (whole === undefined || part === undefined)
    return `it must have the columns whole and part, and dimension where there are several. It has ${columns.join(", ")}.`;
  if (column !== undefined) return { whole, part, dimension: { column, name: "" } };
  const [only, ...more] = dimensions ?? [];
  if (only === undefined || more.length > 0)
    return "it must say in a column called dimension which dimension each line speaks of.";
  return { whole, part, dimension: { column: undefined, name: only } };
}
