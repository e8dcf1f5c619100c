/**
 * How a cell at its least value can rise together with others that are at theirs. Such cells can only rise, and the equations among them
 * alone span a cone; the simplex method finds a ray of it on which the cell rises, or proves that there is none: the argument "they add up to
 * nothing, and none is negative, so all are nothing".
 */
import type { Reader } from "./reader.ts";
import { gcd, multipleOf } from "./row.ts";
import { dictionaryOf, type Line, pivot, type SolvedRow } from "./simplex.ts";

/** More equations than this are not solved again to find a rise. */
const MOST_EQUATIONS = 150;

/** How much each cell at its least value rises in one way of letting one rise; "none" where it cannot. */
export type Rise = ReadonlyMap<number, number> | "none" | "too-much-to-tell";

/** A way for a cell at its least value to rise, among all the cells that are at theirs. */
export function restingRise(
  reader: Reader,
  cell: number,
  isResting: (cell: number) => boolean,
): Rise {
  const rows = new Set<SolvedRow>();
  const cells = new Set([cell]);
  for (const one of cells) {
    for (const solved of reader.holding(one)) {
      if (!isResting(solved.basic)) continue;
      rows.add(solved);
      if (rows.size > MOST_EQUATIONS) return "too-much-to-tell";
      for (const other of solved.row.cells) cells.add(other);
    }
  }
  return rows.size === 0 ? new Map([[cell, 1]]) : riseThrough([...rows], cell);
}

function riseThrough(rows: readonly SolvedRow[], cell: number): Rise {
  const dictionary = dictionaryOf(rows);
  const { lines, columns } = dictionary;
  for (;;) {
    const line = lines.find(({ basic }) => basic === cell);
    let entering = line ? -1 : columns.indexOf(cell);
    for (const [place, entry] of line?.entries.entries() ?? []) {
      const isEarlier = entering < 0 || (columns[place] ?? 0) < (columns[entering] ?? 0);
      if (entry > 0 && isEarlier) entering = place;
    }
    if (entering < 0) return "none";
    const blocking = blockingLine(lines, entering);
    if (blocking) {
      pivot(dictionary, blocking, entering);
      continue;
    }
    const rising = lines.filter(({ entries }) => (entries[entering] ?? 0) > 0);
    const unit = rising.reduce((multiple, { scale, entries }) => {
      return multipleOf(multiple, scale / gcd(scale, entries[entering] ?? 0));
    }, 1);
    return new Map([
      [columns[entering] ?? cell, unit],
      ...rising.map(({ basic, scale, entries }): [number, number] => [
        basic,
        ((entries[entering] ?? 0) * unit) / scale,
      ]),
    ]);
  }
}

/** The line of the smallest cell that would fall below its least value. */
function blockingLine(lines: readonly Line[], entering: number): Line | undefined {
  let found: Line | undefined;
  for (const line of lines) {
    if ((line.entries[entering] ?? 0) < 0 && (!found || line.basic < found.basic)) found = line;
  }
  return found;
}
