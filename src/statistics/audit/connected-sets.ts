/** Walking through equations from unknown to unknown: those around one, and the connected sets among which the shortest proof is. */
import type { Equation } from "./unknown-system.ts";

/** The equations by column, for walking from one to the next. */
export type Neighbours = ReadonlyMap<number, readonly Equation[]>;

export function neighboursOf(equations: readonly Equation[]): Neighbours {
  const found = new Map<number, Equation[]>();
  for (const equation of equations)
    for (const column of equation.columns) {
      const list = found.get(column);
      if (list === undefined) found.set(column, [equation]);
      else list.push(equation);
    }
  return found;
}

/** The equations within one step, two steps … of the column, until there are no more. */
export function* balls(neighbours: Neighbours, column: number): Generator<readonly Equation[]> {
  const columns = new Set([column]);
  const ball = new Set<Equation>();
  for (let edge = [column]; edge.length > 0; ) {
    const next: number[] = [];
    for (const from of edge)
      for (const equation of neighbours.get(from) ?? []) {
        if (ball.has(equation)) continue;
        ball.add(equation);
        for (const other of equation.columns)
          if (!columns.has(other)) {
            columns.add(other);
            next.push(other);
          }
      }
    yield [...ball];
    edge = next;
  }
}

export type Search = {
  readonly column: number;
  readonly neighbours: Neighbours;
  /** How many sets may still be tried. */
  mayTry: number;
};

/**
 * The smallest set of at most `most` equations that `proves`. In a smallest set every other unknown stands in two equations or more, or it
 * could not cancel: so an unknown that stands in one only says where to look for the next.
 */
export function searchSmaller(
  search: Search,
  most: number,
  proves: (set: readonly Equation[]) => readonly Equation[] | undefined,
): readonly Equation[] | undefined {
  for (let size = 1; size <= most && search.mayTry > 0; size++) {
    const found = extend(search, [], new Set(), size, proves);
    if (found !== undefined) return found;
  }
  return undefined;
}

function extend(
  search: Search,
  set: readonly Equation[],
  excluded: ReadonlySet<Equation>,
  size: number,
  proves: (set: readonly Equation[]) => readonly Equation[] | undefined,
): readonly Equation[] | undefined {
  if (search.mayTry-- <= 0) return undefined;
  const { column, neighbours } = search;
  const counts = new Map<number, number>();
  for (const { columns } of set)
    for (const other of columns) counts.set(other, (counts.get(other) ?? 0) + 1);
  const alone = [...counts].filter(([other, count]) => count === 1 && other !== column);
  if (set.length > 0 && alone.length === 0) {
    const proof = proves(set);
    if (proof !== undefined) return proof;
  }
  if (set.length === size) return undefined;
  const choices = (place: number) =>
    (neighbours.get(place) ?? []).filter(
      (equation) => !set.includes(equation) && !excluded.has(equation),
    );
  let branches: readonly Equation[] | undefined;
  if (set.length === 0) branches = choices(column);
  else if (alone.length > 0)
    for (const [other] of alone) {
      const found = choices(other);
      if (branches === undefined || found.length < branches.length) branches = found;
    }
  else branches = [...new Set([...counts.keys()].flatMap(choices))];
  const gone = new Set(excluded);
  for (const equation of branches ?? []) {
    const found = extend(search, [...set, equation], gone, size, proves);
    if (found !== undefined) return found;
    gone.add(equation);
  }
  return undefined;
}

/** Every connected set of exactly `size` equations with the column in it, each once, until one `proves`. */
export function searchAnySet(
  search: Search,
  size: number,
  proves: (set: readonly Equation[]) => boolean,
): readonly Equation[] | undefined {
  const { column, neighbours } = search;
  const walk = (
    set: readonly Equation[],
    excluded: ReadonlySet<Equation>,
  ): readonly Equation[] | undefined => {
    if (set.length === size) return search.mayTry-- > 0 && proves(set) ? set : undefined;
    const around = set.length === 0 ? [column] : set.flatMap(({ columns }) => columns);
    const next = new Set(around.flatMap((place) => neighbours.get(place) ?? []));
    const gone = new Set(excluded);
    for (const equation of next) {
      if (search.mayTry <= 0) return undefined;
      if (set.includes(equation) || gone.has(equation)) continue;
      const found = walk([...set, equation], gone);
      if (found !== undefined) return found;
      gone.add(equation);
    }
    return undefined;
  };
  return walk([], new Set());
}
