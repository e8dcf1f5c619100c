/** Makes the files of a published edition: the PDF, the book as one HTML file, and the data package. */
import { readFile } from "node:fs/promises";
import { renderPage } from "../../design/render.ts";
import type { Language } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import type { PackedFile } from "../../platform/zip.ts";
import { frozenBook } from "./frozen-book.ts";
import type { Frozen } from "./list-editions.ts";
import { makeDataPackage } from "./make-data-package.ts";
import { makePdf } from "./make-pdf.ts";
import { BookFile } from "./pages/book-file.tsx";

/**
 * The files by name. The same edition, language and program give the same bytes. `assets` is the folder of built stylesheets and fonts,
 * `proofs` those of the edition (`makeEditionProofs`).
 */
export async function buildReport(
  context: Pick<Context, "files">,
  frozen: Frozen,
  {
    language,
    assets,
    proofs,
  }: {
    readonly language: Language;
    readonly assets: string;
    readonly proofs: readonly PackedFile[];
  },
): Promise<readonly PackedFile[]> {
  const book = frozenBook(frozen, language, "screen");
  const html = renderPage(BookFile({ book, stylesheet: await wholeStylesheet(assets) }));
  return [
    { name: "report.pdf", bytes: await makePdf(context, frozen, language) },
    { name: "index.html", bytes: new TextEncoder().encode(html) },
    { name: "data.zip", bytes: makeDataPackage(frozen, proofs) },
  ];
}

/** The built stylesheet with its fonts inside. */
async function wholeStylesheet(assets: string): Promise<string> {
  const names: unknown = JSON.parse(await readFile(`${assets}/assets.json`, "utf8"));
  const name =
    typeof names === "object" && names !== null && "site.css" in names
      ? names["site.css"]
      : undefined;
  if (typeof name !== "string") throw new Error("The build has no stylesheet");
  let css = await readFile(`${assets}/${name}`, "utf8");
  const fonts = new Set(
    [...css.matchAll(/url\(["']?\/assets\/([^"')]+\.woff2)["']?\)/g)].map(([, font]) => font),
  );
  for (const font of fonts) {
    if (font === undefined) continue;
    const data = (await readFile(`${assets}/${font}`)).toString("base64");
    css = css.replace(
      new RegExp(`url\\(["']?/assets/${font.replaceAll(".", "\\.")}["']?\\)`, "g"),
      `url(data:font/woff2;base64,${data})`,
    );
  }
  return css.replaceAll("</", "<\\/");
}
