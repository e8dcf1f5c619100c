/** The pages of signing in. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  type FieldErrors,
  Form,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";

type Framed = { readonly frame: Frame };

export function home(frame: Frame): string {
  return frame.place?.href ?? "";
}

type SignInProps = Framed & {
  readonly email: string;
  readonly errors: FieldErrors;
  /** What the organisation's own sign-in is called, where there is one. */
  readonly organisation: string | undefined;
  /** Why a passkey let nobody in. */
  readonly refused?: string | undefined;
};

/** Where one asks for a link, or signs in at once. */
export function SignInPage({ frame, email, errors, organisation, refused }: SignInProps): VNode {
  const t = signInTexts(frame.language);
  const failed = Object.keys(errors).length > 0 || refused !== undefined;
  return (
    <Page frame={frame} title={t.signIn} failed={failed}>
      <ErrorSummary errors={errors} />
      {refused !== undefined && <Notice tone="refused" title={refused} />}
      <PageHeading title={t.signIn} lead={t.signInLead} />
      {organisation !== undefined && (
        <p>
          <ButtonLink
            label={t.organisationSignIn(organisation)}
            href={`${home(frame)}/sign-in/organisation`}
          />
        </p>
      )}
      <Section id="by-mail" title={t.byMail}>
        <Form action={`${home(frame)}/sign-in`}>
          <TextField
            name="email"
            type="email"
            label={t.email}
            autoComplete="email"
            required
            value={email}
            error={errors.email}
          />
          <SubmitRow label={t.sendLink} />
        </Form>
      </Section>
      <Section id="passkey" title={t.passkey}>
        <p>{t.passkeyLead}</p>
        <PasskeyForm
          frame={frame}
          kind="known"
          action={`${home(frame)}/sign-in/passkeys`}
          label={t.passkeySignIn}
        />
      </Section>
    </Page>
  );
}

/** What everybody sees after asking, known here or not. */
export function LinkSentPage({ frame }: Framed): VNode {
  const t = signInTexts(frame.language);
  return (
    <Page frame={frame} title={t.linkSentTitle}>
      <PageHeading title={t.linkSentTitle} lead={t.linkSent} />
    </Page>
  );
}

/** The page that a link opens. Only its button uses the link up: mail programs open links before people do. */
export function ConfirmSignInPage({ frame, secret }: Framed & { readonly secret: string }): VNode {
  const t = signInTexts(frame.language);
  return (
    <Page frame={frame} title={t.signIn}>
      <PageHeading title={t.welcome(frame.place?.name ?? "")} lead={t.confirmLead} />
      <Form action={`${home(frame)}/sign-in/${secret}`}>
        <SubmitRow label={t.confirm} />
      </Form>
    </Page>
  );
}
