/** The series of an indicator beside each other: groups as small charts, and what each series is, because none continues another. */
import type { VNode } from "preact";
import { SmallMultiples } from "../../../design/chart/small-multiples.tsx";
import { Facts } from "../../../design/facts.tsx";
import { Section } from "../../../design/heading.tsx";
import { plain, read, type View } from "../../../design/view.ts";
import {
  chartOf,
  givenFigures,
  periodInWords,
  type ReleasedIndicator,
  type ReleasedSeries,
  seriesInUse,
  sparkOf,
} from "../../indicators/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

type PartsProps = { readonly view: View; readonly released: ReleasedIndicator };

/** Small charts of all series that have a line of their own, where the large chart cannot hold them all. */
export function GroupCharts({ view, released }: PartsProps): VNode | null {
  const t = siteTexts(view.language);
  const unit = seriesInUse(released)?.series.unit;
  const lines = released.series
    .filter(({ series }) => series.unit === unit)
    .flatMap((one) => {
      const spark = sparkOf(alone(released, one), view.language);
      return spark === undefined ? [] : [{ one, spark }];
    });
  const chart = chartOf(released, view.language);
  const drawn = chart?.kind === "lines" ? chart.props.series.length : 0;
  const [first] = lines;
  if (first === undefined || lines.length < 2 || lines.length <= drawn) return null;
  const name = plain(view, released.indicator.name);
  const groups = lines.map(({ one, spark }) => ({
    name: plain(view, one.series.name),
    series: spark.series,
  }));
  return (
    <SmallMultiples
      id={`groups-${released.indicator.slug}`}
      title={t.right.groupsLabel(name)}
      description={`${t.right.groupsLabel(name)}: ${groups.map((group) => group.name).join("; ")}.`}
      groups={groups}
      language={view.language}
      zero={first.spark.zero}
    />
  );
}

/** The indicator as if this were its only series. */
function alone(
  released: ReleasedIndicator,
  { series, figures }: ReleasedSeries,
): ReleasedIndicator {
  return {
    indicator: released.indicator,
    series: [{ series: { ...series, primary: true }, figures }],
  };
}

/** What each series is and from when to when it runs. */
export function SeriesSideBySide({ view, released }: PartsProps): VNode | null {
  const t = siteTexts(view.language).indicator;
  const shown = released.series.filter(({ figures }) => figures.length > 0);
  const inUse = seriesInUse(released);
  if (shown.length === 0) return null;
  const several = shown.length > 1;
  if (!several && read(view, shown[0]?.series.definition ?? null) === undefined) return null;
  const rivals = shown.filter((one) => one !== inUse && isRival(one, inUse)).length;
  return (
    <Section id="series" title={rivals > 0 ? t.breaksTitle : several ? t.others : t.definition}>
      {several && <p>{rivals > 0 ? t.breaksNote(rivals) : t.othersNote}</p>}
      <Facts
        items={shown.map((one) => ({
          term: plain(view, one.series.name),
          content: <OneSeries view={view} one={one} />,
        }))}
      />
    </Section>
  );
}

/** Whether a series measures the same group in the same place, and so could be taken for a continuation. */
function isRival({ series }: ReleasedSeries, inUse: ReleasedSeries | undefined): boolean {
  return (
    inUse !== undefined &&
    series.geography === inUse.series.geography &&
    JSON.stringify(series.breakdown) === JSON.stringify(inUse.series.breakdown)
  );
}

function OneSeries({ view, one }: { readonly view: View; readonly one: ReleasedSeries }): VNode {
  const { definition, source, geography } = one.series;
  const figures = givenFigures(one);
  const periods = [figures[0], figures.at(-1)].flatMap((figure) =>
    figure === undefined ? [] : [periodInWords(figure, view.language)],
  );
  return (
    <>
      {definition !== null && (
        <>
          <Worded view={view} wording={definition} />
          <br />
        </>
      )}
      <span class="source">
        {source} · {geography} · {[...new Set(periods)].join(" – ")}
      </span>
    </>
  );
}
