/**
 * Short proofs about a long log (RFC 9162 §2.1.3 and §2.1.4): that an entry is in it, and that a later state only added to an
 * earlier one. Whoever checks needs the roots and the proof, nothing else.
 */
import { type Hash, nodeHash, rootOf, rootOfRange, splitOf } from "./merkle-tree.ts";

/** Leaves from one index up to but not including another: a proof names the roots of such ranges. */
export type Range = { readonly from: number; readonly to: number };

/** The hashes beside the way from a leaf up to the root, lowest first. Throws when there is no such leaf. */
export function inclusionProof(leafHashes: readonly Hash[], index: number): readonly Hash[] {
  return inclusionRanges(leafHashes.length, index).map(({ from, to }) =>
    rootOfRange(leafHashes, from, to),
  );
}

/** Of which leaves the hashes of an inclusion proof are the roots, in their order. Throws when there is no such leaf. */
export function inclusionRanges(size: number, index: number): readonly Range[] {
  if (!(isCount(size) && isCount(index) && index < size)) {
    throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  }
  const ranges: Range[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      ranges.unshift({ from: middle, to });
      to = middle;
    } else {
      ranges.unshift({ from, to: middle });
      from = middle;
    }
  }
  return ranges;
}

/** Whether a leaf stands at this index of the tree with this size and root (RFC 9162 §2.1.3.2). */
export function verifyInclusion(claim: {
  readonly leafHash: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
  readonly path: readonly Hash[];
}): boolean {
  if (!(isCount(claim.index) && isCount(claim.size) && claim.index < claim.size)) return false;
  let node = claim.leafHash;
  let place: Place = { index: claim.index, last: claim.size - 1 };
  for (const beside of claim.path) {
    if (place.last === 0) return false;
    if (isRight(place)) {
      node = nodeHash(beside, node);
      place = toRightChild(place);
    } else {
      node = nodeHash(node, beside);
    }
    place = up(place);
  }
  return place.last === 0 && isSame(node, claim.root);
}

/**
 * The hashes that tie the tree's first `earlier` leaves to the whole. Empty when nothing was there or nothing was added.
 * Throws when the tree never had that size.
 */
export function consistencyProof(leafHashes: readonly Hash[], earlier: number): readonly Hash[] {
  return consistencyRanges(leafHashes.length, earlier).map(({ from, to }) =>
    rootOfRange(leafHashes, from, to),
  );
}

/** Of which leaves the hashes of a consistency proof are the roots, in their order. Throws when the tree never had that size. */
export function consistencyRanges(size: number, earlier: number): readonly Range[] {
  if (!(isCount(size) && isCount(earlier) && earlier <= size)) {
    throw new RangeError(`A tree of ${size} never had the size ${earlier}`);
  }
  if (earlier === 0) return [];
  const ranges: Range[] = [];
  let from = 0;
  let to = size;
  while (to > earlier) {
    const middle = from + splitOf(to - from);
    if (earlier <= middle) {
      ranges.unshift({ from: middle, to });
      to = middle;
    } else {
      ranges.unshift({ from, to: middle });
      from = middle;
    }
  }
  // The earlier tree's own root is known to whoever checks; only a part of it has to be named.
  return from === 0 ? ranges : [{ from, to }, ...ranges];
}

/** Whether the later tree begins with the whole earlier tree (RFC 9162 §2.1.4.2). */
export function verifyConsistency(claim: {
  readonly earlierSize: number;
  readonly earlierRoot: Hash;
  readonly size: number;
  readonly root: Hash;
  readonly path: readonly Hash[];
}): boolean {
  const { earlierSize, earlierRoot, size, root } = claim;
  if (!(isCount(earlierSize) && isCount(size) && earlierSize <= size)) return false;
  if (earlierSize === 0) return claim.path.length === 0 && isSame(earlierRoot, rootOf([]));
  if (earlierSize === size) return claim.path.length === 0 && isSame(earlierRoot, root);

  let place: Place = { index: earlierSize - 1, last: size - 1 };
  while (place.index % 2 === 1) place = up(place);
  // A complete earlier tree is a node of the later one and stands for itself.
  const [first, ...others] = place.index === 0 ? [earlierRoot, ...claim.path] : claim.path;
  if (first === undefined) return false;
  let earlierNode = first;
  let node = first;
  for (const beside of others) {
    if (place.last === 0) return false;
    if (isRight(place)) {
      earlierNode = nodeHash(beside, earlierNode);
      node = nodeHash(beside, node);
      place = toRightChild(place);
    } else {
      node = nodeHash(node, beside);
    }
    place = up(place);
  }
  return place.last === 0 && isSame(earlierNode, earlierRoot) && isSame(node, root);
}

/** A node on its level: its index, and the index of the level's last node. Halved by division, as sizes may pass 32 bits. */
type Place = { readonly index: number; readonly last: number };

const up = ({ index, last }: Place): Place => ({
  index: Math.floor(index / 2),
  last: Math.floor(last / 2),
});

/** Whether the next hash of a proof stands to the left; the level's last node may be carried up through several levels. */
const isRight = ({ index, last }: Place): boolean => index % 2 === 1 || index === last;

function toRightChild(place: Place): Place {
  let carried = place;
  while (carried.index % 2 === 0 && carried.index > 0) carried = up(carried);
  return carried;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isSame = (a: Hash, b: Hash): boolean => Buffer.compare(a, b) === 0;
