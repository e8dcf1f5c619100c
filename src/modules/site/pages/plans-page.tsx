/** All plans of the city, each with the sentence of where its measures stand; and the grants. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { Grant, MeasureCounts, Plan } from "../../plans/index.ts";
import { planKindWord, planSentence } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { GrantTable } from "./grant-table.tsx";
import { Worded } from "./worded.tsx";

export type PlansPageProps = {
  readonly view: View;
  readonly plans: readonly Plan[];
  readonly counts: ReadonlyMap<Plan["id"], MeasureCounts>;
  readonly grants: readonly Grant[];
};

export function PlansPage({ view, plans, counts, grants }: PlansPageProps): VNode {
  const t = planPageTexts(view.language);
  const measures = [...counts.values()].reduce((sum, one) => sum + one.measures, 0);
  return (
    <Page frame={view.frame} title={t.title} wide>
      <PageHeading
        title={t.title}
        lead={plans.length === 0 ? undefined : t.lead(plans.length, measures)}
      />
      {plans.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <>
          <ActionList
            entries={plans.map((plan) => ({
              href: `${view.home}/plans/${plan.reference}`,
              kicker: [
                planKindWord(plan.kind, view.language),
                ...(plan.demonstration ? [t.madeUp] : []),
              ].join(" · "),
              title: <Worded view={view} wording={plan.title} />,
              text: planSentence(counts.get(plan.id), view.language),
              meta: timesOf(view, plan),
            }))}
          />
          {measures > 0 && (
            <p>
              <a href={`${view.home}/measures`}>{t.allMeasures}</a>
            </p>
          )}
        </>
      )}
      {grants.length > 0 && (
        <Section id="grants" title={t.grants.title}>
          <p>{t.grants.lead}</p>
          <GrantTable view={view} grants={grants} />
          <p>
            <a href={`${view.home}/grants.csv`}>{t.grants.download}</a>
          </p>
        </Section>
      )}
    </Page>
  );
}

/** When it was adopted, by whom, and the years that it runs. */
function timesOf(view: View, plan: Plan): string {
  const t = planPageTexts(view.language);
  const { adoptedOn, runsFrom, runsTo } = plan;
  const by = plain(view, plan.adoptedBy);
  const runs =
    runsFrom === null || runsTo === null
      ? []
      : [t.runs(printDate(runsFrom, view.language), printDate(runsTo, view.language))];
  const adopted =
    adoptedOn === null ? t.adoptedBy(by) : t.adopted(by, printDate(adoptedOn, view.language));
  return [adopted, ...runs].join(" ");
}
