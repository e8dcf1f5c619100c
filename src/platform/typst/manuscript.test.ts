import { describe, expect, test } from "vitest";
import type { Block, Book } from "../document.ts";
import { manuscriptOf } from "./manuscript.ts";

const everything = () => true;

function manuscript(...chapter: readonly Block[]) {
  const book: Book = {
    language: "de",
    title: "Bericht",
    author: "Beirat",
    place: "Graz",
    date: "2025",
    notices: [],
    colophon: [],
    chapters: [chapter],
  };
  const [first] = manuscriptOf(book, everything).chapters;
  if (first === undefined) throw new Error("There is no chapter");
  return first;
}

const heading = (text: string, level: 1 | 2 = 2): Block => ({
  kind: "heading",
  level,
  id: text.toLowerCase(),
  content: [text],
});
const paragraph = (text: string, tone?: "source"): Block => ({
  kind: "paragraph",
  ...(tone === undefined ? {} : { tone }),
  content: [text],
});
const table: Block = {
  kind: "table",
  caption: ["Alle Zahlen"],
  columns: [
    { label: "Jahr", numeric: false },
    { label: "Wert", numeric: true },
  ],
  rows: [[["2024"], ["9"]]],
};
const voices: Block = {
  kind: "voices",
  voices: [
    { name: "Stadt", silence: "Nichts", statements: [] },
    { name: "Beirat", silence: "Nichts", statements: [] },
  ],
};

describe("manuscriptOf", () => {
  test("a recommendation and what is said of it are one part that is not to be parted", () => {
    const { sections } = manuscript(
      heading("Empfehlungen", 1),
      paragraph("Alle."),
      heading("Eins"),
      paragraph("Bauen."),
      voices,
      heading("Zwei"),
      paragraph("Schluss."),
    );
    expect(sections.map(({ whole, blocks }) => [whole, blocks.length])).toEqual([
      [false, 2],
      [true, 3],
      [false, 2],
    ]);
  });

  test("the source below a table belongs to it, any other stands on its own", () => {
    const { sections } = manuscript(table, paragraph("Quelle: Amt", "source"), paragraph("Text"));
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
    expect(sections[0]?.blocks[0]).toMatchObject({ source: ["Quelle: Amt"] });
    const alone = manuscript(paragraph("Text"), paragraph("Quelle: Amt", "source"));
    expect(alone.sections[0]?.blocks).toHaveLength(2);
  });

  test("only words that fit no line are divided", () => {
    const long = "Rindfleischetikettierungsüberwachungsgesetz";
    const { sections } = manuscript(heading("Empfehlungen"), heading(long));
    expect(sections.map(({ blocks }) => blocks[0])).toMatchObject([
      { divided: false },
      { divided: true },
    ]);
  });

  test("a chapter of few texts may be short, one with a table is not measured", () => {
    expect(manuscript(heading("Methode", 1), paragraph("Gezählt.")).short).toBe(true);
    expect(manuscript(heading("Methode", 1), table).short).toBe(false);
  });
});
