/** A document's blocks as HTML. */
import { describe, expect, test } from "vitest";
import type { Block } from "../platform/document.ts";
import { Blocks } from "./document.tsx";
import { drawn, wordsOf } from "./testing.tsx";

function html(...blocks: readonly Block[]): string {
  return drawn(<Blocks blocks={blocks} language="de" shift={1} id="edition" />);
}

describe("blocks", () => {
  test("carry the language they are written in", () => {
    expect(html()).toBe('<div class="document" lang="de"></div>');
  });

  test("move headings down and keep their ids", () => {
    expect(html({ kind: "heading", level: 2, id: "wohnen", content: ["Wohnen"] })).toContain(
      '<h3 id="wohnen">Wohnen</h3>',
    );
  });

  test("keep marked spans, links and parts in another language", () => {
    const content = [
      { strong: ["Zwei"] },
      " ",
      { link: "https://x", content: [{ emphasis: ["Quelle"] }] },
      { language: "en", content: ["home"] },
    ] as const;
    expect(html({ kind: "paragraph", tone: "lead", content })).toContain(
      '<p class="lead"><strong>Zwei</strong> <a href="https://x"><em>Quelle</em></a><span lang="en">home</span></p>',
    );
  });

  test("escape what authors wrote", () => {
    expect(html({ kind: "quote", content: ["<img src=x>"] })).not.toContain("<img");
  });

  test("head each row of a table by its first cell and give two tables two names", () => {
    const table: Block = {
      kind: "table",
      caption: ["T"],
      columns: [
        { label: "Jahr", numeric: false },
        { label: "Zahl", numeric: true },
      ],
      rows: [[["2024"], ["62"]]],
    };
    const both = html(table, table);
    expect(both).toContain('<th scope="row">2024</th>');
    expect([...both.matchAll(/<caption id="([^"]+)"/g)].map((m) => m[1])).toEqual([
      "edition-1-caption",
      "edition-2-caption",
    ]);
  });

  test("name a picture that doesn't name itself, and never name it twice", () => {
    const figure = {
      kind: "figure",
      alternative: "Steigt",
      caption: ["Abb. 1"],
      source: ["Quelle"],
    } as const;
    expect(html({ ...figure, svg: "<svg></svg>" })).toMatch(/role="img" aria-label="Steigt"><svg>/);
    expect(html({ ...figure, svg: '<svg role="img"></svg>' }).match(/role="img"/g)).toHaveLength(1);
    expect(wordsOf(html({ ...figure, svg: "<svg></svg>" }))).toBe("Abb. 1 Quelle");
  });

  test("draw lists, callouts and facts", () => {
    expect(html({ kind: "list", ordered: true, items: [["a"], ["b"]] })).toContain(
      "<ol><li>a</li><li>b</li></ol>",
    );
    expect(html({ kind: "callout", tone: "warning", content: ["Demo"] })).toMatch(
      /data-tone="warning"><p>Demo/,
    );
    expect(html({ kind: "facts", items: [["Stadt", ["Graz"]]] })).toContain(
      "<dt>Stadt</dt><dd>Graz</dd>",
    );
  });
});
