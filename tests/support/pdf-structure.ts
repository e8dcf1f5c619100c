/**
 * What a screen reader finds in a PDF: language, title, tags, alternative texts, headings in order. The checks are those of
 * PDF/UA-1 (ISO 14289-1) that a program can make; `problemsOf` says in words what is missing.
 */
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
  textOf,
  unpacked,
} from "./pdf-objects.ts";

export type PdfStructure = {
  readonly pages: number;
  readonly language: string | undefined;
  /** The title in the document's metadata, which readers show instead of the file's name. */
  readonly title: string | undefined;
  readonly displaysTitle: boolean;
  readonly marked: boolean;
  /** The part of PDF/UA that the file says it follows. */
  readonly universalAccess: string | undefined;
  readonly hasOutline: boolean;
  /** The titles of the outline, as a reader lists them. */
  readonly outline: readonly string[];
  /** How many structure elements there are of each kind: H1, P, Table … */
  readonly elements: Readonly<Record<string, number>>;
  readonly alternatives: readonly string[];
  readonly figuresWithoutAlternative: number;
  readonly headings: readonly number[];
  readonly headersWithoutScope: number;
  readonly links: readonly string[];
  readonly annotationsWithoutContents: number;
  readonly annotationsOutsideStructure: number;
  /** How often ink is put on a page by something that is neither tagged nor marked as decoration. */
  readonly untagged: number;
  /** Embedded fonts, without their subset's prefix. */
  readonly fonts: readonly string[];
  readonly fontsNotEmbedded: readonly string[];
  readonly fontsWithoutUnicode: readonly string[];
};

/** Reads the structure of a PDF. Throws when the bytes are not a PDF that can be read. */
export function readPdfStructure(bytes: Uint8Array): PdfStructure {
  const pdf = readPdf(bytes);
  const { catalogue, follow } = pdf;
  const metadata = follow(catalogue.get("Metadata"));
  const xmp = isStream(metadata) ? Buffer.from(unpacked(metadata), "latin1").toString("utf8") : "";
  const pages = pagesOf(pdf);
  return {
    pages: pages.length,
    language: textOf(follow(catalogue.get("Lang"))),
    title: plain(/<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1]),
    displaysTitle: entry(pdf, catalogue.get("ViewerPreferences"), "DisplayDocTitle") === true,
    marked: entry(pdf, catalogue.get("MarkInfo"), "Marked") === true,
    universalAccess: /pdfuaid:part(?:>|=")(\d)/.exec(xmp)?.[1],
    hasOutline: catalogue.has("Outlines"),
    outline: outlineOf(pdf, catalogue.get("Outlines")),
    ...tagsOf(pdf),
    ...annotationsOf(pdf, pages),
    untagged: pages.reduce((sum, page) => sum + untaggedOn(pdf, page), 0),
    ...fontsOf(pdf),
  };
}

/** What keeps a PDF from being read aloud as it should; empty when nothing does. */
export function problemsOf(structure: PdfStructure): readonly string[] {
  const skipped = structure.headings.some(
    (level, at) => level > (structure.headings[at - 1] ?? 0) + 1,
  );
  const checks: readonly (readonly [wrong: boolean, problem: string])[] = [
    [!structure.language, "no language"],
    [!structure.title, "no title in the metadata"],
    [!structure.displaysTitle, "the window shows the file's name, not the title"],
    [!structure.marked, "not marked as tagged"],
    [structure.universalAccess !== "1", "does not say that it follows PDF/UA-1"],
    [Object.keys(structure.elements).length === 0, "no structure"],
    [structure.headings.length === 0, "no headings"],
    [skipped, `headings skip a level: ${structure.headings.join(" ")}`],
    [
      structure.figuresWithoutAlternative > 0,
      `${structure.figuresWithoutAlternative} figures without alternative text`,
    ],
    [
      structure.headersWithoutScope > 0,
      `${structure.headersWithoutScope} table headers without scope`,
    ],
    [
      structure.annotationsWithoutContents > 0,
      `${structure.annotationsWithoutContents} links without a description`,
    ],
    [
      structure.annotationsOutsideStructure > 0,
      `${structure.annotationsOutsideStructure} links outside the structure`,
    ],
    [structure.untagged > 0, `${structure.untagged} untagged drawings`],
    [
      structure.fontsNotEmbedded.length > 0,
      `fonts not embedded: ${structure.fontsNotEmbedded.join(", ")}`,
    ],
    [
      structure.fontsWithoutUnicode.length > 0,
      `fonts without Unicode: ${structure.fontsWithoutUnicode.join(", ")}`,
    ],
  ];
  return checks.filter(([wrong]) => wrong).map(([, problem]) => problem);
}

