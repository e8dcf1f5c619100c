/** Cities beside each other in one database: one is filled as the program does it, and its rows are copied for the others behind its back. */
import { writeFile } from "node:fs/promises";
import { figureFile, indicatorInput, seriesInput } from "../src/modules/indicators/testing.ts";
import { asSuperuser } from "./database.ts";
import { rosario, run } from "./processes.ts";

const FIRST_YEAR = 2016;

export type Filling = {
  readonly cities: number;
  readonly indicators: number;
  readonly years: number;
};

/** The slug of a city by its number, from 0. */
export function slugOf(number: number): string {
  return number === 0 ? "york" : `york-${number}`;
}

/**
 * Loads the demonstration's York, gives it so many indicators more, releases their figures, and copies all its rows for the other cities.
 * Graz and Bergen stay beside them.
 */
export async function fillCities(
  data: string,
  { cities, indicators, years }: Filling,
): Promise<void> {
  const command = (...words: readonly string[]) => run(rosario(...words, "--data", data));
  await command("demo", "--no-serve");
  const [definitions, figures] = [`${data}-indicators.json`, `${data}-figures.csv`];
  await writeFile(definitions, JSON.stringify(Array.from({ length: indicators }, definition)));
  await writeFile(figures, fileOf(indicators, years));
  await command("indicators", "define", definitions, "--city", "york");
  await command("figures", "import", figures, "--city", "york", "--release");
  await copyYork(data, cities - 1);
}

function nameOf(number: number): string {
  return `People counted in place ${number}`;
}

function definition(_: unknown, number: number) {
  const series = [seriesInput({ fileName: nameOf(number) })];
  return indicatorInput({ slug: `place-${number}`, name: { en: nameOf(number) }, series });
}

function fileOf(indicators: number, years: number): Uint8Array {
  const rows = Array.from({ length: indicators * years }, (_, row) => {
    const year = `${FIRST_YEAR + (row % years)}`;
    const indicator = nameOf(Math.floor(row / years));
    return { indicator, period: year, year, value: `${100 + ((row * 37) % 900)}` };
  });
  return figureFile(rows);
}

/** Every key begins with the city, so that the same rows may stand once more under another. */
async function copyYork(data: string, copies: number): Promise<void> {
  await asSuperuser(data, async (superuser) => {
    // The rows agree with each other already; checking them again would take most of the time.
    await superuser.query("set session_replication_role = replica");
    const other = "('0f0f0000-0000-7000-8000-' || lpad(to_hex(new_city.nth), 12, '0'))::uuid";
    await superuser.query(
      `insert into city.city (id, slug, name, founded_at)
       select ${other}, 'york-' || new_city.nth, name, founded_at from city.city, generate_series(1, ${copies}) as new_city (nth) where slug = 'york'`,
    );
    const { rows } = await superuser.query<{ table: string; columns: string }>(`
      select c.oid::regclass::text as table, string_agg(quote_ident(attname), ', ' order by attnum) as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid
       where relkind in ('r', 'p') and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'city_id'
         and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'city_id' and not o.attisdropped)
       group by c.oid`);
    for (const { table, columns } of rows) {
      await superuser.query(
        `insert into ${table} (city_id, ${columns}) select ${other}, ${columns} from ${table} as one, generate_series(1, ${copies}) as new_city (nth)
         where city_id = (select id from city.city where slug = 'york')`,
      );
    }
    await superuser.query("analyze");
  });
}
