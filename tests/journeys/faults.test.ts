/**
 * What goes wrong in a machine room, each on the real program: nothing that was acknowledged is lost, people are told in plain words, and
 * the program goes on by itself when the fault is over. With SLOW=1 each goes on for longer.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterEach, describe, expect, test } from "vitest";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
import { codeOf } from "../../src/platform/database/host-problem.ts";
import { postgresServer } from "../support/postgres-server.ts";
import { dataFolder, runProgram } from "../support/running-program.ts";
import {
  becomes,
  foundDepartment,
  foundYork,
  type ServedProgram,
  serveFolder,
  signInToYork,
  startWriting,
} from "../support/writing-visitors.ts";

const ROUNDS = process.env.SLOW === "1" ? 15 : 3;
const running: ServedProgram[] = [];
const folders: { remove(): Promise<void> }[] = [];

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
  for (const folder of folders.splice(0)) await folder.remove();
});

async function aFolder(): Promise<string> {
  const folder = await dataFolder();
  folders.push(folder);
  return folder.path;
}

async function serving(folder: string, given?: { readonly port: number }): Promise<ServedProgram> {
  const served = await serveFolder(folder, given);
  running.push(served);
  return served;
}

/** Stops the database of a folder in the way that the signal says. */
async function signalDatabase(folder: string, signal: NodeJS.Signals): Promise<void> {
  try {
    const lock = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
    process.kill(Number.parseInt(lock, 10), signal);
  } catch (error) {
    // It is down from the last time, or just going.
    if (!["ENOENT", "ESRCH"].includes(codeOf(error) ?? "")) throw error;
  }
}

/** Every acknowledged department is in the database, the public record agrees with the tables, and the doctor finds no fault. */
async function expectNothingLost(folder: string, acknowledged: readonly string[]): Promise<void> {
  const embedded = await openEmbedded(folder, { say: () => undefined });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  const { rows } = await client.query<{ slug: string }>("select slug from departments.department");
  await client.end();
  await embedded.close();
  const kept = new Set(rows.map(({ slug }) => slug));
  expect(acknowledged.filter((slug) => !kept.has(slug))).toEqual([]);
  const verified = await runProgram(["ledger", "verify", "--data", folder]);
  expect(verified.err).toBe("");
  expect(verified.code).toBe(0);
  const examined = await runProgram(["doctor", "--full", "--json", "--data", folder]);
  const { findings } = JSON.parse(examined.out);
  const wrong = findings.filter(({ state }: { state: string }) => state === "problem");
  expect(wrong).toEqual([]);
}

describe("under load", () => {
  test.each<[what: string, signal: NodeJS.Signals]>([
    ["restarted", "SIGINT"],
    ["killed", "SIGKILL"],
  ])(
    "the database is %s again and again: what was acknowledged is there, and work goes on by itself",
    async (_, signal) => {
      const folder = await aFolder();
      await foundYork(folder);
      const served = await serving(folder);
      const writers = startWriting(served, await signInToYork(folder, served));
      for (let round = 0; round < ROUNDS; round += 1) {
        await writers.write(10);
        await sleep(Math.random() * 300);
        await signalDatabase(folder, signal);
      }
      await writers.write(20);
      await writers.stop();
      await becomes(served, 200, "/ready");
      // Whoever came at the wrong moment was told so, and nobody was left waiting without an answer.
      expect([...writers.others.keys()].filter((status) => status !== 500)).toEqual([]);
      running.pop();
      served.child.kill("SIGTERM");
      await served.ended;
      await expectNothingLost(folder, writers.acknowledged);
    },
    180_000,
  );

  test("a PostgreSQL of the city's own is stopped and started: what was acknowledged is there, and work goes on by itself", async () => {
    const server = await postgresServer();
    folders.push({ remove: () => server.stop() });
    await server.admin("create role maker login createrole password 'secret of maker'");
    await server.admin("create database york owner maker");
    const settings = { DATABASE_URL: server.url("maker", "york") };
    const folder = await aFolder();
    await foundYork(folder, settings);
    const served = await serveFolder(folder, { settings });
    running.push(served);
    const writers = startWriting(served, await signInToYork(folder, served, settings));
    for (let round = 0; round < ROUNDS; round += 1) {
      await writers.write(10);
      await server.kill();
      await becomes(served, 503, "/ready");
      expect((await fetch(`${served.address}/health`)).status).toBe(200);
      await server.start();
    }
    await writers.write(20);
    await writers.stop();
    await becomes(served, 200, "/ready");
    expect([...writers.others.keys()].filter((status) => status !== 500)).toEqual([]);
    const rows = await server.admin("select slug from departments.department", "york");
    const kept = new Set(rows.map(({ slug }) => slug));
    expect(writers.acknowledged.filter((slug) => !kept.has(slug))).toEqual([]);
    const verified = await runProgram(["ledger", "verify", "--data", folder], settings);
    expect(verified).toMatchObject({ code: 0, err: "" });
  }, 180_000);

  test("the program is killed again and again: what was acknowledged is there, and the next start takes over", async () => {
    const folder = await aFolder();
    await foundYork(folder);
    let served = await serving(folder);
    const cookie = await signInToYork(folder, served);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = startWriting(served, cookie);
      await writers.write(10);
      await sleep(Math.random() * 200);
      served.child.kill("SIGKILL");
      await Promise.all([served.ended, writers.stop()]);
      acknowledged.push(...writers.acknowledged);
      const port = Number(new URL(served.address).port);
      running.pop();
      served = await serving(folder, { port });
    }
    // Whoever was signed in still is.
    expect(await foundDepartment(served, cookie, "after-all")).toBe(303);
    running.pop();
    served.child.kill("SIGTERM");
    await served.ended;
    await expectNothingLost(folder, [...acknowledged, "after-all"]);
  }, 180_000);
});

