/**
 * Prepares a book for the page: only letters that the fonts have, words that a line can hold, pictures that carry their
 * own colours and the book's font. What comes out is the data of book.typ.
 */
import type { Block, Book, Inline } from "../document.ts";
import { type Coverage, printable } from "./letters.ts";

type Table = Extract<Block, { readonly kind: "table" }>;
type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;
type Heading = Extract<Block, { readonly kind: "heading" }>;
type Picture = Extract<Block, { readonly kind: "figure" }>;

/** A book as book.typ reads it: `anchors` are the headings a link may lead to. */
export type Manuscript = Omit<Book, "chapters"> & {
  readonly anchors: readonly string[];
  readonly chapters: readonly Chapter[];
};

type Chapter = {
  /** Whether it may be so short that it should begin wherever it fits; only then is it worth measuring. */
  readonly short: boolean;
  readonly sections: readonly Section[];
};

/** A heading and what follows it up to the next. */
type Section = {
  /** Not to be parted where a page holds it: a recommendation and what is said of it. */
  readonly whole: boolean;
  readonly blocks: readonly MeasuredBlock[];
};

type MeasuredBlock =
  | Exclude<Block, Table | Heading>
  | MeasuredTable
  | (Heading & { readonly divided: boolean });

type MeasuredTable = Table & {
  /** The longest words of each column. */
  readonly words: readonly (readonly string[])[];
  /** Whether a column has a word so long that it may be divided; else dividing words only spoils a table. */
  readonly divided: readonly boolean[];
  /** What it is from, if that follows it: the two are not parted. */
  readonly source: readonly Inline[];
  /** Whether a row may be too high to stay on one page. */
  readonly tall: boolean;
};

/** No word of the three languages is longer; what is, is a code or a file name and may break anywhere. */
const LONGEST_WORD = 40;
const ADDRESS = /^(https?:\/\/|mailto:)/;
/** Typst breaks addresses by itself, into pieces of about this many letters. */
const ADDRESS_PIECE = 24;
/** A longer word in a table's cell may be divided between syllables. */
const LONGEST_SYLLABLES = 18;
/** A longer word may not fit into a heading's line. */
const LONGEST_UNDIVIDED = 26;
/** A longer cell, in letters, may be too high to stay on one page. */
const LONGEST_CELL = 800;
/** Blocks up to which a chapter of text alone may be short. */
const SHORT_CHAPTER = 12;
/** Where text is not for reading: keys of blocks whose values stay as they are. */
const MACHINE_KEYS: ReadonlySet<string> = new Set([
  ...["kind", "tone", "id", "link", "language", "titleLanguage", "subtitleLanguage", "svg"],
  "alternative",
]);

/** Throws when a table's row has not one cell for each column, or a picture takes its colours from a style sheet. */
export function manuscriptOf(book: Book, covers: Coverage): Manuscript {
  const prepare = (text: string) => withBreaks(printable(text, covers));
  const prepared = mapTexts(book, prepare);
  const chapters = prepared.chapters
    .filter((chapter) => chapter.length > 0)
    .map((chapter) =>
      chapter.flatMap((block, at): readonly MeasuredBlock[] => {
        const before = chapter[at - 1];
        const after = chapter[at + 1];
        if (isSource(block) && before?.kind === "table") return [];
        if (block.kind === "table") {
          return [measured(block, isSource(after) ? after.content : [])];
        }
        if (block.kind === "figure") return [withBookFont(block, covers)];
        if (block.kind === "heading") return [{ ...block, divided: hasLongWord(block) }];
        return [block];
      }),
    );
  const anchors = chapters.flat().flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  return { ...prepared, anchors, chapters: chapters.map(chapterOf) };
}

function chapterOf(blocks: readonly MeasuredBlock[]): Chapter {
  const drawn = blocks.some(({ kind }) => kind === "figure" || kind === "table");
  return { short: !drawn && blocks.length <= SHORT_CHAPTER, sections: sectionsOf(blocks) };
}

function sectionsOf(blocks: readonly MeasuredBlock[]): readonly Section[] {
  const parts: MeasuredBlock[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last === undefined || block.kind === "heading") parts.push([block]);
    else last.push(block);
  }
  return parts.map((part) => ({
    whole: part.some(({ kind }) => kind === "voices" || kind === "facts"),
    blocks: part,
  }));
}

function isSource(block: Block | undefined): block is Paragraph {
  return block?.kind === "paragraph" && block.tone === "source";
}

function hasLongWord({ content }: Heading): boolean {
  return plainText(content)
    .split(/\s+/)
    .some((word) => word.length > LONGEST_UNDIVIDED);
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

function measured(table: Table, source: readonly Inline[]): MeasuredTable {
  for (const row of table.rows) {
    if (row.length !== table.columns.length) {
      throw new Error(`A row of ${row.length} cells in a table of ${table.columns.length} columns`);
    }
  }
  const cells = table.columns.map((_, index) =>
    table.rows.map((row) => plainText(row[index] ?? [])),
  );
  const words = table.columns.map(({ label }, index) => wordsOf([label, ...(cells[index] ?? [])]));
  return {
    ...table,
    source,
    words: words.map((column) => longest(column.map(piece))),
    divided: words.map((column) => column.some(isDivisible)),
    tall: cells.flat().some((text) => text.length > LONGEST_CELL),
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
