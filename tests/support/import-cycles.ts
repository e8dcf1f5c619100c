/** Finds files that import each other in a circle: the strongly connected parts of the import graph, after Tarjan (1972). */
import type { SourceTree } from "./source-tree.ts";

/** Each circle as its sorted paths. Imports of types count: they bind two files as firmly in a reader's head. */
export function importCycles(tree: SourceTree): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const explore = (path: string) => {
    const mine = order.size;
    order.set(path, mine);
    lowest.set(path, mine);
    open.push(path);
    for (const { target } of tree.files.get(path)?.imports ?? []) {
      if (target === undefined || !tree.files.has(target)) continue;
      if (!order.has(target)) explore(target);
      else if (!open.includes(target)) continue;
      lowest.set(path, Math.min(lowest.get(path) ?? mine, lowest.get(target) ?? mine));
    }
    if (lowest.get(path) !== mine) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };

  for (const path of tree.files.keys()) if (!order.has(path)) explore(path);
  return circles;
}
