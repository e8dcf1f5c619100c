/** How much may be written on the map: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  title: 200,
  text: 5000,
  groups: 500,
  foundBy: 200,
  place: 200,
  worked: 3000,
  failed: 3000,
  takenFrom: 200,
  law: 1000,
  contact: 2000,
  addresses: 5000,
  reason: 3000,
  source: 2000,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}