/** A small disk of its own; undefined where we may not mount one. */
async function smallDisk(megabytes: number): Promise<string | undefined> {
  const folder = await aFolder();
  const path = join(folder, "disk");
  await mkdir(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0711`, "none", path], {
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  folders.unshift({
    remove: async () => void execFileSync("umount", ["--lazy", path], { stdio: "ignore" }),
  });
  return path;
}

describe("on a disk that fills up", () => {
  test("people are told, nothing acknowledged is lost, and it goes on once there is room", async ({
    skip,
  }) => {
    const disk = await smallDisk(200);
    if (disk === undefined) return skip("a disk of its own cannot be mounted here");
    const folder = join(disk, "data");
    await foundYork(folder);
    const served = await serving(folder);
    const cookie = await signInToYork(folder, served);
    const before = startWriting(served, cookie);
    await before.write(10);
    await before.stop();

    const filler = join(disk, "filler");
    await fill(filler, disk);
    const during: string[] = [];
    const refused: number[] = [];
    for (let number = 0; refused.length < 3 && number < 3_000; number += 1) {
      await fill(`${filler}-${number}`, disk);
      const slug = `full-${number}`;
      const status = await foundDepartment(served, cookie, slug);
      if (status === 303) during.push(slug);
      else refused.push(status);
    }
    expect(refused).toEqual([500, 500, 500]);
    expect(served.child.exitCode).toBeNull();
    expect((await fetch(`${served.address}/health`)).status).toBe(200);
    await becomes(served, 503, "/ready");
    const examined = await runProgram(["doctor", "--data", folder]);
    expect(examined.code).toBe(1);
    expect(examined.out).toMatch(/PROBLEM\s+disk: Only 0\.0 GB free/);

    execFileSync("sh", ["-c", `rm -f ${filler}*`]);
    await becomes(served, 200, "/ready");
    const after = startWriting(served, cookie);
    await after.write(10);
    await after.stop();
    running.pop();
    served.child.kill("SIGTERM");
    await served.ended;
    const all = [...before.acknowledged, ...during, ...after.acknowledged];
    await expectKept(folder, all);
  }, 180_000);
});

/** Takes all the room that is left. */
async function fill(path: string, disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  if (bavail === 0) return;
  await writeFile(path, Buffer.alloc(bavail * bsize)).catch((error: unknown) => {
    if (codeOf(error) !== "ENOSPC") throw error;
  });
}

/** As expectNothingLost, on a disk that is too small for the doctor to be content. */
async function expectKept(folder: string, acknowledged: readonly string[]): Promise<void> {
  expect(existsSync(folder)).toBe(true);
  const copy = join(await aFolder(), "data");
  execFileSync("cp", ["-a", folder, copy]);
  await expectNothingLost(copy, acknowledged);
  await rm(copy, { recursive: true });
}
