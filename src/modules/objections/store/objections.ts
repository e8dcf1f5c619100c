/** SQL of the objections of organisations and the city's answers to them. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  city,
  command,
  date,
  instant,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ObjectionAnswerKind, ObjectionTarget } from "../objection.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Objection">();
const account = uuid<"Account">();
const fact = { on_date: date(), precision: text<Precision>(), source: nullable(text()) };

/** The newest first. */
export const listObjectionRows = rows({
  id,
  reference: text(),
  organisation: text(),
  against: text<ObjectionTarget>(),
  what: json<Wording>(),
  happened_on: nullable(date()),
  happened_precision: nullable(text<Precision>()),
  right_id: nullable(uuid<"Right">()),
  instrument: nullable(text()),
  article: nullable(text()),
  text: json<Wording>(),
  filed_on: date(),
  precision: text<Precision>(),
  answer_due_on: nullable(date()),
  source: nullable(text()),
})`
  select id, reference, organisation, against, what, happened_on, happened_precision, right_id, instrument, article, text,
    filed_on, precision, answer_due_on, source
  from objections.objection
  where city_id = ${city}
    and (${{ reference: nullable(text()) }}::text is null or reference = ${{ reference: nullable(text()) }})
  order by filed_on desc, reference desc`;

export const insertObjection = command`
  insert into objections.objection
    (city_id, id, reference, organisation, against, what, happened_on, happened_precision, right_id, instrument, article,
     text, filed_on, precision, answer_due_on, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ organisation: text() }},
    ${{ against: text<ObjectionTarget>() }}, ${{ what: json<Wording>() }}, ${{ happenedOn: nullable(date()) }},
    ${{ happenedPrecision: nullable(text<Precision>()) }}, ${{ right: nullable(uuid<"Right">()) }},
    ${{ instrument: nullable(text()) }}, ${{ article: nullable(text()) }}, ${{ text: json<Wording>() }},
    ${{ filedOn: date() }}, ${{ precision: text<Precision>() }}, ${{ answerDueOn: nullable(date()) }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, reference) do nothing`;

export const listAnswerRows = rows({
  objection_id: id,
  kind: text<ObjectionAnswerKind>(),
  reason: json<Wording>(),
  ...fact,
})`
  select objection_id, kind, reason, on_date, precision, source from objections.answer
  where city_id = ${city} order by objection_id, number`;

export const insertAnswer = command`
  insert into objections.answer
    (city_id, objection_id, number, kind, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, ${{ objection: id }},
    (select coalesce(max(number), 0) + 1 from objections.answer
     where city_id = ${city} and objection_id = ${{ objection: id }}),
    ${{ kind: text<ObjectionAnswerKind>() }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

export const listWithdrawalRows = rows({
  objection_id: id,
  reason: json<Wording>(),
  ...fact,
})`
  select objection_id, reason, on_date, precision, source from objections.withdrawal
  where city_id = ${city}`;

/** Gives 0 when it was withdrawn before. */
export const insertWithdrawal = command`
  insert into objections.withdrawal
    (city_id, objection_id, reason, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ objection: id }}, ${{ reason: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }})
  on conflict (city_id, objection_id) do nothing`;
