import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { afterAll, describe, expect, test } from "vitest";
import { problemsOf, readPdfStructure } from "../../../tests/support/pdf-structure.ts";
import type { Block, Book } from "../document.ts";
import { closeTypesetter, openTypesetter, typeset } from "./typeset.ts";

const options = { createdAt: new Date("2024-12-10T12:00:00Z"), standard: "ua-1" } as const;

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="200" viewBox="0 0 640 200">' +
  '<path d="M20 180L620 40" stroke="#143f5f"/><text x="20" y="20" font-family="Georgia, serif">98 → 140 漢</text></svg>';

const everyKind: readonly Block[] = [
  { kind: "heading", level: 1, id: "equality", content: ["Equality"] },
  {
    kind: "paragraph",
    tone: "lead",
    content: ["Everyone is ", { strong: ["equal"] }, " in ", { emphasis: ["rights"] }, "."],
  },
  { kind: "heading", level: 2, id: "challenge", content: ["The challenge"] },
  {
    kind: "paragraph",
    content: [
      { link: "https://example.org/report", content: ["A report"] },
      ", ",
      { link: "#equality", content: ["above"] },
      ", ",
      { link: "/inside", content: ["elsewhere"] },
      ", ",
      { language: "nb", content: ["menneskerettighetsby"] },
    ],
  },
  { kind: "list", ordered: true, items: [["one"], ["two"]] },
  { kind: "list", ordered: false, items: [["three"]] },
  { kind: "quote", content: ["A right that nobody follows up is only a symbol."] },
  {
    kind: "table",
    caption: ["Hate crimes"],
    columns: [
      { label: "Period", numeric: false },
      { label: "Cases", numeric: true },
    ],
    rows: [
      [["2013/14"], ["98"]],
      [["2014/15"], ["108"]],
    ],
  },
  {
    kind: "figure",
    svg,
    alternative: "It rose from 98 to 140.",
    caption: ["Hate crimes"],
    source: ["Source: baseline report"],
  },
  {
    kind: "voices",
    voices: [
      {
        name: "The city says",
        silence: "",
        statements: [
          { date: "2023", mark: "Accepted", tone: "good", content: ["Done."], source: ["Minutes"] },
          { date: "2024", mark: "Late", tone: "bad", content: [], source: [] },
        ],
      },
      {
        name: "The council judges",
        silence: "The council has not judged this yet.",
        statements: [],
      },
    ],
  },
  { kind: "callout", tone: "warning", content: ["A demonstration."] },
  { kind: "facts", items: [["Declared", ["24 April 2017"]]] },
  { kind: "paragraph", tone: "source", content: ["Retrieved 12 November 2026 😀"] },
];

function aBook(changes: Partial<Book> = {}): Book {
  return {
    language: "en",
    title: "Human rights in York",
    subtitle: "The annual report",
    author: "York Human Rights City Network",
    place: "York",
    date: "10 December 2024",
    notices: ["This is a demonstration."],
    colophon: [["Made with Rosario."]],
    chapters: [everyKind],
    ...changes,
  };
}

function aTable(columns: number, cell: string): Block {
  return {
    kind: "table",
    caption: ["Wide"],
    columns: Array.from({ length: columns }, (_, index) => ({
      label: `Column ${index + 1}`,
      numeric: index > 0,
    })),
    rows: Array.from({ length: 60 }, () => Array.from({ length: columns }, () => [cell])),
  };
}

const structureOf = async (book: Book) => readPdfStructure(await typeset(book, options));

afterAll(closeTypesetter);

