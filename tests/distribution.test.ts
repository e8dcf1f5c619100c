// The schema and the statements keep to one city, so that the same program may run on a database that is distributed by `city_id`.
import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { DISTRIBUTION_FILE, describeDistribution } from "../scripts/distribution.ts";
import {
  city,
  declaredStatements,
  integer,
  row,
  rows,
  uuid,
} from "../src/platform/database/statement.ts";
import { cityTablesOf, readingOf } from "./support/city-plans.ts";
import { listStatements, type NamedStatement } from "./support/declared-statements.ts";
import { asSuperuser, testDatabase } from "./support/test-database.ts";

/** Below these the test has not seen the product; raise them as it grows. */
const FEWEST_TABLES = 70;
const FEWEST_READINGS = 300;

/** The statements that are not of one city, each with its reason. They touch the installation's own few tables, which every machine has. */
const OF_THE_INSTALLATION: Readonly<Record<string, string>> = {
  "city/store.ts listCityRows":
    "whoever comes to the installation's own address sees which cities are here",
  "city/store.ts findCityRow":
    "an address names a city by its slug, and only then is it known which city it is",
  "city/store.ts findCityByDomain":
    "a city's own address names it, and only then is it known which city it is",
  "city/store.ts lockCities": "of two who found the first city at once, one is refused",
  "city/store.ts insertCity": "a city is founded before there is anything in it",
  "city/store.ts updateCityName": "the list of cities has the name that a city gives itself",
  "ledger/store.ts lockWitnessing": "the witness's memory of another installation's log is one",
  "ledger/store.ts listWitnessedKeys": "logs of other installations belong to no city here",
  "ledger/store.ts insertWitnessedKey": "logs of other installations belong to no city here",
  "ledger/store.ts findWitnessed": "logs of other installations belong to no city here",
  "ledger/store.ts insertWitnessed": "logs of other installations belong to no city here",
  "ledger/store.ts findWitnessedByHash": "logs of other installations belong to no city here",
  "ledger/store.ts insertFork": "logs of other installations belong to no city here",
};

/** Volatile functions that statements with an update call, and not for what they write. */
const BESIDE_AN_UPDATE: Readonly<Record<string, string>> = {
  pg_notify:
    "the record tells the other processes in the same trip; docs/scaling.md says what that means under Citus",
};

await testDatabase();
let statements: readonly NamedStatement[];
beforeAll(async () => {
  statements = await listStatements();
});

test("database/distribute-citus.sql is what the catalog says; node scripts/distribution.ts writes it anew", async () => {
  const made = await asSuperuser(undefined, (client) =>
    describeDistribution(async (query) => (await client.query(query)).rows),
  );
  expect(made).toBe(await readFile(DISTRIBUTION_FILE, "utf8").catch(() => ""));
  expect(made.match(/create_distributed_table/g)?.length).toBeGreaterThanOrEqual(FEWEST_TABLES);
});

/** What no distributed engine, or only some, lets a city's table have; each row names a table and what is wrong with it. */
const UNDISTRIBUTABLE = `
  with city_table as (
    select c.oid, c.oid::regclass::text as name, a.attnum as city
      from pg_class c join pg_attribute a on a.attrelid = c.oid
     where relkind in ('r', 'p') and attname = 'city_id' and not attisdropped)
  select t.name || ': its primary key does not begin with city_id' as problem
    from city_table t where not exists (select from pg_index where indrelid = t.oid and indisprimary and indkey[0] = city)
  union all
  select t.name || ': unique index ' || indexrelid::regclass || ' does not begin with city_id'
    from city_table t join pg_index on indrelid = t.oid where indisunique and indkey[0] <> city
  union all
  select t.name || ': foreign key ' || conname || ' does not begin with city_id on both sides'
    from city_table t join pg_constraint on conrelid = t.oid join city_table other on other.oid = confrelid
   where contype = 'f' and (conkey[1] <> t.city or confkey[1] <> other.city)
  union all
  select t.name || ': constraint ' || conname || ' is deferrable, excludes, or acts on other rows'
    from city_table t join pg_constraint on conrelid = t.oid
   where condeferrable or contype = 'x' or (contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a'))
  union all
  select t.name || ': has the trigger ' || tgname from city_table t join pg_trigger on tgrelid = t.oid where not tgisinternal
  union all
  select t.name || ': has the rule ' || rulename from city_table t join pg_rewrite on ev_class = t.oid
  union all
  select t.name || ': inherits from another table' from city_table t join pg_inherits on inhrelid = t.oid
    join pg_class parent on parent.oid = inhparent where not (parent.relkind = 'p' and not parent.relispartition)
  union all
  select t.name || '.' || attname || ': is made by a sequence or a volatile default'
    from city_table t join pg_attribute a on a.attrelid = t.oid left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
   where a.attnum > 0 and (attidentity <> '' or pg_get_expr(adbin, adrelid) ~ 'nextval|random|now\\(|clock_timestamp|gen_random')
  order by 1`;

async function undistributable(client: Client): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ problem: string }>(UNDISTRIBUTABLE);
  return found.map(({ problem }) => problem);
}

