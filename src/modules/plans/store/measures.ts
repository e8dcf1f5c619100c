/** The SQL of measures, whose they are and what they serve. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  city,
  command,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  texts,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { LinkKind } from "../link.ts";

const id = uuid<"Measure">();
const plan = uuid<"Plan">();
const account = nullable(uuid<"Account">());
const department = uuid<"Department">();

const measure = {
  id,
  plan_id: plan,
  number: integer(),
  reference: text(),
  title: json<Wording>(),
  text: json<Wording>(),
  partners: json<Wording>(),
  first_department_id: nullable(department),
  department_id: nullable(department),
  paraphrased: bool(),
  demonstration: bool(),
  source: nullable(text()),
};

/** By plan and number. The department is the latest that it was assigned to. */
export const listMeasureRowsWhole = rows(measure)`
  select m.id, m.plan_id, m.number, m.reference, m.title, m.text, m.partners, m.department_id as first_department_id,
    owner.department_id, m.paraphrased, m.demonstration, m.source
  from plans.measure m
  cross join lateral (select coalesce((
    select a.department_id from plans.assignment a where a.city_id = ${city} and a.measure_id = m.id
    order by a.number desc limit 1), m.department_id) as department_id) owner
  where m.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or m.reference = any(${{ references: nullable(texts()) }}))
    and (${{ plan: nullable(plan) }}::uuid is null or m.plan_id = ${{ plan: nullable(plan) }})
    and (${{ department: nullable(department) }}::uuid is null or owner.department_id = ${{ department: nullable(department) }})
    and (${{ right: nullable(text()) }}::text is null or exists (
      select from plans.link k where k.city_id = ${city} and k.kind = 'right'
        and k.code = ${{ right: nullable(text()) }} and k.measure_id = m.id))
    and (${{ recommendations: nullable(texts()) }}::text[] is null or exists (
      select from plans.link k where k.city_id = ${city} and k.kind = 'recommendation'
        and k.code = any(${{ recommendations: nullable(texts()) }}) and k.measure_id = m.id))
  order by m.plan_id, m.number`;

export const insertMeasure = command`
  insert into plans.measure
    (city_id, id, plan_id, number, reference, title, text, partners, department_id, paraphrased, demonstration,
     source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ plan }}, ${{ number: integer() }}, ${{ reference: text() }},
    ${{ title: json<Wording>() }}, ${{ text: json<Wording>() }}, ${{ partners: json<Wording>() }},
    ${{ department: nullable(department) }}, ${{ paraphrased: bool() }}, ${{ demonstration: bool() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})`;

export const listAssignmentRows = rows({ measure_id: id, department_id: department })`
  select measure_id, department_id from plans.assignment where city_id = ${city} order by measure_id, number`;

export const insertAssignment = command`
  insert into plans.assignment (city_id, id, measure_id, number, department_id, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Assignment">() }}, ${{ measure: id }},
    (select count(*) + 1 from plans.assignment o where o.city_id = ${city} and o.measure_id = ${{ measure: id }}),
    ${{ department }}, ${{ at: instant() }},
    ${{ account }})`;

export const listLinkRows = rows({ measure_id: id, kind: text<LinkKind>(), code: text() })`
  select measure_id, kind, code from plans.link
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by measure_id, kind, code`;

/** Gives 0 when it is linked already. */
export const insertLink = command`
  insert into plans.link (city_id, measure_id, kind, code, recorded_at, recorded_by)
  values (${city}, ${{ measure: id }}, ${{ kind: text<LinkKind>() }}, ${{ code: text() }}, ${{ at: instant() }},
    ${{ account }})
  on conflict (city_id, measure_id, kind, code) do nothing`;
