/** Composes the book from a snapshot: the one source of the web pages and the PDF. The same snapshot gives the same book. */
import { type Language, said } from "../../kernel/language.ts";
import { printDate, printDay } from "../../kernel/local-date.ts";
import type { Block, Book } from "../../platform/document.ts";
import { blocksOf } from "../../platform/markdown.ts";
import { figureBlocks } from "../indicators/index.ts";
import { colophon, methodChapter, sourcesChapter } from "./book/closing.ts";
import { foreword, thingsToKnow } from "./book/opening.ts";
import { followUpChapter, newRecommendationsChapter } from "./book/recommendation-chapters.ts";
import { otherIndicators, rightChapter } from "./book/right-chapter.ts";
import { workingYearChapter } from "./book/working-year-chapter.ts";
import { plainWords, type Writing } from "./book/writing.ts";
import type { Snapshot } from "./snapshot.ts";
import { reportTexts } from "./texts/index.ts";

export type ComposeOptions = {
  readonly language: Language;
  /** Charts carry their own colours on paper; on a screen the stylesheet gives them. */
  readonly ink: "paper" | "screen";
  /** The snapshot's hash; undefined for a draft. */
  readonly sha256: string | undefined;
  /** The city's front page, for a book that stands on the city's own pages. */
  readonly home?: string | undefined;
};

export function composeBook(
  snapshot: Snapshot,
  { language, ink, sha256, home }: ComposeOptions,
): Book {
  const texts = reportTexts(language);
  const writing: Writing = {
    snapshot,
    language,
    texts,
    read: (markdown, shift, idPrefix) => blocksOf(markdown, { shift, idPrefix }),
    draw: (indicator) => inReadingOrder(figureBlocks(indicator, language, ink)),
    ink,
    home,
  };
  const { edition, city } = snapshot;
  const chapters: readonly (readonly Block[])[] = [
    thingsToKnow(writing),
    foreword(writing),
    ...snapshot.rights.map((right) => rightChapter(writing, right)),
    otherIndicators(writing),
    workingYearChapter(writing),
    followUpChapter(writing),
    newRecommendationsChapter(writing),
    methodChapter(writing),
  ].filter((chapter) => chapter.length > 0);
  const place = plainWords(writing, city.name);
  const issuer = plainWords(writing, city.issuer);
  const preferred = [language, ...city.languages];
  const subtitle = edition.subtitle === null ? undefined : said(edition.subtitle, preferred);
  return {
    language,
    title: plainWords(writing, edition.title),
    ...elsewhere("titleLanguage", said(edition.title, preferred)?.language, language),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.text }),
    ...elsewhere("subtitleLanguage", subtitle?.language, language),
    author: issuer,
    place,
    date:
      edition.publishedOn === null
        ? texts.book.draftOf(printDay(snapshot.asOf, language))
        : texts.book.published(printDate(edition.publishedOn, language)),
    notices: [
      ...(sha256 === undefined ? [texts.book.draftNotice] : []),
      ...(city.madeUp ? [texts.book.madeUpNotice(place)] : []),
      ...(city.demonstration ? [texts.book.demonstrationNotice(place, issuer)] : []),
    ],
    ...(city.madeUp ? { mark: texts.book.madeUpMark } : {}),
    colophon: colophon(writing, sha256),
    chapters: [...chapters, sourcesChapter(writing, chapters)],
  };
}

/** What the figures do not show belongs to the chart; the table, for those who want to know exactly, comes last. */
function inReadingOrder(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  if (first?.kind !== "figure") return blocks;
  const isTable = ({ kind }: Block) => kind === "table";
  return [...blocks.filter((block) => !isTable(block)), ...blocks.filter(isTable)];
}

/** Names the language of words that are not in the book's. */
function elsewhere<Key extends "titleLanguage" | "subtitleLanguage">(
  key: Key,
  written: Language | undefined,
  language: Language,
): { readonly [Each in Key]?: Language } {
  return written === undefined || written === language
    ? {}
    : ({ [key]: written } as { [Each in Key]: Language });
}
