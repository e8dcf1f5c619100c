/** The PDF of a frozen edition: set once for each language, then kept, since the same edition gives the same bytes. */
import type { Language } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import { typeset } from "../../platform/typst/typeset.ts";
import { textHash } from "../ledger/index.ts";
import { composeBook } from "./compose-book.ts";
import type { Frozen } from "./list-editions.ts";

/** Raised whenever src/platform/typst/book.typ sets the same book otherwise, so that no older PDF is handed out. */
const TEMPLATE = 1;

/** The PDF in a language. The kept file's name says which edition, which template and which book it was set from. */
export async function makePdf(
  context: Pick<Context, "files">,
  { snapshot, sha256 }: Frozen,
  language: Language,
): Promise<Uint8Array> {
  const book = composeBook(snapshot, { language, ink: "paper", sha256 });
  const name = `editions/${sha256}-${TEMPLATE}-${textHash(book).slice(0, 16)}-${language}.pdf`;
  const kept = await context.files.find(name);
  if (kept !== undefined) return kept;
  const pdf = await typeset(book, { createdAt: new Date(snapshot.frozenAt), standard: "ua-1" });
  await context.files.keep(name, pdf);
  return pdf;
}
