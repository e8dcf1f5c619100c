/** SQL of the city's events: each version of them, that they are cancelled, how many came, and where they can be seen again. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
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
} from "../../../platform/database/statement.ts";
import type { EventKind } from "../event.ts";
import type { RecordingKind } from "../meeting.ts";

const id = uuid<"Event">();
const account = uuid<"Account">();

const words = {
  kind: text<EventKind>(),
  title: json<Wording>(),
  text: json<Wording>(),
  starts_on: nullable(date()),
  starts_precision: nullable(text<Precision>()),
  ends_on: nullable(date()),
  ends_precision: nullable(text<Precision>()),
  yearly: bool(),
  place: json<Wording>(),
  organisers: json<Wording>(),
  accessibility: json<Wording>(),
  rights: texts(),
  source: nullable(text()),
};

/**
 * Those to come and those of every year first, then the latest, each as it was said last; one by its slug where that is given, or those of which
 * a day is known and lies between two.
 */
export const listEventRows = rows({
  id,
  slug: text(),
  version: integer(),
  ...words,
  cancelled_for: nullable(json<Wording>()),
  counted: bool(),
  people: nullable(integer()),
  people_source: nullable(text()),
  people_year: nullable(integer()),
})`
  select e.id, e.slug, v.version, v.kind, v.title, v.text, v.starts_on, v.starts_precision, v.ends_on, v.ends_precision,
    v.yearly, v.place, v.organisers, v.accessibility, v.rights, v.source, x.reason as cancelled_for,
    a.number is not null as counted, a.people, a.source as people_source, a.year as people_year
  from meetings.public_event e
  join lateral (
    select n.number as version, n.kind, n.title, n.text, n.starts_on, n.starts_precision, n.ends_on, n.ends_precision,
      n.yearly, n.place, n.organisers, n.accessibility, n.rights, n.source
    from meetings.event_version n where n.city_id = ${city} and n.event_id = e.id
    union all
    select 1, e.kind, e.title, e.text, e.starts_on, e.starts_precision, e.ends_on, e.ends_precision, e.yearly, e.place,
      e.organisers, e.accessibility, e.rights, e.source
    order by version desc limit 1
  ) v on true
  left join meetings.event_cancellation x on x.city_id = ${city} and x.event_id = e.id
  left join lateral (
    select c.number, c.people, c.source, c.year from meetings.audience c
    where c.city_id = ${city} and c.event_id = e.id order by c.year desc nulls last, c.number desc limit 1
  ) a on true
  where e.city_id = ${city}
    and (${{ slug: nullable(text()) }}::text is null or e.slug = ${{ slug: nullable(text()) }})
    and (${{ from: nullable(date()) }}::date is null
      or v.starts_precision = 'day' and coalesce(v.ends_on, v.starts_on) >= ${{ from: nullable(date()) }})
    and (${{ to: nullable(date()) }}::date is null or v.starts_on <= ${{ to: nullable(date()) }})
  order by v.starts_on desc nulls first, e.slug
  limit ${{ limit: integer() }}::int offset ${{ offset: integer() }}::int`;

/** Every version of all events, or of one; oldest first. The first one has no reason. */
export const listVersionRows = rows({
  event_id: id,
  slug: text(),
  number: integer(),
  ...words,
  reason: json<Wording>(),
  at: instant(),
})`
  select v.event_id, v.slug, v.number, v.kind, v.title, v.text, v.starts_on, v.starts_precision, v.ends_on, v.ends_precision,
    v.yearly, v.place, v.organisers, v.accessibility, v.rights, v.source, v.reason, v.at
  from (
    select e.id as event_id, e.slug, 1 as number, e.kind, e.title, e.text, e.starts_on, e.starts_precision, e.ends_on,
      e.ends_precision, e.yearly, e.place, e.organisers, e.accessibility, e.rights, e.source, '{}'::jsonb as reason,
      e.recorded_at as at
    from meetings.public_event e where e.city_id = ${city}
    union all
    select n.event_id, o.slug, n.number, n.kind, n.title, n.text, n.starts_on, n.starts_precision, n.ends_on,
      n.ends_precision, n.yearly, n.place, n.organisers, n.accessibility, n.rights, n.source, n.reason, n.recorded_at
    from meetings.event_version n join meetings.public_event o on o.city_id = ${city} and o.id = n.event_id
    where n.city_id = ${city}
  ) v
  where ${{ slug: nullable(text()) }}::text is null or v.slug = ${{ slug: nullable(text()) }}
  order by v.event_id, v.number`;

