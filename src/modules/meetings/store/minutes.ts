/** SQL of minutes: the updates of the shared draft, who has it open, the approved texts and their publication. */
import type { Language, Wording } from "../../../kernel/language.ts";
import {
  bytes,
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { Approver } from "../minutes.ts";

const meeting = uuid<"Meeting">();
const account = uuid<"Account">();

export const listUpdateRows = rows({ number: integer(), since: integer(), change: bytes() })`
  select number, since, change from meetings.minutes_update
  where city_id = ${city} and meeting_id = ${{ meeting }} and number > ${{ after: integer() }} order by number`;

export const insertUpdate = command`
  insert into meetings.minutes_update (city_id, meeting_id, number, since, change, account_id, recorded_at)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ since: integer() }}, ${{ change: bytes() }},
    ${{ account: nullable(account) }}, ${{ at: instant() }})`;

export const deleteUpdates = command`
  delete from meetings.minutes_update where city_id = ${city} and meeting_id = ${{ meeting }}`;

export const updateUpdatesForgotten = command`
  update meetings.minutes_update set account_id = null
  where city_id = ${city} and account_id = ${{ account }}`;

export const upsertWriter = command`
  insert into meetings.minutes_writer (city_id, meeting_id, account_id, seen_at)
  values (${city}, ${{ meeting }}, ${{ account }}, ${{ at: instant() }})
  on conflict (city_id, meeting_id, account_id) do update set seen_at = excluded.seen_at`;

export const listWriterRows = rows({ account_id: account, seen_at: instant() })`
  select account_id, seen_at from meetings.minutes_writer
  where city_id = ${city} and meeting_id = ${{ meeting }} and seen_at > ${{ since: instant() }}
  order by account_id`;

export const deleteOldWriters = command`
  delete from meetings.minutes_writer where city_id = ${city} and seen_at < ${{ before: instant() }}`;

export const deleteWriter = command`
  delete from meetings.minutes_writer where city_id = ${city} and account_id = ${{ account }}`;

export const listVersionRows = rows({
  number: integer(),
  text: text(),
  language: text<Language>(),
  approved_by: text<Approver>(),
  approved_on: date(),
  reason: json<Wording>(),
  published_at: nullable(instant()),
})`
  select v.number, v.text, v.language, v.approved_by, v.approved_on, v.reason, p.recorded_at as published_at
  from meetings.minutes_version v
  left join meetings.minutes_publication p
    on p.city_id = v.city_id and p.meeting_id = v.meeting_id and p.version = v.number
  where v.city_id = ${city} and v.meeting_id = ${{ meeting }} order by v.number`;

export const insertVersion = command`
  insert into meetings.minutes_version
    (city_id, meeting_id, number, text, language, approved_by, approved_on, reason, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ text: text() }}, ${{ language: text<Language>() }},
    ${{ approvedBy: text<Approver>() }}, ${{ approvedOn: date() }}, ${{ reason: json<Wording>() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertPublication = command`
  insert into meetings.minutes_publication (city_id, meeting_id, version, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ version: integer() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;
