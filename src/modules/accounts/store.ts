/** All SQL of the schema `accounts`. */
import {
  bytes,
  city,
  command,
  instant,
  integer,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  texts,
  uuid,
} from "../../platform/database/statement.ts";
import type { Role } from "./role.ts";

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

export const insertLink = command`
  insert into accounts.sign_in_link (city_id, token_hash, account_id, made_at, expires_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account }}, ${{ at: instant() }}, ${{ expires: instant() }})`;

export const countLinksSince = row({ links: integer() })`
  select count(*)::int as links from accounts.sign_in_link
  where city_id = ${city} and account_id = ${{ account }} and made_at > ${{ since: instant() }}`;

export const findLink = maybeRow({
  account_id: account,
  expires_at: instant(),
  used_at: nullable(instant()),
})`
  select account_id, expires_at, used_at from accounts.sign_in_link
  where city_id = ${city} and token_hash = ${{ hash: bytes() }}`;

/** Gives 1 when the link was still good and is used now, 0 when somebody was faster or it has expired. */
export const updateLinkUsed = command`
  update accounts.sign_in_link set used_at = ${{ at: instant() }}
  where city_id = ${city} and token_hash = ${{ hash: bytes() }} and used_at is null and expires_at > ${{ at: instant() }}`;

export const insertSession = command`
  insert into accounts.session (city_id, token_hash, account_id, started_at, seen_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account }}, ${{ at: instant() }}, ${{ at: instant() }})`;

export const findSession = maybeRow({
  account_id: account,
  name: text(),
  started_at: instant(),
  seen_at: instant(),
  roles: texts<Role>(),
})`
  select s.account_id, a.name, s.started_at, s.seen_at, array(
    select g.role from accounts.role_grant g
    where g.city_id = ${city} and g.account_id = s.account_id and g.ended_at is null order by g.role
  ) as roles
  from accounts.session s join accounts.account a on a.city_id = s.city_id and a.id = s.account_id
  where s.city_id = ${city} and s.token_hash = ${{ hash: bytes() }} and s.ended_at is null`;

export const updateSessionSeen = command`
  update accounts.session set seen_at = ${{ at: instant() }}
  where city_id = ${city} and token_hash = ${{ hash: bytes() }}`;

export const updateSessionEnded = command`
  update accounts.session set ended_at = ${{ at: instant() }}
  where city_id = ${city} and token_hash = ${{ hash: bytes() }} and ended_at is null`;
