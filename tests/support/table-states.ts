/** The state of every table of a test database in one short text, read past row-level security: whatever is written changes it. */
import { ownerQuery } from "./test-database.ts";

/** `except` are tables that a visit writes to by its nature. */
export function tableStates(except: readonly string[]): () => Promise<string> {
  let statement: string | undefined;
  return async () => {
    statement ??= await statementFor(except);
    const [row] = await ownerQuery<{ readonly state: string }>(statement);
    return row?.state ?? "";
  };
}

/** How many rows a table has, and the newest transaction that wrote one of them. */
async function statementFor(except: readonly string[]): Promise<string> {
  const found = await ownerQuery<{ readonly name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const states = found
    .filter(({ name }) => !except.includes(name))
    .map(
      ({ name }) =>
        `select '${name} ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as state from ${name}`,
    );
  return `select string_agg(state, ';' order by state) as state from (${states.join(" union all ")}) every`;
}
