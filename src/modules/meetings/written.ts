/** How much people may write about meetings and events: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  title: 200,
  text: 5000,
  reason: 2000,
  place: 300,
  online: 500,
  papers: 4000,
  organisers: 500,
  accessibility: 2000,
  askedBy: 200,
  address: 500,
  source: 2000,
  line: 2000,
  note: 2000,
  dissent: 5000,
  minutes: 200_000,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}
