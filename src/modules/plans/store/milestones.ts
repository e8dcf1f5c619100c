/** The SQL of milestones: the day first set, each move, and that they were reached. */
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
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";

const id = uuid<"Milestone">();
const measure = uuid<"Measure">();
const account = nullable(uuid<"Account">());

/** By number. */
export const listMilestoneRows = rows({
  id,
  measure_id: measure,
  number: integer(),
  name: json<Wording>(),
  due_on: date(),
  source: nullable(text()),
})`
  select id, measure_id, number, name, due_on, source from plans.milestone
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by measure_id, number`;

/** Oldest first. */
export const listMoveRows = rows({
  milestone_id: id,
  number: integer(),
  to_date: date(),
  reason: json<Wording>(),
  on_date: date(),
  precision: text<Precision>(),
})`
  select v.milestone_id, v.number, v.to_date, v.reason, v.on_date, v.precision
  from plans.milestone_move v join plans.milestone m on m.city_id = v.city_id and m.id = v.milestone_id
  where v.city_id = ${city} and m.measure_id = any(${{ ids: uuids<"Measure">() }})
  order by v.milestone_id, v.number`;

export const listReachedRows = rows({
  milestone_id: id,
  department_id: nullable(uuid<"Department">()),
  evidence: nullable(text()),
  on_date: date(),
  precision: text<Precision>(),
})`
  select r.milestone_id, r.department_id, r.evidence, r.on_date, r.precision
  from plans.milestone_reached r join plans.milestone m on m.city_id = r.city_id and m.id = r.milestone_id
  where r.city_id = ${city} and m.measure_id = any(${{ ids: uuids<"Measure">() }})`;

export const insertMilestone = command`
  insert into plans.milestone (city_id, id, measure_id, number, name, due_on, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ measure }}, ${{ number: integer() }}, ${{ name: json<Wording>() }},
    ${{ dueOn: date() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})`;

export const insertMove = command`
  insert into plans.milestone_move
    (city_id, id, milestone_id, number, to_date, reason, on_date, precision, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"MilestoneMove">() }}, ${{ milestone: id }},
    (select count(*) + 1 from plans.milestone_move o where o.city_id = ${city} and o.milestone_id = ${{ milestone: id }}),
    ${{ to: date() }},
    ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ at: instant() }},
    ${{ account }})`;

export const insertReached = command`
  insert into plans.milestone_reached
    (city_id, milestone_id, evidence, on_date, precision, recorded_at, recorded_by, department_id)
  values (${city}, ${{ milestone: id }}, ${{ evidence: nullable(text()) }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ at: instant() }}, ${{ account }},
    ${{ department: nullable(uuid<"Department">()) }})`;
