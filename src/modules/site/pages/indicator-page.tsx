/** One indicator: the sentence first, then the chart, the groups, what it does not show, every figure with its source. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Thread } from "../../../design/thread.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { ReleasedDataSet } from "../../datasets/index.ts";
import {
  figureParts,
  type ReleasedIndicator,
  sentenceOf,
  verdictParts,
} from "../../indicators/index.ts";
import type { Recommendation } from "../../recommendations/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Breakable } from "./breakable.tsx";
import { BreakItDown } from "./data-set-section.tsx";
import { hasFigures } from "./indicator-entry.tsx";
import { capital, RecommendationList } from "./recommendation-entry.tsx";
import { ProofOfFact } from "./record-parts.tsx";
import { GroupCharts, SeriesSideBySide } from "./series-parts.tsx";
import { threadOf } from "./thread-of.ts";
import { Worded } from "./worded.tsx";

export type IndicatorPageProps = {
  readonly view: View;
  readonly released: ReleasedIndicator;
  /** Those on the same right. */
  readonly recommendations: readonly Recommendation[];
  readonly challenge: number | undefined;
  /** The data set that breaks it down, once something of that is released. */
  readonly dataSet: ReleasedDataSet | undefined;
  /** The page's own address, to be cited. */
  readonly address: string;
  /** Where the last release of its figures stands in the public record. */
  readonly position: number | undefined;
};

export function IndicatorPage(props: IndicatorPageProps): VNode {
  const { view, released, recommendations, challenge, dataSet } = props;
  const { indicator } = released;
  const t = siteTexts(view.language);
  const name = plain(view, indicator.name);
  const sentence = sentenceOf(released, view.language);
  const { right } = indicator;
  return (
    <Page
      frame={view.frame}
      wide
      title={name}
      description={sentence}
      breadcrumbs={[
        ...(right === null
          ? [{ label: t.indicators.title, href: `${view.home}/indicators` }]
          : [
              { label: t.rights.title, href: `${view.home}/rights` },
              { label: plain(view, right.name), href: `${view.home}/rights/${right.slug}` },
            ]),
        { label: name },
      ]}
    >
      <PageHeading
        kicker={right === null ? t.indicators.aboutFollowUp : plain(view, right.name)}
        title={<Worded view={view} wording={indicator.name} />}
        lead={sentence}
      />
      {hasFigures(released) ? (
        <>
          <Verdict view={view} released={released} />
          <Figures view={view} released={released} />
        </>
      ) : (
        <EmptyState title={t.indicators.none}>{t.indicators.noneHelp}</EmptyState>
      )}
      {dataSet !== undefined && <BreakItDown view={view} released={dataSet} />}
      <Section id="limits" title={t.indicator.doesNotShowTitle}>
        <p>
          <Worded view={view} wording={indicator.doesNotShow} />
        </p>
      </Section>
      <SeriesSideBySide view={view} released={released} />
      <Section id="made" title={t.indicator.madeTitle}>
        <Facts items={factsOf(view, released)} />
        {props.position !== undefined && (
          <p>
            <ProofOfFact view={view} position={props.position} />
          </p>
        )}
      </Section>
      <Section id="thread" title={t.indicator.threadTitle}>
        <Thread
          label={t.thread.label}
          knots={threadOf(view, {
            right,
            challenge,
            figures: 1,
            recommendations,
            here: { knot: "figure", name },
          })}
        />
      </Section>
      {recommendations.length > 0 && (
        <Section id="recommendations" title={t.indicator.recommendationsTitle}>
          <RecommendationList view={view} recommendations={recommendations} />
        </Section>
      )}
      <Cite {...props} name={name} />
    </Page>
  );
}

/** What the figures bear over the years, as computed: its label says so, and what stands behind it opens on demand. */
function Verdict({ view, released }: Pick<IndicatorPageProps, "view" | "released">): VNode | null {
  const verdict = verdictParts(released, view.language);
  if (verdict === undefined) return null;
  const { label, sentence, meaning } = verdict;
  return (
    <>
      <p id="verdict">
        <strong>{label}</strong> {sentence}
      </p>
      <Disclosure summary={meaning.title}>
        <Blocks id="verdict-meaning" blocks={meaning.blocks} language={view.language} />
      </Disclosure>
    </>
  );
}

/** The chart where there is one, the groups behind it, and every figure as a table with its source. */
function Figures({ view, released }: Pick<IndicatorPageProps, "view" | "released">): VNode {
  const t = siteTexts(view.language).indicator;
  const { chart, table, yardsticks, sources } = figureParts(released, view.language);
  const rows = table.rows.length;
  return (
    <Section id="figures" title={t.chartTitle}>
      {chart !== undefined && (
        // The sources stand below the table, once.
        <Blocks id="chart" blocks={[{ ...chart, source: [] }]} language={view.language} />
      )}
      <GroupCharts view={view} released={released} />
      {chart === undefined || rows <= 6 ? (
        <Blocks id="table" blocks={[table]} language={view.language} />
      ) : (
        <Disclosure summary={`${t.tables} (${rows})`}>
          <Blocks id="table" blocks={[table]} language={view.language} />
        </Disclosure>
      )}
      <Blocks id="yardsticks" blocks={yardsticks} language={view.language} />
      <Blocks id="sources" blocks={sources} language={view.language} />
    </Section>
  );
}

function factsOf(view: View, { indicator }: ReleasedIndicator): readonly Fact[] {
  const t = siteTexts(view.language).indicator;
  return [
    { term: t.type, content: capital(t.types[indicator.type]) },
    { term: t.direction, content: capital(t.directions[indicator.direction]) },
    { term: t.dataOwner, content: indicator.dataOwner },
    {
      term: t.calculation,
      content:
        indicator.calculation === null ? (
          t.notCalculated
        ) : (
          <Worded view={view} wording={indicator.calculation} />
        ),
    },
  ];
}

function Cite({
  view,
  released,
  address,
  name,
}: IndicatorPageProps & { readonly name: string }): VNode {
  const t = siteTexts(view.language);
  const date = printDay(view.today, view.language);
  return (
    <Section id="cite" title={t.indicator.download}>
      <p>
        <a href={`${view.home}/indicators/${released.indicator.slug}.csv`}>{t.download}</a>
      </p>
      <Facts
        items={[
          {
            term: t.indicator.citeLabel,
            content: (
              <>
                {t.indicator.cite(view.city, name)} <Breakable address={address} />{" "}
                {t.indicator.readOn(date)}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
