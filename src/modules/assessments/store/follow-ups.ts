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
  number: integer(),
  impact_number: nullable(integer()),
  place: nullable(integer()),
  due_on: nullable(date()),
  text: json<Wording>(),
  on_date: date(),
  source: nullable(text()),
})`
  select f.check_id, f.number, f.impact_number, f.place, f.due_on, f.text, f.on_date, f.source
  from assessments.follow_up f
  join assessments.decision_check c on c.city_id = f.city_id and c.id = f.check_id
  where f.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by f.check_id, f.number`;

export const insertFollowUp = command`
  insert into assessments.follow_up (city_id, check_id, number, impact_number, place, due_on, text, on_date, source, recorded_at,
    recorded_by)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ impact: nullable(integer()) }}, ${{ place: nullable(integer()) }},
    ${{ dueOn: nullable(date()) }}, ${{ text: json<Wording>() }}, ${{ onDate: date() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;

/**
 * What is due and not said, the earliest first: of each case the day that its last version names, or, while a right is touched, the last day
 * that any version named, so that no new version makes it vanish; and each measure of the last full assessment. What the council rejected and
 * what was withdrawn is not followed up. What was said settles every day up to the one that was due then.
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
    select c.id, c.reference, v.number, v.title, v.department_id,
      exists (select from assessments.decision e where e.city_id = ${city} and e.check_id = c.id
        and e.kind <> 'postponed') as is_decided
    from assessments.decision_check c
    join lateral (select l.number, l.title, l.department_id from assessments.check_version l
      where l.city_id = ${city} and l.check_id = c.id order by l.number desc limit 1) v on true
    where c.city_id = ${city}
      and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
      and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = c.id)
      and coalesce((select e.kind from assessments.decision e where e.city_id = ${city} and e.check_id = c.id
        order by e.on_date desc, e.number desc limit 1), '') <> 'rejected'
  ), due as (
    select s.reference, s.title, s.department_id, null::int as impact_number, null::int as place, null::jsonb as measure,
      n.review_on as due_on, true as is_readable
    from standing s
    join lateral (select l.review_on from assessments.check_version l
      where l.city_id = ${city} and l.check_id = s.id and l.review_on is not null
        and (l.number = s.number or exists (select from assessments.touched_right t
          where t.city_id = ${city} and t.check_id = s.id and t.number = s.number))
      order by l.number desc limit 1) n on true
    where not exists (select from assessments.follow_up f where f.city_id = ${city} and f.check_id = s.id
      and f.place is null and f.due_on >= n.review_on)
    union all
    select s.reference, s.title, m.department_id, m.number, m.place, m.text, m.due_on, i.open or s.is_decided
    from standing s
    join lateral (select l.number, l.open from assessments.impact_version l
      where l.city_id = ${city} and l.check_id = s.id order by l.number desc limit 1) i on true
    join assessments.mitigation m on m.city_id = ${city} and m.check_id = s.id and m.number = i.number
    where not exists (select from assessments.follow_up f
      join assessments.mitigation said on said.city_id = ${city} and said.check_id = f.check_id
        and said.number = f.impact_number and said.place = f.place
      where f.city_id = ${city} and f.check_id = s.id and said.text = m.text and f.due_on >= m.due_on)
  )
  select d.reference, d.title, d.department_id, d.impact_number, d.place, d.measure, d.due_on, d.is_readable
  from due d
  where ${{ before: nullable(date()) }}::date is null or d.due_on < ${{ before: nullable(date()) }}
  order by d.due_on, d.reference, d.impact_number nulls first, d.place`;
