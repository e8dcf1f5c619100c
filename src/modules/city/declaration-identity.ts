/** Versions of the declaration: their fingerprint, and the numbers that commitments keep from one to the next. */
import { textHash } from "../ledger/index.ts";
import type { Commitment, Declaration, NewCommitment } from "./declaration.ts";

export type { Declaration } from "./declaration.ts";

/**
 * The fingerprint of a version's words. Numbers are not words, and no definition is left out: so a version that was recorded before there
 * were any still has the fingerprint that it was recorded with.
 */
export function declarationVersion(declaration: Declaration | undefined): string {
  if (declaration === undefined) return textHash(null);
  const { definition, commitments, ...words } = declaration;
  return textHash({
    ...words,
    ...(definition === null ? {} : { definition }),
    commitments: commitments.map(({ number: _, ...commitment }) => commitment),
  });
}

export function numbersOf({ commitments }: Declaration): readonly number[] {
  return commitments.map(({ number }) => number);
}

/**
 * Gives each commitment its lasting number: the one that is stated, else that of the same words in an earlier version, else the next that
 * no version has had. Earlier versions come oldest first. `undefined` where a stated number was never given, or stands twice.
 */
export function withNumbers(
  commitments: readonly NewCommitment[],
  earlier: readonly Declaration[],
): readonly Commitment[] | undefined {
  const known = earlier.toReversed().flatMap((version) => version.commitments);
  const stated = commitments.flatMap(({ number }) => number ?? []);
  const isTwice = new Set(stated).size < stated.length;
  if (isTwice || stated.some((number) => !known.some((one) => one.number === number)))
    return undefined;
  const taken = new Set(stated);
  let last = Math.max(0, ...known.map(({ number }) => number));
  return commitments.map((commitment) => {
    const words = textHash(commitment.text);
    const same = known.find(({ number, text }) => !taken.has(number) && textHash(text) === words);
    const number = commitment.number ?? same?.number ?? ++last;
    taken.add(number);
    return { ...commitment, number };
  });
}
