/**
 * Keeps the rows of an installation as a fixture for the tests of upgrades: `node scripts/keep-fixture.ts NAME DATA`, run with the release
 * whose database it is, or on its data folder. Each line of the file is a table and its rows as JSON; the first is the list of its migrations.
 * A release keeps one before it goes out; what was kept is never changed, as no migration is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Client } from "pg";
import { openEmbedded } from "../src/platform/database/embedded.ts";

/** The fixture's text, from a connection that sees every row. */
export async function fixtureOf(client: Client): Promise<string> {
  await client.query("set time zone 'UTC'");
  const done = await client.query<{ name: string }>(
    "select name from migrations.migration order by name",
  );
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations') order by 1`,
  );
  const lines = [`migrations\t${JSON.stringify(done.rows.map(({ name }) => name))}`];
  for (const { name } of tables.rows) {
    // As text: a number may have more digits than JavaScript keeps.
    const { rows } = await client.query<{ rows: string | null }>(
      `select jsonb_agg(one order by one::text)::text as rows from (select to_jsonb(t) as one from ${name} t) all_rows`,
    );
    const [found] = rows;
    if (found?.rows !== null && found !== undefined) lines.push(`${name}\t${found.rows}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Writes a fixture and gives its path; the same text gives the same bytes. */
export function writeFixture(name: string, text: string): string {
  const folder = join(import.meta.dirname, "..", "database", "fixtures");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.jsonl.gz`);
  writeFileSync(path, gzipSync(text, { level: 9 }));
  return path;
}

if (import.meta.main) {
  const [name, dataFolder] = process.argv.slice(2);
  if (name === undefined || dataFolder === undefined || !/^[a-z0-9.-]+$/.test(name)) {
    console.error("node scripts/keep-fixture.ts NAME DATA, for example: 0.1.0 ./data");
    process.exit(2);
  }
  const embedded = await openEmbedded(dataFolder, { say: (line) => console.error(line) });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  console.log(writeFixture(name, await fixtureOf(client)));
  await client.end();
  await embedded.close();
}
