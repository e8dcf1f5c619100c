/** A column as a dimension: its categories in the order in which the file first names them, and the one that stands for all. */
import type { ReadDimension } from "../observations.ts";
import type { Column } from "./cell-table.ts";
import { saysTotal } from "./header-words.ts";

export type DimensionColumn = { readonly dimension: ReadDimension; readonly codes: Int32Array };

/** `blankIsTotal`: an empty cell means "all of them", as in Open SDG and in Rosario's own files. */
export function dimensionOf(
  { name, label = name, texts, own: given = texts, codes }: Column,
  role: ReadDimension["role"],
  blankIsTotal: boolean,
): DimensionColumn {
  const places = new Int32Array(texts.length).fill(-1);
  const labels: string[] = [];
  const ids: string[] = [];
  const own = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if ((places[code] ?? -1) < 0) {
      places[code] = labels.length;
      labels.push(texts[code] ?? "");
      ids.push(given[code] ?? "");
    }
    own[row] = places[code] ?? 0;
  }
  return {
    dimension: {
      id: name,
      label,
      role,
      categories: labels.map((one, place) => ({ code: ids[place] ?? one, label: one })),
      total: totalOf(labels, blankIsTotal),
      sums: [],
    },
    codes: own,
  };
}

function totalOf(labels: readonly string[], blankIsTotal: boolean): number | null {
  if (labels.length < 2) return null;
  const blank = labels.findIndex((label) => label.trim() === "");
  if (blankIsTotal && blank >= 0) return blank;
  const said = labels.flatMap((label, place) => (saysTotal(label) ? [place] : []));
  return said.length === 1 ? (said[0] ?? null) : null;
}
