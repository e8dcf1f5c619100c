import { expect, test } from "vitest";
import { append, emptyFrontier, leafHash, rootOf } from "../../transparency/merkle-tree.ts";
import { tileRootsOf } from "./tile-root.ts";

test("the roots of full tiles are those of their leaves, on the second level too", () => {
  const leaves = Array.from({ length: 65_536 + 256 }, (_, i) => leafHash(Buffer.from(`${i}`)));
  let frontier = emptyFrontier;
  const found = leaves.flatMap((leaf) => {
    const roots = tileRootsOf(frontier, leaf);
    frontier = append(frontier, leaf);
    return roots;
  });
  const tile = (position: number) => rootOf(leaves.slice(position * 256, (position + 1) * 256));
  expect(found.map(({ level, position }) => `${level}/${position}`)).toEqual([
    ...Array.from({ length: 256 }, (_, position) => `1/${position}`),
    "2/0",
    "1/256",
  ]);
  for (const [place, position] of [
    [0, 0],
    [1, 1],
    [255, 255],
    [257, 256],
  ] as const) {
    expect(Buffer.from(found[place]?.hash ?? [])).toEqual(Buffer.from(tile(position)));
  }
  expect(Buffer.from(found[256]?.hash ?? [])).toEqual(Buffer.from(rootOf(leaves.slice(0, 65_536))));
});
