/** SQL of full assessments: each version with its effects and measures, added as a whole and never changed. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  type Column,
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
import type { Conclusion, Direction, Step } from "../impact.ts";

const id = uuid<"Check">();
const account = nullable(uuid<"Account">());
const step = integer() as Column<Step>;

export const listImpactRows = rows({
  check_id: id,
  number: integer(),
  progress: nullable(json<Wording>()),
  takes_back: bool(),
  justification: json<Wording>(),
  alternatives: json<Wording>(),
  temporary: json<Wording>(),
  heard: json<Wording>(),
  conclusion: text<Conclusion>(),
  reasons: json<Wording>(),
  open: bool(),
  on_date: date(),
  recorded_by: account,
})`
  select i.check_id, i.number, i.progress, i.takes_back, i.justification, i.alternatives, i.temporary, i.heard, i.conclusion, i.reasons,
    i.open, i.on_date, i.recorded_by
  from assessments.impact_version i
  join assessments.decision_check c on c.city_id = i.city_id and c.id = i.check_id
  where i.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by i.check_id, i.number`;

export const insertImpact = command`
  insert into assessments.impact_version (city_id, check_id, number, progress, takes_back, justification, alternatives, temporary, heard,
    conclusion, reasons, open, on_date, recorded_at, recorded_by)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ progress: nullable(json<Wording>()) }}, ${{ takesBack: bool() }}, ${{ justification: json<Wording>() }},
    ${{ alternatives: json<Wording>() }}, ${{ temporary: json<Wording>() }}, ${{ heard: json<Wording>() }},
    ${{ conclusion: text<Conclusion>() }}, ${{ reasons: json<Wording>() }}, ${{ open: bool() }}, ${{ onDate: date() }},
    ${{ at: instant() }}, ${{ account }})`;

export const listEffectRows = rows({
  check_id: id,
  number: integer(),
  right_id: uuid<"Right">(),
  ground: nullable(text()),
  people: json<Wording>(),
  direction: text<Direction>(),
  scale: step,
  scope: step,
  irremediability: step,
  likelihood: step,
  availability: json<Wording>(),
  accessibility: json<Wording>(),
  acceptability: json<Wording>(),
  quality: json<Wording>(),
})`
  select e.check_id, e.number, e.right_id, e.ground, e.people, e.direction, e.scale, e.scope, e.irremediability, e.likelihood,
    e.availability, e.accessibility, e.acceptability, e.quality
  from assessments.effect e
  join assessments.decision_check c on c.city_id = e.city_id and c.id = e.check_id
  where e.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by e.check_id, e.number, e.place`;

export const insertEffect = command`
  insert into assessments.effect (city_id, check_id, number, place, right_id, ground, people, direction, scale, scope,
    irremediability, likelihood, availability, accessibility, acceptability, quality)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ place: integer() }}, ${{ right: uuid<"Right">() }},
    ${{ ground: nullable(text()) }}, ${{ people: json<Wording>() }}, ${{ direction: text<Direction>() }},
    ${{ scale: integer() }}, ${{ scope: integer() }}, ${{ irremediability: integer() }}, ${{ likelihood: integer() }},
    ${{ availability: json<Wording>() }}, ${{ accessibility: json<Wording>() }}, ${{ acceptability: json<Wording>() }},
    ${{ quality: json<Wording>() }})`;

export const listMitigationRows = rows({
  check_id: id,
  number: integer(),
  text: json<Wording>(),
  department_id: uuid<"Department">(),
  due_on: date(),
})`
  select m.check_id, m.number, m.text, m.department_id, m.due_on
  from assessments.mitigation m
  join assessments.decision_check c on c.city_id = m.city_id and c.id = m.check_id
  where m.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by m.check_id, m.number, m.place`;

export const insertMitigation = command`
  insert into assessments.mitigation (city_id, check_id, number, place, text, department_id, due_on)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ place: integer() }}, ${{ text: json<Wording>() }},
    ${{ department: uuid<"Department">() }}, ${{ dueOn: date() }})`;
