/** Change over the years: each element with what each published year says of it, in words, and what is another than the year before. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import { groupsOf } from "../framework.ts";
import { stateMark } from "../marks.ts";
import { overTheYears, type Publication, type YearCell } from "../published.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { ElementName, GroupName, StateWord, TranslationNote, Unconfirmed } from "./state-parts.tsx";

export type OverTheYearsPageProps = {
  readonly view: View;
  readonly framework: { readonly slug: string; readonly name: string };
  /** Of each year the latest publication. */
  readonly published: readonly Publication[];
};

export function OverTheYearsPage({ view, framework, published }: OverTheYearsPageProps): VNode {
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const { years, changes, elements } = overTheYears(published);
  const title = t.yearsOf(framework.name);
  const groups = groupsOf(elements.map(({ element, cells }) => ({ ...element, cells })));
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
      {changes.map((change) => (
        <p>
          <strong>{t.change(change)}</strong>
        </p>
      ))}
      {years.length > 0 && (
        <>
          <TranslationNote
            view={view}
            framework={framework}
            elements={elements.map(({ element }) => element)}
          />
          <p>
            {t.wholeYears}{" "}
            {years.map((year, place) => (
              <>
                {place > 0 && " · "}
                <a href={`${home}/self-assessment/${framework.slug}/${year}`}>{year}</a>
              </>
            ))}
          </p>
          <DataTable
            id="over-the-years"
            caption={framework.name}
            stacks
            // One table for all groups: the years stand under each other from the first group to the last.
            columns={[
              { key: "element", label: t.element },
              ...years.map((year) => ({ key: String(year), label: String(year) })),
            ]}
            rowHeader="element"
            empty=""
            rows={groups.flatMap((group) =>
              group.elements.map((element, place) => ({
                element: (
                  <>
                    {place === 0 && (
                      <span class="kicker">
                        <GroupName view={view} framework={framework} group={group.name} />
                        <br />
                      </span>
                    )}
                    <ElementName view={view} framework={framework} element={element} />{" "}
                    <Unconfirmed view={view} element={element} />
                  </>
                ),
                ...Object.fromEntries(
                  years.map((year, at) => [
                    String(year),
                    <OneYear view={view} cell={element.cells[at]} />,
                  ]),
                ),
              })),
            )}
          />
        </>
      )}
    </Page>
  );
}

function OneYear({
  view,
  cell,
}: {
  readonly view: View;
  readonly cell: YearCell | undefined;
}): VNode {
  const t = selfAssessmentTexts(view.language);
  if (cell === undefined) return <>{t.gone}</>;
  const { state, takenFrom, was } = cell;
  // A state stays on one line, so that the columns of the years are as wide as their longest state and not as their shortest word.
  const word = <StateWord view={view} state={state} unbroken />;
  return (
    <>
      {was === null ? word : <strong>{word}</strong>}
      {was !== null && <div class="source">{t.before(stateMark(was, view.language).text)}</div>}
      {takenFrom !== null && <div class="source">{t.takenFrom(takenFrom)}</div>}
    </>
  );
}
