/** The promise to a host: what was acknowledged is there after the power of `kill -9`, and nothing is there by half. */
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
import { codeOf } from "../../src/platform/database/host-problem.ts";
import { dataFolder, runProgram, startProgram } from "../support/running-program.ts";

const ROUNDS = 20;
const ROWS = 300;
const HEAD =
  "city,right,indicator,year,value,unit,source,period,breakdown,geography,qualifier,year_basis,note";

let folder: Awaited<ReturnType<typeof dataFolder>>;

beforeAll(async () => {
  folder = await dataFolder();
  const loaded = await runProgram(["demo", "--no-serve", "--data", folder.path]);
  expect(loaded.err).toContain("The demonstration is loaded");
}, 120_000);

afterAll(() => folder.remove());

/** A file of one round: figures for days of a year of its own. */
function figuresOf(round: number): string {
  const first = Date.UTC(1900 + round, 0, 1);
  const rows = Array.from({ length: ROWS }, (_, day) => {
    const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
    return `York,Housing,"People sleeping rough, annual street count",${1900 + round},${round},people on one night,test,${date},,York,exact,stated,`;
  });
  return [HEAD, ...rows].join("\n");
}

async function databaseProcess(): Promise<number> {
  return Number(
    (await readFile(join(folder.path, "postgres", "postmaster.pid"), "utf8")).split("\n")[0],
  );
}

/** Imports a round's file, is interrupted where `interrupt` says so, and tells whether the import was acknowledged. */
async function importRound(
  round: number,
  interrupt?: (child: ChildProcess) => Promise<void>,
): Promise<boolean> {
  const file = join(folder.path, `round-${round}.csv`);
  await writeFile(file, figuresOf(round));
  const child = startProgram([
    "figures",
    "import",
    file,
    "--city",
    "york",
    "--data",
    folder.path,
    "--json",
  ]);
  let out = "";
  child.stdout?.on("data", (part: Buffer) => {
    out += part.toString("utf8");
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await Promise.all([ended, interrupt?.(child)]);
  return out.includes(`"added":${ROWS}`);
}

/** Kills the program after a while, and in every fourth round the database too. */
function killAfter(milliseconds: number, round: number): (child: ChildProcess) => Promise<void> {
  return async (child) => {
    await sleep(milliseconds);
    child.kill("SIGKILL");
    if (round % 4 !== 0) return;
    // A program that was done before has stopped the database, or stops it at this moment.
    await databaseProcess()
      .then((pid) => process.kill(pid, "SIGKILL"))
      .catch((error: unknown) => {
        if (!["ENOENT", "ESRCH"].includes(codeOf(error) ?? "")) throw error;
      });
  };
}

test("after twenty imports killed at random moments, each is whole or absent, and each acknowledged one is there", async () => {
  const started = performance.now();
  expect(await importRound(0)).toBe(true);
  const usual = performance.now() - started;
  const acknowledged = [0];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const moment = usual * (0.3 + Math.random());
    if (await importRound(round, killAfter(moment, round))) acknowledged.push(round);
  }
  const embedded = await openEmbedded(folder.path, { say: () => undefined });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  const { rows } = await client.query<{ round: number; figures: number }>(
    `select extract(year from period_start)::int - 1900 as round, count(*)::int as figures
       from indicators.observation where period_start < '1950-01-01' group by 1 order by 1`,
  );
  await client.end();
  await embedded.close();
  expect(rows.filter(({ figures }) => figures !== ROWS)).toEqual([]);
  expect(rows.map(({ round }) => round)).toEqual(expect.arrayContaining(acknowledged));

  const verified = await runProgram(["ledger", "verify", "--city", "york", "--data", folder.path]);
  expect(verified.err).toBe("");
  expect(verified.code).toBe(0);
}, 180_000);
