/** SQL of passkeys and what they have to sign. */
import {
  bigint,
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
const passkey = uuid<"Passkey">();

export const insertChallenge = command`
  insert into sign_in.passkey_challenge (city_id, challenge_hash, account_id, expires_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account: nullable(account) }}, ${{ expires: instant() }})`;

/** Takes one away, so that it is signed once. */
export const takeChallenge = maybeRow({ account_id: nullable(account), expires_at: instant() })`
  delete from sign_in.passkey_challenge where city_id = ${city} and challenge_hash = ${{ hash: bytes() }}
  returning account_id, expires_at`;

export const deleteOldChallenges = command`
  delete from sign_in.passkey_challenge where city_id = ${city} and expires_at <= ${{ at: instant() }}`;

export const insertPasskey = command`
  insert into sign_in.passkey
    (city_id, id, account_id, credential_id, public_key, counter, name, added_at)
  values (${city}, ${{ id: passkey }}, ${{ account }}, ${{ credential: bytes() }}, ${{ key: bytes() }},
    ${{ counter: bigint() }}, ${{ name: text() }}, ${{ at: instant() }})
  on conflict (city_id, credential_id) do nothing`;

export const listPasskeys = rows({
  id: passkey,
  credential_id: bytes(),
  name: text(),
  added_at: instant(),
  used_at: nullable(instant()),
})`
  select id, credential_id, name, added_at, used_at from sign_in.passkey
  where city_id = ${city} and account_id = ${{ account }} and removed_at is null order by added_at, id`;

/** Held until the end of the transaction: its counter only ever grows. */
export const findPasskeyLocked = maybeRow({
  id: passkey,
  account_id: account,
  public_key: bytes(),
  counter: bigint(),
})`
  select id, account_id, public_key, counter from sign_in.passkey
  where city_id = ${city} and credential_id = ${{ credential: bytes() }} and removed_at is null for update`;

export const updatePasskeyUsed = command`
  update sign_in.passkey set counter = ${{ counter: bigint() }}, used_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id: passkey }}`;

export const updatePasskeyRemoved = command`
  update sign_in.passkey set removed_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id: passkey }} and account_id = ${{ account }} and removed_at is null`;
