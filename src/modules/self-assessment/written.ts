/** How much may be written about an element: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  reason: 3000,
  explanation: 5000,
  evidence: 5000,
  responsible: 200,
  nextStep: 2000,
  assessedBy: 200,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}
