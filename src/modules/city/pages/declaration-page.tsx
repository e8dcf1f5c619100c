/** The page on which the coordinator records the declaration, or a new version of it. */
import type { VNode } from "preact";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Notice } from "../../../design/notice.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { wordingField } from "../../../design/wording-values.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { commitmentField } from "../declaration-form.ts";
import type { Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type DeclarationPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly values: Values;
  /** Rows for commitments, an empty one for a new one among them. */
  readonly rows: number;
  readonly errors: FieldErrors;
  readonly version: string;
  /** Whether there is a declaration already. */
  readonly declared: boolean;
  readonly saved: boolean;
  readonly conflict: ConflictProps | undefined;
};

export function DeclarationPage(props: DeclarationPageProps): VNode {
  const { frame, languages, values, rows, errors, version, declared, saved, conflict } = props;
  const t = cityTexts(frame.language);
  const home = frame.place?.href ?? "";
  const wording = { languages, values, errors };
  const first = (
    <>
      <ErrorSummary errors={errors} />
      {saved && (
        <Notice tone="saved" title={t.saved.declaration}>
          <p>
            <a href={`${home}/declaration`}>{t.seePublic}</a>
          </p>
        </Notice>
      )}
      {conflict !== undefined && <Conflict {...conflict} />}
    </>
  );
  return (
    <AboutCityPage
      frame={frame}
      part="declaration"
      lead={declared ? t.declarationLead : `${t.noDeclaration} ${t.declarationLead}`}
      failed={Object.keys(errors).length > 0}
      first={first}
    >
      <Form action={`${home}/profile/declaration`}>
        <HiddenField name="version" value={version} />
        <HiddenField name="commitments" value={String(rows)} />
        <TextField
          name="on"
          label={t.on}
          help={t.onHelp}
          width="medium"
          required
          value={values.on}
          error={errors.on}
        />
        <WordingFields {...wording} name="title" label={t.title} required />
        <WordingFields
          {...wording}
          name="promise"
          label={t.promise}
          help={t.promiseHelp}
          rows={3}
          required
        />
        <WordingFields
          {...wording}
          name="definition"
          label={t.definition}
          help={t.definitionHelp}
          rows={4}
        />
        <WordingFields {...wording} name="text" label={t.text} help={t.textHelp} rows={10} />
        <TextArea
          name="sources"
          label={t.sources}
          help={t.sourcesHelp}
          rows={3}
          value={values.sources}
          error={errors.sources}
        />
        <h2>{t.commitments}</h2>
        <p>{t.commitmentsLead}</p>
        {Array.from({ length: rows }, (_, row) => (
          <CommitmentFields row={row} of={props} />
        ))}
        <SubmitRow
          label={declared ? t.adoptAgain : t.adopt}
          secondary={{ label: t.addCommitment, name: "add", value: "commitment" }}
        />
      </Form>
    </AboutCityPage>
  );
}

type CommitmentFieldsProps = {
  readonly row: number;
  readonly of: DeclarationPageProps;
};

function CommitmentFields({ row, of }: CommitmentFieldsProps): VNode {
  const { frame, languages, rights, values, errors } = of;
  const t = cityTexts(frame.language);
  const text = commitmentField(row, "text");
  const isNew = languages.every((language) => (values[wordingField(text, language)] ?? "") === "");
  const field = (part: "right" | "on" | "source") => {
    const name = commitmentField(row, part);
    return { name, value: values[name], error: errors[name] };
  };
  const number = values[commitmentField(row, "number")] ?? "";
  return (
    <fieldset class="ds-fieldset field-group">
      <legend class="ds-label">
        {isNew || number === "" ? t.newCommitment : t.commitment(Number(number))}
      </legend>
      <HiddenField name={commitmentField(row, "number")} value={number} />
      <WordingFields
        name={text}
        label={t.commitmentText}
        languages={languages}
        values={values}
        errors={errors}
        rows={2}
        required={!isNew}
      />
      <Select
        {...field("right")}
        label={t.commitmentRight}
        options={rights.map(({ slug, name }) => ({
          value: slug,
          label: said(name, [frame.language, ...languages])?.text ?? slug,
        }))}
      />
      <TextField
        {...field("on")}
        label={t.commitmentOn}
        help={isNew ? `${t.commitmentOnHelp} ${t.onHelp}` : t.commitmentOnHelp}
        width="medium"
        required={!isNew}
      />
      <TextField {...field("source")} label={t.commitmentSource} help={t.sourceHelp} type="url" />
    </fieldset>
  );
}
