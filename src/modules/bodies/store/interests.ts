/** SQL of what members declare. Only the texts of the forgotten are ever taken away. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  bytes,
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

const id = uuid<"Interest">();
const term = uuid<"Term">();
const body = uuid<"Body">();
const account = uuid<"Account">();

/** What the members of one body have declared, or those of all; the first one first. */
export const listInterestRows = rows({
  id,
  term_id: term,
  slug: text(),
  seat_number: integer(),
  text: nullable(json<Wording>()),
  public: bool(),
  commitment: bytes(),
  from_on: nullable(date()),
  until_on: nullable(date()),
  ended_on: nullable(date()),
  by_member: bool(),
})`
  select i.id, i.term_id, b.slug, s.number as seat_number, i.text, i.public, i.commitment, i.from_on, i.until_on,
    e.on_date as ended_on, i.by_member
  from bodies.interest i
  join bodies.term t on t.city_id = ${city} and t.id = i.term_id
  join bodies.seat s on s.city_id = ${city} and s.id = t.seat_id
  join bodies.body b on b.city_id = ${city} and b.id = t.body_id
  left join bodies.interest_end e on e.city_id = ${city} and e.interest_id = i.id
  where i.city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or t.body_id = ${{ body: nullable(body) }})
  order by b.slug, s.number, t.from_on, i.term_id, i.number`;

export const insertInterest = command`
  insert into bodies.interest
    (city_id, id, term_id, number, account_id, text, public, commitment, from_on, until_on, by_member, recorded_at, recorded_by)
  select ${city}, ${{ id }}, ${{ term }},
    (select coalesce(max(number), 0) + 1 from bodies.interest where city_id = ${city} and term_id = ${{ term }}),
    ${{ account: nullable(account) }}, ${{ text: json<Wording>() }}, ${{ isPublic: bool() }}, ${{ commitment: bytes() }},
    ${{ from: nullable(date()) }}, ${{ until: nullable(date()) }}, ${{ byMember: bool() }}, ${{ at: instant() }},
    ${{ by: nullable(account) }}`;

export const insertInterestEnd = command`
  insert into bodies.interest_end (city_id, interest_id, on_date, recorded_at, recorded_by)
  values (${city}, ${{ interest: id }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ by: nullable(account) }})
  on conflict (city_id, interest_id) do nothing`;

export const updateForgotten = command`
  update bodies.interest set text = null where city_id = ${city} and term_id = ${{ term }} and text is not null`;
