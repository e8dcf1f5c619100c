/** SQL of the two voices: the city's answers and claims, the body's assessments. Facts are added; none is ever changed or removed. */
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
import type { AnswerKind, Verdict } from "../recommendation.ts";

const id = uuid<"Recommendation">();
const account = uuid<"Account">();
const department = uuid<"Department">();
const fact = { on_date: date(), precision: text<Precision>() };

export const listAnswerRows = rows({
  recommendation_id: id,
  kind: text<AnswerKind>(),
  reason: json<Wording>(),
  ...fact,
  source: nullable(text()),
  department_id: nullable(department),
})`
  select recommendation_id, kind, reason, on_date, precision, source, department_id from recommendations.answer
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, id`;

export const listClaimRows = rows({
  recommendation_id: id,
  text: json<Wording>(),
  evidence: nullable(text()),
  ...fact,
  department_id: nullable(department),
})`
  select recommendation_id, text, evidence, on_date, precision, department_id from recommendations.progress_claim
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, id`;

export const listAssessmentRows = rows({
  recommendation_id: id,
  edition_year: integer(),
  verdict: text<Verdict>(),
  mark_code: nullable(text()),
  mark_name: nullable(json<Wording>()),
  reason: json<Wording>(),
  evidence: nullable(text()),
  dissent: nullable(json<Wording>()),
  by_body: json<Wording>(),
  ...fact,
  source: nullable(text()),
})`
  select recommendation_id, edition_year, verdict, mark_code, mark_name, reason, evidence, dissent, by_body, on_date,
    precision, source
  from recommendations.assessment
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, edition_year, id`;

/** `colleagues`: who worked in the department then. */
export const insertAnswer = command`
  insert into recommendations.answer
    (city_id, id, recommendation_id, kind, reason, on_date, precision, source, department_id, colleagues, recorded_at,
     recorded_by)
  values (${city}, ${{ id: uuid<"Answer">() }}, ${{ recommendation: id }}, ${{ kind: text<AnswerKind>() }},
    ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }}, ${{ department: nullable(department) }}, ${{ colleagues: uuids<"Account">() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertClaim = command`
  insert into recommendations.progress_claim
    (city_id, id, recommendation_id, text, evidence, on_date, precision, department_id, colleagues, recorded_at,
     recorded_by)
  values (${city}, ${{ id: uuid<"ProgressClaim">() }}, ${{ recommendation: id }}, ${{ text: json<Wording>() }},
    ${{ evidence: nullable(text()) }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ department: nullable(department) }}, ${{ colleagues: uuids<"Account">() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertAssessment = command`
  insert into recommendations.assessment
    (city_id, id, recommendation_id, edition_year, verdict, mark_code, mark_name, reason, evidence, dissent, by_body,
     on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Assessment">() }}, ${{ recommendation: id }}, ${{ edition: integer() }},
    ${{ verdict: text<Verdict>() }}, ${{ markCode: text() }}, ${{ markName: json<Wording>() }},
    ${{ reason: json<Wording>() }}, ${{ evidence: nullable(text()) }}, ${{ dissent: nullable(json<Wording>()) }},
    ${{ byBody: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

/** Of these, the ones on which an account has spoken for the city itself, or a department did in which it worked then; and how often. */
export const listActsOn = rows({ recommendation_id: id, own: integer(), colleagues: integer() })`
  select said.recommendation_id, count(*) filter (where said.recorded_by = ${{ account }})::int as own,
    count(*) filter (where ${{ account }} = any(said.colleagues))::int as colleagues
  from (
    select a.recommendation_id, a.recorded_by, a.colleagues from recommendations.answer a
    where a.city_id = ${city} and a.recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
    union all
    select p.recommendation_id, p.recorded_by, p.colleagues from recommendations.progress_claim p
    where p.city_id = ${city} and p.recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  ) said
  where said.recorded_by = ${{ account }} or ${{ account }} = any(said.colleagues)
  group by said.recommendation_id`;
