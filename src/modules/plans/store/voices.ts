/** The SQL of what is said about measures: what was done, how they ended, and what somebody else found. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
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
import type { EndingKind, Verdict } from "../measure.ts";

const measure = uuid<"Measure">();
const account = nullable(uuid<"Account">());
const department = nullable(uuid<"Department">());
const fact = { on_date: date(), precision: text<Precision>() };

export const listProgressRows = rows({
  measure_id: measure,
  text: json<Wording>(),
  evidence: nullable(text()),
  ...fact,
  department_id: department,
})`
  select measure_id, text, evidence, on_date, precision, department_id from plans.progress
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by on_date, recorded_at, id`;

export const insertProgress = command`
  insert into plans.progress
    (city_id, id, measure_id, text, evidence, on_date, precision, department_id, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Progress">() }}, ${{ measure }}, ${{ text: json<Wording>() }},
    ${{ evidence: nullable(text()) }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ department }},
    ${{ at: instant() }}, ${{ account }})`;

/** In the order in which they were recorded: a resumption takes back what was said before it. */
export const listEndingRows = rows({
  measure_id: measure,
  number: integer(),
  department_id: department,
  kind: text<EndingKind>(),
  reason: json<Wording>(),
  evidence: nullable(text()),
  ...fact,
})`
  select measure_id, number, department_id, kind, reason, evidence, on_date, precision from plans.ending
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by measure_id, number`;

export const insertEnding = command`
  insert into plans.ending
    (city_id, id, measure_id, number, kind, reason, evidence, on_date, precision, department_id, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Ending">() }}, ${{ measure }},
    (select count(*) + 1 from plans.ending o where o.city_id = ${city} and o.measure_id = ${{ measure }}),
    ${{ kind: text<EndingKind>() }},
    ${{ reason: json<Wording>() }}, ${{ evidence: nullable(text()) }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ department }}, ${{ at: instant() }}, ${{ account }})`;

export const listEvaluationRows = rows({
  measure_id: measure,
  number: integer(),
  verdict: text<Verdict>(),
  reason: json<Wording>(),
  by_body: json<Wording>(),
  evidence: nullable(text()),
  ...fact,
  source: nullable(text()),
})`
  select measure_id, number, verdict, reason, by_body, evidence, on_date, precision, source from plans.evaluation
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by measure_id, number`;

export const insertEvaluation = command`
  insert into plans.evaluation
    (city_id, id, measure_id, number, verdict, reason, by_body, evidence, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Evaluation">() }}, ${{ measure }},
    (select count(*) + 1 from plans.evaluation o where o.city_id = ${city} and o.measure_id = ${{ measure }}),
    ${{ verdict: text<Verdict>() }},
    ${{ reason: json<Wording>() }}, ${{ byBody: json<Wording>() }}, ${{ evidence: nullable(text()) }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account }})`;

/** How often an account has spoken for a measure: what was done, a milestone moved or reached, an end. */
export const countActsFor = row({ acts: integer() })`
  select (
    (select count(*) from plans.progress p
     where p.city_id = ${city} and p.measure_id = ${{ measure }} and p.recorded_by = ${{ by: uuid<"Account">() }})
    + (select count(*) from plans.ending e
     where e.city_id = ${city} and e.measure_id = ${{ measure }} and e.recorded_by = ${{ by: uuid<"Account">() }})
    + (select count(*) from plans.milestone m
        join plans.milestone_reached r on r.city_id = m.city_id and r.milestone_id = m.id
     where m.city_id = ${city} and m.measure_id = ${{ measure }} and r.recorded_by = ${{ by: uuid<"Account">() }})
    + (select count(*) from plans.milestone m
        join plans.milestone_move v on v.city_id = m.city_id and v.milestone_id = m.id
     where m.city_id = ${city} and m.measure_id = ${{ measure }} and v.recorded_by = ${{ by: uuid<"Account">() }})
  )::int as acts`;

/** The departments that have had the measure or spoken for it. */
export const listActingDepartments = rows({ department_id: uuid<"Department">() })`
  select department_id from plans.measure where city_id = ${city} and id = ${{ measure }} and department_id is not null
  union select department_id from plans.assignment where city_id = ${city} and measure_id = ${{ measure }}
  union select department_id from plans.progress
    where city_id = ${city} and measure_id = ${{ measure }} and department_id is not null
  union select department_id from plans.ending
    where city_id = ${city} and measure_id = ${{ measure }} and department_id is not null
  union select r.department_id from plans.milestone_reached r
    join plans.milestone m on m.city_id = r.city_id and m.id = r.milestone_id
    where r.city_id = ${city} and m.measure_id = ${{ measure }} and r.department_id is not null`;
