/** How much may be written about a body: not more than a reader can bear. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  name: 200,
  about: 3000,
  sizeNote: 1000,
  legalBasis: 2000,
  secretariat: 200,
  purpose: 3000,
  tasks: 5000,
  heardIn: 2000,
  reason: 5000,
  sector: 200,
  appointedBy: 200,
  reservedFor: 200,
  member: 120,
  interest: 1000,
  group: 120,
  populationSource: 2000,
  title: 300,
  caseNumber: 60,
  advice: 10_000,
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
