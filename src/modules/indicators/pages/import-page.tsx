/** Importing a file: choose it, see what is wrong with it, see what it would change, write it down. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  FileField,
  Form,
  HiddenField,
  SubmitRow,
} from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { COLUMNS, OPTIONAL_COLUMNS } from "../file-layout.ts";
import type { PreviewRow } from "../file-preview.ts";
import type { ImportResult } from "../import-figures.ts";
import { indicatorTexts } from "../texts/index.ts";
import { ImportProblems } from "./import-problems.tsx";
import { RowTable } from "./row-table.tsx";

type Shared = {
  readonly frame: Frame;
  /** The address of the list of figures. */
  readonly listHref: string;
};

export type ImportPageProps = Shared & {
  readonly errors?: FieldErrors;
  /** A file that was read and cannot be imported. */
  readonly failed?: { readonly result: ImportResult; readonly rows: readonly PreviewRow[] };
};

/** Where a file is chosen, and where its problems stand. */
export function ImportPage({ frame, listHref, errors = {}, failed }: ImportPageProps): VNode {
  const all = indicatorTexts(frame.language).pages;
  const texts = all.upload;
  return (
    <Page
      frame={frame}
      title={texts.title}
      wide
      failed={failed !== undefined || Object.keys(errors).length > 0}
      breadcrumbs={[{ label: all.title, href: listHref }, { label: texts.title }]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={texts.title} lead={texts.lead} />
      {failed !== undefined && <ImportProblems {...failed} language={frame.language} />}
      <Form action={`${listHref}/import`} enctype="multipart/form-data" label={texts.title}>
        <FileField
          name="file"
          label={texts.file}
          help={texts.fileHelp}
          error={errors.file}
          accept=".csv,text/csv"
          required
        />
        <SubmitRow label={texts.submit} cancel={{ label: all.upload.back, href: listHref }} />
      </Form>
      <Section id="columns" title={texts.columnsTitle}>
        <p>{texts.columnsHelp(COLUMNS.join(", "), OPTIONAL_COLUMNS.join(", "))}</p>
      </Section>
    </Page>
  );
}

export type PreviewPageProps = Shared & {
  /** Names the kept file in the address. */
  readonly file: string;
  readonly result: ImportResult;
  readonly rows: readonly PreviewRow[];
  /** Somebody entered figures since the person looked at the changes. */
  readonly changedMeanwhile?: boolean;
};

/** What we read, what would change, and the button that does it. */
export function PreviewPage({
  frame,
  listHref,
  file,
  result,
  rows,
  changedMeanwhile,
}: PreviewPageProps): VNode {
  const all = indicatorTexts(frame.language).pages;
  const texts = all.upload;
  const changes = result.added + result.corrected.length;
  return (
    <Page
      frame={frame}
      title={texts.title}
      wide
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: texts.title, href: `${listHref}/import` },
        { label: texts.changeTitle },
      ]}
    >
      {changedMeanwhile && (
        <Notice tone="conflict">
          <p>{texts.changedMeanwhile}</p>
        </Notice>
      )}
      <PageHeading
        title={texts.changeTitle}
        lead={
          changes === 0
            ? texts.nothing
            : texts.change(result.added, result.corrected.length, result.unchanged)
        }
      />
      {result.ignoredColumns.length > 0 && (
        <Notice tone="info">
          <p>{texts.ignored(result.ignoredColumns.join(", "))}</p>
        </Notice>
      )}
      {result.corrected.length > 0 && <Corrections frame={frame} result={result} />}
      {changes > 0 ? (
        <Form action={`${listHref}/import/${file}`} label={texts.changeTitle}>
          <HiddenField name="plan" value={result.plan} />
          <SubmitRow
            label={texts.confirm(changes)}
            cancel={{ label: texts.back, href: listHref }}
          />
        </Form>
      ) : (
        <p>
          <a href={listHref}>{texts.back}</a>
        </p>
      )}
      <Section id="read" title={texts.readTitle}>
        <RowTable
          id="read-table"
          caption={texts.firstRows(result.rows, rows.length)}
          rows={rows.map((row) => ({ ...row, wrong: new Set(), problem: undefined }))}
          language={frame.language}
        />
      </Section>
    </Page>
  );
}

function Corrections({
  frame,
  result,
}: {
  readonly frame: Frame;
  readonly result: ImportResult;
}): VNode {
  const all = indicatorTexts(frame.language);
  const texts = all.pages.upload;
  return (
    <DataTable
      id="corrections-table"
      caption={texts.corrections}
      columns={[
        { key: "row", label: texts.row },
        { key: "series", label: all.table.series },
        { key: "period", label: all.table.period },
        { key: "old", label: texts.old, numeric: true },
        { key: "fresh", label: texts.fresh, numeric: true },
      ]}
      rowHeader="row"
      empty=""
      rows={result.corrected.map((one) => ({
        row: one.row,
        series: one.title,
        period: one.period,
        old: one.old,
        fresh: one.old === one.new ? `${one.new} (${texts.sameValue})` : one.new,
      }))}
    />
  );
}
