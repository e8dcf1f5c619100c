/**
 * What bringing a database up to date would do, told without doing it: the missing migrations, and which tables that hold rows already each
 * of them locks. Read from the text of the migrations, whose statements are few and plain; the locks are those of PostgreSQL's manual (13.3).
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { listPending, migrationsFolder } from "./migrate.ts";

/** How a lock stands in the way of others: `all` even of readers, `writers` only of those who write. */
export type LockedTable = {
  readonly table: string;
  readonly bars: "all" | "writers";
  /** As the server estimates it. */
  readonly rows: number;
  readonly bytes: number;
};

export type PlannedMigration = {
  readonly name: string;
  readonly file: string;
  readonly statements: number;
  readonly locks: readonly LockedTable[];
};

/** The missing migrations in their order. Changes nothing. */
export async function planMigrations(
  connection: ClientConfig,
  folder?: string,
): Promise<readonly PlannedMigration[]> {
  const from = folder ?? (await migrationsFolder());
  const pending = await listPending(connection, from);
  const present = await listTables(connection);
  return Promise.all(
    pending.map(async (name) => {
      const file = join(from, `${name}.sql`);
      const statements = statementsIn(await readFile(file, "utf8"));
      return { name, file, statements: statements.length, locks: locksOf(statements, present) };
    }),
  );
}

type Table = { readonly rows: number; readonly bytes: number };

async function listTables(connection: ClientConfig): Promise<ReadonlyMap<string, Table>> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; rows: number; bytes: number }>(
      `select format('%s.%s', n.nspname, c.relname) as name, greatest(c.reltuples, 0)::float8 as rows,
         pg_total_relation_size(c.oid)::float8 as bytes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    return new Map(rows.map(({ name, ...size }) => [name, size]));
  } finally {
    await client.end();
  }
}

const NAME = `((?:"[^"]+"|\\w+)\\.(?:"[^"]+"|\\w+))`;
const BARRING: readonly { readonly bars: LockedTable["bars"]; readonly pattern: RegExp }[] = [
  {
    bars: "all",
    pattern: new RegExp(`\\balter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?${NAME}`, "gi"),
  },
  {
    bars: "all",
    pattern: new RegExp(`\\b(?:drop|truncate)\\s+table\\s+(?:if\\s+exists\\s+)?${NAME}`, "gi"),
  },
  { bars: "all", pattern: new RegExp(`\\bkeep_within_city\\(\\s*'${NAME}'`, "gi") },
  { bars: "all", pattern: new RegExp(`\\bcreate\\s+policy\\s+\\w+\\s+on\\s+${NAME}`, "gi") },
  {
    bars: "writers",
    pattern: new RegExp(`\\bcreate\\s+(?:unique\\s+)?index\\s+\\w+\\s+on\\s+${NAME}`, "gi"),
  },
  {
    bars: "writers",
    pattern: new RegExp(`\\bcreate\\s+(?:\\w+\\s+)?trigger\\s[^;]*?\\son\\s+${NAME}`, "gi"),
  },
  // A new foreign key looks at the table that it points to.
  { bars: "writers", pattern: new RegExp(`\\breferences\\s+${NAME}`, "gi") },
  {
    bars: "writers",
    pattern: new RegExp(`\\b(?:update|insert\\s+into|delete\\s+from)\\s+${NAME}`, "gi"),
  },
];

/** The tables that are there already and that these statements lock, each with its worst lock. */
export function locksOf(
  statements: readonly string[],
  present: ReadonlyMap<string, Table>,
): readonly LockedTable[] {
  const found = new Map<string, LockedTable["bars"]>();
  for (const statement of statements) {
    for (const { bars, pattern } of BARRING) {
      for (const [, written = ""] of statement.matchAll(pattern)) {
        const table = written.replaceAll('"', "").toLowerCase();
        if (found.get(table) !== "all") found.set(table, bars);
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([table, bars]) => {
      const size = present.get(table);
      return size === undefined ? [] : [{ table, bars, ...size }];
    });
}

/** The statements of a migration, without its comments. A semicolon within quotes or a dollar-quoted body ends nothing. */
export function statementsIn(sql: string): readonly string[] {
  const parts: string[] = [];
  let current = "";
  const token =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|;|[\s\S]/g;
  for (const [text] of sql.matchAll(token)) {
    if (text === ";") {
      parts.push(current);
      current = "";
    } else if (!text.startsWith("--") && !text.startsWith("/*")) current += text;
  }
  return [...parts, current].map((part) => part.trim()).filter((part) => part !== "");
}