export const countEvents = row({ events: integer() })`
  select count(*)::int as events from meetings.public_event where city_id = ${city}`;

export const listEventSlugs = rows({ slug: text() })`
  select slug from meetings.public_event where city_id = ${city}`;

export const insertEvent = command`
  insert into meetings.public_event
    (city_id, id, slug, kind, title, text, starts_on, starts_precision, ends_on, ends_precision, yearly, place,
     organisers, accessibility, rights, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ slug: text() }}, ${{ kind: text<EventKind>() }}, ${{ title: json<Wording>() }},
    ${{ text: json<Wording>() }}, ${{ startsOn: nullable(date()) }}, ${{ startsPrecision: nullable(text<Precision>()) }},
    ${{ endsOn: nullable(date()) }}, ${{ endsPrecision: nullable(text<Precision>()) }}, ${{ yearly: bool() }},
    ${{ place: json<Wording>() }}, ${{ organisers: json<Wording>() }}, ${{ accessibility: json<Wording>() }},
    ${{ rights: texts() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertVersion = command`
  insert into meetings.event_version
    (city_id, event_id, number, kind, title, text, starts_on, starts_precision, ends_on, ends_precision, yearly, place,
     organisers, accessibility, rights, source, reason, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ number: integer() }}, ${{ kind: text<EventKind>() }}, ${{ title: json<Wording>() }},
    ${{ text: json<Wording>() }}, ${{ startsOn: nullable(date()) }}, ${{ startsPrecision: nullable(text<Precision>()) }},
    ${{ endsOn: nullable(date()) }}, ${{ endsPrecision: nullable(text<Precision>()) }}, ${{ yearly: bool() }},
    ${{ place: json<Wording>() }}, ${{ organisers: json<Wording>() }}, ${{ accessibility: json<Wording>() }},
    ${{ rights: texts() }}, ${{ source: nullable(text()) }}, ${{ reason: json<Wording>() }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})`;

export const insertEventCancellation = command`
  insert into meetings.event_cancellation (city_id, event_id, reason, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reason: json<Wording>() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listEventRecordingRows = rows({
  event_id: id,
  kind: text<RecordingKind>(),
  address: text(),
})`
  select event_id, kind, address from meetings.event_recording where city_id = ${city} order by event_id, number`;

export const listRecordingRowsOf = rows({ kind: text<RecordingKind>(), address: text() })`
  select kind, address from meetings.event_recording
  where city_id = ${city} and event_id = ${{ id }} order by number`;

export const insertEventRecording = command`
  insert into meetings.event_recording (city_id, event_id, number, kind, address, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ number: integer() }}, ${{ kind: text<RecordingKind>() }}, ${{ address: text() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listAudienceRows = rows({
  event_id: id,
  people: nullable(integer()),
  source: nullable(text()),
  year: nullable(integer()),
})`
  select event_id, people, source, year from meetings.audience
  where city_id = ${city} order by event_id, number`;

export const listAudienceRowsOf = rows({
  people: nullable(integer()),
  source: nullable(text()),
  year: nullable(integer()),
  at: instant(),
})`
  select people, source, year, recorded_at as at from meetings.audience
  where city_id = ${city} and event_id = ${{ id }} order by number`;

export const insertAudience = command`
  insert into meetings.audience (city_id, event_id, number, people, source, year, recorded_at, recorded_by)
  select ${city}, ${{ event: id }},
    (select coalesce(max(number), 0) + 1 from meetings.audience where city_id = ${city} and event_id = ${{ event: id }}),
    ${{ people: nullable(integer()) }}, ${{ source: nullable(text()) }}, ${{ year: nullable(integer()) }},
    ${{ at: instant() }}, ${{ account: nullable(account) }}`;
