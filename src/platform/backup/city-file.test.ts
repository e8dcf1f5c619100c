// A lived city leaves one installation and enters another, in both formats; what is broken or foreign does not enter.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aLivedCity } from "../../../tests/support/lived-city.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { appConnection, asSuperuser, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { aCity } from "../../modules/city/testing.ts";
import { findLogFile, record, verifyLedger } from "../../modules/ledger/index.ts";
import { anEntry } from "../../modules/ledger/testing.ts";
import { modules } from "../../modules.ts";
import { objectKeyOf, sha256Of } from "../objects/objects.ts";
import { listTables } from "./catalogue.ts";
import { exportCity, listCityTables } from "./export-city.ts";
import { importCity } from "./import-city.ts";
import { asOwner } from "./place.ts";
import { testPlace } from "./testing.ts";

const fromDatabase = await testDatabase();
const from = await testPlace(appConnection(), afterAll);
const context = { ...testContext(fromDatabase), keys: from.keys, objects: from.objects };
const toDatabase = await testDatabase();
const to = await testPlace(appConnection(), afterAll);
const toContext = { ...testContext(toDatabase), keys: to.keys, objects: to.objects };
const slug = "york-lived";
const photo = randomBytes(3_000);
let city: Id<"City">;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-city-"));
  city = await aLivedCity(context);
  await signedSize(context);
  await aCity(context, { slug: "graz" });
  const sha256 = sha256Of(photo);
  await from.objects.keep(objectKeyOf(city, sha256), photo);
  await asOwner(from, async (client) => {
    await client.query(`set app.city_id = '${city}'`);
    await client.query(
      "insert into evidence.file (city_id, sha256, name, media_type, size, side, kept_at) values ($1, $2, 'x', 'image/png', 3000, 'city', now())",
      [city, sha256],
    );
    // What JSON finds hard: quotes, backslashes, line breaks, signs beyond the first plane.
    await client.query("update accounts.account set name = $1 where city_id = $2", [
      'Å "\\n" \\ \t \u2028 \u0001 𝔸\r\n</script>',
      city,
    ]);
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The size in the log's checkpoint, which is signed anew where it can be when somebody asks. */
async function signedSize(within: typeof context): Promise<number> {
  const note = await findLogFile(within, { id: city, slug }, "checkpoint");
  return Number(
    Buffer.from(note ?? [])
      .toString()
      .split("\n")[1],
  );
}

async function write(
  name: string,
  options: Partial<Parameters<typeof exportCity>[3]> = {},
  place = from,
) {
  const written = await exportCity(place, slug, at(name), {
    format: "json",
    force: true,
    ...options,
  });
  if ("refused" in written) throw new Error(written.refused);
  return written;
}

/** Forgets the city in the other installation, past all rules. */
async function forget(): Promise<void> {
  const name = String(to.owner.database);
  await asSuperuser(name, async (client) => {
    const tables = [...(await listTables(client))].reverse();
    for (const table of tables)
      await client.query(`delete from "${table.schema}"."${table.table}"`);
  });
  await rm(to.folder, { recursive: true, force: true });
}

async function rowsThere(): Promise<number> {
  return asSuperuser(String(to.owner.database), async (client) => {
    let rows = 0;
    for (const { schema, table } of await listTables(client)) {
      rows += Number(
        (await client.query(`select count(*) from "${schema}"."${table}"`)).rows[0].count,
      );
    }
    return rows;
  });
}

describe("an export", () => {
  test("holds every table of a city, whatever module it belongs to, and the city's own rows only", async () => {
    const { head, rows } = await write("a.json");
    const all = await asSuperuser(String(from.owner.database), async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select nspname || '.' || relname as name from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
            where attname = 'city_id' and relkind = 'r'`,
      );
      return tables.map(({ name }) => name);
    });
    expect(head.tables.map(({ name }) => name).sort()).toEqual([...all, "city.city"].sort());
    const found = JSON.parse(await readFile(at("a.json"), "utf8"));
    const written = Object.entries<{ readonly city_id?: string; readonly id?: string }[]>(
      found.rows,
    );
    expect(written.flatMap(([, list]) => list).length).toBe(rows);
    expect(written.filter(([, list]) => list.length > 0).length).toBeGreaterThan(30);
    for (const [name, list] of written)
      for (const row of list) expect([name, row.city_id ?? row.id]).toEqual([name, city]);
    expect(found.rows["city.city"]).toMatchObject([{ slug }]);
    expect(found.files).toContainEqual({
      sha256: sha256Of(photo),
      base64: photo.toString("base64"),
    });
    expect(found.keys).toEqual([]);
  });

  test("has the same bytes for the same state, is for its owner only, and says what is about people", async () => {
    for (const format of ["json", "archive"] as const) {
      const { head } = await write("one", { format });
      await write("two", { format });
      expect((await readFile(at("one"))).equals(await readFile(at("two")))).toBe(true);
      expect(head.personalData.join("\n")).toContain("accounts.account: email, name");
    }
    expect((await stat(at("one"))).mode & 0o777).toBe(0o600);
  });

  test("as an archive is what tar opens: lines of JSON, and the files as they are", async () => {
    await write("a.tar", { format: "archive", withKeys: true });
    const names = execFileSync("tar", ["-tf", at("a.tar")], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(names).toEqual(
      expect.arrayContaining([
        "rosario-city.json",
        "tables/city.city/000001.jsonl",
        `files/${sha256Of(photo)}`,
        `keys/log-${city}-0`,
        "sum.json",
      ]),
    );
    expect(execFileSync("tar", ["-xOf", at("a.tar"), `files/${sha256Of(photo)}`])).toEqual(photo);
  });

  test("of a city that is not there, or over a file that is, is refused", async () => {
    expect(await exportCity(from, "atlantis", at("x"), { format: "json" })).toEqual({
      refused: "no-city",
      known: ["graz", slug],
    });
    expect(await exportCity(from, slug, at("a.json"), { format: "json" })).toEqual({
      refused: "file-exists",
    });
  });
});

describe("the tables are ordered by their foreign keys as PostgreSQL knows them:", () => {
  test("a new module is in the export without a change", async () => {
    await asSuperuser(String(from.owner.database), async (client) => {
      await client.query(`
        begin;
        create schema aaa;
        create table aaa.first (city_id uuid not null, id uuid not null, of uuid not null, up uuid, primary key (city_id, id),
          foreign key (city_id, up) references aaa.first);
        create table aaa.zz_last (city_id uuid not null, id uuid not null, doubled text generated always as ('x') stored, primary key (city_id, id));
        alter table aaa.first add foreign key (city_id, of) references aaa.zz_last;`);
      const tables = await listCityTables(client);
      const names = tables.map(({ name }) => name);
      expect(names[0]).toBe("city.city");
      expect(names.indexOf("aaa.zz_last")).toBeGreaterThan(0);
      expect(names.indexOf("aaa.zz_last")).toBeLessThan(names.indexOf("aaa.first"));
      expect(tables.find(({ name }) => name === "aaa.zz_last")?.columns).toEqual(["city_id", "id"]);
      await client.query("create sequence aaa.counter");
      await expect(listTables(client)).rejects.toThrow("aaa.counter");
      await client.query("rollback");
    });
  });
});

describe("an import", () => {
  test.each(["json", "archive"] as const)(
    "of the %s gives the same state: its own export has the same bytes, and its record is whole",
    async (format) => {
      await forget();
      await aCity(toContext, { slug: "bergen" });
      const written = await write("moved", { format, withKeys: true });
      const imported = await importCity(to, at("moved"));
      expect(imported).toMatchObject({
        rows: written.rows,
        files: written.files,
        keys: 1,
        lost: [],
      });
      await write("again", { format, withKeys: true }, to);
      expect((await readFile(at("again"))).equals(await readFile(at("moved")))).toBe(true);
      const recorded = modules.flatMap((module) => module.recorded ?? []);
      const [there] = await verifyLedger(fromDatabase, [city], recorded);
      const [here] = await verifyLedger(toDatabase, [city], recorded);
      expect(here?.problems).toEqual([]);
      expect(here).toEqual(there);
    },
  );

  test("with its keys lets the record go on; without them it stays as it was signed", async () => {
    const last = await signedSize(context);
    for (const withKeys of [true, false]) {
      await forget();
      await write("keys", { withKeys });
      expect(await importCity(to, at("keys"))).toMatchObject({ keys: withKeys ? 1 : 0 });
      await toDatabase.inCity(city, (tx) =>
        record(tx, anEntry({ at: new Date("2027-03-01T09:30:00.000Z") })),
      );
      expect(await signedSize(toContext)).toBe(last + (withKeys ? 1 : 0));
    }
  });

  test("of a city that is here, or whose address another has, is refused", async () => {
    await forget();
    await write("here", {});
    expect(await importCity(from, at("here"))).toEqual({ refused: "city-is-here", slug });
    await aCity(toContext, { slug });
    expect(await importCity(to, at("here"))).toEqual({ refused: "address-taken", slug });
  });

  test("of what is no city is refused", async () => {
    expect(await importCity(to, at("nowhere"))).toEqual({ refused: "no-file" });
    for (const text of ["", "hello", "{}", '{"format":"rosario-city"}', "{\n"]) {
      await writeFile(at("none"), text);
      expect([text, await importCity(to, at("none"))]).toEqual([text, { refused: "not-a-city" }]);
    }
  });

  test("of another schema is refused", async () => {
    await write("schema", {});
    const text = await readFile(at("schema"), "utf8");
    await writeFile(at("schema"), text.replace('"migrations":["0001-platform",', '"migrations":['));
    expect(await importCity(to, at("schema"))).toEqual({ refused: "schema-differs" });
  });

  test("of a file that was cut off or changed anywhere leaves nothing behind", async () => {
    await forget();
    const before = await rowsThere();
    for (const format of ["json", "archive"] as const) {
      await write("good", { format, withKeys: true });
      const good = await readFile(at("good"));
      for (let round = 1; round < 7; round += 1) {
        const place = Math.floor((good.length * round) / 7);
        const bad = Buffer.from(good);
        bad[place] = bad[place] === 0x61 ? 0x62 : 0x61;
        for (const bytes of [bad, good.subarray(0, place)]) {
          await writeFile(at("bad"), bytes);
          const refused = await importCity(to, at("bad"));
          expect([format, round, refused]).toMatchObject([
            format,
            round,
            { refused: expect.stringMatching(/^(broken|not-a-city|schema-differs)$/) },
          ]);
        }
      }
    }
    expect(await rowsThere()).toBe(before);
    const left = await readdir(to.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  }, 60_000);

  test("of rows that somebody made up, with a sum that fits, is refused for each that is wrong", async () => {
    await forget();
    const { head } = await write("good.tar", { format: "archive", withKeys: true });
    const { writeCityArchive, readCityArchive } = await import("./city-archive.ts");
    const { createReadStream, createWriteStream } = await import("node:fs");
    const { pipeline } = await import("node:stream/promises");
    type Change = (table: string, row: Record<string, unknown>) => void;
    const other = "019c0000-0000-7000-8000-00000000000b";
    const forged = async (change: Change, more: readonly object[] = []) => {
      const read = await readCityArchive(createReadStream(at("good.tar")));
      const parts = async function* () {
        for await (const part of read?.parts ?? []) {
          if (part.kind !== "row") yield part;
          else {
            const row = JSON.parse(part.json);
            change(part.table, row);
            yield { ...part, json: JSON.stringify(row) };
          }
        }
        yield* more as never[];
      };
      await pipeline(writeCityArchive(head, parts()), createWriteStream(at("forged.tar")));
      return importCity(to, at("forged.tar"));
    };
    const changed = (table: string, column: string, value: unknown) =>
      forged((of, row) => {
        if (of === table) row[column] = value;
      });
    const broken = (why: string) => ({ refused: "broken", why: expect.stringContaining(why) });
    expect(await changed("accounts.account", "city_id", other)).toEqual(broken("another city"));
    expect(await changed("city.city", "id", other)).toEqual(broken("another city"));
    expect(await changed("accounts.account", "email", "UPPER@CASE.EXAMPLE")).toEqual(
      broken("account_email_check"),
    );
    expect(await changed("accounts.account", "created_at", "yesterday or so")).toEqual(
      broken("accounts.account"),
    );
    expect(await changed("accounts.account", "more", 1)).toEqual(broken("columns"));
    let first = true;
    const astray = await forged((of, row) => {
      if (of !== "accounts.role_grant" || !first) return;
      first = false;
      row.account_id = other;
    });
    expect(astray).toEqual(broken("foreign key"));
    expect(await forged((of, row) => void (of === "city.profile" && delete row.name))).toEqual(
      broken("columns"),
    );
    const key = (name: string) => [{ kind: "key", name, bytes: Buffer.alloc(32) }];
    expect(await forged(() => undefined, key("log-of-somebody-else"))).toEqual(
      broken("no key of this city"),
    );
    expect(await forged(() => undefined, key(`${city}-../../x`))).toMatchObject({
      refused: "broken",
    });
    expect(await rowsThere()).toBe(0);
    expect(await forged(() => undefined)).toMatchObject({ keys: 1 });
  });

  test("of a file whose bytes are not those of its name is refused", async () => {
    await forget();
    await write("files", {});
    const found = await readFile(at("files"), "utf8");
    await writeFile(
      at("files"),
      found.replace(photo.toString("base64"), Buffer.alloc(3_000).toString("base64")),
    );
    expect(await importCity(to, at("files"))).toMatchObject({ refused: "broken" });
  });

  test("keeps a key that is here, and refuses when it is another one", async () => {
    await forget();
    await mkdir(to.keysFolder, { recursive: true });
    await writeFile(join(to.keysFolder, `log-${city}-0`), "another");
    await write("key", { withKeys: true });
    expect(await importCity(to, at("key"))).toEqual({ refused: "key-differs", slug });
    expect(await readFile(join(to.keysFolder, `log-${city}-0`), "utf8")).toBe("another");
    expect(await rowsThere()).toBe(0);
  });
});
