/** The form in which the body's secretary enters what the body has adopted, one recommendation after the other. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  Checkbox,
  CheckboxGroup,
  type FieldErrors,
  Form,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { recommendationTexts } from "../texts/index.ts";

export type AdoptPageProps = {
  readonly frame: Frame;
  /** The city's languages. */
  readonly languages: readonly Language[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** The reference of what was adopted just before. */
  readonly adopted: string | undefined;
};

export function AdoptPage(props: AdoptPageProps): VNode {
  const { frame, rights, values, errors, adopted } = props;
  const { language } = frame;
  const { list, fields, send, done } = recommendationTexts(language);
  const home = frame.place?.href ?? "";
  const listHref = `${home}/work/recommendations`;
  const field = fieldsOf("recommendation", props);
  return (
    <Page
      frame={frame}
      title={list.adopt}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: list.title, href: listHref },
        { label: list.adopt },
      ]}
    >
      <ErrorSummary errors={errors} />
      {adopted !== undefined && (
        <Notice tone="saved" title={done.adopted(adopted)}>
          <p>{done.addAnother}</p>
          <p>
            <a href={`${listHref}/${adopted}`}>{done.see(adopted)}</a>
          </p>
        </Notice>
      )}
      <PageHeading title={list.adopt} />
      <Form action={listHref}>
        <TextField
          {...field("edition")}
          label={fields.edition}
          help={fields.editionHelp}
          inputMode="numeric"
          width="short"
          required
        />
        <Select
          {...field("right")}
          label={recommendationTexts(language).page.right}
          options={rights.map(({ slug, name }) => ({
            value: slug,
            label: said(name, [language])?.text ?? slug,
          }))}
        />
        <LanguageField form="recommendation" of={props} />
        <TextField {...field("topic")} label={fields.topic} help={fields.topicHelp} required />
        <TextArea {...field("text")} label={fields.text} help={fields.textHelp} rows={6} required />
        <TextField
          {...field("addressee")}
          label={fields.addressee}
          help={fields.addresseeHelp}
          required
        />
        <TextField {...field("issuedBy")} label={fields.issuedBy} required />
        <TextField
          {...field("adoptedOn")}
          label={fields.adoptedOn}
          help={fields.dateHelp}
          type="date"
          width="medium"
        />
        <TextField
          {...field("answerDueOn")}
          label={fields.answerDueOn}
          help={fields.answerDueOnHelp}
          type="date"
          width="medium"
        />
        <TextField {...field("judgeFrom")} label={fields.judgeFrom} type="date" width="medium" />
        <TextField
          {...field("judgeBy")}
          label={fields.judgeBy}
          help={fields.judgeByHelp}
          type="date"
          width="medium"
        />
        <Checkbox
          {...field("outsidePowers")}
          value="yes"
          checked={values.outsidePowers === "yes"}
          label={fields.outsidePowers}
          help={fields.outsidePowersHelp}
        />
        {rights.length > 1 && (
          <CheckboxGroup
            {...field("furtherRights")}
            values={(values.furtherRights ?? "").split(" ")}
            label={fields.furtherRights}
            options={rights.map(({ slug, name }) => ({
              value: slug,
              label: said(name, [language])?.text ?? slug,
            }))}
          />
        )}
        <TextArea
          {...field("articles")}
          label={fields.articles}
          help={fields.articlesHelp}
          rows={3}
        />
        <p>{send.forever}</p>
        <SubmitRow label={send.recommendation} cancel={{ label: send.cancel, href: listHref }} />
      </Form>
    </Page>
  );
}
