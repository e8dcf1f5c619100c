/** Whether a table is nothing but the product of its dimensions, so that what holds in each of them holds in the whole. */
import type { Table } from "../table.ts";

/** True where there is one cell a crossing, and no sum between cells but those that follow from the sums of a dimension. */
export function isPlain({ dimensions, cells, sums }: Table): boolean {
  const crossings = new Set(cells.map(({ categories }) => categories.join(" ")));
  if (crossings.size < cells.length) return false;
  const known = dimensions.map(
    (dimension) => new Set(dimension.sums.map(({ whole, parts }) => nameOf(whole, parts))),
  );
  return sums.every(({ whole, parts }) => {
    const base = cells[whole]?.categories ?? [];
    const first = cells[parts[0] ?? 0]?.categories ?? [];
    const along = base.findIndex((category, place) => first[place] !== category);
    const isStraight = parts.every((part) =>
      cells[part]?.categories.every(
        (category, place) => place === along || category === base[place],
      ),
    );
    const categories = parts.map((part) => cells[part]?.categories[along] ?? -1);
    return isStraight && known[along]?.has(nameOf(base[along] ?? -1, categories)) === true;
  });
}

function nameOf(whole: number, parts: readonly number[]): string {
  return `${whole}=${parts.toSorted((a, b) => a - b).join("+")}`;
}
