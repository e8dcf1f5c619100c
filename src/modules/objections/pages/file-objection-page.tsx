/** The public form in which an organisation objects, and what it is told on the way: look into the mailbox, confirm, done. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { fieldsOf } from "../../../design/posted.ts";
import { objectionTexts } from "../texts/index.ts";
import { ObjectionFields, type ObjectionFieldsProps } from "./objection-fields.tsx";

export type FileObjectionPageProps = Omit<ObjectionFieldsProps, "language"> & {
  readonly frame: Frame;
};

export function FileObjectionPage(props: FileObjectionPageProps): VNode {
  const { frame, errors } = props;
  const t = objectionTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={t.publicTitle}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: t.title, href: `${home}/objections` }, { label: t.publicTitle }]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t.publicTitle} lead={t.publicLead} />
      <p>{t.publicHelp}</p>
      <Form action={`${home}/objections/submissions`}>
        <ObjectionFields {...props} language={frame.language} />
        <TextField
          {...fieldsOf("objection", props)("email")}
          label={t.email}
          help={t.emailHelp}
          inputMode="email"
          autoComplete="email"
          required
        />
        <SubmitRow label={t.sendPublic} />
      </Form>
    </Page>
  );
}

export type FileObjectionStepProps = {
  readonly frame: Frame;
  readonly step: "sent" | "confirm" | "confirmed" | "dead";
  /** The address of the link, on the step that confirms. */
  readonly action?: string;
};

export function FileObjectionStep({ frame, step, action }: FileObjectionStepProps): VNode {
  const t = objectionTexts(frame.language);
  const home = frame.place?.href ?? "";
  const words = {
    sent: [t.sentTitle, t.sent],
    confirm: [t.confirmTitle, t.confirmHelp],
    confirmed: [t.confirmedTitle, t.confirmed],
    dead: [t.deadTitle, t.dead],
  } as const;
  const [title, text] = words[step];
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ label: t.title, href: `${home}/objections` }, { label: title }]}
    >
      <PageHeading title={title} lead={text} />
      {action !== undefined && (
        <Form action={action}>
          <SubmitRow label={t.confirm} />
        </Form>
      )}
      {step === "dead" && (
        <p>
          <a href={`${home}/objections/new`}>{t.publicTitle}</a>
        </p>
      )}
    </Page>
  );
}
