/** SQL of the recommendations themselves: the rows as they were adopted, with their articles and further rights. Nothing in them ever changes. */
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
  uuids,
} from "../../../platform/database/statement.ts";
import type { ArticleRef } from "../../rights/index.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Recommendation">();
const account = uuid<"Account">();

/** `carried_into`: the years of later editions, rising. */
export const listRecommendationRows = rows({
  id,
  reference: text(),
  edition_year: integer(),
  right_id: nullable(uuid<"Right">()),
  topic: json<Wording>(),
  text: json<Wording>(),
  paraphrased: bool(),
  issued_by: json<Wording>(),
  addressee: json<Wording>(),
  outside_powers: bool(),
  adopted_on: date(),
  adopted_precision: text<Precision>(),
  answer_due_on: nullable(date()),
  judge_from: nullable(date()),
  judge_by: nullable(date()),
  source: nullable(text()),
  carried_into: json<readonly number[]>(),
  further_rights: uuids<"Right">(),
  articles: json<readonly ArticleRef[]>(),
})`
  select r.id, r.reference, r.edition_year, r.right_id, r.topic, r.text, r.paraphrased, r.issued_by, r.addressee,
    r.outside_powers, r.adopted_on, r.adopted_precision, r.answer_due_on, r.judge_from, r.judge_by, r.source,
    coalesce((
      select jsonb_agg(c.edition_year order by c.edition_year) from recommendations.carry_over c
      where c.city_id = ${city} and c.recommendation_id = r.id
    ), '[]'::jsonb) as carried_into,
    array(
      select f.right_id from recommendations.further_right f
      where f.city_id = ${city} and f.recommendation_id = r.id order by f.right_id
    ) as further_rights,
    coalesce((
      select jsonb_agg(jsonb_build_object('instrument', a.instrument, 'article', a.article) order by a.position)
      from recommendations.recommendation_article a
      where a.city_id = ${city} and a.recommendation_id = r.id
    ), '[]'::jsonb) as articles
  from recommendations.recommendation r
  where r.city_id = ${city}
    and (${{ reference: nullable(text()) }}::text is null or r.reference = ${{ reference: nullable(text()) }})
    and (${{ edition: nullable(integer()) }}::int is null or r.edition_year = ${{ edition: nullable(integer()) }})
    and (${{ standing: nullable(integer()) }}::int is null or r.edition_year = ${{ standing: nullable(integer()) }}
      or exists (
        select from recommendations.carry_over c where c.city_id = ${city} and c.recommendation_id = r.id
          and c.edition_year = ${{ standing: nullable(integer()) }}
      ))
    and (${{ ids: nullable(uuids<"Recommendation">()) }}::uuid[] is null
      or r.id = any(${{ ids: nullable(uuids<"Recommendation">()) }}))
    and (${{ right: nullable(uuid<"Right">()) }}::uuid is null
      or r.right_id = ${{ right: nullable(uuid<"Right">()) }}
      or exists (
        select from recommendations.further_right f
        where f.city_id = ${city} and f.recommendation_id = r.id and f.right_id = ${{ right: nullable(uuid<"Right">()) }}
      ))
  order by r.edition_year, r.reference`;

export const listReferences = rows({ reference: text() })`
  select reference from recommendations.recommendation
  where city_id = ${city} and edition_year = ${{ edition: integer() }} order by reference`;

export const listAllReferences = rows({ reference: text() })`
  select reference from recommendations.recommendation where city_id = ${city} order by edition_year, reference`;

/** What is searched in each: the wording that stands now. */
export const listWordRows = rows({
  id,
  reference: text(),
  topic: json<Wording>(),
  text: json<Wording>(),
  addressee: json<Wording>(),
})`
  select r.id, r.reference, coalesce(v.topic, r.topic) as topic, coalesce(v.text, r.text) as text, r.addressee
  from recommendations.recommendation r
  left join (
    select distinct on (recommendation_id) recommendation_id, topic, text from recommendations.revision
    where city_id = ${city} order by recommendation_id, number desc
  ) v on v.recommendation_id = r.id
  where r.city_id = ${city} order by r.edition_year, r.reference`;

/** Gives 0 when somebody else took the reference first. */
export const insertRecommendation = command`
  insert into recommendations.recommendation
    (city_id, id, reference, edition_year, right_id, topic, text, paraphrased, issued_by, addressee, outside_powers,
     adopted_on, adopted_precision, answer_due_on, judge_from, judge_by, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ edition: integer() }},
    ${{ right: nullable(uuid<"Right">()) }}, ${{ topic: json<Wording>() }}, ${{ text: json<Wording>() }},
    ${{ paraphrased: bool() }}, ${{ issuedBy: json<Wording>() }}, ${{ addressee: json<Wording>() }},
    ${{ outsidePowers: bool() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ firstDueOn: nullable(date()) }}, ${{ judgeFrom: nullable(date()) }}, ${{ judgeBy: nullable(date()) }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, reference) do nothing`;

export const insertArticle = command`
  insert into recommendations.recommendation_article (city_id, recommendation_id, instrument, article, position)
  values (${city}, ${{ recommendation: id }}, ${{ instrument: text() }}, ${{ article: text() }}, ${{ position: integer() }})`;

export const insertFurtherRight = command`
  insert into recommendations.further_right (city_id, recommendation_id, right_id)
  values (${city}, ${{ recommendation: id }}, ${{ right: uuid<"Right">() }})`;
