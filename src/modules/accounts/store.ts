/** All SQL of the schema `accounts`. */
import {
  city,
  command,
  date,
  instant,
  maybeRow,
  nullable,
  rows,
  text,
  texts,
  uuid,
} from "../../platform/database/statement.ts";
import type { Role } from "./role.ts";
import type { RoleChange, RoleDecision } from "./role-proposal.ts";

const account = uuid<"Account">();

export const insertAccount = command`
  insert into accounts.account (city_id, id, email, name, created_at)
  values (${city}, ${{ id: account }}, ${{ email: text() }}, ${{ name: text() }}, ${{ at: instant() }})
  on conflict (city_id, email) do nothing`;

export const findAccountByEmail = maybeRow({ id: account, name: text(), email: text() })`
  select id, name, email from accounts.account where city_id = ${city} and email = ${{ email: text() }}`;

export const findAccountName = maybeRow({ name: text() })`
  select name from accounts.account where city_id = ${city} and id = ${{ account }}`;

/** The same by address, held until the end of the transaction: whoever changes what this person may do waits for its turn. */
export const findAccountLocked = maybeRow({ id: account, email: text() })`
  select id, email from accounts.account where city_id = ${city} and email = ${{ email: text() }} for update`;

export const updateAccountErased = command`
  update accounts.account set name = ${{ name: text() }}, email = ${{ email: text() }}
  where city_id = ${city} and id = ${{ account }}`;

export const insertRole = command`
  insert into accounts.role_grant (city_id, id, account_id, role, given_at, given_by)
  values (${city}, ${{ id: uuid<"RoleGrant">() }}, ${{ account }}, ${{ role: text<Role>() }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})
  on conflict (city_id, account_id, role) where ended_at is null do nothing`;

export const updateRoleEnded = command`
  update accounts.role_grant set ended_at = ${{ at: instant() }}, ended_by = ${{ by: nullable(account) }}
  where city_id = ${city} and account_id = ${{ account }} and role = ${{ role: text() }} and ended_at is null`;

export const listRolesOf = rows({ role: text<Role>() })`
  select role from accounts.role_grant
  where city_id = ${city} and account_id = ${{ account }} and ended_at is null order by role`;

/** Every role that was ever given in the city. */
export const listRoleGrants = rows({ role: text<Role>(), ended_at: nullable(instant()) })`
  select role, ended_at from accounts.role_grant where city_id = ${city}`;

export const listPeople = rows({ id: account, name: text(), email: text(), roles: texts<Role>() })`
  select a.id, a.name, a.email, array(
    select g.role from accounts.role_grant g
    where g.city_id = ${city} and g.account_id = a.id and g.ended_at is null order by g.role
  ) as roles
  from accounts.account a where a.city_id = ${city} order by a.name, a.id`;

/** Who holds a role now, held until the end of the transaction, so that two can't take it from each other at the same time. */
export const listHoldersLocked = rows({ account_id: account })`
  select account_id from accounts.role_grant
  where city_id = ${city} and role = ${{ role: text() }} and ended_at is null for update`;

export const findHolder = maybeRow({
  id: account,
  name: text(),
  email: text(),
  roles: texts<Role>(),
})`
  select a.id, a.name, a.email, array(
    select g.role from accounts.role_grant g
    where g.city_id = ${city} and g.account_id = a.id and g.ended_at is null order by g.role
  ) as roles
  from accounts.account a where a.city_id = ${city} and a.id = ${{ account }}`;

/** Held until the end of the transaction, so that two changes of one person's roles come one after the other. */
export const holdAccount = maybeRow({ id: account, email: text() })`
  select id, email from accounts.account where city_id = ${city} and id = ${{ account }} for update`;

const proposal = uuid<"RoleProposal">();
const proposed = {
  id: proposal,
  account_id: account,
  role: text<Role>(),
  change: text<RoleChange>(),
  proposed_at: instant(),
  proposed_by: nullable(account),
  open_until: date(),
};

export const insertProposal = command`
  insert into accounts.role_proposal (city_id, id, account_id, role, change, proposed_at, proposed_by, open_until)
  values (${city}, ${{ id: proposal }}, ${{ account }}, ${{ role: text<Role>() }}, ${{ change: text<RoleChange>() }},
    ${{ at: instant() }}, ${{ by: nullable(account) }}, ${{ until: date() }})`;

/** Those that can still be decided on a day, the oldest first. */
export const listOpenProposals = rows(proposed)`
  select p.id, p.account_id, p.role, p.change, p.proposed_at, p.proposed_by, p.open_until
  from accounts.role_proposal p
  where p.city_id = ${city} and p.open_until >= ${{ on: date() }}
    and not exists (select 1 from accounts.role_decision d where d.city_id = ${city} and d.proposal_id = p.id)
  order by p.proposed_at, p.id`;

/** Gives 0 when somebody has decided already. */
export const insertDecision = command`
  insert into accounts.role_decision (city_id, proposal_id, decision, decided_at, decided_by)
  values (${city}, ${{ proposal }}, ${{ decision: text<RoleDecision>() }}, ${{ at: instant() }}, ${{ by: nullable(account) }})
  on conflict (city_id, proposal_id) do nothing`;

/** Every proposal there ever was, with what was decided. */
export const listProposals = rows({
  role: text<Role>(),
  change: text<RoleChange>(),
  open_until: date(),
  decision: nullable(text<RoleDecision>()),
})`
  select p.role, p.change, p.open_until, d.decision
  from accounts.role_proposal p
  left join accounts.role_decision d on d.city_id = ${city} and d.proposal_id = p.id
  where p.city_id = ${city}`;