describe("every table of a city", () => {
  test("is held together by the city, and has nothing that a distributed engine refuses", async () => {
    expect(await asSuperuser(undefined, undistributable)).toEqual([]);
  });

  test("that is not is found out", async () => {
    const problems = await asSuperuser(undefined, async (client) => {
      await client.query(`
        begin; create schema trial;
        create table trial.parent (city_id uuid not null, id uuid not null, primary key (city_id, id), unique (id));
        create table trial.child (city_id uuid not null, id uuid not null default gen_random_uuid(), of uuid references trial.parent (id) on delete cascade,
          primary key (id, city_id));
        create trigger watch before update on trial.child for each row execute function suppress_redundant_updates_trigger();`);
      const found = await undistributable(client);
      await client.query("rollback");
      return found;
    });
    expect(problems).toEqual([
      "trial.child.id: is made by a sequence or a volatile default",
      "trial.child: constraint child_of_fkey is deferrable, excludes, or acts on other rows",
      "trial.child: foreign key child_of_fkey does not begin with city_id on both sides",
      "trial.child: has the trigger watch",
      "trial.child: its primary key does not begin with city_id",
      "trial.child: unique index trial.child_pkey does not begin with city_id",
      "trial.parent: unique index trial.parent_id_key does not begin with city_id",
    ]);
  });
});

describe("every statement", () => {
  test("is of the transaction's one city, or is listed with its reason", () => {
    const without = statements
      .filter(({ statement }) => !statement.parameters.some(({ name }) => name === "city"))
      .map(({ name }) => name);
    expect(without.filter((name) => OF_THE_INSTALLATION[name] === undefined)).toEqual([]);
    const names = statements.map(({ name }) => name);
    expect(Object.keys(OF_THE_INSTALLATION).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("reads each table of a city by the city alone, as the planner sees it", async () => {
    const loose: string[] = [];
    let tables = 0;
    await asSuperuser(undefined, async (client) => {
      const cityTables = await cityTablesOf(client);
      for (const { name, statement } of statements.filter(isPlanned)) {
        const reading = await readingOf(client, statement, cityTables);
        tables += reading.tables;
        loose.push(...reading.loose.map((table) => `${name} reads ${table}`));
      }
    });
    expect(loose).toEqual([]);
    expect(tables).toBeGreaterThanOrEqual(FEWEST_READINGS);
  });

  test("writes rows of its city only: the city comes first, and is the transaction's own or that of the rows it reads", () => {
    const inserts = statements.filter(
      ({ name, statement }) =>
        /\binsert into\b/.test(statement.text) && OF_THE_INSTALLATION[name] === undefined,
    );
    const astray = inserts.filter(({ statement: { text, parameters } }) => {
      const own = parameters.findIndex(({ name }) => name === "city") + 1;
      const found = [
        ...text.matchAll(
          /\binsert into [\w."]+\s*\(([^)]*)\)\s*(?:values\s*\(|select)\s*([^,\s]+)/g,
        ),
      ];
      return !(
        found.length === text.match(/\binsert into\b/g)?.length &&
        found.every(
          ([, columns = "", value = ""]) =>
            columns.trim().startsWith("city_id") &&
            (value === `$${own}` || /^(\w+\.)?city_id$/.test(value)),
        )
      );
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
    expect(inserts.length).toBeGreaterThan(80);
  });

  test("updates with nothing that is another value each time, and merges by `on conflict`", async () => {
    const { rows: volatile } = await asSuperuser(undefined, (client) =>
      client.query<{ name: string }>(
        "select distinct proname as name from pg_proc where provolatile = 'v'",
      ),
    );
    const names = new Set(volatile.map(({ name }) => name));
    const problems = statements.flatMap(({ name, statement: { text } }) => {
      const called = [...text.matchAll(/\b(\w+)\(/g)].map(([, one = ""]) => one.toLowerCase());
      const changes = /\bupdate\b/i.test(text.replace(/\bfor update\b/gi, ""));
      return [
        ...(/\bmerge\b/i.test(text) ? [`${name}: merges`] : []),
        ...called
          .filter((one) => changes && names.has(one) && BESIDE_AN_UPDATE[one] === undefined)
          .map((one) => `${name}: updates with ${one}`),
      ];
    });
    expect(problems).toEqual([]);
  });

  test("that crosses cities is found out", async () => {
    const before = declaredStatements().length;
    rows({ id: uuid() })`select id from accounts.account where email = 'a'`;
    row({ accounts: integer() })`select count(*)::int as accounts from accounts.account a
      left join accounts.role_grant s on s.account_id = a.id where a.city_id = ${city}`;
    const read = await asSuperuser(undefined, async (client) => {
      const cityTables = await cityTablesOf(client);
      const found: (readonly string[])[] = [];
      for (const statement of declaredStatements().slice(before))
        found.push((await readingOf(client, statement, cityTables)).loose);
      return found;
    });
    expect(read).toEqual([["accounts.account"], ["accounts.role_grant"]]);
  });
});

/** A lock has no plan. */
function isPlanned({ statement }: NamedStatement): boolean {
  return !/^lock\b/.test(statement.text);
}
