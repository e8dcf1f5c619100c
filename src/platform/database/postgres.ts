/**
 * Any PostgreSQL from 15 on, by its URL. The URL's user owns the database and migrates it; the application signs in as a role of its
 * own that owns nothing, with a password derived from the URL's, so that several processes agree on it and nothing is stored.
 */
import { createHash, createHmac } from "node:crypto";
import { Client, type ClientConfig } from "pg";
import { APP_ROLE, makeRole } from "./app-role.ts";
import { codeOf, hostProblem } from "./host-problem.ts";

const OLDEST = 15;
const NEWEST_TRIED = 18;
/** The advisory lock under which one process at a time looks after the roles. */
const LOCK = 7_301_948_522_615;

export type Postgres = {
  readonly ownerConnection: ClientConfig;
  readonly appConnection: ClientConfig;
};

/** Checks the server, makes the application's role, and tells how to connect. Throws what is wrong as sentences for the host. */
export async function openPostgres(
  databaseUrl: string,
  { say }: { readonly say: (text: string) => void },
): Promise<Postgres> {
  const url = new URL(databaseUrl);
  if (url.password === "") {
    throw hostProblem(
      "DATABASE_URL has no password. The application's own role gets one derived from it, so it needs one.",
    );
  }
  const owner = new Client({ connectionString: databaseUrl });
  owner.on("error", () => undefined); // The statement that it broke says so.
  await connect(owner, url);
  try {
    await checkVersion(owner, say);
    const { rows } = await owner.query("select current_database() as name");
    const { role, password, appConnection } = appSignIn(databaseUrl, rows[0].name);
    // Most starts find everything in place, and then need no right to make roles.
    if (!(await canSignIn(appConnection))) await makeAppRole(owner, role, password);
    if (!(await canSignIn(appConnection))) throw cannotSignIn(url, role);
    return { ownerConnection: { connectionString: databaseUrl }, appConnection };
  } finally {
    await owner.end();
  }
}

/** The role that the application signs in as at a database, and its password: both follow from the URL and the database's name. */
export function appSignIn(
  databaseUrl: string,
  database: string,
): { readonly role: string; readonly password: string; readonly appConnection: ClientConfig } {
  const app = new URL(databaseUrl);
  const role = `${APP_ROLE}_${createHash("sha256").update(database).digest("hex").slice(0, 8)}`;
  const password = createHmac("sha256", decodeURIComponent(app.password))
    .update(database)
    .digest("base64url");
  app.username = role;
  app.password = password;
  return { role, password, appConnection: { connectionString: app.href } };
}

export async function connect(owner: Client, url: URL): Promise<void> {
  try {
    await owner.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || codeOf(error) : String(error);
    throw hostProblem(
      `The database of DATABASE_URL (${url.host}${url.pathname}) does not let us in: ${reason}`,
      error,
    );
  }
}

async function checkVersion(owner: Client, say: (text: string) => void): Promise<void> {
  const { rows } = await owner.query("select current_setting('server_version_num')::int as number");
  const version = Math.floor(rows[0].number / 10_000);
  if (version < OLDEST) {
    throw hostProblem(
      `The server of DATABASE_URL runs PostgreSQL ${version}; Rosario needs ${OLDEST} or later.`,
    );
  }
  if (version > NEWEST_TRIED) {
    say(`The server runs PostgreSQL ${version}; Rosario has been tried up to ${NEWEST_TRIED}.`);
  }
}

/** Whether the role is there, has the password and carries the application's rights. */
async function canSignIn(connection: ClientConfig): Promise<boolean> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "select pg_has_role(current_user, $1, 'usage') as carries",
      [APP_ROLE],
    );
    return rows[0].carries === true;
  } catch (error) {
    const code = codeOf(error);
    // Wrong password, no such role, not let in by pg_hba.conf, no such group of rights: what makeAppRole may mend.
    if (code === "28P01" || code === "28000" || code === "42704") return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Rights go to rosario_app, the same in every database of the server, so that a database may be renamed or restored elsewhere; the
 * role that signs in is one per database, as its password is.
 */
async function makeAppRole(owner: Client, role: string, password: string): Promise<void> {
  await owner.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    await makeRole(owner, APP_ROLE, "nologin");
    const secret = owner.escapeLiteral(password);
    const made = await makeRole(owner, role, `login password ${secret}`);
    if (!made) await owner.query(`alter role ${role} login password ${secret}`);
    await owner.query(`grant ${APP_ROLE} to ${role}`);
  } catch (error) {
    if (codeOf(error) !== "42501") throw error;
    const { rows } = await owner.query("select quote_ident(current_user) as name");
    throw hostProblem(
      `The user of DATABASE_URL may not make the application's role. An administrator of the server runs, once:\n` +
        `  alter role ${rows[0].name} createrole;\n` +
        `  do $$ begin create role ${APP_ROLE} nologin; exception when duplicate_object then null; end $$;\n` +
        `  grant ${APP_ROLE} to ${rows[0].name} with admin option;`,
      error,
    );
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [LOCK]);
  }
}

/** How the application connects to a replica: at its address, as at the primary's, whose roles and passwords it has. */
export function replicaConnection(replicaUrl: string, primary: ClientConfig): ClientConfig {
  const [url, app] = [new URL(replicaUrl), new URL(primary.connectionString ?? "")];
  url.username = app.username;
  url.password = app.password;
  return { connectionString: url.href };
}

function cannotSignIn(url: URL, role: string): Error {
  return hostProblem(
    `The role ${role} exists, but the server ${url.host} does not let it sign in with its password. ` +
      "Is there a line for it, or for all, in the server's pg_hba.conf?",
  );
}
