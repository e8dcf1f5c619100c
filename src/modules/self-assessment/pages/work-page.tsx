/** Self-assessments for those who make them: what has been begun, the form for a new one, and the city's own frameworks. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import {
  type FieldErrors,
  FileField,
  Form,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import type { View } from "../../../design/view.ts";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { FRAMEWORK_COLUMNS, type Framework } from "../framework.ts";
import type { RowProblem } from "../row-problem.ts";
import { problemSentence } from "../sentences.ts";
import { selfAssessmentTexts } from "../texts/index.ts";

export type BegunAssessment = {
  readonly framework: Framework;
  readonly year: number;
  readonly answered: number;
  readonly published: { readonly number: number; readonly on: LocalDate } | undefined;
};

export type WorkPageProps = {
  readonly view: View;
  readonly begun: readonly BegunAssessment[];
  readonly frameworks: readonly Framework[];
  readonly languages: readonly Language[];
  readonly mayOpen: boolean;
  readonly mayAdd: boolean;
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** What is wrong with the file of a framework. */
  readonly problems: readonly RowProblem[];
  readonly said: string | undefined;
};

export function WorkPage(props: WorkPageProps): VNode {
  const { view, begun, mayOpen, mayAdd, errors, problems, said } = props;
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  return (
    <Page
      frame={frame}
      title={t.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.title }]}
    >
      <ErrorSummary errors={errors} />
      {said !== undefined && <Notice tone="saved" title={said} />}
      <PageHeading title={t.title} lead={t.work.lead} />
      <Section
        id="begun"
        title={t.work.running}
        more={{ label: t.work.publicPage, href: `${home}/self-assessment` }}
      >
        {begun.length === 0 ? (
          <EmptyState title={t.work.none}>{t.work.noneHelp}</EmptyState>
        ) : (
          <ActionList
            entries={begun.map(({ framework, year, answered, published }) => ({
              href: `${home}/work/self-assessment/${framework.slug}/${year}`,
              kicker: String(year),
              title: framework.name,
              text: t.work.answered(answered, framework.elements.length),
              meta:
                published === undefined
                  ? t.work.notPublished
                  : t.work.published(published.number, printDay(published.on, language)),
            }))}
          />
        )}
      </Section>
      {mayOpen && <Opening {...props} />}
      {mayAdd && (
        <Section id="add" title={t.work.add}>
          <FileProblems view={view} problems={problems} />
          <p>{t.work.columnsLead}</p>
          <Facts
            items={FRAMEWORK_COLUMNS.map((column) => ({
              term: <code>{column}</code>,
              content: t.work.columns[column],
            }))}
          />
          <p>
            <a href={`${home}/work/self-assessment/frameworks/example.csv`}>{t.work.example}</a>
          </p>
          <Form
            action={`${home}/work/self-assessment/frameworks`}
            enctype="multipart/form-data"
            label={t.work.add}
          >
            <FileField
              name="file"
              id="add-file"
              label={t.work.file}
              help={t.work.addHelp}
              accept=".csv,text/csv"
              error={errors["add-file"]}
              required
            />
            <SubmitRow label={t.work.addButton} />
          </Form>
        </Section>
      )}
    </Page>
  );
}

function Opening({ view, frameworks, languages, values, errors }: WorkPageProps): VNode {
  const { home, language } = view;
  const t = selfAssessmentTexts(language);
  const field = fieldsOf("open", { values, errors });
  return (
    <Section id="open" title={t.work.open}>
      <Form action={`${home}/work/self-assessment`} label={t.work.open}>
        <Select
          {...field("framework")}
          label={t.framework}
          required
          options={frameworks.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextField {...field("year")} label={t.year} inputMode="numeric" width="short" required />
        <WordingFields
          name="assessedBy"
          label={t.work.assessor}
          help={t.work.assessorHelp}
          required
          {...{ languages, values, errors }}
        />
        <SubmitRow label={t.work.openButton} />
      </Form>
    </Section>
  );
}

/** Every row of a file that is not as it should be. */
export function FileProblems({
  view,
  problems,
}: {
  readonly view: View;
  readonly problems: readonly RowProblem[];
}): VNode | null {
  if (problems.length === 0) return null;
  const t = selfAssessmentTexts(view.language);
  return (
    <Notice tone="refused" title={t.work.fileWrong}>
      <ul>
        {problems.map((problem) => (
          <li>{problemSentence(problem, view.language)}</li>
        ))}
      </ul>
    </Notice>
  );
}
