/**
 * Runs the embedded server: connects when one listens already (left by a crash of ours, or run by another Rosario process), starts
 * one when none does, and stops it. The server is a process of its own session, so that Ctrl-C reaches it only through us.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { chown, open, readFile, readlink, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import { absence } from "./absence.ts";
import { type Cluster, SERVER_ENVIRONMENT, SUPERUSER } from "./cluster.ts";
import { codeOf, hostProblem } from "./host-problem.ts";

const BIGGEST_LOG = 10_000_000;
/** How long a server may fail to start before we give up. One that answers "starting up" may take as long as it needs. */
const PATIENCE = 15_000;

/** How to connect to a cluster's server. */
export function socketConnection(cluster: Cluster, user: string, database: string): ClientConfig {
  return { host: cluster.socketFolder, port: 5432, user, database, ssl: false, password: "" };
}

/** An open connection of the superuser to the cluster's server, which is started when it doesn't run. */
export async function connectToServer(
  cluster: Cluster,
  say: (text: string) => void,
): Promise<Client> {
  let child: ChildProcess | undefined;
  let deadline = Date.now() + PATIENCE;
  const patient = Date.now() + 3_000;
  let told = false;
  for (;;) {
    const client = new Client({
      ...socketConnection(cluster, SUPERUSER, "postgres"),
      application_name: `rosario ${process.pid}`,
    });
    client.on("error", () => undefined); // The end of the connection is noticed by its "end".
    try {
      await client.connect();
      await endSurplus(cluster, child);
      return client;
    } catch (error) {
      const state = absence(error);
      if (state === undefined) throw error;
      if (state === "not-ready") deadline = Date.now() + PATIENCE;
      if (
        state === "nobody-listens" &&
        (child === undefined || child.exitCode !== null || child.signalCode !== null)
      ) {
        if (child !== undefined) {
          await removeForeignLock(cluster);
          await sleep(50); // The server before this one may still be on its way out.
        }
        child = await start(cluster);
      }
      if (Date.now() > deadline) throw await failure(cluster, error);
      if (Date.now() > patient && !told) {
        told = true;
        say("The database is getting ready; after a crash that can take a while…");
      }
    }
    await sleep(10);
  }
}

/** Ends a server of ours that was slower to start than another's: else it would begin once the other is gone, with nobody to stop it. */
async function endSurplus(cluster: Cluster, child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const running = await serverPid(cluster);
  if (running !== undefined && running !== child.pid) child.kill("SIGINT");
}

/** Opens a connection and closes it; throws when the server lets nobody in. */
export async function knock(cluster: Cluster): Promise<void> {
  const client = new Client(socketConnection(cluster, SUPERUSER, "postgres"));
  client.on("error", () => undefined); // The statement that it broke says so.
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function start(cluster: Cluster): Promise<ChildProcess> {
  const { folder, socketFolder, logFile, program, user, throwaway } = cluster;
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > BIGGEST_LOG) await rename(logFile, `${logFile}.1`);
  const log = await open(logFile, "a", 0o640);
  if (user !== undefined) await chown(logFile, user.uid, user.gid);
  const settings = {
    listen_addresses: "",
    port: "5432",
    unix_socket_directories: socketFolder,
    unix_socket_permissions: "0700",
    ...(throwaway ? { fsync: "off", full_page_writes: "off", autovacuum: "off" } : { fsync: "on" }),
  };
  const args = [
    "-D",
    folder,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  try {
    const child = spawn(join(program.folder, "bin", "postgres"), args, {
      ...user,
      cwd: folder,
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    return child;
  } catch (error) {
    throw hostProblem(
      `PostgreSQL could not be started from ${program.folder}: ${String(error)}`,
      error,
    );
  } finally {
    await log.close();
  }
}

/**
 * After a power cut the process number in postmaster.pid may be somebody else's by now, even one of our own threads; PostgreSQL then
 * takes the cluster for used. A server works inside its cluster's folder: a process that works elsewhere is none.
 */
async function removeForeignLock(cluster: Cluster): Promise<void> {
  const pid = await serverPid(cluster);
  if (pid === undefined) return;
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (place === undefined || place === cluster.folder) return;
  await rm(join(cluster.folder, "postmaster.pid"), { force: true });
  await rm(join(cluster.socketFolder, ".s.PGSQL.5432.lock"), { force: true });
}

/** The process number in postmaster.pid, which names a live server only as long as one answers. */
async function serverPid(cluster: Cluster): Promise<number | undefined> {
  const lock = await readFile(join(cluster.folder, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(lock, 10);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

async function failure(cluster: Cluster, cause: unknown): Promise<Error> {
  const log = await readFile(cluster.logFile, "utf8").catch(() => "");
  const last = log.trimEnd().split("\n").slice(-5).join("\n");
  return hostProblem(
    `The database in ${cluster.folder} did not start. Its log says:\n${last}`,
    cause,
  );
}

/** Ends the running server, which closes every connection and writes everything to disk; waits until it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const pid = await serverPid(cluster);
  if (pid === undefined) return;
  try {
    process.kill(pid, "SIGINT");
  } catch (error) {
    // Gone already, or another user's: theirs to stop.
    if (codeOf(error) === "ESRCH" || codeOf(error) === "EPERM") return;
    throw error;
  }
  const deadline = Date.now() + 60_000;
  while ((await serverPid(cluster)) === pid) {
    if (Date.now() > deadline)
      throw hostProblem(`The database in ${cluster.folder} did not stop within a minute.`);
    await sleep(10);
  }
}
