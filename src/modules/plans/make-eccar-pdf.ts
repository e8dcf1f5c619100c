/** The PDF of a report to ECCAR: set once for each day's records and language, then kept for a month. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { Book } from "../../platform/document.ts";
import { templateVersion } from "../../platform/typst/template-version.ts";
import { typeset } from "../../platform/typst/typeset.ts";
import { textHash } from "../ledger/index.ts";

const FOLDER = "eccar-reports";
const KEPT_DAYS = 31;
const MILLISECONDS_A_DAY = 86_400_000;

/** The same book as of the same day gives the same bytes. */
export async function makeEccarPdf(
  context: Pick<Context, "files" | "now">,
  book: Book,
  asOf: LocalDate,
): Promise<Uint8Array> {
  const name = `${FOLDER}/${textHash(book)}-${templateVersion()}.pdf`;
  const kept = await context.files.find(name);
  if (kept !== undefined) return kept;
  const createdAt = new Date(`${asOf}T00:00:00Z`);
  const pdf = await typeset(book, { createdAt, standard: "ua-1" });
  await context.files.keep(name, pdf);
  const old = new Date(context.now().getTime() - KEPT_DAYS * MILLISECONDS_A_DAY);
  await context.files.removeOlder(FOLDER, old);
  return pdf;
}
