/** SQL of checks, their versions and what became of them. What is finished is added and never changed; only drafts are written over. */
import type { Wording } from "../../../kernel/language.ts";
import {
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  texts,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ArticleRef } from "../../rights/index.ts";
import type { DecisionKind } from "../check.ts";
import type { DraftPart } from "../draft.ts";
import type { Outcome, Statement } from "../screening.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Check">();
const account = nullable(uuid<"Account">());
const department = uuid<"Department">();

export const countChecksOf = row({ checks: integer() })`
  select count(*)::int as checks from assessments.decision_check
  where city_id = ${city} and reference like ${{ beginning: text() }} || '%'`;

export const insertCheck = command`
  insert into assessments.decision_check (city_id, id, reference, department_id, begun_on, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ department }}, ${{ onDate: date() }}, ${{ at: instant() }},
    ${{ account }})`;

/** All, or the one with this reference, or with one of these; the newest first. */
export const listCheckRows = rows({
  id,
  reference: text(),
  department_id: department,
  begun_on: date(),
  recorded_by: account,
})`
  select id, reference, department_id, begun_on, recorded_by from assessments.decision_check
  where city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or reference = any(${{ references: nullable(texts()) }}))
  order by reference desc`;

export const listVersionRows = rows({
  check_id: id,
  number: integer(),
  case_number: text(),
  title: json<Wording>(),
  department_id: department,
  expected_on: date(),
  facts: json<Wording>(),
  analysis: json<Wording>(),
  responsible: json<Wording>(),
  review: json<Wording>(),
  review_on: nullable(date()),
  screening: texts<Statement>(),
  outcome: text<Outcome>(),
  on_date: date(),
  recorded_by: account,
})`
  select v.check_id, v.number, v.case_number, v.title, v.department_id, v.expected_on, v.facts, v.analysis, v.responsible,
    v.review, v.review_on, v.screening, v.outcome, v.on_date, v.recorded_by
  from assessments.check_version v
  join assessments.decision_check c on c.city_id = v.city_id and c.id = v.check_id
  where v.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by v.check_id, v.number`;

/** Other checks whose last version is about the same case, however its number is spaced and written; what was withdrawn is not among them. */
export const listSameCase = rows({ reference: text(), department_id: department })`
  select c.reference, v.department_id
  from assessments.check_version v
  join assessments.decision_check c on c.city_id = ${city} and c.id = v.check_id
  where v.city_id = ${city}
    and lower(regexp_replace(v.case_number, '[[:space:]]', '', 'g'))
      = lower(regexp_replace(${{ caseNumber: text() }}, '[[:space:]]', '', 'g'))
    and v.number = (select max(l.number) from assessments.check_version l where l.city_id = ${city} and l.check_id = v.check_id)
    and (${{ reference: nullable(text()) }}::text is null or c.reference <> ${{ reference: nullable(text()) }})
    and not exists (select from assessments.withdrawal w where w.city_id = ${city} and w.check_id = v.check_id)
  order by c.reference`;

export const insertVersion = command`
  insert into assessments.check_version (city_id, check_id, number, case_number, title, department_id, expected_on, facts,
    analysis, responsible, review, review_on, screening, outcome, on_date, recorded_at, recorded_by)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ caseNumber: text() }}, ${{ title: json<Wording>() }},
    ${{ department }}, ${{ expectedOn: date() }}, ${{ facts: json<Wording>() }}, ${{ analysis: json<Wording>() }},
    ${{ responsible: json<Wording>() }}, ${{ review: json<Wording>() }}, ${{ reviewOn: nullable(date()) }},
    ${{ screening: texts<Statement>() }}, ${{ outcome: text<Outcome>() }}, ${{ onDate: date() }}, ${{ at: instant() }},
    ${{ account }})`;

export const listTouchedRows = rows({
  check_id: id,
  number: integer(),
  right_id: uuid<"Right">(),
  articles: json<readonly ArticleRef[]>(),
})`
  select t.check_id, t.number, t.right_id, t.articles
  from assessments.touched_right t
  join assessments.decision_check c on c.city_id = t.city_id and c.id = t.check_id
  where t.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by t.check_id, t.number, t.place`;

export const insertTouchedRight = command`
  insert into assessments.touched_right (city_id, check_id, number, place, right_id, articles)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ place: integer() }}, ${{ right: uuid<"Right">() }},
    ${{ articles: json<readonly ArticleRef[]>() }})`;

/** By the day of the decision, whenever it was noted: the last one counts. */
export const listDecisionRows = rows({
  check_id: id,
  number: integer(),
  kind: text<DecisionKind>(),
  text: json<Wording>(),
  on_date: date(),
  source: nullable(text()),
})`
  select d.check_id, d.number, d.kind, d.text, d.on_date, d.source
  from assessments.decision d
  join assessments.decision_check c on c.city_id = d.city_id and c.id = d.check_id
  where d.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by d.check_id, d.on_date, d.number`;

export const insertDecision = command`
  insert into assessments.decision (city_id, check_id, number, kind, text, on_date, source, recorded_at, recorded_by)
  values (${city}, ${{ check: id }}, ${{ number: integer() }}, ${{ kind: text<DecisionKind>() }},
    ${{ text: json<Wording>() }}, ${{ onDate: date() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})`;

export const listWithdrawalRows = rows({ check_id: id, reason: json<Wording>(), on_date: date() })`
  select w.check_id, w.reason, w.on_date
  from assessments.withdrawal w
  join assessments.decision_check c on c.city_id = w.city_id and c.id = w.check_id
  where w.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))`;

export const insertWithdrawal = command`
  insert into assessments.withdrawal (city_id, check_id, reason, on_date, recorded_at, recorded_by)
  values (${city}, ${{ check: id }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})
  on conflict (city_id, check_id) do nothing`;

export const findDraftRow = maybeRow({
  content: json<unknown>(),
  saves: integer(),
  saved_at: instant(),
  saved_by: account,
})`
  select content, saves, saved_at, saved_by from assessments.draft
  where city_id = ${city} and check_id = ${{ check: id }} and part = ${{ part: text<DraftPart>() }}`;

export const saveDraft = command`
  insert into assessments.draft (city_id, check_id, part, content, saves, saved_at, saved_by)
  values (${city}, ${{ check: id }}, ${{ part: text<DraftPart>() }}, ${{ content: json<unknown>() }}, 1, ${{ at: instant() }},
    ${{ account }})
  on conflict (city_id, check_id, part) do update
  set content = excluded.content, saves = draft.saves + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by`;

export const deleteDraft = command`
  delete from assessments.draft where city_id = ${city} and check_id = ${{ check: id }} and part = ${{ part: text<DraftPart>() }}`;
