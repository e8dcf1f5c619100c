/** Draws for those who work with them: the list, and the form that announces one. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import type { Draw } from "../draw.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { DrawTable } from "./draw-table.tsx";

export type DrawsWorkPageProps = {
  readonly view: View;
  readonly draws: readonly Draw[];
  readonly mayAnnounce: boolean;
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function DrawsWorkPage(props: DrawsWorkPageProps): VNode {
  const { view, draws, mayAnnounce, errors } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const field = fieldsOf("draw", props);
  const { title, help, send } = t.forms.draw;
  return (
    <Page
      frame={view.frame}
      title={t.draws.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: work },
        { label: t.work.drawsTitle },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.draws.title} lead={t.draws.lead} />
      {draws.length === 0 ? (
        <EmptyState title={t.draws.none}>{t.draws.noneHelp}</EmptyState>
      ) : (
        <DrawTable view={view} draws={draws} address={`${work}/draws`} />
      )}
      {mayAnnounce && (
        <Section id="announce" title={title}>
          <p>{help}</p>
          <Form action={`${work}/draws`} label={title}>
            <TextField {...field("from")} label={t.more.from} type="date" width="medium" required />
            <TextField {...field("to")} label={t.more.to} type="date" width="medium" required />
            <TextField
              {...field("size")}
              label={t.more.size}
              inputMode="numeric"
              width="short"
              required
            />
            <SubmitRow label={send} />
          </Form>
        </Section>
      )}
    </Page>
  );
}
