/**
 * One dimension of a table, from the columns of its rows: the finest categories, the groups that further columns put them in, and
 * groups that a file names. Groups may nest or cross; what counts is which finest categories (the leaves) each of them holds.
 */
import { type CategorySum, type Dimension, TOTAL } from "../table.ts";

/** A line of a file of hierarchies: within a dimension (named by any of its columns) `part` belongs to `whole`. */
export type HierarchyRow = {
  readonly dimension: string;
  readonly whole: string;
  readonly part: string;
};

export type DimensionRefusal =
  | { readonly refused: "empty-category"; readonly column: string; readonly row: number }
  | { readonly refused: "category-called-total"; readonly column: string; readonly row: number }
  | {
      readonly refused: "category-in-two-groups";
      readonly column: string;
      readonly category: string;
      readonly groups: readonly [string, string];
    }
  | { readonly refused: "unknown-category"; readonly dimension: string; readonly category: string }
  | { readonly refused: "overlapping-parts"; readonly dimension: string; readonly category: string }
  | {
      readonly refused: "group-within-itself";
      readonly dimension: string;
      readonly category: string;
    }
  | { readonly refused: "two-meanings"; readonly dimension: string; readonly category: string };

export type BuiltDimension = {
  readonly dimension: Dimension;
  /** For each row the place of its finest category. */
  readonly leafOfRow: Int32Array;
  /** For each category (by place) the categories that it counts into, itself included; of leaves only. */
  readonly countsInto: readonly (readonly number[])[];
  /** Which categories a column gives, by its name; groups from a file belong to the finest column. */
  readonly categoriesOf: ReadonlyMap<string, ReadonlySet<number>>;
};

type Rows = readonly Readonly<Record<string, string>>[];

/** A category that is still being collected: its label and the leaves it holds, as ascending places in the list of leaves. */
type Group = { readonly label: string; readonly leaves: readonly number[] };

/** A way to cut the dimension: the groups of one column, or the parts that a file gives to one whole. */
type Layer = readonly Group[];

/**
 * The dimension that `columns` (the finest first) describe. Leaves and groups stand in the order of their labels, so that the order of
 * the rows changes nothing. A label that two columns share is one category if both mean the same leaves, else the later is `column:label`.
 */
