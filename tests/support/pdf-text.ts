/** The words of a PDF as a reader copies them: what its fonts' ToUnicode maps (PDF 1.7, 9.10.3) say of the glyphs, page by page and in drawings. */
import {
  type Dictionary,
  isDictionary,
  isOperator,
  isStream,
  nameOf,
  type Pdf,
  type PdfValue,
  readerOf,
  readPdf,
  type Stream,
  unpacked,
} from "./pdf-objects.ts";

type Letters = ReadonlyMap<number, string>;

/** All text of a file, runs of glyphs joined as they are shown. Throws when the bytes are not a PDF that can be read. */
export function readPdfText(bytes: Uint8Array): string {
  const pdf = readPdf(bytes);
  const drawn = new Set<Stream>();
  const texts: string[] = [];
  for (const value of pdf.objects.values()) {
    if (!isDictionary(value) || nameOf(value.get("Type")) !== "Page") continue;
    const contents = pdf.follow(value.get("Contents"));
    const streams = (Array.isArray(contents) ? contents : [contents]).map((one) => pdf.follow(one));
    const text = streams.filter(isStream).map(unpacked).join("\n");
    texts.push(shown(pdf, text, pdf.follow(value.get("Resources")), drawn));
  }
  return texts.join("\n");
}

function shown(pdf: Pdf, content: string, resources: PdfValue, drawn: Set<Stream>): string {
  const fonts = isDictionary(resources) ? pdf.follow(resources.get("Font")) : null;
  const drawings = isDictionary(resources) ? pdf.follow(resources.get("XObject")) : null;
  const reader = readerOf(content, 0);
  let operands: PdfValue[] = [];
  let letters: Letters = new Map();
  let text = "";
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const [first] = operands;
    const name = nameOf(first);
    if (token.operator === "Tf" && isDictionary(fonts) && name !== undefined) {
      letters = lettersOf(pdf, pdf.follow(fonts.get(name)));
    }
    if (token.operator === "Tj" || token.operator === "TJ") {
      const parts = Array.isArray(first) ? first : [first ?? ""];
      for (const part of parts) if (typeof part === "string") text += read(part, letters);
      text += "\n";
    }
    if (token.operator === "Do" && isDictionary(drawings) && name !== undefined) {
      const drawing = pdf.follow(drawings.get(name));
      if (isStream(drawing) && !drawn.has(drawing)) {
        drawn.add(drawing);
        if (nameOf(drawing.dictionary.get("Subtype")) === "Form") {
          const own = pdf.follow(drawing.dictionary.get("Resources"));
          text += shown(pdf, unpacked(drawing), own, drawn);
        }
      }
    }
    operands = [];
  }
  return text;
}

const known = new WeakMap<Dictionary, Letters>();

function lettersOf(pdf: Pdf, font: PdfValue): Letters {
  if (!isDictionary(font)) return new Map();
  const before = known.get(font);
  if (before !== undefined) return before;
  const map = pdf.follow(font.get("ToUnicode"));
  const letters = isStream(map) ? readMap(unpacked(map)) : new Map<number, string>();
  known.set(font, letters);
  return letters;
}

/** The sections bfchar and bfrange of a CMap. */
function readMap(text: string): Letters {
  const letters = new Map<number, string>();
  for (const [, section = ""] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", to = ""] of section.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      letters.set(Number.parseInt(code, 16), wordsOf(to));
    }
  }
  for (const [, section = ""] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = section.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g);
    for (const [, from = "", until = "", to = ""] of ranges) {
      const first = Number.parseInt(from, 16);
      const start = wordsOf(to).codePointAt(0) ?? 0;
      for (let code = first; code <= Number.parseInt(until, 16); code++) {
        letters.set(code, String.fromCodePoint(start + code - first));
      }
    }
  }
  return letters;
}

function wordsOf(hex: string): string {
  return new TextDecoder("utf-16be").decode(Buffer.from(hex, "hex"));
}

/** Glyphs are numbered with two bytes. */
function read(glyphs: string, letters: Letters): string {
  let text = "";
  for (let at = 0; at + 1 < glyphs.length; at += 2) {
    text += letters.get(glyphs.charCodeAt(at) * 256 + glyphs.charCodeAt(at + 1)) ?? "";
  }
  return text;
}
