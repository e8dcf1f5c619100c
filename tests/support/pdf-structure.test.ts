import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { problemsOf, readPdfStructure } from "./pdf-structure.ts";

const xmp =
  '<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B</rdf:li></rdf:Alt></dc:title>' +
  "<pdfuaid:part>1</pdfuaid:part></rdf:RDF></x:xmpmeta>";

const stream = (dictionary: string, content: string) =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A small PDF that keeps every rule, as its objects by number. */
const good: Readonly<Record<number, string>> = {
  1: "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /Metadata 3 0 R /Outlines 4 0 R /StructTreeRoot 5 0 R /ViewerPreferences << /DisplayDocTitle true >> >>",
  2: "<< /Type /Pages /Kids [6 0 R] /Count 1 >>",
  3: stream("/Type /Metadata /Subtype /XML", xmp),
  4: "<< /Type /Outlines /Count 1 /First << /Title (York) /First << /Title (Housing) >> >> >>",
  5: "<< /Type /StructTreeRoot /K [7 0 R] >>",
  6: "<< /Type /Page /Parent 2 0 R /Contents 8 0 R /Annots [9 0 R] >>",
  7: "<< /S /Document /K [ << /S /H1 /K 0 >> << /S /H2 /K 1 >> << /S /Figure /Alt (A \\(line\\)) /K 2 >> << /S /TH /A << /O /Table /Scope /Column >> /K 3 >> ] >>",
  8: stream("", "/H1 << /MCID 0 >> BDC (Heading \\) EMC) Tj EMC /Artifact BMC 0 0 m 1 1 l S EMC"),
  9: "<< /Type /Annot /Subtype /Link /StructParent 1 /Contents <FEFF00C5> /A << /S /URI /URI (https://example.org/) >> >>",
  10: "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Inter-Regular /ToUnicode 8 0 R /FontDescriptor << /FontFile2 8 0 R >> >>",
};

function aPdf(changes: Readonly<Record<number, string>> = {}): Uint8Array {
  const objects = Object.entries({ ...good, ...changes }).map(
    ([number, body]) => `${number} 0 obj\n${body}\nendobj\n`,
  );
  return Buffer.from(
    `%PDF-1.7\n%\xe2\xe3\n${objects.join("")}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    "latin1",
  );
}

function changed(
  number: number,
  from: string | RegExp,
  to: string,
): Readonly<Record<number, string>> {
  const body = good[number] ?? "";
  const after = body.replace(from, to);
  if (after === body) throw new Error(`Nothing to change in object ${number}`);
  return { [number]: after };
}

const problemsIn = (pdf: Uint8Array) => problemsOf(readPdfStructure(pdf));

describe("readPdfStructure", () => {
  test("reads what a screen reader finds", () => {
    expect(readPdfStructure(aPdf())).toEqual({
      pages: 1,
      language: "en-GB",
      title: "A & B",
      displaysTitle: true,
      marked: true,
      universalAccess: "1",
      hasOutline: true,
      outline: ["York", "Housing"],
      elements: { Document: 1, H1: 1, H2: 1, Figure: 1, TH: 1 },
      alternatives: ["A (line)"],
      figuresWithoutAlternative: 0,
      headings: [1, 2],
      headersWithoutScope: 0,
      links: ["https://example.org/"],
      annotationsWithoutContents: 0,
      annotationsOutsideStructure: 0,
      untagged: 0,
      fonts: ["Inter-Regular"],
      fontsNotEmbedded: [],
      fontsWithoutUnicode: [],
    });
    expect(problemsIn(aPdf())).toEqual([]);
  });

  test("reads packed streams and objects inside object streams", () => {
    const { 7: element = "", 9: link = "", ...rest } = good;
    const index = `7 0 9 ${element.length + 1} `;
    const packed = deflateSync(Buffer.from(`${index}${element} ${link}`, "latin1")).toString(
      "latin1",
    );
    const pdf = aPdf({
      7: "null",
      9: "null",
      11: stream(`/Type /ObjStm /N 2 /First ${index.length} /Filter /FlateDecode`, packed),
    });
    expect(Object.keys(rest)).toHaveLength(8);
    expect(readPdfStructure(pdf)).toEqual(readPdfStructure(aPdf()));
  });

  test("refuses what is no PDF", () => {
    expect(() => readPdfStructure(Buffer.from("<html>"))).toThrow("Not a PDF");
    expect(() => readPdfStructure(Buffer.from("%PDF-1.7\n"))).toThrow("no catalogue");
  });
});

describe("problemsOf", () => {
  test.each([
    ["no language", changed(1, "/Lang (en-GB)", "")],
    ["no title in the metadata", changed(3, "dc:title", "dc:other")],
    [
      "the window shows the file's name, not the title",
      changed(1, "DisplayDocTitle true", "DisplayDocTitle false"),
    ],
    ["not marked as tagged", changed(1, "/Marked true", "")],
    ["does not say that it follows PDF/UA-1", changed(3, "pdfuaid", "pdfaid")],
    ["headings skip a level: 1 3", changed(7, "/H2", "/H3")],
    ["headings skip a level: 2 2", changed(7, "/H1", "/H2")],
    ["1 figures without alternative text", changed(7, /\/Alt \([^K]*\)/, "")],
    ["1 table headers without scope", changed(7, "/Scope /Column", "")],
    ["1 links without a description", changed(9, "/Contents <FEFF00C5>", "")],
    ["1 links outside the structure", changed(9, "/StructParent 1", "")],
    ["1 untagged drawings", changed(8, "/Artifact BMC", "/P << >> BDC")],
    ["fonts not embedded: Inter-Regular", changed(10, "FontFile2", "None")],
    ["fonts without Unicode: Inter-Regular", changed(10, "/ToUnicode 8 0 R", "")],
  ])("finds: %s", (problem, changes) => {
    expect(problemsIn(aPdf(changes))).toEqual([problem]);
  });

  test("finds that a file has no structure at all", () => {
    expect(problemsIn(aPdf(changed(1, "/StructTreeRoot 5 0 R", "")))).toEqual([
      "no structure",
      "no headings",
    ]);
  });
});
