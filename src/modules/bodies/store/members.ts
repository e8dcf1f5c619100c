/** SQL of terms on seats, their ends, elections, and what members declare. Only names and texts of the forgotten are ever changed. */
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
import type { EndReason, Office, TermKind } from "../membership.ts";

const id = uuid<"Term">();
const body = uuid<"Body">();
const seat = uuid<"Seat">();
const account = uuid<"Account">();

/** The terms of one body or of all, of one day or of all days; by seat, the earliest first. Chair is who was elected last, as of the day or of all days. */
export const listTermRows = rows({
  id,
  body_id: body,
  seat_id: seat,
  seat_number: integer(),
  sector: json<Wording>(),
  reserved_for: json<Wording>(),
  votes: bool(),
  kind: text<TermKind>(),
  name: nullable(text()),
  named: bool(),
  account_id: nullable(account),
  from_on: date(),
  until_on: nullable(date()),
  ended_on: nullable(date()),
  end_reason: nullable(text<EndReason>()),
  is_chair: bool(),
  is_deputy: bool(),
})`
  select t.id, t.body_id, t.seat_id, s.number as seat_number, k.name as sector, s.reserved_for, s.votes, t.kind, t.name,
    t.named, t.account_id, t.from_on, t.until_on, e.on_date as ended_on, e.reason as end_reason,
    c.term_id is not null as is_chair, d.term_id is not null as is_deputy
  from bodies.term t
  join bodies.seat s on s.city_id = ${city} and s.id = t.seat_id
  join bodies.sector k on k.city_id = ${city} and k.id = s.sector_id
  left join bodies.term_end e on e.city_id = ${city} and e.term_id = t.id
  left join (select distinct on (l.body_id) l.body_id, l.term_id from bodies.election l
    where l.city_id = ${city} and l.office = 'chair'
      and (${{ body: nullable(body) }}::uuid is null or l.body_id = ${{ body: nullable(body) }})
      and (${{ on: nullable(date()) }}::date is null or l.on_date <= ${{ on: nullable(date()) }})
    order by l.body_id, l.on_date desc, l.number desc) c on c.term_id = t.id
  left join (select distinct on (l.body_id) l.body_id, l.term_id from bodies.election l
    where l.city_id = ${city} and l.office = 'deputy'
      and (${{ body: nullable(body) }}::uuid is null or l.body_id = ${{ body: nullable(body) }})
      and (${{ on: nullable(date()) }}::date is null or l.on_date <= ${{ on: nullable(date()) }})
    order by l.body_id, l.on_date desc, l.number desc) d on d.term_id = t.id
  where t.city_id = ${city}
    and (${{ body: nullable(body) }}::uuid is null or t.body_id = ${{ body: nullable(body) }})
    and (${{ on: nullable(date()) }}::date is null or (t.from_on <= ${{ on: nullable(date()) }}
      and (least(t.until_on, e.on_date) is null or least(t.until_on, e.on_date) >= ${{ on: nullable(date()) }})))
  order by t.body_id, s.number, t.kind, t.from_on, t.id`;

export const insertTerm = command`
  insert into bodies.term
    (city_id, id, body_id, seat_id, kind, name, named, account_id, email, person, from_on, until_on, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ body }}, ${{ seat }}, ${{ kind: text<TermKind>() }}, ${{ name: text() }},
    ${{ named: bool() }}, ${{ account: nullable(account) }}, ${{ email: nullable(text()) }}, ${{ person: bytes() }},
    ${{ from: date() }}, ${{ until: nullable(date()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

export const insertTermEnd = command`
  insert into bodies.term_end (city_id, term_id, on_date, reason, recorded_at, recorded_by)
  values (${city}, ${{ term: id }}, ${{ onDate: date() }}, ${{ reason: text<EndReason>() }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})
  on conflict (city_id, term_id) do nothing`;

export const updateNamed = command`
  update bodies.term set named = ${{ named: bool() }} where city_id = ${city} and id = ${{ term: id }}`;

export const updateForgotten = command`
  update bodies.term set name = null, email = null
  where city_id = ${city} and id = ${{ term: id }} and (name is not null or email is not null)`;

/** Where those of a body without an account are written to. */
export const listEmails = rows({ id, email: text() })`
  select id, email from bodies.term where city_id = ${city} and body_id = ${{ body }} and email is not null`;

/** An account or an address, never both. */
export const updateReach = command`
  update bodies.term set account_id = ${{ account: nullable(account) }}, email = ${{ email: nullable(text()) }}
  where city_id = ${city} and id = ${{ term: id }}`;

/** Gives how many addresses went, of terms that were over on a day. */
export const deleteFormerEmails = command`
  update bodies.term t set email = null
  where t.city_id = ${city} and t.email is not null and (t.until_on < ${{ on: date() }}
    or exists (select from bodies.term_end e where e.city_id = ${city} and e.term_id = t.id and e.on_date < ${{ on: date() }}))`;

/** Wherever this address stands. */
export const deleteEmail = command`
  update bodies.term set email = null where city_id = ${city} and email = ${{ email: text() }}`;

export const insertElection = command`
  insert into bodies.election (city_id, body_id, number, office, term_id, on_date, recorded_at, recorded_by)
  select ${city}, ${{ body }},
    (select coalesce(max(number), 0) + 1 from bodies.election where city_id = ${city} and body_id = ${{ body }}),
    ${{ office: text<Office>() }}, ${{ term: id }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ by: nullable(account) }}`;

/** Every election of one body or of all, in the order in which they were recorded. */
export const listElectionRows = rows({
  body_id: body,
  term_id: id,
  office: text<Office>(),
  on_date: date(),
})`
  select body_id, term_id, office, on_date from bodies.election
  where city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or body_id = ${{ body: nullable(body) }})
  order by body_id, number`;

/** The bodies on which an account sits on a day. */
export const listBodiesOf = rows({ body_id: body })`
  select distinct t.body_id from bodies.term t
  left join bodies.term_end e on e.city_id = ${city} and e.term_id = t.id
  where t.city_id = ${city} and t.account_id = ${{ account }} and t.from_on <= ${{ on: date() }}
    and (least(t.until_on, e.on_date) is null or least(t.until_on, e.on_date) >= ${{ on: date() }})`;

/** The terms of an account. */
export const listTermsOf = rows({ id })`
  select id from bodies.term where city_id = ${city} and account_id = ${{ account }}`;
