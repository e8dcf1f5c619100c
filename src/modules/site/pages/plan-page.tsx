/** One plan: the sentence first, then its measures with filters, how it was made, its grants, and the report to others. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { type Fact, Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { Grant, Plan } from "../../plans/index.ts";
import { isBeforePlan, planKindWord, planSentence, stageWord } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { GrantTable } from "./grant-table.tsx";
import { MeasureList, type MeasureListProps } from "./measure-list.tsx";
import { Worded } from "./worded.tsx";

export type PlanPageProps = {
  readonly view: View;
  readonly plan: Plan;
  readonly list: Omit<MeasureListProps, "view" | "address">;
  readonly grants: readonly Grant[];
};

export function PlanPage({ view, plan, list, grants }: PlanPageProps): VNode {
  const t = planPageTexts(view.language);
  const here = `${view.home}/plans/${plan.reference}`;
  const title = plain(view, plan.title);
  const known = list.all.measures > 0;
  return (
    <Page
      frame={view.frame}
      title={title}
      wide
      description={planSentence(list.all, view.language)}
      breadcrumbs={[{ label: t.title, href: `${view.home}/plans` }, { label: plan.reference }]}
    >
      <PageHeading
        kicker={planKindWord(plan.kind, view.language)}
        title={<Worded view={view} wording={plan.title} />}
        lead={planSentence(list.all, view.language)}
      />
      {plan.demonstration && (
        <Notice tone="warning" title={t.madeUp}>
          <p>{t.madeUpPlan}</p>
        </Notice>
      )}
      <p>
        <Worded view={view} wording={plan.summary} />
      </p>
      {plan.paraphrased && <p class="note">{t.paraphrased}</p>}
      <Facts items={factsOf(view, plan)} />
      <Section id="measures-title" title={t.measuresTitle}>
        {known ? (
          <MeasureList {...list} view={view} address={here} />
        ) : (
          <EmptyState title={t.unknownMeasures}>{t.unknownMeasuresHelp}</EmptyState>
        )}
        {known && (
          <p>
            <a href={`${here}/measures.csv`}>{t.download}</a>
          </p>
        )}
      </Section>
      {plan.kind === "anti-racism" && known && !isBeforePlan(plan, view.today) && (
        <Report view={view} here={here} />
      )}
      {plan.revisions.length > 0 && <Making view={view} plan={plan} />}
      {grants.length > 0 && (
        <Section id="grants" title={t.grants.title}>
          <GrantTable view={view} grants={grants} />
        </Section>
      )}
    </Page>
  );
}

function factsOf(view: View, plan: Plan): readonly Fact[] {
  const t = planPageTexts(view.language);
  const { adoptedOn, runsFrom, runsTo, department, source } = plan;
  const from = source === null ? undefined : readSource(source);
  return [
    {
      term: t.adoptedOn,
      content: adoptedOn === null ? t.notStated : printDate(adoptedOn, view.language),
    },
    { term: t.by, content: <Worded view={view} wording={plan.adoptedBy} /> },
    {
      term: t.time,
      content:
        runsFrom === null || runsTo === null
          ? t.notStated
          : t.until(printDate(runsFrom, view.language), printDate(runsTo, view.language)),
    },
    {
      term: t.department,
      content: department === null ? t.notStated : <Worded view={view} wording={department.name} />,
    },
    ...(from === undefined
      ? []
      : [
          {
            term: t.source,
            content: from.href === undefined ? from.label : <a href={from.href}>{from.label}</a>,
          },
        ]),
  ];
}

type ReportProps = { readonly view: View; readonly here: string };

function Report({ view, here }: ReportProps): VNode {
  const t = planPageTexts(view.language).report;
  return (
    <Section id="report" title={t.title}>
      <p>{t.lead}</p>
      <ul>
        <li>
          <a href={`${here}/eccar`}>{t.web}</a>
        </li>
        <li>
          <a href={`${here}/eccar.pdf`} type="application/pdf">
            {t.pdf}
          </a>
        </li>
        <li>
          <a href={`${here}/eccar.json`} type="application/json">
            {t.data}
          </a>
        </li>
      </ul>
    </Section>
  );
}

type MakingProps = { readonly view: View; readonly plan: Plan };

function Making({ view, plan: { revisions } }: MakingProps): VNode {
  const t = planPageTexts(view.language);
  const draft = revisions.find(({ stage }) => stage === "draft");
  const adopted = revisions.findLast(({ stage }) => stage === "adopted");
  return (
    <Section id="making" title={t.making}>
      {draft !== undefined && adopted !== undefined && draft.measures !== adopted.measures && (
        <p>{t.changed(draft.measures, adopted.measures)}</p>
      )}
      <Timeline
        entries={revisions.map((one) => {
          const from = one.source === null ? undefined : readSource(one.source);
          return {
            date: printDate(one.on, view.language),
            title: t.stage(stageWord(one.stage, view.language), one.measures),
            text: (
              <>
                <Worded view={view} wording={one.change} />
                {one.consultation !== null && ` ${t.consultation(one.consultation)}`}
              </>
            ),
            ...(from?.href === undefined ? {} : { source: { label: from.label, href: from.href } }),
          };
        })}
      />
    </Section>
  );
}
