/** One right's chapter: what it is, what is hard about it, what the figures say, what works, what is recommended. */
import type { Block, Inline } from "../../../platform/document.ts";
import type { SnapshotIndicator, SnapshotRight } from "../snapshot.ts";
import { indicatorAnchor, rightAnchor } from "./anchors.ts";
import { recommendationBlocks } from "./recommendation-chapters.ts";
import { markedText } from "./running-text.ts";
import {
  commonHeading,
  demonstrationNote,
  heading,
  paragraph,
  type Writing,
  worded,
  writtenAt,
} from "./writing.ts";

export function rightChapter(writing: Writing, right: SnapshotRight): readonly Block[] {
  const { snapshot, texts } = writing;
  const { slug } = right;
  const challenge = writtenAt(writing, { right: slug, part: "challenge" }, 3);
  const practice = writtenAt(writing, { right: slug, part: "best-practice" }, 3);
  const own = snapshot.indicators.filter(({ indicator }) => indicator.right?.slug === slug);
  const made = snapshot.recommendations.filter((one) => one.right?.slug === slug);
  return [
    heading(1, rightAnchor(slug), worded(writing, right.name)),
    paragraph(worded(writing, right.meaning), "lead"),
    ...whatItAsks(writing, right),
    ...(right.demonstration ? [demonstrationNote(writing)] : []),
    commonHeading(`${slug}-challenge`, [texts.parts.challenge]),
    ...(challenge.length === 0 ? [paragraph([texts.book.noChallenge], "note")] : challenge),
    commonHeading(`${slug}-figures`, [texts.book.figures]),
    ...(own.length === 0 ? [paragraph([texts.book.noFigures], "note")] : []),
    ...own.flatMap((indicator) => indicatorBlocks(writing, indicator)),
    ...(practice.length === 0
      ? []
      : [commonHeading(`${slug}-best-practice`, [texts.parts["best-practice"]]), ...practice]),
    ...(made.length === 0
      ? []
      : [
          commonHeading(`${slug}-recommendations`, [texts.book.newHere]),
          ...made.flatMap((one) => recommendationBlocks(writing, one, 3)),
        ]),
  ];
}

/** In two lines what the right asks, and where that is written: running on paper, a table on a screen. */
function whatItAsks(writing: Writing, { asks, articles }: SnapshotRight): readonly Block[] {
  const { book } = writing.texts;
  const asked = [book.asks, worded(writing, asks)] as const;
  const titled = articles.map(({ instrument, article, title }) => ({
    name: book.article(instrument, article),
    title: title === "" ? [] : markedText([title], "en", writing.language),
  }));
  if (titled.length === 0) return [{ kind: "facts", items: [asked] }];
  if (writing.ink === "paper") {
    const running = titled.flatMap(({ name, title }, at): readonly Inline[] => [
      `${at === 0 ? "" : "; "}${name}${title.length === 0 ? "" : ": "}`,
      ...title,
    ]);
    return [{ kind: "facts", items: [asked, [book.articles, running]] }];
  }
  return [
    { kind: "facts", items: [asked] },
    {
      kind: "table",
      caption: [book.articlesCaption],
      columns: [book.articleColumn, book.subjectColumn].map((label) => ({ label, numeric: false })),
      rows: titled.map(({ name, title }) => [[name], title]),
    },
  ];
}

/** An indicator's name, its sentence, and everything that the sentence rests on. */
function indicatorBlocks(writing: Writing, indicator: SnapshotIndicator): readonly Block[] {
  return [
    heading(
      3,
      indicatorAnchor(indicator.indicator.slug),
      worded(writing, indicator.indicator.name),
    ),
    paragraph([indicator.sentences[writing.language]]),
    ...(indicator.verdicts === undefined
      ? []
      : [paragraph([indicator.verdicts[writing.language]])]),
    ...(indicator.series.some(({ figures }) => figures.length > 0) ? writing.draw(indicator) : []),
  ];
}

/** The indicators that belong to no single right: about the follow-up itself. Empty where there are none. */
export function otherIndicators(writing: Writing): readonly Block[] {
  const { snapshot, texts } = writing;
  const slugs = new Set(snapshot.rights.map(({ slug }) => slug));
  const others = snapshot.indicators.filter(
    ({ indicator }) => indicator.right === null || !slugs.has(indicator.right.slug),
  );
  if (others.length === 0) return [];
  return [
    heading(1, "the-work-itself", [texts.book.otherIndicators]),
    paragraph([texts.book.otherIndicatorsLead], "lead"),
    ...others.flatMap((indicator) => [
      ...indicatorBlocks(writing, indicator).map(
        (block): Block =>
          block.kind === "heading" && block.level === 3 ? { ...block, level: 2 } : block,
      ),
    ]),
  ];
}
