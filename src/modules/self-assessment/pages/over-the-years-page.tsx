/** Change over the years: each element with what each published year says of it, in words. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import { groupsOf, groupTitle } from "../framework.ts";
import { overTheYears, type Publication } from "../published.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { StateWord, Unconfirmed } from "./state-parts.tsx";
import type { View } from "./view.ts";

export type OverTheYearsPageProps = {
  readonly view: View;
  readonly framework: { readonly slug: string; readonly name: string };
  /** Of each year the latest publication. */
  readonly published: readonly Publication[];
};

export function OverTheYearsPage({ view, framework, published }: OverTheYearsPageProps): VNode {
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const { years, elements } = overTheYears(published);
  const title = t.yearsOf(framework.name);
  const groups = groupsOf(elements.map(({ element, states }) => ({ ...element, states })));
  return (
    <Page
      frame={frame}
      title={title}
      wide
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/self-assessment` },
        { label: framework.name },
      ]}
    >
      <PageHeading
        kicker={t.title}
        title={title}
        {...(years.length === 0 ? {} : { lead: t.yearsLead(years.length) })}
      />
      {years.length === 0 && <EmptyState title={t.none}>{t.noneHelp}</EmptyState>}
      {groups.map((group) => (
        <DataTable
          id={`group-${group.slug}`}
          caption={<span lang="en">{groupTitle(group.name, framework.name)}</span>}
          columns={[
            { key: "element", label: t.element },
            ...years.map((year) => ({
              key: String(year),
              label: <a href={`${home}/self-assessment/${framework.slug}/${year}`}>{year}</a>,
            })),
          ]}
          rowHeader="element"
          empty=""
          rows={group.elements.map((element) => ({
            element: (
              <>
                {element.code} <span lang="en">{element.name}</span>{" "}
                <Unconfirmed view={view} element={element} />
              </>
            ),
            ...Object.fromEntries(
              years.map((year, place) => {
                const state = element.states[place];
                const cell = state === undefined ? t.gone : <StateWord view={view} state={state} />;
                return [String(year), cell];
              }),
            ),
          }))}
        />
      ))}
    </Page>
  );
}
