/** The PDF of a frozen edition: set once for each language, then kept, since the same edition gives the same bytes. */
import type { Language } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import type { Book } from "../../platform/document.ts";
import { templateVersion } from "../../platform/typst/template-version.ts";
import { typeset } from "../../platform/typst/typeset.ts";
import { textHash } from "../ledger/index.ts";
import { frozenBook } from "./frozen-book.ts";
import type { Frozen } from "./list-editions.ts";

/** Hashing a book takes longer than reading a kept PDF, and books are remembered. */
const hashes = new WeakMap<Book, string>();

function hashOf(book: Book): string {
  const hash = hashes.get(book) ?? textHash(book).slice(0, 16);
  hashes.set(book, hash);
  return hash;
}

/** The PDF in a language. The kept file's name says which edition, which template and which book it was set from. */
export async function makePdf(
  context: Pick<Context, "files">,
  frozen: Frozen,
  language: Language,
): Promise<Uint8Array> {
  const { snapshot, sha256 } = frozen;
  const book = frozenBook(frozen, language, "paper");
  const name = `editions/${sha256}-${templateVersion()}-${hashOf(book)}-${language}.pdf`;
  const kept = await context.files.find(name);
  if (kept !== undefined) return kept;
  const pdf = await typeset(book, { createdAt: new Date(snapshot.frozenAt), standard: "ua-1" });
  await context.files.keep(name, pdf);
  return pdf;
}
