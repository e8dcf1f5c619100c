/** SQL of lists and figures: one page of checks, how many there are, and what was weighed by department and year. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bigint,
  bool,
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
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { Conclusion } from "../impact.ts";
import type { ReviewVerdict } from "../review.ts";
import type { Outcome } from "../screening.ts";

const department = uuid<"Department">();

/** Finished checks from `offset` on, the newest first. The last version counts; the year is that of the first. */
export const listFinishedRows = rows({
  reference: text(),
  case_number: text(),
  title: json<Wording>(),
  department_id: department,
  expected_on: date(),
  outcome: text<Outcome>(),
  first_on: date(),
  rights: uuids<"Right">(),
  conclusion: nullable(text<Conclusion>()),
  is_open: nullable(bool()),
  is_decided: bool(),
  verdict: nullable(text<ReviewVerdict>()),
  decided_on: nullable(date()),
  withdrawn_on: nullable(date()),
})`
  select c.reference, v.case_number, v.title, v.department_id, v.expected_on, v.outcome, f.on_date as first_on,
    coalesce((select array_agg(t.right_id order by t.place) from assessments.touched_right t
      where t.city_id = v.city_id and t.check_id = v.check_id and t.number = v.number), '{}') as rights,
    (select i.conclusion from assessments.impact_version i where i.city_id = ${city} and i.check_id = v.check_id
      order by i.number desc limit 1) as conclusion,
    (select i.open from assessments.impact_version i where i.city_id = ${city} and i.check_id = v.check_id
      order by i.number desc limit 1) as is_open,
    exists (select from assessments.decision e where e.city_id = v.city_id and e.check_id = v.check_id
      and e.kind <> 'postponed') as is_decided,
    (select n.verdict from assessments.finding n join assessments.draw d on d.city_id = n.city_id and d.id = n.draw_id
      where n.city_id = v.city_id and n.check_id = v.check_id order by d.number desc limit 1) as verdict,
    (select e.on_date from assessments.decision e where e.city_id = v.city_id and e.check_id = v.check_id
      order by e.on_date desc, e.number desc limit 1) as decided_on,
    (select w.on_date from assessments.withdrawal w where w.city_id = v.city_id and w.check_id = v.check_id) as withdrawn_on
  from assessments.check_version f
  join assessments.decision_check c on c.city_id = f.city_id and c.id = f.check_id
  join lateral (select * from assessments.check_version l where l.city_id = f.city_id and l.check_id = f.check_id
    order by l.number desc limit 1) v on true
  where f.city_id = ${city} and f.number = 1
    and (${{ department: nullable(department) }}::uuid is null or v.department_id = ${{ department: nullable(department) }})
    and (${{ outcome: nullable(text<Outcome>()) }}::text is null or v.outcome = ${{ outcome: nullable(text<Outcome>()) }})
    and (${{ year: nullable(integer()) }}::int is null or extract(year from f.on_date) = ${{ year: nullable(integer()) }})
    and (not ${{ missing: bool() }}::bool or (v.outcome = 'full-needed'
      and not exists (select from assessments.impact_version i where i.city_id = ${city} and i.check_id = f.check_id)
      and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = f.check_id)))
    and (${{ right: nullable(uuid<"Right">()) }}::uuid is null or exists (select from assessments.touched_right t
      where t.city_id = v.city_id and t.check_id = v.check_id and t.number = v.number and t.right_id = ${{ right: nullable(uuid<"Right">()) }}))
  order by f.on_date desc, c.reference desc
  limit ${{ limit: bigint() }} offset ${{ offset: bigint() }}`;

export const countFinishedRows = row({ checks: integer() })`
  select count(*)::int as checks
  from assessments.check_version f
  join lateral (select * from assessments.check_version l where l.city_id = f.city_id and l.check_id = f.check_id
    order by l.number desc limit 1) v on true
  where f.city_id = ${city} and f.number = 1
    and (${{ department: nullable(department) }}::uuid is null or v.department_id = ${{ department: nullable(department) }})
    and (${{ outcome: nullable(text<Outcome>()) }}::text is null or v.outcome = ${{ outcome: nullable(text<Outcome>()) }})
    and (${{ year: nullable(integer()) }}::int is null or extract(year from f.on_date) = ${{ year: nullable(integer()) }})
    and (not ${{ missing: bool() }}::bool or (v.outcome = 'full-needed'
      and not exists (select from assessments.impact_version i where i.city_id = ${city} and i.check_id = f.check_id)
      and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = f.check_id)))
    and (${{ right: nullable(uuid<"Right">()) }}::uuid is null or exists (select from assessments.touched_right t
      where t.city_id = v.city_id and t.check_id = v.check_id and t.number = v.number and t.right_id = ${{ right: nullable(uuid<"Right">()) }}))`;

