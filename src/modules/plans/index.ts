/** The public face of `plans`. */
export { addMeasure } from "./add-measure.ts";
export { adoptPlan } from "./adopt-plan.ts";
export { isBeforePlan } from "./as-of.ts";
export { parsePlansFile } from "./commands/plans-file.ts";
export { composeEccarBook } from "./eccar-book.ts";
export { eccarReport } from "./eccar-report.ts";
export { endMeasure } from "./end-measure.ts";
export type { Grant } from "./grant.ts";
export { elementCode, LINK_KINDS, type MeasureLink } from "./link.ts";
export { linkMeasure } from "./link-measure.ts";
export { listGrants } from "./list-grants.ts";
export {
  countMeasureRows,
  countMeasures,
  listMeasureChoices,
  listMeasureRows,
  type MeasureCounts,
  type MeasureRow,
  type MeasureRowFilter,
} from "./list-measure-rows.ts";
export {
  findMeasure,
  listMeasures,
  listMeasuresFor,
  listNamedMeasures,
} from "./list-measures.ts";
export { findPlan, listPlans } from "./list-plans.ts";
export { loadPlansFile } from "./load-plans-file.ts";
export { makeEccarPdf } from "./make-eccar-pdf.ts";
export {
  type BudgetKind,
  type BudgetLine,
  type Measure,
  type Milestone,
  madeUpOf,
} from "./measure.ts";
export { moveMilestone } from "./move-milestone.ts";
export { beginningOf, type Plan } from "./plan.ts";
export { reachMilestone } from "./reach-milestone.ts";
export { measureSubject } from "./reference.ts";
export { reportProgress } from "./report-progress.ts";
export { setMilestone } from "./set-milestone.ts";
export {
  measureStanding,
  milestoneDaysLate,
  STANDINGS,
  type StandingState,
} from "./standing.ts";
export type { EccarReport } from "./ten-points.ts";
export {
  budgetKindWord,
  endingWord,
  evaluationMark,
  linkKindWord,
  madeUpWord,
  measureMark,
  missingWords,
  movedSentence,
  planKindWord,
  planSentence,
  stageWord,
  stateWords,
} from "./words.ts";