describe("typeset", () => {
  test("makes a PDF that keeps PDF/UA-1", async () => {
    const structure = await structureOf(aBook());
    expect(problemsOf(structure)).toEqual([]);
    expect(structure).toMatchObject({
      language: "en-GB",
      title: "Human rights in York",
      universalAccess: "1",
      hasOutline: true,
      headings: [1, 1, 2],
      alternatives: ["It rose from 98 to 140."],
      links: ["https://example.org/report"],
    });
    expect(structure.elements).toMatchObject({
      Figure: 1,
      Table: 1,
      THead: 1,
      TH: 2,
      TD: 4,
      L: 3,
      LI: 4,
      BlockQuote: 1,
      Caption: 2,
      Strong: 2,
      Em: 2,
    });
  });

  test("embeds Inter and nothing else, whatever letters and fonts the author uses", async () => {
    const { fonts, fontsNotEmbedded } = await structureOf(aBook());
    expect(fonts).toEqual(["Inter-Bold", "Inter-Italic", "Inter-Regular", "Inter-SemiBold"]);
    expect(fontsNotEmbedded).toEqual([]);
  });

  test("gives the same bytes for the same book, in another thread too", async () => {
    const first = await typeset(aBook(), options);
    expect(Buffer.compare(await typeset(aBook(), options), first)).toBe(0);
    await closeTypesetter();
    expect(Buffer.compare(await typeset(aBook(), options), first)).toBe(0);
    const later = { ...options, createdAt: new Date("2025-01-01T00:00:00Z") };
    expect(Buffer.compare(await typeset(aBook(), later), first)).not.toBe(0);
  });

  test.each([
    ["nb", "nb-NO"],
    ["de", "de-AT"],
  ] as const)("says that a book is in %s", async (language, tag) => {
    const structure = await structureOf(aBook({ language, title: "Årsrapport «Ærø» ß" }));
    expect(structure).toMatchObject({ language: tag, title: "Årsrapport «Ærø» ß" });
    expect(problemsOf(structure)).toEqual([]);
  });

  test("takes what looks like Typst for the text it is", async () => {
    const code = '#panic("x") *a* _b_ $c$ <d> @e \\ `f` // g #let';
    const structure = await structureOf(
      aBook({
        title: code,
        chapters: [[{ kind: "heading", level: 1, id: 'a"]#panic()', content: [code] }]],
      }),
    );
    expect(structure.title).toBe(code);
    expect(structure.headings).toEqual([1, 1]);
  });

  test.each([4, 12, 18])("repeats a header of %i columns, and loses no cell", async (columns) => {
    const structure = await structureOf(
      aBook({
        chapters: [
          [{ kind: "heading", level: 1, id: "a", content: ["A"] }, aTable(columns, "1 234")],
        ],
      }),
    );
    expect(structure.elements).toMatchObject({ Table: 1, TH: columns, TD: 60 * columns });
    expect(problemsOf(structure)).toEqual([]);
  });

  test("parts a table that is wider than a page, each row headed in each part", async () => {
    const { elements } = await structureOf(
      aBook({
        chapters: [
          [
            { kind: "heading", level: 1, id: "a", content: ["A"] },
            aTable(40, "123\u00a0456\u00a0789"),
          ],
        ],
      }),
    );
    const parts = elements.Table ?? 0;
    expect(parts).toBeGreaterThan(1);
    expect(elements).toMatchObject({ TH: 39 + parts, TD: 60 * (39 + parts) });
  });

  const filler = "A right that nobody follows up is only a symbol. ";
  const coverAndContents = 2;

  test("lets chapters share a page, and turns it where one would not have room to begin", async () => {
    const pages = async (chapters: number, paragraphs: number) => {
      const chapter = (number: number): readonly Block[] => [
        { kind: "heading", level: 1, id: `chapter-${number}`, content: [`Chapter ${number}`] },
        ...Array.from(
          { length: paragraphs },
          (): Block => ({
            kind: "paragraph",
            content: [filler],
          }),
        ),
      ];
      const all = Array.from({ length: chapters }, (_, number) => chapter(number));
      const structure = await structureOf(aBook({ chapters: all, colophon: [] }));
      return structure.pages - coverAndContents;
    };
    // Short ones: as many as a page holds.
    expect(await pages(3, 2)).toBe(1);
    // Half a page each: three begin where the one before ends.
    expect(await pages(3, 14)).toBe(2);
    // Most of a page each: what is left is too little to begin in, ten times.
    expect(await pages(10, 24)).toBe(10);
  });

  test("never parts a recommendation from what is said of it where a page holds both", async () => {
    const statement = {
      date: "2024",
      mark: "Accepted",
      tone: "neutral",
      content: [filler.repeat(13)],
      source: [],
    } as const;
    const recommendation = (number: number): readonly Block[] => [
      { kind: "heading", level: 2, id: `one-${number}`, content: [`Recommendation ${number}`] },
      { kind: "paragraph", content: [filler.repeat(14)] },
      {
        kind: "voices",
        voices: [
          { name: "The city says", silence: "", statements: [statement] },
          { name: "The council judges", silence: "Not judged yet.", statements: [] },
        ],
      },
    ];
    const all = Array.from({ length: 6 }, (_, number) => recommendation(number)).flat();
    const heading: Block = { kind: "heading", level: 1, id: "all", content: ["All"] };
    const structure = await structureOf(aBook({ chapters: [[heading, ...all]], colophon: [] }));
    // Each is somewhat higher than half a page: parted, six would fill four pages.
    expect(structure.pages - coverAndContents).toBe(6);
  });

  test("sets a title in another language as that", async () => {
    const book = aBook({ language: "nb", titleLanguage: "en", subtitleLanguage: "en" });
    const structure = await structureOf(book);
    expect(problemsOf(structure)).toEqual([]);
    expect(structure.language?.slice(0, 2)).toBe("nb");
  });

  test("sets a book without chapters, notices and colophon", async () => {
    const { subtitle: _, ...bare } = aBook({ chapters: [], notices: [], colophon: [] });
    expect(problemsOf(await structureOf(bare))).toEqual([]);
  });

  test.each([
    ["without a title", { title: "" }, "missing document title"],
    [
      "that skips a heading's level",
      {
        chapters: [
          [
            { kind: "heading", level: 1, id: "a", content: ["A"] },
            { kind: "heading", level: 3, id: "b", content: ["B"] },
          ],
        ],
      },
      "skipped from heading level 1 to 3",
    ],
    [
      "with a figure that says nothing to those who can't see it",
      { chapters: [[{ kind: "figure", svg, alternative: "", caption: ["A"], source: [] }]] },
      "missing alt text",
    ],
    [
      "with a row that does not fit its table",
      {
        chapters: [
          [
            {
              kind: "table",
              caption: [],
              columns: [{ label: "A", numeric: false }],
              rows: [[["1"], ["2"]]],
            },
          ],
        ],
      },
      "A row of 2 cells in a table of 1 columns",
    ],
    [
      "with a picture that is none",
      { chapters: [[{ kind: "figure", svg: "<svg", alternative: "A", caption: [], source: [] }]] },
      "failed to parse SVG",
    ],
    [
      "with a picture coloured by a style sheet",
      {
        chapters: [
          [
            {
              kind: "figure",
              svg: '<svg fill="var(--ink)"/>',
              alternative: "A",
              caption: [],
              source: [],
            },
          ],
        ],
      },
      "needs colours of its own",
    ],
  ] satisfies readonly (readonly [string, Partial<Book>, string])[])(
    "refuses a book %s",
    async (_, changes, message) => {
      await expect(typeset(aBook(changes), options)).rejects.toThrow(message);
    },
  );

  test("sets the next book after one that it refused, and several at once", async () => {
    const results = await Promise.allSettled([
      typeset(aBook(), options),
      typeset(aBook({ title: "" }), options),
      typeset(aBook(), options),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});

describe("the check of a PDF's structure", () => {
  const compiler = NodeCompiler.create({ workspace: "/nowhere" });
  const picture =
    'image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"/>"), format: "svg")';
  const problemsIn = (mainFileContent: string, pdf: { pdfTags?: boolean }) => {
    const { result } = compiler.compile({ mainFileContent });
    if (result === null) throw new Error("The sample is no Typst");
    return problemsOf(readPdfStructure(compiler.pdf(result, pdf)));
  };

  test("finds what Typst lets pass when no standard is asked for", () => {
    expect(problemsIn(`= A\n=== B\n#${picture}`, {})).toEqual([
      "no title in the metadata",
      "the window shows the file's name, not the title",
      "does not say that it follows PDF/UA-1",
      "headings skip a level: 1 3",
      "1 figures without alternative text",
    ]);
  });

  test("finds that a file without tags can't be read aloud", () => {
    expect(problemsIn("#set document(title: [A])\n= A\nWords", { pdfTags: false })).toEqual(
      expect.arrayContaining(["not marked as tagged", "no structure", "no headings"]),
    );
  });
});

/** A thread that runs a line of JavaScript for each order. */
function threadThat(does: string): URL {
  const code = `import { parentPort } from "node:worker_threads"; parentPort.on("message", (order) => { ${does} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe("openTypesetter", () => {
  const limits = { limitMs: 5_000, idleMs: 5_000 };
  const answer = "parentPort.postMessage({ pdf: new Uint8Array([process.pid % 256]) });";

  test("says that a book took too long, and goes on with a new thread", async () => {
    const typesetter = openTypesetter({
      ...limits,
      // Long enough for a thread to start on a busy machine.
      limitMs: 3_000,
      worker: threadThat(`if (order.book.title === "") for (;;); ${answer}`),
    });
    await expect(typesetter.typeset(aBook({ title: "" }), options)).rejects.toThrow(
      "not set within 3 seconds",
    );
    await expect(typesetter.typeset(aBook(), options)).resolves.toHaveLength(1);
    await typesetter.close();
  });

  test.each([
    ["throws", 'throw new Error("boom")', "The typesetting thread failed"],
    ["ends", "process.exit(7)", "The typesetting thread ended (7)"],
  ])("survives a thread that %s", async (_, crash, message) => {
    const typesetter = openTypesetter({
      ...limits,
      worker: threadThat(`if (order.book.title === "") ${crash}; ${answer}`),
    });
    const made = [
      typesetter.typeset(aBook({ title: "" }), options),
      typesetter.typeset(aBook(), options),
    ];
    await expect(made[0]).rejects.toThrow(message);
    await expect(made[1]).resolves.toHaveLength(1);
    await typesetter.close();
  });

  test("ends an idle thread, and starts another for the next book", async () => {
    const counting =
      "globalThis.books = (globalThis.books ?? 0) + 1; parentPort.postMessage({ pdf: new Uint8Array(globalThis.books) });";
    const typesetter = openTypesetter({ ...limits, idleMs: 50, worker: threadThat(counting) });
    await expect(typesetter.typeset(aBook(), options)).resolves.toHaveLength(1);
    await expect(typesetter.typeset(aBook(), options)).resolves.toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(typesetter.typeset(aBook(), options)).resolves.toHaveLength(1);
    await typesetter.close();
  });

  test("lets go of a book in the making when it is closed", async () => {
    const typesetter = openTypesetter({ ...limits, worker: threadThat("for (;;);") });
    const made = expect(typesetter.typeset(aBook(), options)).rejects.toThrow("ended");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await typesetter.close();
    await made;
  });
});
