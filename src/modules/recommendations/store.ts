/** All SQL of the schema `recommendations`. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../kernel/language.ts";
import type { Precision } from "../../kernel/local-date.ts";
import {
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
} from "../../platform/database/statement.ts";
import type { AnswerKind, Verdict } from "./recommendation.ts";

const id = uuid<"Recommendation">();
const account = uuid<"Account">();
const fact = { on_date: date(), precision: text<Precision>() };

/** `carried_into`: the years of later editions, rising. */
const recommendation = {
  id,
  reference: text(),
  edition_year: integer(),
  right_id: nullable(uuid<"Right">()),
  topic: json<Wording>(),
  text: json<Wording>(),
  paraphrased: bool(),
  issued_by: json<Wording>(),
  addressee: json<Wording>(),
  adopted_on: date(),
  adopted_precision: text<Precision>(),
  answer_due_on: nullable(date()),
  source: nullable(text()),
  carried_into: json<readonly number[]>(),
};

export const listRecommendationRows = rows(recommendation)`
  select r.id, r.reference, r.edition_year, r.right_id, r.topic, r.text, r.paraphrased, r.issued_by, r.addressee,
    r.adopted_on, r.adopted_precision, r.answer_due_on, r.source,
    coalesce((
      select jsonb_agg(c.edition_year order by c.edition_year) from recommendations.carry_over c
      where c.city_id = ${city} and c.recommendation_id = r.id
    ), '[]'::jsonb) as carried_into
  from recommendations.recommendation r
  where r.city_id = ${city}
    and (${{ reference: nullable(text()) }}::text is null or r.reference = ${{ reference: nullable(text()) }})
    and (${{ edition: nullable(integer()) }}::int is null or r.edition_year = ${{ edition: nullable(integer()) }})
    and (${{ right: nullable(uuid<"Right">()) }}::uuid is null or r.right_id = ${{ right: nullable(uuid<"Right">()) }})
  order by r.edition_year, r.reference`;

export const listAnswerRows = rows({
  recommendation_id: id,
  kind: text<AnswerKind>(),
  reason: json<Wording>(),
  ...fact,
  source: nullable(text()),
})`
  select recommendation_id, kind, reason, on_date, precision, source from recommendations.answer
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, id`;

export const listClaimRows = rows({
  recommendation_id: id,
  text: json<Wording>(),
  evidence: nullable(text()),
  ...fact,
})`
  select recommendation_id, text, evidence, on_date, precision from recommendations.progress_claim
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, id`;

export const listAssessmentRows = rows({
  recommendation_id: id,
  edition_year: integer(),
  verdict: text<Verdict>(),
  reason: json<Wording>(),
  by_body: json<Wording>(),
  ...fact,
  source: nullable(text()),
})`
  select recommendation_id, edition_year, verdict, reason, by_body, on_date, precision, source
  from recommendations.assessment
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by on_date, recorded_at, id`;

export const listReferences = rows({ reference: text() })`
  select reference from recommendations.recommendation
  where city_id = ${city} and edition_year = ${{ edition: integer() }} order by reference`;

/** Gives 0 when somebody else took the reference first. */
export const insertRecommendation = command`
  insert into recommendations.recommendation
    (city_id, id, reference, edition_year, right_id, topic, text, paraphrased, issued_by, addressee,
     adopted_on, adopted_precision, answer_due_on, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ edition: integer() }},
    ${{ right: nullable(uuid<"Right">()) }}, ${{ topic: json<Wording>() }}, ${{ text: json<Wording>() }},
    ${{ paraphrased: bool() }}, ${{ issuedBy: json<Wording>() }}, ${{ addressee: json<Wording>() }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ answerDueOn: nullable(date()) }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, reference) do nothing`;

/**
 * Holds whoever else writes about the same thing until the end of the transaction, so that neither overlooks the other. A lock on a row
 * would need the privilege to change it, which the application has not.
 */
export const holdOthers = row({ held: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text || ${{ about: text() }}, 0))::text as held`;

export const insertAnswer = command`
  insert into recommendations.answer
    (city_id, id, recommendation_id, kind, reason, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Answer">() }}, ${{ recommendation: id }}, ${{ kind: text<AnswerKind>() }},
    ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertClaim = command`
  insert into recommendations.progress_claim
    (city_id, id, recommendation_id, text, evidence, on_date, precision, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"ProgressClaim">() }}, ${{ recommendation: id }}, ${{ text: json<Wording>() }},
    ${{ evidence: nullable(text()) }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertAssessment = command`
  insert into recommendations.assessment
    (city_id, id, recommendation_id, edition_year, verdict, reason, by_body, on_date, precision, source,
     recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Assessment">() }}, ${{ recommendation: id }}, ${{ edition: integer() }},
    ${{ verdict: text<Verdict>() }}, ${{ reason: json<Wording>() }}, ${{ byBody: json<Wording>() }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

/** How often an account has spoken for the city on a recommendation, by answers and by claims. */
export const countActsFor = row({ acts: integer() })`
  select (
    (select count(*) from recommendations.answer a
     where a.city_id = ${city} and a.recommendation_id = ${{ recommendation: id }} and a.recorded_by = ${{ account }})
    + (select count(*) from recommendations.progress_claim p
       where p.city_id = ${city} and p.recommendation_id = ${{ recommendation: id }} and p.recorded_by = ${{ account }})
  )::int as acts`;

/** Gives 0 when it was carried into that edition before. */
export const insertCarryOver = command`
  insert into recommendations.carry_over (city_id, recommendation_id, edition_year, on_date, recorded_at, recorded_by)
  values (${city}, ${{ recommendation: id }}, ${{ edition: integer() }}, ${{ onDate: date() }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})
  on conflict (city_id, recommendation_id, edition_year) do nothing`;
