/** SQL of bodies with what is said of them, and of their standing. Facts are added; none is ever changed or removed. */
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
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { BodyKind, StandingChangeKind } from "../body.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Body">();
const account = uuid<"Account">();

/** One, some or all of a city's bodies: by kind in the order of the list, the dissolved last, then the oldest first. */
export const listBodyRows = rows({
  id,
  slug: text(),
  kind: text<BodyKind>(),
  name: json<Wording>(),
  about: json<Wording>(),
  founded_on: nullable(date()),
  founded_precision: nullable(text<Precision>()),
  size_note: json<Wording>(),
  legal_basis: json<Wording>(),
  legal_unconfirmed: bool(),
  secretariat: json<Wording>(),
  source: nullable(text()),
  parent_id: nullable(id),
  parent_slug: nullable(text()),
  parent_name: nullable(json<Wording>()),
  change: nullable(text<StandingChangeKind>()),
  change_reason: nullable(json<Wording>()),
  change_on: nullable(date()),
  change_precision: nullable(text<Precision>()),
  change_source: nullable(text()),
  quorum_kind: nullable(text<"more-than-half" | "at-least">()),
  quorum_members: nullable(integer()),
})`
  select b.id, b.slug, b.kind, d.name, d.about, d.founded_on, d.founded_precision, d.size_note, d.legal_basis,
    d.legal_unconfirmed, d.secretariat, d.source, d.parent_id, p.slug as parent_slug, pd.name as parent_name,
    s.change, s.reason as change_reason, s.on_date as change_on, s.precision as change_precision,
    s.source as change_source, m.quorum_kind, m.quorum_members
  from bodies.body b
  join bodies.description d on d.city_id = ${city} and d.body_id = b.id and d.number =
    (select max(l.number) from bodies.description l where l.city_id = ${city} and l.body_id = b.id)
  left join bodies.body p on p.city_id = ${city} and p.id = d.parent_id
  left join bodies.description pd on pd.city_id = ${city} and pd.body_id = p.id and pd.number =
    (select max(l.number) from bodies.description l where l.city_id = ${city} and l.body_id = p.id)
  left join bodies.standing s on s.city_id = ${city} and s.body_id = b.id and s.number =
    (select max(l.number) from bodies.standing l where l.city_id = ${city} and l.body_id = b.id)
  left join bodies.mandate m on m.city_id = ${city} and m.body_id = b.id and m.number =
    (select max(l.number) from bodies.mandate l where l.city_id = ${city} and l.body_id = b.id)
  where b.city_id = ${city}
    and (${{ slug: nullable(text()) }}::text is null or b.slug = ${{ slug: nullable(text()) }})
    and (${{ ids: nullable(uuids<"Body">()) }}::uuid[] is null or b.id = any (${{ ids: nullable(uuids<"Body">()) }}))
  order by array_position(array['council', 'statutory-council', 'network', 'reference-group', 'office', 'working-group'], b.kind),
    (s.change is not distinct from 'dissolved'), d.founded_on nulls last, b.slug`;

export const findBodyId = maybeRow({ id, kind: text<BodyKind>() })`
  select id, kind from bodies.body where city_id = ${city} and slug = ${{ slug: text() }}`;

/** Gives 0 when the slug is taken. */
export const insertBody = command`
  insert into bodies.body (city_id, id, slug, kind, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ slug: text() }}, ${{ kind: text<BodyKind>() }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})
  on conflict (city_id, slug) do nothing`;

export const insertDescription = command`
  insert into bodies.description
    (city_id, body_id, number, name, about, founded_on, founded_precision, size_note, legal_basis, legal_unconfirmed,
     parent_id, secretariat, source, recorded_at, recorded_by)
  select ${city}, ${{ body: id }},
    (select coalesce(max(number), 0) + 1 from bodies.description where city_id = ${city} and body_id = ${{ body: id }}),
    ${{ name: json<Wording>() }}, ${{ about: json<Wording>() }}, ${{ foundedOn: nullable(date()) }},
    ${{ foundedPrecision: nullable(text<Precision>()) }}, ${{ sizeNote: json<Wording>() }},
    ${{ legalBasis: json<Wording>() }}, ${{ legalUnconfirmed: bool() }}, ${{ parent: nullable(id) }},
    ${{ secretariat: json<Wording>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

/** Every description there ever was, of one body or of all, the first one first. */
export const listDescriptionRows = rows({
  slug: text(),
  kind: text<BodyKind>(),
  number: integer(),
  name: json<Wording>(),
  about: json<Wording>(),
  founded_on: nullable(date()),
  founded_precision: nullable(text<Precision>()),
  size_note: json<Wording>(),
  legal_basis: json<Wording>(),
  legal_unconfirmed: bool(),
  parent_slug: nullable(text()),
  secretariat: json<Wording>(),
  source: nullable(text()),
  recorded_at: instant(),
})`
  select b.slug, b.kind, d.number, d.name, d.about, d.founded_on, d.founded_precision, d.size_note, d.legal_basis,
    d.legal_unconfirmed, p.slug as parent_slug, d.secretariat, d.source, d.recorded_at
  from bodies.description d
  join bodies.body b on b.city_id = ${city} and b.id = d.body_id
  left join bodies.body p on p.city_id = ${city} and p.id = d.parent_id
  where d.city_id = ${city} and (${{ body: nullable(id) }}::uuid is null or d.body_id = ${{ body: nullable(id) }})
  order by b.slug, d.number`;

/** Every change of one body's standing or of all, the first one first. */
export const listStandingRows = rows({
  body_id: id,
  slug: text(),
  change: text<StandingChangeKind>(),
  reason: json<Wording>(),
  on_date: date(),
  precision: text<Precision>(),
  source: nullable(text()),
})`
  select s.body_id, b.slug, s.change, s.reason, s.on_date, s.precision, s.source
  from bodies.standing s join bodies.body b on b.city_id = ${city} and b.id = s.body_id
  where s.city_id = ${city} and (${{ body: nullable(id) }}::uuid is null or s.body_id = ${{ body: nullable(id) }})
  order by b.slug, s.number`;

export const insertStanding = command`
  insert into bodies.standing (city_id, body_id, number, change, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, ${{ body: id }},
    (select coalesce(max(number), 0) + 1 from bodies.standing where city_id = ${city} and body_id = ${{ body: id }}),
    ${{ change: text<StandingChangeKind>() }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

/** The bodies that work for this one. */
export const listChildIds = rows({ body_id: id })`
  select d.body_id from bodies.description d
  where d.city_id = ${city} and d.parent_id = ${{ parent: id }} and d.number =
    (select max(l.number) from bodies.description l where l.city_id = ${city} and l.body_id = d.body_id)`;
