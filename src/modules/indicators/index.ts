/** The public face of `indicators`. */
export {
  type GivenFigure,
  givenFigures,
  latestFigure,
} from "./change.ts";
export { defineIndicator } from "./define-indicator.ts";

export { markInWords, markWord } from "./figure-mark.ts";
export { addressOf, sourceInline } from "./figure-source.ts";
export { periodInWords, valueInDigits, valueInWords } from "./figure-words.ts";
export { figuresCsv } from "./figures-csv.ts";
export { findReleasePosition } from "./find-release-position.ts";
export { importFigures } from "./import-figures.ts";
export * from "./indicator.ts";
export { figureBlocks, figureParts } from "./indicator-blocks.ts";
export { chartOf, sparkOf } from "./indicator-chart.ts";
export { type CurrentFigure, listCurrent } from "./list-current.ts";
export { listIndicators } from "./list-indicators.ts";
export {
  findReleased,
  listReleased,
  listReleasedDays,
  listReleasedLengths,
  type ReleasedDays,
  type ReleasedLength,
} from "./list-released.ts";

export { releaseFigures } from "./release-figures.ts";
export { thawReleased } from "./released-figure.ts";
export { sentenceOf, seriesInUse } from "./sentence.ts";
export { unitText } from "./texts/units/index.ts";
export {
  chanceSentence,
  verdictInBrief,
  verdictParts,
  verdictSentence,
} from "./verdict-words.ts";
