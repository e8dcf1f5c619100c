/** The forms with which an organisation or somebody who lives here signs, the form that asks for a link to withdraw, and the steps between. */
import type { ComponentChildren, VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  Checkbox,
  type FieldErrors,
  Form,
  HiddenField,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { SIGNATORY_KINDS, type SignatoryKind } from "../signatory.ts";
import { signatoryTexts } from "../texts/index.ts";

export type SignPageProps = {
  readonly frame: Frame;
  /** The form that came back, with what was sent. */
  readonly returned: SignatoryKind | undefined;
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function SignPage(props: SignPageProps): VNode {
  const { frame, errors } = props;
  const t = signatoryTexts(frame.language);
  return (
    <SignatoryPageAround frame={frame} title={t.signTitle} failed={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={t.signTitle} lead={t.signLead} />
      {SIGNATORY_KINDS.map((kind) => (
        <SignForm kind={kind} of={props} />
      ))}
    </SignatoryPageAround>
  );
}

function SignForm({
  kind,
  of,
}: {
  readonly kind: SignatoryKind;
  readonly of: SignPageProps;
}): VNode {
  const t = signatoryTexts(of.frame.language);
  const home = of.frame.place?.href ?? "";
  const isOrganisation = kind === "organisation";
  const isReturned = of.returned === kind;
  // An organisation shows its name unless it does not want to, a resident only who wants to.
  const values: Sent = isReturned ? of.values : { shown: isOrganisation ? "yes" : "" };
  const field = fieldsOf(kind, { values, errors: isReturned ? of.errors : {} });
  const title = isOrganisation ? t.organisationTitle : t.residentTitle;
  const { value: shown, ...showField } = field("shown");
  return (
    <Section id={kind} title={title}>
      <Form action={`${home}/declaration/signatures`} label={title}>
        <HiddenField name="kind" value={kind} />
        <TextField
          {...field("name")}
          label={isOrganisation ? t.organisationName : t.residentName}
          help={isOrganisation ? t.organisationNameHelp : t.residentNameHelp}
          autoComplete={isOrganisation ? "organization" : "name"}
          required={isOrganisation}
        />
        <Checkbox
          {...showField}
          label={isOrganisation ? t.showOrganisation : t.showResident}
          checked={shown === "yes"}
        />
        <TextField
          {...field("email")}
          label={t.email}
          help={t.emailHelp}
          inputMode="email"
          autoComplete="email"
          required
        />
        <SubmitRow label={t.send} />
      </Form>
    </Section>
  );
}

export type AskPageProps = {
  readonly frame: Frame;
  readonly values: Sent;
  readonly errors: FieldErrors;
};

/** Asks for a link to withdraw. */
export function AskPage({ frame, values, errors }: AskPageProps): VNode {
  const t = signatoryTexts(frame.language);
  const field = fieldsOf("withdrawal", { values, errors });
  return (
    <SignatoryPageAround frame={frame} title={t.askTitle} failed={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={t.askTitle} lead={t.askLead} />
      <Form action={`${frame.place?.href ?? ""}/declaration/withdrawals`}>
        <TextField
          {...field("email")}
          label={t.email}
          inputMode="email"
          autoComplete="email"
          required
        />
        <SubmitRow label={t.send} />
      </Form>
    </SignatoryPageAround>
  );
}

export type StepPageProps = {
  readonly frame: Frame;
  readonly step: keyof ReturnType<typeof signatoryTexts>["steps"];
  /** The address of the link, on a step that asks to press a button. */
  readonly action?: string;
};

/** What somebody is told on the way: look into the mailbox, confirm, done. */
export function StepPage({ frame, step, action }: StepPageProps): VNode {
  const t = signatoryTexts(frame.language);
  const home = frame.place?.href ?? "";
  const words: { readonly title: string; readonly text: string; readonly button?: string } =
    t.steps[step];
  return (
    <SignatoryPageAround frame={frame} title={words.title}>
      <PageHeading title={words.title} lead={words.text} />
      {action !== undefined && words.button !== undefined && (
        <Form action={action}>
          <SubmitRow label={words.button} danger={step === "withdraw"} />
        </Form>
      )}
      {step === "dead-link" && (
        <p>
          <a href={`${home}/declaration/signatures/new`}>{t.sign}</a>
          {" · "}
          <a href={`${home}/declaration/withdrawals/new`}>{t.askForLink}</a>
        </p>
      )}
    </SignatoryPageAround>
  );
}

type AroundProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly failed?: boolean;
  readonly children: ComponentChildren;
};

function SignatoryPageAround({ frame, title, failed = false, children }: AroundProps): VNode {
  const t = signatoryTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={title}
      failed={failed}
      breadcrumbs={[
        { label: t.declaration, href: `${home}/declaration` },
        { label: t.title, href: `${home}/declaration/signatories` },
        { label: title },
      ]}
    >
      {children}
    </Page>
  );
}
