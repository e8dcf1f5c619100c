/** One recommendation: the text, the two voices of equal weight, the figures and articles behind it, and the proof. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Thread } from "../../../design/thread.tsx";
import { plain, type View } from "../../../design/view.ts";
import { Voices } from "../../../design/voices.tsx";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { ReleasedIndicator } from "../../indicators/index.ts";
import type { EntryProof, ListedEntry } from "../../ledger/index.ts";
import type { Measure } from "../../plans/index.ts";
import { type Recommendation, voicesBlock } from "../../recommendations/index.ts";
import type { Catalogue, Right } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { recommendationPageTexts } from "../texts/recommendations/index.ts";
import { ArticleList } from "./article-list.tsx";
import { hasFigures, IndicatorCards } from "./indicator-entry.tsx";
import { ProofSection } from "./proof-section.tsx";
import { capital, Standing } from "./recommendation-entry.tsx";
import { LifeNotices, lifeFacts, TiedMeasures, Versions } from "./recommendation-life.tsx";
import { threadOf } from "./thread-of.ts";
import { Worded } from "./worded.tsx";

export type RecommendationPageProps = {
  readonly view: View;
  readonly recommendation: Recommendation;
  readonly right: Right | undefined;
  /** The released indicators of its right. */
  readonly indicators: readonly ReleasedIndicator[];
  readonly challenge: number | undefined;
  /** The measures of the city's plans that are tied to it. */
  readonly measures: readonly Measure[];
  readonly catalogue: Catalogue;
  /** The entries of the record about it, oldest first, and the proof of the latest. */
  readonly entries: readonly ListedEntry[];
  readonly proof: EntryProof | undefined;
};

export function RecommendationPage(props: RecommendationPageProps): VNode {
  const { view, recommendation, right, indicators, challenge } = props;
  const t = siteTexts(view.language);
  const topic = plain(view, recommendation.topic);
  const withFigures = indicators.filter(hasFigures);
  return (
    <Page
      frame={view.frame}
      wide
      title={`${topic} (${recommendation.reference})`}
      description={plain(view, recommendation.text)}
      breadcrumbs={[
        { label: t.recommendations.title, href: `${view.home}/recommendations` },
        { label: recommendation.reference },
      ]}
    >
      <PageHeading
        kicker={t.recommendation.kicker(recommendation.edition)}
        title={<Worded view={view} wording={recommendation.topic} />}
        lead={<Worded view={view} wording={recommendation.text} />}
        meta={<Standing view={view} recommendation={recommendation} />}
      />
      {recommendation.paraphrased && <p class="note">{t.recommendation.paraphrased}</p>}
      <LifeNotices view={view} recommendation={recommendation} />
      <Versions view={view} recommendation={recommendation} />
      <Section id="voices" title={t.recommendation.voicesTitle}>
        <Voices voices={voicesBlock(recommendation, view.language, view.today).voices} />
      </Section>
      <Facts items={[...factsOf(view, recommendation), ...lifeFacts(view, recommendation)]} />
      <p>
        <a href={`${view.home}/verdict-scale`}>
          {recommendationPageTexts(view.language).life.scale}
        </a>
      </p>
      <TiedMeasures view={view} measures={props.measures} />
      <Section id="thread" title={t.indicator.threadTitle}>
        <Thread
          label={t.thread.label}
          knots={threadOf(view, {
            right: recommendation.right,
            challenge,
            figures: withFigures.length,
            recommendations: [recommendation],
            here: { knot: "recommendation" },
          })}
        />
      </Section>
      <Section id="figures" title={t.recommendation.figuresTitle}>
        {withFigures.length === 0 ? (
          <EmptyState title={t.recommendation.noFigures} />
        ) : (
          <IndicatorCards view={view} indicators={withFigures} />
        )}
        <ArticleList
          view={view}
          catalogue={props.catalogue}
          articles={recommendation.articles}
          summary={recommendationPageTexts(view.language).life.articles(
            recommendation.articles.length,
          )}
        />
        {right !== undefined && (
          <ArticleList
            view={view}
            catalogue={props.catalogue}
            articles={right.articles}
            summary={t.recommendation.articles(right.articles.length)}
          />
        )}
      </Section>
      <ProofSection
        view={view}
        entries={props.entries}
        proof={props.proof}
        words={{
          title: t.recommendation.proofTitle,
          none: t.recommendation.noProof,
          lead: t.recommendation.proofLead,
          columns: t.recommendation.columns,
        }}
      />
    </Page>
  );
}

function factsOf(view: View, recommendation: Recommendation): readonly Fact[] {
  const t = siteTexts(view.language);
  const { right, answerDueOn, source } = recommendation;
  const from = source === null ? undefined : readSource(source);
  return [
    {
      term: t.recommendation.asks,
      content: <Worded view={view} wording={recommendation.issuedBy} />,
    },
    {
      term: t.recommendation.asked,
      content: <Worded view={view} wording={recommendation.addressee} />,
    },
    { term: t.recommendation.adopted, content: printDate(recommendation.adoptedOn, view.language) },
    {
      term: t.recommendation.due,
      content:
        answerDueOn === null ? t.recommendation.noDeadline : printDay(answerDueOn, view.language),
    },
    {
      term: t.recommendation.right,
      content:
        right === null ? (
          capital(t.onThisSubject)
        ) : (
          <a href={`${view.home}/rights/${right.slug}`}>
            <Worded view={view} wording={right.name} />
          </a>
        ),
    },
    ...(from === undefined
      ? []
      : [
          {
            term: t.recommendation.source,
            content: from.href === undefined ? from.label : <a href={from.href}>{from.label}</a>,
          },
        ]),
  ];
}
