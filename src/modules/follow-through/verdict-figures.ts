/**
 * What the body judged, and where the body itself is silent. Each recommendation is in exactly one figure by its latest verdict. A
 * verdict is expected by the day that was set, else as the recommendations module sets it: within one cycle of the report and half a year
 * after the recommendation last entered an edition.
 */
import { addMonths, type FactDate, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";
import { type Facts, type RecommendationFacts, VERDICTS, type Verdict } from "./facts.ts";
import { type Figure, type FigureId, figureOf } from "./figure.ts";
import { isOpen } from "./open.ts";
import { arrivalOf, daysSince, type Row, rowOf } from "./row.ts";

/** The report that judges may come so much later than its cycle says. */
const MONTHS_OF_GRACE = 6;

const FIGURE_OF: Readonly<Record<Verdict, FigureId>> = {
  fully: "judged-fully",
  largely: "judged-largely",
  unevenly: "judged-unevenly",
  not: "judged-not",
  "cannot-judge": "cannot-be-judged",
};

/**
 * The line of the timetable about the body's verdict on a recommendation, for the edition that it last entered. Where nobody set a day,
 * a verdict that is missing is silence and not lateness.
 */
export function verdictRow(
  recommendation: RecommendationFacts,
  cycleYears: number,
  on: LocalDate,
): Row {
  const { assessments, carried, edition, judgeBy } = recommendation;
  const latest = assessments.at(-1);
  const said = latest === undefined ? {} : { verdict: latest.verdict };
  const stands = Math.max(edition ?? 0, ...carried.map((one) => one.edition));
  const settled = !isOpen(recommendation);
  const judged = assessments.find((one) => one.edition >= stands) ?? (settled ? latest : undefined);
  // The day that was set at the adoption is not meant for what was carried over since.
  const dueOn = carried.length === 0 ? judgeBy : null;
  const came = arrivalOf(dueOn, judged?.on ?? null, on);
  if (judged !== undefined) return rowOf(recommendation, "verdict", { ...came, ...said });
  if (settled) return rowOf(recommendation, "verdict", { ...said, dueOn, arrival: "not-owed" });
  if (dueOn !== null) return rowOf(recommendation, "verdict", { ...came, ...said });
  const entered = enteredOn(recommendation);
  const usual = addMonths(lastDayMeant(entered), cycleYears * 12 + MONTHS_OF_GRACE);
  const missing =
    usual < on
      ? { arrival: "no-deadline" as const, daysSilent: daysSince(entered, on) }
      : { arrival: "not-yet-due" as const };
  return rowOf(recommendation, "verdict", { ...said, ...missing });
}

function enteredOn({ adoptedOn, carried }: RecommendationFacts): FactDate {
  const last = carried.toSorted((a, b) => a.edition - b.edition).at(-1);
  return last === undefined ? adoptedOn : { date: last.on, precision: "day" };
}

/** Whether a verdict is missing: the day that was set for it has passed or, where none was, a cycle and half a year. */
function isMissing({ on, arrival }: Row): boolean {
  return on === null && (arrival === "overdue" || arrival === "no-deadline");
}

export function verdictFigures(facts: Facts, on: LocalDate): Figure[] {
  const { recommendations, cycleYears } = facts;
  const rows = recommendations.map((one) => verdictRow(one, cycleYears, on));
  const judgedRows = recommendations.map((one) => {
    const latest = one.assessments.at(-1);
    return latest === undefined
      ? rowOf(one, "verdict", { daysSilent: daysSince(one.adoptedOn, on) })
      : rowOf(one, "verdict", { on: latest.on, verdict: latest.verdict });
  });
  return [
    ...VERDICTS.map((verdict) =>
      figureOf(
        FIGURE_OF[verdict],
        judgedRows.filter((row) => row.verdict === verdict),
        recommendations,
      ),
    ),
    figureOf(
      "not-judged",
      judgedRows.filter((row) => row.verdict === undefined),
      recommendations,
    ),
    figureOf("body-silent", rows.filter(isMissing), recommendations.filter(isOpen)),
    editionsNotJudged(facts, on),
  ];
}

/** Editions whose own recommendations nobody has judged, not one, although a later edition is out. */
function editionsNotJudged({ editions, recommendations }: Facts, on: LocalDate): Figure {
  const made = Map.groupBy(recommendations, ({ edition }) => edition);
  const isFollowed = (year: number) =>
    editions.some((later) => later.edition > year && later.outOn !== null);
  const due = editions.filter(({ edition }) => made.has(edition) && isFollowed(edition));
  const silent = due.filter(({ edition }) =>
    (made.get(edition) ?? []).every(({ assessments }) => assessments.length === 0),
  );
  return figureOf(
    "editions-not-judged",
    silent.map((one) =>
      rowOf(one, "edition", {
        on: one.outOn,
        daysSilent: one.outOn === null ? 0 : daysSince(one.outOn, on),
      }),
    ),
    due,
  );
}
