/** The bodies of a year, and whether they were heard. */
import { printDate, printDay } from "../../../kernel/local-date.ts";
import type { Block, Inline } from "../../../platform/document.ts";
import { kindWord } from "../../bodies/index.ts";
import { bodiesIn, tallyMatters, type YearBody, type YearMatter } from "../working-year.ts";
import { HOW_THE_CITY_WORKS } from "./anchors.ts";
import { heading, paragraph, worded } from "./writing.ts";
import {
  countedFrom,
  nameOf,
  numberCell,
  numberColumns,
  part,
  sentences,
  way,
  wordColumns,
  type YearWriting,
} from "./year-writing.ts";

export function bodiesPart(given: YearWriting, bodies: readonly YearBody[]): readonly Block[] {
  const { writing, t, language, year, until } = given;
  const title = part("bodies", t.bodies.title);
  if (bodies.length === 0) return [title, paragraph([t.bodies.nobody(year)])];
  const suspended = bodies.filter(({ suspendedAllYear }) => suspendedAllYear).length;
  const unknown = bodies.filter(
    ({ foundedOn, suspendedAllYear }) => foundedOn === null && !suspendedAllYear,
  ).length;
  const working = bodies.length - suspended - unknown;
  return [
    title,
    sentences(
      working > 0 ? t.bodies.sentence(working, year) : unknown === 0 && t.bodies.nobody(year),
      suspended > 0 && t.bodies.suspended(suspended),
      unknown > 0 && t.bodies.unknownSince(unknown),
    ),
    {
      kind: "table",
      caption: [t.bodies.caption(year, until)],
      columns: wordColumns(t.bodies.body, t.bodies.kind, t.bodies.since, t.bodies.breaks),
      rows: bodies.map((body) => [
        way(writing, `/bodies/${body.slug}`, nameOf(writing, body)),
        [kindWord(body.kind, language)],
        [body.foundedOn === null ? t.bodies.unknown : printDate(body.foundedOn, language)],
        [breaksOf(given, body)],
      ]),
    },
    countedFrom(given, "/bodies", t.bodies.page),
  ];
}

function breaksOf({ t, language }: YearWriting, { breaks, dissolvedOn }: YearBody): string {
  const told = [
    ...breaks.map(({ from, until }) =>
      until === null
        ? t.bodies.suspendedFrom(printDate(from, language))
        : t.bodies.suspendedUntil(printDate(from, language), printDate(until, language)),
    ),
    ...(dissolvedOn === null ? [] : [t.bodies.dissolved(printDate(dissolvedOn, language))]),
  ];
  return told.length === 0 ? t.none : told.join("; ");
}

export function mattersPart(given: YearWriting, matters: readonly YearMatter[]): readonly Block[] {
  const { writing, t, year, from, until } = given;
  const own = matters.filter(({ askedOn }) => askedOn >= from);
  const earlier = matters.filter(({ askedOn }) => askedOn < from);
  const all = tallyMatters(own);
  const told = matters.filter(
    ({ state, daysLate, unheard }) =>
      daysLate > 0 || unheard.length > 0 || state === "not-heard" || state === "overdue",
  );
  return [
    part("matters", t.matters.title),
    sentences(
      own.length === 0 ? t.matters.nobody(year) : t.matters.sentence(all, year),
      all.noDeadline > 0 && t.matters.noDeadline(all.noDeadline),
      earlier.length > 0 && t.matters.earlier(tallyMatters(earlier), year),
    ),
    ...(own.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: [t.matters.caption(year, until)],
            columns: [
              ...wordColumns(t.matters.body),
              ...numberColumns(t.matters.asked, t.matters.inTime, t.matters.late),
              ...numberColumns(t.matters.notHeard, t.matters.overdue, t.matters.waiting),
            ],
            rows: bodiesIn(own).map((body) => {
              const tally = tallyMatters(own.filter((one) => one.body.slug === body.slug));
              const { asked, inTime, late, notHeard, overdue, waiting } = tally;
              return [
                way(writing, `/bodies/${body.slug}/matters`, nameOf(writing, body)),
                ...[asked, inTime, late, notHeard, overdue, waiting].map((count) =>
                  numberCell(given, count),
                ),
              ];
            }),
          } satisfies Block,
        ]),
    countedFrom(given, "/bodies/matters", t.matters.page),
    ...(told.length === 0
      ? []
      : [
          heading(3, `${HOW_THE_CITY_WORKS}-unheard`, [t.matters.listTitle]),
          {
            kind: "list",
            ordered: false,
            items: told.map((matter) => matterItem(given, matter)),
          } satisfies Block,
        ]),
  ];
}

/** A matter that did not go as it should: what, whose, since when, and what each side says of it. */
function matterItem({ writing, t, language }: YearWriting, matter: YearMatter): readonly Inline[] {
  const { body, number, title, askedOn, state, daysLate, unheard } = matter;
  const came =
    state === "heard"
      ? [daysLate > 0 ? t.matters.heardLate(daysLate) : t.matters.heardInTime]
      : state === "overdue"
        ? [t.matters.overdueBy(daysLate)]
        : [];
  return [
    ...way(writing, `/bodies/${body.slug}/matters/${number}`, worded(writing, title)),
    " (",
    ...nameOf(writing, body),
    [t.matters.askedOn(printDay(askedOn, language)), ...came].join(" "),
    ...unheard.flatMap(({ side, reason }, place): readonly Inline[] => [
      ` ${place === 0 ? t.matters.because[side] : t.matters.becauseToo[side]} `,
      ...worded(writing, reason),
    ]),
  ];
}
