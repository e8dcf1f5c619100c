/** All recommendations, late ones first, with filters that are addresses. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import {
  daysLate,
  PROMISE_STATES,
  type PromiseState,
  promiseCounts,
  promiseStateOf,
  type Recommendation,
} from "../../recommendations/index.ts";
import type { Right } from "../../rights/index.ts";
import { stateName } from "../state-address.ts";
import { siteTexts } from "../texts/index.ts";
import { plain, type View } from "../view.ts";
import { capital, RecommendationList } from "./recommendation-entry.tsx";

export type RecommendationsPageProps = {
  readonly view: View;
  readonly rights: readonly Right[];
  /** All of the city's. */
  readonly recommendations: readonly Recommendation[];
  readonly state: PromiseState | undefined;
  readonly right: Right | undefined;
};

export function RecommendationsPage(props: RecommendationsPageProps): VNode {
  const { view, recommendations, state, right } = props;
  const t = siteTexts(view.language);
  const ofRight = recommendations.filter((one) => isOf(one, right));
  const shown = ofRight.filter(
    (one) => state === undefined || promiseStateOf(one, view.today) === state,
  );
  return (
    <Page frame={view.frame} title={t.recommendations.title} wide>
      <PageHeading
        kicker={right === undefined ? undefined : plain(view, right.name)}
        title={t.recommendations.title}
        lead={
          recommendations.length === 0
            ? t.front.noRecommendations(view.city)
            : t.promises(promiseCounts(ofRight, view.today)) || t.right.noRecommendations
        }
      />
      {recommendations.length === 0 ? (
        <EmptyState title={t.recommendations.none}>
          {t.recommendations.noneHelp(view.city)}
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          <Shown view={view} recommendations={shown} />
          <Disclosure summary={t.recommendations.words}>
            <Facts
              items={PROMISE_STATES.map((one) => ({
                term: capital(t.states[one]),
                content: t.stateMeanings[one],
              }))}
            />
          </Disclosure>
          <p>
            <a href={`${view.home}/recommendations.csv`}>{t.download}</a>
          </p>
        </>
      )}
    </Page>
  );
}

type ShownProps = Pick<RecommendationsPageProps, "view" | "recommendations">;

function Shown({ view, recommendations }: ShownProps): VNode {
  const t = siteTexts(view.language).recommendations;
  if (recommendations.length > 0) {
    return <RecommendationList view={view} recommendations={inOrder(view, recommendations)} />;
  }
  const action = { label: t.showAll, href: `${view.home}/recommendations` };
  return (
    <EmptyState title={t.noneMatch} action={action}>
      {t.noneMatchHelp}
    </EmptyState>
  );
}

const ORDER: readonly PromiseState[] = ["late", "unanswered", "underWay", "declined", "done"];

/** The latest of the late first, then by state, the newest edition first. */
function inOrder(
  view: View,
  recommendations: readonly Recommendation[],
): readonly Recommendation[] {
  const place = (one: Recommendation) => ORDER.indexOf(promiseStateOf(one, view.today));
  return [...recommendations].sort(
    (a, b) =>
      place(a) - place(b) ||
      daysLate(b, view.today) - daysLate(a, view.today) ||
      b.edition - a.edition ||
      a.reference.localeCompare(b.reference),
  );
}

function isOf(recommendation: Recommendation, right: Right | undefined): boolean {
  return right === undefined || recommendation.right?.id === right.id;
}

function addressOf(view: View, state: PromiseState | undefined, right: Right | undefined): string {
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { state: stateName(state) }),
    ...(right === undefined ? {} : { right: right.slug }),
  }).toString();
  return `${view.home}/recommendations${query === "" ? "" : `?${query}`}`;
}

function Filters(props: RecommendationsPageProps): VNode {
  const { view, rights, recommendations, state, right } = props;
  const t = siteTexts(view.language);
  const ofRight = recommendations.filter((one) => isOf(one, right));
  const counts = promiseCounts(ofRight, view.today);
  const states = PROMISE_STATES.filter((one) => counts[one] > 0 || one === state);
  const touched = rights.filter(({ id }) => recommendations.some((one) => one.right?.id === id));
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
                      ? t.recommendations.all(ofRight.length)
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

type Choice = { readonly label: string; readonly href: string; readonly current: boolean };

function Choices({ choices }: { readonly choices: readonly Choice[] }): VNode {
  return (
    <ul class="choices">
      {choices.map(({ label, href, current }) => (
        <li>
          {current ? <strong aria-current="true">{label}</strong> : <a href={href}>{label}</a>}
        </li>
      ))}
    </ul>
  );
}
