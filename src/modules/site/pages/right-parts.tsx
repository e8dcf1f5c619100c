/** How a right stands: its indicators with sentence and chart; and what the figures and the facts leave open. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { Section } from "../../../design/heading.tsx";
import { plain, type View } from "../../../design/view.ts";
import { yearOf } from "../../../kernel/local-date.ts";
import { periodYear } from "../../../kernel/period.ts";
import {
  figureParts,
  latestFigure,
  periodInWords,
  type ReleasedIndicator,
  seriesInUse,
} from "../../indicators/index.ts";
import { isSettled, type Recommendation } from "../../recommendations/index.ts";
import { siteTexts } from "../texts/index.ts";
import { hasFigures, IndicatorList } from "./indicator-entry.tsx";
import { GroupCharts } from "./series-parts.tsx";
import { Worded } from "./worded.tsx";

/** A figure older than this says little about today. */
const OLD_YEARS = 3;

type StandingsProps = { readonly view: View; readonly indicators: readonly ReleasedIndicator[] };

export function Standings({ view, indicators }: StandingsProps): VNode {
  const t = siteTexts(view.language).right;
  const shown = indicators.filter(hasFigures);
  if (shown.length === 0) {
    return <EmptyState title={t.noIndicators}>{t.noIndicatorsHelp}</EmptyState>;
  }
  return <IndicatorList view={view} indicators={shown} />;
}

/** The groups behind the averages; where there are none, that is said. */
export function GroupsSection({ view, indicators }: StandingsProps): VNode | null {
  const t = siteTexts(view.language).right;
  const shown = indicators.filter(hasFigures);
  const grouped = shown.filter(hasGroups);
  if (shown.length === 0) return null;
  return (
    <Section id="groups" title={t.groups}>
      {grouped.length === 0 && <p>{t.noGroups}</p>}
      {grouped.map((released) => (
        <Groups view={view} released={released} />
      ))}
    </Section>
  );
}

/** Whether at least two groups have figures. */
function hasGroups({ series }: ReleasedIndicator): boolean {
  const groups = series.filter((one) => one.series.breakdown !== null && one.figures.length > 0);
  return groups.length > 1;
}

type GroupsProps = { readonly view: View; readonly released: ReleasedIndicator };

/** The groups in one chart, or in small ones where there are many; without either, the table. */
function Groups({ view, released }: GroupsProps): VNode {
  const { chart, table } = figureParts(released, view.language);
  return (
    <>
      <Blocks
        id={released.indicator.slug}
        blocks={[chart === undefined ? table : chart]}
        language={view.language}
      />
      <GroupCharts view={view} released={released} />
    </>
  );
}

type UnknownsProps = StandingsProps & { readonly recommendations: readonly Recommendation[] };

export function Unknowns({ view, indicators, recommendations }: UnknownsProps): VNode | null {
  const t = siteTexts(view.language).right;
  const open = [
    ...indicators.flatMap((released) => gapOf(view, released)),
    ...recommendations
      .filter((one) => one.answers.length === 0 && !isSettled(one))
      .map(({ reference }) => t.noAnswer(reference)),
    ...recommendations
      .filter(({ assessments }) => assessments.length === 0)
      .map(({ reference }) => t.notJudged(reference)),
  ];
  const limits = indicators.filter(hasFigures);
  if (open.length === 0 && limits.length === 0) return null;
  return (
    <Section id="unknown" title={t.unknownTitle}>
      {open.length > 0 && (
        <ul>
          {open.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {limits.length > 0 && (
        <Disclosure summary={t.doesNotShow}>
          <Facts
            items={limits.map(({ indicator }) => ({
              term: plain(view, indicator.name),
              content: <Worded view={view} wording={indicator.doesNotShow} />,
            }))}
          />
        </Disclosure>
      )}
    </Section>
  );
}

/** The sentence about an indicator whose newest figure is old or missing. */
function gapOf(view: View, released: ReleasedIndicator): readonly string[] {
  const t = siteTexts(view.language).right;
  const name = plain(view, released.indicator.name);
  const inUse = seriesInUse(released);
  const latest = inUse === undefined ? undefined : latestFigure(inUse);
  if (latest === undefined) return [t.noFigure(name)];
  if (periodYear(latest.period) >= yearOf(view.today) - OLD_YEARS) return [];
  return [t.oldFigure(name, periodInWords(latest, view.language))];
}
