/** How wide a text will be in Inter, without a browser: a little too wide on purpose, so that labels never touch. */

const NARROW = /[iljtfrI.,:;'’|!()[\]/\s-]/;
const BROAD = /[mwMWÆŒæœ@%—…&]/;
const CAPITAL_OR_DIGIT = /[A-ZÄÖÜÅØ0-9+=–]/;

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (BROAD.test(letter)) return 0.95;
  if (CAPITAL_OR_DIGIT.test(letter)) return 0.71;
  return 0.61;
}

/** Width in the unit of `size`, at weight 600 or less. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** The text in lines no wider than `width`, broken at spaces, else inside a word that is wider than the line. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (textWidth(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = broken(word, size, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

function broken(word: string, size: number, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
