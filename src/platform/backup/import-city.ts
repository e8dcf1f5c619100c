/**
 * Takes a city in that was exported elsewhere, while the installation runs: every row in one transaction under the city's own row-level
 * security, so that nothing can reach another city's rows, and no lock that holds anybody up. All of it is there afterwards, or nothing.
 */
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import type { Client } from "pg";
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { codeOf } from "../database/host-problem.ts";
import { folderKeys } from "../keys.ts";
import { type ObjectKey, objectKeyOf, sha256Of } from "../objects/objects.ts";
import { columnsOf, listMigrations, quoted, STEADY, seeCity } from "./catalogue.ts";
import { readCityArchive } from "./city-archive.ts";
import { readCityJson } from "./city-json.ts";
import type { CityHead, CityPart } from "./city-parts.ts";
import { copyIn, isWrongRow } from "./copy-stream.ts";
import { CITY_LIST, isKeyOf, listCityTables, ONE_COLUMN } from "./export-city.ts";
import { listKeptFiles } from "./kept-files.ts";
import { asOwner, isKeyName, keyPath, type Place } from "./place.ts";
import type { Table } from "./table-order.ts";
import { brokenArchive, isBrokenArchive } from "./tar.ts";

export type ImportCityRefusal =
  | Refusal<"no-file" | "not-a-city" | "schema-differs">
  | (Refusal<"city-is-here" | "address-taken" | "key-differs"> & { readonly slug: string })
  | (Refusal<"broken"> & { readonly why: string });

export type ImportedCity = {
  readonly head: CityHead;
  readonly rows: number;
  readonly files: number;
  readonly keys: number;
  /** Files that the rows name and the export did not hold. */
  readonly lost: readonly string[];
};

/** A batch of rows on its way to the database. */
const BATCH = 1 << 16;
export async function importCity(
  place: Place,
  file: string,
): Promise<ImportCityRefusal | ImportedCity> {
  const made: (() => Promise<void>)[] = [];
  try {
    const read = await readCity(file);
    if ("refused" in read) return read;
    const imported = await asOwner(place, (client) => takeIn(client, place, read, made));
    if ("refused" in imported) await undo(made);
    return imported;
  } catch (error) {
    await undo(made);
    if (isBrokenArchive(error)) return { refused: "broken", why: error.message };
    if (["ENOENT", "ENOTDIR", "EACCES", "EISDIR"].includes(codeOf(error) ?? ""))
      return { refused: "no-file" };
    throw error;
  }
}

async function undo(made: readonly (() => Promise<void>)[]): Promise<void> {
  for (const remove of made) await remove();
}

type Read = { readonly head: CityHead; readonly parts: AsyncGenerator<CityPart> };

async function readCity(file: string): Promise<Refusal<"not-a-city"> | Read> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(1), 0, 1, 0)
    .finally(() => handle.close());
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const isJson = bytesRead === 1 && buffer[0] === "{".charCodeAt(0);
  try {
    const read = await (isJson ? readCityJson(source) : readCityArchive(source));
    if (read !== undefined) return read;
  } catch (error) {
    if (!isBrokenArchive(error)) throw error;
  }
  source.destroy();
  return { refused: "not-a-city" };
}

async function takeIn(
  client: Client,
  place: Place,
  read: Read,
  made: (() => Promise<void>)[],
): Promise<ImportCityRefusal | ImportedCity> {
  const { head } = read;
  await client.query(`begin; ${STEADY}`);
  const here = await listMigrations(client);
  if (here.join() !== head.migrations.join()) return { refused: "schema-differs" };
  const taken = await findTaken(client, head.city);
  if (taken !== undefined) return { refused: taken, slug: head.city.slug };
  await seeCity(client, head.city.id);
  await client.query("set constraints all deferred");
  await client.query("create temporary table incoming (line json not null) on commit drop");
  const tables = await listCityTables(client);
  if (
    JSON.stringify(head.tables) !==
    JSON.stringify(tables.map(({ name, columns }) => ({ name, columns })))
  ) {
    throw brokenArchive("its tables are not those of its schema");
  }
  const city = head.city.id as Id<"City">;
  let [rows, files, keys] = [0, 0, 0];
  const reader = withNext(read.parts);
  for (const table of tables) {
    await reader.skip("section");
    const loaded = await loadRows(client, table, head, rowsOf(reader, table, head));
    if (loaded === "address-taken") return { refused: loaded, slug: head.city.slug };
    rows += loaded;
  }
  await reader.skip("section");
  for (let part = await reader.take("file"); part !== undefined; part = await reader.take("file")) {
    if (sha256Of(part.bytes) !== part.sha256)
      throw brokenArchive(`the file ${part.sha256} was changed`);
    await keepFile(place, objectKeyOf(city, part.sha256), part.bytes, made);
    files += 1;
  }
  await reader.skip("section");
  for (let part = await reader.take("key"); part !== undefined; part = await reader.take("key")) {
    if (!head.withKeys || !isKeyName(part.name) || !isKeyOf(part.name, city))
      throw brokenArchive(`${part.name} is no key of this city`);
    if (!(await keepKey(place, part.name, part.bytes, made)))
      return { refused: "key-differs", slug: head.city.slug };
    keys += 1;
  }
  await reader.end();
  const lost: string[] = [];
  for (const { key, sha256, withdrawn } of await listKeptFiles(client, city)) {
    if (!withdrawn && (await place.objects.find(key)) === undefined) lost.push(sha256);
  }
  // Pages that were kept before there was such a city are made anew.
  await client.query("select pg_notify('ledger', $1)", [`${city}:0`]);
  await client.query("commit");
  return { head, rows, files, keys, lost };
}

