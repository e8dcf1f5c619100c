/** One right: what it is, what it asks of the city, how it stands here, what is promised, and what nobody knows. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Thread } from "../../../design/thread.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { Commitment } from "../../city/index.ts";
import type { ReleasedIndicator } from "../../indicators/index.ts";
import { addressOnRight, mapLists } from "../../mapping/index.ts";
import { promiseCounts, type Recommendation } from "../../recommendations/index.ts";
import type { Catalogue, Right } from "../../rights/index.ts";
import { cityWorkTexts } from "../texts/city-work/index.ts";
import { followThroughPageTexts } from "../texts/follow-through/index.ts";
import { siteTexts } from "../texts/index.ts";
import { ArticleList } from "./article-list.tsx";
import { hasFigures } from "./indicator-entry.tsx";
import { RecommendationList } from "./recommendation-entry.tsx";
import { GroupsSection, Standings, Unknowns } from "./right-parts.tsx";
import { threadOf } from "./thread-of.ts";
import { Worded } from "./worded.tsx";

export type RightPageProps = {
  readonly view: View;
  readonly right: Right;
  readonly indicators: readonly ReleasedIndicator[];
  readonly recommendations: readonly Recommendation[];
  /** The declaration's commitments on this right. */
  readonly commitments: readonly Commitment[];
  readonly challenge: number | undefined;
  readonly catalogue: Catalogue;
};

export function RightPage(props: RightPageProps): VNode {
  const { view, right, indicators, recommendations, challenge } = props;
  const t = siteTexts(view.language);
  const name = plain(view, right.name);
  return (
    <Page
      frame={view.frame}
      wide
      title={name}
      description={plain(view, right.meaning)}
      breadcrumbs={[{ label: t.rights.title, href: `${view.home}/rights` }, { label: name }]}
    >
      <PageHeading
        kicker={t.right.kicker}
        title={<Worded view={view} wording={right.name} />}
        lead={<Worded view={view} wording={right.meaning} />}
        meta={right.demonstration ? t.demonstrationText : undefined}
      />
      <Section id="asks" title={t.right.asksTitle(view.city)}>
        <p>
          <Worded view={view} wording={right.asks} />
        </p>
        <ArticleList
          view={view}
          catalogue={props.catalogue}
          articles={right.articles}
          summary={t.right.articles(right.articles.length)}
        />
      </Section>
      <Section id="thread" title={t.indicator.threadTitle}>
        <Thread
          label={t.thread.label}
          knots={threadOf(view, {
            right,
            challenge,
            figures: indicators.filter(hasFigures).length,
            recommendations,
            here: { knot: "right" },
          })}
        />
      </Section>
      <Section id="stands" title={t.right.standsTitle}>
        <Standings view={view} indicators={indicators} />
      </Section>
      <GroupsSection view={view} indicators={indicators} />
      <Promised {...props} />
      <Responsible {...props} />
      <Unknowns view={view} indicators={indicators} recommendations={recommendations} />
    </Page>
  );
}

function Promised({ view, right, recommendations, commitments }: RightPageProps): VNode {
  const t = siteTexts(view.language);
  const more = {
    label: t.front.allRecommendations,
    href: `${view.home}/recommendations?right=${right.slug}`,
  };
  return (
    <Section id="promised" title={t.right.promisedTitle} more={more}>
      <h3>{t.right.commitments}</h3>
      {commitments.length === 0 ? (
        <p>{t.right.noCommitments}</p>
      ) : (
        <ul>
          {commitments.map((commitment) => (
            <li>
              <CommitmentWords view={view} commitment={commitment} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${view.home}/follow-through?right=${right.slug}`}>
          {followThroughPageTexts(view.language).linkOfRight}
        </a>
      </p>
      <h3>{t.right.recommendations}</h3>
      {recommendations.length === 0 ? (
        <EmptyState title={t.right.noRecommendations} />
      ) : (
        <>
          <p>{t.promises(promiseCounts(recommendations, view.today))}</p>
          <RecommendationList view={view} recommendations={recommendations} />
        </>
      )}
    </Section>
  );
}

type CommitmentProps = { readonly view: View; readonly commitment: Commitment };

/** A commitment with its date and where it stands. */
function CommitmentWords({ view, commitment }: CommitmentProps): VNode {
  const from = commitment.source === null ? undefined : readSource(commitment.source);
  return (
    <>
      <a href={`${view.home}/commitments/${commitment.number}`}>
        <Worded view={view} wording={commitment.text} />
      </a>{" "}
      <span class="source">
        {printDate(commitment.on, view.language)}
        {from !== undefined && (
          <>
            {", "}
            {from.href === undefined ? from.label : <a href={from.href}>{from.label}</a>}
          </>
        )}
      </span>
    </>
  );
}

function Responsible({ view, right, indicators, recommendations }: RightPageProps): VNode {
  const work = cityWorkTexts(view.language);
  const t = siteTexts(view.language).right;
  const names = (words: readonly string[]) => [...new Set(words)].join("; ");
  const asked = names(recommendations.map(({ addressee }) => plain(view, addressee)));
  const asks = names(recommendations.map(({ issuedBy }) => plain(view, issuedBy)));
  const owners = names(
    indicators
      .filter(hasFigures)
      .flatMap(({ indicator }) => indicator.dataOwner.split(";").map((owner) => owner.trim())),
  );
  return (
    <Section
      id="responsible"
      title={t.responsibleTitle}
      more={{ label: work.whoCanAct, href: `${view.home}/responsibilities#${right.slug}` }}
    >
      <ul class="link-list">
        <li>
          <a href={`${view.home}/challenges?right=${right.slug}`}>{work.challengesHere}</a>
        </li>
        {mapLists(view.language)
          .filter(({ kind }) => kind === "resource" || kind === "practice")
          .map((list) => (
            <li>
              <a href={`${view.home}/${addressOnRight(list, right.slug)}`}>{list.title}</a>
            </li>
          ))}
      </ul>
      <Facts
        items={[
          { term: t.asked, content: asked || t.nobodyAsked },
          ...(asks === "" ? [] : [{ term: t.asks, content: asks }]),
          ...(owners === "" ? [] : [{ term: t.keepsFigures, content: owners }]),
        ]}
      />
    </Section>
  );
}
