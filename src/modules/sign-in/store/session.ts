/** SQL of links and sessions. */
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
} from "../../../platform/database/statement.ts";
import type { Way } from "../session.ts";

const account = uuid<"Account">();
const session = uuid<"Session">();

export const insertLink = command`
  insert into sign_in.link (city_id, token_hash, account_id, way, made_at, expires_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account }}, ${{ way: text<Way>() }}, ${{ at: instant() }}, ${{ expires: instant() }})`;

export const countLinksSince = row({ links: integer() })`
  select count(*)::int as links from sign_in.link
  where city_id = ${city} and account_id = ${{ account }} and made_at > ${{ since: instant() }}`;

export const findLink = maybeRow({
  account_id: account,
  way: text<Way>(),
  expires_at: instant(),
  used_at: nullable(instant()),
})`
  select account_id, way, expires_at, used_at from sign_in.link
  where city_id = ${city} and token_hash = ${{ hash: bytes() }}`;

/** Gives 1 when the link was still good and is used now, 0 when somebody was faster or it has expired. */
export const updateLinkUsed = command`
  update sign_in.link set used_at = ${{ at: instant() }}
  where city_id = ${city} and token_hash = ${{ hash: bytes() }} and used_at is null and expires_at > ${{ at: instant() }}`;

export const insertSession = command`
  insert into sign_in.session
    (city_id, id, token_hash, account_id, roles, way, browser, system, started_at, seen_at)
  values (${city}, ${{ id: session }}, ${{ hash: bytes() }}, ${{ account }}, ${{ roles: texts() }}, ${{ way: text<Way>() }},
    ${{ browser: nullable(text()) }}, ${{ system: nullable(text()) }}, ${{ at: instant() }}, ${{ at: instant() }})`;

/** A session that nobody has ended, by its secret, or by the one that it had until a moment ago. */
export const findSession = maybeRow({
  id: session,
  account_id: account,
  roles: texts(),
  way: text<Way>(),
  started_at: instant(),
  seen_at: instant(),
})`
  select id, account_id, roles, way, started_at, seen_at from sign_in.session
  where city_id = ${city} and ended_at is null and (token_hash = ${{ hash: bytes() }}
    or (previous_hash = ${{ hash: bytes() }} and changed_at > ${{ since: instant() }}))`;

export const updateSessionSeen = command`
  update sign_in.session set seen_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id: session }}`;

/** Gives the session a new secret: 1 for the one request that asks with the secret that is good now, 0 for any that comes beside it. */
export const updateSessionSecret = command`
  update sign_in.session set token_hash = ${{ hash: bytes() }}, roles = ${{ roles: texts() }},
    previous_hash = token_hash, changed_at = ${{ at: instant() }}
  where city_id = ${city} and token_hash = ${{ old: bytes() }} and ended_at is null`;

/** Gives 1 where this person had such a session that was open. */
export const updateSessionEnded = command`
  update sign_in.session set ended_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id: session }} and account_id = ${{ account }} and ended_at is null`;

export const updateOthersEnded = command`
  update sign_in.session set ended_at = ${{ at: instant() }}
  where city_id = ${city} and account_id = ${{ account }} and id <> ${{ id: session }} and ended_at is null`;

export const listSessions = rows({
  id: session,
  way: text<Way>(),
  browser: nullable(text()),
  system: nullable(text()),
  started_at: instant(),
  seen_at: instant(),
})`
  select id, way, browser, system, started_at, seen_at from sign_in.session
  where city_id = ${city} and account_id = ${{ account }} and ended_at is null
    and started_at >= ${{ started: instant() }} and seen_at >= ${{ seen: instant() }}
  order by seen_at desc, id`;
