/**
 * The window in which the body means to judge a recommendation: not before the city had time to act, and not later than half a year after
 * the next report of its cycle. York reports every year and its report has come up to five months late; Graz judges within two years.
 */
import { addMonths, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import { isOver, type Recommendation } from "./recommendation.ts";

const MONTHS_BEFORE = 6;
const MONTHS_OF_GRACE = 6;

/** The window for an adoption whose day is known; undefined where it is not, or nobody said how long the cycle is. */
export function windowOf(
  { date, precision }: FactDate,
  answerDueOn: LocalDate | null,
  cycleYears: number | undefined,
): { readonly from: LocalDate; readonly by: LocalDate } | undefined {
  if (cycleYears === undefined || precision !== "day") return undefined;
  const earliest = addMonths(date, MONTHS_BEFORE);
  const by = addMonths(date, cycleYears * 12 + MONTHS_OF_GRACE);
  // Who has until a later day to answer is not judged before it.
  const from = answerDueOn !== null && answerDueOn > earliest ? answerDueOn : earliest;
  return from > by ? { from, by: from } : { from, by };
}

/** Whether the body has let the window pass without a verdict. */
export function isOverdueToJudge(recommendation: Recommendation, on: LocalDate): boolean {
  const { judgeBy, assessments } = recommendation;
  return judgeBy !== null && judgeBy < on && assessments.length === 0 && !isOver(recommendation);
}
