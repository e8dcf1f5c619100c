/** SQL of the city's events and of how many came. */
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

const id = uuid<"Event">();
const account = uuid<"Account">();

/** Those to come and those of every year first, then the latest; one by its slug where that is given. */
export const listEventRows = rows({
  id,
  slug: text(),
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
  counted: bool(),
  people: nullable(integer()),
  people_source: nullable(text()),
})`
  select e.id, e.slug, e.kind, e.title, e.text, e.starts_on, e.starts_precision, e.ends_on, e.ends_precision, e.yearly,
    e.place, e.organisers, e.accessibility, e.rights, e.source,
    a.number is not null as counted, a.people, a.source as people_source
  from meetings.public_event e
  left join lateral (
    select c.number, c.people, c.source from meetings.audience c
    where c.city_id = e.city_id and c.event_id = e.id order by c.number desc limit 1
  ) a on true
  where e.city_id = ${city}
    and (${{ slug: nullable(text()) }}::text is null or e.slug = ${{ slug: nullable(text()) }})
  order by e.starts_on desc nulls first, e.slug
  limit ${{ limit: integer() }}::int offset ${{ offset: integer() }}::int`;

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

export const listAudienceRows = rows({
  event_id: id,
  people: nullable(integer()),
  source: nullable(text()),
})`
  select event_id, people, source from meetings.audience
  where city_id = ${city} order by event_id, number`;

export const insertAudience = command`
  insert into meetings.audience (city_id, event_id, number, people, source, recorded_at, recorded_by)
  select ${city}, ${{ event: id }},
    (select coalesce(max(number), 0) + 1 from meetings.audience where city_id = ${city} and event_id = ${{ event: id }}),
    ${{ people: nullable(integer()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;
