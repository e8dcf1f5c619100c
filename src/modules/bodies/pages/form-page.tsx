/** A page with one form and nothing else: entering a body. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { bodyTexts } from "../texts/index.ts";
import { BodyForm, type BodyFormProps } from "./body-form.tsx";

export type FormPageProps = Omit<BodyFormProps, "language" | "cancel"> & {
  readonly frame: Frame;
};

export function FormPage({ frame, ...form }: FormPageProps): VNode {
  const { language } = frame;
  const texts = bodyTexts(language);
  const { title } = texts.forms[form.form];
  const home = frame.place?.href ?? "";
  const href = `${home}/work/bodies`;
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: texts.work.title, href },
        { label: title },
      ]}
    >
      <ErrorSummary errors={form.errors} />
      <PageHeading title={title} />
      <BodyForm {...form} language={language} cancel={{ label: texts.work.cancel, href }} />
    </Page>
  );
}
