// The database and the program agree: database/schema.sql is what the migrations make, every statement of every store is what PostgreSQL
// says it is, and every city's rows are its own by their keys and by row-level security.
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { describeSchema, SCHEMA_FILE } from "../scripts/schema.ts";
import {
  bytes,
  command,
  declaredStatements,
  instant,
  integer,
  row,
  rows,
  type Statement,
  text,
} from "../src/platform/database/statement.ts";
import { storeFiles } from "./support/declared-statements.ts";
import { type Catalog, isAllowed, problemsOf, readCatalog } from "./support/statement-check.ts";
import { appConnection, asSuperuser, testDatabase } from "./support/test-database.ts";

const SOURCE = join(import.meta.dirname, "../src");

/** Below this the stores were not found; raise it as they grow. */
const FEWEST_STATEMENTS = 60;
const FEWEST_CITY_TABLES = 20;

/** The tables that belong to the installation, each with its reason in its migration. */
const WITHOUT_CITY = [
  "city.city",
  "ledger.fork",
  "ledger.witnessed_checkpoint",
  "ledger.witnessed_log",
];

await testDatabase();

test("database/schema.sql is what the migrations make; node scripts/schema.ts writes it anew", async () => {
  const made = await asSuperuser(undefined, (client) =>
    describeSchema(async (query) => (await client.query(query)).rows),
  );
  expect(made).toBe(await readFile(SCHEMA_FILE, "utf8").catch(() => ""));
});

describe("every declared statement", () => {
  const declared: { readonly file: string; readonly statement: Statement }[] = [];
  const application = new Client(appConnection());
  let catalog: Catalog;

  beforeAll(async () => {
    for (const file of await storeFiles()) {
      const before = declaredStatements().length;
      await vi.importActual(file);
      const place = relative(SOURCE, file);
      for (const statement of declaredStatements().slice(before)) {
        declared.push({ file: place, statement });
      }
    }
    await application.connect();
    catalog = await readCatalog(application);
  });
  afterAll(() => application.end());

  test("is found", () => {
    expect(declared.length).toBeGreaterThanOrEqual(FEWEST_STATEMENTS);
  });

  test("has the parameters and columns that it declares", async () => {
    const wrong: string[] = [];
    for (const { file, statement } of declared) {
      const problems = await problemsOf(application, catalog, statement);
      wrong.push(...problems.map((problem) => `${file}: ${problem}\n${statement.text}`));
    }
    expect(wrong.join("\n\n")).toBe("");
  });

  test("may be run by the application", async () => {
    const forbidden: string[] = [];
    for (const { file, statement } of declared) {
      const allowed = await isAllowed(application, statement).catch(() => true); // the test before tells of broken ones
      if (!allowed) forbidden.push(`${file}:\n${statement.text}`);
    }
    expect(forbidden.join("\n\n")).toBe("");
  });

  test("that is wrong is found out", async () => {
    const before = declaredStatements().length;
    rows({ position: integer() })`select position from ledger.entry`;
    rows({ ended_at: instant() })`select ended_at from accounts.role_grant`;
    row({ body: text() })`select body from ledger.entry where leaf_hash = ${{ hash: text() }}`;
    row({
      body: text(),
      type: text(),
    })`select body, subject from ledger.entry where leaf_hash = ${{ hash: bytes() }}`;
    rows({ id: text() })`select no_such_column as id from ledger.entry`;
    // This one is right: it keeps out what the table allows.
    rows({
      ended_at: instant(),
    })`select ended_at from accounts.role_grant where ended_at is not null`;
    const found: (readonly string[])[] = [];
    for (const statement of declaredStatements().slice(before)) {
      found.push(await problemsOf(application, catalog, statement));
    }
    expect(found).toEqual([
      ["column position is declared int4 and is int8"],
      ["column ended_at may be null in its table and is declared as never null"],
      ["parameter hash is declared text and is bytea"],
      [
        "the result has a column subject that is not declared",
        "column type is declared and not in the result",
      ],
      ['PostgreSQL refuses it: column "no_such_column" does not exist'],
      [],
    ]);
  });

  test("that the application may not run is found out", async () => {
    const before = declaredStatements().length;
    command`delete from ledger.entry`;
    const [forbidden] = declaredStatements().slice(before);
    expect(forbidden && (await isAllowed(application, forbidden))).toBe(false);
  });
});

