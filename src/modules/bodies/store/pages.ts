/** SQL of the list of bodies, a page at a time, and of how many of their seats are filled on a day. */
import {
  bigint,
  city,
  date,
  integer,
  nullable,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { BodyKind } from "../body.ts";

const id = uuid<"Body">();

/** In the order of the list. */
export const listBodyPage = rows({ id, total: integer() })`
  select b.id, (count(*) over ())::int as total
  from bodies.body b
  join bodies.description d on d.city_id = ${city} and d.body_id = b.id and d.number =
    (select max(l.number) from bodies.description l where l.city_id = ${city} and l.body_id = b.id)
  left join bodies.standing s on s.city_id = ${city} and s.body_id = b.id and s.number =
    (select max(l.number) from bodies.standing l where l.city_id = ${city} and l.body_id = b.id)
  where b.city_id = ${city}
    and (${{ kind: nullable(text<BodyKind>()) }}::text is null or b.kind = ${{ kind: nullable(text<BodyKind>()) }})
  order by array_position(array['council', 'statutory-council', 'network', 'reference-group', 'office', 'working-group'], b.kind),
    (s.change is not distinct from 'dissolved'), d.founded_on nulls last, b.slug
  limit ${{ limit: bigint() }} offset ${{ offset: bigint() }}`;

export const countKinds = rows({ kind: text<BodyKind>(), bodies: integer() })`
  select kind, count(*)::int as bodies from bodies.body where city_id = ${city} group by kind order by kind`;

export const countSuspended = row({ bodies: integer() })`
  select count(*)::int as bodies
  from (select distinct on (body_id) change from bodies.standing where city_id = ${city} order by body_id, number desc) s
  where s.change = 'suspended'`;

/** Of each body: its seats on a day, those held, those whose holders nobody enters, and its sectors of unknown size. */
export const countSeats = rows({
  body_id: id,
  seats: integer(),
  held: integer(),
  unfollowed: integer(),
  uncounted: integer(),
})`
  select b.id as body_id,
    (select count(*) from bodies.seat s left join bodies.seat_end e on e.city_id = ${city} and e.seat_id = s.id
     where s.city_id = ${city} and s.body_id = b.id and (s.from_on is null or s.from_on <= ${{ on: date() }})
       and (e.on_date is null or e.on_date >= ${{ on: date() }}))::int as seats,
    (select count(distinct t.seat_id) from bodies.term t
     left join bodies.term_end e on e.city_id = ${city} and e.term_id = t.id
     where t.city_id = ${city} and t.body_id = b.id and t.kind = 'member' and t.from_on <= ${{ on: date() }}
       and (least(t.until_on, e.on_date) is null or least(t.until_on, e.on_date) >= ${{ on: date() }}))::int as held,
    (select count(*) from bodies.seat s left join bodies.seat_end e on e.city_id = ${city} and e.seat_id = s.id
     where s.city_id = ${city} and s.body_id = b.id and not s.followed
       and (s.from_on is null or s.from_on <= ${{ on: date() }}) and (e.on_date is null or e.on_date >= ${{ on: date() }})
       and not exists (select from bodies.term t where t.city_id = ${city} and t.seat_id = s.id and t.kind = 'member'))::int as unfollowed,
    (select count(*) from bodies.sector k where k.city_id = ${city} and k.body_id = b.id
       and not exists (select from bodies.seat s where s.city_id = ${city} and s.sector_id = k.id))::int as uncounted
  from bodies.body b
  where b.city_id = ${city} and b.id = any (${{ bodies: uuids<"Body">() }})`;
