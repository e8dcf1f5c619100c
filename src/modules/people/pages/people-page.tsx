/** The page of people: who works here, the form that invites, and the end of a role, and what waits for a second person. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Id } from "../../../kernel/id.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { Person, RoleProposal } from "../../accounts/index.ts";
import { needsTwoPeople, ROLES, roleTexts } from "../../accounts/index.ts";
import { peopleTexts } from "../texts/index.ts";

type Framed = { readonly frame: Frame };

function home(frame: Frame): string {
  return frame.place?.href ?? "";
}

/** What was just done on the page of people, as its address says it. */
export const PEOPLE_DONE = [
  "handed-over",
  "invited",
  "not-sent",
  "refused",
  "ended",
  "proposed",
  "confirmed",
  "declined",
] as const;

export type PeopleProps = Framed & {
  readonly people: readonly Person[];
  /** Roles that wait for a second person. */
  readonly proposals: readonly RoleProposal[];
  readonly mayManage: boolean;
  /** Whoever looks. */
  readonly own: Id<"Account"> | null;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly done: (typeof PEOPLE_DONE)[number] | undefined;
};

/** Who works here, what waits for a second person, and the form that invites. */
export function PeoplePage(props: PeopleProps): VNode {
  const { frame, people, mayManage, errors, done } = props;
  const t = peopleTexts(frame.language);
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
      {done !== undefined && done !== "not-sent" && done !== "refused" && (
        <Notice tone="saved" title={t.saved[done]} />
      )}
      <PageHeading title={t.people} lead={t.peopleLead} />
      <DataTable
        id="people"
        stacks
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
          roles:
            person.roles.length === 0 ? (
              t.noRole
            ) : (
              <Roles frame={frame} person={person} mayManage={mayManage} />
            ),
        }))}
      />
      {mayManage && people.length > 1 && (
        <p>
          <a href={`${home(frame)}/work/people/hand-over`}>{t.handOver.open}</a>
        </p>
      )}
      <Proposals {...props} />
      {mayManage && <InviteForm {...props} />}
    </Page>
  );
}

function InviteForm({ frame, values, errors }: PeopleProps): VNode {
  const t = peopleTexts(frame.language);
  const roles = roleTexts(frame.language);
  return (
    <>
      <h2>{t.invite}</h2>
      <Form action={`${home(frame)}/work/people`}>
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
            label: roles[role].name,
            help: needsTwoPeople(role) ? `${roles[role].help} ${t.twoPeople}` : roles[role].help,
          }))}
        />
        <SubmitRow label={t.inviteSubmit} />
      </Form>
    </>
  );
}

/** Whoever proposed it may take it back; somebody else confirms or declines. */
function Proposals({ frame, proposals, people, mayManage, own }: PeopleProps): VNode | null {
  const { proposals: t } = peopleTexts(frame.language);
  const roles = roleTexts(frame.language);
  if (proposals.length === 0) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const coordinators = people.filter((person) => person.roles.includes("coordinator"));
  const isAlone = proposals.some(
    ({ account, proposedBy }) =>
      proposedBy !== null && coordinators.every(({ id }) => id === proposedBy || id === account),
  );
  return (
    <Section id="proposals" title={t.title}>
      <p>{t.lead}</p>
      {isAlone && <p>{t.alone}</p>}
      <DataTable
        id="waiting"
        caption={t.caption(proposals.length)}
        stacks
        columns={[
          { key: "person", label: t.person },
          { key: "change", label: t.change },
          { key: "by", label: t.by },
          { key: "until", label: t.until },
          ...(mayManage ? [{ key: "decide", label: t.decide }] : []),
        ]}
        rowHeader="person"
        empty={t.none}
        rows={proposals.map((proposal) => ({
          person: names.get(proposal.account),
          change: t.what[proposal.change](roles[proposal.role].name),
          by: proposal.proposedBy === null ? t.terminal : names.get(proposal.proposedBy),
          until: printDay(proposal.openUntil, frame.language),
          decide: (
            <Decision
              frame={frame}
              proposal={proposal}
              name={names.get(proposal.account) ?? ""}
              mayConfirm={own !== proposal.proposedBy && own !== proposal.account}
            />
          ),
        }))}
      />
    </Section>
  );
}

type DecisionProps = Framed & {
  readonly proposal: RoleProposal;
  readonly name: string;
  readonly mayConfirm: boolean;
};

function Decision({ frame, proposal, name, mayConfirm }: DecisionProps): VNode {
  const { proposals: t } = peopleTexts(frame.language);
  const button = (decision: "confirmed" | "declined", label: string, whole: string) => (
    <button
      class="ds-button"
      data-variant={decision === "confirmed" ? "secondary" : "tertiary"}
      data-size="sm"
      type="submit"
      name="decision"
      value={decision}
      aria-label={whole}
    >
      {label}
    </button>
  );
  return (
    <Form action={`${home(frame)}/work/people/proposals`} label={`${t.decide}: ${name}`}>
      <HiddenField name="proposal" value={proposal.id} />
      {mayConfirm && button("confirmed", t.confirm, t.confirmFor(name))}
      {button("declined", t.decline, t.declineFor(name))}
    </Form>
  );
}

type RolesProps = Framed & { readonly person: Person; readonly mayManage: boolean };

function Roles({ frame, person, mayManage }: RolesProps): VNode {
  const t = peopleTexts(frame.language);
  const names = roleTexts(frame.language);
  return (
    <ul class="plain-list">
      {person.roles.map((role) => (
        <li>
          {names[role].name}
          {mayManage && (
            <Form
              action={`${home(frame)}/work/people/ended-roles`}
              label={t.endRole(names[role].name, person.name)}
            >
              <HiddenField name="account" value={person.id} />
              <HiddenField name="role" value={role} />
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                {t.endRoleShort}
                <span class="ds-sr-only"> {t.endRole(names[role].name, person.name)}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
