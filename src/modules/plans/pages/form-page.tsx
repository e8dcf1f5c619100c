/** A page with one form and nothing else: adopting a plan, noting a grant. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { planTexts } from "../texts/index.ts";
import { FactForm, type FactFormProps } from "./fact-form.tsx";

export type FormPageProps = Omit<FactFormProps, "language" | "cancel"> & {
  readonly frame: Frame;
  /** The reference of what was sent just before. */
  readonly saved?: string | undefined;
};

export function FormPage({ frame, saved, ...form }: FormPageProps): VNode {
  const { language } = frame;
  const texts = planTexts(language);
  const { title } = texts.forms[form.form];
  const home = frame.place?.href ?? "";
  const href = `${home}/work/plans`;
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
      {saved !== undefined && <Notice tone="saved" title={texts.send.savedAs(saved)} />}
      <PageHeading title={title} />
      <FactForm {...form} language={language} cancel={{ label: texts.send.cancel, href }} />
    </Page>
  );
}
