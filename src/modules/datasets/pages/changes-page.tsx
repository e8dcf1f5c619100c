/** What an import would change, old and new beside each other, and the button that does it. */
import type { VNode } from "preact";
import { Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { ImportPreview } from "../preview-import.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printedNumber, valueWithState } from "./printed-value.ts";

export type ChangesPageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  readonly href: string;
  /** The address of the page that asks. */
  readonly reading: string;
  readonly name: string;
  readonly origin: string;
  readonly preview: ImportPreview;
  /** Somebody imported since the person looked at the changes. */
  readonly changedMeanwhile?: boolean;
};

export function ChangesPage(props: ChangesPageProps): VNode {
  const { frame, listHref, href, reading, name, preview, changedMeanwhile } = props;
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = all.upload;
  const { changes, questions, result } = preview;
  const number = (count: number) => printedNumber(count, language);
  return (
    <Page
      frame={frame}
      title={t.steps.change}
      wide
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: name, href },
        { label: t.steps.read, href: reading },
        { label: t.steps.change },
      ]}
    >
      {changedMeanwhile && (
        <Notice tone="conflict">
          <p>{t.changedMeanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={props.origin}
        title={t.steps.change}
        lead={t.changeLead(
          number(changes.added),
          number(changes.changed),
          number(changes.gone),
          number(changes.same),
        )}
      />
      {changes.examples.length > 0 && <Changes {...props} />}
      <Section id="confirm" title={t.title}>
        {questions.length > 0 && (
          <p>
            {t.answered(questions.length)} <a href={reading}>{t.changeAnswers}</a>
          </p>
        )}
        <p>{t.raw}</p>
        <Form action={`${reading}/changes`} label={t.title}>
          <HiddenField name="based-on" value={String(preview.basedOn)} />
          <SubmitRow
            label={t.confirm(number(result.observations))}
            cancel={{ label: t.backTo, href }}
          />
        </Form>
      </Section>
    </Page>
  );
}

function Changes({ frame, preview: { changes, reading } }: ChangesPageProps): VNode {
  const { language } = frame;
  const t = dataSetPageTexts(language).upload;
  const all = printedNumber(changes.changed + changes.gone, language);
  const labels = reading.dimensions.map(({ label }) => label);
  const grouped = labels.length > 0;
  return (
    <>
      <DataTable
        id="changes-table"
        caption={t.changedCaption(changes.examples.length, all)}
        columns={[
          ...(grouped ? [{ key: "group", label: labels.join(", ") }] : []),
          ...(reading.time === null ? [] : [{ key: "period", label: t.period }]),
          { key: "old", label: t.old, numeric: true },
          { key: "fresh", label: t.fresh, numeric: true },
        ]}
        rowHeader={grouped ? "group" : "period"}
        empty=""
        rows={changes.examples.map(({ categories, period, before, now }) => ({
          group: categories.join(", "),
          period,
          old: valueWithState(before, language),
          fresh: now === null ? t.gone : valueWithState(now, language),
        }))}
      />
      {changes.gone > 0 && <p>{t.changeHelp}</p>}
    </>
  );
}
