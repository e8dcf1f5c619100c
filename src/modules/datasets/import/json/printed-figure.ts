/** One value of a JSON file with the status beside it: a number, nothing, a symbol instead of a number, or words. */
import type { Findings } from "./findings.ts";
import type { StatusBook } from "./status-book.ts";

export type PrintedFigure = {
  /** NaN where there is none. */
  readonly value: number;
  /** The place in the status book. */
  readonly status: number;
  /** A text that is neither a number nor a known symbol. */
  readonly word: string | null;
};

export function printedFigure(
  given: unknown,
  symbol: string,
  row: number,
  book: StatusBook,
  found: Pick<Findings, "wrong" | "remark">,
): PrintedFigure {
  const number = numberOf(given);
  if (number !== undefined) {
    const status = book.beside(symbol, row);
    if (!book.isAbsent(status)) return { value: number, status, word: null };
    found.remark("figure-not-used", { row, found: `${number} ${symbol}` });
    return { value: Number.NaN, status, word: null };
  }
  if (given === null || (typeof given === "string" && given.trim() === "")) {
    return nothing(book.instead(symbol, row), book);
  }
  if (typeof given !== "string") {
    found.wrong("STRUCTURAL_VIOLATION", { row, found: `value ${JSON.stringify(given)}` });
    return { value: Number.NaN, status: 0, word: null };
  }
  const status = book.word(given, row);
  if (book.isKnown(given)) return nothing(status, book);
  found.remark("not-a-number", { row, found: given });
  return { value: Number.NaN, status, word: given };
}

/** No number stands there; a sign that the office prints for nought makes it one all the same. */
function nothing(status: number, book: StatusBook): PrintedFigure {
  return { value: book.isAbsent(status) ? Number.NaN : 0, status, word: null };
}

/** A number, also one that is printed as a text; undefined for anything else, such as one too large for a number. */
function numberOf(given: unknown): number | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  if (typeof given !== "string") return undefined;
  const isNumber = /^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\s*$/i.test(given);
  return isNumber && Number.isFinite(Number(given)) ? Number(given) : undefined;
}
