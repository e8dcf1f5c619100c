/** Follow-through: a timetable of what was due, when, by whom, and whether it came; then the figures, each with its definition. */
import type { VNode } from "preact";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import {
  alarmSentence,
  type FigureId,
  type FoundFollowThrough,
  followThroughTexts,
  lastActSentence,
  summarySentence,
} from "../../follow-through/index.ts";
import { choiceAddress } from "../follow-through-choice.ts";
import { followThroughPageTexts } from "../texts/follow-through/index.ts";
import { FigureList } from "./follow-through-figures.tsx";
import { Timetable, type TimetableProps } from "./follow-through-timetable.tsx";

export type FollowThroughPageProps = TimetableProps & {
  readonly found: FoundFollowThrough;
};

export function FollowThroughPage(props: FollowThroughPageProps): VNode {
  const { view, found, choice } = props;
  const { state, facts } = found;
  const t = followThroughPageTexts(view.language);
  const part = { right: choice.right, department: choice.department };
  return (
    <Page frame={view.frame} title={t.title} description={t.description(view.city)} wide>
      {state.alarm !== undefined && (
        <AlarmNotice view={view} sentence={alarmSentence(state.alarm, facts.city, view.language)} />
      )}
      <PageHeading
        title={t.title}
        lead={summarySentence(state, view.language)}
        meta={state.alarm === undefined ? lastActSentence(state, view.language) : undefined}
      />
      <Timetable {...props} />
      <Section id="figures" title={t.figures.title}>
        <p>
          {t.figures.lead}
          {(choice.right !== undefined || choice.department !== undefined) &&
            ` ${t.figures.partial}`}
        </p>
        <FigureList view={view} found={found} choice={choice} />
      </Section>
      <Editions view={view} found={found} />
      <Promises view={view} found={found} />
      <Section id="data" title={t.data.title}>
        <p>
          {t.data.lead} <a href={choiceAddress(view.home, part, ".json")}>{t.data.json}</a> ·{" "}
          <a href={choiceAddress(view.home, part, ".csv")}>{t.data.csv}</a>
        </p>
        <p>{t.data.comment}</p>
      </Section>
    </Page>
  );
}

type AlarmProps = { readonly view: View; readonly sentence: string };

/** The symbolic-city alarm, as the first thing on a page. */
export function AlarmNotice({ view, sentence }: AlarmProps): VNode {
  return (
    <Notice tone="warning" title={followThroughTexts(view.language).alarmTitle}>
      <p>{sentence}</p>
    </Notice>
  );
}

type PartProps = { readonly view: View; readonly found: FoundFollowThrough };

/** What became of each report's recommendations, one report after the other. */
function Editions({ view, found: { state } }: PartProps): VNode {
  const t = followThroughPageTexts(view.language).editions;
  const share = (id: FigureId, year: number) =>
    state.figures.find((one) => one.id === id)?.byEdition.find(({ key }) => key === year);
  const years = [
    ...new Set(
      ["answered" as const, "carried-over" as const].flatMap(
        (id) =>
          state.figures
            .find((one) => one.id === id)
            ?.byEdition.flatMap(({ key, of }) => (key === null || of === 0 ? [] : key)) ?? [],
      ),
    ),
  ].sort((a, b) => a - b);
  const value = (id: FigureId, year: number) => share(id, year)?.value ?? 0;
  // Where no deadline was set, nothing can be in time or late.
  const timed = (id: FigureId, year: number) =>
    (share(id, year)?.of ?? 0) === 0 ? "–" : value(id, year);
  return (
    <Section id="editions" title={t.title}>
      {years.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          id="editions-table"
          caption={t.caption}
          rowHeader="edition"
          empty={t.none}
          columns={(
            [
              "edition",
              "made",
              "answered",
              "inTime",
              "overdue",
              "fully",
              "unjudged",
              "carried",
            ] as const
          ).map((key) => ({ key, label: t.columns[key], numeric: key !== "edition" }))}
          rows={years.map((year) => ({
            edition: year,
            made: share("answered", year)?.of ?? 0,
            answered: value("answered", year),
            inTime: timed("answered-in-time", year),
            overdue: timed("overdue", year),
            fully: value("judged-fully", year),
            unjudged: value("not-judged", year),
            carried: value("carried-over", year),
          }))}
        />
      )}
    </Section>
  );
}

/** What was promised in each year, and what has happened since. */
function Promises({ view, found: { state } }: PartProps): VNode {
  const t = followThroughPageTexts(view.language).promises;
  if (state.promises.length === 0) {
    return (
      <Section id="promises" title={t.title}>
        <p>{t.none}</p>
      </Section>
    );
  }
  return (
    <Section id="promises" title={t.title}>
      <DataTable
        id="promises-table"
        caption={t.caption}
        rowHeader="year"
        empty={t.none}
        columns={(
          ["year", "promised", "claimed", "measures", "fully", "inPart", "not", "silent"] as const
        ).map((key) => ({ key, label: t.columns[key], numeric: key !== "year" }))}
        rows={state.promises.map(({ withMeasures, ...counts }) => ({
          ...counts,
          measures: withMeasures,
        }))}
      />
      <p class="note">{t.note}</p>
    </Section>
  );
}
