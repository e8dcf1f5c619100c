/** SQL that reads what the tables hold of the public record, of all bodies at once: sectors, seats, terms and elections. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  bool,
  bytes,
  city,
  date,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { EndReason, Office, TermKind } from "../membership.ts";

export const listSectors = rows({
  slug: text(),
  name: json<Wording>(),
  appointed_by: json<Wording>(),
  source: nullable(text()),
})`
  select b.slug, k.name, k.appointed_by, k.source
  from bodies.sector k join bodies.body b on b.city_id = ${city} and b.id = k.body_id
  where k.city_id = ${city} order by b.slug, k.number`;

export const listSeats = rows({
  slug: text(),
  sector: json<Wording>(),
  number: integer(),
  reserved_for: json<Wording>(),
  votes: bool(),
  followed: bool(),
  from_on: nullable(date()),
  from_precision: nullable(text<Precision>()),
  source: nullable(text()),
  ended_on: nullable(date()),
  end_reason: nullable(json<Wording>()),
})`
  select b.slug, k.name as sector, s.number, s.reserved_for, s.votes, s.followed, s.from_on, s.from_precision, s.source,
    e.on_date as ended_on, e.reason as end_reason
  from bodies.seat s
  join bodies.body b on b.city_id = ${city} and b.id = s.body_id
  join bodies.sector k on k.city_id = ${city} and k.id = s.sector_id
  left join bodies.seat_end e on e.city_id = ${city} and e.seat_id = s.id
  where s.city_id = ${city} order by b.slug, s.number`;

export const listTerms = rows({
  id: uuid<"Term">(),
  slug: text(),
  seat_number: integer(),
  kind: text<TermKind>(),
  name: nullable(text()),
  person: bytes(),
  from_on: date(),
  until_on: nullable(date()),
  source: nullable(text()),
  ended_on: nullable(date()),
  end_reason: nullable(text<EndReason>()),
})`
  select t.id, b.slug, s.number as seat_number, t.kind, t.name, t.person, t.from_on, t.until_on, t.source,
    e.on_date as ended_on, e.reason as end_reason
  from bodies.term t
  join bodies.body b on b.city_id = ${city} and b.id = t.body_id
  join bodies.seat s on s.city_id = ${city} and s.id = t.seat_id
  left join bodies.term_end e on e.city_id = ${city} and e.term_id = t.id
  where t.city_id = ${city} order by b.slug, s.number, t.from_on, t.id`;

export const listElections = rows({
  slug: text(),
  office: text<Office>(),
  seat_number: integer(),
  from_on: date(),
  on_date: date(),
})`
  select b.slug, l.office, s.number as seat_number, t.from_on, l.on_date
  from bodies.election l
  join bodies.body b on b.city_id = ${city} and b.id = l.body_id
  join bodies.term t on t.city_id = ${city} and t.id = l.term_id
  join bodies.seat s on s.city_id = ${city} and s.id = t.seat_id
  where l.city_id = ${city} order by b.slug, l.number`;
