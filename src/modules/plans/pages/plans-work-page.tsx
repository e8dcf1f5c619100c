/** Plans for those who work with them: the measures of one's own department first, then every plan. */
import type { VNode } from "preact";
import { type ActionEntry, ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import type { MeasureCounts, MeasureRow } from "../list-measure-rows.ts";
import type { Plan } from "../plan.ts";
import { planTexts } from "../texts/index.ts";
import { madeUpWord, measureMark, missingWords, planSentence } from "../words.ts";

export type PlansWorkPageProps = {
  readonly frame: Frame;
  readonly plans: readonly Plan[];
  readonly counts: ReadonlyMap<Plan["id"], MeasureCounts>;
  /** The measures of the departments in which the reader works; undefined for who works in none. */
  readonly own: readonly MeasureRow[] | undefined;
  readonly mayAdopt: boolean;
};

export function PlansWorkPage({ frame, plans, counts, own, mayAdopt }: PlansWorkPageProps): VNode {
  const { language } = frame;
  const { work } = planTexts(language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={work.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: work.title }]}
    >
      <PageHeading title={work.title} lead={work.lead(own?.length ?? plans.length)} />
      {mayAdopt && (
        <p>
          <ButtonLink label={work.adopt} href={`${home}/work/plans/new`} />{" "}
          <a href={`${home}/work/plans/grants`}>{work.addGrant}</a>
        </p>
      )}
      {own !== undefined && (
        <Section id="own" title={work.yours}>
          {own.length === 0 ? (
            <EmptyState title={work.yoursNone}>{work.yoursNoneHelp}</EmptyState>
          ) : (
            <ActionList entries={own.map((row) => measureEntry(row, frame))} />
          )}
        </Section>
      )}
      <Section id="plans" title={work.all}>
        {plans.length === 0 ? (
          <EmptyState title={work.none}>{work.noneHelp}</EmptyState>
        ) : (
          <ActionList
            entries={plans.map((plan) => ({
              href: `${home}/work/plans/${plan.reference}`,
              kicker: plan.reference,
              title: <InWords wording={plan.title} />,
              text: planSentence(counts.get(plan.id), language),
            }))}
          />
        )}
      </Section>
    </Page>
  );
}

export function measureEntry(row: MeasureRow, frame: Frame): ActionEntry {
  const { language } = frame;
  const mark = measureMark(row.standing, language);
  return {
    href: `${frame.place?.href ?? ""}/work/measures/${row.reference}`,
    kicker: row.reference,
    title: <InWords wording={row.title} />,
    text:
      [
        ...missingWords(row.standing, language),
        ...(row.madeUp === null ? [] : [madeUpWord(row.madeUp, language)]),
      ].join(" · ") || undefined,
    meta: <Status tone={mark.tone}>{mark.text}</Status>,
  };
}
