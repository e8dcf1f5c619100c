/** Follow-through as open data in JSON: every figure with its definition, its lines and its parts; the same for the web and the terminal. */
import { type Language, said } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Comment } from "./comment.ts";
import type { Facts } from "./facts.ts";
import { FIGURE_GROUPS, type Figure, type FigureGroup, type Share } from "./figure.ts";
import type { Only } from "./follow-through.ts";
import type { FoundFollowThrough } from "./found-follow-through.ts";
import type { Row } from "./row.ts";
import { followThroughTexts } from "./texts/index.ts";
import {
  addressOfSubject,
  alarmSentence,
  figureDefinition,
  figureLabel,
  nameOfSlug,
  summarySentence,
} from "./words.ts";

export type Place = {
  /** The city's part of the address. */
  readonly city: string;
  /** Where the city's pages begin: https://example.org/graz. */
  readonly home: string;
  readonly language: Language;
  /** What it was cut down to; all of it where nothing is said. */
  readonly only?: Only;
};

/** A plain value; its shape is described in this module's README. */
export function followThroughJson(
  { facts, state, comments }: FoundFollowThrough,
  place: Place,
): object {
  const { city, language, only = {} } = place;
  const { alarm, lastAct, figures, timetable, promises, on } = state;
  const commentsOn = Map.groupBy(comments, ({ reference }) => reference);
  const rowOf = (row: Row) => rowJson(row, place, commentsOn.get(row.reference) ?? []);
  return {
    city,
    on,
    language,
    right: only.right ?? null,
    department: only.department ?? null,
    summary: summarySentence(state, language),
    alarm:
      alarm === undefined
        ? null
        : {
            sentence: alarmSentence(alarm, facts.city, language),
            declaredOn: dated(alarm.declaredOn),
            days: alarm.days,
            last: alarm.last === undefined ? null : { ...alarm.last, on: dated(alarm.last.on) },
          },
    lastAct: lastAct === undefined ? null : { ...lastAct, on: dated(lastAct.on) },
    figures: figures.map((figure) => figureJson(figure, facts, language, rowOf)),
    timetable: timetable.map(rowOf),
    promises,
  };
}

function figureJson(
  figure: Figure,
  facts: Facts,
  language: Language,
  rowOf: (row: Row) => object,
): object {
  const { id, value, of, unit, most, madeUp, rows, byRight, byDepartment, byEdition } = figure;
  const { groups, notRecorded } = followThroughTexts(language);
  const group = (Object.keys(FIGURE_GROUPS) as FigureGroup[]).find((one) =>
    Object.hasOwn(FIGURE_GROUPS[one], id),
  );
  const named = (shares: readonly Share<string>[], key: string, names: Facts["rights"]) =>
    shares.map((share) => ({
      [key]: share.key,
      name: nameOfSlug(names, share.key, language),
      value: share.value,
      of: share.of,
    }));
  return {
    id,
    group: group === undefined ? null : groups[group],
    label: figureLabel(id, language),
    definition: figureDefinition(id, language),
    value,
    of,
    unit,
    ...(most === undefined ? {} : { most }),
    madeUp,
    ...(value === null ? { note: notRecorded } : {}),
    rows: rows.map(rowOf),
    byRight: named(byRight, "right", facts.rights),
    byDepartment: named(byDepartment, "department", facts.departments),
    byEdition: byEdition.map((share) => ({
      edition: share.key,
      value: share.value,
      of: share.of,
    })),
  };
}

function rowJson(row: Row, { home, language }: Place, comments: readonly Comment[]): object {
  const {
    title,
    on,
    answer = null,
    verdict = null,
    times = null,
    number = null,
    milestone,
    by,
    madeUp = false,
    ...rest
  } = row;
  const address = addressOfSubject(row);
  return {
    ...rest,
    title: said(title, [language])?.text ?? row.reference,
    on: on === null ? null : dated(on),
    answer,
    verdict,
    times,
    number,
    milestone: milestone === undefined ? null : (said(milestone, [language])?.text ?? ""),
    madeUp,
    by: by === undefined ? null : (said(by, [language])?.text ?? ""),
    link: address === undefined ? null : `${home}${address}`,
    comments: comments.map(({ at, text }) => ({
      at: at.toISOString(),
      text: said(text, [language])?.text ?? "",
    })),
  };
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** No more exact than it is known: 2027-03-01, 2027-03, 2027. */
export function dated({ date, precision }: FactDate): string {
  return date.slice(0, LENGTHS[precision]);
}
