/** What the book opens with: the sentences that everyone should know, and the foreword. */
import type { Block, Inline } from "../../../platform/document.ts";
import { latestFigure, sourceInline } from "../../indicators/index.ts";
import type { SnapshotIndicator } from "../snapshot.ts";
import { heading, type Writing, writtenAt } from "./writing.ts";

const THINGS_TO_KNOW = "things-to-know";

/** The indicators whose sentences open the report, in the order that was chosen. */
function highlighted({ snapshot }: Pick<Writing, "snapshot">): readonly SnapshotIndicator[] {
  return snapshot.highlights.flatMap(
    (slug) => snapshot.indicators.find(({ indicator }) => indicator.slug === slug) ?? [],
  );
}

/** "Five things to know": each one sentence with its source. Empty when nothing was chosen. */
export function thingsToKnow(writing: Writing): readonly Block[] {
  const points = highlighted(writing);
  if (points.length === 0) return [];
  return [
    heading(1, THINGS_TO_KNOW, [writing.texts.book.thingsToKnow(points.length)]),
    { kind: "list", ordered: true, items: points.map((point) => thing(point, writing)) },
  ];
}

function thing(point: SnapshotIndicator, { language, texts }: Writing): readonly Inline[] {
  const primary = point.series.find(({ series }) => series.primary);
  const source = primary === undefined ? undefined : latestFigure(primary)?.source;
  const sentence = point.sentences[language];
  return source === undefined
    ? [sentence]
    : [`${sentence} ${texts.book.source}: `, ...sourceInline(source)];
}

export function foreword(writing: Writing): readonly Block[] {
  const text = writtenAt(writing, { right: null, part: "foreword" }, 2);
  return text.length === 0 ? [] : [heading(1, "foreword", [writing.texts.parts.foreword]), ...text];
}
