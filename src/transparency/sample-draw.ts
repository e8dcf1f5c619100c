/**
 * A sample drawn so that anybody can draw it again: a secret seed is committed to first, then the list is fixed, then the seed is shown, and
 * the sample is what seed and list give. Commit and reveal after M. Blum, "Coin flipping by telephone" (1981); the order of hashes stands in
 * for a shuffle.
 */
import { createHash } from "node:crypto";
import type { Hash } from "./merkle-tree.ts";

export const SEED_BYTES = 32;
const LIST_TAG = "rosario/sample-draw/v1/list\n";
const KEY_TAG = "rosario/sample-draw/v1/key\n";

/** What is told before the list is fixed: SHA-256 of the seed alone. Throws on a seed that is not 32 bytes. */
export function seedCommitment(seed: Uint8Array): Hash {
  return sha256(checkedSeed(seed));
}

/** The hash of a list in its order: SHA-256 of a tag and each reference with a line break after it. Throws on what is no list to draw from. */
export function drawListHash(references: readonly string[]): Hash {
  checkList(references);
  return sha256(LIST_TAG, ...references.map((reference) => `${reference}\n`));
}

/** By which number a reference is ordered: SHA-256 of a tag, the seed and the reference in UTF-8. */
export function drawKey(seed: Uint8Array, reference: string): Hash {
  return sha256(KEY_TAG, checkedSeed(seed), reference);
}

/**
 * The `size` references with the smallest keys, the smallest first; the order of the list is of no account. Throws on a sample larger than
 * the list, on a reference that stands there twice, is empty or has a line break, and on a seed that is not 32 bytes.
 */
export function drawSample(
  seed: Uint8Array,
  references: readonly string[],
  size: number,
): readonly string[] {
  checkList(references);
  if (!Number.isSafeInteger(size) || size < 1 || size > references.length)
    throw new RangeError(`No sample of ${size} out of ${references.length}`);
  return references
    .map((reference) => ({ reference, key: drawKey(seed, reference) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .slice(0, size)
    .map(({ reference }) => reference);
}

export type ClaimedDraw = {
  readonly commitment: Uint8Array;
  readonly references: readonly string[];
  readonly listHash: Uint8Array;
  readonly size: number;
  readonly seed: Uint8Array;
  readonly sample: readonly string[];
};

export type DrawProblem =
  | "malformed-draw"
  | "seed-does-not-match"
  | "list-does-not-match"
  | "sample-does-not-match";

/** Everything that is wrong with a draw as it is claimed; empty when it is what its seed and its list give. Never throws on a wrong claim. */
export function problemsOfDraw(claim: ClaimedDraw): readonly DrawProblem[] {
  const { commitment, references, listHash, size, seed, sample } = claim;
  const isDrawable =
    seed.length === SEED_BYTES &&
    isList(references) &&
    Number.isSafeInteger(size) &&
    size >= 1 &&
    size <= references.length;
  if (!isDrawable) return ["malformed-draw"];
  const drawn = drawSample(seed, references, size);
  const isDrawn =
    drawn.length === sample.length && drawn.every((reference, i) => sample[i] === reference);
  return [
    ...(same(seedCommitment(seed), commitment) ? [] : (["seed-does-not-match"] as const)),
    ...(same(drawListHash(references), listHash) ? [] : (["list-does-not-match"] as const)),
    ...(isDrawn ? [] : (["sample-does-not-match"] as const)),
  ];
}

function isList(references: readonly string[]): boolean {
  return (
    new Set(references).size === references.length &&
    references.every((one) => one !== "" && one.isWellFormed() && !/[\r\n]/.test(one))
  );
}

function checkList(references: readonly string[]): void {
  if (!isList(references)) throw new TypeError("Not a list to draw from");
}

function checkedSeed(seed: Uint8Array): Uint8Array {
  if (seed.length !== SEED_BYTES) throw new RangeError("A seed has 32 bytes");
  return seed;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function sha256(...parts: readonly (string | Uint8Array)[]): Hash {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
