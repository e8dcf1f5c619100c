/**
 * Which letters a font can draw, read from its cmap table (OpenType 1.9, format 12), and how text is put so that it can
 * be drawn: Typst would otherwise borrow a font of the machine it runs on, or refuse the whole book for one emoji.
 */

export type Coverage = (codePoint: number) => boolean;

/** The letters of a TrueType font. Throws when the file has no full Unicode map. */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, "cmap");
  const subtable = findFullMap(view, cmap);
  const groups = Array.from({ length: view.getUint32(subtable + 12) }, (_, index) => {
    const at = subtable + 16 + 12 * index;
    return [view.getUint32(at), view.getUint32(at + 4)] as const;
  });
  const covered = new Set<number>();
  for (const [first, last] of groups)
    for (let code = first; code <= last; code++) covered.add(code);
  return (codePoint) => covered.has(codePoint);
}

function findTable(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no ${name} table`);
}

function findFullMap(view: DataView, cmap: number): number {
  const maps = view.getUint16(cmap + 2);
  for (let index = 0; index < maps; index++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(at) === 12) return at;
  }
  throw new Error("The font has no Unicode map of format 12");
}

const WHITE_SPACE = /[\p{Cc} \u2028\u2029]+/gu;
const SOFT = new Set(["\u00ad", "\u200b", "\u2060"]);

/**
 * The text with every letter one that can be drawn: composed, or its plain form (ﬁ → fi), or its code point in brackets,
 * so that a reader sees that something stands there. Marks that draw nothing are left out.
 */
export function printable(text: string, covers: Coverage): string {
  const plain = text.toWellFormed().normalize("NFC").replace(WHITE_SPACE, " ");
  let printed = "";
  for (const letter of plain) printed += printableLetter(letter, covers);
  return printed;
}

function printableLetter(letter: string, covers: Coverage): string {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (SOFT.has(letter)) return letter;
  if (/\p{Default_Ignorable_Code_Point}/u.test(letter)) return "";
  if (covers(codePoint)) return letter;
  if (letter === "\u202f") return "\u00a0";
  const plain = letter.normalize("NFKC");
  if ([...plain].every((part) => covers(part.codePointAt(0) ?? 0))) return plain;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}
