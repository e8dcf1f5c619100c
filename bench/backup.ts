/**
 * A backup of a city of 1 GB, half of it in tables and half in handed-in files, while 20 acts a second are recorded: how long the longest of
 * them waits, the memory of the backup, and its speed beside a bare copy of the same rows by the database and of the same files by the system.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { cp, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listCities } from "../src/modules/city/index.ts";
import { record } from "../src/modules/ledger/index.ts";
import { anEntry } from "../src/modules/ledger/testing.ts";
import { openDatabase } from "../src/platform/database/open.ts";
import { sha256Of } from "../src/platform/objects/objects.ts";
import { asSuperuser } from "./database.ts";
import {
  type Benchmark,
  besidePeer,
  digits,
  type Row,
  repeat,
  secondsOf,
  withinLimit,
} from "./measure.ts";
import { inFolder, rosario, run } from "./processes.ts";

const MEGABYTES = Number(process.env.MEGABYTES ?? 1_000);
const ROUNDS = 3;
/** Milliseconds between two acts. */
const EVERY = 50;
const LONGEST_WAIT = 1_000;
const MOST_MEGABYTES = 300;
/** Bytes that a row of the audit log takes with its indexes. */
const ROW = 400;

export const backup: Benchmark = {
  name: "backup",
  run: () =>
    inFolder(async (folder) => {
      const data = join(folder, "data");
      await run(rosario("demo", "--no-serve", "--data", data));
      const megabytes = await fill(data);
      const { database, close } = await openDatabase({ dataFolder: data, say: () => undefined });
      const york = (await database.inInstallation(listCities)).find(({ slug }) => slug === "york");
      if (york === undefined) throw new Error("York was not loaded");
      const act = () =>
        database.inCity(
          york.id,
          async (tx) => void (await record(tx, anEntry({ at: new Date() }))),
        );
      try {
        const rounds = await repeat(ROUNDS, async (round) => {
          const file = join(folder, `${round}.backup`);
          const copied = await copySeconds(data, folder);
          const written = await whileActing(act, () => measured(data, file));
          const { size } = await stat(file);
          await rm(file);
          return { ...written, copied, size };
        });
        return rowsOf(megabytes, rounds);
      } finally {
        await close();
      }
    }),
};

/** Gives the size of the city in megabytes: what the tables and the files take on the disk. */
async function fill(data: string): Promise<number> {
  const half = (MEGABYTES * 1e6) / 2;
  return asSuperuser(data, async (superuser) => {
    const { rows } = await superuser.query<{ id: string }>(
      "select id from city.city where slug = 'york'",
    );
    const city = rows[0]?.id ?? "";
    await superuser.query(
      `insert into audit_log.trace (city_id, id, at, account_id, roles, action, did, object, outcome, kept_until)
       select $1, gen_random_uuid(), now() - number * interval '1 second', gen_random_uuid(), '{coordinator,editor}', 'recommendation.read', 'seen',
         'recommendations/YORK-2024-' || number, 'done', current_date + 365
       from generate_series(1, $2::int) as number`,
      [city, Math.round(half / ROW)],
    );
    const folder = join(data, "objects", city);
    await mkdir(folder, { recursive: true });
    for (let number = 0; number < half / 1e6; number += 1) {
      const bytes = randomBytes(1_000_000);
      const sha256 = sha256Of(bytes);
      await writeFile(join(folder, sha256), bytes);
      await superuser.query(
        "insert into evidence.file (city_id, sha256, name, media_type, size, side, kept_at) values ($1, $2, 'minutes.pdf', 'application/pdf', 1000000, 'city', now())",
        [city, sha256],
      );
    }
    await superuser.query("vacuum analyze");
    const size = await superuser.query<{ bytes: string }>(
      "select pg_database_size(current_database()) as bytes",
    );
    return Number(size.rows[0]?.bytes) / 1e6 + half / 1e6;
  });
}

/** Seconds that the database needs to copy the rows onto its disk, and the system the files. */
async function copySeconds(data: string, folder: string): Promise<number> {
  const copy = join(folder, "copied");
  const seconds = await asSuperuser(data, async (superuser) => {
    const file = join(data, "postgres", "trace.copy");
    return secondsOf(async () => {
      await superuser.query(`copy audit_log.trace to '${file}'`);
      await cp(join(data, "objects"), copy, { recursive: true });
      await run(["sync"]);
    });
  });
  await rm(copy, { recursive: true });
  await rm(join(data, "postgres", "trace.copy"));
  return seconds;
}

type Written = { readonly seconds: number; readonly megabytes: number };

/** Runs the backup and looks at the most memory that it held (Linux). */
async function measured(data: string, file: string): Promise<Written> {
  const [program, ...args] = rosario("backup", file, "--data", data);
  let kilobytes = 0;
  const seconds = await secondsOf(async () => {
    const child = spawn(program, args, { stdio: "ignore" });
    let code: number | null | undefined;
    const closed = new Promise<void>((resolve) => {
      child.once("close", (ended) => {
        code = ended;
        resolve();
      });
    });
    while (code === undefined) {
      kilobytes = Math.max(kilobytes, highWater(child.pid ?? 0));
      await Promise.race([sleep(50), closed]);
    }
    if (code !== 0) throw new Error(`The backup ended with ${code}`);
  });
  return { seconds, megabytes: kilobytes / 1024 };
}

function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // It has ended meanwhile.
  }
}

/** Acts at a steady pace while the work is done. An act counts from the moment it was due, so that one who has to queue is not left out. */
async function whileActing<Result extends object>(
  act: () => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result & { readonly waits: readonly number[] }> {
  const waits: number[] = [];
  const acts: Promise<void>[] = [];
  let going = true;
  const begin = performance.now();
  const acting = (async () => {
    for (let number = 0; going; number += 1) {
      const due = begin + number * EVERY;
      await sleep(Math.max(0, due - performance.now()));
      acts.push(act().then(() => void waits.push(performance.now() - due)));
    }
    await Promise.all(acts);
  })();
  const result = await work();
  going = false;
  await acting;
  return { ...result, waits };
}

type Round = Written & {
  readonly waits: readonly number[];
  readonly copied: number;
  readonly size: number;
};

function rowsOf(megabytes: number, rounds: readonly Round[]): readonly Row[] {
  const named = `backup of ${digits(megabytes)} MB while 20 acts a second are recorded`;
  return [
    withinLimit(
      `${named}: the longest that one of them took`,
      rounds.map(({ waits }) => Math.max(...waits)),
      { limit: LONGEST_WAIT, unit: "ms" },
    ),
    withinLimit(
      `${named}: memory at its highest`,
      rounds.map((round) => round.megabytes),
      {
        limit: MOST_MEGABYTES,
        unit: "MB",
      },
    ),
    besidePeer(
      named,
      "MB/s",
      rounds.map(({ seconds }) => megabytes / seconds),
      {
        name: "COPY of the rows and cp of the files, nobody acting",
        values: rounds.map(({ copied }) => megabytes / copied),
      },
    ),
  ];
}
