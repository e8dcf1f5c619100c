/**
 * Prepares a book for the page: only letters that the fonts have, words that a line can hold, pictures that carry their
 * own colours and the book's font. What comes out is the data of book.typ.
 */
import type { Block, Book, Inline } from "../document.ts";
import { type Coverage, printable } from "./letters.ts";

type Table = Extract<Block, { readonly kind: "table" }>;
type Picture = Extract<Block, { readonly kind: "figure" }>;

/** A book as book.typ reads it: `anchors` are the headings a link may lead to, `words` the longest of each column. */
export type Manuscript = Omit<Book, "chapters"> & {
  readonly anchors: readonly string[];
  readonly chapters: readonly (readonly (Exclude<Block, Table> | MeasuredTable)[])[];
};

type MeasuredTable = Table & {
  readonly words: readonly (readonly string[])[];
  /** Whether a word is so long that it may be divided; else dividing words only spoils a table. */
  readonly hyphenate: boolean;
};

/** No word of the three languages is longer; what is, is a code or a file name and may break anywhere. */
const LONGEST_WORD = 40;
const ADDRESS = /^(https?:\/\/|mailto:)/;
/** Typst breaks addresses by itself, into pieces of about this many letters. */
const ADDRESS_PIECE = 24;
/** A longer word in a table's cell may be divided between syllables. */
const LONGEST_SYLLABLES = 18;
/** Where text is not for reading: keys of blocks whose values stay as they are. */
const MACHINE_KEYS: ReadonlySet<string> = new Set([
  ...["kind", "tone", "id", "link", "language", "svg", "alternative"],
]);

/** Throws when a table's row has not one cell for each column, or a picture takes its colours from a style sheet. */
export function manuscriptOf(book: Book, covers: Coverage): Manuscript {
  const prepare = (text: string) => withBreaks(printable(text, covers));
  const prepared = mapTexts(book, prepare);
  const chapters = prepared.chapters
    .filter((chapter) => chapter.length > 0)
    .map((chapter) =>
      chapter.map((block) => {
        if (block.kind === "table") return withLongestWords(block);
        if (block.kind === "figure") return withBookFont(block, covers);
        return block;
      }),
    );
  const anchors = chapters.flat().flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  return { ...prepared, anchors, chapters };
}

/** The same tree with every text for reading passed through `change`. */
function mapTexts<Tree>(tree: Tree, change: (text: string) => string): Tree {
  if (typeof tree === "string") return change(tree) as Tree;
  if (Array.isArray(tree)) return tree.map((branch) => mapTexts(branch, change)) as Tree;
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [
      key,
      MACHINE_KEYS.has(key) ? branch : mapTexts(branch, change),
    ]),
  ) as Tree;
}

function withBreaks(text: string): string {
  return text.replace(/[^\s]{41,}/gu, (word) => {
    const held = word.replace(
      new RegExp(`[\\p{L}\\p{N}]{${LONGEST_WORD}}(?=[\\p{L}\\p{N}])`, "gu"),
      "$&\u200b",
    );
    return ADDRESS.test(word) ? held : held.replace(/[/._=&?#@-](?=[^\s])/gu, "$&\u200b");
  });
}

function withLongestWords(table: Table): MeasuredTable {
  for (const row of table.rows) {
    if (row.length !== table.columns.length) {
      throw new Error(`A row of ${row.length} cells in a table of ${table.columns.length} columns`);
    }
  }
  const words = table.columns.map(({ label }, index) =>
    wordsOf([label, ...table.rows.map((row) => plainText(row[index] ?? []))]),
  );
  return {
    ...table,
    words: words.map((column) => longest(column.map(piece))),
    hyphenate: words.flat().some(isDivisible),
  };
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.split(/[ \u200b]+|(?<=\p{L}-)(?=\p{L})/u)))];
}

function isDivisible(word: string): boolean {
  return word.length > LONGEST_SYLLABLES && /^\p{L}+[.,;:]?$/u.test(word);
}

/** What of a word must stay on one line. */
function piece(word: string): string {
  if (ADDRESS.test(word)) return word.slice(0, ADDRESS_PIECE);
  return isDivisible(word) ? `${word.slice(0, LONGEST_SYLLABLES)}-` : word;
}

/** The few pieces of which one is the widest: letters differ in width, so one candidate is not enough. */
function longest(pieces: readonly string[]): readonly string[] {
  return [...pieces].sort((a, b) => b.length - a.length).slice(0, 6);
}

function plainText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return plainText(part.strong);
      if ("emphasis" in part) return plainText(part.emphasis);
      return plainText(part.content);
    })
    .join("");
}

/** Letters in a picture would otherwise be borrowed from whatever fonts the machine has. */
function withBookFont(picture: Picture, covers: Coverage): Picture {
  if (picture.svg.includes("var(--")) {
    throw new Error(`A picture for paper needs colours of its own: ${picture.alternative}`);
  }
  const svg = printable(picture.svg, covers)
    .replace(/font-family="[^"]*"/g, 'font-family="Inter"')
    .replace(/font-family:[^;"'}]*/g, "font-family:Inter")
    .replace(/^<svg(?![^>]*font-family)/, '<svg font-family="Inter"');
  return { ...picture, svg };
}
