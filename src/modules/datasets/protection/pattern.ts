/** Which cells of a piece are withheld: first by the suppressor, then, where an audit finds a hole, one more cell for each hole. */
import { suppress } from "../../../statistics/suppression/suppress.ts";
import type { CellSum, PublishedTable } from "../../../statistics/table.ts";
import type { ProtectionRules } from "../protection-rules.ts";
import type { Piece } from "./problem.ts";

/** By cell of the piece, 1 where its value is withheld. */
export type Pattern = Uint8Array;

/** What the rules withhold at first. Nothing that readers have already, and nothing for its neighbours' sake as delivered. */
export function firstPattern(piece: Piece, rules: ProtectionRules): Pattern {
  return rules.mode === "as-delivered"
    ? new Uint8Array(piece.rows.length)
    : safePattern(piece, rules);
}

/** What the suppressor withholds, whatever the mode. */
export function safePattern(piece: Piece, rules: Pick<ProtectionRules, "zeros">): Pattern {
  const { table, sensitive, given } = piece;
  const options = { zeros: rules.zeros, neverSuppressed: given };
  const { suppressed } = suppress(table, sensitive, options);
  // What cannot be protected is not told either: then the audit finds it, and the release is refused.
  return suppressed.map((withheld, cell) =>
    piece.untold[cell] === 0 && (withheld !== 0 || sensitive[cell] === 1) ? 1 : 0,
  );
}

/** What a reader sees of the piece. */
export function publishedOf({ table, untold, least }: Piece, pattern: Pattern): PublishedTable {
  return {
    values: table.cells.map(({ value }, cell) =>
      pattern[cell] === 1 || untold[cell] === 1 ? null : value,
    ),
    sums: table.sums,
    least,
  };
}

/**
 * The pattern with one more cell withheld for each hole, the smallest that stands in the sums that reveal it; undefined where a hole has no
 * cell left that could be withheld, because readers have them all.
 */
export function widenedPattern(
  piece: Piece,
  pattern: Pattern,
  holes: readonly { readonly equations: readonly CellSum[] }[],
): Pattern | undefined {
  const widened = pattern.slice();
  for (const { equations } of holes) {
    const cells = equations.flatMap(({ whole, parts }) => [whole, ...parts]);
    const free = cells.filter(
      (cell) => widened[cell] === 0 && piece.given[cell] === 0 && piece.untold[cell] === 0,
    );
    // A hole that another one's cell has closed already needs no cell of its own.
    if (cells.some((cell) => widened[cell] === 1 && pattern[cell] === 0)) continue;
    const value = (cell: number) => piece.table.cells[cell]?.value ?? 0;
    const [cheapest] = free.sort((a, b) => value(a) - value(b) || a - b);
    if (cheapest === undefined) return undefined;
    widened[cheapest] = 1;
  }
  return widened;
}
