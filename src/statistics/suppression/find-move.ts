/**
 * Looks for a move of a cell: first one put together from simple changes, and where that fails and the equations are few, by branch and
 * bound, which proves that there is none. Without a move a cell has one possible value, even where an interval of fractions looks wide.
 */
import { type Cut, type Extreme, extreme } from "./bounds.ts";
import type { Move, MoveFinder, Spare } from "./moves.ts";
import type { Reader } from "./reader.ts";
import type { SolvedRow } from "./simplex.ts";

/** After so many tries it is asked whether there can be a move at all. */
const QUICK = 10;
/** More branches than this are not tried; a cell for which no move was found by then counts as having none. */
const MOST_BRANCHES = 200;
/** Systems with more entries (equations times free cells) are not searched to the end. */
const MOST_ENTRIES = 10_000;

/** `tries` bounds the search; a cell without a move may have one that is hard to find, which errs on the safe side. "brief": quick tries only. */
export function findMove(
  reader: Reader,
  finder: MoveFinder,
  cell: number,
  spare: Spare,
  tries: number | "brief",
): Move | undefined {
  const near = finder.find(cell, QUICK);
  if (near || tries === "brief" || finder.isStuck(cell)) return near;
  const mended = finder.find(cell, tries);
  if (mended) return mended;
  const component = componentOf(reader, cell, MOST_ENTRIES);
  if (!component) return undefined;
  return (
    extremeMove(component, cell, "at-least", spare) ??
    extremeMove(component, cell, "at-most", spare)
  );
}

/** The equations that hang together with a cell; undefined where they have more entries than the limit. */
export function componentOf(
  reader: Reader,
  cell: number,
  limit: number,
): readonly SolvedRow[] | undefined {
  const [cells, component] = [new Set([cell]), new Set<SolvedRow>()];
  for (const held of cells) {
    for (const solved of reader.holding(held)) {
      component.add(solved);
      for (const other of solved.row.cells) cells.add(other);
    }
    if (component.size * (cells.size - component.size) > limit) return undefined;
  }
  return [...component];
}

/** Branch and bound for a fitting table of whole numbers in which the cell is at least one more (or less) than it truly is. */
function extremeMove(
  rows: readonly SolvedRow[],
  cell: number,
  side: Cut["side"],
  spare: Spare,
): Move | undefined {
  const one = side === "at-least" ? 1 : -1;
  if ((spare[cell] ?? 0) + one < 0) return undefined;
  const cells = [...new Set(rows.flatMap(({ row }) => row.cells))];
  const open: (readonly Cut[])[] = [[{ cell, side, limit: (spare[cell] ?? 0) + one }]];
  for (let tried = 0; tried < MOST_BRANCHES; tried += 1) {
    const cuts = open.pop();
    if (!cuts) return undefined;
    const found = extreme(rows, spare, { cell, direction: one === 1 ? -1 : 1 }, cuts);
    if (found === null || found === "unbounded") continue;
    const broken = firstFraction(found);
    if (!broken) {
      const changeOf = (other: number) => (found.get(other)?.over ?? 0) - (spare[other] ?? 0);
      const moved = cells.filter((other) => changeOf(other) !== 0);
      return { cells: moved, changes: moved.map(changeOf) };
    }
    const limit = Math.floor(broken.value);
    open.push(
      [...cuts, { cell: broken.cell, side: "at-least", limit: limit + 1 }],
      [...cuts, { cell: broken.cell, side: "at-most", limit }],
    );
  }
  return undefined;
}

function firstFraction(
  found: Extreme,
): { readonly cell: number; readonly value: number } | undefined {
  for (const [cell, { over, under }] of found) {
    if (cell >= 0 && over % under !== 0) return { cell, value: over / under };
  }
  return undefined;
}
