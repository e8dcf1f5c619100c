/** What became of the declaration's commitments in a year, and the decisions in which rights were weighed. */
import { printDate } from "../../../kernel/local-date.ts";
import type { Block } from "../../../platform/document.ts";
import { sourceInline } from "../../indicators/index.ts";
import { shareWeighed, type YearCommitments, type YearDecisions } from "../working-year.ts";
import { paragraph, worded } from "./writing.ts";
import {
  countedFrom,
  nameOf,
  numberCell,
  numberColumns,
  part,
  percent,
  sentences,
  way,
  wordColumns,
  type YearWriting,
} from "./year-writing.ts";

export function commitmentsPart(
  given: YearWriting,
  { counts, commitments }: YearCommitments,
): readonly Block[] {
  const { writing, t, language, until } = given;
  const title = part("commitments", t.commitments.title);
  if (commitments.length === 0)
    return [
      title,
      paragraph([t.commitments.nothing(until)]),
      countedFrom(given, "/declaration", t.commitments.page),
    ];
  return [
    title,
    ...(commitments.some(({ said }) => said !== null)
      ? [sentences(t.commitments.sentence(counts, until), t.commitments.ownWord)]
      : [paragraph([t.commitments.unsaid(counts.all, counts.late, until)])]),
    {
      kind: "table",
      caption: [t.commitments.caption(until)],
      columns: wordColumns(t.commitments.commitment, t.commitments.due, t.commitments.stood),
      rows: commitments.map(({ number, text, dueOn, stood }) => [
        way(writing, `/commitments/${number}`, worded(writing, text)),
        [dueOn === null ? t.commitments.noDate : printDate(dueOn, language)],
        [stood[language]],
      ]),
    },
    countedFrom(given, "/declaration", t.commitments.page),
  ];
}

export function decisionsPart(given: YearWriting, decisions: YearDecisions): readonly Block[] {
  const { writing, t, year, until } = given;
  const { weighed, fullNeeded, fullMade, cases, source, departments } = decisions;
  const share = shareWeighed(decisions);
  const counted =
    cases === null
      ? weighed === 0
        ? t.decisions.nothing(year)
        : t.decisions.sentence(weighed, year)
      : `${t.decisions.outOf(weighed, cases, year)}${share === undefined ? "" : t.decisions.share(percent(given, share))}.`;
  return [
    part("decisions", t.decisions.title),
    sentences(counted, fullNeeded + fullMade > 0 && t.decisions.full(fullMade, fullNeeded)),
    ...(source === null
      ? []
      : [paragraph([`${t.decisions.casesFrom} `, ...sourceInline(source)], "note")]),
    ...(departments.length < 2
      ? []
      : [
          {
            kind: "table",
            caption: [t.decisions.caption(year, until)],
            columns: [
              ...wordColumns(t.decisions.department),
              ...numberColumns(t.decisions.weighed, t.decisions.cases, t.decisions.shareColumn),
            ],
            rows: departments.map((one) => {
              const own = shareWeighed(one);
              return [
                way(
                  writing,
                  `/decisions?department=${one.slug}&year=${year}`,
                  nameOf(writing, one),
                ),
                numberCell(given, one.weighed),
                one.cases === null ? [t.decisions.unknown] : numberCell(given, one.cases),
                [own === undefined ? "–" : percent(given, own)],
              ];
            }),
          } satisfies Block,
        ]),
    countedFrom(given, `/decisions?year=${year}`, t.decisions.page(year)),
  ];
}
