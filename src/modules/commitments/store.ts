/** SQL of what became of commitments. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../kernel/language.ts";
import type { Precision } from "../../kernel/local-date.ts";
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
} from "../../platform/database/statement.ts";
import type { CommitmentState } from "./commitment.ts";

export { holdOthers } from "../../platform/database/hold-others.ts";

const commitment = integer();
const department = nullable(uuid<"Department">());
const account = nullable(uuid<"Account">());
const fact = { commitment, on_date: date(), precision: text<Precision>() };

/** Of one commitment, or of all where none is named; oldest first. */
export const listOwnerRows = rows({
  ...fact,
  department_id: department,
  named: nullable(json<Wording>()),
  source: nullable(text()),
})`
  select commitment, department_id, named, on_date, precision, source from commitments.owner
  where city_id = ${city}
    and (${{ number: nullable(integer()) }}::int is null or commitment = ${{ number: nullable(integer()) }})
  order by commitment, number`;

export const insertOwner = command`
  insert into commitments.owner
    (city_id, commitment, number, department_id, named, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ commitment }}, ${{ place: integer() }}, ${{ department }}, ${{ named: nullable(json<Wording>()) }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account }})`;

export const listDeadlineRows = rows({
  ...fact,
  due_on: date(),
  due_precision: text<Precision>(),
  reason: nullable(json<Wording>()),
  source: nullable(text()),
})`
  select commitment, due_on, due_precision, reason, on_date, precision, source from commitments.deadline
  where city_id = ${city}
    and (${{ number: nullable(integer()) }}::int is null or commitment = ${{ number: nullable(integer()) }})
  order by commitment, number`;

export const insertDeadline = command`
  insert into commitments.deadline
    (city_id, commitment, number, due_on, due_precision, reason, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ commitment }}, ${{ place: integer() }}, ${{ dueOn: date() }}, ${{ duePrecision: text<Precision>() }},
    ${{ reason: nullable(json<Wording>()) }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})`;

export const listStatementRows = rows({
  ...fact,
  state: text<CommitmentState>(),
  reason: json<Wording>(),
  evidence: nullable(text()),
  department_id: department,
})`
  select commitment, state, reason, evidence, department_id, on_date, precision from commitments.statement
  where city_id = ${city}
    and (${{ number: nullable(integer()) }}::int is null or commitment = ${{ number: nullable(integer()) }})
  order by commitment, number`;

export const insertStatement = command`
  insert into commitments.statement
    (city_id, commitment, number, state, reason, evidence, department_id, on_date, precision, recorded_at, recorded_by)
  values (${city}, ${{ commitment }}, ${{ place: integer() }}, ${{ state: text<CommitmentState>() }},
    ${{ reason: json<Wording>() }}, ${{ evidence: nullable(text()) }}, ${{ department }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ at: instant() }}, ${{ account }})`;
