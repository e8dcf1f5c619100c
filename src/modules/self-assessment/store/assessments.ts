/** SQL of self-assessments, their answers and publications. Facts are added; none is ever changed or removed. */
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
import type { State } from "../answer.ts";
import type { Frozen } from "../published.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"SelfAssessment">();
const account = nullable(uuid<"Account">());

/** The latest year first. */
export const listAssessmentRows = rows({
  id,
  framework: text(),
  year: integer(),
  assessed_by: json<Wording>(),
})`
  select id, framework, year, assessed_by from self_assessment.self_assessment
  where city_id = ${city}
    and (${{ framework: nullable(text()) }}::text is null or framework = ${{ framework: nullable(text()) }})
  order by framework, year desc`;

/** Gives 0 when there is one for this year. */
export const insertAssessment = command`
  insert into self_assessment.self_assessment (city_id, id, framework, year, assessed_by, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ framework: text() }}, ${{ year: integer() }}, ${{ assessedBy: json<Wording>() }},
    ${{ at: instant() }}, ${{ account }})
  on conflict (city_id, framework, year) do nothing`;

/** What was said last of each element. */
export const listAnswerRows = rows({
  element: text(),
  number: integer(),
  state: text<State>(),
  reason: json<Wording>(),
  explanation: json<Wording>(),
  evidence: texts(),
  department_id: nullable(uuid<"Department">()),
  responsible: json<Wording>(),
  next_step: json<Wording>(),
  next_step_on: nullable(date()),
  is_public: bool(),
  taken_from: nullable(integer()),
  recorded_at: instant(),
})`
  select distinct on (element) element, number, state, reason, explanation, evidence, department_id, responsible, next_step,
    next_step_on, is_public, taken_from, recorded_at
  from self_assessment.element_answer
  where city_id = ${city} and assessment_id = ${{ assessment: id }}
  order by element, number desc`;

export const insertAnswer = command`
  insert into self_assessment.element_answer
    (city_id, assessment_id, element, number, state, reason, explanation, evidence, department_id, responsible, next_step,
     next_step_on, is_public, taken_from, recorded_at, recorded_by)
  values (${city}, ${{ assessment: id }}, ${{ element: text() }}, ${{ number: integer() }}, ${{ state: text<State>() }},
    ${{ reason: json<Wording>() }}, ${{ explanation: json<Wording>() }}, ${{ evidence: texts() }},
    ${{ department: nullable(uuid<"Department">()) }}, ${{ responsible: json<Wording>() }},
    ${{ nextStep: json<Wording>() }}, ${{ nextStepOn: nullable(date()) }}, ${{ isPublic: bool() }},
    ${{ takenFrom: nullable(integer()) }}, ${{ at: instant() }}, ${{ account }})`;

/** Every publication of one framework's assessments, or of all, the latest year and publication first. */
export const listPublicationRows = rows({
  framework: text(),
  year: integer(),
  number: integer(),
  on_date: date(),
  frozen: json<Frozen>(),
})`
  select a.framework, a.year, p.number, p.on_date, p.frozen
  from self_assessment.publication p
  join self_assessment.self_assessment a on a.city_id = p.city_id and a.id = p.assessment_id
  where p.city_id = ${city}
    and (${{ framework: nullable(text()) }}::text is null or a.framework = ${{ framework: nullable(text()) }})
  order by a.framework, a.year desc, p.number desc`;

/** The same, of each year the latest publication only; what was published last first. */
export const listLatestPublicationRows = rows({
  framework: text(),
  year: integer(),
  number: integer(),
  on_date: date(),
  frozen: json<Frozen>(),
})`
  select a.framework, a.year, p.number, p.on_date, p.frozen
  from self_assessment.publication p
  join self_assessment.self_assessment a on a.city_id = p.city_id and a.id = p.assessment_id
  where p.city_id = ${city}
    and (${{ framework: nullable(text()) }}::text is null or a.framework = ${{ framework: nullable(text()) }})
    and p.number = (select max(n.number) from self_assessment.publication n
                    where n.city_id = ${city} and n.assessment_id = p.assessment_id)
  order by p.on_date desc, a.year desc, a.framework`;

export const insertPublication = command`
  insert into self_assessment.publication (city_id, assessment_id, number, on_date, frozen, recorded_at, recorded_by)
  values (${city}, ${{ assessment: id }}, ${{ number: integer() }}, ${{ onDate: date() }}, ${{ frozen: json<Frozen>() }},
    ${{ at: instant() }}, ${{ account }})`;
