/** SQL of what happens to a recommendation besides the voices: later wordings, moved deadlines, its owner, later editions, its end. */
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
import type { ClosingKind, DeadlineMove } from "../recommendation.ts";

const id = uuid<"Recommendation">();
const account = uuid<"Account">();
const department = uuid<"Department">();
const fact = { on_date: date(), precision: text<Precision>(), source: nullable(text()) };

export const listRevisionRows = rows({
  recommendation_id: id,
  number: integer(),
  topic: json<Wording>(),
  text: json<Wording>(),
  reason: json<Wording>(),
  ...fact,
})`
  select recommendation_id, number, topic, text, reason, on_date, precision, source from recommendations.revision
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by recommendation_id, number`;

export const insertRevision = command`
  insert into recommendations.revision
    (city_id, recommendation_id, number, topic, text, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, ${{ recommendation: id }},
    (select coalesce(max(number), 0) + 1 from recommendations.revision
     where city_id = ${city} and recommendation_id = ${{ recommendation: id }}),
    ${{ topic: json<Wording>() }}, ${{ text: json<Wording>() }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

/** In the order in which they were made: each moves what the one before had set. */
export const listMoveRows = rows({
  recommendation_id: id,
  number: integer(),
  due_on: date(),
  moved_by: text<DeadlineMove["by"]>(),
  reason: json<Wording>(),
  ...fact,
})`
  select recommendation_id, number, due_on, moved_by, reason, on_date, precision, source from recommendations.deadline_move
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by recommendation_id, number`;

export const insertMove = command`
  insert into recommendations.deadline_move
    (city_id, recommendation_id, number, due_on, moved_by, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, ${{ recommendation: id }},
    (select coalesce(max(number), 0) + 1 from recommendations.deadline_move
     where city_id = ${city} and recommendation_id = ${{ recommendation: id }}),
    ${{ dueOn: date() }}, ${{ movedBy: text<DeadlineMove["by"]>() }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

export const listAssignmentRows = rows({
  recommendation_id: id,
  department_id: department,
  on_date: date(),
})`
  select recommendation_id, department_id, on_date from recommendations.assignment
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by recommendation_id, number`;

export const insertAssignment = command`
  insert into recommendations.assignment
    (city_id, recommendation_id, number, department_id, on_date, recorded_at, recorded_by)
  select ${city}, ${{ recommendation: id }},
    (select coalesce(max(number), 0) + 1 from recommendations.assignment
     where city_id = ${city} and recommendation_id = ${{ recommendation: id }}),
    ${{ department }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account: nullable(account) }}`;

export const listClosingRows = rows({
  recommendation_id: id,
  number: integer(),
  kind: text<ClosingKind>(),
  reason: json<Wording>(),
  ...fact,
})`
  select recommendation_id, number, kind, reason, on_date, precision, source from recommendations.closing
  where city_id = ${city} and recommendation_id = any(${{ ids: uuids<"Recommendation">() }})
  order by recommendation_id, number`;

export const insertClosing = command`
  insert into recommendations.closing
    (city_id, recommendation_id, number, kind, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, ${{ recommendation: id }},
    (select coalesce(max(number), 0) + 1 from recommendations.closing
     where city_id = ${city} and recommendation_id = ${{ recommendation: id }}),
    ${{ kind: text<ClosingKind>() }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

/** Gives 0 when it was carried into that edition before. */
export const insertCarryOver = command`
  insert into recommendations.carry_over (city_id, recommendation_id, edition_year, on_date, recorded_at, recorded_by)
  values (${city}, ${{ recommendation: id }}, ${{ edition: integer() }}, ${{ onDate: date() }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})
  on conflict (city_id, recommendation_id, edition_year) do nothing`;
