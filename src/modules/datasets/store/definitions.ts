/** SQL of the schema `datasets` for data sets and their recipes. */
import type { Wording } from "../../../kernel/language.ts";
import {
  city,
  command,
  instant,
  json,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { Kind } from "../data-set.ts";
import type { FigureHints } from "../import/read-figures.ts";
import type { ProtectionRules } from "../protection-rules.ts";
import type { RecipeQuery } from "../recipe.ts";

const dataSet = {
  id: uuid<"DataSet">(),
  slug: text(),
  title: json<Wording>(),
  kind: text<Kind>(),
  unit: text(),
  source: text(),
  licence: text(),
  rules: json<ProtectionRules>(),
};

export const listDataSetRows = rows(dataSet)`
  select id, slug, title, kind, unit, source, licence, rules
  from datasets.data_set
  where city_id = ${city}
  order by slug`;

export const findDataSetRow = maybeRow(dataSet)`
  select id, slug, title, kind, unit, source, licence, rules
  from datasets.data_set
  where city_id = ${city} and slug = ${{ slug: text() }}`;

/** Makes the data set, or gives the one of the same slug new words and rules. */
export const insertOrUpdateDataSet = command`
  insert into datasets.data_set
    (city_id, id, slug, title, kind, unit, source, licence, rules, defined_at, defined_by)
  values (${city}, ${{ id: uuid<"DataSet">() }}, ${{ slug: text() }}, ${{ title: json<Wording>() }},
    ${{ kind: text<Kind>() }}, ${{ unit: text() }}, ${{ source: text() }}, ${{ licence: text() }},
    ${{ rules: json<ProtectionRules>() }}, ${{ at: instant() }}, ${{ by: nullable(uuid<"Account">()) }})
  on conflict (city_id, slug) do update set
    title = excluded.title, kind = excluded.kind, unit = excluded.unit, source = excluded.source,
    licence = excluded.licence, rules = excluded.rules, defined_at = excluded.defined_at,
    defined_by = excluded.defined_by`;

export const findRecipeRow = maybeRow({ query: json<RecipeQuery>(), hints: json<FigureHints>() })`
  select query, hints
  from datasets.recipe
  where city_id = ${city} and data_set_id = ${{ dataSet: uuid<"DataSet">() }}`;

export const insertOrUpdateRecipe = command`
  insert into datasets.recipe (city_id, data_set_id, address, query, hints, set_at, set_by)
  values (${city}, ${{ dataSet: uuid<"DataSet">() }}, ${{ address: text() }},
    ${{ query: json<RecipeQuery>() }}, ${{ hints: json<FigureHints>() }}, ${{ at: instant() }},
    ${{ by: nullable(uuid<"Account">()) }})
  on conflict (city_id, data_set_id) do update set
    address = excluded.address, query = excluded.query, hints = excluded.hints, set_at = excluded.set_at,
    set_by = excluded.set_by`;

/**
 * Holds whoever else writes data sets of this city until the end of the transaction: two at once would overlook each other.
 * Not a lock on rows, because a new city has none.
 */
export const holdOthers = row({ held: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text || '/datasets', 0))::text as held`;
