/** The page on which the coordinator adds a right or edits one. */
import type { VNode } from "preact";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { Values } from "../right-form.ts";
import { rightsTexts } from "../texts/index.ts";

export type RightFormPageProps = {
  readonly frame: Frame;
  /** The right that is edited; undefined for a new one. */
  readonly right: { readonly slug: string; readonly name: string } | undefined;
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly version: string;
  readonly conflict: ConflictProps | undefined;
};

export function RightFormPage(props: RightFormPageProps): VNode {
  const { frame, right, languages, values, errors, version, conflict } = props;
  const t = rightsTexts(frame.language);
  const home = frame.place?.href ?? "";
  const title = right === undefined ? t.add : t.edit(right.name);
  const wording = { languages, values, errors };
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/rights-setup` },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {conflict !== undefined && <Conflict {...conflict} />}
      <PageHeading title={title} />
      <Form action={`${home}/rights-setup${right === undefined ? "" : `/${right.slug}`}`}>
        <HiddenField name="version" value={version} />
        <WordingFields {...wording} name="name" label={t.name} required />
        {right === undefined && (
          <TextField {...field("slug")} label={t.slug} help={t.slugHelp} width="medium" required />
        )}
        <TextField
          {...field("position")}
          label={t.position}
          inputMode="numeric"
          width="short"
          required
        />
        <WordingFields
          {...wording}
          name="meaning"
          label={t.meaning}
          help={t.meaningHelp}
          rows={4}
        />
        <WordingFields {...wording} name="asks" label={t.asks} help={t.asksHelp} rows={4} />
        <TextArea
          {...field("articles")}
          label={t.articles}
          help={
            <>
              {t.articlesHelp} <a href={`${home}/catalogue`}>{t.catalogue}</a>
            </>
          }
          rows={6}
        />
        <SubmitRow label={t.save} cancel={{ label: t.title, href: `${home}/rights-setup` }} />
      </Form>
    </Page>
  );
}
