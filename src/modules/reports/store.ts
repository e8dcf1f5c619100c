/** All SQL of the schema `reports`. */
import type { Language, Wording } from "../../kernel/language.ts";
import type { Precision } from "../../kernel/local-date.ts";
import {
  bool,
  bytes,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../../platform/database/statement.ts";
import type { Part } from "./section.ts";

const edition = uuid<"Edition">();
const account = nullable(uuid<"Account">());

export const listEditionRows = rows({
  id: edition,
  year: integer(),
  title: json<Wording>(),
  subtitle: nullable(json<Wording>()),
  source: nullable(text()),
  opened_at: instant(),
  on_date: nullable(date()),
  precision: nullable(text<Precision>()),
  published_at: nullable(instant()),
  published_by: account,
  sha256: nullable(text()),
})`
  select e.id, e.year, e.title, e.subtitle, e.source, e.opened_at,
    p.on_date, p.precision, p.at as published_at, p.published_by, encode(p.sha256, 'hex') as sha256
  from reports.edition e
  left join reports.publication p on p.city_id = e.city_id and p.edition_id = e.id
  where e.city_id = ${city} order by e.year`;

export const insertEdition = command`
  insert into reports.edition (city_id, id, year, title, subtitle, source, opened_at, opened_by)
  values (${city}, ${{ id: edition }}, ${{ year: integer() }}, ${{ title: json<Wording>() }},
    ${{ subtitle: nullable(json<Wording>()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ by: account }})
  on conflict (city_id, year) do nothing`;

export const updateEditionWords = command`
  update reports.edition set title = ${{ title: json<Wording>() }}, subtitle = ${{ subtitle: nullable(json<Wording>()) }}
  where city_id = ${city} and id = ${{ edition }}`;

/** Keeps the edition from being published until the transaction ends. Several may write at once. */
export const findEditionForWriting = maybeRow({ id: edition })`
  select id from reports.edition where city_id = ${city} and year = ${{ year: integer() }} for share`;

/** Keeps everybody from writing in the edition until the transaction ends. */
export const findEditionForPublishing = maybeRow({ id: edition })`
  select id from reports.edition where city_id = ${city} and year = ${{ year: integer() }} for update`;

export const listIndicatorIds = rows({ indicator_id: uuid<"Indicator">() })`
  select indicator_id from reports.edition_indicator
  where city_id = ${city} and edition_id = ${{ edition }} order by position, indicator_id`;

export const deleteIndicators = command`
  delete from reports.edition_indicator where city_id = ${city} and edition_id = ${{ edition }}`;

export const insertIndicators = command`
  insert into reports.edition_indicator (city_id, edition_id, indicator_id, position)
  select ${city}, ${{ edition }}, chosen.id, chosen.position::int
  from unnest(${{ indicators: uuids<"Indicator">() }}::uuid[]) with ordinality as chosen (id, position)`;

export const listHighlightIds = rows({ indicator_id: uuid<"Indicator">() })`
  select indicator_id from reports.highlight
  where city_id = ${city} and edition_id = ${{ edition }} order by position, indicator_id`;

export const deleteHighlights = command`
  delete from reports.highlight where city_id = ${city} and edition_id = ${{ edition }}`;

export const insertHighlights = command`
  insert into reports.highlight (city_id, edition_id, indicator_id, position)
  select ${city}, ${{ edition }}, chosen.id, chosen.position::int
  from unnest(${{ indicators: uuids<"Indicator">() }}::uuid[]) with ordinality as chosen (id, position)`;

/** The latest version of every text of an edition. */
export const listSectionRows = rows({
  place: text(),
  language: text<Language>(),
  version: integer(),
  part: text<Part>(),
  markdown: text(),
  demonstration: bool(),
  saved_at: instant(),
  saved_by: account,
})`
  select distinct on (place, language) place, language, version, part, markdown, demonstration, saved_at, saved_by
  from reports.section_text
  where city_id = ${city} and edition_id = ${{ edition }}
  order by place, language, version desc`;

/** Gives 0 when that version is there already: somebody saved first. */
export const insertSection = command`
  insert into reports.section_text
    (city_id, edition_id, place, language, version, right_id, part, markdown, demonstration, saved_at, saved_by)
  values (${city}, ${{ edition }}, ${{ place: text() }}, ${{ language: text<Language>() }}, ${{ version: integer() }},
    ${{ right: nullable(uuid<"Right">()) }}, ${{ part: text<Part>() }}, ${{ markdown: text() }},
    ${{ demonstration: bool() }}, ${{ at: instant() }}, ${{ by: account }})
  on conflict do nothing`;

export const insertPublication = command`
  insert into reports.publication
    (city_id, edition_id, on_date, precision, at, published_by, snapshot, sha256)
  values (${city}, ${{ edition }}, ${{ onDate: nullable(date()) }}, ${{ precision: nullable(text<Precision>()) }},
    ${{ at: instant() }}, ${{ by: account }}, ${{ snapshot: nullable(text()) }}, ${{ sha256: nullable(bytes()) }})
  on conflict do nothing`;

/** Every publication as the public record told of it; `stands` is the hash of what is frozen there now. */
export const listRecordedPublications = rows({
  year: integer(),
  title: json<Wording>(),
  source: nullable(text()),
  on_date: nullable(date()),
  sha256: nullable(text()),
  stands: nullable(text()),
})`
  select e.year, e.title, e.source, p.on_date, encode(p.sha256, 'hex') as sha256,
    encode(sha256(convert_to(p.snapshot, 'UTF8')), 'hex') as stands
  from reports.publication p
  join reports.edition e on e.city_id = ${city} and e.id = p.edition_id
  where p.city_id = ${city}`;

/** The hash that was frozen, and that of what stands there now. */
export const findSealRow = maybeRow({ sha256: text(), stands: text() })`
  select encode(p.sha256, 'hex') as sha256, encode(sha256(convert_to(p.snapshot, 'UTF8')), 'hex') as stands
  from reports.publication p
  join reports.edition e on e.city_id = p.city_id and e.id = p.edition_id
  where p.city_id = ${city} and e.year = ${{ year: integer() }} and p.snapshot is not null`;

export const getSnapshotRow = row({ snapshot: text() })`
  select p.snapshot
  from reports.publication p
  join reports.edition e on e.city_id = p.city_id and e.id = p.edition_id
  where p.city_id = ${city} and e.year = ${{ year: integer() }} and p.snapshot is not null`;
