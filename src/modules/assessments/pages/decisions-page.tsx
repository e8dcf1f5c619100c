/** The public list of decisions in which rights were weighed, with how many there are of how many. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Form, Select, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { type CheckChoice, checkQuery, isNarrowed } from "../check-choice.ts";
import type { Weighed } from "../count-weighed.ts";
import type { CheckRow } from "../list-check-rows.ts";
import { OUTCOMES } from "../screening.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { CheckTable } from "./check-table.tsx";
import { WeighedTable } from "./weighed-table.tsx";

type Named = { readonly slug: string; readonly name: Wording };

export type DecisionsPageProps = {
  readonly view: View;
  readonly choice: CheckChoice;
  readonly rows: readonly CheckRow[];
  readonly found: number;
  readonly pages: number;
  readonly begun: number;
  readonly weighed: Weighed;
  /** How many follow-ups are late. */
  readonly late: number;
  readonly departments: readonly Named[];
  readonly rights: readonly Named[];
};

export function DecisionsPage(props: DecisionsPageProps): VNode {
  const { view, choice, rows, found, pages, begun, weighed, late } = props;
  const t = assessmentTexts(view.language);
  const here = `${view.home}/decisions`;
  const [latest] = weighed.years;
  const isEmpty = latest === undefined && found === 0;
  return (
    <Page frame={view.frame} title={t.title} wide breadcrumbs={[{ label: t.title }]}>
      <PageHeading
        title={t.title}
        lead={
          latest?.cases == null
            ? t.lead(latest?.weighed ?? 0, latest?.year)
            : t.outOf(latest.weighed, latest.cases, latest.year)
        }
      />
      <Disclosure summary={t.about}>
        <p>{t.aboutText}</p>
        <p>{t.impact.method}</p>
      </Disclosure>
      <p>
        <a href={`${here}/draws`}>{t.draws.title}</a>
      </p>
      {isEmpty ? (
        <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
      ) : (
        <>
          <Filters {...props} here={here} />
          {late > 0 && (
            <p>
              <Status tone="bad">{t.followUp.lateCount(late)}</Status>
            </p>
          )}
          <p class="meta">{t.filter.count(found)}</p>
          {rows.length === 0 ? (
            <EmptyState title={t.noneMatch} action={{ label: t.filter.all, href: here }}>
              {t.noneMatchHelp}
            </EmptyState>
          ) : (
            <CheckTable view={view} rows={rows} address={here} reader="everybody" />
          )}
          <Pager
            page={choice.page}
            pages={pages}
            addressOf={(page) => `${here}${checkQuery({ ...choice, page })}`}
          />
          {begun > 0 && <p>{t.begun(begun)}</p>}
          <p>
            <a href={`${here}.csv`}>{t.csv}</a>
          </p>
          <Section id="figures" title={t.figures.title}>
            <WeighedTable view={view} weighed={weighed} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Filters({
  view,
  choice,
  weighed,
  departments,
  rights,
  here,
}: DecisionsPageProps & { readonly here: string }): VNode {
  const t = assessmentTexts(view.language);
  const named = (list: readonly Named[]) =>
    list.map(({ slug, name }) => ({ value: slug, label: plain(view, name) || slug }));
  const any = { value: "", label: t.filter.any };
  return (
    <Form action={here} method="get" label={t.filter.label}>
      <div class="pickers">
        <Select
          id="filter-department"
          name="department"
          label={t.filter.department}
          required
          value={choice.department ?? ""}
          options={[any, ...named(departments)]}
        />
        <Select
          id="filter-right"
          name="right"
          label={t.filter.right}
          required
          value={choice.right ?? ""}
          options={[any, ...named(rights)]}
        />
        <Select
          id="filter-outcome"
          name="outcome"
          label={t.filter.outcome}
          required
          value={choice.outcome ?? ""}
          options={[
            any,
            ...OUTCOMES.map((one) => ({ value: one, label: t.standings.outcomes[one] })),
          ]}
        />
        <Select
          id="filter-year"
          name="year"
          label={t.filter.year}
          required
          value={choice.year === undefined ? "" : String(choice.year)}
          options={[
            any,
            ...weighed.years.map(({ year }) => ({ value: String(year), label: String(year) })),
          ]}
        />
      </div>
      <SubmitRow
        label={t.filter.submit}
        {...(isNarrowed(choice) ? { cancel: { label: t.filter.all, href: here } } : {})}
      />
    </Form>
  );
}
