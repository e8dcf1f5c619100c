/**
 * Writes everything of one city into a file, to move it to another installation or to keep it: the rows of every table that holds its
 * `city_id`, its row in the list of cities, its files, and its private keys when it moves for good. The same state gives the same bytes.
 */
import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import type { Refusal } from "../../kernel/refusal.ts";
import { listMigrations, listTables, rowsOf, STEADY, seeCity } from "./catalogue.ts";
import { writeCityArchive } from "./city-archive.ts";
import { writeCityJson } from "./city-json.ts";
import { CITY_FORMAT, CITY_VERSION, type CityHead, type CityPart } from "./city-parts.ts";
import { copyOut } from "./copy-stream.ts";
import { listKeptFiles } from "./kept-files.ts";
import { contactDataIn, personalDataIn } from "./personal-data.ts";
import { asOwner, keyPath, listKeyNames, type Place } from "./place.ts";
import type { Table } from "./table-order.ts";
import { type WholeFileRefusal, writeWholeFile } from "./whole-file.ts";

export type ExportCityRefusal =
  | WholeFileRefusal
  | (Refusal<"no-city"> & { readonly known: readonly string[] });

export type ExportedCity = {
  readonly head: CityHead;
  readonly bytes: number;
  readonly rows: number;
  readonly files: number;
  readonly keys: number;
  /** In which tables names and addresses stand. */
  readonly contacts: readonly string[];
  /** Files that the city's rows name and the file store did not have. */
  readonly lost: readonly string[];
};

/** The list of cities: the one table without `city_id` in which a city has a row. */
export const CITY_LIST = "city.city";

/** Neither character stands in JSON, so that a row is written as it is. */
export const ONE_COLUMN = "with (format csv, delimiter e'\\x02', quote e'\\x01')";

export async function exportCity(
  place: Place,
  slug: string,
  file: string,
  options: {
    readonly format: "json" | "archive";
    readonly withKeys?: boolean;
    readonly force?: boolean;
    readonly stop?: AbortSignal | undefined;
  },
): Promise<ExportCityRefusal | ExportedCity> {
  const { format, withKeys = false, force = false, stop } = options;
  return asOwner(place, async (client) => {
    await client.query(`begin isolation level repeatable read read only; ${STEADY}`);
    const migrations = await listMigrations(client);
    const cities =
      migrations.length === 0
        ? []
        : (
            await client.query<{ id: string; slug: string }>(
              "select id, slug from city.city order by slug",
            )
          ).rows;
    const city = cities.find((one) => one.slug === slug);
    if (city === undefined) return { refused: "no-city", known: cities.map((one) => one.slug) };
    await seeCity(client, city.id);
    const tables = await listCityTables(client);
    const head: CityHead = {
      format: CITY_FORMAT,
      version: CITY_VERSION,
      city,
      migrations: [...migrations],
      tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
      personalData: [...personalDataIn(tables)],
      withKeys,
    };
    const count = { rows: 0, files: 0, keys: 0 };
    const lost: string[] = [];
    const parts = async function* (): AsyncGenerator<CityPart> {
      for await (const part of cityParts(client, place, {
        city: city.id,
        tables,
        withKeys,
        lost,
      })) {
        if (part.kind !== "section") count[`${part.kind}s`] += 1;
        yield part;
      }
    };
    const write = format === "json" ? writeCityJson : writeCityArchive;
    const written = await writeWholeFile(file, () => write(head, parts()), { force, stop });
    return "refused" in written
      ? written
      : { head, bytes: written.bytes, ...count, contacts: contactDataIn(tables), lost };
  });
}

/** The list of cities, then every table of a city, in the order in which they can be filled. */
export async function listCityTables(client: Client): Promise<readonly Table[]> {
  const tables = await listTables(client);
  const list = tables.filter(({ name }) => name === CITY_LIST);
  return [...list, ...tables.filter(({ ofCity }) => ofCity)];
}

type Wanted = {
  readonly city: string;
  readonly tables: readonly Table[];
  readonly withKeys: boolean;
  /** Takes the names of files that are gone. */
  readonly lost: string[];
};

async function* cityParts(
  client: Client,
  place: Place,
  { city, tables, withKeys, lost }: Wanted,
): AsyncGenerator<CityPart> {
  for (const table of tables) {
    yield { kind: "section", name: table.name };
    const rows =
      table.name === CITY_LIST
        ? `select * from (${rowsOf(client, table, undefined)}) every where id = ${client.escapeLiteral(city)}`
        : rowsOf(client, table, city);
    const copy = `copy (select row_to_json(written) from (${rows}) written) to stdout ${ONE_COLUMN}`;
    for await (const chunk of copyOut(client, copy)) {
      // Each piece that PostgreSQL sends ends with a row.
      for (const json of chunk.toString("utf8").trimEnd().split("\n")) {
        yield { kind: "row", table: table.name, json };
      }
    }
  }
  yield { kind: "section", name: "files" };
  for (const { key, sha256, withdrawn } of await listKeptFiles(client, city)) {
    const bytes = await place.objects.find(key);
    if (bytes !== undefined) yield { kind: "file", sha256, bytes };
    else if (!withdrawn) lost.push(sha256);
  }
  yield { kind: "section", name: "keys" };
  if (!withKeys) return;
  for (const name of await listKeyNames(place.keysFolder)) {
    if (isKeyOf(name, city)) {
      yield { kind: "key", name, bytes: await readFile(keyPath(place.keysFolder, name)) };
    }
  }
}

/** A city's own keys carry its id in their names; the others are the installation's. */
export function isKeyOf(name: string, city: string): boolean {
  return name.includes(city);
}
