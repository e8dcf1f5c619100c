// Commitments that were recorded before they had numbers get them from migration 0034.
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { asSuperuser } from "../../../tests/support/test-database.ts";
import { migrate } from "../../platform/database/migrate.ts";

const ALL = join(import.meta.dirname, "../../../database/migrations");
const NEW = "0034-city-declaration.sql";
const CITIES = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];

test("the same words have the same number in every version, and each city counts its own", async () => {
  const name = `unnumbered_${process.pid}`;
  const folder = await mkdtemp(join(tmpdir(), "rosario-unnumbered-"));
  const connection = { ...inject("databaseCluster").superuser, database: name };
  await asSuperuser("postgres", (client) => client.query(`create database ${name}`));
  const client = new Client(connection);
  try {
    const say = () => undefined;
    const names = (await readdir(ALL)).filter((one) => one.endsWith(".sql") && one < NEW);
    for (const one of names) await copyFile(join(ALL, one), join(folder, one));
    await migrate(connection, { say, folder });
    await client.connect();
    const adopt = async (city: string | undefined, year: number, ...texts: readonly string[]) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into city.declaration (city_id, id, on_date, precision, title, promise, sources, demonstration, recorded_at)
         values ($1, gen_random_uuid(), '2020-01-01', 'day', '{}', '{}', '{}', false, make_date($2, 1, 1)) returning id`,
        [city, year],
      );
      await client.query(
        `insert into city.commitment (city_id, id, declaration_id, position, text, on_date, precision)
         select $1, gen_random_uuid(), $2, n - 1, jsonb_build_object('en', one), '2020-01-01', 'day'
         from unnest($3::text[]) with ordinality as t (one, n)`,
        [city, rows[0]?.id, texts],
      );
    };
    // The later version was written into the table first.
    await adopt(CITIES[0], 2022, "Buses", "Water", "Homes", "Homes");
    await adopt(CITIES[0], 2021, "Homes", "Schools", "Buses");
    await adopt(CITIES[1], 2021, "Buses");
    await copyFile(join(ALL, NEW), join(folder, NEW));
    await migrate(connection, { say, folder });
    const { rows } = await client.query(
      `select c.city_id, extract(year from d.recorded_at)::int as year, c.text->>'en' as text, c.number, d.numbers_told as told
       from city.commitment c join city.declaration d on d.city_id = c.city_id and d.id = c.declaration_id
       order by c.city_id, d.recorded_at, c.position`,
    );
    expect(rows.map(({ year, text, number }) => `${year} ${text} ${number}`)).toEqual([
      ...["2021 Homes 1", "2021 Schools 2", "2021 Buses 3"],
      ...["2022 Buses 3", "2022 Water 4", "2022 Homes 1", "2022 Homes 5"],
      "2021 Buses 1",
    ]);
    expect(rows.some(({ told }) => told)).toBe(false);
    const { rows: forced } = await client.query(
      "select relforcerowsecurity as forced from pg_class where oid in ('city.declaration'::regclass, 'city.commitment'::regclass)",
    );
    expect(forced).toEqual([{ forced: true }, { forced: true }]);
  } finally {
    await client.end();
    await rm(folder, { recursive: true });
    await asSuperuser("postgres", (admin) => admin.query(`drop database ${name} with (force)`));
  }
}, 60_000);
