/** Proves that the reading of SQL finds foreign tables and takes nothing else for one. */
import { expect, test } from "vitest";
import { foreignTables } from "./sql-names.ts";

test.each([
  ["select 1 from ledger.entry", "ledger.entry"],
  ["select 1 from city.city c join only ledger.entry e on true", "ledger.entry"],
  ["select 1 from city.city, ledger.entry", "ledger.entry"],
  ["select (select name from rights.right limit 1) from city.city", "rights.right"],
  ["update accounts.account set name = $1", "accounts.account"],
  ["delete from city.city using bodies.body", "bodies.body"],
  ["insert into commitment (id) values ($1)", "commitment, of no schema"],
  ["select 1 from pg_catalog.pg_class", "pg_catalog.pg_class"],
  ["select rights.name from city.city as rights", "rights.name"],
])("%s names %s", (sql, table) => {
  expect(foreignTables(sql, "city")).toEqual([table]);
});

test.each([
  "insert into city.city (id) values ($1) on conflict (id) do update set name = excluded.name",
  "select 1 from city.city where name is not distinct from $1 for no key update",
  "select 1 from unnest($1::uuid[], $2::text[]) as given(id, name) join city.city using (id)",
  "with a as (select 1 from city.city), b (n) as materialized (select 2) select 1 from a left join b on true",
  "select extract(year from on_date), trim(both ' ' from name), 'from ledger.entry' from city.city -- from ledger.entry",
  "delete from only city.city where id = any($1) returning id",
  "select 1 from city.city cross join lateral (select 2) as two",
])("%s names only its own", (sql) => {
  expect(foreignTables(sql, "city")).toEqual([]);
});
