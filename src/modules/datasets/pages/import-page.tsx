/** Where a file of figures is chosen, and where everything that is wrong with it stands. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  FileField,
  Form,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { HINT_FIELDS, type Values } from "../definition-form.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { HintFields } from "./hint-fields.tsx";

/** What is wrong with a file, as sentences. */
export type FileFault = { readonly row: number | null; readonly sentence: string };

export type ImportPageProps = {
  readonly frame: Frame;
  /** The address of the list of data sets. */
  readonly listHref: string;
  /** The address of the data set. */
  readonly href: string;
  readonly name: string;
  readonly values: Values;
  readonly errors?: FieldErrors;
  /** A file that could not be read. */
  readonly faults?: readonly FileFault[];
  /** Why a file that was read cannot be imported at all. */
  readonly refused?: string;
};

/** Errors that are shown at once; nobody mends more in one go. */
const SHOWN_FAULTS = 50;

export function ImportPage(props: ImportPageProps): VNode {
  const { frame, listHref, href, name, values, errors = {}, faults = [], refused } = props;
  const all = dataSetPageTexts(frame.language);
  const t = all.upload;
  const hinted = HINT_FIELDS.some((field) => (values[field] ?? "") !== "");
  return (
    <Page
      frame={frame}
      title={t.titleOf(name)}
      wide
      failed={Object.keys(errors).length > 0 || faults.length > 0 || refused !== undefined}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: name, href },
        { label: t.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {refused !== undefined && (
        <Notice tone="refused">
          <p>{refused}</p>
        </Notice>
      )}
      <PageHeading title={t.titleOf(name)} lead={t.lead} />
      {faults.length > 0 && <Faults faults={faults} frame={frame} />}
      <Form action={`${href}/import`} enctype="multipart/form-data" label={t.title}>
        <FileField
          name="file"
          label={t.file}
          help={t.fileHelp}
          error={errors.file}
          accept=".csv,.tsv,.txt,.json,.px,.xlsx,text/csv,application/json"
          required
        />
        <TextField
          name="retrieved"
          label={t.retrieved}
          type="date"
          width="medium"
          value={values.retrieved}
          error={errors.retrieved}
        />
        <Disclosure summary={all.definition.hints} open={hinted || faults.length > 0}>
          <HintFields values={values} errors={errors} language={frame.language} />
        </Disclosure>
        <SubmitRow label={t.submit} cancel={{ label: t.backTo, href }} />
      </Form>
    </Page>
  );
}

function Faults({
  faults,
  frame,
}: {
  readonly faults: readonly FileFault[];
  readonly frame: Frame;
}): VNode {
  const t = dataSetPageTexts(frame.language).upload;
  const shown = faults.slice(0, SHOWN_FAULTS);
  const more = faults.length - shown.length;
  return (
    <div
      class="ds-error-summary"
      role="alert"
      aria-labelledby="faults-title"
      tabIndex={-1}
      id="faults"
    >
      <h2 id="faults-title">{t.errorsTitle(faults.length)}</h2>
      <ul>
        {shown.map(({ row, sentence }) => (
          <li>{row === null ? sentence : `${t.errorAt(row)}${sentence}`}</li>
        ))}
        {more > 0 && <li>{t.errorsMore(String(more))}</li>}
      </ul>
    </div>
  );
}
