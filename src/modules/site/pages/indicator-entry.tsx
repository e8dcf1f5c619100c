/** An indicator in a list: its name, the sentence about it or the latest figure, and a line the size of a word. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { SparkLine } from "../../../design/chart/spark-line.tsx";
import type { View } from "../../../design/view.ts";
import {
  latestFigure,
  periodInWords,
  type ReleasedIndicator,
  sentenceOf,
  seriesInUse,
  sparkOf,
  valueInWords,
  verdictInBrief,
} from "../../indicators/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Worded } from "./worded.tsx";

type ListProps = { readonly view: View; readonly indicators: readonly ReleasedIndicator[] };

/** Each with its whole sentence, the computed verdict in a few words, and who published it. */
export function IndicatorList({ view, indicators }: ListProps): VNode {
  return (
    <ActionList
      entries={indicators.map((released) => ({
        title: <Worded view={view} wording={released.indicator.name} />,
        href: addressOf(view, released),
        text: sentenceOf(released, view.language),
        meta: (
          <>
            <Trend view={view} released={released} />
            <Publisher view={view} released={released} />
          </>
        ),
        picture: <Spark view={view} released={released} />,
      }))}
    />
  );
}

/** Each with its latest figure only, where figures stand beside something else. */
export function IndicatorCards({ view, indicators }: ListProps): VNode {
  return (
    <ActionList
      layout="cards"
      entries={indicators.map((released) => ({
        title: <Worded view={view} wording={released.indicator.name} />,
        href: addressOf(view, released),
        meta: <Latest view={view} released={released} />,
        picture: <Spark view={view} released={released} />,
      }))}
    />
  );
}

function addressOf(view: View, { indicator }: ReleasedIndicator): string {
  return `${view.home}/indicators/${indicator.slug}`;
}

type OneProps = { readonly view: View; readonly released: ReleasedIndicator };

/** The latest figure with its unit and period. */
export function Latest({ view, released }: OneProps): VNode | null {
  const inUse = seriesInUse(released);
  const latest = inUse === undefined ? undefined : latestFigure(inUse);
  if (inUse === undefined || latest === undefined) return null;
  const { kind } = released.indicator;
  return (
    <>
      {valueInWords(latest, inUse.series.unit, kind, view.language)} ·{" "}
      {periodInWords(latest, view.language)}
    </>
  );
}

/** The series in use as a spark line; nothing below two figures. */
export function Spark({ view, released }: OneProps): VNode | null {
  const spark = sparkOf(released, view.language);
  return spark === undefined ? null : <SparkLine {...spark} />;
}

/** The computed verdict in a few words, before the publisher; nothing where there is none. */
function Trend({ view, released }: OneProps): VNode | null {
  const verdict = verdictInBrief(released, view.language);
  return verdict === undefined ? null : <>{verdict} · </>;
}

/** Who published the series in use. */
export function Publisher({ view, released }: OneProps): VNode | null {
  const { source } = siteTexts(view.language);
  const inUse = seriesInUse(released);
  if (inUse === undefined || inUse.figures.length === 0) return null;
  return (
    <>
      {source}: {inUse.series.source}
    </>
  );
}

/** Whether any figure of it was released. */
export function hasFigures({ series }: ReleasedIndicator): boolean {
  return series.some(({ figures }) => figures.length > 0);
}
