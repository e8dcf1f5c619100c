/** The form of a check: four steps, eleven questions, kept as a draft or finished. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  Checkbox,
  CheckboxGroup,
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldIdOf } from "../../../design/posted.ts";
import { plain } from "../../../design/view.ts";
import { LANGUAGE_NAMES, type Language, type Wording } from "../../../kernel/language.ts";
import type { CheckField } from "../check-form.ts";
import type { CheckDraft } from "../draft.ts";
import { STATEMENTS } from "../screening.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import type { WeighedBefore } from "../weighed-before.ts";

type Named = { readonly slug: string; readonly name: Wording };

export type CheckFormPageProps = {
  readonly view: View;
  /** Undefined for a case that nobody has begun to weigh. */
  readonly reference: string | undefined;
  readonly draft: CheckDraft;
  readonly errors: FieldErrors;
  readonly departments: readonly Named[];
  readonly rights: readonly Named[];
  /** In which it will be kept. */
  readonly written: Language;
  /** The city's languages. */
  readonly languages: readonly Language[];
  readonly basedOn: string | undefined;
  readonly kept: boolean;
  readonly meanwhile: boolean;
  /** The case was weighed already, by the same department or by another. */
  readonly before: WeighedBefore | undefined;
  /** Why whoever looks cannot weigh anything: the city has no departments, or they are placed in none. */
  readonly lacking: "departments" | "place" | undefined;
  /** Whether they may put that right themselves. */
  readonly mayFound: boolean;
};

export function CheckFormPage(props: CheckFormPageProps): VNode {
  const { view, reference, errors, kept, meanwhile } = props;
  const { before, lacking } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const { title, lead } = t.forms.check;
  return (
    <Page
      frame={view.frame}
      title={reference === undefined ? title : `${title} (${reference})`}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: work },
        ...(reference === undefined ? [] : [{ label: reference, href: `${work}/${reference}` }]),
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {kept && <Notice tone="saved" title={t.work.kept} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      {before !== undefined && (
        <Notice tone="conflict" title={t.work.before(before.as)}>
          {before.refused === "weighed-before" ? (
            <p>
              <a href={`${work}/${before.as}/version`}>{t.work.newVersion}</a>
            </p>
          ) : (
            <p>{t.work.elsewhere}</p>
          )}
        </Notice>
      )}
      <PageHeading kicker={reference} title={title} lead={lead} />
      {lacking === undefined ? <WholeForm {...props} /> : <Lacking {...props} lacking={lacking} />}
    </Page>
  );
}

/** What has to be done before anybody can type, and by whom. */
function Lacking({
  view,
  lacking,
  mayFound,
}: CheckFormPageProps & { readonly lacking: "departments" | "place" }): VNode {
  const { noDepartments, noPlace, toDepartments, askCoordinator } = assessmentTexts(
    view.language,
  ).work;
  const { title, text } = lacking === "departments" ? noDepartments : noPlace;
  const action = { label: toDepartments, href: `${view.home}/work/departments` };
  return (
    <EmptyState title={title} action={action}>
      <p>{text}</p>
      {!mayFound && <p>{askCoordinator}</p>}
    </EmptyState>
  );
}

function WholeForm(props: CheckFormPageProps): VNode {
  const { view, reference, draft, languages, written, basedOn } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const { title, finish, keep } = t.forms.check;
  return (
    <>
      {languages.length > 1 && (
        <p class="meta">
          {t.work.written(LANGUAGE_NAMES[written], draft.fields.language === undefined)}
        </p>
      )}
      <Form action={reference === undefined ? work : `${work}/${reference}/version`} label={title}>
        <HiddenField name="language" value={written} />
        {basedOn !== undefined && <HiddenField name="basedOn" value={basedOn} />}
        <Questions {...props} />
        <p>{t.work.forever}</p>
        <SubmitRow
          label={finish}
          name="act"
          value="finish"
          secondary={{ label: keep, name: "act", value: "keep" }}
        />
      </Form>
    </>
  );
}

function Questions({
  view,
  draft,
  errors,
  departments,
  rights,
  before,
}: CheckFormPageProps): VNode {
  const t = assessmentTexts(view.language);
  const field = (name: CheckField) => ({
    ...t.fields[name],
    name,
    id: fieldIdOf("check", name),
    value: draft.fields[name],
    error: errors[fieldIdOf("check", name)],
  });
  const { value: _, ...touched } = field("rights");
  const { value: __, ...screening } = field("screening");
  return (
    <>
      <TextField {...field("caseNumber")} required width="medium" />
      {(before?.refused === "weighed-elsewhere" || draft.fields.ownPart === "yes") && (
        <Checkbox
          name="ownPart"
          id={fieldIdOf("check", "ownPart")}
          label={t.more.ownPart}
          help={t.more.ownPartHelp}
          checked={draft.fields.ownPart === "yes"}
        />
      )}
      <TextField {...field("title")} required />
      <Select {...field("department")} required options={named(view, departments)} />
      <TextField {...field("expectedOn")} type="date" width="medium" required />
      <TextArea {...field("facts")} rows={5} required />
      <CheckboxGroup {...touched} values={draft.rights} options={named(view, rights)} />
      <TextArea {...field("analysis")} rows={5} required />
      <CheckboxGroup
        {...screening}
        required
        values={draft.screening}
        options={STATEMENTS.map((one) => ({ value: one, label: t.statements[one] }))}
      />
      <TextArea {...field("responsible")} rows={3} />
      <TextArea {...field("review")} rows={3} />
      <TextField {...field("reviewOn")} type="date" width="medium" />
    </>
  );
}

function named(view: View, list: readonly Named[]) {
  return list.map(({ slug, name }) => ({ value: slug, label: plain(view, name) || slug }));
}
