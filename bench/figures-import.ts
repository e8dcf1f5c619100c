/** `rosario figures import` of 100,000 figures: read, checked row by row, compared and written in one transaction, beside COPY of the same rows. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, localDate } from "../src/kernel/local-date.ts";
import { figureFile, indicatorInput, seriesInput } from "../src/modules/indicators/testing.ts";
import { asSuperuser } from "./database.ts";
import { type Benchmark, besidePeer, repeat, secondsOf } from "./measure.ts";
import { inFolder, rosario, run } from "./processes.ts";

const INDICATORS = 20;
const DAYS = 5_000;
const ROWS = INDICATORS * DAYS;

export const figuresImport: Benchmark = {
  name: "figures-import",
  run: async () => {
    const rounds = await repeat(3, () => inFolder(importOnce));
    return [
      besidePeer(
        "import of 100,000 figures from CSV, program and database started for it",
        "rows/s",
        rounds.map(({ ours }) => ours),
        { name: "COPY of the same rows", values: rounds.map(({ copy }) => copy) },
      ),
    ];
  },
};

async function importOnce(
  folder: string,
): Promise<{ readonly ours: number; readonly copy: number }> {
  const data = join(folder, "data");
  const command = (...words: readonly string[]) => run(rosario(...words, "--data", data));
  const [definitions, figures] = [join(folder, "indicators.json"), join(folder, "figures.csv")];
  await writeFile(definitions, JSON.stringify(Array.from({ length: INDICATORS }, definition)));
  await writeFile(figures, longFile());
  await command(
    ...["city", "found", "--slug", "york", "--name", "York", "--country", "GB", "--language", "en"],
    ...["--coordinator-name", "Somebody", "--coordinator-email", "somebody@york.example"],
  );
  await command("indicators", "define", definitions, "--city", "york");
  const seconds = await secondsOf(async () => {
    const told = JSON.parse(
      await command("figures", "import", figures, "--city", "york", "--json"),
    );
    if (told.added !== ROWS) throw new Error(JSON.stringify(told));
  });
  return { ours: ROWS / seconds, copy: ROWS / (await copyAgain(data)) };
}

function nameOf(number: number): string {
  return `People counted in place ${number}`;
}

function definition(_: unknown, number: number) {
  const series = [seriesInput({ fileName: nameOf(number) })];
  return indicatorInput({ slug: `indicator-${number}`, series });
}

function longFile(): Uint8Array {
  const first = localDate(2001, 1, 1);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const day = addDays(first, row % DAYS);
    const indicator = nameOf(Math.floor(row / DAYS));
    return { indicator, period: day, year: day.slice(0, 4), value: `${row}` };
  });
  return figureFile(rows);
}

/** Seconds that the server takes to COPY the figures from its own disk into a table with the same columns, checks and indexes. */
async function copyAgain(data: string): Promise<number> {
  return asSuperuser(data, async (superuser) => {
    const file = join(data, "postgres", "figures.copy");
    await superuser.query(`copy indicators.observation to '${file}'`);
    await superuser.query("create table public.copied (like indicators.observation including all)");
    return secondsOf(async () => {
      const { rowCount } = await superuser.query(`copy public.copied from '${file}'`);
      if (rowCount !== ROWS) throw new Error(`COPY wrote ${rowCount} rows`);
    });
  });
}
