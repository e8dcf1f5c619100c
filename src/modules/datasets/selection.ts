/** Picks cells out of a release: a category a dimension, several, or all of them. */
import type { Refusal } from "../../kernel/refusal.ts";
import { cellAt, type ReleasedCell, type ReleasedFigures } from "./released-figures.ts";

/** For each dimension, by its id: the code of a category, several codes, or `*` for all. One that is not named is taken at its total. */
export type Selection = Readonly<Record<string, string | readonly string[]>>;

const ALL = "*";
const MOST_CELLS = 50_000;

export type SelectionRefusal =
  | (Refusal<"unknown-dimension"> & { readonly dimension: string })
  | (Refusal<"unknown-category"> & { readonly dimension: string; readonly category: string })
  /** It has several categories and none of them is the total. */
  | (Refusal<"must-be-chosen"> & { readonly dimension: string })
  | (Refusal<"too-many-cells"> & { readonly most: number });

/** The cells in the order of the release. */
export function pickedCells(
  figures: ReleasedFigures,
  selection: Selection,
): { readonly cells: readonly ReleasedCell[] } | SelectionRefusal {
  const { dimensions } = figures.content;
  const stray = Object.keys(selection).find((id) => !dimensions.some((one) => one.id === id));
  if (stray !== undefined) return { refused: "unknown-dimension", dimension: stray };
  const chosen: { readonly column: Int32Array; readonly wanted: Uint8Array; share: number }[] = [];
  for (const [place, { id, categories, total }] of dimensions.entries()) {
    const asked = Object.hasOwn(selection, id) ? selection[id] : undefined;
    if (asked === ALL || categories.length <= 1) continue;
    const places = asked === undefined ? [total ?? -1] : placesOf(categories, asked);
    const missing = places.indexOf(-1);
    if (missing >= 0 && asked === undefined) return { refused: "must-be-chosen", dimension: id };
    if (missing >= 0) {
      const category = typeof asked === "string" ? asked : (asked?.[missing] ?? "");
      return { refused: "unknown-category", dimension: id, category };
    }
    const wanted = new Uint8Array(categories.length);
    for (const one of places) wanted[one] = 1;
    const column = figures.columns.categories[place];
    if (column !== undefined) chosen.push({ column, wanted, share: places.length / wanted.length });
  }
  const rows = matchingRows(figures.columns.length, chosen);
  if (rows.length > MOST_CELLS) return { refused: "too-many-cells", most: MOST_CELLS };
  return { cells: rows.map((row) => cellAt(figures, row)) };
}

function placesOf(
  categories: readonly { readonly code: string }[],
  asked: string | readonly string[],
): readonly number[] {
  const codes = typeof asked === "string" ? [asked] : asked;
  return codes.map((code) => categories.findIndex((one) => one.code === code));
}

/** The choice that lets fewest through is asked first: most rows need no second question. */
function matchingRows(
  length: number,
  chosen: readonly {
    readonly column: Int32Array;
    readonly wanted: Uint8Array;
    readonly share: number;
  }[],
): readonly number[] {
  const sharpest = chosen.toSorted((a, b) => a.share - b.share);
  const rows: number[] = [];
  next: for (let row = 0; row < length; row += 1) {
    for (const { column, wanted } of sharpest) {
      if (wanted[column[row] ?? -1] !== 1) continue next;
    }
    rows.push(row);
  }
  return rows;
}
