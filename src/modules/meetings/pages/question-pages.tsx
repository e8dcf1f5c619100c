/** The public form for a question to a meeting, and what whoever asks is told on the way: look into the mailbox, confirm, done. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, SubmitRow, TextArea, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import type { Language } from "../../../kernel/language.ts";
import { meetingTexts } from "../texts/index.ts";

export type QuestionPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  /** How the meeting is called, and its address. */
  readonly title: string;
  readonly own: string;
  /** Whether questions can still be sent. */
  readonly open: boolean;
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function QuestionPage(props: QuestionPageProps): VNode {
  const { frame, title, own, open, errors } = props;
  const t = meetingTexts(frame.language);
  const home = frame.place?.href ?? "";
  const field = fieldsOf("question", props);
  return (
    <Page
      frame={frame}
      title={t.form.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: t.title, href: `${home}/meetings` },
        { label: title, href: own },
        { label: t.form.title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.form.title} lead={open ? t.form.lead(title) : t.form.notOpen} />
      {/* Whoever typed while it closed can take their words with them. */}
      {!open && (props.values.text ?? "") !== "" && (
        <TextArea {...field("text")} label={t.form.text} />
      )}
      {open && (
        <Form action={`${own}/questions`}>
          <LanguageField form="question" of={props} />
          <TextArea {...field("text")} label={t.form.text} help={t.form.textHelp} required />
          <TextField
            {...field("askedBy")}
            label={t.form.askedBy}
            help={t.form.askedByHelp}
            autoComplete="name"
          />
          <TextField
            {...field("email")}
            label={t.form.email}
            help={t.form.emailHelp}
            inputMode="email"
            autoComplete="email"
            required
          />
          <SubmitRow label={t.form.send} />
        </Form>
      )}
    </Page>
  );
}

export type QuestionStepProps = {
  readonly frame: Frame;
  /** `printed`: this installation sends no mail, and its terminal shows the letter. */
  readonly step: "sent" | "printed" | "confirm" | "confirmed" | "dead";
  /** The address of the link, on the step that confirms. */
  readonly action?: string;
};

export function QuestionStep({ frame, step, action }: QuestionStepProps): VNode {
  const t = meetingTexts(frame.language);
  const home = frame.place?.href ?? "";
  const words = {
    sent: [t.form.sentTitle, t.form.sent],
    printed: [t.form.printedTitle, t.form.printed],
    confirm: [t.form.confirmTitle, t.form.confirmHelp],
    confirmed: [t.form.confirmedTitle, t.form.confirmed],
    dead: [t.form.deadTitle, t.form.dead],
  } as const;
  const [title, text] = words[step];
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ label: t.title, href: `${home}/meetings` }, { label: title }]}
    >
      <PageHeading title={title} lead={text} />
      {action !== undefined && (
        <Form action={action}>
          <SubmitRow label={t.form.confirm} />
        </Form>
      )}
    </Page>
  );
}
