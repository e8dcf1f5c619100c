/** SQL of meetings: when and where they are, and that they were cancelled or held. Facts are added; none is ever changed or removed. */
import type { Language, Wording } from "../../../kernel/language.ts";
import {
  bool,
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  row,
  rows,
  text,
  texts,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Meeting">();
const body = uuid<"Body">();
const account = uuid<"Account">();

export const findMeetingRow = rows({
  id,
  slug: text(),
  title: json<Wording>(),
  is_public: bool(),
  closed_for: json<Wording>(),
  languages: texts<Language>(),
  source: nullable(text()),
})`
  select id, slug, title, is_public, closed_for, languages, source from meetings.meeting
  where city_id = ${city} and body_id = ${{ body }} and slug = ${{ slug: text() }}`;

export const listSlugs = rows({ slug: text() })`
  select slug from meetings.meeting
  where city_id = ${city} and body_id = ${{ body }} and slug like ${{ day: text() }} || '%'`;

/** Meetings of a body that begin at an instant and were not cancelled. */
export const listCalled = rows({ slug: text(), place: json<Wording>(), online: nullable(text()) })`
  select m.slug, t.place, t.online
  from meetings.timing t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  where t.city_id = ${city} and t.starts_at = ${{ startsAt: instant() }} and m.body_id = ${{ body }}
    and m.is_public = ${{ isPublic: bool() }}
    and not exists (
      select from meetings.timing l
      where l.city_id = t.city_id and l.meeting_id = t.meeting_id and l.number > t.number
    )
    and not exists (select from meetings.cancellation x where x.city_id = t.city_id and x.meeting_id = t.meeting_id)
  order by m.slug`;

export const insertMeeting = command`
  insert into meetings.meeting
    (city_id, id, body_id, slug, title, is_public, closed_for, languages, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ body }}, ${{ slug: text() }}, ${{ title: json<Wording>() }},
    ${{ isPublic: bool() }}, ${{ closedFor: json<Wording>() }}, ${{ languages: texts<Language>() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

const timing = {
  starts_at: instant(),
  ends_at: instant(),
  place: json<Wording>(),
  online: nullable(text()),
};

export const listTimingRows = rows({
  ...timing,
  reason: json<Wording>(),
  at: instant(),
})`
  select starts_at, ends_at, place, online, reason, recorded_at as at from meetings.timing
  where city_id = ${city} and meeting_id = ${{ meeting: id }} order by number`;

export const insertTiming = command`
  insert into meetings.timing
    (city_id, meeting_id, number, starts_at, ends_at, place, online, reason, recorded_at, recorded_by)
  values (${city}, ${{ meeting: id }}, ${{ number: integer() }}, ${{ startsAt: instant() }},
    ${{ endsAt: instant() }}, ${{ place: json<Wording>() }}, ${{ online: nullable(text()) }},
    ${{ reason: json<Wording>() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listCancellationRows = rows({ reason: json<Wording>(), at: instant() })`
  select reason, recorded_at as at from meetings.cancellation
  where city_id = ${city} and meeting_id = ${{ meeting: id }}`;

export const insertCancellation = command`
  insert into meetings.cancellation (city_id, meeting_id, reason, recorded_at, recorded_by)
  values (${city}, ${{ meeting: id }}, ${{ reason: json<Wording>() }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})`;

export const listHeldRows = rows({ present: integer(), voting: integer(), needed: integer() })`
  select present, voting, needed from meetings.held
  where city_id = ${city} and meeting_id = ${{ meeting: id }}`;

export const insertHeld = command`
  insert into meetings.held (city_id, meeting_id, present, voting, needed, recorded_at, recorded_by)
  values (${city}, ${{ meeting: id }}, ${{ present: integer() }}, ${{ voting: integer() }},
    ${{ needed: integer() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

const line = {
  id,
  body_id: body,
  slug: text(),
  title: json<Wording>(),
  is_public: bool(),
  closed_for: json<Wording>(),
  languages: texts<Language>(),
  ...timing,
  moves: integer(),
  cancelled: bool(),
  held: bool(),
  published: bool(),
};

/** Meetings that begin within a window and end after an instant, the next one first; those that were held already only where that is asked. */
export const listComing = rows(line)`
  select m.id, m.body_id, m.slug, m.title, m.is_public, m.closed_for, m.languages, t.starts_at, t.ends_at, t.place, t.online,
    t.number - 1 as moves,
    exists (select from meetings.cancellation x where x.city_id = m.city_id and x.meeting_id = m.id) as cancelled,
    exists (select from meetings.held x where x.city_id = m.city_id and x.meeting_id = m.id) as held,
    exists (select from meetings.minutes_publication x where x.city_id = m.city_id and x.meeting_id = m.id) as published
  from meetings.timing t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  where t.city_id = ${city} and t.starts_at >= ${{ from: instant() }} and t.starts_at < ${{ to: instant() }}
    and t.ends_at > ${{ endsAfter: instant() }}
    and (${{ heldToo: bool() }}
      or not exists (select from meetings.held h where h.city_id = t.city_id and h.meeting_id = t.meeting_id))
    and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
    and (m.is_public or ${{ closedOf: nullable(uuids<"Body">()) }}::uuid[] is null
      or m.body_id = any (${{ closedOf: nullable(uuids<"Body">()) }}))
    and not exists (
      select from meetings.timing l
      where l.city_id = t.city_id and l.meeting_id = t.meeting_id and l.number > t.number
    )
  order by t.starts_at, m.id
  limit ${{ limit: integer() }}::int offset ${{ offset: integer() }}::int`;

/** Meetings that begin within a window and have ended or were held by an instant, the latest first. */
export const listPast = rows(line)`
  select m.id, m.body_id, m.slug, m.title, m.is_public, m.closed_for, m.languages, t.starts_at, t.ends_at, t.place, t.online,
    t.number - 1 as moves,
    exists (select from meetings.cancellation x where x.city_id = m.city_id and x.meeting_id = m.id) as cancelled,
    exists (select from meetings.held x where x.city_id = m.city_id and x.meeting_id = m.id) as held,
    exists (select from meetings.minutes_publication x where x.city_id = m.city_id and x.meeting_id = m.id) as published
  from meetings.timing t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  where t.city_id = ${city} and t.starts_at >= ${{ from: instant() }} and t.starts_at < ${{ to: instant() }}
    and (t.ends_at <= ${{ endsBy: instant() }}
      or t.starts_at <= ${{ endsBy: instant() }}
        and exists (select from meetings.held h where h.city_id = t.city_id and h.meeting_id = t.meeting_id))
    and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
    and (m.is_public or ${{ closedOf: nullable(uuids<"Body">()) }}::uuid[] is null
      or m.body_id = any (${{ closedOf: nullable(uuids<"Body">()) }}))
    and not exists (
      select from meetings.timing l
      where l.city_id = t.city_id and l.meeting_id = t.meeting_id and l.number > t.number
    )
  order by t.starts_at desc, m.id desc
  limit ${{ limit: integer() }}::int offset ${{ offset: integer() }}::int`;

export const countEnded = row({ past: integer() })`
  select count(*)::int as past
  from meetings.timing t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  where t.city_id = ${city} and t.starts_at >= ${{ from: instant() }} and t.starts_at < ${{ to: instant() }}
    and t.ends_at <= ${{ endsBy: instant() }}
    and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
    and (m.is_public or ${{ closedOf: nullable(uuids<"Body">()) }}::uuid[] is null
      or m.body_id = any (${{ closedOf: nullable(uuids<"Body">()) }}))
    and not exists (
      select from meetings.timing l
      where l.city_id = t.city_id and l.meeting_id = t.meeting_id and l.number > t.number
    )`;

/** Those that begin within a window and were held, but would have gone on after an instant: few, and counted apart because together it takes long. */
export const countHeldEarly = row({ past: integer() })`
  select count(*)::int as past
  from meetings.timing t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  join meetings.held h on h.city_id = t.city_id and h.meeting_id = t.meeting_id
  where t.city_id = ${city} and t.starts_at >= ${{ from: instant() }} and t.starts_at < ${{ to: instant() }}
    and t.starts_at <= ${{ endsAfter: instant() }} and t.ends_at > ${{ endsAfter: instant() }}
    and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
    and (m.is_public or ${{ closedOf: nullable(uuids<"Body">()) }}::uuid[] is null
      or m.body_id = any (${{ closedOf: nullable(uuids<"Body">()) }}))
    and not exists (
      select from meetings.timing l
      where l.city_id = t.city_id and l.meeting_id = t.meeting_id and l.number > t.number
    )`;

/** The first and the last instant at which any meeting that is looked at began. */
export const findSpan = row({ first: nullable(instant()), last: nullable(instant()) })`
  select min(t.starts_at) as first, max(t.starts_at) as last
  from meetings.timing t where t.city_id = ${city}`;

/**
 * Meetings that begin within a window and lack something, the first one first: the agenda, that they were held, minutes, an answer.
 * `asked_on` is the day of the first question without an answer.
 */
export const listUnfinishedRows = rows({
  body_id: body,
  slug: text(),
  is_public: bool(),
  starts_at: instant(),
  ends_at: instant(),
  sent: bool(),
  held: bool(),
  approved: bool(),
  published: bool(),
  waiting: integer(),
  unanswered: integer(),
  asked_on: nullable(date()),
})`
  select x.body_id, x.slug, x.is_public, x.starts_at, x.ends_at, x.sent, x.held, x.approved, x.published, x.waiting,
    x.unanswered, x.asked_on
  from (
    select m.body_id, m.slug, m.is_public, t.starts_at, t.ends_at, m.id,
      exists (select from meetings.agenda_sending s where s.city_id = ${city} and s.meeting_id = m.id) as sent,
      exists (select from meetings.held h where h.city_id = ${city} and h.meeting_id = m.id) as held,
      exists (select from meetings.minutes_version v where v.city_id = ${city} and v.meeting_id = m.id) as approved,
      exists (select from meetings.minutes_publication p where p.city_id = ${city} and p.meeting_id = m.id) as published,
      coalesce(q.waiting, 0)::int as waiting, coalesce(q.unanswered, 0)::int as unanswered, q.asked_on
    from meetings.timing t
    join meetings.meeting m on m.city_id = ${city} and m.id = t.meeting_id
    left join (
      select o.meeting_id, count(*) filter (where o.decided_at is null and o.confirmed_at is not null) as waiting,
        count(*) filter (where o.number is not null and a.question is null) as unanswered,
        min(o.shown_on) filter (where o.number is not null and a.question is null) as asked_on
      from meetings.question o
      left join (select distinct meeting_id, question from meetings.question_answer where city_id = ${city}) a
        on a.meeting_id = o.meeting_id and a.question = o.number
      where o.city_id = ${city} group by o.meeting_id
    ) q on q.meeting_id = m.id
    where t.city_id = ${city} and t.starts_at >= ${{ from: instant() }} and t.starts_at < ${{ to: instant() }}
      and not exists (
        select from meetings.timing l where l.city_id = ${city} and l.meeting_id = t.meeting_id and l.number > t.number
      )
      and not exists (select from meetings.cancellation c where c.city_id = ${city} and c.meeting_id = m.id)
  ) x
  where not x.sent or not x.held or not x.approved or (x.is_public and not x.published) or x.waiting > 0 or x.unanswered > 0
  order by x.starts_at, x.id`;

/** Every meeting of the city, for the comparison with the public record. */
export const listAll = rows({ id, body_id: body, slug: text() })`
  select id, body_id, slug from meetings.meeting where city_id = ${city} order by id`;

export const listSessionCounts = rows({
  body_id: body,
  year: integer(),
  sessions: integer(),
  source: text(),
})`
  select body_id, year, sessions, source from meetings.session_count
  where city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or body_id = ${{ body: nullable(body) }})
  order by year desc, body_id`;

/** Gives 0 when the year's number is known. */
export const insertSessionCount = command`
  insert into meetings.session_count (city_id, body_id, year, sessions, source, recorded_at, recorded_by)
  values (${city}, ${{ body }}, ${{ year: integer() }}, ${{ sessions: integer() }}, ${{ source: text() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, body_id, year) do nothing`;
