/** The form in which all work of somebody who leaves goes to somebody else, and what was handed over before. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, Select, SubmitRow, TextArea } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import type { Person } from "../../accounts/index.ts";
import { peopleTexts } from "../texts/index.ts";

export type HandOverPageProps = {
  readonly frame: Frame;
  readonly people: readonly Person[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly before: readonly {
    readonly from: string;
    readonly to: string;
    readonly day: string;
    readonly note: string;
  }[];
};

export function HandOverPage({ frame, people, values, errors, before }: HandOverPageProps): VNode {
  const t = peopleTexts(frame.language);
  const words = t.handOver;
  const home = frame.place?.href ?? "";
  const options = people.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <Page
      frame={frame}
      title={words.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.people, href: `${home}/work/people` },
        { label: words.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={words.title} lead={words.lead} />
      <Form action={`${home}/work/people/hand-over`}>
        <Select {...field("from")} label={words.from} required options={options} />
        <Select {...field("to")} label={words.to} help={words.toHelp} required options={options} />
        <TextArea {...field("note")} label={words.note} help={words.noteHelp} required />
        <p>{words.warning}</p>
        <SubmitRow
          label={words.send}
          danger
          cancel={{ label: t.people, href: `${home}/work/people` }}
        />
      </Form>
      {before.length > 0 && (
        <Section id="before" title={words.before}>
          <Timeline
            entries={before.map(({ from, to, day, note }) => ({
              date: day,
              title: words.line(from, to, day),
              text: note,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
