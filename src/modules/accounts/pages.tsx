/** The pages of signing in and of people. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  SubmitRow,
  TextField,
} from "../../design/fields.tsx";
import type { Frame } from "../../design/frame.ts";
import { PageHeading } from "../../design/heading.tsx";
import { Page } from "../../design/layout.tsx";
import { Notice } from "../../design/notice.tsx";
import { DataTable } from "../../design/table.tsx";
import type { Id } from "../../kernel/id.ts";
import { ROLES, type Role } from "./role.ts";
import { accountsTexts } from "./texts/index.ts";

type Framed = { readonly frame: Frame };

function home(frame: Frame): string {
  return frame.place?.href ?? "";
}

/** Where one asks for a link. */
export function SignInPage({
  frame,
  email,
  errors,
}: Framed & { readonly email: string; readonly errors: FieldErrors }): VNode {
  const t = accountsTexts(frame.language);
  return (
    <Page frame={frame} title={t.signIn} failed={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={t.signIn} lead={t.signInLead} />
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
    </Page>
  );
}

/** What everybody sees after asking, known here or not. */
export function LinkSentPage({ frame }: Framed): VNode {
  const t = accountsTexts(frame.language);
  return (
    <Page frame={frame} title={t.linkSentTitle}>
      <PageHeading title={t.linkSentTitle} lead={t.linkSent} />
    </Page>
  );
}

/** The page that a link opens. Only its button uses the link up: mail programs open links before people do. */
export function ConfirmSignInPage({ frame, secret }: Framed & { readonly secret: string }): VNode {
  const t = accountsTexts(frame.language);
  return (
    <Page frame={frame} title={t.signIn}>
      <PageHeading title={t.welcome(frame.place?.name ?? "")} lead={t.confirmLead} />
      <Form action={`${home(frame)}/sign-in/${secret}`}>
        <SubmitRow label={t.confirm} />
      </Form>
    </Page>
  );
}

export type PersonRow = {
  readonly id: Id<"Account">;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

/** What was just done on the page of people, as its address says it. */
export const PEOPLE_DONE = ["invited", "not-sent", "refused", "ended"] as const;

type PeopleProps = Framed & {
  readonly people: readonly PersonRow[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly done: (typeof PEOPLE_DONE)[number] | undefined;
};

/** Who works here, and the form that invites. */
export function PeoplePage({ frame, people, values, errors, done }: PeopleProps): VNode {
  const t = accountsTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={t.people}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home(frame) }, { label: t.people }]}
    >
      <ErrorSummary errors={errors} />
      {(done === "not-sent" || done === "refused") && (
        <Notice tone="warning" title={t.notDelivered[done]} />
      )}
      {(done === "invited" || done === "ended") && <Notice tone="saved" title={t.saved[done]} />}
      <PageHeading title={t.people} lead={t.peopleLead} />
      <DataTable
        id="people"
        caption={t.peopleCaption(people.length)}
        columns={[
          { key: "name", label: t.name },
          { key: "email", label: t.emailOfPerson },
          { key: "roles", label: t.roles },
        ]}
        rowHeader="name"
        empty=""
        rows={people.map((person) => ({
          name: person.name,
          email: person.email,
          roles: person.roles.length === 0 ? t.noRole : <Roles frame={frame} person={person} />,
        }))}
      />
      <h2>{t.invite}</h2>
      <Form action={`${home(frame)}/people`}>
        <TextField name="name" label={t.name} required value={values.name} error={errors.name} />
        <TextField
          name="email"
          type="email"
          label={t.emailOfPerson}
          required
          value={values.email}
          error={errors.email}
        />
        <RadioGroup
          name="role"
          label={t.role}
          required
          value={values.role}
          error={errors.role}
          options={ROLES.map((role) => ({
            value: role,
            label: t.roleNames[role],
            help: t.roleHelp[role],
          }))}
        />
        <SubmitRow label={t.inviteSubmit} />
      </Form>
    </Page>
  );
}

function Roles({ frame, person }: Framed & { readonly person: PersonRow }): VNode {
  const t = accountsTexts(frame.language);
  return (
    <ul class="plain-list">
      {person.roles.map((role) => (
        <li>
          {t.roleNames[role]}
          <Form
            action={`${home(frame)}/people/ended-roles`}
            label={t.endRole(t.roleNames[role], person.name)}
          >
            <HiddenField name="account" value={person.id} />
            <HiddenField name="role" value={role} />
            <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
              {t.endRoleShort}
              <span class="ds-sr-only"> {t.endRole(t.roleNames[role], person.name)}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
