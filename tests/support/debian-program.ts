/**
 * A program that Debian has, for tests of what we ship for it: the one installed, else unpacked from Debian's packages into a folder that
 * is thrown away after. Nothing is installed.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export type FoundProgram =
  | { readonly path: string; remove(): Promise<void> }
  | { readonly skipped: string };

/** `paths` are where it may stand, below the root; the first one that is there is taken. */
export async function debianProgram(
  packages: readonly string[],
  paths: readonly string[],
): Promise<FoundProgram> {
  const installed = paths.map((path) => join("/", path)).find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, remove: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "rosario-debian-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await run("apt-get", ["-q", "download", ...packages], { cwd: folder, timeout: 60_000 });
    for (const name of await readdir(folder)) {
      if (name.endsWith(".deb")) await run("dpkg-deb", ["--extract", join(folder, name), folder]);
    }
    const unpacked = paths.map((path) => join(folder, path)).find((path) => existsSync(path));
    if (unpacked === undefined) throw new Error(`${packages.join(", ")} do not hold it`);
    return { path: unpacked, remove };
  } catch (error) {
    await remove();
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { skipped: `not installed, and cannot be had from Debian: ${reason}` };
  }
}
