/** The public face of `indicators`. */
export {
  type Change,
  changeOf,
  type GivenFigure,
  givenFigures,
  latestFigure,
  type NotComparable,
} from "./change.ts";
export { type DefineIndicatorRefusal, defineIndicator } from "./define-indicator.ts";
export type { IndicatorInput, SeriesInput } from "./definition.ts";
export type { FigureProblem, FigureProblemCode } from "./figure-problem.ts";
export { addressOf, sourceInline } from "./figure-source.ts";
export { periodInWords, valueInDigits, valueInWords } from "./figure-words.ts";
export { figuresCsv } from "./figures-csv.ts";
export { type ImportRefusal, type ImportResult, importFigures } from "./import-figures.ts";
export * from "./indicator.ts";
export { type FigureParts, figureBlocks, figureParts } from "./indicator-blocks.ts";
export { chartOf, type IndicatorChart, sparkOf } from "./indicator-chart.ts";
export { type CurrentFigure, listCurrent } from "./list-current.ts";
export { findIndicator, listIndicators, listSeries } from "./list-indicators.ts";
export { findReleased, listReleased, type ReleasedFilter } from "./list-released.ts";
export { type FigureInput, type RecordFigureRefusal, recordFigure } from "./record-figure.ts";
export { releaseFigures } from "./release-figures.ts";
export { thawReleased } from "./released-figure.ts";
export { sentenceOf, seriesInUse } from "./sentence.ts";
