import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Inline } from "./document.ts";
import { blocksOf } from "./markdown.ts";

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return wordsOf(part.strong);
      if ("emphasis" in part) return wordsOf(part.emphasis);
      return "link" in part
        ? `${wordsOf(part.content)} ${decodeURI(part.link)}`
        : wordsOf(part.content);
    })
    .join("");
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items.map(wordsOf).join(" ");
    case "table":
      return [...block.columns.map(({ label }) => label), ...block.rows.flat().map(wordsOf)].join(
        " ",
      );
    case "heading":
    case "paragraph":
    case "quote":
      return wordsOf(block.content);
    default:
      throw new Error(`Markdown makes no ${block.kind}`);
  }
}

function lettersOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of text.match(/\p{L}/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

function expectNothingLost(markdown: string): void {
  const found = lettersOf(blocksOf(markdown).map(textOf).join(" "));
  for (const [letter, count] of Object.entries(lettersOf(markdown))) {
    expect(found[letter] ?? 0, `${letter} in ${JSON.stringify(markdown)}`).toBeGreaterThanOrEqual(
      count,
    );
  }
}

function headingsOf(markdown: string, shift?: number): readonly (readonly [number, string])[] {
  return blocksOf(markdown, shift === undefined ? {} : { shift }).flatMap((block) =>
    block.kind === "heading" ? [[block.level, block.id] as const] : [],
  );
}

const runs = process.env.SLOW === "1" ? 1000 : 100;

describe("blocksOf", () => {
  test("reads paragraphs, emphasis and links to other places", () => {
    expect(
      blocksOf("The city **must** *answer*,\nsee [the report](https://example.org/a)."),
    ).toEqual([
      {
        kind: "paragraph",
        content: [
          "The city ",
          { strong: ["must"] },
          " ",
          { emphasis: ["answer"] },
          ", see ",
          { link: "https://example.org/a", content: ["the report"] },
          ".",
        ],
      },
    ]);
  });

  test("keeps only links that leave to the web or to a mail program", () => {
    expect(
      blocksOf(
        "[a](mailto:ombud@example.org) [b](/inside) [c](ftp://example.org/d) [e](javascript:f)",
      ),
    ).toEqual([
      {
        kind: "paragraph",
        content: [
          { link: "mailto:ombud@example.org", content: ["a"] },
          " b (/inside) c (ftp://example.org/d) [e](javascript:f)",
        ],
      },
    ]);
  });

  test("shows HTML as the text it is", () => {
    expect(blocksOf("<script>alert(1)</script> <b>x</b>")).toEqual([
      { kind: "paragraph", content: ["<script>alert(1)</script> <b>x</b>"] },
    ]);
  });

  test("puts the words of a picture in its place", () => {
    expect(blocksOf("Before ![Two *people*](https://example.org/p.png) after")).toEqual([
      { kind: "paragraph", content: ["Before Two ", { emphasis: ["people"] }, " after"] },
    ]);
  });

  test("brings headings to the level asked for, without a gap", () => {
    expect(headingsOf("### A\n\n##### B\n\n###### C\n\n### D\n\n# E", 2)).toEqual([
      [2, "a"],
      [3, "b"],
      [4, "c"],
      [2, "d"],
      [2, "e"],
    ]);
  });

  test("gives each heading an id of its own", () => {
    expect(headingsOf("# Bolig\n# Bolig\n# Bolig 2\n# Æra på Øst\n# Straße\n# ?")).toEqual([
      [1, "bolig"],
      [1, "bolig-2"],
      [1, "bolig-2-2"],
      [1, "aera-pa-ost"],
      [1, "strasse"],
      [1, "section"],
    ]);
    expect(blocksOf("# A", { idPrefix: "housing-" })).toMatchObject([{ id: "housing-a" }]);
  });

  test("flattens nested lists in reading order", () => {
    expect(blocksOf("- one\n\n  more\n  - two\n    1. three\n    2. four\n- five")).toEqual([
      {
        kind: "list",
        ordered: false,
        items: [["one more"], ["– two"], ["1. three"], ["2. four"], ["five"]],
      },
    ]);
  });

  test("keeps the numbers of a list that goes on from an earlier one", () => {
    expect(blocksOf("3. three\n4. four")).toEqual([
      { kind: "list", ordered: false, items: [["3. three"], ["4. four"]] },
    ]);
  });

  test("reads tables, the right-aligned columns as numbers", () => {
    expect(blocksOf("| Year | Cases |\n|---|--:|\n| 2014 | **98** |\n| 2015 |")).toEqual([
      {
        kind: "table",
        caption: [],
        columns: [
          { label: "Year", numeric: false },
          { label: "Cases", numeric: true },
        ],
        rows: [
          [["2014"], [{ strong: ["98"] }]],
          [["2015"], []],
        ],
      },
    ]);
  });

  test("keeps what a table's row has too much", () => {
    expect(blocksOf("| A |\n|---|\n| b | c | *d* |")).toMatchObject([
      { rows: [[["b | c | ", { emphasis: ["d"] }]]] },
    ]);
  });

  test("keeps quotes, code and a line that looks like a link's definition", () => {
    expect(
      blocksOf("> one\n>\n> - two\n\n```js\nx = 1\n```\n\n[note]: https://example.org"),
    ).toEqual([
      { kind: "quote", content: ["one two"] },
      { kind: "paragraph", content: ["js x = 1"] },
      { kind: "paragraph", content: ["[note]: https://example.org"] },
    ]);
  });

  test("makes nothing of nothing", () => {
    expect(blocksOf("")).toEqual([]);
    expect(blocksOf("\n#\n\n-\n\n---\n>\n")).toEqual([]);
  });

  test("loses no letter of any text", () => {
    const marks = [
      ..." \n\n*_#>|-+=[]()`~\\\"'.:1<",
      "    ",
      "\n\n",
      "| a |\n|---|\n",
      "- ",
      "1. ",
      "http://",
      "](",
      "**",
    ];
    const letters = [..."abcdefæøåß"];
    const text = fc
      .array(fc.constantFrom(...marks, ...letters), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(fc.property(text, expectNothingLost), { numRuns: runs * 10 });
  });

  test("never skips a level, whatever the author does", () => {
    const level = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.array(level), fc.integer({ min: 1, max: 4 }), (levels, shift) => {
        const headings = headingsOf(levels.map((n) => `${"#".repeat(n)} x`).join("\n"), shift);
        const found = headings.map(([n]) => n);
        expect(found).toHaveLength(levels.length);
        expect(new Set(headings.map(([, id]) => id)).size).toBe(levels.length);
        for (const [at, n] of found.entries()) {
          expect(n).toBeGreaterThanOrEqual(shift);
          expect(n).toBeLessThanOrEqual((found[at - 1] ?? shift - 1) + 1);
        }
      }),
      { numRuns: runs },
    );
  });
});
