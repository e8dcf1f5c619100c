/** SQL of the agenda and of who was told about a meeting. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  bytes,
  city,
  command,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ItemKind, Tie } from "../agenda.ts";

const meeting = uuid<"Meeting">();
const account = uuid<"Account">();

export const listItemRows = rows({
  item: integer(),
  version: integer(),
  position: integer(),
  kind: text<ItemKind>(),
  title: json<Wording>(),
  text: json<Wording>(),
  tied_to: json<readonly Tie[]>(),
  papers: nullable(text()),
  removed: bool(),
  after_sending: bool(),
  at: instant(),
})`
  select item, version, position, kind, title, text, tied_to, papers, removed, after_sending, recorded_at as at
  from meetings.agenda_item where city_id = ${city} and meeting_id = ${{ meeting }}
  order by recorded_at, item, version`;

export const insertItem = command`
  insert into meetings.agenda_item
    (city_id, meeting_id, item, version, position, kind, title, text, tied_to, papers, removed, after_sending,
     recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ item: integer() }}, ${{ version: integer() }}, ${{ position: integer() }},
    ${{ kind: text<ItemKind>() }}, ${{ title: json<Wording>() }}, ${{ text: json<Wording>() }},
    ${{ tiedTo: json<readonly Tie[]>() }}, ${{ papers: nullable(text()) }}, ${{ removed: bool() }},
    ${{ afterSending: bool() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listSendingRows = rows({
  items: integer(),
  remind_days: nullable(integer()),
  at: instant(),
})`
  select items, remind_days, recorded_at as at from meetings.agenda_sending
  where city_id = ${city} and meeting_id = ${{ meeting }}`;

export const insertSending = command`
  insert into meetings.agenda_sending (city_id, meeting_id, items, remind_days, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ items: integer() }}, ${{ remindDays: nullable(integer()) }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

/** Meetings whose reminder is due: sent before that, not cancelled, coming within their days, in the order in which they come. */
export const listToRemind = rows({
  body_id: uuid<"Body">(),
  slug: text(),
})`
  select m.body_id, m.slug
  from meetings.agenda_sending s
  join meetings.meeting m on m.city_id = s.city_id and m.id = s.meeting_id
  join lateral (
    select t.starts_at from meetings.timing t
    where t.city_id = s.city_id and t.meeting_id = s.meeting_id order by t.number desc limit 1
  ) t on true
  where s.city_id = ${city} and s.remind_days is not null
    and t.starts_at > ${{ now: instant() }}
    and t.starts_at - s.remind_days * interval '1 day' <= ${{ now: instant() }}
    and s.recorded_at < t.starts_at - s.remind_days * interval '1 day'
    and not exists (
      select from meetings.cancellation x where x.city_id = s.city_id and x.meeting_id = s.meeting_id
    )
  order by t.starts_at`;

/** Gives 0 when the person was told of this before. */
export const insertInvitation = command`
  insert into meetings.invitation (city_id, meeting_id, account_id, term_id, tells, token_hash, sent_at)
  values (${city}, ${{ meeting }}, ${{ person: nullable(account) }}, ${{ term: nullable(uuid<"Term">()) }},
    ${{ tells: text() }}, ${{ tokenHash: bytes() }}, ${{ at: instant() }})
  on conflict do nothing`;

/** Whom a letter told of this, by account or by term. */
export const listInvited = rows({
  account_id: nullable(account),
  term_id: nullable(uuid<"Term">()),
})`
  select account_id, term_id from meetings.invitation
  where city_id = ${city} and meeting_id = ${{ meeting }} and tells = ${{ tells: text() }}`;

export const findInvitation = maybeRow({ body_id: uuid<"Body">(), slug: text() })`
  select m.body_id, m.slug from meetings.invitation i
  join meetings.meeting m on m.city_id = i.city_id and m.id = i.meeting_id
  where i.city_id = ${city} and i.token_hash = ${{ tokenHash: bytes() }}`;

export const deleteInvitationsOf = command`
  delete from meetings.invitation where city_id = ${city} and account_id = ${{ person: account }}`;
