/** SQL of draws: announced, listed, drawn. The seed stands in a table of its own until it is shown, and one statement reads it. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bytes,
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
} from "../../../platform/database/statement.ts";

const draw = uuid<"Draw">();
const check = uuid<"Check">();
const account = nullable(uuid<"Account">());

/** The newest first, with what became of each. */
export const listDrawRows = rows({
  id: draw,
  number: integer(),
  from_date: date(),
  to_date: date(),
  size: integer(),
  commitment: bytes(),
  on_date: date(),
  list_hash: nullable(bytes()),
  listed_on: nullable(date()),
  seed: nullable(bytes()),
  drawn_on: nullable(date()),
  ending: nullable(json<Wording>()),
  ended_on: nullable(date()),
})`
  select d.id, d.number, d.from_date, d.to_date, d.size, d.commitment, d.on_date, l.list_hash, l.on_date as listed_on,
    r.seed, r.on_date as drawn_on, e.reason as ending, e.on_date as ended_on
  from assessments.draw d
  left join assessments.draw_list l on l.city_id = d.city_id and l.draw_id = d.id
  left join assessments.draw_result r on r.city_id = d.city_id and r.draw_id = d.id
  left join assessments.draw_ending e on e.city_id = d.city_id and e.draw_id = d.id
  where d.city_id = ${city} and (${{ number: nullable(integer()) }}::int is null or d.number = ${{ number: nullable(integer()) }})
  order by d.number desc`;

export const listListedRows = rows({ draw_id: draw, check_id: check, reference: text() })`
  select l.draw_id, l.check_id, c.reference
  from assessments.listed_check l
  join assessments.decision_check c on c.city_id = l.city_id and c.id = l.check_id
  join assessments.draw d on d.city_id = l.city_id and d.id = l.draw_id
  where l.city_id = ${city} and (${{ number: nullable(integer()) }}::int is null or d.number = ${{ number: nullable(integer()) }})
  order by l.draw_id, l.place`;

export const listSampledRows = rows({ draw_id: draw, check_id: check, reference: text() })`
  select s.draw_id, s.check_id, c.reference
  from assessments.sampled_check s
  join assessments.decision_check c on c.city_id = s.city_id and c.id = s.check_id
  join assessments.draw d on d.city_id = s.city_id and d.id = s.draw_id
  where s.city_id = ${city} and (${{ number: nullable(integer()) }}::int is null or d.number = ${{ number: nullable(integer()) }})
  order by s.draw_id, s.place`;

/** The checks whose first version was finished in a period, by reference. */
export const listFinishedIn = rows({ id: check, reference: text() })`
  select c.id, c.reference
  from assessments.check_version v
  join assessments.decision_check c on c.city_id = v.city_id and c.id = v.check_id
  where v.city_id = ${city} and v.number = 1 and v.on_date between ${{ from: date() }} and ${{ to: date() }}
  order by c.reference`;

/** The draw that took a check and whose review is not adopted. */
export const findUnreviewedOf = maybeRow({ number: integer() })`
  select d.number
  from assessments.sampled_check s
  join assessments.decision_check c on c.city_id = s.city_id and c.id = s.check_id
  join assessments.draw d on d.city_id = s.city_id and d.id = s.draw_id
  where s.city_id = ${city} and c.reference = ${{ reference: text() }}
    and not exists (select from assessments.review r where r.city_id = s.city_id and r.draw_id = s.draw_id)
  order by d.number limit 1`;

export const insertDraw = command`
  insert into assessments.draw (city_id, id, number, from_date, to_date, size, commitment, on_date, recorded_at, recorded_by)
  values (${city}, ${{ id: draw }}, ${{ number: integer() }}, ${{ from: date() }}, ${{ to: date() }}, ${{ size: integer() }},
    ${{ commitment: bytes() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})`;

export const insertSeed = command`
  insert into assessments.draw_seed (city_id, draw_id, seed) values (${city}, ${{ draw }}, ${{ seed: bytes() }})`;

/** For the action that draws, and nobody else. */
export const findSeed = maybeRow({ seed: bytes() })`
  select seed from assessments.draw_seed where city_id = ${city} and draw_id = ${{ draw }}`;

export const insertList = command`
  insert into assessments.draw_list (city_id, draw_id, list_hash, on_date, recorded_at, recorded_by)
  values (${city}, ${{ draw }}, ${{ hash: bytes() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})`;

export const insertListed = command`
  insert into assessments.listed_check (city_id, draw_id, place, check_id)
  values (${city}, ${{ draw }}, ${{ place: integer() }}, ${{ check }})`;

export const insertResult = command`
  insert into assessments.draw_result (city_id, draw_id, seed, on_date, recorded_at, recorded_by)
  values (${city}, ${{ draw }}, ${{ seed: bytes() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})`;

export const insertSampled = command`
  insert into assessments.sampled_check (city_id, draw_id, place, check_id)
  values (${city}, ${{ draw }}, ${{ place: integer() }}, ${{ check }})`;

export const insertEnding = command`
  insert into assessments.draw_ending (city_id, draw_id, reason, on_date, recorded_at, recorded_by)
  values (${city}, ${{ draw }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})`;
