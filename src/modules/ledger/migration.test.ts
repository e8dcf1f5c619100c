// What was recorded before there were tile roots gets them from migration 0013.
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { asSuperuser } from "../../../tests/support/test-database.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { leafHash, rootOf } from "../../transparency/merkle-tree.ts";

const ALL = join(import.meta.dirname, "../../../database/migrations");
const NEW = "0013-ledger-log.sql";
const CITIES = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];

test("an older record has its tile roots after the migration, and is shut to other cities again", async () => {
  const name = `older_${process.pid}`;
  const folder = await mkdtemp(join(tmpdir(), "rosario-older-"));
  const connection = { ...inject("databaseCluster").superuser, database: name };
  await asSuperuser("postgres", (client) => client.query(`create database ${name}`));
  try {
    const say = () => undefined;
    const names = (await readdir(ALL)).filter((one) => one.endsWith(".sql") && one <= NEW);
    for (const one of names) if (one !== NEW) await copyFile(join(ALL, one), join(folder, one));
    await migrate(connection, { say, folder });

    const leaves = Array.from({ length: 65_536 + 300 }, (_, i) => leafHash(Buffer.from(`${i}`)));
    const found = await withClient(connection, async (client) => {
      await client.query(
        `insert into ledger.entry (city_id, position, type, subject, at, body, leaf_hash)
         select $1, n - 1, 'a.b', 'c', now(), '{}', leaf from unnest($2::bytea[]) with ordinality as l (leaf, n)`,
        [CITIES[0], leaves],
      );
      await client.query(
        `insert into ledger.entry select $1, position, type, subject, at, body, leaf_hash
           from ledger.entry where position < 600`,
        [CITIES[1]],
      );
      await copyFile(join(ALL, NEW), join(folder, NEW));
      await migrate(connection, { say, folder });
      const { rows } = await client.query(
        "select city_id, level, position::int, hash from ledger.tile_root order by city_id, level, position",
      );
      const { rows: forced } = await client.query(
        "select relforcerowsecurity as forced from pg_class where oid = 'ledger.entry'::regclass",
      );
      expect(forced).toEqual([{ forced: true }]);
      return rows;
    });
    const tile = (position: number) => rootOf(leaves.slice(position * 256, (position + 1) * 256));
    const expected = [
      ...Array.from({ length: 257 }, (_, position) => [CITIES[0], 1, position, tile(position)]),
      [CITIES[0], 2, 0, rootOf(leaves.slice(0, 65_536))],
      [CITIES[1], 1, 0, tile(0)],
      [CITIES[1], 1, 1, tile(1)],
    ];
    expect(found.map((row) => [row.city_id, row.level, row.position, hex(row.hash)])).toEqual(
      expected.map(([city, level, position, hash]) => [city, level, position, hex(hash)]),
    );
  } finally {
    await rm(folder, { recursive: true });
    await asSuperuser("postgres", (client) => client.query(`drop database ${name} with (force)`));
  }
}, 60_000);

async function withClient<Result>(
  connection: ConstructorParameters<typeof Client>[0],
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const hex = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString("hex");
