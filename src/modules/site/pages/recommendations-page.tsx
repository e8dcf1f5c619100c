/** All recommendations, late ones first, with filters that are addresses. */

import type { VNode } from "preact";
import { Choices } from "../../../design/choices.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { RecommendationListPage } from "../../recommendations/index.ts";
import {
  PROMISE_STATES,
  type PromiseCounts,
  type PromiseState,
} from "../../recommendations/index.ts";
import type { Right } from "../../rights/index.ts";
import { stateName } from "../state-address.ts";
import { siteTexts } from "../texts/index.ts";
import { objectionPageTexts } from "../texts/objections/index.ts";
import { recommendationPageTexts } from "../texts/recommendations/index.ts";
import { capital, RecommendationList } from "./recommendation-entry.tsx";

export type RecommendationsPageProps = {
  readonly view: View;
  readonly rights: readonly Right[];
  /** One page of them, with the counts of all. */
  readonly found: RecommendationListPage;
  readonly state: PromiseState | undefined;
  readonly right: Right | undefined;
};

export function RecommendationsPage(props: RecommendationsPageProps): VNode {
  const { view, found, right } = props;
  const t = siteTexts(view.language);
  const isEmpty = right === undefined && totalOf(found.counts) === 0;
  return (
    <Page frame={view.frame} title={t.recommendations.title} wide>
      <PageHeading
        kicker={right === undefined ? undefined : plain(view, right.name)}
        title={t.recommendations.title}
        lead={
          isEmpty
            ? t.front.noRecommendations(view.city)
            : t.promises(found.counts) || t.right.noRecommendations
        }
      />
      {isEmpty ? (
        <EmptyState title={t.recommendations.none}>
          {t.recommendations.noneHelp(view.city)}
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          <Shown {...props} />
          <Disclosure summary={t.recommendations.words}>
            <Facts
              items={PROMISE_STATES.map((one) => ({
                term: capital(t.states[one]),
                content: t.stateMeanings[one],
              }))}
            />
          </Disclosure>
          <ul class="link-list">
            <li>
              <a href={`${view.home}/verdict-scale`}>
                {recommendationPageTexts(view.language).life.scale}
              </a>
            </li>
            <li>
              <a href={`${view.home}/objections`}>{objectionPageTexts(view.language).title}</a>
            </li>
            <li>
              <a href={`${view.home}/recommendations.csv`}>{t.download}</a>
            </li>
          </ul>
        </>
      )}
    </Page>
  );
}

function Shown({ view, found, state, right }: RecommendationsPageProps): VNode {
  const t = siteTexts(view.language).recommendations;
  const { recommendations, page, pages } = found;
  if (recommendations.length > 0) {
    return (
      <>
        <RecommendationList view={view} recommendations={recommendations} />
        <Pager
          page={page}
          pages={pages}
          addressOf={(number) => addressOf(view, state, right, number)}
        />
      </>
    );
  }
  const action = { label: t.showAll, href: `${view.home}/recommendations` };
  return (
    <EmptyState title={t.noneMatch} action={action}>
      {t.noneMatchHelp}
    </EmptyState>
  );
}

function addressOf(
  view: View,
  state: PromiseState | undefined,
  right: Right | undefined,
  page = 1,
): string {
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { state: stateName(state) }),
    ...(right === undefined ? {} : { right: right.slug }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return `${view.home}/recommendations${query === "" ? "" : `?${query}`}`;
}

function Filters(props: RecommendationsPageProps): VNode {
  const { view, rights, found, state, right } = props;
  const t = siteTexts(view.language);
  const { counts } = found;
  const states = PROMISE_STATES.filter((one) => counts[one] > 0 || one === state);
  const touched = rights.filter(({ id }) => found.rights.includes(id));
  return (
    <nav aria-label={t.recommendations.filter}>
      <Facts
        items={[
          {
            term: t.recommendations.byState,
            content: (
              <Choices
                choices={[undefined, ...states].map((one) => ({
                  label:
                    one === undefined
                      ? t.recommendations.all(totalOf(counts))
                      : `${t.states[one]} (${counts[one]})`,
                  href: addressOf(view, one, right),
                  current: one === state,
                }))}
              />
            ),
          },
          {
            term: t.recommendations.byRight,
            content: (
              <Choices
                choices={[undefined, ...touched].map((one) => ({
                  label: one === undefined ? t.recommendations.anyRight : plain(view, one.name),
                  href: addressOf(view, state, one),
                  current: one?.id === right?.id,
                }))}
              />
            ),
          },
        ]}
      />
    </nav>
  );
}

function totalOf(counts: PromiseCounts): number {
  return PROMISE_STATES.reduce((sum, state) => sum + counts[state], 0);
}
