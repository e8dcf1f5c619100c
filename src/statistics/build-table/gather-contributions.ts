/** Who stands behind each cell and with how much: what the rules about contributors, dominance and p % ask for. */
import type { BuiltCells } from "./build-cells.ts";

export type Contributions = {
  /** The contributions to each cell, one a contributor, the largest first. */
  readonly largest: readonly Float64Array[];
  /** The only contributor of a cell as a number of their own; -1 where there is none or more than one. */
  readonly sole: Int32Array;
};

/** Adds up what each contributor gives to each cell; without a column of contributors every row is one of its own. */
export function gatherContributions(
  rows: readonly Readonly<Record<string, string>>[],
  column: string | undefined,
  amounts: Float64Array,
  { rowsOf, visitCellsOf }: BuiltCells,
): Contributions {
  const labels =
    column === undefined ? [] : [...new Set(rows.map((row) => row[column] ?? ""))].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const shares = Array.from(rowsOf, (): Map<number, number> => new Map());
  for (const [row, values] of rows.entries()) {
    const who = column === undefined ? row : (numberOf.get(values[column] ?? "") ?? -1);
    visitCellsOf(row, (cell) => {
      const share = shares[cell];
      share?.set(who, (share.get(who) ?? 0) + (amounts[row] ?? 0));
    });
  }
  return {
    largest: shares.map((share) => Float64Array.from(share.values()).sort().reverse()),
    sole: Int32Array.from(shares, (share) =>
      share.size === 1 ? (share.keys().next().value ?? -1) : -1,
    ),
  };
}
