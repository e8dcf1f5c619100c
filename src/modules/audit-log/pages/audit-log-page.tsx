/** The audit log for the city's auditor: a filter, and who saw or did what, newest first. */
import type { VNode } from "preact";
import { Form, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Id } from "../../../kernel/id.ts";
import { roleTexts } from "../../accounts/index.ts";
import { type FilterValues, queryOf } from "../filter-form.ts";
import { auditLogTexts } from "../texts/index.ts";
import { DEEDS, OUTCOMES, type Trace } from "../trace.ts";

export type AuditLogPageProps = {
  readonly frame: Frame;
  readonly values: FilterValues;
  readonly people: readonly { readonly id: Id<"Account">; readonly name: string }[];
  readonly rows: readonly { readonly trace: Trace; readonly when: string }[];
  /** How many months a trace is kept. */
  readonly months: number;
  /** The last trace of this page, where there are older ones. */
  readonly older: Id<"Trace"> | undefined;
  readonly isFirst: boolean;
};

export function AuditLogPage(props: AuditLogPageProps): VNode {
  const { frame, values, people, rows, months, older, isFirst } = props;
  const t = auditLogTexts(frame.language);
  const roles: Readonly<Record<string, { readonly name: string }>> = roleTexts(frame.language);
  const home = frame.place?.href ?? "";
  const here = `${home}/work/audit-log`;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const who = ({ account }: Trace) =>
    account === null ? t.terminal : (names.get(account) ?? t.unknown);
  return (
    <Page
      frame={frame}
      wide
      title={t.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead(months)} />
      <FilterForm {...props} here={here} />
      <DataTable
        id="traces"
        caption={t.caption}
        stacks
        columns={[
          { key: "at", label: t.at },
          { key: "who", label: t.who },
          { key: "did", label: t.did },
          { key: "action", label: t.action },
          { key: "object", label: t.object },
          { key: "outcome", label: t.outcome },
        ]}
        rowHeader="at"
        empty={t.none}
        rows={rows.map(({ trace, when }) => ({
          at: when,
          who: (
            <>
              {who(trace)}
              <br />
              <span class="source">
                {trace.roles.map((role) => roles[role]?.name ?? role).join(", ")}
              </span>
            </>
          ),
          did: t.deeds[trace.did],
          action: <code>{trace.action}</code>,
          object: <code>{trace.object}</code>,
          outcome: t.outcomes[trace.outcome],
        }))}
      />
      <p>
        {!isFirst && <a href={`${here}${queryOf(values)}`}>{t.newest}</a>}
        {!isFirst && older !== undefined && " · "}
        {older !== undefined && (
          <a href={`${here}${queryOf(values, { before: older })}`}>{t.older}</a>
        )}
      </p>
      <p>
        <a href={`${here}.csv${queryOf(values)}`}>{t.csv}</a>
      </p>
    </Page>
  );
}

function FilterForm({
  frame,
  values,
  people,
  here,
}: AuditLogPageProps & { readonly here: string }): VNode {
  const t = auditLogTexts(frame.language);
  const all = { value: "", label: t.all };
  return (
    <Form action={here} method="get" label={t.filter}>
      <Select
        name="who"
        label={t.who}
        value={values.who ?? ""}
        options={[
          all,
          { value: "terminal", label: t.terminal },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="did"
        label={t.did}
        value={values.did ?? ""}
        options={[all, ...DEEDS.map((value) => ({ value, label: t.deeds[value] }))]}
      />
      <Select
        name="outcome"
        label={t.outcome}
        value={values.outcome ?? ""}
        options={[all, ...OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))]}
      />
      <TextField name="about" label={t.about} help={t.aboutHelp} value={values.about} />
      <TextField name="from" type="date" label={t.from} width="medium" value={values.from} />
      <TextField name="until" type="date" label={t.until} width="medium" value={values.until} />
      <SubmitRow label={t.show} />
    </Form>
  );
}
