/** Cells that sums tie together: whatever is known of one component says nothing of another. */
import type { Equation } from "./equations.ts";

export type Component = {
  /** Observations, ascending. */
  readonly rows: readonly number[];
  readonly equations: readonly Equation[];
};

/** The components in which an observation satisfies `matters`; the others need no thought. In order of their first observation. */
export function componentsOf(
  equations: readonly Equation[],
  length: number,
  matters: (row: number) => boolean,
): readonly Component[] {
  const parent = Int32Array.from({ length }, (_, row) => row);
  const rootOf = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = row;
    while (parent[at] !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  for (const { whole, parts } of equations) for (const part of parts) join(whole, part);
  const touched = new Set<number>();
  for (let row = 0; row < length; row += 1) if (matters(row)) touched.add(rootOf(row));
  const found = new Map<number, { rows: Set<number>; equations: Equation[] }>();
  for (const equation of equations) {
    const root = rootOf(equation.whole);
    if (!touched.has(root)) continue;
    const component = found.get(root) ?? { rows: new Set<number>(), equations: [] };
    component.equations.push(equation);
    for (const row of [equation.whole, ...equation.parts]) component.rows.add(row);
    found.set(root, component);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, { rows, equations: inside }]) => ({
      rows: [...rows].sort((a, b) => a - b),
      equations: inside,
    }));
}
