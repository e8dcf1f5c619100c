/** SQL of what came of weighed cases and of the measures in their full assessments, and of what nobody has said yet. */
import type { Wording } from "../../../kernel/language.ts";
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
  texts,
  uuid,
} from "../../../platform/database/statement.ts";

const id = uuid<"Check">();
const department = uuid<"Department">();

export const listFollowUpRows = rows({
  check_id: id,
  reference: text(),
  number: integer(),
  impact_number: nullable(integer()),
  place: nullable(integer()),
  due_on: nullable(date()),
  text: json<Wording>(),
  on_date: date(),
  is_final: bool(),
  source: nullable(text()),
})`
  select f.check_id, c.reference, f.number, f.impact_number, f.place, f.due_on, f.text, f.on_date, f.is_final, f.source
  from assessments.follow_up f
  join assessments.decision_check c on c.city_id = f.city_id and c.id = f.check_id
  where f.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by f.check_id, f.number`;

export const insertFollowUp = command`
  insert into assessments.follow_up (city_id, check_id, number, impact_number, place, due_on, text, on_date, is_final, source,
    recorded_at, recorded_by)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ impact: nullable(integer()) }}, ${{ place: nullable(integer()) }},
    ${{ dueOn: nullable(date()) }}, ${{ text: json<Wording>() }}, ${{ onDate: date() }}, ${{ isFinal: bool() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;

/**
 * What is due and not said, the earliest first: of each case and of each measure the first day that is open. A day that was still to come when
 * a later version moved it, or (of a case that touches no right any more, of a measure that is named no more) dropped it, is gone; one that had
 * passed by then stays. It is settled by what is said on that day or later, or as the last word about it, as `openDay` has it of one case. What the council rejected and what
 * was withdrawn is not followed up.
 */
export const listDueRows = rows({
  reference: text(),
  title: json<Wording>(),
  department_id: department,
  impact_number: nullable(integer()),
  place: nullable(integer()),
  measure: nullable(json<Wording>()),
  due_on: date(),
  is_readable: nullable(bool()),
})`
  with standing as (
    select c.id, c.reference, v.number, v.title, v.department_id, coalesce(r.number, 0) as last_touching,
      exists (select from assessments.decision e where e.city_id = ${city} and e.check_id = c.id
        and e.kind <> 'postponed') as is_decided
    from assessments.decision_check c
    join lateral (select l.number, l.title, l.department_id from assessments.check_version l
      where l.city_id = ${city} and l.check_id = c.id order by l.number desc limit 1) v on true
    left join lateral (select max(t.number) as number from assessments.touched_right t
      where t.city_id = ${city} and t.check_id = c.id) r on true
    where c.city_id = ${city}
      and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
      and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = c.id)
      and coalesce((select e.kind from assessments.decision e where e.city_id = ${city} and e.check_id = c.id
        order by e.on_date desc, e.number desc limit 1), '') <> 'rejected'
  ), case_due as (
    select distinct on (s.id) s.reference, s.title, s.department_id, l.review_on as due_on
    from standing s
    join assessments.check_version l on l.city_id = ${city} and l.check_id = s.id and l.review_on is not null
    where coalesce(
        (select min(n.on_date) from assessments.check_version n where n.city_id = ${city} and n.check_id = s.id
          and n.number > l.number and (n.review_on is not null or n.number > s.last_touching)),
        'infinity'::date) > l.review_on
      and not exists (select from assessments.follow_up f where f.city_id = ${city} and f.check_id = s.id
        and f.place is null and (f.on_date >= l.review_on or f.is_final and f.due_on = l.review_on))
    order by s.id, l.review_on
  ), measure_due as (
    select distinct on (s.id, m.text, m.department_id) s.id, s.reference, s.title, s.is_decided, m.department_id, m.text, m.due_on
    from standing s
    join assessments.mitigation m on m.city_id = ${city} and m.check_id = s.id
    left join assessments.impact_version n on n.city_id = ${city} and n.check_id = s.id and n.number = m.number + 1
    where (n.on_date is null or m.due_on < n.on_date)
      and not exists (select from assessments.follow_up f
        join assessments.mitigation said on said.city_id = ${city} and said.check_id = f.check_id
          and said.number = f.impact_number and said.place = f.place
        where f.city_id = ${city} and f.check_id = s.id and said.text = m.text
          and (f.on_date >= m.due_on or f.is_final and f.due_on = m.due_on))
    order by s.id, m.text, m.department_id, m.due_on
  ), due as (
    select d.reference, d.title, d.department_id, null::int as impact_number, null::int as place, null::jsonb as measure,
      d.due_on, true as is_readable
    from case_due d
    union all
    select d.reference, d.title, d.department_id, l.number, l.place, d.text, d.due_on,
      d.is_decided or exists (select from assessments.mitigation o
        join assessments.impact_version i on i.city_id = ${city} and i.check_id = o.check_id and i.number = o.number and i.open
        where o.city_id = ${city} and o.check_id = d.id and o.text = d.text)
    from measure_due d
    join lateral (select o.number, o.place from assessments.mitigation o
      where o.city_id = ${city} and o.check_id = d.id and o.text = d.text and o.department_id = d.department_id
      order by o.number desc, o.due_on <> d.due_on, o.place limit 1) l on true
  )
  select d.reference, d.title, d.department_id, d.impact_number, d.place, d.measure, d.due_on, d.is_readable
  from due d
  where ${{ before: nullable(date()) }}::date is null or d.due_on < ${{ before: nullable(date()) }}
  order by d.due_on, d.reference, d.impact_number nulls first, d.place`;
