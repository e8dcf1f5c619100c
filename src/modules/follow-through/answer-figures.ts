/**
 * The city's answers: each recommendation is in exactly one of seven figures, from `answered-in-time` to `no-deadline`. An answer counts
 * by the deadline that was in force; what was moved is counted beside it. The first answer counts: a later one does not make it later.
 */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Facts, ObjectionFacts, RecommendationFacts } from "./facts.ts";
import { type Figure, type FigureId, figureOf, unrecorded } from "./figure.ts";
import { isOpen } from "./open.ts";
import { type Arrival, arrivalOf, dueAfter, type Row, rowOf } from "./row.ts";

/** By what became of the deadline. */
const FIGURE_OF: Readonly<Record<Arrival, FigureId>> = {
  "in-time": "answered-in-time",
  late: "answered-late",
  unclear: "answered-unclear",
  overdue: "overdue",
  "not-yet-due": "not-yet-due",
  "not-owed": "settled-unanswered",
  "no-deadline": "no-deadline",
};

/** The line of the timetable about the city's answer. */
export function answerRow(recommendation: RecommendationFacts, on: LocalDate): Row {
  const { answers, moves, firstDueOn } = recommendation;
  const [first] = answers;
  const dueOn = dueAfter(firstDueOn, moves);
  const came = arrivalOf(dueOn, first?.on ?? null, on);
  // What was met or closed without an answer needs none any more.
  const isOwed = first !== undefined || isOpen(recommendation) || dueOn === null;
  const latest = answers.at(-1);
  return rowOf(recommendation, "answer", {
    ...came,
    ...(isOwed ? {} : { arrival: "not-owed" as const, daysLate: 0 }),
    moved: moves.length,
    ...(latest === undefined ? {} : { answer: latest.kind }),
  });
}

export function answerFigures({ recommendations, objections }: Facts, on: LocalDate): Figure[] {
  const rows = recommendations.map((one) => answerRow(one, on));
  const withDeadline = rows.filter(({ arrival }) => arrival !== "no-deadline");
  return [
    figureOf(
      "answered",
      rows.filter((row) => row.on !== null),
      recommendations,
    ),
    figureOf(
      "unanswered",
      rows.filter((row) => row.on === null),
      recommendations,
    ),
    ...(Object.entries(FIGURE_OF) as [Arrival, FigureId][]).map(([arrival, id]) =>
      figureOf(
        id,
        rows.filter((row) => row.arrival === arrival),
        arrival === "no-deadline" ? recommendations : withDeadline,
      ),
    ),
    objections === null
      ? unrecorded("objections-unanswered")
      : figureOf(
          "objections-unanswered",
          objections.map((one) => objectionRow(one, on)).filter(isUnanswered),
          objections,
        ),
  ];
}

/** The line about the answer that an organisation is owed. */
export function objectionRow(objection: ObjectionFacts, on: LocalDate): Row {
  const { dueOn, answeredOn, withdrawnOn } = objection;
  const came = arrivalOf(dueOn, answeredOn, on);
  const isOwed = answeredOn !== null || withdrawnOn === null;
  return rowOf(objection, "objection", {
    ...came,
    ...(isOwed ? {} : { arrival: "not-owed" as const, daysLate: 0 }),
  });
}

function isUnanswered(row: Row): boolean {
  return row.on === null && row.arrival !== "not-owed";
}
