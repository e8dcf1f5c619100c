/** A small public log in memory, for tests: its files as anybody would find them, and what only the log knows. */
import { signCheckpoint } from "./checkpoint.ts";
import { leafHash, rootOf } from "./merkle-tree.ts";
import { signerKey } from "./note-key.ts";
import { policyOfLog } from "./policy.ts";
import { tilePath } from "./tile-path.ts";
import { growBundles, growTiles, type ReadTile } from "./tiles.ts";

export const ORIGIN = "rights.example.org/log";

/** A key whose seed is one byte, 32 times. */
export const keyOf = (
  name: string,
  seed: number,
  kind: "signature" | "cosignature" = "signature",
) => signerKey(kind, name, new Uint8Array(32).fill(seed));

/** A log that grew through these sizes in turn, with `entry ${index}` as its entries, or others where they are given. */
export async function testLog(
  sizes: readonly number[],
  entryAt: (index: number) => string = (index) => `entry ${index}`,
) {
  const key = keyOf(ORIGIN, 1);
  const files = new Map<string, Uint8Array>();
  const longest = sizes.at(-1) ?? 0;
  const entries = Array.from({ length: longest }, (_, index) => Buffer.from(entryAt(index)));
  const leafHashes = entries.map(leafHash);
  const rootAt = (size: number) => rootOf(leafHashes.slice(0, size));
  const checkpointAt = (size: number) =>
    signCheckpoint({ origin: ORIGIN, size, root: rootAt(size), extensions: [] }, [key]);
  const readTile: ReadTile = async (tile) => {
    const bytes = files.get(tilePath(tile));
    if (bytes === undefined) throw new Error(`${tilePath(tile)} was never written`);
    return bytes;
  };

  let since = 0;
  for (const size of sizes) {
    const grown = [
      growTiles({ since, size, readTile, leafHashes: async (a, b) => leafHashes.slice(a, b) }),
      growBundles({ since, size, entries: async (a, b) => entries.slice(a, b) }),
    ];
    for (const tiles of grown) for await (const { path, bytes } of tiles) files.set(path, bytes);
    since = size;
  }
  files.set("checkpoint", Buffer.from(checkpointAt(longest)));
  return {
    key,
    policy: policyOfLog(key.verifier),
    files,
    entries,
    leafHashes,
    rootAt,
    checkpointAt,
    readTile,
    read: async (path: string) => files.get(path),
  };
}
