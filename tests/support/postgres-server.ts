/** A PostgreSQL of somebody else's for tests: with passwords, on a port of its own, in a folder that goes with it; and its replicas. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { appendFile, chmod, chown, cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { vi } from "vitest";
import { installedProgram, usableProgram } from "../../src/platform/database/program.ts";
import { chooseServerUser, type ServerUser } from "../../src/platform/database/server-user.ts";
import { freePort } from "./running-program.ts";

/** Programs to start: a folder of them, or what `usableProgram` takes. */
type Programs = string | { readonly folder: string; readonly version: string };

const PASSWORD = "secret of admin";

export type PostgresServer = {
  readonly port: number;
  /** The address of a database for a user whose password is "secret of" and the name. */
  url(user: string, database: string, password?: string): string;
  /** Runs SQL as the superuser. */
  admin(sql: string, database?: string): Promise<Readonly<Record<string, unknown>>[]>;
  /** A replica that follows this server over a connection. */
  follow(): Promise<PostgresServer>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again in its folder, on its port. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a server of the programs that Rosario brings, or of others. */
export async function postgresServer(programs?: Programs): Promise<PostgresServer> {
  const place = await newPlace(programs ?? (await installedProgram()));
  const passwords = join(place.folder, "password");
  await writeFile(passwords, `${PASSWORD}\n`);
  if (place.user !== undefined) await chown(passwords, place.user.uid, place.user.gid);
  const options = ["-U", "admin", "--auth=scram-sha-256", `--pwfile=${passwords}`];
  const locale = ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  await promisify(execFile)(
    join(place.programs, "initdb"),
    ["-D", place.data, ...options, ...locale],
    { ...place.user, cwd: place.folder },
  );
  return running(place);
}

type Place = {
  readonly folder: string;
  readonly data: string;
  readonly programs: string;
  readonly given: Programs;
  readonly user: ServerUser;
  readonly port: number;
};

async function newPlace(given: Programs): Promise<Place> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "rosario-postgres-")));
  await chmod(folder, 0o711);
  const user = await chooseServerUser(folder);
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const programs =
    typeof given === "string"
      ? given
      : join((await usableProgram(given, folder, user)).folder, "bin");
  return { folder, data: join(folder, "data"), programs, given, user, port: await freePort() };
}

async function running(place: Place): Promise<PostgresServer> {
  const { folder, data, programs, user, port } = place;
  let child: ChildProcess;
  let ended: Promise<unknown>;

  const start = async (): Promise<void> => {
    const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "fsync=off"];
    child = spawn(
      join(programs, "postgres"),
      ["-D", data, "-k", folder, ...settings.flatMap((one) => ["-c", one])],
      { ...user, cwd: folder, stdio: "ignore" },
    );
    ended = new Promise((resolve) => child.once("close", resolve));
    await vi.waitFor(() => admin("select"), { timeout: 20_000 });
  };
  const end = async (signal: "SIGINT" | "SIGQUIT"): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const admin: PostgresServer["admin"] = async (sql, database = "postgres") => {
    const client = new Client({ connectionString: url("admin", database) });
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const url: PostgresServer["url"] = (user, database, password = `secret of ${user}`) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

  try {
    await start();
  } catch (error) {
    await end("SIGQUIT");
    await rm(folder, { recursive: true });
    throw error;
  }
  return {
    port,
    url,
    admin,
    follow: () => follow(place),
    kill: () => end("SIGQUIT"),
    start,
    stop: async () => {
      await end("SIGINT");
      await rm(folder, { recursive: true });
    },
  };
}

/** Copies a running server's files as its manual says (25.3.3, "Making a Base Backup Using the Low Level API") and follows it from there. */
async function follow(primary: Place): Promise<PostgresServer> {
  const place = await newPlace(primary.given);
  const connection = { host: "127.0.0.1", port: primary.port, user: "admin", password: PASSWORD };
  const client = new Client({ ...connection, database: "postgres" });
  await client.connect();
  await client.query("select pg_backup_start('replica', true)");
  const left = /(postmaster\.(pid|opts)|pg_wal\/.*|pg_replslot\/.*)$/;
  await cp(primary.data, place.data, {
    recursive: true,
    filter: (path) => !left.test(path),
  });
  const { rows } = await client.query("select labelfile from pg_backup_stop(false)");
  await client.end();
  await writeFile(join(place.data, "backup_label"), rows[0].labelfile);
  await writeFile(join(place.data, "standby.signal"), "");
  const address = Object.entries({ ...connection, application_name: "replica" });
  const info = address.map(([name, value]) => `${name}=''${value}''`).join(" ");
  await appendFile(
    join(place.data, "postgresql.auto.conf"),
    `primary_conninfo = '${info}'\nhot_standby_feedback = on\n`,
  );
  await chmod(place.data, 0o700);
  if (place.user !== undefined) {
    const { uid, gid } = place.user;
    await promisify(execFile)("chown", ["-R", `${uid}:${gid}`, place.data]);
  }
  return running(place);
}
