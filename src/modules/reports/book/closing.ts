/** What the book closes with: the method, every source once, and how it can be checked. */
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { Block, Inline } from "../../../platform/document.ts";
import { addressOf } from "../../indicators/index.ts";
import { addressesOf } from "./running-text.ts";
import { heading, paragraph, type Writing, writtenAt } from "./writing.ts";

export function methodChapter(writing: Writing): readonly Block[] {
  const text = writtenAt(writing, { right: null, part: "method" }, 2);
  const chance = writing.snapshot.chance?.[writing.language];
  if (text.length === 0 && chance === undefined) return [];
  return [
    heading(1, "method", [writing.texts.parts.method]),
    ...text,
    ...(chance === undefined ? [] : [paragraph([chance])]),
  ];
}

type Retrieval = { readonly on: LocalDate | null; readonly licences: readonly string[] };

/** Every address that the chapters lead to, once each and numbered; then the papers that have none. */
export function sourcesChapter(
  writing: Writing,
  chapters: readonly (readonly Block[])[],
): readonly Block[] {
  const { book } = writing.texts;
  const addresses = addressesOf(chapters.flat());
  const papers = papersOf(writing);
  const title = heading(1, "sources", [book.sources]);
  if (addresses.length === 0 && papers.length === 0) return [title, paragraph([book.sourcesNone])];
  const retrieved = retrievals(writing);
  return [
    title,
    ...(addresses.length === 0
      ? []
      : [
          paragraph([`${book.sourcesLead} ${book.noLicence}`]),
          list(
            addresses.map((address): readonly Inline[] => [
              { link: address, content: [address] },
              ...detailsOf(writing, retrieved.get(address)),
            ]),
          ),
        ]),
    ...(papers.length === 0
      ? []
      : [heading(2, "papers", [book.otherSources]), list(papers.map((paper) => [paper]))]),
  ];
}

function list(items: readonly (readonly Inline[])[]): Block {
  return { kind: "list", ordered: true, items };
}

function figuresOf({ snapshot }: Writing) {
  return snapshot.indicators.flatMap(({ series }) => series).flatMap(({ figures }) => figures);
}

/** Sources of figures that name no address. */
function papersOf(writing: Writing): readonly string[] {
  const sources = figuresOf(writing).map(({ source }) => source);
  return [...new Set(sources.filter((one) => one !== "" && addressOf(one) === undefined))];
}

/** When each address was last read for a figure, and under which licences. */
function retrievals(writing: Writing): ReadonlyMap<string, Retrieval> {
  const found = new Map<string, Retrieval>();
  for (const { source, retrievedOn, licence } of figuresOf(writing)) {
    const address = addressOf(source);
    if (address === undefined) continue;
    const known = found.get(address) ?? { on: null, licences: [] };
    const later = retrievedOn !== null && retrievedOn > (known.on ?? "");
    const fresh = licence !== null && licence !== "" && !known.licences.includes(licence);
    found.set(address, {
      on: later ? retrievedOn : known.on,
      licences: fresh ? [...known.licences, licence] : known.licences,
    });
  }
  return found;
}

function detailsOf(
  { language, texts }: Writing,
  retrieval: Retrieval | undefined,
): readonly string[] {
  if (retrieval === undefined) return [];
  const { on, licences } = retrieval;
  const details = [
    ...(on === null ? [] : [texts.book.retrieved(printDay(on, language))]),
    ...licences.map((licence) => texts.book.licence(licence)),
  ];
  return details.length === 0 ? [] : [`, ${details.join(", ")}`];
}

/** The small print at the end: what was frozen, how to check it, under which terms it may be used. */
export function colophon(
  writing: Writing,
  sha256: string | undefined,
): readonly (readonly Inline[])[] {
  const { book } = writing.texts;
  return [
    ...(sha256 === undefined ? [[book.draftNotice]] : [[book.frozen(sha256)], [book.verify]]),
    [book.licences],
    [book.madeWith],
  ];
}
