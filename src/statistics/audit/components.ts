/** Equations that share no unknown say nothing about each other: this parts them, so that each group is looked at alone. */
import type { Equation } from "./unknown-system.ts";

export type Component = {
  readonly columns: readonly number[];
  readonly equations: readonly Equation[];
};

/** Groups of equations joined by columns that `ignored` does not have; equations without any other column are left out. */
export function splitIntoComponents(
  equations: readonly Equation[],
  ignored: { has(column: number): boolean },
): readonly Component[] {
  const leader = new Map<number, number>();
  const find = (column: number): number => {
    let top = column;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top))
      top = next;
    for (let at = column; at !== top; ) {
      const next = leader.get(at) ?? top;
      leader.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { columns } of equations) {
    let first: number | undefined;
    for (const column of columns) {
      if (ignored.has(column)) continue;
      if (!leader.has(column)) leader.set(column, column);
      if (first === undefined) first = find(column);
      else leader.set(find(column), first);
    }
  }
  const groups = new Map<number, { columns: number[]; equations: Equation[] }>();
  for (const column of leader.keys()) {
    const top = find(column);
    const group = groups.get(top) ?? { columns: [], equations: [] };
    group.columns.push(column);
    groups.set(top, group);
  }
  for (const equation of equations) {
    const own = equation.columns.find((column) => !ignored.has(column));
    if (own !== undefined) groups.get(find(own))?.equations.push(equation);
  }
  return [...groups.values()];
}
