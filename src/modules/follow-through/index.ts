/** The public face of `follow-through`. */
export type { Comment } from "./comment.ts";
export {
  FIGURE_GROUPS,
  type Figure,
  type FigureGroup,
  type FigureId,
  isFigureId,
  type Share,
} from "./figure.ts";
export { findAlarm, findFollowThrough } from "./find-follow-through.ts";
export type { Only } from "./follow-through.ts";
export { followThroughCsv } from "./follow-through-csv.ts";
export { followThroughJson } from "./follow-through-json.ts";
export type { FoundFollowThrough } from "./found-follow-through.ts";
export { mayComment } from "./may-comment.ts";
export { byDueDay, byName, type Row } from "./row.ts";
export { followThroughTexts } from "./texts/index.ts";
export {
  addressOfSubject,
  alarmSentence,
  figureDefinition,
  figureLabel,
  figureValue,
  lastActSentence,
  nameOfSlug,
  rowSentence,
  summarySentence,
} from "./words.ts";
