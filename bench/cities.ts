/**
 * 300 cities in one database, each with over 200 indicators of ten years: the front page of a city whose page nobody has asked for yet, and
 * what a request costs beside an installation with one such city. Both serve at once and take turns, so that a mood of the machine hits both.
 */
import { join } from "node:path";
import { fillCities, slugOf } from "./many-cities.ts";
import {
  type Benchmark,
  digits,
  median,
  type Row,
  repeat,
  spread,
  withinLimit,
} from "./measure.ts";
import { freePort, inFolder, type Running, rosario, whileServing } from "./processes.ts";

const CITIES = Number(process.env.CITIES ?? 300);
const INDICATORS = 200;
const YEARS = 10;
const ROUNDS = 60;
/** Milliseconds. */
const LIMIT = 50;
/** Above this the cost is not flat. */
const FLAT = 1.2;

/** Pages that read most of what a city has, each with what only it says. */
const PAGES: readonly (readonly [what: string, path: string, says: string])[] = [
  ["front page", "", "York"],
  ["one indicator", "/indicators/place-7", "People counted in place 7"],
  ["recommendations", "/recommendations", "YORK-20"],
];

export const cities: Benchmark = {
  name: "cities",
  run: () =>
    inFolder(async (folder) => {
      const [alone, crowded] = [join(folder, "alone"), join(folder, "crowded")];
      const filling = { indicators: INDICATORS, years: YEARS };
      await fillCities(alone, { ...filling, cities: 1 });
      await fillCities(crowded, { ...filling, cities: CITIES });
      return whileServing(rosario("serve", "--data", alone), await place(), async (one) =>
        whileServing(rosario("serve", "--data", crowded), await place(), (many) =>
          compare(one, many),
        ),
      );
    }),
};

async function place() {
  return { path: "/health", port: await freePort() };
}

async function compare(one: Running, many: Running): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const first: number[] = [];
  // A city's first visit finds nothing that the process has kept of it.
  for (let number = 1; number < CITIES; number += 1)
    first.push(await visit(many, slugOf(number), "", "York", 0));
  const said = `${CITIES} cities of ${INDICATORS} indicators and ${YEARS} years`;
  if (first.length > 0)
    rows.push(
      withinLimit(`${said}, a city's front page at the first visit of all`, first, {
        limit: LIMIT,
        unit: "ms",
      }),
    );
  for (const [what, path, says] of PAGES) {
    const [, , ...rounds] = await repeat(ROUNDS + 2, async (round) => ({
      one: await visit(one, "york", path, says, round),
      many: await visit(many, slugOf((round * 7) % CITIES), path, says, round),
    }));
    const times = { one: rounds.map((round) => round.one), many: rounds.map(({ many: ms }) => ms) };
    if (path === "")
      rows.push(
        withinLimit(`${said}, a city's front page that is not kept`, times.many, {
          limit: LIMIT,
          unit: "ms",
        }),
      );
    const ratio = median(times.many) / median(times.one);
    rows.push({
      what: `${what}: among ${CITIES} cities beside one city alone`,
      result: spread(times.many, "ms"),
      beside: `one city: ${spread(times.one, "ms")}`,
      ratio: digits(ratio),
      goal: `flat: at most ${FLAT}`,
      met: ratio <= FLAT,
    });
  }
  return rows;
}

/** Milliseconds until a page has come that nobody has asked for under this address. */
async function visit(
  { address }: Running,
  slug: string,
  path: string,
  says: string,
  number: number,
): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${address}/${slug}${path}?visit=${number}`);
  const page = await answer.text();
  const milliseconds = performance.now() - began;
  if (answer.status !== 200 || !page.includes(says))
    throw new Error(`${slug}${path}: ${answer.status} ${page.slice(0, 2_000)}`);
  return milliseconds;
}
