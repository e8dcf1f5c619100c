/** The public face of `datasets`. Nothing raw leaves the module: what is here is released, or says what was done. */
export { breakdown } from "./breakdown.ts";
export { releasedCsv } from "./csv-export.ts";
export type { DataSet } from "./data-set.ts";
export { defineAreaMap } from "./define-area-map.ts";
export { defineDataSet } from "./define-data-set.ts";
export { drawOnAreaMap } from "./draw-on-area-map.ts";
export { exportedFigures } from "./figures-export.ts";
export { type DrawnOn, findAreaMap } from "./find-area-map.ts";
export { findReleasedDataSet, type ReleasedDataSet } from "./find-released-data-set.ts";
export { writeJsonStatFigures } from "./import/write-figures.ts";
export { importDataSet } from "./import-data-set.ts";
export { type ListedDataSet, listDataSets } from "./list-data-sets.ts";
export { DEFAULT_RULES, type ProtectionRules } from "./protection-rules.ts";
export { releaseDataSet } from "./release-data-set.ts";
export {
  type Mark,
  type ReleasedCell,
  type ReleasedFigures,
  SIGNS,
} from "./released-figures.ts";
export { pickedCells } from "./selection.ts";
