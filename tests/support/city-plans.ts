/** What PostgreSQL's planner says of a statement: which tables of cities it reads, and whether each of them by the city. */
import type { Client } from "pg";
import type { Statement } from "../../src/platform/database/statement.ts";

type Plan = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Plan[] };

export type Reading = {
  /** How many times it reads a table of a city. */
  readonly tables: number;
  /** The readings that no condition binds to the city. */
  readonly loose: readonly string[];
};

/** The tables of a city, as the planner names them. */
export async function cityTablesOf(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(`
    select nspname || '.' || relname as name
      from pg_class c join pg_namespace n on n.oid = relnamespace join pg_attribute a on a.attrelid = c.oid
     where relkind in ('r', 'p') and attname = 'city_id' and not attisdropped`);
  return new Set(rows.map(({ name }) => name));
}

/** Plans a statement as somebody past row-level security, so that only its own conditions count. */
export async function readingOf(
  client: Client,
  statement: Statement,
  cityTables: ReadonlySet<string>,
): Promise<Reading> {
  const { rows } = await client.query(
    `explain (generic_plan, verbose, format json) ${statement.text}`,
  );
  const city = statement.parameters.findIndex(({ name }) => name === "city") + 1;
  const bound = new RegExp(`\\bcity_id = (\\$${city}(?!\\d)|\\w+\\.city_id\\b)`);
  const scans = nodesOf(rows[0]["QUERY PLAN"][0].Plan).filter(
    (node) => /Scan$/.test(String(node["Node Type"])) && cityTables.has(tableOf(node)),
  );
  const loose = scans.filter(
    (node) =>
      !Object.entries(node).some(
        ([key, value]) => /Cond$|^Filter$/.test(key) && bound.test(String(value)),
      ),
  );
  return { tables: scans.length, loose: loose.map(tableOf) };
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

function tableOf(node: Plan): string {
  return `${node.Schema}.${node["Relation Name"]}`;
}
