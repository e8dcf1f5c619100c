/** SQL of sectors and seats, and of the end of seats. */
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
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";

const body = uuid<"Body">();
const sector = uuid<"Sector">();
const seat = uuid<"Seat">();
const account = uuid<"Account">();

/** The sectors of a body in the order in which they were added. */
export const listSectorRows = rows({
  id: sector,
  name: json<Wording>(),
  appointed_by: json<Wording>(),
  source: nullable(text()),
})`
  select id, name, appointed_by, source from bodies.sector
  where city_id = ${city} and body_id = ${{ body }} order by number`;

export const insertSector = command`
  insert into bodies.sector (city_id, id, body_id, number, name, appointed_by, source, recorded_at, recorded_by)
  select ${city}, ${{ id: sector }}, ${{ body }},
    (select coalesce(max(number), 0) + 1 from bodies.sector where city_id = ${city} and body_id = ${{ body }}),
    ${{ name: json<Wording>() }}, ${{ appointedBy: json<Wording>() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ by: nullable(account) }}`;

/** The seats of a body by number, with those that have ended. */
export const listSeatRows = rows({
  id: seat,
  sector_id: sector,
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
  select s.id, s.sector_id, s.number, s.reserved_for, s.votes, s.followed, s.from_on, s.from_precision, s.source,
    e.on_date as ended_on, e.reason as end_reason
  from bodies.seat s
  left join bodies.seat_end e on e.city_id = ${city} and e.seat_id = s.id
  where s.city_id = ${city} and s.body_id = ${{ body }} order by s.number`;

export const insertSeat = command`
  insert into bodies.seat
    (city_id, id, body_id, sector_id, number, reserved_for, votes, followed, from_on, from_precision, source, recorded_at, recorded_by)
  values (${city}, ${{ id: seat }}, ${{ body }}, ${{ sector }}, ${{ number: integer() }}, ${{ reservedFor: json<Wording>() }},
    ${{ votes: bool() }}, ${{ followed: bool() }}, ${{ fromOn: nullable(date()) }},
    ${{ fromPrecision: nullable(text<Precision>()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})`;

export const insertSeatEnd = command`
  insert into bodies.seat_end (city_id, seat_id, on_date, reason, recorded_at, recorded_by)
  values (${city}, ${{ seat }}, ${{ onDate: date() }}, ${{ reason: json<Wording>() }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})
  on conflict (city_id, seat_id) do nothing`;
