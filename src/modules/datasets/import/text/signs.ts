/** Words and signs by which a cell is known before its column is: numbers, marks, footnotes, sources. */

/** A number in any of the ways people write it, with a flag behind it perhaps. */
const NUMBER_LIKE =
  /^[+\-−]?(?:\d[\d.,\s\u00a0\u2007\u2009\u202f'’]*|[.,]\d+)(?:e[+-]?\d+)?\s*%?(?:\s*(?:[a-z]{1,3}|\[[a-z]{1,3}\]|\([a-z]{1,3}\)|[*†‡¹²³]+))?$/i;

/** A number and its flag have fewer characters; over a long row of blanks the pattern would take very long. */
const LONGEST_NUMBER = 100;

export function looksLikeNumber(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_NUMBER && NUMBER_LIKE.test(trimmed);
}

const FOOTNOTE =
  /^(?:_{3,}|={3,}|-{5,}|\*+\s*\S|†|‡|[¹²³]|\(?\d{1,2}[).:]\s|\[\d{1,2}\]|\[?note\b|notes?\b|noter\b|footnotes?\b|fotnoter?\b|fußnoten?\b|merknad(?:er)?\b|anmerkung(?:en)?\b|anm\.|sources?\s*:|kilder?\s*:|quellen?\s*:|källa\s*:|kilde\b|quelle\b|©|copyright\b|licen[cs]e\b|lizenz\b|lisens\b|last updated?\b|latest update\b|sist oppdatert\b|updated\b|stand:|contact\b|kontakt\b)/i;

/** A cell that opens a line below the table: a note, a source, a licence. */
export function looksLikeFootnote(text: string): boolean {
  return FOOTNOTE.test(text.trim());
}

const SOURCE = /^(?:data\s?)?(?:sources?|kilder?|quellen?|källa)\s*:\s*(.+)$/i;

/** The source that a line above or below the table states. */
export function statedSource(text: string): string | undefined {
  return SOURCE.exec(text.trim())?.[1]?.trim();
}

/** "NA" and its like in a column of words: no entry, rather than an entry of that name. */
export function isNothing(text: string): boolean {
  return /^(?:|na|n\/a|nan|null|none|#n\/a)$/i.test(text.trim());
}
