/**
 * The Merkle tree of a public log (RFC 6962 §2.1, unchanged in RFC 9162 §2.1): one SHA-256 that stands for a whole list of entries
 * in their order, and a frontier with which it grows without reading what came before.
 */
import { hash } from "node:crypto";

/** A SHA-256: 32 bytes. */
export type Hash = Uint8Array;

const LEAF = "\0";
const NODE = Uint8Array.of(1);

const sha256 = (...parts: readonly Uint8Array[]): Hash =>
  hash("sha256", Buffer.concat(parts), "buffer");

/** The hash of one entry, of its bytes or its text in UTF-8. Leaves and nodes start differently, so that a node can't pass for an entry. */
export function leafHash(entry: Uint8Array | string): Hash {
  if (typeof entry === "string") return hash("sha256", `${LEAF}${entry}`, "buffer");
  return sha256(Buffer.from(LEAF), entry);
}

/** The hash of two neighbouring subtrees. */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (left.length !== 32 || right.length !== 32) return sha256(NODE, left, right);
  // One place for all of them: most of a log's hashes are these.
  pair.set(left, 1);
  pair.set(right, 33);
  return hash("sha256", pair, "buffer");
}

const pair = Uint8Array.of(1, ...new Uint8Array(64));

/** The root of a list of leaf hashes; of an empty list, the hash of nothing. */
export function rootOf(leafHashes: readonly Hash[]): Hash {
  return leafHashes.length === 0 ? sha256() : rootOfRange(leafHashes, 0, leafHashes.length);
}

/** The root of the subtree over the leaves from `from` up to but not including `to`. Throws when there is none. */
export function rootOfRange(leafHashes: readonly Hash[], from: number, to: number): Hash {
  if (to - from === 1) {
    const leaf = leafHashes[from];
    if (leaf !== undefined) return leaf;
  }
  if (!(from >= 0 && to - from > 1 && to <= leafHashes.length)) {
    throw new RangeError(`No leaves from ${from} to ${to} of ${leafHashes.length}`);
  }
  const middle = from + splitOf(to - from);
  return nodeHash(rootOfRange(leafHashes, from, middle), rootOfRange(leafHashes, middle, to));
}

/** Where a tree of two or more leaves divides: the largest power of two smaller than its size. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** What must be kept of a tree to append to it: its size and the roots of its complete subtrees, the largest first. */
export type Frontier = { readonly size: number; readonly peaks: readonly Hash[] };

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/** A frontier from its kept parts. Throws when they do not fit together: one peak for each 1 in the size's binary digits. */
export function frontierOf(size: number, peaks: readonly Hash[]): Frontier {
  const isCount = Number.isSafeInteger(size) && size >= 0;
  const expected = isCount ? size.toString(2).replaceAll("0", "").length : undefined;
  if (peaks.length !== expected || peaks.some((peak) => peak.length !== 32)) {
    throw new RangeError(`Not the frontier of a tree of ${size}`);
  }
  return { size, peaks };
}

/** The frontier with one more leaf. */
export function append(frontier: Frontier, leaf: Hash): Frontier {
  const peaks = [...frontier.peaks];
  let peak = leaf;
  // Like adding one in binary: every trailing 1 is a complete subtree that joins the new one.
  for (let rest = frontier.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = peaks.pop();
    if (left === undefined) throw new RangeError("A frontier that is not one");
    peak = nodeHash(left, peak);
  }
  return { size: frontier.size + 1, peaks: [...peaks, peak] };
}

/** The root of the tree that a frontier belongs to. */
export function rootOfFrontier({ peaks }: Frontier): Hash {
  const last = peaks.at(-1);
  if (last === undefined) return rootOf([]);
  return peaks.slice(0, -1).reduceRight((root, peak) => nodeHash(peak, root), last);
}
