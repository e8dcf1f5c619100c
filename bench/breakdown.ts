/**
 * A breakdown of an indicator with 24 columns and 40,000 rows: from the database, the first time after the release and again; and as the page
 * with its chart and table that a visitor gets from the running program, each time for a choice that nobody has asked for yet.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Id } from "../src/kernel/id.ts";
import {
  breakdown,
  defineDataSet,
  findReleasedDataSet,
  importDataSet,
  releaseDataSet,
} from "../src/modules/datasets/index.ts";
import type { Context } from "../src/platform/context.ts";
import { newId } from "../src/platform/context.ts";
import type { Database } from "../src/platform/database/database.ts";
import { createLog } from "../src/platform/log.ts";
import { readSettings } from "../src/platform/settings.ts";
import { withDatabase } from "./database.ts";
import { type Benchmark, repeat, secondsOf, withinLimit } from "./measure.ts";
import { freePort, inFolder, rosario, run, whileServing } from "./processes.ts";

const COLUMNS = 24;
const ROWS = 40_000;
const YEARS = 20;
const CATEGORIES = 6;
const LIMIT = 100;
const WIDE = {
  slug: "wide",
  title: { en: "Wide" },
  kind: "rate",
  unit: "per 1,000",
  source: "Made for this benchmark",
  licence: "none",
} as const;
const HOST = { accountId: null, name: "host", roles: ["host"] } as const;

export const breakdownAnswer: Benchmark = {
  name: "breakdown",
  run: async () => {
    const pages = await inFolder(askForPages);
    const rounds = await repeat(3, () => withDatabase((database) => answerBoth(database)));
    const row = (what: string, values: readonly number[]) =>
      withinLimit(
        `breakdown of ${COLUMNS} columns and ${ROWS.toLocaleString("en")} rows, ${what}`,
        values,
        {
          limit: LIMIT,
          unit: "ms",
        },
      );
    return [
      row(
        "first asked after the release",
        rounds.map(({ first }) => first),
      ),
      row(
        "asked again",
        rounds.flatMap(({ again }) => again),
      ),
      row("as a page with chart and table, never asked for before", pages),
    ];
  },
};

/** Milliseconds of each of 18 choices; the first is not counted, because it reads the release. */
async function askForPages(folder: string): Promise<readonly number[]> {
  const data = join(folder, "data");
  const command = (...words: readonly string[]) => run(rosario(...words, "--data", data));
  const [definition, figures] = [join(folder, "wide.json"), join(folder, "wide.csv")];
  await writeFile(definition, JSON.stringify([{ ...WIDE, rules: { mode: "as-delivered" } }]));
  await writeFile(figures, openSdg(0));
  await command(
    ...["city", "found", "--slug", "york", "--name", "York", "--country", "GB", "--language", "en"],
    ...["--coordinator-name", "Somebody", "--coordinator-email", "somebody@york.example"],
  );
  await command("datasets", "define", definition, "--city", "york");
  await command("datasets", "import", WIDE.slug, figures, "--city", "york", "--accept-all");
  await command("datasets", "release", WIDE.slug, "--city", "york");
  const served = { path: "/health", port: await freePort() };
  return whileServing(rosario("serve", "--data", data), served, async ({ address }) => {
    const [, ...times] = await repeat(18, async (round) => {
      const choice = new URLSearchParams({ [`group ${round + 1}`]: "*" });
      const asked = `${address}/york/data-sets/${WIDE.slug}?${choice}`;
      return secondsOf(async () => {
        const page = await (await fetch(asked)).text();
        if (!page.includes("<svg") || !page.includes("<table")) throw new Error(page);
      });
    });
    return times.map((seconds) => 1000 * seconds);
  });
}