function plain(xml: string | undefined): string | undefined {
  return xml
    ?.replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function entry({ follow }: Pdf, dictionary: PdfValue | undefined, key: string): PdfValue {
  const followed = follow(dictionary);
  return isDictionary(followed) ? follow(followed.get(key)) : null;
}

function listOf({ follow }: Pdf, value: PdfValue | undefined): readonly PdfValue[] {
  const followed = follow(value);
  if (followed === null) return [];
  return Array.isArray(followed) ? followed.map((each: PdfValue) => follow(each)) : [followed];
}

function pagesOf(pdf: Pdf): readonly Dictionary[] {
  const walk = (node: PdfValue): readonly Dictionary[] => {
    if (!isDictionary(node)) return [];
    return nameOf(node.get("Type")) === "Page"
      ? [node]
      : listOf(pdf, node.get("Kids")).flatMap(walk);
  };
  return walk(pdf.follow(pdf.catalogue.get("Pages")));
}

/** The titles below an entry of the outline, in order. */
function outlineOf(pdf: Pdf, parent: PdfValue | undefined): readonly string[] {
  const titles: string[] = [];
  let at = entry(pdf, parent, "First");
  while (isDictionary(at)) {
    const title = textOf(pdf.follow(at.get("Title")));
    titles.push(...(title === undefined ? [] : [title]), ...outlineOf(pdf, at));
    at = pdf.follow(at.get("Next"));
  }
  return titles;
}

type Tags = Pick<
  PdfStructure,
  "elements" | "alternatives" | "figuresWithoutAlternative" | "headings" | "headersWithoutScope"
>;

function tagsOf(pdf: Pdf): Tags {
  const elements: Record<string, number> = {};
  const alternatives: string[] = [];
  const headings: number[] = [];
  let figuresWithoutAlternative = 0;
  let headersWithoutScope = 0;
  const walk = (node: PdfValue): void => {
    if (!isDictionary(node)) return;
    const kind = nameOf(pdf.follow(node.get("S")));
    if (kind !== undefined) {
      elements[kind] = (elements[kind] ?? 0) + 1;
      const level = /^H([1-6])$/.exec(kind)?.[1];
      if (level !== undefined) headings.push(Number(level));
      if (kind === "Figure") {
        const alternative = textOf(pdf.follow(node.get("Alt") ?? node.get("ActualText")));
        if (alternative) alternatives.push(alternative);
        else figuresWithoutAlternative++;
      }
      const attributes = listOf(pdf, node.get("A"));
      if (kind === "TH" && !attributes.some((each) => isDictionary(each) && each.has("Scope")))
        headersWithoutScope++;
    }
    for (const child of listOf(pdf, node.get("K"))) walk(child);
  };
  walk(pdf.follow(pdf.catalogue.get("StructTreeRoot")));
  return { elements, alternatives, figuresWithoutAlternative, headings, headersWithoutScope };
}

type Annotations = Pick<
  PdfStructure,
  "links" | "annotationsWithoutContents" | "annotationsOutsideStructure"
>;

function annotationsOf(pdf: Pdf, pages: readonly Dictionary[]): Annotations {
  const annotations = pages.flatMap((page) => listOf(pdf, page.get("Annots"))).filter(isDictionary);
  const links = annotations.flatMap((each) => textOf(entry(pdf, each.get("A"), "URI")) ?? []);
  return {
    links,
    annotationsWithoutContents: annotations.filter(
      (each) => !textOf(pdf.follow(each.get("Contents"))),
    ).length,
    annotationsOutsideStructure: annotations.filter((each) => !each.has("StructParent")).length,
  };
}

const PAINTING = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "f",
  "F",
  "f*",
  "S",
  "s",
  "B",
  "b",
  "B*",
  "b*",
  "Do",
  "sh",
]);

function untaggedOn(pdf: Pdf, page: Dictionary): number {
  const streams = listOf(pdf, page.get("Contents")).filter(isStream);
  const reader = readerOf(streams.map(unpacked).join("\n"), 0);
  const operands: PdfValue[] = [];
  const open: boolean[] = [];
  let untagged = 0;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token.operator === "BMC" || token.operator === "BDC") {
      const properties = operands.at(-1);
      const decoration = nameOf(operands.at(token.operator === "BMC" ? -1 : -2)) === "Artifact";
      open.push(decoration || (isDictionary(properties) && properties.has("MCID")));
    } else if (token.operator === "EMC") {
      open.pop();
    } else if (PAINTING.has(token.operator) && !open.includes(true)) {
      untagged++;
    }
    operands.length = 0;
  }
  return untagged;
}

function fontsOf({
  objects,
  follow,
}: Pdf): Pick<PdfStructure, "fonts" | "fontsNotEmbedded" | "fontsWithoutUnicode"> {
  const dictionaries = [...objects.values()]
    .filter(isDictionary)
    .filter((each) => nameOf(each.get("Type")) === "Font");
  const named = (each: Dictionary) =>
    (nameOf(follow(each.get("BaseFont"))) ?? "unnamed").replace(/^[A-Z]{6}\+/, "");
  const drawn = dictionaries.filter((each) => nameOf(each.get("Subtype")) !== "Type0");
  const embedded = (each: Dictionary) => {
    const descriptor = follow(each.get("FontDescriptor"));
    return (
      isDictionary(descriptor) &&
      ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(key))
    );
  };
  const used = dictionaries.filter((each) => !/^CIDFont/.test(nameOf(each.get("Subtype")) ?? ""));
  const names = (fonts: readonly Dictionary[]) => [...new Set(fonts.map(named))].sort();
  return {
    fonts: names(drawn.filter(embedded)),
    fontsNotEmbedded: names(drawn.filter((each) => !embedded(each))),
    fontsWithoutUnicode: names(used.filter((each) => !each.has("ToUnicode"))),
  };
}
