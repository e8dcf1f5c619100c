/** The SQL of money: budget lines of measures, and grants to organisations. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bigint,
  city,
  command,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { BudgetKind } from "../measure.ts";

const measure = uuid<"Measure">();
const plan = uuid<"Plan">();
const account = nullable(uuid<"Account">());

/** By year, then as they were recorded. */
export const listBudgetRows = rows({
  measure_id: measure,
  kind: text<BudgetKind>(),
  year: integer(),
  amount: bigint(),
  currency: text(),
  source: nullable(text()),
})`
  select measure_id, kind, year, amount, currency, source from plans.budget_line
  where city_id = ${city} and measure_id = any(${{ ids: uuids<"Measure">() }}) order by year, recorded_at, id`;

export const insertBudgetLine = command`
  insert into plans.budget_line (city_id, id, measure_id, kind, year, amount, currency, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"BudgetLine">() }}, ${{ measure }}, ${{ kind: text<BudgetKind>() }},
    ${{ year: integer() }}, ${{ amount: bigint() }}, ${{ currency: text() }}, ${{ source: nullable(text()) }},
    ${{ at: instant() }}, ${{ account }})`;

/** The latest year first. */
export const listGrantRows = rows({
  id: uuid<"Grant">(),
  reference: text(),
  plan: nullable(text()),
  measure: nullable(text()),
  recipient: json<Wording>(),
  purpose: json<Wording>(),
  year: nullable(integer()),
  amount: nullable(bigint()),
  currency: nullable(text()),
  article: nullable(text()),
  criticised_by: json<Wording>(),
  criticism: json<Wording>(),
  source: nullable(text()),
})`
  select g.id, g.reference,
    (select p.reference from plans.plan p where p.city_id = ${city} and p.id = g.plan_id) as plan,
    (select m.reference from plans.measure m where m.city_id = ${city} and m.id = g.measure_id) as measure,
    g.recipient, g.purpose, g.year, g.amount, g.currency, g.article, g.criticised_by, g.criticism, g.source
  from plans.grant_given g where g.city_id = ${city} order by g.year desc nulls last, g.reference`;

/** Gives 0 when the reference is taken. */
export const insertGrant = command`
  insert into plans.grant_given
    (city_id, id, reference, plan_id, measure_id, recipient, purpose, year, amount, currency, article, criticised_by,
     criticism, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Grant">() }}, ${{ reference: text() }}, ${{ plan: nullable(plan) }},
    ${{ measure: nullable(measure) }}, ${{ recipient: json<Wording>() }}, ${{ purpose: json<Wording>() }},
    ${{ year: nullable(integer()) }}, ${{ amount: nullable(bigint()) }}, ${{ currency: nullable(text()) }},
    ${{ article: nullable(text()) }}, ${{ criticisedBy: json<Wording>() }}, ${{ criticism: json<Wording>() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account }})
  on conflict (city_id, reference) do nothing`;
