/** `rosario datasets import` of 1,000,000 observations from JSON-stat and from CSV, beside COPY of the same observations by the same database, and its memory. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asSuperuser } from "./database.ts";
import { type Benchmark, besidePeer, repeat, secondsOf, withinLimit } from "./measure.ts";
import { type Command, inFolder, rosario, run } from "./processes.ts";

/** Municipalities, ages and sexes with their totals, years: the shape of a population table. */
const SIZES = { municipality: 357, age: 20, sex: 3, year: 47 } as const;
const OBSERVATIONS = Object.values(SIZES).reduce((product, size) => product * size, 1);
const FIRST_YEAR = 1978;
const LEAST = 0.4;
const MOST_MEGABYTES = 400;

export const importObservations: Benchmark = {
  name: "import-observations",
  run: async () => {
    const rounds = await repeat(3, () => inFolder(importBoth));
    const named = `of ${OBSERVATIONS.toLocaleString("en")} observations`;
    return (["JSON-stat", "CSV"] as const).flatMap((format) => {
      const ours = rounds.map((round) => round[format]);
      return [
        besidePeer(
          `import ${named} from ${format}, questioned and kept, program and database started for it`,
          "rows/s",
          ours.map(({ speed }) => speed),
          { name: "COPY of the same observations", values: rounds.map(({ copy }) => copy) },
          LEAST,
        ),
        withinLimit(
          `memory of the import from ${format} at its highest`,
          ours.map(({ megabytes }) => megabytes),
          { limit: MOST_MEGABYTES, unit: "MB" },
        ),
      ];
    });
  },
};

type Measured = { readonly speed: number; readonly megabytes: number };

async function importBoth(
  folder: string,
): Promise<{ readonly "JSON-stat": Measured; readonly CSV: Measured; readonly copy: number }> {
  const data = join(folder, "data");
  const words = ["--city", "bergen", "--data", data] as const;
  await run(
    rosario(
      ...["city", "found", "--slug", "bergen", "--name", "Bergen", "--country", "NO"],
      ...["--language", "nb", "--coordinator-name", "Somebody"],
      ...["--coordinator-email", "somebody@bergen.example", "--data", data],
    ),
  );
  const definition = join(folder, "definition.json");
  await writeFile(definition, JSON.stringify(["json-stat", "csv"].map(dataSet)));
  await run(rosario("datasets", "define", definition, ...words));
  const [cube, table] = [join(folder, "cube.json"), join(folder, "table.csv")];
  await writeFile(cube, jsonStat());
  await writeFile(table, csv());
  const bring = (name: string, file: string) =>
    measured(rosario("datasets", "import", name, file, "--accept-all", "--json", ...words));
  const fromCube = await bring("json-stat", cube);
  const fromTable = await bring("csv", table);
  return { "JSON-stat": fromCube, CSV: fromTable, copy: await copySpeed(data) };
}

function dataSet(slug: string) {
  return {
    slug,
    title: { en: slug },
    kind: "count",
    unit: "people",
    source: "Made for this benchmark",
    licence: "none",
  };
}

/** Runs an import and looks at the most memory that it held so far (Linux). */
async function measured([program, ...args]: Command): Promise<Measured> {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let [told, kilobytes, open] = ["", 0, true];
  child.stdout.on("data", (part: Buffer) => {
    told += part.toString();
  });
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => {
      open = false;
      resolve();
    });
  });
  while (open) {
    kilobytes = Math.max(kilobytes, highWater(child.pid ?? 0));
    await Promise.race([sleep(20), closed]);
  }
  const seconds = (performance.now() - began) / 1000;
  const { observations, number } = JSON.parse(told);
  if (observations !== OBSERVATIONS || number !== 1) throw new Error(told.slice(0, 1000));
  return { speed: OBSERVATIONS / seconds, megabytes: kilobytes / 1024 };
}

function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // It has ended meanwhile.
  }
}

/** Rows a second that the server takes from its own disk into a plain table, a row an observation: no index, no check, no policy. */
async function copySpeed(data: string): Promise<number> {
  return asSuperuser(data, async (superuser) => {
    const file = join(data, "postgres", "observations.copy");
    await superuser.query(
      `create table public.observation (city_id uuid not null, import_id uuid not null, period_start date, period_end date,
         printed_period text, categories text[] not null, value double precision, status text not null, row integer not null)`,
    );
    await superuser.query(
      `insert into public.observation
       select '019c0000-0000-7000-8000-000000000000', '019c0000-0000-7000-8000-000000000001', make_date(y, 1, 1), make_date(y, 12, 31),
         y::text, array['K' || m, 'A' || a, s::text], (m * 7919 + a * 104729 + s * 1299709 + y) % 5000, 'normal', 1
       from generate_series(1, ${SIZES.municipality}) m, generate_series(1, ${SIZES.age}) a, generate_series(1, ${SIZES.sex}) s,
         generate_series(${FIRST_YEAR}, ${FIRST_YEAR + SIZES.year - 1}) y`,
    );
    await superuser.query(`copy public.observation to '${file}'`);
    await superuser.query("create table public.copied (like public.observation)");
    const seconds = await secondsOf(async () => {
      const { rowCount } = await superuser.query(`copy public.copied from '${file}'`);
      if (rowCount !== OBSERVATIONS) throw new Error(`COPY wrote ${rowCount} rows`);
    });
    return OBSERVATIONS / seconds;
  });
}

const codes = {
  municipality: Array.from({ length: SIZES.municipality }, (_, n) => `K${n + 1}`),
  age: Array.from({ length: SIZES.age }, (_, n) => `A${n + 1}`),
  sex: Array.from({ length: SIZES.sex }, (_, n) => `${n + 1}`),
  year: Array.from({ length: SIZES.year }, (_, n) => `${FIRST_YEAR + n}`),
} as const;

/** Visits every observation in the order of a cube; the value moves like a population does. */
function eachObservation(visit: (places: readonly number[], value: number) => void): void {
  let state = 12_345;
  for (let m = 0; m < SIZES.municipality; m += 1) {
    for (let a = 0; a < SIZES.age; a += 1) {
      for (let s = 0; s < SIZES.sex; s += 1) {
        let value = 50 + ((m * 37 + a * 11 + s * 5) % 900);
        for (let y = 0; y < SIZES.year; y += 1) {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          value = Math.max(0, value + (state % 9) - 4);
          visit([m, a, s, y], value);
        }
      }
    }
  }
}

function jsonStat(): string {
  const value: number[] = [];
  eachObservation((_, one) => value.push(one));
  const dimension = Object.fromEntries(
    Object.entries(codes).map(([id, index]) => [id, { label: id, category: { index } }]),
  );
  const [id, size] = [Object.keys(SIZES), Object.values(SIZES)];
  const role = { time: ["year"], geo: ["municipality"] };
  return JSON.stringify({ version: "2.0", class: "dataset", id, size, role, dimension, value });
}

function csv(): string {
  const lines = ["municipality,age,sex,year,value"];
  eachObservation(([m = 0, a = 0, s = 0, y = 0], value) => {
    lines.push(
      `${codes.municipality[m]},${codes.age[a]},${codes.sex[s]},${codes.year[y]},${value}`,
    );
  });
  return `${lines.join("\n")}\n`;
}
