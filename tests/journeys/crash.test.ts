/** The promise to a host: what was acknowledged is there after the power of `kill -9`, and nothing is there by half. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
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

/** Imports a file and kills the program, and in every fourth round the database, at a random moment; true when it was acknowledged. */
async function importAndKill(round: number): Promise<boolean> {
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
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const killed = sleep(250 + Math.random() * 900).then(async () => {
    child.kill("SIGKILL");
    if (round % 4 === 0) process.kill(await databaseProcess(), "SIGKILL");
  });
  const code = await ended;
  await killed.catch((error: unknown) => {
    // The database may have been stopped already, by a program that was done before.
    if (
      !(
        error instanceof Error &&
        "code" in error &&
        ["ENOENT", "ESRCH"].includes(String(error.code))
      )
    )
      throw error;
  });
  return code === 0 && out.includes(`"added": ${ROWS}`);
}

test("after twenty imports killed at random moments, each is whole or absent, and each acknowledged one is there", async () => {
  const acknowledged: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (await importAndKill(round)) acknowledged.push(round);
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
