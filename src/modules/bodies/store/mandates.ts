/** SQL of mandates and of compositions. Versions are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  bytes,
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
import type { BalanceGroup } from "../composition.ts";
import type { BalanceRule, Quorum } from "../mandate.ts";

const body = uuid<"Body">();
const account = uuid<"Account">();

/** The versions of one body's mandate or of all, the first one first. */
export const listMandateRows = rows({
  slug: text(),
  number: integer(),
  purpose: json<Wording>(),
  tasks: json<Wording>(),
  heard_in: json<Wording>(),
  heard_days: nullable(integer()),
  answer_days: nullable(integer()),
  quorum_kind: nullable(text<Quorum["kind"]>()),
  quorum_members: nullable(integer()),
  term_months: nullable(integer()),
  balance: json<readonly BalanceRule[]>(),
  on_date: nullable(date()),
  precision: nullable(text<Precision>()),
  source: nullable(text()),
})`
  select b.slug, m.number, m.purpose, m.tasks, m.heard_in, m.heard_days, m.answer_days, m.quorum_kind, m.quorum_members,
    m.term_months, m.balance, m.on_date, m.precision, m.source
  from bodies.mandate m join bodies.body b on b.city_id = ${city} and b.id = m.body_id
  where m.city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
  order by b.slug, m.number`;

export const insertMandate = command`
  insert into bodies.mandate
    (city_id, body_id, number, purpose, tasks, heard_in, heard_days, answer_days, quorum_kind, quorum_members, term_months,
     balance, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ body }}, ${{ number: integer() }}, ${{ purpose: json<Wording>() }}, ${{ tasks: json<Wording>() }},
    ${{ heardIn: json<Wording>() }}, ${{ heardDays: nullable(integer()) }}, ${{ answerDays: nullable(integer()) }},
    ${{ quorumKind: nullable(text<Quorum["kind"]>()) }}, ${{ quorumMembers: nullable(integer()) }},
    ${{ termMonths: nullable(integer()) }}, ${{ balance: json<readonly BalanceRule[]>() }}, ${{ onDate: nullable(date()) }},
    ${{ precision: nullable(text<Precision>()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

/** The compositions that were entered, of one body or of all, the first one first. */
export const listCompositionRows = rows({
  slug: text(),
  number: integer(),
  ground: text(),
  groups: json<readonly BalanceGroup[]>(),
  commitment: bytes(),
  on_date: date(),
  population_source: nullable(text()),
})`
  select b.slug, c.number, c.ground, c.groups, c.commitment, c.on_date, c.population_source
  from bodies.composition c join bodies.body b on b.city_id = ${city} and b.id = c.body_id
  where c.city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or c.body_id = ${{ body: nullable(body) }})
  order by b.slug, c.number`;

export const insertComposition = command`
  insert into bodies.composition
    (city_id, body_id, number, ground, groups, commitment, on_date, population_source, recorded_at, recorded_by)
  values (${city}, ${{ body }}, ${{ number: integer() }}, ${{ ground: text() }}, ${{ groups: json<readonly BalanceGroup[]>() }},
    ${{ commitment: bytes() }}, ${{ onDate: date() }}, ${{ populationSource: nullable(text()) }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})`;
