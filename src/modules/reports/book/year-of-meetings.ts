/** The public meetings of a year, with what was asked there and how long an answer took. */
import type { Block, Inline } from "../../../platform/document.ts";
import { sourceInline } from "../../indicators/index.ts";
import type { WorkingYearTexts } from "../texts/working-year/index.ts";
import { bodiesIn, tallyMeetings, type YearMeetings } from "../working-year.ts";
import { paragraph } from "./writing.ts";
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

export function meetingsPart(given: YearWriting, meetings: YearMeetings): readonly Block[] {
  const { writing, t, year, until } = given;
  const { held, sessions, questions } = meetings;
  const all = tallyMeetings(meetings);
  const bodies = bodiesIn([...held, ...questions]);
  const here = `/meetings?year=${year}`;
  return [
    part("meetings", t.meetings.title),
    ...(bodies.length === 0
      ? [sentences(t.meetings.nothing(year))]
      : [
          sentences(
            t.meetings.sentence(all.held, year),
            all.asked === 0
              ? t.meetings.noQuestions
              : t.meetings.questions(all.asked, all.answered),
            all.longest !== undefined && waited(t, all.longest),
          ),
        ]),
    ...sessions.map(({ body, sessions: count, source }) =>
      paragraph([
        ...way(writing, `/bodies/${body.slug}/meetings`, nameOf(writing, body)),
        t.meetings.sessions(count, year),
        ...sourceInline(source),
      ]),
    ),
    ...(bodies.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: [t.meetings.caption(year, until)],
            columns: [
              ...wordColumns(t.meetings.body),
              ...numberColumns(t.meetings.held, t.meetings.asked, t.meetings.answered),
              ...numberColumns(t.meetings.wait),
            ],
            rows: bodies.map((body) => {
              const tally = tallyMeetings(meetings, body);
              return [
                way(writing, `/bodies/${body.slug}/meetings?year=${year}`, nameOf(writing, body)),
                ...[tally.held, tally.asked, tally.answered].map((count) =>
                  numberCell(given, count),
                ),
                longestCell(given, tally.longest),
              ];
            }),
          } satisfies Block,
        ]),
    countedFrom(given, here, t.meetings.page(year)),
    paragraph([t.meetings.closed], "note"),
  ];
}

type Asked = YearMeetings["questions"][number];

function waited(t: WorkingYearTexts, { answeredOn, daysWaited }: Asked): string {
  return answeredOn === null
    ? t.meetings.stillWaiting(daysWaited)
    : t.meetings.answeredAfter(daysWaited);
}

function longestCell({ writing, t }: YearWriting, longest: Asked | undefined): readonly Inline[] {
  if (longest === undefined) return ["–"];
  const { path, number, daysWaited } = longest;
  return way(writing, `/meetings/${path}#question-${number}`, [t.meetings.days(daysWaited)]);
}
