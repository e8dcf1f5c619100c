/** Checks for those who work with them: what is not finished, which full assessment is missing, what is finished, and how many cases there were. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  type FieldErrors,
  Form,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Pager } from "../../../design/pager.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { checkQuery } from "../check-choice.ts";
import { type DueFollowUp, daysLateOf } from "../follow-up.ts";
import type { BegunCheck, CheckRow } from "../list-check-rows.ts";
import { checkMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { CheckTable } from "./check-table.tsx";
import { DueMark } from "./follow-up-view.tsx";

export type DecisionsWorkPageProps = {
  readonly view: View;
  readonly begun: readonly BegunCheck[];
  /** Those that need a full assessment and have none. */
  readonly missing: readonly CheckRow[];
  /** What is to be followed up soon, or is late; the earliest first. */
  readonly due: readonly DueFollowUp[];
  readonly rows: readonly CheckRow[];
  readonly page: number;
  readonly pages: number;
  readonly mayWeigh: boolean;
  readonly mayCount: boolean;
  readonly departments: readonly { readonly slug: string; readonly name: Wording }[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  readonly said: "done" | "unchanged" | undefined;
};

export function DecisionsWorkPage(props: DecisionsWorkPageProps): VNode {
  const { view, begun, missing, due, rows, page, pages, mayWeigh, mayCount, errors, said } = props;
  const t = assessmentTexts(view.language);
  const here = `${view.home}/work/decisions`;
  const late = due.filter((one) => daysLateOf(one, view.today) > 0).length;
  const isEmpty = begun.length + rows.length === 0;
  return (
    <Page
      frame={view.frame}
      title={t.work.title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: view.city, href: view.home }, { label: t.work.title }]}
    >
      <ErrorSummary errors={errors} />
      {said !== undefined && <Notice tone="saved" title={t.work[said]} />}
      <PageHeading title={t.work.title} lead={t.work.lead(begun.length, missing.length, late)} />
      {mayWeigh && (
        <p>
          <ButtonLink label={t.work.start} href={`${here}/new`} />
        </p>
      )}
      <p>
        <a href={`${here}/draws`}>{t.work.drawsTitle}</a>
        {" · "}
        <a href={`${view.home}/decisions`}>{t.work.public}</a>
      </p>
      {isEmpty && <EmptyState title={t.work.none}>{t.work.noneHelp}</EmptyState>}
      {begun.length + missing.length > 0 && (
        <Section id="unfinished" title={t.work.begunTitle}>
          <ActionList
            entries={[
              ...missing.map((row) => {
                const mark = checkMark(row, view.today, view.language, "inside");
                return {
                  href: `${here}/${row.reference}/full`,
                  kicker: `${row.reference} · ${plain(view, row.department.name)}`,
                  title: plain(view, row.title),
                  meta: <Status tone={mark.tone}>{mark.text}</Status>,
                };
              }),
              ...begun.map((row) => ({
                href: `${here}/${row.reference}`,
                kicker: `${row.reference} · ${plain(view, row.department.name)}`,
                title: (mayWeigh ? row.title : "") || row.reference,
                meta: (
                  <>
                    <Status tone="open">{t.standings.begun}</Status>{" "}
                    {printDay(row.on, view.language)}
                  </>
                ),
              })),
            ]}
          />
        </Section>
      )}
      {due.length > 0 && (
        <Section id="follow-ups" title={t.followUp.listTitle}>
          <ActionList
            entries={due.map((one) => ({
              href: `${here}/${one.reference}#say`,
              kicker: one.reference,
              title: plain(view, one.title),
              ...(one.measure === null ? {} : { text: plain(view, one.measure.text) }),
              meta: <DueMark view={view} due={one} />,
            }))}
          />
        </Section>
      )}
      {rows.length > 0 && (
        <Section id="finished" title={t.work.finishedTitle}>
          <CheckTable view={view} rows={rows} address={here} reader="inside" />
          <Pager
            page={page}
            pages={pages}
            addressOf={(to) => `${here}${checkQuery({ page: to })}`}
          />
        </Section>
      )}
      {mayCount && <CaseCountForm {...props} />}
    </Page>
  );
}

function CaseCountForm(props: DecisionsWorkPageProps): VNode {
  const { view, departments, errors } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsOf("caseCount", props);
  return (
    <Section id="cases" title={t.forms.caseCount.title}>
      <Disclosure summary={t.work.openForm} open={Object.keys(errors).length > 0}>
        <Form action={`${view.home}/work/decisions/case-counts`} label={t.forms.caseCount.title}>
          <TextField
            {...field("year")}
            label={t.more.year}
            inputMode="numeric"
            width="short"
            required
          />
          <Select
            {...field("department")}
            value={props.values.department ?? ""}
            label={t.filter.department}
            required
            options={[
              { value: "", label: t.more.wholeCity },
              ...departments.map(({ slug, name }) => ({
                value: slug,
                label: plain(view, name) || slug,
              })),
            ]}
          />
          <TextField
            {...field("cases")}
            label={t.more.cases}
            inputMode="numeric"
            width="short"
            required
          />
          <TextField {...field("source")} label={t.more.countSource} required />
          <p>{t.work.forever}</p>
          <SubmitRow label={t.forms.caseCount.send} />
        </Form>
      </Disclosure>
    </Section>
  );
}
