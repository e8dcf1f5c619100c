/** SQL of what goes out and comes in by letter: digests, links, drafts, substitutes, and the rhythm of it all. */
import {
  bytes,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { DraftFields } from "../draft.ts";
import type { LinkEnd, LinkPurpose } from "../link.ts";

const account = uuid<"Account">();
const request = uuid<"Request">();

/** Who has had this week's letter. */
export const listDigestsOf = rows({ account_id: account })`
  select account_id from requests.digest where city_id = ${city} and week = ${{ week: date() }}`;

export const findDigest = maybeRow({ at: instant() })`
  select at from requests.digest
  where city_id = ${city} and account_id = ${{ account }} and week = ${{ week: date() }}`;

/** The last letter of everybody who has had one. */
export const listLastLetters = rows({ account_id: account, letter_id: uuid<"Letter">() })`
  select distinct on (account_id) account_id, letter_id from requests.digest
  where city_id = ${city} order by account_id, week desc`;

/** Of these requests, whom each was told to already. */
export const listTold = rows({ request_id: request, account_id: account })`
  select distinct request_id, account_id from requests.digest_item
  where city_id = ${city} and request_id = any(${{ requests: uuids<"Request">() }})`;

/** Gives 0 when the person has had this week's letter. */
export const insertDigest = command`
  insert into requests.digest (city_id, account_id, week, letter_id, at)
  values (${city}, ${{ account }}, ${{ week: date() }}, ${{ letter: uuid<"Letter">() }}, ${{ at: instant() }})
  on conflict (city_id, account_id, week) do nothing`;

export const insertDigestItems = command`
  insert into requests.digest_item (city_id, account_id, week, request_id)
  select ${city}, ${{ account }}, ${{ week: date() }}, r.id from unnest(${{ requests: uuids<"Request">() }}::uuid[]) as r (id)`;

export const insertLink = command`
  insert into requests.link (city_id, token_hash, account_id, purpose, made_at, expires_at)
  values (${city}, ${{ hash: bytes() }}, ${{ account }}, ${{ purpose: text<LinkPurpose>() }}, ${{ at: instant() }},
    ${{ expires: nullable(instant()) }})`;

export const findLink = maybeRow({
  account_id: account,
  purpose: text<LinkPurpose>(),
  expires_at: nullable(instant()),
  revoked_as: nullable(text<LinkEnd>()),
})`
  select account_id, purpose, expires_at, revoked_as from requests.link
  where city_id = ${city} and token_hash = ${{ hash: bytes() }}`;

export const updateLinksRevoked = command`
  update requests.link set revoked_at = ${{ at: instant() }}, revoked_as = ${{ as: text<LinkEnd>() }}
  where city_id = ${city} and account_id = ${{ account }} and purpose = ${{ purpose: text<LinkPurpose>() }}
    and revoked_at is null`;

export const findDraft = maybeRow({ fields: json<DraftFields>(), saved_at: instant() })`
  select fields, saved_at from requests.draft
  where city_id = ${city} and request_id = ${{ request }} and account_id = ${{ account }}`;

export const listDraftsOf = rows({ request_id: request, saved_at: instant() })`
  select request_id, saved_at from requests.draft where city_id = ${city} and account_id = ${{ account }}`;

export const insertDraft = command`
  insert into requests.draft (city_id, request_id, account_id, fields, saved_at)
  values (${city}, ${{ request }}, ${{ account }}, ${{ fields: json<DraftFields>() }}, ${{ at: instant() }})
  on conflict (city_id, request_id, account_id) do update set fields = excluded.fields, saved_at = excluded.saved_at`;

export const deleteDrafts = command`
  delete from requests.draft where city_id = ${city} and request_id = ${{ request }}
    and (${{ account: nullable(account) }}::uuid is null or account_id = ${{ account: nullable(account) }})`;

export const deleteDraftsOf = command`
  delete from requests.draft where city_id = ${city} and account_id = ${{ account }}`;

export const deleteLinksOf = command`
  delete from requests.link where city_id = ${city} and account_id = ${{ account }}`;

export const insertSubstitution = command`
  insert into requests.substitution (city_id, id, account_id, substitute_id, from_on, to_on, at, by_account)
  values (${city}, ${{ id: uuid<"Substitution">() }}, ${{ account }}, ${{ substitute: account }}, ${{ from: date() }},
    ${{ to: date() }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

/** Gives 0 when it had ended. */
export const updateSubstitutionEnded = command`
  update requests.substitution set ended_at = ${{ at: instant() }}, ended_by = ${{ by: nullable(account) }}
  where city_id = ${city} and id = ${{ id: uuid<"Substitution">() }} and ended_at is null`;

/** Those that have not ended before this day, in the order in which they were named. */
export const listSubstitutions = rows({
  id: uuid<"Substitution">(),
  account_id: account,
  substitute_id: account,
  from_on: date(),
  to_on: date(),
})`
  select id, account_id, substitute_id, from_on, to_on from requests.substitution
  where city_id = ${city} and ended_at is null and to_on >= ${{ on: date() }} order by at, id`;

export const findRhythmRow = maybeRow({
  weekday: integer(),
  hour: integer(),
  escalate_after: integer(),
})`
  select weekday, hour, escalate_after from requests.rhythm
  where city_id = ${city} order by at desc, id desc limit 1`;

export const insertRhythm = command`
  insert into requests.rhythm (city_id, id, weekday, hour, escalate_after, at, by_account)
  values (${city}, ${{ id: uuid<"Rhythm">() }}, ${{ weekday: integer() }}, ${{ hour: integer() }},
    ${{ escalateAfter: integer() }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;
