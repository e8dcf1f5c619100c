/**
 * What became of what was promised, as figures and as a timetable, from dated facts alone: nobody types a figure in, and nobody can leave
 * a line out. After the demand of the seed report (6.5) that a declaration must not stay a symbol.
 */
import type { LocalDate } from "../../kernel/local-date.ts";
import { answerFigures, answerRow, objectionRow } from "./answer-figures.ts";
import { bodyFigures, bodyRows } from "./body-figures.ts";
import {
  commitmentRow,
  deadlineFigures,
  escalationRow,
  milestoneRows,
} from "./deadline-figures.ts";
import { type Facts, factsUntil, type Subject } from "./facts.ts";
import { FIGURE_IDS, type Figure } from "./figure.ts";
import { memoryFigures } from "./memory-figures.ts";
import { type PromiseYear, promiseYears } from "./promise.ts";
import { byLateness, type Row } from "./row.ts";
import { silentIndicators } from "./silent-indicators.ts";
import { type Alarm, alarmAmong, type LastAct, lastActOf } from "./symbolic-alarm.ts";
import { verdictFigures, verdictRow } from "./verdict-figures.ts";
import { workFigures } from "./work-figures.ts";

export type FollowThrough = {
  readonly on: LocalDate;
  readonly alarm: Alarm | undefined;
  readonly lastAct: LastAct | undefined;
  /** In the order of FIGURE_IDS. */
  readonly figures: readonly Figure[];
  /** What was due, when, by whom, and whether it came: the latest of the late first. */
  readonly timetable: readonly Row[];
  readonly promises: readonly PromiseYear[];
};

/** Only what belongs to a right or to a department, by their slugs. */
export type Only = { readonly right?: string; readonly department?: string };

/** The state on a day. What happened after that day changes nothing. The alarm is about the whole city, whatever else is left out. */
export function followThrough(all: Facts, on: LocalDate, only: Only = {}): FollowThrough {
  const whole = factsUntil(all, on);
  const facts = partOf(whole, only);
  const figures = [
    ...answerFigures(facts, on),
    ...deadlineFigures(facts, on),
    ...bodyFigures(facts, on),
    ...workFigures(facts, on),
    silentIndicators(facts, on),
    ...verdictFigures(facts, on),
    ...memoryFigures(facts),
  ];
  return {
    on,
    alarm: alarmAmong(whole, on),
    lastAct: lastActOf(whole, on),
    figures: figures.toSorted((a, b) => FIGURE_IDS.indexOf(a.id) - FIGURE_IDS.indexOf(b.id)),
    timetable: timetable(facts, on),
    promises: promiseYears(facts),
  };
}

function timetable(facts: Facts, on: LocalDate): readonly Row[] {
  const { recommendations, measures, objections, escalations, cycleYears } = facts;
  return [
    ...recommendations.map((one) => answerRow(one, on)),
    ...recommendations.map((one) => verdictRow(one, cycleYears, on)),
    ...(measures ?? []).flatMap((one) => milestoneRows(one, on)),
    ...(objections ?? []).map((one) => objectionRow(one, on)),
    ...(escalations ?? []).map((one) => escalationRow(one, on)),
    ...facts.commitments
      .map((one) => commitmentRow(one, on))
      .filter(({ arrival }) => arrival !== "no-deadline"),
    ...bodyRows(facts, on),
  ].toSorted(byLateness);
}

function partOf(facts: Facts, { right, department }: Only): Facts {
  if (right === undefined && department === undefined) return facts;
  const isMeant = (subject: Subject) =>
    (right === undefined || subject.right === right) &&
    (department === undefined || subject.department === department);
  const { measures, objections, escalations, meetings } = facts;
  return {
    ...facts,
    recommendations: facts.recommendations.filter(isMeant),
    measures: measures?.filter(isMeant) ?? null,
    indicators: facts.indicators.filter(isMeant),
    editions: facts.editions,
    objections: objections?.filter(isMeant) ?? null,
    escalations: escalations?.filter(isMeant) ?? null,
    commitments: facts.commitments.filter(isMeant),
    meetings: meetings?.filter(isMeant) ?? null,
    matters: facts.matters.filter(isMeant),
    tasks: facts.tasks.filter(isMeant),
  };
}
