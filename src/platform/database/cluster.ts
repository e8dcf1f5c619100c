/**
 * The embedded server's folders: the cluster (made once, by initdb beside its place and then renamed, so that a half-made one is
 * never taken for whole and two processes may race), its socket's folder, its log.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chown, lstat, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf, hostProblem, isHostProblem } from "./host-problem.ts";
import { installedProgram, type Program, usableProgram } from "./program.ts";
import { reachableFolder } from "./reachable-folder.ts";
import { barredFolder, chooseServerUser, type ServerUser } from "./server-user.ts";

export type Cluster = {
  readonly folder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly program: Program;
  readonly user: ServerUser;
  /** A cluster for tests, thrown away after: written without waiting for the disk. */
  readonly throwaway: boolean;
};

/** The name that initdb gives the server's superuser. */
export const SUPERUSER = "postgres";

// A socket's address has 108 bytes on Linux, the closing zero included (unix(7)); 104 on macOS (<sys/un.h>).
const LONGEST_SOCKET_PATH = process.platform === "darwin" ? 103 : 107;
const SOCKET = ".s.PGSQL.5432";

/** What the system says when a folder is not ours to use: rights, a read-only or full disk, a user unknown to the container. */
const UNUSABLE = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EINVAL", "ENOTDIR"];

/** Makes sure that a cluster, its program and its socket's folder are there; says so when it makes a cluster. */
export async function prepareCluster(
  dataFolder: string,
  options: { readonly say: (text: string) => void; readonly throwaway: boolean },
): Promise<Cluster> {
  try {
    return await prepare(dataFolder, options);
  } catch (error) {
    if (
      isHostProblem(error) ||
      !(error instanceof Error) ||
      !UNUSABLE.includes(codeOf(error) ?? "")
    )
      throw error;
    throw hostProblem(
      `The data folder ${resolve(dataFolder)} cannot be used: ${error.message}`,
      error,
    );
  }
}

async function prepare(
  dataFolder: string,
  { say, throwaway }: { readonly say: (text: string) => void; readonly throwaway: boolean },
): Promise<Cluster> {
  const user = await chooseServerUser(join(dataFolder, "postgres"));
  const data = await reachableFolder(user, resolve(dataFolder), say);
  const folder = join(data, "postgres");
  const program = await usableProgram(await installedProgram(), data, user);
  const logFile = join(data, "postgres.log");
  const cluster = {
    folder,
    socketFolder: await socketFolder(data, user),
    logFile,
    program,
    user,
    throwaway,
  };
  const made = await versionOf(folder);
  if (made === undefined) {
    say(`Creating the database in ${folder}…`);
    await create(cluster);
  } else if (made !== program.version.split(".")[0]) {
    throw hostProblem(
      `The database in ${folder} was made by PostgreSQL ${made}, and this Rosario brings ${program.version}. ` +
        "Start the Rosario that made it, back it up there, and load the backup here into a new folder.",
    );
  }
  return cluster;
}

async function versionOf(folder: string): Promise<string | undefined> {
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  return version?.trim();
}

async function create(cluster: Cluster): Promise<void> {
  const { folder, program, user, throwaway } = cluster;
  const fresh = `${folder}.new-${process.pid}`;
  await clearAbandoned(folder);
  await mkdir(fresh, { mode: 0o700 });
  if (user !== undefined) await chown(fresh, user.uid, user.gid);
  await initdb(program, user, fresh, throwaway);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process was faster: its cluster is as good as ours.
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") return;
    throw error;
  }
  const parent = await open(dirname(folder));
  await parent.sync();
  await parent.close();
}

async function initdb(
  program: Program,
  user: ServerUser,
  folder: string,
  throwaway: boolean,
): Promise<void> {
  const output = await run(join(program.folder, "bin", "initdb"), user, folder, [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    "--auth-local=trust",
    "--auth-host=reject",
    "--encoding=UTF8",
    // ICU sorts; the C library only classifies letters, for which any UTF-8 locale does.
    `--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
    "--locale-provider=icu",
    "--icu-locale=und",
    "--data-checksums",
    "--set=shared_buffers=64MB",
    "--set=timezone=UTC",
    "--set=log_timezone=UTC",
    ...(throwaway ? ["--no-sync"] : []),
  ]);
  if (output === undefined) return;
  await rm(folder, { recursive: true, force: true });
  throw hostProblem(`The database could not be created in ${dirname(folder)}: ${output.trim()}`);
}

/** Runs a program to its end; gives undefined when it succeeded, else what it wrote. */
function run(
  file: string,
  user: ServerUser,
  cwd: string,
  args: readonly string[],
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      cwd,
      env: SERVER_ENVIRONMENT,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let written = "";
    child.stderr.on("data", (part: Buffer) => {
      written += part.toString();
    });
    child.on("error", (error) => {
      reject(hostProblem(`The program ${file} could not be started: ${error.message}`, error));
    });
    child.on("close", (code) => resolve(code === 0 ? undefined : written || `exit code ${code}`));
  });
}

/** Nothing of our own environment: variables such as PGDATA or PGOPTIONS would change what the server does. */
export const SERVER_ENVIRONMENT = { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } as const;

/** Removes the half-made clusters of processes that are gone. */
async function clearAbandoned(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid)) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

/** Whether a process with this number runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** A folder of the server's own for its socket: in the data folder, or a short one where that path would be too long. */
async function socketFolder(data: string, user: ServerUser): Promise<string> {
  const near = join(data, "socket");
  if (fits(near)) return privateFolder(near, user);
  const owner = user?.uid ?? process.getuid?.() ?? 0;
  const name = `rosario-${owner}-${createHash("sha256").update(data).digest("hex").slice(0, 16)}`;
  for (const parent of [tmpdir(), "/tmp"]) {
    const folder = join(parent, name);
    if (fits(folder) && (await barredFolder(user, parent)) === undefined)
      return privateFolder(folder, user);
  }
  throw hostProblem(
    `The path ${data} is too long for the database's socket. Choose a shorter data folder.`,
  );
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET)) <= LONGEST_SOCKET_PATH;
}

/** Makes the folder, or checks that the one there is the server's own: a stranger's could hand us to a false server. */
async function privateFolder(folder: string, user: ServerUser): Promise<string> {
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    },
  );
  if (made && user !== undefined) await chown(folder, user.uid, user.gid);
  const found = await lstat(folder);
  const owner = user?.uid ?? process.getuid?.();
  // Another process may be between its mkdir and its chown.
  const ours = found.uid === owner || (user !== undefined && found.uid === 0);
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) {
    throw hostProblem(
      `The folder ${folder}, meant for the database's socket, belongs to somebody else or is open to others. Remove it and try again.`,
    );
  }
  if (user !== undefined && found.uid === 0) await chown(folder, user.uid, user.gid);
  return folder;
}
