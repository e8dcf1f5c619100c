/** The form in which the body sets its scale of verdicts: one mark on each line, and the yardstick. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  SubmitRow,
  TextArea,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { Sent } from "../../../design/posted.ts";
import { fieldsOf } from "../../../design/posted.ts";
import type { Language } from "../../../kernel/language.ts";
import { recommendationTexts } from "../texts/index.ts";

export type ScalePageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** How many scales there are, to tell when another comes meanwhile. */
  readonly seen: number;
  readonly done: boolean;
};

export function ScalePage({ frame, languages, values, errors, seen, done }: ScalePageProps): VNode {
  const { language } = frame;
  const { scale: t, list, send } = recommendationTexts(language);
  const home = frame.place?.href ?? "";
  const field = fieldsOf("scale", { values, errors });
  return (
    <Page
      frame={frame}
      title={t.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: list.title, href: `${home}/work/recommendations` },
        { label: t.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done && <Notice tone="saved" title={t.done} />}
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <a href={`${home}/verdict-scale`}>{t.publicPage}</a>
      </p>
      <Form action={`${home}/work/verdict-scale`}>
        <HiddenField name="seen" value={String(seen)} />
        <LanguageField form="scale" of={{ languages, values, errors }} />
        <TextArea {...field("marks")} label={t.marks} help={t.marksHelp} rows={7} required />
        <TextArea
          {...field("yardstick")}
          label={t.yardstick}
          help={t.yardstickHelp}
          rows={4}
          required
        />
        <p>{t.otherLanguages}</p>
        <p>{send.forever}</p>
        <SubmitRow label={t.send} />
      </Form>
    </Page>
  );
}
