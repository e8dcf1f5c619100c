/** How much people may write when they weigh a decision, and that they write of no single person. */
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = {
  caseNumber: 60,
  title: 200,
  facts: 4000,
  analysis: 4000,
  responsible: 2000,
  review: 2000,
  text: 5000,
  reason: 5000,
  source: 2000,
  people: 200,
  availability: 1000,
  accessibility: 1000,
  acceptability: 1000,
  quality: 1000,
  progress: 4000,
  justification: 4000,
  alternatives: 4000,
  temporary: 1000,
  heard: 4000,
  reasons: 5000,
  change: 2000,
  dissent: 2000,
} as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };
export type NamesPerson = Refusal<"names-person"> & { readonly field: WrittenField };

type Texts = Readonly<Partial<Record<WrittenField, Wording | string | null>>>;

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
function findTooLong(texts: Texts): TooLong | undefined {
  return findLonger(texts, LONGEST);
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** A Norwegian birth number: a day, a month, a year and five digits, perhaps with a blank before them. */
const BIRTH_NUMBER = /(?<!\d)(?:[0-7]\d)(?:[0189]\d|[45]\d)\d{2} ?\d{5}(?!\d)/;

/** The first of the texts in which a mail address or a birth number stands: a check is published, and is about no single person. */
function findPersonIn(texts: Texts): NamesPerson | undefined {
  for (const [name, written] of Object.entries(texts) as [
    WrittenField,
    Wording | string | null,
  ][]) {
    const parts = typeof written === "string" ? [written] : Object.values(written ?? {});
    if (parts.some((part) => ADDRESS.test(part) || BIRTH_NUMBER.test(part)))
      return { refused: "names-person", field: name };
  }
  return undefined;
}

/** What is wrong with any of the texts; undefined where nothing is. */
export function problemOfTexts(texts: Texts): TooLong | NamesPerson | undefined {
  return findTooLong(texts) ?? findPersonIn(texts);
}

const LONGEST_DRAFT = 200_000;

/** Whether a draft is longer than anything that could be finished. */
export function isDraftTooLong(draft: unknown): boolean {
  return JSON.stringify(draft).length > LONGEST_DRAFT;
}