async function findTaken(
  client: Client,
  { id, slug }: CityHead["city"],
): Promise<"city-is-here" | "address-taken" | undefined> {
  const { rows } = await client.query<{ id: string }>(
    "select id from city.city where id = $1 or slug = $2",
    [id, slug],
  );
  if (rows.some((row) => row.id === id)) return "city-is-here";
  return rows.length > 0 ? "address-taken" : undefined;
}

/** The table's rows, each looked at before the database is: it has the columns of its table, and belongs to this city. */
async function* rowsOf(reader: Reader, table: Table, head: CityHead): AsyncGenerator<Buffer> {
  const columns = JSON.stringify(table.columns);
  let batch = "";
  for (let part = await reader.take("row"); part !== undefined; part = await reader.take("row")) {
    const row = part.table === table.name ? objectIn(part.json) : undefined;
    if (row === undefined || JSON.stringify(Object.keys(row)) !== columns) {
      throw brokenArchive(`a row of ${table.name} has not the columns of its table`);
    }
    const own = table.ofCity
      ? row.city_id === head.city.id
      : row.id === head.city.id && row.slug === head.city.slug;
    if (!own) throw brokenArchive(`a row of ${table.name} belongs to another city`);
    batch += `${part.json}\n`;
    if (batch.length > BATCH) {
      yield Buffer.from(batch);
      batch = "";
    }
  }
  if (batch !== "") yield Buffer.from(batch);
}

function objectIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(json);
    return typeof found === "object" && found !== null
      ? (found as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

async function loadRows(
  client: Client,
  table: Table,
  head: CityHead,
  lines: AsyncIterable<Buffer>,
): Promise<number | "address-taken"> {
  const id = client.escapeLiteral(head.city.id);
  const columns = columnsOf(client, table);
  try {
    const sent = await copyIn(
      client,
      `copy pg_temp.incoming (line) from stdin ${ONE_COLUMN}`,
      lines,
    );
    const { rowCount } = await client.query(
      `insert into ${quoted(client, table)} (${columns}) select ${columnsOf(client, table, "written.")}
         from pg_temp.incoming, json_populate_record(null::${quoted(client, table)}, incoming.line) as written
        where written.${table.ofCity ? "city_id" : "id"} = ${id}`,
    );
    if (rowCount !== sent) throw brokenArchive(`a row of ${table.name} belongs to another city`);
    if (table.name === CITY_LIST && sent !== 1)
      throw brokenArchive("it holds no city, or more than one");
    if (sent > 0) await client.query("truncate pg_temp.incoming");
    return sent;
  } catch (error) {
    // The list of cities is where another city is in the way, by its address here or by a domain of its own.
    if (table.name === CITY_LIST && codeOf(error) === "23505") return "address-taken";
    if (!isWrongRow(error)) throw error;
    throw brokenArchive(`the database does not take the rows of ${table.name}: ${error.message}`);
  }
}

async function keepFile(
  { objects }: Place,
  key: ObjectKey,
  bytes: Uint8Array,
  made: (() => Promise<void>)[],
): Promise<void> {
  if ((await objects.find(key)) !== undefined) return;
  made.push(() => objects.remove(key));
  await objects.keep(key, bytes);
}

/** Gives false where another key has that name. */
async function keepKey(
  { keysFolder }: Place,
  name: string,
  bytes: Uint8Array,
  made: (() => Promise<void>)[],
): Promise<boolean> {
  const keys = folderKeys(keysFolder);
  if ((await keys.find(name)) === undefined) {
    made.push(() => rm(keyPath(keysFolder, name), { force: true }));
  }
  return Buffer.from(await keys.keep(name, bytes)).equals(bytes);
}

type Reader = {
  /** The next part if it is of this kind. */
  take<Kind extends CityPart["kind"]>(
    kind: Kind,
  ): Promise<Extract<CityPart, { readonly kind: Kind }> | undefined>;
  /** Passes by the next part, which is of this kind. */
  skip(kind: CityPart["kind"]): Promise<void>;
  /** Reads to the end, at which the sum is compared. */
  end(): Promise<void>;
};

function withNext(parts: AsyncGenerator<CityPart>): Reader {
  let held: IteratorResult<CityPart> | undefined;
  const take: Reader["take"] = async (kind) => {
    held ??= await parts.next();
    if (held.done === true || held.value.kind !== kind) return undefined;
    const { value } = held;
    held = undefined;
    return value as Extract<CityPart, { readonly kind: typeof kind }>;
  };
  return {
    take,
    skip: async (kind) => {
      if ((await take(kind)) === undefined) throw brokenArchive("its parts come in another order");
    },
    end: async () => {
      held ??= await parts.next();
      if (held.done !== true) throw brokenArchive("something follows its end");
    },
  };
}
