/** The book of a frozen edition, composed once for each language: what is frozen gives the same book every time. */
import type { Language } from "../../kernel/language.ts";
import type { Book } from "../../platform/document.ts";
import { composeBook } from "./compose-book.ts";
import type { Frozen } from "./list-editions.ts";
import { recent } from "./recent.ts";

/** A book takes about half a megabyte. */
const MOST_BOOKS = 48;
const books = recent<Book>(MOST_BOOKS);

/** `home`: the city's front page, for the book on the city's own pages. */
export function frozenBook(
  { snapshot, sha256 }: Frozen,
  language: Language,
  ink: "paper" | "screen",
  home?: string,
): Book {
  return books.get(`${sha256} ${language} ${ink} ${home ?? ""}`, () =>
    composeBook(snapshot, { language, ink, sha256, home }),
  );
}
