/** Makes a database as it was at a fixture's migrations, with its rows; `database/fixtures/README.md` says what these are. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ClientConfig } from "pg";
import { afterAll, inject } from "vitest";
import { OWNER } from "../../src/platform/database/embedded.ts";
import { migrate, migrationsFolder } from "../../src/platform/database/migrate.ts";
import { asSuperuser } from "./test-database.ts";

export type KeptDatabase = {
  readonly name: string;
  /** Owns the database and migrates it, as in real use. */
  readonly ownerConnection: ClientConfig;
  readonly appConnection: ClientConfig;
  /** The rows of each table as they were kept. */
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
};

/** The database; dropped at the end of the test file. */
export async function keptDatabase(fixture: string): Promise<KeptDatabase> {
  const file = join(import.meta.dirname, "..", "..", "database", "fixtures", `${fixture}.jsonl.gz`);
  const [first = "", ...lines] = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trimEnd()
    .split("\n");
  const name = `kept_${randomBytes(6).toString("hex")}`;
  await asSuperuser("postgres", (client) => client.query(`create database ${name} owner ${OWNER}`));
  afterAll(() =>
    asSuperuser("postgres", (client) => client.query(`drop database ${name} with (force)`)),
  );
  const { app } = inject("databaseCluster");
  const ownerConnection = { ...app, user: OWNER, database: name };
  await migrateTo(ownerConnection, JSON.parse(first.split("\t")[1] ?? "[]"));
  const rows = new Map<string, readonly unknown[]>();
  await asSuperuser(name, async (client) => {
    // As the rows fitted together where they come from, they do here.
    await client.query("set session_replication_role = replica; set time zone 'UTC'");
    for (const line of lines) {
      const [table = "", json = "[]"] = line.split("\t");
      rows.set(table, JSON.parse(json));
      const columns = await client.query<{ list: string }>(
        `select string_agg(quote_ident(attname), ', ' order by attnum) as list from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [table],
      );
      const list = columns.rows[0]?.list ?? "";
      await client.query(
        `insert into ${table} (${list}) overriding system value
         select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [json],
      );
    }
  });
  return { name, ownerConnection, appConnection: { ...app, database: name }, rows };
}

async function migrateTo(owner: ClientConfig, names: readonly string[]): Promise<void> {
  const all = await migrationsFolder();
  const folder = await mkdtemp(join(tmpdir(), "rosario-then-"));
  try {
    for (const name of names) await copyFile(join(all, `${name}.sql`), join(folder, `${name}.sql`));
    await migrate(owner, { say: () => undefined, folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}
