// A small stand-in for the package's folder: real files, links and modes; only the programs themselves are tiny.
import { chmod, lstat, mkdir, mkdtemp, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { installedProgram, usableProgram } from "./program.ts";

const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
const folders: string[] = [];
let place = "";
let data = "";

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "rosario-program-"));
  folders.push(folder);
  await chmod(folder, 0o755);
  place = join(folder, "native");
  data = join(folder, "data");
  for (const part of ["bin", "lib", "share/postgresql"])
    await mkdir(join(place, part), { recursive: true });
  await mkdir(data);
  // As npm unpacks it with its scripts blocked: no links, no x-bits.
  for (const name of ["initdb", "postgres"])
    await writeFile(join(place, "bin", name), "#!/bin/sh\n", { mode: 0o644 });
  await writeFile(join(place, "lib/libpq.so.5.18"), "");
  await writeFile(join(place, "share/postgresql/postgres.bki"), "");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
  await writeFile(join(place, "pg-symlinks.json"), JSON.stringify(links));
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

describe("the programs", () => {
  test("of this system are installed", async () => {
    const { folder, version } = await installedProgram();
    expect(version).toMatch(/^18\./);
    expect((await stat(join(folder, "bin/postgres"))).isFile()).toBe(true);
  });

  test("get the links and x-bits that npm left out", async () => {
    const installed = { folder: place, version: "18.4.0" };
    expect(await usableProgram(installed, data, undefined)).toEqual(installed);
    expect(await readlink(join(place, "lib/libpq.so.5"))).toBe("libpq.so.5.18");
    expect((await stat(join(place, "bin/initdb"))).mode & 0o111).toBe(0o111);
  });

  test.runIf(isRoot)("are copied to where the server's user can run them", async () => {
    await chmod(place, 0o700);
    await chmod(join(place, "lib/libpq.so.5.18"), 0o600);
    const installed = { folder: place, version: "18.4.0" };
    const usable = await usableProgram(installed, data, NOBODY);
    expect(usable).toEqual({ folder: join(data, "postgres-18.4.0"), version: "18.4.0" });
    expect((await lstat(join(usable.folder, "lib/libpq.so.5"))).isSymbolicLink()).toBe(true);
    expect((await stat(join(usable.folder, "lib/libpq.so.5"))).mode & 0o777).toBe(0o644);
    expect((await stat(join(usable.folder, "bin/postgres"))).mode & 0o777).toBe(0o755);
    // The copy serves the next start as well.
    expect(await usableProgram(installed, data, NOBODY)).toEqual(usable);
  });

  test.runIf(isRoot)("that nobody can run anywhere are a sentence for the host", async () => {
    await chmod(place, 0o700);
    await chmod(data, 0o700);
    const nowhere = usableProgram({ folder: place, version: "18.4.0" }, data, NOBODY);
    await expect(nowhere).rejects.toThrow("can be run neither in");
  });
});
