/** SQL of the entries of the map and their versions. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  bigint,
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
import type { MapKind, Particulars } from "../map-entry.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"MapEntry">();
const account = nullable(uuid<"Account">());
const right = nullable(uuid<"Right">());
const precision = nullable(text<Precision>());

const version = {
  number: integer(),
  title: json<Wording>(),
  text: json<Wording>(),
  groups: json<Wording>(),
  grounds: texts(),
  indicators: texts(),
  evidence: texts(),
  body_id: nullable(uuid<"Body">()),
  department_id: nullable(uuid<"Department">()),
  began_on: nullable(date()),
  began_precision: precision,
  ended_on: nullable(date()),
  ended_precision: precision,
  particulars: json<Particulars>(),
  source: nullable(text()),
  recorded_at: instant(),
};

/** Each entry as it was written last: what still stands open and what was found last first. */
export const listEntryRows = rows({
  id,
  slug: text(),
  kind: text<MapKind>(),
  ...version,
  rights: uuids<"Right">(),
})`
  select e.id, e.slug, e.kind, v.number, v.title, v.text, v.groups, v.grounds, v.indicators, v.evidence, v.body_id,
    v.department_id, v.began_on, v.began_precision, v.ended_on, v.ended_precision, v.particulars, v.source, v.recorded_at,
    array(select r.right_id from mapping.map_right r
          where r.city_id = ${city} and r.entry_id = e.id and r.number = v.number order by r.right_id) as rights
  from mapping.map_entry e
  join mapping.map_version v on v.city_id = e.city_id and v.entry_id = e.id
    and v.number = (select max(n.number) from mapping.map_version n where n.city_id = ${city} and n.entry_id = e.id)
  where e.city_id = ${city}
    and (${{ kind: nullable(text<MapKind>()) }}::text is null or e.kind = ${{ kind: nullable(text<MapKind>()) }})
    and (${{ slug: nullable(text()) }}::text is null or e.slug = ${{ slug: nullable(text()) }})
    and (${{ right }}::uuid is null or exists (
      select from mapping.map_right r
      where r.city_id = ${city} and r.entry_id = e.id and r.number = v.number and r.right_id = ${{ right }}))
    and (${{ ground: nullable(text()) }}::text is null or ${{ ground: nullable(text()) }} = any (v.grounds))
  order by coalesce((select s.state in ('overtaken', 'closed') from mapping.challenge_standing s
                     where s.city_id = ${city} and s.entry_id = e.id order by s.number desc limit 1), false),
    v.began_on desc nulls last, e.slug
  limit ${{ limit: bigint() }} offset ${{ offset: bigint() }}`;

/** How many there are, of how many nobody has said that they were taken up, overtaken or closed, and of how many nothing was said at all. */
export const countEntryRows = row({
  entries: integer(),
  open: integer(),
  silent: integer(),
})`
  select count(*)::int as entries, count(*) filter (where coalesce(
    (select s.state from mapping.challenge_standing s
     where s.city_id = ${city} and s.entry_id = e.id order by s.number desc limit 1), 'open') = 'open')::int as open,
    count(*) filter (where not exists (
      select from mapping.challenge_standing s where s.city_id = ${city} and s.entry_id = e.id))::int as silent
  from mapping.map_entry e
  join mapping.map_version v on v.city_id = e.city_id and v.entry_id = e.id
    and v.number = (select max(n.number) from mapping.map_version n where n.city_id = ${city} and n.entry_id = e.id)
  where e.city_id = ${city}
    and (${{ kind: nullable(text<MapKind>()) }}::text is null or e.kind = ${{ kind: nullable(text<MapKind>()) }})
    and (${{ right }}::uuid is null or exists (
      select from mapping.map_right r
      where r.city_id = ${city} and r.entry_id = e.id and r.number = v.number and r.right_id = ${{ right }}))
    and (${{ ground: nullable(text()) }}::text is null or ${{ ground: nullable(text()) }} = any (v.grounds))`;

export const listSlugRows = rows({ slug: text() })`
  select slug from mapping.map_entry where city_id = ${city} and kind = ${{ kind: text<MapKind>() }}`;

/** Every version of one entry, or of all, the first one first. */
export const listVersionRows = rows({
  entry_id: id,
  slug: text(),
  kind: text<MapKind>(),
  ...version,
  rights: uuids<"Right">(),
})`
  select v.entry_id, e.slug, e.kind, v.number, v.title, v.text, v.groups, v.grounds, v.indicators, v.evidence, v.body_id,
    v.department_id, v.began_on, v.began_precision, v.ended_on, v.ended_precision, v.particulars, v.source, v.recorded_at,
    array(select r.right_id from mapping.map_right r
          where r.city_id = ${city} and r.entry_id = v.entry_id and r.number = v.number order by r.right_id) as rights
  from mapping.map_version v
  join mapping.map_entry e on e.city_id = v.city_id and e.id = v.entry_id
  where v.city_id = ${city} and (${{ entry: nullable(id) }}::uuid is null or v.entry_id = ${{ entry: nullable(id) }})
  order by v.entry_id, v.number`;

/** Gives 0 when another entry of the kind has this name. */
export const insertEntry = command`
  insert into mapping.map_entry (city_id, id, kind, slug, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ kind: text<MapKind>() }}, ${{ slug: text() }}, ${{ at: instant() }}, ${{ account }})
  on conflict (city_id, kind, slug) do nothing`;

export const insertVersion = command`
  insert into mapping.map_version
    (city_id, entry_id, number, title, text, groups, grounds, indicators, evidence, body_id, department_id, began_on,
     began_precision, ended_on, ended_precision, particulars, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ number: integer() }}, ${{ title: json<Wording>() }}, ${{ text: json<Wording>() }},
    ${{ groups: json<Wording>() }}, ${{ grounds: texts() }}, ${{ indicators: texts() }}, ${{ evidence: texts() }},
    ${{ body: nullable(uuid<"Body">()) }}, ${{ department: nullable(uuid<"Department">()) }},
    ${{ beganOn: nullable(date()) }}, ${{ beganPrecision: precision }}, ${{ endedOn: nullable(date()) }},
    ${{ endedPrecision: precision }}, ${{ particulars: json<Particulars>() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account }})`;

export const insertRight = command`
  insert into mapping.map_right (city_id, entry_id, number, right_id)
  values (${city}, ${{ id }}, ${{ number: integer() }}, ${{ right: uuid<"Right">() }})`;
