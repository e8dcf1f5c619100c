/** The SQL of plans and the stages of their making. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
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
  uuid,
} from "../../../platform/database/statement.ts";
import type { PlanKind, RevisionStage } from "../plan.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Plan">();
const account = nullable(uuid<"Account">());
const department = nullable(uuid<"Department">());

/** The latest first. */
export const listPlanRows = rows({
  id,
  reference: text(),
  kind: text<PlanKind>(),
  title: json<Wording>(),
  summary: json<Wording>(),
  adopted_by: json<Wording>(),
  adopted_on: nullable(date()),
  adopted_precision: nullable(text<Precision>()),
  runs_from: nullable(date()),
  runs_from_precision: nullable(text<Precision>()),
  runs_to: nullable(date()),
  runs_to_precision: nullable(text<Precision>()),
  department_id: department,
  paraphrased: bool(),
  demonstration: bool(),
  source: nullable(text()),
})`
  select id, reference, kind, title, summary, adopted_by, adopted_on, adopted_precision, runs_from,
    runs_from_precision, runs_to, runs_to_precision, department_id, paraphrased, demonstration, source
  from plans.plan
  where city_id = ${city} and (${{ reference: nullable(text()) }}::text is null or reference = ${{ reference: nullable(text()) }})
  order by coalesce(adopted_on, runs_from) desc, reference`;

export const insertPlan = command`
  insert into plans.plan
    (city_id, id, reference, kind, title, summary, adopted_by, adopted_on, adopted_precision, runs_from,
     runs_from_precision, runs_to, runs_to_precision, department_id, paraphrased, demonstration, source,
     recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ kind: text<PlanKind>() }}, ${{ title: json<Wording>() }},
    ${{ summary: json<Wording>() }}, ${{ adoptedBy: json<Wording>() }}, ${{ onDate: nullable(date()) }},
    ${{ precision: nullable(text<Precision>()) }}, ${{ runsFrom: nullable(date()) }},
    ${{ runsFromPrecision: nullable(text<Precision>()) }}, ${{ runsTo: nullable(date()) }},
    ${{ runsToPrecision: nullable(text<Precision>()) }}, ${{ department }}, ${{ paraphrased: bool() }},
    ${{ demonstration: bool() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})`;

/** Oldest first; of one day the draft comes before what came of it. */
export const listRevisionRows = rows({
  plan_id: id,
  stage: text<RevisionStage>(),
  measures: integer(),
  change: json<Wording>(),
  consultation: nullable(text()),
  on_date: date(),
  precision: text<Precision>(),
  source: nullable(text()),
})`
  select plan_id, stage, measures, change, consultation, on_date, precision, source
  from plans.plan_revision where city_id = ${city} order by on_date, array_position(array['draft', 'adopted', 'changed'], stage), recorded_at, id`;

export const insertRevision = command`
  insert into plans.plan_revision
    (city_id, id, plan_id, stage, measures, change, consultation, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"PlanRevision">() }}, ${{ plan: id }}, ${{ stage: text<RevisionStage>() }},
    ${{ measures: integer() }}, ${{ change: json<Wording>() }}, ${{ consultation: nullable(text()) }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account }})`;
