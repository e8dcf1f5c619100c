/** How much an organisation and the city may write: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = { organisation: 200, what: 2000, text: 5000, reason: 5000, source: 2000 } as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}