async function answerBoth(
  database: Database,
): Promise<{ readonly first: number; readonly again: readonly number[] }> {
  const context = contextOf(database);
  const city = newId<"City">(context);
  await release(context, city);
  const dataSet = await database.readCity(city, async (tx) => {
    const found = await findReleasedDataSet(tx, "wide");
    if (found?.figures.columns.length !== ROWS)
      throw new Error("The release is not what it should be");
    return found.dataSet.id;
  });
  // Another release makes the next answer a first one again.
  await release(context, city, 1);
  const ask = (column: number) =>
    secondsOf(() =>
      database.readCity(city, async (tx) => {
        const answer = await breakdown(tx, dataSet, { [`group ${column}`]: "*" });
        if (answer === undefined || "refused" in answer) throw new Error(JSON.stringify(answer));
        if (answer.cells.length < YEARS) throw new Error("Too few cells");
      }),
    );
  const first = 1000 * (await ask(1));
  const again = await repeat(10, async (round) => 1000 * (await ask(round + 1)));
  return { first, again };
}

function contextOf(database: Database): Context {
  const settings = readSettings({});
  if ("refused" in settings) throw new Error(settings.problems.join("; "));
  return {
    database,
    settings,
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    mail: { way: "terminal", send: async () => ({ accepted: true }) },
    files: {
      find: async () => undefined,
      keep: async () => undefined,
      remove: async () => undefined,
      removeOlder: async () => undefined,
    },
    objects: {
      find: async () => undefined,
      keep: async () => undefined,
      remove: async () => undefined,
    },
    keys: { find: async () => undefined, keep: async (_, secret) => secret },
    log: createLog("silent"),
  };
}

async function release(context: Context, city: Id<"City">, more = 0): Promise<void> {
  const rules = {
    mode: "as-delivered",
    threshold: 0,
    zeros: "published",
    contributors: null,
    shares: [],
    counts: null,
  } as const;
  const done = [
    await defineDataSet(context, city, HOST, {
      ...WIDE,
      rules,
      recipe: null,
    }),
    await importDataSet(context, city, HOST, {
      dataSet: WIDE.slug,
      files: [new TextEncoder().encode(openSdg(more))],
      origin: "wide.csv",
      hints: {},
      retrievedAt: null,
      answers: {},
      acceptAll: true,
      dryRun: false,
    }),
    await releaseDataSet(context, city, HOST, { dataSet: WIDE.slug, dryRun: false }),
  ];
  for (const one of done) if ("refused" in one) throw new Error(JSON.stringify(one).slice(0, 2000));
}

/** The layout of Open SDG: the year, the groups (blank is the total), the value. One or two groups are named in a row. */
function openSdg(more: number): string {
  const groups = Array.from({ length: COLUMNS - 2 }, (_, n) => `group ${n + 1}`);
  const lines = [["Year", ...groups, "Value"].join(",")];
  const row = (year: number, named: ReadonlyMap<number, number>, n: number) => {
    const cells = groups.map((_, place) => (named.has(place) ? `c${named.get(place)}` : ""));
    lines.push([year, ...cells, (((n * 7919) % 1000) + more) / 10 + 1].join(","));
  };
  const namings: ReadonlyMap<number, number>[] = [new Map()];
  for (let a = 0; a < groups.length; a += 1) {
    for (let c = 0; c < CATEGORIES; c += 1) namings.push(new Map([[a, c]]));
  }
  for (let a = 0; namings.length < ROWS / YEARS; a += 1) {
    const [one, other] = [
      a % groups.length,
      (a % groups.length) + 1 + (Math.floor(a / groups.length) % 3),
    ];
    for (let c = 0; c < CATEGORIES ** 2 && other < groups.length; c += 1) {
      namings.push(
        new Map([
          [one, c % CATEGORIES],
          [other, Math.floor(c / CATEGORIES)],
        ]),
      );
    }
  }
  for (const [n, named] of namings.slice(0, ROWS / YEARS).entries()) {
    for (let y = 0; y < YEARS; y += 1) row(2005 + y, named, n * YEARS + y);
  }
  return `${lines.join("\n")}\n`;
}
