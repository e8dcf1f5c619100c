/** One plan for those who work with it: its measures, and the forms for another measure and for a stage of its making. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { FormName, Sent } from "../forms.ts";
import type { MeasureCounts, MeasureRow } from "../list-measure-rows.ts";
import type { Plan } from "../plan.ts";
import { planTexts } from "../texts/index.ts";
import { planSentence } from "../words.ts";
import { FactForm, type Options } from "./fact-form.tsx";
import { measureEntry } from "./plans-work-page.tsx";

export type PlanWorkPageProps = {
  readonly frame: Frame;
  readonly plan: Plan;
  readonly counts: MeasureCounts | undefined;
  /** The first hundreds; the public page has them all, with filters. */
  readonly rows: readonly MeasureRow[];
  readonly languages: readonly Language[];
  readonly mayAdd: boolean;
  readonly options: Readonly<Record<string, Options>>;
  readonly starts: Sent;
  readonly saved?: string | undefined;
  /** The form that came back, as it was sent, with what is wrong. */
  readonly returned?: {
    readonly form: FormName;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
};

const OFFERED: readonly { readonly form: FormName; readonly noun: string }[] = [
  { form: "measure", noun: "measures" },
  { form: "revision", noun: "revisions" },
];

export function PlanWorkPage(props: PlanWorkPageProps): VNode {
  const { frame, plan, counts, rows, mayAdd, saved, returned } = props;
  const { language } = frame;
  const texts = planTexts(language);
  const home = frame.place?.href ?? "";
  const errors = returned?.errors ?? {};
  return (
    <Page
      frame={frame}
      title={plan.reference}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: texts.work.title, href: `${home}/work/plans` },
        { label: plan.reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {saved !== undefined && <Notice tone="saved" title={texts.send.savedAs(saved)} />}
      <PageHeading
        kicker={plan.reference}
        title={<InWords wording={plan.title} />}
        lead={planSentence(counts, language)}
      />
      <p>
        <a href={`${home}/plans/${plan.reference}`}>{texts.work.public}</a>
      </p>
      {mayAdd &&
        OFFERED.map(({ form, noun }) => (
          <Section id={form} title={texts.forms[form].title}>
            <Disclosure summary={texts.work.open} open={returned?.form === form}>
              <FactForm
                form={form}
                action={`${home}/work/plans/${plan.reference}/${noun}`}
                language={language}
                languages={props.languages}
                options={props.options}
                values={returned?.form === form ? returned.values : props.starts}
                errors={returned?.form === form ? errors : {}}
              />
            </Disclosure>
          </Section>
        ))}
      <Section id="measures" title={texts.work.measuresOf(counts?.measures ?? 0)}>
        {rows.length === 0 ? (
          <EmptyState title={texts.work.nothingSaid} />
        ) : (
          <ActionList entries={rows.map((row) => measureEntry(row, frame))} />
        )}
      </Section>
    </Page>
  );
}