/** What was begun and neither finished nor withdrawn, the oldest first, with what its draft calls it. */
export const listBegunRows = rows({
  reference: text(),
  department_id: department,
  begun_on: date(),
  title: nullable(text()),
  case_number: nullable(text()),
})`
  select c.reference, c.department_id, c.begun_on, d.content -> 'fields' ->> 'title' as title,
    d.content -> 'fields' ->> 'caseNumber' as case_number
  from assessments.decision_check c
  left join assessments.draft d on d.city_id = c.city_id and d.check_id = c.id and d.part = 'check'
  where c.city_id = ${city}
    and not exists (select from assessments.check_version v where v.city_id = c.city_id and v.check_id = c.id)
    and not exists (select from assessments.withdrawal w where w.city_id = c.city_id and w.check_id = c.id)
  order by c.reference limit ${{ limit: bigint() }}`;

export const countBegunRows = row({ checks: integer() })`
  select count(*)::int as checks from assessments.decision_check c
  where c.city_id = ${city}
    and not exists (select from assessments.check_version v where v.city_id = c.city_id and v.check_id = c.id)
    and not exists (select from assessments.withdrawal w where w.city_id = c.city_id and w.check_id = c.id)`;

/**
 * By year of the first version, and by department of the last one or, where that is null, of the whole city. What was withdrawn is not counted,
 * and a case that was weighed several times in a year counts once.
 */
export const listWeighedCounts = rows({
  department_id: nullable(department),
  year: integer(),
  weighed: integer(),
  full_needed: integer(),
  full_made: integer(),
  reviewed: integer(),
  decided: integer(),
})`
  select k.department_id, k.year, count(distinct k.case_key)::int as weighed,
    (count(distinct k.case_key) filter (where k.outcome = 'full-needed'))::int as full_needed,
    (count(distinct k.case_key) filter (where k.full_made))::int as full_made,
    (count(distinct k.case_key) filter (where k.reviewed))::int as reviewed,
    (count(distinct k.case_key) filter (where k.decided))::int as decided
  from (
    select v.department_id, extract(year from f.on_date)::int as year, v.outcome,
      lower(regexp_replace(v.case_number, '[[:space:]]', '', 'g')) as case_key,
      exists (select from assessments.impact_version i where i.city_id = ${city} and i.check_id = f.check_id) as full_made,
      exists (select from assessments.finding n where n.city_id = ${city} and n.check_id = f.check_id) as reviewed,
      exists (select from assessments.decision e
        where e.city_id = ${city} and e.check_id = f.check_id and e.kind <> 'postponed') as decided
    from assessments.check_version f
    join lateral (select * from assessments.check_version l where l.city_id = f.city_id and l.check_id = f.check_id
      order by l.number desc limit 1) v on true
    where f.city_id = ${city} and f.number = 1
      and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = f.check_id)
  ) k
  group by grouping sets ((k.department_id, k.year), (k.year)) order by 2 desc, 1`;

/** Every word on a year, oldest first: of one year and one department the last one counts. */
export const listCaseCountRows = rows({
  year: integer(),
  number: integer(),
  department_id: nullable(department),
  cases: integer(),
  source: text(),
})`
  select year, number, department_id, cases, source from assessments.case_count
  where city_id = ${city} order by year, number`;

export const insertCaseCount = command`
  insert into assessments.case_count (city_id, year, number, department_id, cases, source, recorded_at, recorded_by)
  values (${city}, ${{ year: integer() }}, ${{ number: integer() }}, ${{ department: nullable(department) }},
    ${{ cases: integer() }}, ${{ source: text() }}, ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;
