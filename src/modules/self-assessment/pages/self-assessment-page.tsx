/** How far the city has come, framework by framework and year by year: counts of states, and never a score. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { NamedPublication } from "../list-self-assessments.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { Said, StateBar } from "./state-parts.tsx";

export type SelfAssessmentPageProps = {
  readonly view: View;
  /** Of each assessment the latest publication. */
  readonly published: readonly NamedPublication[];
};

export function SelfAssessmentPage({ view, published }: SelfAssessmentPageProps): VNode {
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const frameworks = [...Map.groupBy(published, ({ framework }) => framework)];
  return (
    <Page
      frame={frame}
      title={t.title}
      wide
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead(published.length)} />
      <p>{t.about}</p>
      {frameworks.length === 0 && <EmptyState title={t.none}>{t.noneHelp}</EmptyState>}
      {frameworks.map(([slug, own]) => (
        <Section
          id={slug}
          title={own[0]?.frozen.framework.name ?? slug}
          more={{ label: t.years, href: `${home}/self-assessment/${slug}` }}
        >
          {own
            .toSorted((a, b) => b.year - a.year)
            .map((one) => (
              <Year view={view} publication={one} />
            ))}
        </Section>
      ))}
    </Page>
  );
}

function Year({
  view,
  publication,
}: {
  readonly view: View;
  readonly publication: NamedPublication;
}): VNode {
  const { home, language } = view;
  const t = selfAssessmentTexts(language);
  const { framework, year, on, frozen } = publication;
  const { elements, assessedBy } = frozen;
  const assessed = elements.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <h3>
        <a href={`${home}/self-assessment/${framework}/${year}`}>{year}</a>
      </h3>
      <p>{t.sentence(assessed, elements.length)}</p>
      <StateBar view={view} label={t.counts(frozen.framework.name, year)} elements={elements} />
      <p class="note">
        {t.assessedBy} <Said view={view} of={assessedBy} /> ·{" "}
        {t.publishedOn(printDay(on, language))}
      </p>
    </>
  );
}
