/**
 * Looks at a database as a doctor does: its version, its rights, whether row-level security really holds, and its clock. Everything is
 * asked of the server and nothing is changed; what is tried is tried as the application, in transactions that are rolled back.
 */
import { Client, type ClientConfig } from "pg";
import { codeOf } from "./host-problem.ts";

export type InspectedServer = {
  /** The major version. */
  readonly version: number;
  readonly encoding: string;
  /** By how many milliseconds the server's clock is ahead of ours; the way there and back makes it a little uncertain. */
  readonly clockAhead: number;
  /** What PostgreSQL knows of writing that may be lost in a power cut: settings that are off. */
  readonly unsafe: readonly string[];
};

const UNSAFE = ["fsync", "full_page_writes", "synchronous_commit"];

export async function inspectServer(
  owner: ClientConfig,
  now: () => Date,
): Promise<InspectedServer> {
  return withClient(owner, async (client) => {
    const before = now().getTime();
    const { rows } = await client.query<{ version: number; encoding: string; at: Date }>(
      `select current_setting('server_version_num')::int / 10000 as version,
         current_setting('server_encoding') as encoding, clock_timestamp() as at`,
    );
    const between = (before + now().getTime()) / 2;
    const off = await client.query<{ name: string }>(
      "select name from pg_settings where name = any($1) and setting = 'off' order by name",
      [UNSAFE],
    );
    const [{ version, encoding, at } = nothing()] = rows;
    const unsafe = off.rows.map(({ name }) => name);
    return { version, encoding, clockAhead: new Date(at).getTime() - between, unsafe };
  });
}

/** What is wrong with the roles, as codes; the application's own cannot sign in at all, or can do too much, or the owner too little. */
export type RoleProblem =
  | "cannot-sign-in"
  | "superuser"
  | "bypasses-row-security"
  | "owns-tables"
  | "owner-cannot-create";

export async function inspectRoles(
  owner: ClientConfig,
  app: ClientConfig,
): Promise<readonly RoleProblem[]> {
  const problems: RoleProblem[] = [];
  const mayCreate = await withClient(owner, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      "select has_database_privilege(current_database(), 'create') as may",
    );
    return rows[0]?.may === true;
  });
  if (!mayCreate) problems.push("owner-cannot-create");
  try {
    await withClient(app, async (client) => {
      const { rows } = await client.query<{ super: boolean; bypasses: boolean; owns: boolean }>(
        `select r.rolsuper as super, r.rolbypassrls as bypasses,
           exists (select from pg_class c where c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'usage')) as owns
         from pg_roles r where r.rolname = current_user`,
      );
      if (rows[0]?.super === true) problems.push("superuser");
      if (rows[0]?.bypasses === true) problems.push("bypasses-row-security");
      if (rows[0]?.owns === true && rows[0].super !== true) problems.push("owns-tables");
    });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "28P01" && code !== "28000" && code !== "42704") throw error;
    problems.push("cannot-sign-in");
  }
  return problems;
}

export type RowSecurity = {
  /** Tables with rows of a city that have no row-level security, or whose owner is not subject to it, or that have no policy. */
  readonly open: readonly string[];
  /** Tables of which the application saw rows as a city that does not exist. */
  readonly leaking: readonly string[];
  /** How many tables were looked at. */
  readonly tables: number;
};

/** A city that there never is: its UUID is of no version. */
const NO_CITY = "00000000-0000-0000-0000-000000000000";

/** Reads what the tables say of themselves, and then tries it: as the application, in the name of a city that does not exist. */
export async function inspectRowSecurity(
  owner: ClientConfig,
  app: ClientConfig,
): Promise<RowSecurity> {
  const tables = await withClient(owner, async (client) => {
    const { rows } = await client.query<{ name: string; quoted: string; safe: boolean }>(
      `select format('%s.%s', n.nspname, c.relname) as name, format('%I.%I', n.nspname, c.relname) as quoted,
         c.relrowsecurity and c.relforcerowsecurity
           and exists (select from pg_policy p where p.polrelid = c.oid)
           and not exists (
             select from pg_policy p where p.polrelid = c.oid
               and p.polpermissive
               and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%city_id%'
           ) as safe
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'city_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
       order by 1`,
    );
    return rows;
  });
  const leaking = await withClient(app, async (client) => {
    const seen: string[] = [];
    for (const { name, quoted } of tables) {
      await client.query(`begin read only; set local app.city_id = '${NO_CITY}'`);
      try {
        const { rowCount } = await client.query(`select from ${quoted} limit 1`);
        if (rowCount !== 0) seen.push(name);
      } catch (error) {
        // Not readable at all is the safest.
        if (codeOf(error) !== "42501") throw error;
      } finally {
        await client.query("rollback");
      }
    }
    return seen;
  });
  return {
    open: tables.filter(({ safe }) => !safe).map(({ name }) => name),
    leaking,
    tables: tables.length,
  };
}

async function withClient<Result>(
  connection: ClientConfig,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined); // The statement that it broke says so.
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function nothing(): never {
  throw new Error("The server answered without a row");
}
