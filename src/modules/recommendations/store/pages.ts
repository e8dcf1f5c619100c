/** SQL of the lists: one page of recommendations with the counts of all, filtered and put in order in the database. */
import {
  bool,
  city,
  command,
  date,
  integer,
  json,
  nullable,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { PromiseState } from "../promises.ts";

/**
 * One page of the public list. `counts`: how many of the right are in each state; `rights`: those that any recommendation is about.
 * The order is that of the page: late ones first, the latest of them on top, then by state, the newest edition first.
 */
export const listPage = row({
  ids: uuids<"Recommendation">(),
  counts: json<Readonly<Partial<Record<PromiseState, number>>>>(),
  rights: uuids<"Right">(),
})`
  with stated as materialized (
    select s.recommendation_id as id, s.reference, s.edition_year, s.right_id, s.due_on,
      case
        when s.settled then 'done'
        when s.closed then 'closed'
        when s.answer in ('rejected', 'outside-competence') then 'declined'
        when s.answer is not null or s.verdict in ('largely', 'unevenly') then 'underWay'
        when s.due_on < ${{ on: date() }}::date then 'late'
        when s.has_claims then 'underWay'
        else 'unanswered'
      end as state
    from recommendations.latest s where s.city_id = ${city}
  ), of_right as materialized (
    select s.id, s.reference, s.edition_year, s.due_on, s.state from stated s
    where ${{ right: nullable(uuid<"Right">()) }}::uuid is null or s.right_id = ${{ right: nullable(uuid<"Right">()) }}
      or s.id in (
        select f.recommendation_id from recommendations.further_right f
        where f.city_id = ${city} and f.right_id = ${{ right: nullable(uuid<"Right">()) }}
      )
  )
  select
    array(
      select o.id from of_right o
      where ${{ state: nullable(text<PromiseState>()) }}::text is null or o.state = ${{ state: nullable(text<PromiseState>()) }}
      order by array_position(array['late', 'unanswered', 'underWay', 'declined', 'closed', 'done'], o.state),
        case when o.state = 'late' then o.due_on end, o.edition_year desc, o.reference
      limit ${{ limit: integer() }}::int offset ${{ offset: integer() }}::int
    ) as ids,
    coalesce((
      select jsonb_object_agg(c.state, c.number)
      from (select state, count(*)::int as number from of_right group by state) c
    ), '{}'::jsonb) as counts,
    array(select distinct s.right_id from stated s where s.right_id is not null) as rights`;

/** How many of each right are in each of the same states; what is about no right has none. */
export const countStates = rows({
  right_id: nullable(uuid<"Right">()),
  state: text<PromiseState>(),
  number: integer(),
})`
  select s.right_id, s.state, count(*)::int as number
  from (
    select l.right_id,
      case
        when l.settled then 'done'
        when l.closed then 'closed'
        when l.answer in ('rejected', 'outside-competence') then 'declined'
        when l.answer is not null or l.verdict in ('largely', 'unevenly') then 'underWay'
        when l.due_on < ${{ on: date() }}::date then 'late'
        when l.has_claims then 'underWay'
        else 'unanswered'
      end as state
    from recommendations.latest l where l.city_id = ${city}
  ) s
  group by s.right_id, s.state`;

/** One page of each group of the working list, the latest first, with how many there are in each. A group that is not wanted is empty. */
export const listWorkPage = row({
  answer: uuids<"Recommendation">(),
  promised: uuids<"Recommendation">(),
  assessment: uuids<"Recommendation">(),
  others: uuids<"Recommendation">(),
  answer_count: integer(),
  promised_count: integer(),
  assessment_count: integer(),
  others_count: integer(),
})`
  with stated as materialized (
    select s.recommendation_id as id, s.edition_year, s.reference,
      case when s.answer is null and not s.closed then s.due_on end as due_on,
      s.answer is null and not s.settled and not s.closed as awaits_answer,
      s.answer is not null and not s.settled and not s.closed as promised,
      not s.settled and not s.closed and not s.judged_since and (r.judge_from is null or r.judge_from <= ${{ on: date() }}) as awaits_assessment
    from recommendations.latest s join recommendations.recommendation r on r.city_id = ${city} and r.id = s.recommendation_id
    where s.city_id = ${city}
  ), grouped as materialized (
    select s.id, s.edition_year, s.reference, s.due_on,
      ${{ answers: bool() }} and s.awaits_answer as answer,
      ${{ answers: bool() }} and s.promised as promised,
      ${{ judges: bool() }} and s.awaits_assessment as assessment
    from stated s
  )
  select
    array(select g.id from grouped g where g.answer order by g.due_on, g.edition_year, g.reference
      limit ${{ limit: integer() }}::int offset ${{ answer: integer() }}::int) as answer,
    array(select g.id from grouped g where g.promised order by g.due_on, g.edition_year, g.reference
      limit ${{ limit: integer() }}::int offset ${{ promised: integer() }}::int) as promised,
    array(select g.id from grouped g where g.assessment order by g.due_on, g.edition_year, g.reference
      limit ${{ limit: integer() }}::int offset ${{ assessment: integer() }}::int) as assessment,
    array(select g.id from grouped g where not (g.answer or g.promised or g.assessment)
      order by g.edition_year, g.reference
      limit ${{ limit: integer() }}::int offset ${{ others: integer() }}::int) as others,
    (select count(*) from grouped g where g.answer)::int as answer_count,
    (select count(*) from grouped g where g.promised)::int as promised_count,
    (select count(*) from grouped g where g.assessment)::int as assessment_count,
    (select count(*) from grouped g where not (g.answer or g.promised or g.assessment))::int as others_count`;

/** Looks at a recommendation's facts again after one was added, in the same transaction. */
export const upsertLatest = command`
  insert into recommendations.latest
    (city_id, recommendation_id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed,
     judged_since)
  select city_id, id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed, judged_since
  from recommendations.standing where city_id = ${city} and id = ${{ recommendation: uuid<"Recommendation">() }}
  on conflict (city_id, recommendation_id) do update set
    due_on = excluded.due_on, answer = excluded.answer, verdict = excluded.verdict, has_claims = excluded.has_claims,
    settled = excluded.settled, closed = excluded.closed, judged_since = excluded.judged_since`;

/** The recommendations of which something else is kept than the facts say, nothing, or something although there are no facts. */
export const listMiskeptRows = rows({ subject: text() })`
  select coalesce(s.reference, l.reference) as subject
  from (select * from recommendations.latest where city_id = ${city}) l
  full join (select * from recommendations.standing where city_id = ${city}) s on s.id = l.recommendation_id
  where (l.reference, l.edition_year, l.right_id, l.due_on, l.answer, l.verdict, l.has_claims, l.settled, l.closed, l.judged_since)
    is distinct from
    (s.reference, s.edition_year, s.right_id, s.due_on, s.answer, s.verdict, s.has_claims, s.settled, s.closed, s.judged_since)
  order by subject`;
