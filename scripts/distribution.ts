/**
 * Writes database/distribute-citus.sql: what turns a migrated database into one that Citus distributes by city, read from the catalog. Each
 * table of a city is cut by `city_id`, those it refers to before it; the few tables of the installation are copied to every machine.
 * `tests/distribution.test.ts` compares it. Run: node scripts/distribution.ts
 */
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { openEmbedded } from "../src/platform/database/embedded.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import type { Query } from "./schema.ts";

const HEAD = `-- Distributes the migrated database by city over the machines of a Citus cluster. Generated from the catalog by
-- \`node scripts/distribution.ts\`; do not edit. How to run it, and what was tried: docs/scaling.md.

-- Row-level security asks for the transaction's city on the machine that holds the rows.
do $$ begin
  execute format('alter database %I set citus.propagate_set_commands = ''local''', current_database());
end $$;
set citus.propagate_set_commands = 'local';
`;

const TABLES = `
  select c.oid::regclass::text as name,
         exists (select from pg_attribute where attrelid = c.oid and attname = 'city_id' and not attisdropped) as of_city,
         array(select distinct confrelid::regclass::text from pg_constraint
                where conrelid = c.oid and contype = 'f' and confrelid <> c.oid order by 1) as refers_to
    from pg_class c join pg_namespace n on n.oid = relnamespace
   where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_'
     and nspname not in ('information_schema', 'public', 'migrations')`;

type Table = {
  readonly name: string;
  readonly of_city: boolean;
  readonly refers_to: readonly string[];
};

/** The script's text, in an order that depends on names and foreign keys only. Throws where tables refer to each other in a ring. */
export async function describeDistribution(query: Query): Promise<string> {
  await query("select set_config('search_path', '', false)");
  const found = (await query(TABLES)) as readonly Table[];
  const tables = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const copied = inOrder(tables.filter((table) => !table.of_city));
  const [first, ...others] = inOrder(tables.filter((table) => table.of_city));
  if (first === undefined) throw new Error("There is no table of a city");
  const lines = [
    ...copied.map((name) => `select create_reference_table('${name}');`),
    "",
    `select create_distributed_table('${first}', 'city_id', colocate_with => 'none');`,
    ...others.map(
      (name) =>
        `select create_distributed_table('${name}', 'city_id', colocate_with => '${first}');`,
    ),
  ];
  return `${HEAD}\n${lines.join("\n")}\n`;
}

/** The names, each after those that it refers to. */
function inOrder(tables: readonly Table[]): readonly string[] {
  const names = new Set(tables.map(({ name }) => name));
  const done = new Set<string>();
  while (done.size < tables.length) {
    const next = tables.filter(
      ({ name, refers_to }) =>
        !done.has(name) && refers_to.every((other) => done.has(other) || !names.has(other)),
    );
    if (next.length === 0) throw new Error("Tables refer to each other in a ring");
    for (const { name } of next) done.add(name);
  }
  return [...done];
}

/** Where the script is kept. */
export const DISTRIBUTION_FILE = fileURLToPath(
  new URL("../database/distribute-citus.sql", import.meta.url),
);

async function writeDistribution(): Promise<void> {
  const folder = join(tmpdir(), `rosario-distribution-${process.pid}`);
  const embedded = await openEmbedded(folder, { say: () => undefined, throwaway: true });
  try {
    await migrate(embedded.ownerConnection, { say: () => undefined });
    const client = new Client(embedded.ownerConnection);
    await client.connect();
    const text = await describeDistribution(async (sql) => (await client.query(sql)).rows);
    await client.end();
    await writeFile(DISTRIBUTION_FILE, text);
  } finally {
    await embedded.close();
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeDistribution();
