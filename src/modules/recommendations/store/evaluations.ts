/** SQL of the body's evaluation of an edition: its working notes, of which every saving stays, and that it adopted them as one act. */
import type { Language, Wording } from "../../../kernel/language.ts";
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
} from "../../../platform/database/statement.ts";

const recommendation = uuid<"Recommendation">();
const account = uuid<"Account">();

/** The latest saving of each recommendation in an edition. */
export const listDraftRows = rows({
  recommendation_id: recommendation,
  version: integer(),
  mark: nullable(text()),
  reason: text(),
  evidence: text(),
  dissent: text(),
  language: text<Language>(),
  saved_at: instant(),
  saved_by: nullable(account),
})`
  select distinct on (recommendation_id)
    recommendation_id, version, mark, reason, evidence, dissent, language, saved_at, saved_by
  from recommendations.assessment_draft
  where city_id = ${city} and edition_year = ${{ edition: integer() }}
  order by recommendation_id, version desc`;

export const insertDraft = command`
  insert into recommendations.assessment_draft
    (city_id, id, recommendation_id, edition_year, version, mark, reason, evidence, dissent, language, saved_at, saved_by)
  values (${city}, ${{ id: uuid<"AssessmentDraft">() }}, ${{ recommendation }}, ${{ edition: integer() }},
    ${{ version: integer() }}, ${{ mark: nullable(text()) }}, ${{ reason: text() }}, ${{ evidence: text() }},
    ${{ dissent: text() }}, ${{ language: text<Language>() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listEvaluationRows = rows({
  edition_year: integer(),
  assessed: integer(),
  by_body: json<Wording>(),
  on_date: date(),
})`
  select edition_year, assessed, by_body, on_date from recommendations.evaluation
  where city_id = ${city} order by recorded_at, id`;

export const insertEvaluation = command`
  insert into recommendations.evaluation (city_id, id, edition_year, assessed, by_body, on_date, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Evaluation">() }}, ${{ edition: integer() }}, ${{ assessed: integer() }},
    ${{ byBody: json<Wording>() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;