export function buildDimension(
  rows: Rows,
  columns: readonly string[],
  hierarchy: readonly HierarchyRow[],
): BuiltDimension | DimensionRefusal {
  const [finest = "", ...groupings] = columns;
  const wrong = findWrongLabel(rows, columns);
  if (wrong) return wrong;
  const labels = [...new Set(rows.map((row) => row[finest] ?? ""))].sort(compare);
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const leafOfRow = Int32Array.from(rows, (row) => placeOf.get(row[finest] ?? "") ?? 0);

  const known = new Map<string, Group>(
    labels.map((label, leaf) => [label, { label, leaves: [leaf] }]),
  );
  const columnLabels = new Map<string, Set<string>>([[finest, new Set(labels)]]);
  const layers: Layer[] = [[...known.values()]];
  for (const column of groupings) {
    const found = groupsOf(rows, leafOfRow, column, labels);
    if ("refused" in found) return found;
    const layer = found.map((group) => named(group, column, known));
    for (const group of layer) known.set(group.label, group);
    columnLabels.set(column, new Set(layer.map(({ label }) => label)));
    layers.push(layer);
  }
  const total: Group = { label: TOTAL, leaves: labels.map((_, leaf) => leaf) };
  const refused = readHierarchy(hierarchy, { finest, total, known, layers, columnLabels });
  if (refused) return refused;

  const groups = [total, ...known.values()];
  const place = new Map(groups.map(({ label }, index) => [label, index]));
  const countsInto = labels.map((): number[] => []);
  for (const [index, { leaves }] of groups.entries()) {
    for (const leaf of leaves) countsInto[leaf]?.push(index);
  }
  const places = (list: Iterable<string>) => [...list].map((label) => place.get(label) ?? 0);
  return {
    dimension: {
      name: finest,
      categories: groups.map(({ label }) => label),
      sums: sumsOf(groups, layers).map(
        ([whole, parts]): CategorySum => ({
          whole: places([whole.label])[0] ?? 0,
          parts: places(parts.map(({ label }) => label)),
        }),
      ),
    },
    leafOfRow,
    countsInto,
    categoriesOf: new Map(
      [...columnLabels].map(([column, list]) => [column, new Set(places(list))]),
    ),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function findWrongLabel(rows: Rows, columns: readonly string[]): DimensionRefusal | undefined {
  for (const [row, values] of rows.entries()) {
    for (const column of columns) {
      if ((values[column] ?? "") === "") return { refused: "empty-category", column, row };
      if (values[column] === TOTAL) return { refused: "category-called-total", column, row };
    }
  }
  return undefined;
}

/** The groups of one column; refused where one leaf stands in two of them. */
function groupsOf(
  rows: Rows,
  leafOfRow: Int32Array,
  column: string,
  labels: readonly string[],
): Layer | DimensionRefusal {
  const groupOf = new Map<number, string>();
  for (const [row, values] of rows.entries()) {
    const [leaf, group] = [leafOfRow[row] ?? 0, values[column] ?? ""];
    const before = groupOf.get(leaf);
    if (before !== undefined && before !== group) {
      const groups = [before, group].sort(compare) as [string, string];
      return { refused: "category-in-two-groups", column, category: labels[leaf] ?? "", groups };
    }
    groupOf.set(leaf, group);
  }
  const members = Map.groupBy(groupOf.keys(), (leaf) => groupOf.get(leaf) ?? "");
  return [...members.keys()].sort(compare).map((label) => ({
    label,
    leaves: (members.get(label) ?? []).sort((a, b) => a - b),
  }));
}

function sameLeaves(one: Group, other: Group): boolean {
  return (
    one.leaves.length === other.leaves.length &&
    one.leaves.every((leaf, index) => leaf === other.leaves[index])
  );
}

/** The group under a label that no other group has. */
function named(group: Group, column: string, known: ReadonlyMap<string, Group>): Group {
  let label = group.label;
  for (;;) {
    const other = known.get(label);
    if (!other || sameLeaves(other, group)) return { ...group, label };
    label = `${column}:${label}`;
  }
}

/** Adds the groups of a file to what the columns gave; the wholes may be parts of other wholes, in any order of lines. */
function readHierarchy(
  rows: readonly HierarchyRow[],
  into: {
    readonly finest: string;
    readonly total: Group;
    readonly known: Map<string, Group>;
    readonly layers: Layer[];
    readonly columnLabels: Map<string, Set<string>>;
  },
): DimensionRefusal | undefined {
  const dimension = into.finest;
  const partsOf = new Map<string, Set<string>>();
  for (const { whole, part } of rows)
    partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(part));
  let waiting = [...partsOf.keys()].sort(compare);
  while (waiting.length > 0) {
    const ready = waiting.filter((whole) =>
      [...(partsOf.get(whole) ?? [])].every(
        (part) => !waiting.includes(part) || into.known.has(part),
      ),
    );
    const stuck = waiting[0] ?? "";
    if (ready.length === 0) return { refused: "group-within-itself", dimension, category: stuck };
    for (const whole of ready) {
      const parts = [...(partsOf.get(whole) ?? [])]
        .sort(compare)
        .map((part) => into.known.get(part));
      const missing = [...(partsOf.get(whole) ?? [])].find((part) => !into.known.has(part));
      if (missing !== undefined)
        return { refused: "unknown-category", dimension, category: missing };
      const layer = parts.filter((part) => part !== undefined);
      const leaves = layer.flatMap((part) => part.leaves).sort((a, b) => a - b);
      if (new Set(leaves).size < leaves.length) {
        return { refused: "overlapping-parts", dimension, category: whole };
      }
      const group = { label: whole, leaves };
      const other = whole === TOTAL ? into.total : into.known.get(whole);
      if (other && !sameLeaves(other, group)) {
        return { refused: "two-meanings", dimension, category: whole };
      }
      if (whole !== TOTAL) into.known.set(whole, group);
      into.columnLabels.get(into.finest)?.add(whole);
      into.layers.push(layer);
    }
    waiting = waiting.filter((whole) => !ready.includes(whole));
  }
  into.columnLabels.get(into.finest)?.delete(TOTAL);
  return undefined;
}

/** Every group as the sum of each layer that cuts it exactly; a sum of itself alone says nothing and is left out. */
function sumsOf(groups: Layer, layers: readonly Layer[]): readonly (readonly [Group, Layer])[] {
  const seen = new Set<string>();
  const order = new Map(
    groups.map((group, place) => [group.label, place === 0 ? groups.length : place]),
  );
  /** Of two names for the same leaves the later is the sum of the earlier. */
  const isWithin = (part: Group, whole: Group) =>
    part.leaves.length < whole.leaves.length ||
    (order.get(part.label) ?? 0) < (order.get(whole.label) ?? 0);
  const sums: (readonly [Group, Layer])[] = [];
  for (const layer of layers) {
    const groupOf = new Map(layer.flatMap((group) => group.leaves.map((leaf) => [leaf, group])));
    for (const whole of groups) {
      const parts = [...new Set(whole.leaves.map((leaf) => groupOf.get(leaf)))];
      const known = parts.filter((part) => part !== undefined);
      const leaves = known.reduce((sum, part) => sum + part.leaves.length, 0);
      if (known.length < parts.length || leaves !== whole.leaves.length) continue;
      const key = JSON.stringify([whole.label, known.map(({ label }) => label).sort(compare)]);
      if (known.some((part) => !isWithin(part, whole)) || seen.has(key)) continue;
      seen.add(key);
      sums.push([whole, known]);
    }
  }
  return sums;
}
