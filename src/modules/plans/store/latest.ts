/**
 * The SQL of lists: the latest of each kind of fact about a measure, made anew from the facts in the transaction of each, so that a page
 * of a city's 50,000 measures is read from one table. What a standing is stands in standing.ts; a test holds the two together.
 */
import type { Wording } from "../../../kernel/language.ts";
import {
  bigint,
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
  texts,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { Verdict } from "../measure.ts";
import type { StandingState } from "../standing.ts";

const plan = nullable(uuid<"Plan">());
const department = nullable(uuid<"Department">());
const right = nullable(text());

/** Makes the measure's row anew from its facts. */
export const refreshLatest = command`
  insert into plans.latest
    (city_id, measure_id, plan_id, number, department_id, ending, verdict, next_due_on, said_on, has_evidence, begins_on)
  select city_id, measure_id, plan_id, number, department_id, ending, verdict, next_due_on, said_on, has_evidence, begins_on
  from plans.standing where city_id = ${city} and measure_id = ${{ measure: uuid<"Measure">() }}
  on conflict (city_id, measure_id) do update set
    department_id = excluded.department_id, ending = excluded.ending, verdict = excluded.verdict,
    next_due_on = excluded.next_due_on, said_on = excluded.said_on, has_evidence = excluded.has_evidence`;

/** The measures of which something else is kept than the facts say, nothing, or something although there are no facts. */
export const listMiskeptRows = rows({ subject: text() })`
  select coalesce(m.reference, l.measure_id::text) as subject
  from (select * from plans.latest where city_id = ${city}) l
  full join (select * from plans.standing where city_id = ${city}) s on s.measure_id = l.measure_id
  left join plans.measure m on m.city_id = ${city} and m.id = coalesce(s.measure_id, l.measure_id)
  where (l.plan_id, l.number, l.department_id, l.ending, l.verdict, l.next_due_on, l.said_on, l.has_evidence, l.begins_on)
    is distinct from
    (s.plan_id, s.number, s.department_id, s.ending, s.verdict, s.next_due_on, s.said_on, s.has_evidence, s.begins_on)
  order by subject`;

/** A page of measures, plan by plan in the plans' own order, with where each stands on a day. */
export const listLatestRows = rows({
  reference: text(),
  plan_id: uuid<"Plan">(),
  number: integer(),
  title: json<Wording>(),
  demonstration: bool(),
  plan_demonstration: bool(),
  department_id: department,
  ending: nullable(text<"done" | "dropped">()),
  verdict: nullable(text<Verdict>()),
  next_due_on: nullable(date()),
  said_on: nullable(date()),
  has_evidence: bool(),
  begins_on: date(),
})`
  select m.reference, l.plan_id, l.number, m.title, m.demonstration,
    p.demonstration as plan_demonstration, l.department_id, l.ending, l.verdict, l.next_due_on,
    l.said_on, l.has_evidence, l.begins_on
  from (
    select l.* from plans.latest l
    where l.city_id = ${city}
      and (${{ plan }}::uuid is null or l.plan_id = ${{ plan }})
      and (${{ department }}::uuid is null or l.department_id = ${{ department }})
      and (not ${{ withoutOwner: bool() }}::bool or l.department_id is null)
      and (${{ right }}::text is null or exists (
        select from plans.link k where k.city_id = ${city} and k.kind = 'right' and k.code = ${{ right }}
          and k.measure_id = l.measure_id))
      and (${{ state: nullable(text<StandingState>()) }}::text is null or ${{ state: nullable(text<StandingState>()) }} =
        case when l.verdict is not null then 'evaluated' when l.ending is not null then l.ending
          when l.next_due_on < ${{ on: date() }}::date then 'late' when l.said_on is not null then 'under-way'
          else 'not-begun' end)
      and (not ${{ silent: bool() }}::bool or (l.verdict is null and l.ending is null
        and coalesce(l.said_on, l.begins_on) < ${{ silentBefore: date() }}::date))
      and (not ${{ withoutEvidence: bool() }}::bool or (l.said_on is not null and not l.has_evidence))
    order by l.plan_id, l.number
    limit ${{ limit: bigint() }} offset ${{ offset: bigint() }}
  ) l
  join plans.measure m on m.city_id = ${city} and m.id = l.measure_id
  join plans.plan p on p.city_id = ${city} and p.id = l.plan_id
  order by l.plan_id, l.number`;

/** How many measures the filters of a page let through. */
export const countLatestRows = row({ measures: integer() })`
  select count(*)::int as measures from plans.latest l
  where l.city_id = ${city}
    and (${{ plan }}::uuid is null or l.plan_id = ${{ plan }})
    and (${{ department }}::uuid is null or l.department_id = ${{ department }})
    and (not ${{ withoutOwner: bool() }}::bool or l.department_id is null)
    and (${{ right }}::text is null or exists (
      select from plans.link k where k.city_id = ${city} and k.kind = 'right' and k.code = ${{ right }}
        and k.measure_id = l.measure_id))
    and (${{ state: nullable(text<StandingState>()) }}::text is null or ${{ state: nullable(text<StandingState>()) }} =
      case when l.verdict is not null then 'evaluated' when l.ending is not null then l.ending
        when l.next_due_on < ${{ on: date() }}::date then 'late' when l.said_on is not null then 'under-way'
        else 'not-begun' end)
    and (not ${{ silent: bool() }}::bool or (l.verdict is null and l.ending is null
      and coalesce(l.said_on, l.begins_on) < ${{ silentBefore: date() }}::date))
    and (not ${{ withoutEvidence: bool() }}::bool or (l.said_on is not null and not l.has_evidence))`;

/** How many measures stand where on a day, with what is missing among them; by plan. */
export const listStandingCounts = rows({
  plan_id: uuid<"Plan">(),
  state: text<StandingState>(),
  measures: integer(),
  done: integer(),
  silent: integer(),
  without_owner: integer(),
  without_evidence: integer(),
})`
  select plan_id, state, count(*)::int as measures, count(*) filter (where ending = 'done')::int as done,
    count(*) filter (where silent)::int as silent,
    count(*) filter (where department_id is null)::int as without_owner,
    count(*) filter (where said_on is not null and not has_evidence)::int as without_evidence
  from (
    select l.plan_id, l.department_id, l.ending, l.said_on, l.has_evidence,
      case when l.verdict is not null then 'evaluated' when l.ending is not null then l.ending
        when l.next_due_on < ${{ on: date() }}::date then 'late' when l.said_on is not null then 'under-way'
        else 'not-begun' end as state,
      l.verdict is null and l.ending is null
        and coalesce(l.said_on, l.begins_on) < ${{ silentBefore: date() }}::date as silent
    from plans.latest l
    where l.city_id = ${city}
      and (${{ plan }}::uuid is null or l.plan_id = ${{ plan }})
      and (${{ department }}::uuid is null or l.department_id = ${{ department }})
      and (${{ right }}::text is null or exists (
        select from plans.link k where k.city_id = ${city} and k.kind = 'right' and k.code = ${{ right }}
          and k.measure_id = l.measure_id))
  ) standing
  group by plan_id, state`;

/** Those of the departments that own a measure, of a plan or of any. */
export const listOwningDepartments = rows({ department_id: uuid<"Department">() })`
  select d.department_id from unnest(${{ departments: uuids<"Department">() }}::uuid[]) as d (department_id)
  where exists (select from plans.latest l where l.city_id = ${city} and l.department_id = d.department_id
    and (${{ plan }}::uuid is null or l.plan_id = ${{ plan }}))`;

/** Those of the rights that a measure serves. */
export const listServedRights = rows({ code: text() })`
  select r.code from unnest(${{ rights: texts() }}::text[]) as r (code)
  where exists (select from plans.link k where k.city_id = ${city} and k.kind = 'right' and k.code = r.code)`;

/** The rights that a measure of the plan serves. */
export const listServedRightsOf = rows({ code: text() })`
  select distinct k.code from plans.latest l
  join plans.link k on k.city_id = l.city_id and k.measure_id = l.measure_id and k.kind = 'right'
  where l.city_id = ${city} and l.plan_id = ${{ plan: uuid<"Plan">() }}`;
