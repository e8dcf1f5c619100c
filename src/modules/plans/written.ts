/** How much people may write about a plan and its measures: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  title: 200,
  summary: 5000,
  text: 5000,
  reason: 5000,
  change: 5000,
  criticism: 5000,
  adoptedBy: 200,
  by: 200,
  partners: 500,
  name: 200,
  recipient: 200,
  purpose: 2000,
  criticisedBy: 200,
  consultation: 200,
  source: 2000,
  evidence: 2000,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}
