/** The way out and back of the questions as a spreadsheet: download, upload, a look at what would be stored, and the button that stores it. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  type FieldErrors,
  FileField,
  Form,
  HiddenField,
  SubmitRow,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Language } from "../../../kernel/language.ts";
import { answerWord } from "../answer-in-words.ts";
import { requestTexts } from "../texts/index.ts";
import type { RowProblem, WorkbookRow } from "../workbook-row.ts";

export type WorkbookPageProps = {
  readonly frame: Frame;
  readonly errors: FieldErrors;
  readonly stored: number | undefined;
  /** What the file holds that was brought. */
  readonly checked?: {
    readonly good: readonly WorkbookRow[];
    readonly problems: readonly RowProblem[];
    readonly empty: number;
  };
};

export function WorkbookPage({ frame, errors, stored, checked }: WorkbookPageProps): VNode {
  const { language } = frame;
  const { workbook } = requestTexts(language);
  const home = frame.place?.href ?? "";
  const base = `${home}/work/requests/workbook`;
  return (
    <Page
      frame={frame}
      title={workbook.title}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: requestTexts(language).work.title, href: `${home}/work/requests` },
        { label: workbook.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {stored !== undefined && <Notice tone="saved" title={workbook.stored(stored)} />}
      <PageHeading title={workbook.title} lead={workbook.lead} />
      {checked === undefined ? (
        <p>
          <ButtonLink label={workbook.download} href={`${base}.xlsx`} />
        </p>
      ) : (
        <Checked {...checked} base={base} language={language} />
      )}
      <Section id="upload" title={checked === undefined ? workbook.upload : workbook.again}>
        <Form action={base} enctype="multipart/form-data" label={workbook.upload}>
          <FileField
            name="file"
            label={workbook.file}
            accept=".xlsx"
            required
            error={errors.file}
          />
          <SubmitRow label={workbook.preview} />
        </Form>
      </Section>
    </Page>
  );
}

type CheckedProps = NonNullable<WorkbookPageProps["checked"]> & {
  readonly base: string;
  readonly language: Language;
};

function Checked({ good, problems, empty, base, language }: CheckedProps): VNode {
  const { workbook } = requestTexts(language);
  const { columns } = workbook;
  return (
    <>
      <Notice
        tone={problems.length > 0 ? "warning" : "info"}
        title={foundSentence({ good, problems, empty }, language)}
      >
        <p>{workbook.nothingStored}</p>
      </Notice>
      {problems.length > 0 && (
        <Section id="problems" title={workbook.problemsTitle}>
          <ul>
            {problems.map((problem) => (
              <li>{problemSentence(problem, language)}</li>
            ))}
          </ul>
        </Section>
      )}
      {good.length > 0 && (
        <>
          <DataTable
            id="good"
            caption={workbook.previewCaption}
            columns={[
              { key: "reference", label: columns.reference },
              { key: "kind", label: columns.kind },
              { key: "text", label: columns.text },
              { key: "evidence", label: columns.evidence },
              { key: "next", label: columns.next },
            ]}
            rowHeader="reference"
            empty=""
            rows={good.map(({ request, fields }) => ({
              ...fields,
              reference: request,
              kind: answerWord(fields.kind, language),
            }))}
          />
          <Form action={`${base}/replies`} label={workbook.previewCaption}>
            <HiddenField name="rows" value={JSON.stringify(good)} />
            <SubmitRow
              label={
                problems.length > 0
                  ? workbook.storeGood(good.length)
                  : workbook.storeAll(good.length)
              }
            />
          </Form>
        </>
      )}
    </>
  );
}

/** How many rows are good, wrong and empty; of a file that is none of ours, that it could not be read. */
export function foundSentence(
  { good, problems, empty }: NonNullable<WorkbookPageProps["checked"]>,
  language: Language,
): string {
  const { workbook } = requestTexts(language);
  if (problems.some(isAboutTheFile)) return workbook.notRead;
  return good.length === 0 && problems.length === 0
    ? workbook.nothing
    : workbook.found(good.length, problems.length, empty);
}

/** Before its rows could be looked at. */
function isAboutTheFile({ row, code }: RowProblem): boolean {
  return row === 0 || code === "missing-column";
}

/** "Row 7: …"; what is wrong with the file as a whole has no row. */
export function problemSentence(problem: RowProblem, language: Language): string {
  const { workbook, refusals } = requestTexts(language);
  const { found = "" } = problem;
  const reasons: Readonly<Record<string, string>> = refusals;
  const said = problem.code === "row-refused" ? (reasons[found] ?? found) : found;
  const sentence = workbook.problems[problem.code]({ ...problem, found: said });
  return problem.row === 0 ? sentence : `${workbook.row(problem.row)}${sentence}`;
}
