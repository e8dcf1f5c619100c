/** What people may write about a commitment: not more than a reader can bear, and as evidence or source an address or a document's name. */
import type { Wording } from "../../kernel/language.ts";
import { readSource } from "../../kernel/source.ts";
import { findTooLong as findLonger } from "../../kernel/written.ts";

/** The most characters of each kind of text. */
const LONGEST = { named: 200, reason: 5000, evidence: 2000, source: 2000 } as const;
export type WrittenField = keyof typeof LONGEST;
export type TooLong = { readonly refused: "too-long"; readonly field: WrittenField };

/** The first of the texts that is longer than its kind may be; undefined when all fit. */
export function findTooLong(
  texts: Readonly<Partial<Record<WrittenField, Wording | string | null>>>,
): TooLong | undefined {
  return findLonger(texts, LONGEST);
}

/** The beginning of an address, whatever it leads to; "Minutes: May" begins with a word. */
const SCHEME =
  /^(?:[a-z][a-z0-9+.-]*:\S|(?:https?|ftp|file|mailto|tel|data|blob|javascript|vbscript):)/i;

/** Whether a text on evidence is an address of the web, a handed-in file or words that name a document; nothing else that looks like an address. */
export function isNamedWell(text: string | null): boolean {
  return text === null || readSource(text).href !== undefined || !SCHEME.test(text);
}
