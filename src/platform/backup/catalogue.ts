/** What there is to copy: every table of the product, read from PostgreSQL's own catalogue, so that a new module is in it without a change. */
import type { Client } from "pg";
import { orderedTables, type Table } from "./table-order.ts";

/** The library that runs the migrations keeps its list in a schema of its own; restoring runs them, so that the list is made anew. */
const MIGRATIONS = "migrations.migration";

const TABLES = `
  select n.nspname as schema, c.relname as table, c.relforcerowsecurity as "forcesRowSecurity",
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'city_id' and not a.attisdropped) as "ofCity",
         array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
         array(select format_type(a.atttypid, null) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as types,
         coalesce((select json_agg(json_build_object('column', a.attname, 'isText', a.attcollation <> 0) order by array_position(i.indkey::int2[], a.attnum))
                     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                    where i.indrelid = c.oid and i.indisprimary), '[]') as key,
         array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
                 join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                where k.conrelid = c.oid and k.contype = 'f' and not k.condeferrable) as "pointsTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
     and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migrations')
   order by 1, 2`;

/** Every table, those that others point to first. Throws where a table has something that a copy of its rows would lose. */
export async function listTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Omit<Table, "name">>(TABLES);
  const { rows: counters } = await client.query<{ name: string }>(
    "select format('%s.%s', schemaname, sequencename) as name from pg_sequences where schemaname <> 'migrations'",
  );
  if (counters.length > 0) {
    throw new Error(
      `A copy does not carry counters: ${counters.map(({ name }) => name).join(", ")}`,
    );
  }
  return orderedTables(
    rows.map((row) => ({
      ...row,
      name: `${row.schema}.${row.table}`,
      key: row.key.length > 0 ? row.key : row.columns.map((column) => ({ column, isText: false })),
    })),
  );
}

/** The names of the migrations that made the schema, in order; none in a database that holds nothing yet. */
export async function listMigrations(client: Client): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ is: boolean }>(
    "select to_regclass($1) is not null as is",
    [MIGRATIONS],
  );
  if (found[0]?.is !== true) return [];
  const { rows } = await client.query<{ name: string }>(
    `select name from ${MIGRATIONS} order by name`,
  );
  return rows.map(({ name }) => name);
}

/** Lets a transaction see one city's rows, as the program itself does. The id is one that the database gave, or was checked. */
export function seeCity(client: Client, cityId: string): Promise<unknown> {
  return client.query(`set local app.city_id = ${client.escapeLiteral(cityId)}`);
}

/** However long it takes and whoever set the server up, values are written in one way. */
export const STEADY = `set local time zone 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local client_encoding = 'UTF8'`;

/** The table's name as SQL. */
export function quoted(client: Client, { schema, table }: Pick<Table, "schema" | "table">): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
}

/** Its columns as SQL, with commas between them and what they are columns of before each. */
export function columnsOf(client: Client, { columns }: Pick<Table, "columns">, of = ""): string {
  return columns.map((column) => `${of}${client.escapeIdentifier(column)}`).join(", ");
}

/** The rows of one city, or of a table that belongs to none, in the order of their key whatever language the database sorts by. */
export function rowsOf(client: Client, table: Table, cityId: string | undefined): string {
  const where =
    table.ofCity && cityId !== undefined ? ` where city_id = ${client.escapeLiteral(cityId)}` : "";
  const order = table.key
    .map(
      ({ column, isText }) => `${client.escapeIdentifier(column)}${isText ? ' collate "C"' : ""}`,
    )
    .join(", ");
  return `select ${columnsOf(client, table)} from ${quoted(client, table)}${where} order by ${order}`;
}
