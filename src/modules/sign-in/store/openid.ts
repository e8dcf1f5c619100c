/** SQL of the organisation's own sign-in. */
import {
  bytes,
  city,
  command,
  instant,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";

const account = uuid<"Account">();

export const insertAttempt = command`
  insert into sign_in.attempt (city_id, secret_hash, account_id, state, nonce, verifier, expires_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account: nullable(account) }}, ${{ state: text() }}, ${{ nonce: text() }}, ${{ verifier: text() }},
    ${{ expires: instant() }})`;

/** Takes one away, so that it is answered once. */
export const takeAttempt = maybeRow({
  account_id: nullable(account),
  state: text(),
  nonce: text(),
  verifier: text(),
  expires_at: instant(),
})`
  delete from sign_in.attempt where city_id = ${city} and secret_hash = ${{ hash: bytes() }}
  returning account_id, state, nonce, verifier, expires_at`;

export const deleteOldAttempts = command`
  delete from sign_in.attempt where city_id = ${city} and expires_at <= ${{ at: instant() }}`;

export const findIdentity = maybeRow({ account_id: account })`
  select account_id from sign_in.identity
  where city_id = ${city} and issuer = ${{ issuer: text() }} and subject = ${{ subject: text() }}`;

export const findIdentityOf = maybeRow({ subject: text() })`
  select subject from sign_in.identity
  where city_id = ${city} and issuer = ${{ issuer: text() }} and account_id = ${{ account }}`;

/** Gives 0 where this subject, or this account, is bound already. */
export const insertIdentity = command`
  insert into sign_in.identity (city_id, issuer, subject, account_id, bound_at)
  values (${city}, ${{ issuer: text() }}, ${{ subject: text() }}, ${{ account }}, ${{ at: instant() }})
  on conflict do nothing`;

export const insertMappedRole = command`
  insert into sign_in.mapped_role (city_id, id, account_id, role, department, given_at)
  values (${city}, ${{ id: uuid<"MappedRole">() }}, ${{ account }}, ${{ role: text() }}, ${{ department: nullable(text()) }},
    ${{ at: instant() }})`;

export const listMappedRoles = rows({
  id: uuid<"MappedRole">(),
  role: text(),
  department: nullable(text()),
})`
  select id, role, department from sign_in.mapped_role
  where city_id = ${city} and account_id = ${{ account }} and ended_at is null order by given_at, id`;

export const updateMappedRoleEnded = command`
  update sign_in.mapped_role set ended_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id: uuid<"MappedRole">() }} and ended_at is null`;
