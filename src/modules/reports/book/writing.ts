/** What every chapter is written with: the snapshot, the reader's language, the texts, and the reading of authors' Markdown. */
import type { Language, Wording } from "../../../kernel/language.ts";
import type { Block, Inline } from "../../../platform/document.ts";
import { type Place, placeName, sectionAt } from "../section.ts";
import type { Snapshot, SnapshotIndicator } from "../snapshot.ts";
import type { ReportTexts } from "../texts/index.ts";
import { markedBlocks, wordingText } from "./running-text.ts";

export type Writing = {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly texts: ReportTexts;
  /** Blocks of an author's Markdown, its headings below the given level. */
  readonly read: (markdown: string, shift: number, idPrefix: string) => readonly Block[];
  /** Chart, limits, table and sources of an indicator. */
  readonly draw: (indicator: SnapshotIndicator) => readonly Block[];
  /** On a screen, what few readers want at once is a table of its own, which pages fold. */
  readonly ink: "paper" | "screen";
  /** The city's front page, where the book leads to pages beside it; undefined on paper, and in a file that needs no other. */
  readonly home: string | undefined;
};

export function heading(
  level: 1 | 2 | 3 | 4,
  id: string,
  content: readonly Inline[],
): Extract<Block, { kind: "heading" }> {
  return { kind: "heading", level, id, content };
}

/** A heading that every chapter of its kind has, and that no table of contents names. */
export function commonHeading(id: string, content: readonly Inline[]): Block {
  return { ...heading(2, id, content), listed: false };
}

export function paragraph(
  content: readonly Inline[],
  tone?: "lead" | "note" | "source",
): Extract<Block, { kind: "paragraph" }> {
  return tone === undefined ? { kind: "paragraph", content } : { kind: "paragraph", tone, content };
}

/** A wording for readers of the book. */
export function worded({ snapshot, language }: Writing, wording: Wording): readonly Inline[] {
  return wordingText(wording, language, snapshot.city.languages);
}

/** The words alone, for places that can hold no marks. */
export function plainWords(writing: Writing, wording: Wording): string {
  const [first] = worded(writing, wording);
  if (first === undefined) return "";
  if (typeof first === "string") return first;
  return "content" in first ? first.content.join("") : "";
}

/** The note under a text that is neither the city's nor the body's. */
export function demonstrationNote(writing: Writing): Block {
  const issuer = plainWords(writing, writing.snapshot.city.issuer);
  return paragraph([writing.texts.book.demonstrationText(issuer)], "note");
}

/** The text that somebody wrote for a place, its headings starting at `shift`; empty where nobody did. */
export function writtenAt(writing: Writing, place: Place, shift: number): readonly Block[] {
  const { snapshot, language, read } = writing;
  const section = sectionAt(snapshot.sections, place, [language, ...snapshot.city.languages]);
  if (section === undefined) return [];
  const prefix = `${placeName(place).replace(".", "-")}-`;
  const blocks = markedBlocks(read(section.markdown, shift, prefix), section.language, language);
  return section.demonstration ? [...blocks, demonstrationNote(writing)] : blocks;
}