describe("every table", () => {
  test("of a city is held together by the city, and shut to the others", async () => {
    const { tables, problems } = await asSuperuser(undefined, checkTables);
    expect(problems).toEqual([]);
    expect(tables).toBeGreaterThanOrEqual(FEWEST_CITY_TABLES);
  });

  test("that is not is found out", async () => {
    const { problems } = await asSuperuser(undefined, async (client) => {
      await client.query(`
        begin;
        create schema trial;
        create table trial.global (id uuid primary key);
        create table trial.open (city_id uuid not null, id uuid not null, slug text unique, primary key (id, city_id));
        create table trial.astray (city_id uuid not null, id uuid not null, of uuid, in_city uuid, primary key (city_id, id),
          foreign key (of, in_city) references trial.open);
        alter table trial.astray enable row level security;
        create policy own_city on trial.astray using (city_id = current_setting('app.city_id')::uuid);
        create policy all_cities on trial.astray for select using (true);`);
      const found = await checkTables(client);
      await client.query("rollback");
      return found;
    });
    expect(problems).toEqual([
      "trial.astray: foreign key astray_of_in_city_fkey does not begin with city_id on both sides",
      "trial.astray: its policies do not all compare city_id with app.city_id",
      "trial.astray: row-level security is not forced",
      "trial.global: has no city_id, and is not in the list of tables without a city",
      "trial.open: its policies do not all compare city_id with app.city_id",
      "trial.open: row-level security is not enabled",
      "trial.open: row-level security is not forced",
      "trial.open: unique index open_pkey does not begin with city_id",
      "trial.open: unique index open_slug_key does not begin with city_id",
    ]);
  });

  test("is out of the application's hands", async () => {
    const { rows: roles } = await asSuperuser(undefined, (client) =>
      client.query(`
        select rolsuper, rolbypassrls, rolcreaterole,
               exists (select from pg_class where relowner = r.oid) as owns
          from pg_roles r where rolname = 'rosario_app'`),
    );
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false },
    ]);
  });
});

async function checkTables(
  client: Client,
): Promise<{ readonly tables: number; readonly problems: readonly string[] }> {
  const { rows: tables } = await client.query<TableRow>(TABLES);
  const withoutCity = tables.filter(({ city }) => city === null).map(({ name }) => name);
  const problems = tables.flatMap((table) => {
    const { name, city } = table;
    if (city === null) {
      return WITHOUT_CITY.includes(name)
        ? []
        : [`${name}: has no city_id, and is not in the list of tables without a city`];
    }
    return [
      ...(city === "uuid not null" ? [] : [`${name}: city_id is not a uuid that is never null`]),
      ...(table.has_key ? [] : [`${name}: has no primary key`]),
      ...table.loose_indexes.map(
        (index) => `${name}: unique index ${index} does not begin with city_id`,
      ),
      ...table.foreign_keys
        .filter(({ begins, to }) => !begins && !withoutCity.includes(to))
        .map((key) => `${name}: foreign key ${key.name} does not begin with city_id on both sides`),
      ...(table.enabled ? [] : [`${name}: row-level security is not enabled`]),
      ...(table.forced ? [] : [`${name}: row-level security is not forced`]),
      ...(table.policy
        ? []
        : [`${name}: its policies do not all compare city_id with app.city_id`]),
      ...(table.triggers === 0
        ? []
        : [`${name}: has a trigger, which a distributed table may not have`]),
    ];
  });
  return { tables: tables.length - withoutCity.length, problems: problems.sort() };
}

type TableRow = {
  readonly name: string;
  readonly city: string | null;
  readonly has_key: boolean;
  readonly loose_indexes: readonly string[];
  readonly foreign_keys: readonly {
    readonly name: string;
    readonly to: string;
    readonly begins: boolean;
  }[];
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policy: boolean;
  readonly triggers: number;
};

const TABLES = `
  with city as (select attrelid, attnum, atttypid::regtype || case when attnotnull then ' not null' else '' end as type
                  from pg_attribute where attname = 'city_id' and not attisdropped)
  select c.oid::regclass::text as name, city.type as city, relrowsecurity as enabled, relforcerowsecurity as forced,
         exists (select from pg_index where indrelid = c.oid and indisprimary) as has_key,
         array(select i.relname::text from pg_index join pg_class i on i.oid = indexrelid where indrelid = c.oid and indisunique and indkey[0] <> city.attnum)
           as loose_indexes,
         coalesce((select json_agg(json_build_object('name', conname, 'to', confrelid::regclass::text, 'begins',
             conkey[1] = city.attnum and confkey[1] = (select attnum from city other where other.attrelid = confrelid)))
             from pg_constraint where conrelid = c.oid and contype = 'f'), '[]') as foreign_keys,
         -- Permissive policies add up, so that each of them has to keep to the city.
         coalesce((select bool_and(coalesce(pg_get_expr(polqual, polrelid) ~ 'city_id = .*app\\.city_id', true)
             and coalesce(pg_get_expr(polwithcheck, polrelid) ~ 'city_id = .*app\\.city_id', true))
             from pg_policy where polrelid = c.oid and polpermissive), false) as policy,
         (select count(*)::int from pg_trigger where tgrelid = c.oid and not tgisinternal) as triggers
    from pg_class c join pg_namespace n on n.oid = relnamespace left join city on city.attrelid = c.oid
   where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname not in ('information_schema', 'migrations')
   order by 1`;
