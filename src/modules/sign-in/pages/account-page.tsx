/** The page of one's own account: who one is here, passkeys, and where one is signed in. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import { type FieldErrors, Form, HiddenField, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { roleTexts } from "../../accounts/index.ts";
import type { OpenSession, OwnAccount, OwnPasskey } from "../read-own-account.ts";
import { signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { home } from "./sign-in-page.tsx";

/** What was just done, as the address of the page says it. */
export const ACCOUNT_DONE = [
  "passkey-added",
  "passkey-removed",
  "session-ended",
  "others-ended",
] as const;

export type AccountProps = {
  readonly frame: Frame;
  readonly account: OwnAccount;
  /** A moment in the city's time. */
  readonly moment: (at: Date) => string;
  /** What the organisation's own sign-in is called, where there is one. */
  readonly organisation: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  /** Why a passkey was not taken, where no field is to blame. */
  readonly refused: string | undefined;
  readonly done: (typeof ACCOUNT_DONE)[number] | undefined;
};

export function AccountPage(props: AccountProps): VNode {
  const { frame, account, errors, refused, done } = props;
  const t = signInTexts(frame.language);
  const { person } = account;
  const names = roleTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.account}
      failed={Object.keys(errors).length > 0 || refused !== undefined}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home(frame) }, { label: t.account }]}
    >
      <ErrorSummary errors={errors} />
      {refused !== undefined && <Notice tone="refused" title={refused} />}
      {done !== undefined && <Notice tone="saved" title={t.done[done]} />}
      <PageHeading title={t.account} lead={t.accountLead} />
      <Facts
        items={[
          { term: t.name, content: person.name },
          { term: t.emailOfPerson, content: person.email },
          { term: t.roles, content: person.roles.map((role) => names[role].name).join(", ") },
        ]}
      />
      <Organisation {...props} />
      <Passkeys {...props} />
      <Sessions {...props} />
      <Section id="data" title={t.keptAboutYou}>
        <p>{t.keptAboutYouLead}</p>
        <p>
          <a href={`${home(frame)}/account/data.json`}>{t.downloadData}</a>
        </p>
      </Section>
    </Page>
  );
}

function Organisation({ frame, account, organisation }: AccountProps): VNode | null {
  const t = signInTexts(frame.language);
  if (organisation === undefined) return null;
  return (
    <Section id="organisation" title={organisation}>
      {account.isKnownThere ? (
        <p>{t.knownThere(organisation)}</p>
      ) : account.justNow ? (
        <p>
          <a href={`${home(frame)}/sign-in/organisation/known`}>{t.beKnownThere(organisation)}</a>
        </p>
      ) : (
        <p>
          {t.notKnownThere(organisation)} <a href={`${home(frame)}/sign-in`}>{t.signInAgainLink}</a>
        </p>
      )}
    </Section>
  );
}

function Passkeys(props: AccountProps): VNode {
  const { frame, account, values, errors, moment } = props;
  const t = signInTexts(frame.language);
  return (
    <Section id="passkeys" title={t.passkeys}>
      <p>{t.passkeysLead}</p>
      {account.passkeys.length === 0 ? (
        <p>{t.noPasskeys}</p>
      ) : (
        <DataTable
          id="passkey-table"
          caption={t.passkeysCaption(account.passkeys.length)}
          columns={[
            { key: "name", label: t.name },
            { key: "added", label: t.added },
            { key: "used", label: t.used },
            { key: "remove", label: t.removing },
          ]}
          rowHeader="name"
          empty=""
          stacks
          rows={account.passkeys.map((passkey) => ({
            name: passkey.name,
            added: moment(passkey.addedAt),
            used: passkey.usedAt === null ? t.neverUsed : moment(passkey.usedAt),
            remove: <RemovePasskey frame={frame} passkey={passkey} />,
          }))}
        />
      )}
      {account.justNow ? (
        <PasskeyForm
          frame={frame}
          kind="new"
          action={`${home(frame)}/account/passkeys`}
          label={t.addPasskey}
        >
          <TextField
            name="name"
            label={t.passkeyName}
            help={t.passkeyNameHelp}
            width="medium"
            value={values.name}
            error={errors.name}
          />
        </PasskeyForm>
      ) : (
        <p>
          {t.signInAgain} <a href={`${home(frame)}/sign-in`}>{t.signInAgainLink}</a>
        </p>
      )}
    </Section>
  );
}

function RemovePasskey({
  frame,
  passkey,
}: {
  readonly frame: Frame;
  readonly passkey: OwnPasskey;
}): VNode {
  const t = signInTexts(frame.language);
  return (
    <Form action={`${home(frame)}/account/passkeys/removed`}>
      <HiddenField name="passkey" value={passkey.id} />
      <SmallButton label={t.removePasskey} what={t.removePasskeyOf(passkey.name)} />
    </Form>
  );
}

function Sessions({ frame, account, moment }: AccountProps): VNode {
  const t = signInTexts(frame.language);
  const { sessions } = account;
  return (
    <Section id="sessions" title={t.sessions}>
      <p>{t.sessionsLead}</p>
      <DataTable
        id="session-table"
        caption={t.sessionsCaption(sessions.length)}
        columns={[
          { key: "device", label: t.device },
          { key: "way", label: t.way },
          { key: "began", label: t.began },
          { key: "seen", label: t.seen },
          { key: "end", label: t.ending },
        ]}
        rowHeader="device"
        empty=""
        stacks
        rows={sessions.map((session) => ({
          device: deviceName(frame, session),
          way: t.ways[session.way],
          began: moment(session.beganAt),
          seen: moment(session.seenAt),
          end: session.isThis ? (
            t.thisSession
          ) : (
            <EndSession frame={frame} session={session} began={moment(session.beganAt)} />
          ),
        }))}
      />
      {sessions.length > 1 && (
        <Form action={`${home(frame)}/account/sessions/ended`}>
          <HiddenField name="session" value="others" />
          <div class="submit-row">
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.endOthers}
            </button>
          </div>
        </Form>
      )}
    </Section>
  );
}

function EndSession({
  frame,
  session,
  began,
}: {
  readonly frame: Frame;
  readonly session: OpenSession;
  readonly began: string;
}): VNode {
  const t = signInTexts(frame.language);
  return (
    <Form action={`${home(frame)}/account/sessions/ended`}>
      <HiddenField name="session" value={session.id} />
      <SmallButton label={t.endSession} what={t.endSessionOf(deviceName(frame, session), began)} />
    </Form>
  );
}

function SmallButton({ label, what }: { readonly label: string; readonly what: string }): VNode {
  return (
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
      {label}
      <span class="ds-sr-only"> {what}</span>
    </button>
  );
}

function deviceName(
  frame: Frame,
  { browser, system }: Pick<OpenSession, "browser" | "system">,
): string {
  const t = signInTexts(frame.language);
  if (browser !== null && system !== null) return t.browserOn(browser, system);
  return browser ?? system ?? t.unknownDevice;
}
