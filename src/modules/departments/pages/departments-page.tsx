/** The departments with who works in them, and the forms by which the coordinator founds, names and staffs them. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import type { Id } from "../../../kernel/id.ts";
import { LANGUAGE_NAMES, type Language, said } from "../../../kernel/language.ts";
import { type Department, STANDINGS } from "../department.ts";
import { departmentTexts } from "../texts/index.ts";

export type DepartmentsPageProps = {
  readonly frame: Frame;
  readonly departments: readonly Department[];
  readonly people: readonly { readonly id: Id<"Account">; readonly name: string }[];
  readonly languages: readonly Language[];
  readonly mayChange: boolean;
  readonly done: "saved" | "unchanged" | undefined;
  /** The form that came back: `found`, or `name` or `place` with the department's slug. */
  readonly form: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

export function DepartmentsPage(props: DepartmentsPageProps): VNode {
  const { frame, departments, errors, done } = props;
  const texts = departmentTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={texts.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: texts.title }]}
    >
      <ErrorSummary errors={errors} />
      {done !== undefined && <Notice tone="saved" title={texts[done]} />}
      <PageHeading title={texts.title} lead={texts.lead(departments.length)} />
      {departments.length === 0 && <EmptyState title={texts.empty} />}
      {departments.map((department) => (
        <OneDepartment department={department} props={props} />
      ))}
      {props.mayChange && (
        <Section id="found" title={texts.found}>
          <FoundForm {...props} />
        </Section>
      )}
    </Page>
  );
}

type OneProps = { readonly department: Department; readonly props: DepartmentsPageProps };

function OneDepartment({ department, props }: OneProps): VNode {
  const { frame, people, mayChange, form } = props;
  const texts = departmentTexts(frame.language);
  const { slug, name, heads } = department;
  const reading = said(name, [frame.language]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return (
    <Section
      id={`department-${slug}`}
      title={reading === undefined ? slug : <Words said={reading} />}
    >
      <p class="meta">{slug}</p>
      {department.people.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <ul>
          {department.people.map((account) => (
            <li>
              {names.get(account)}
              {heads.includes(account) && `, ${texts.head}`}
            </li>
          ))}
        </ul>
      )}
      {department.people.length > 0 && heads.length === 0 && <p>{texts.noHead}</p>}
      {mayChange && (
        <>
          <Disclosure summary={texts.place} open={form === `place-${slug}`}>
            <PlaceForm department={department} props={props} />
          </Disclosure>
          <Disclosure summary={texts.rename} open={form === `name-${slug}`}>
            <NameForm department={department} props={props} />
          </Disclosure>
        </>
      )}
    </Section>
  );
}

/** A field of one of the page's forms: its id is the form's and its own. */
function fieldsOf(form: string, { form: returned, values, errors }: DepartmentsPageProps) {
  return (name: string, start = "") => ({
    name,
    id: `${form}-${name}`,
    value: returned === form ? values[name] : start,
    error: returned === form ? errors[`${form}-${name}`] : undefined,
  });
}

function PlaceForm({ department, props }: OneProps): VNode {
  const { frame, people } = props;
  const texts = departmentTexts(frame.language);
  const field = fieldsOf(`place-${department.slug}`, props);
  const home = frame.place?.href ?? "";
  return (
    <Form
      action={`${home}/work/departments/${department.slug}/places`}
      label={`${texts.place}: ${nameOf(department, frame.language)}`}
    >
      <Select
        {...field("account")}
        label={texts.person}
        help={<a href={`${home}/work/people`}>{texts.invite}</a>}
        required
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...field("standing", "member")}
        label={texts.standing}
        required
        options={STANDINGS.map((value) => ({
          value,
          label: texts.standings[value],
        }))}
      />
      <SubmitRow label={texts.placeSend} />
    </Form>
  );
}

function NameForm({ department, props }: OneProps): VNode {
  const texts = departmentTexts(props.frame.language);
  const form = `name-${department.slug}`;
  return (
    <Form
      action={`${props.frame.place?.href ?? ""}/work/departments`}
      label={`${texts.rename}: ${nameOf(department, props.frame.language)}`}
    >
      <HiddenField name="known" value="yes" />
      <HiddenField name="slug" value={department.slug} />
      <NameFields form={form} department={department} props={props} />
      <SubmitRow label={texts.renameSend} />
    </Form>
  );
}

function FoundForm(props: DepartmentsPageProps): VNode {
  const { frame } = props;
  const texts = departmentTexts(frame.language);
  return (
    <Form action={`${frame.place?.href ?? ""}/work/departments`} label={texts.found}>
      <NameFields form="found" department={undefined} props={props} />
      <TextField
        {...fieldsOf("found", props)("slug")}
        label={texts.slug}
        help={texts.slugHelp}
        width="medium"
      />
      <SubmitRow label={texts.foundSend} />
    </Form>
  );
}

function nameOf({ slug, name }: Department, language: Language): string {
  return said(name, [language])?.text ?? slug;
}

type NameFieldsProps = {
  readonly form: string;
  readonly department: Department | undefined;
  readonly props: DepartmentsPageProps;
};

/** One field a language of the city; one of them is enough. */
function NameFields({ form, department, props }: NameFieldsProps): VNode {
  const texts = departmentTexts(props.frame.language);
  const field = fieldsOf(form, props);
  const single = props.languages.length === 1;
  return (
    <>
      {props.languages.map((language, index) => (
        <TextField
          {...field(`name-${language}`, department?.name[language] ?? "")}
          label={single ? texts.name : texts.nameIn(LANGUAGE_NAMES[language])}
          required={index === 0}
          lang={language}
        />
      ))}
    </>
  );
}
