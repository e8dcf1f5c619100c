/**
 * Writes everything of an installation into one file while it runs: the tables by COPY in one snapshot that locks nobody out, then the
 * handed-in files that the snapshot names, then the keys. Files and keys are there before the rows that need them, so all fit together.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import type { Refusal } from "../../kernel/refusal.ts";
import {
  columnsOf,
  listMigrations,
  listTables,
  quoted,
  rowsOf,
  STEADY,
  seeCity,
} from "./catalogue.ts";
import { copyOut } from "./copy-stream.ts";
import { listKeptFiles } from "./kept-files.ts";
import {
  FORMAT,
  HEAD_NAME,
  type Head,
  INSTALLATION,
  MANIFEST_NAME,
  type Manifest,
  type Part,
  VERSION,
} from "./manifest.ts";
import { personalDataIn } from "./personal-data.ts";
import { asOwner, keyPath, listKeyNames, type Place } from "./place.ts";
import { encrypterFor, type Sealing, sealed } from "./sealed-stream.ts";
import type { Table } from "./table-order.ts";
import { tarEnd, tarFile } from "./tar.ts";
import { type WholeFileRefusal, writeWholeFile } from "./whole-file.ts";

export type BackupRefusal =
  | WholeFileRefusal
  | Refusal<"nothing-here">
  | (Refusal<"no-recipient"> & { readonly given: string });

export type WrittenBackup = {
  readonly bytes: number;
  readonly manifest: Manifest;
};

/** Rows of a table in one file of the archive, at most about so many bytes; a single row may be longer. */
const PIECE = 4 << 20;

export async function writeBackup(
  place: Place,
  file: string,
  options: {
    readonly now: () => Date;
    readonly force?: boolean;
    readonly sealing?: Sealing | undefined;
    readonly stop?: AbortSignal | undefined;
  },
): Promise<BackupRefusal | WrittenBackup> {
  const { sealing, force = false, stop } = options;
  const encrypter = sealing && encrypterFor(sealing);
  if (encrypter !== undefined && "refused" in encrypter) return encrypter;
  return asOwner(place, async (client) => {
    await client.query(`begin isolation level repeatable read read only; ${STEADY}`);
    const migrations = await listMigrations(client);
    if (migrations.length === 0) return { refused: "nothing-here" };
    let manifest: Manifest | undefined;
    const archive = archiveOf(client, place, { migrations, madeAt: options.now() }, (made) => {
      manifest = made;
    });
    const written = await writeWholeFile(file, () => sealed(archive, encrypter), { force, stop });
    if ("refused" in written) return written;
    if (manifest === undefined) throw new Error("The backup ended without its manifest");
    return { bytes: written.bytes, manifest };
  });
}

type About = { readonly migrations: readonly string[]; readonly madeAt: Date };

async function* archiveOf(
  client: Client,
  place: Place,
  { migrations, madeAt }: About,
  done: (manifest: Manifest) => void,
): AsyncGenerator<Uint8Array> {
  const tables = await listTables(client);
  const head: Head = {
    format: FORMAT,
    version: VERSION,
    migrations: [...migrations],
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  };
  yield* tarFile(HEAD_NAME, jsonBytes(head));
  const cities = await listSnapshotCities(client);
  const parts: Part[] = [];
  const rows = new Map(tables.map(({ name }) => [name, 0]));
  const lost: string[] = [];
  const table = async function* (of: Table, cityId: string | undefined) {
    const part = yield* tablePart(client, of, cityId);
    if (part.rows === 0) return;
    parts.push(part);
    rows.set(of.name, (rows.get(of.name) ?? 0) + part.rows);
  };
  for (const of of tables.filter(({ ofCity }) => !ofCity)) yield* table(of, undefined);
  for (const { id } of cities) {
    await seeCity(client, id);
    for (const of of tables.filter(({ ofCity }) => ofCity)) yield* table(of, id);
  }
  for (const { id } of cities) {
    await seeCity(client, id);
    for (const { key, withdrawn } of await listKeptFiles(client, id)) {
      const bytes = await place.objects.find(key);
      if (bytes === undefined) {
        if (!withdrawn) lost.push(key);
      } else yield* wholePart(`objects/${key}`, bytes, parts);
    }
  }
  for (const name of await listKeyNames(place.keysFolder)) {
    yield* wholePart(`keys/${name}`, await readFile(keyPath(place.keysFolder, name)), parts);
  }
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    madeAt: madeAt.toISOString(),
    cities: [...cities],
    rows: Object.fromEntries(rows),
    parts,
    lost,
    personalData: [...personalDataIn(tables)],
  };
  yield* tarFile(MANIFEST_NAME, jsonBytes(manifest));
  yield tarEnd();
  done(manifest);
}

async function listSnapshotCities(client: Client) {
  const { rows } = await client.query<{ id: string; slug: string }>(
    "select id, slug from city.city order by id",
  );
  return rows;
}

/** The rows of a table, of one city where they belong to cities, in pieces; gives their number and their sum. */
async function* tablePart(
  client: Client,
  table: Table,
  cityId: string | undefined,
): AsyncGenerator<Uint8Array, Part & { readonly rows: number }> {
  const name = `tables/${table.name}/${cityId ?? INSTALLATION}`;
  const hash = createHash("sha256");
  let [held, size, bytes, rows, pieces]: [Buffer[], number, number, number, number] = [
    [],
    0,
    0,
    0,
    0,
  ];
  const piece = function* () {
    if (size === 0) return;
    pieces += 1;
    yield* tarFile(`${name}/${String(pieces).padStart(6, "0")}`, Buffer.concat(held));
    [held, size] = [[], 0];
  };
  for await (const chunk of copyOut(client, `copy (${rowsOf(client, table, cityId)}) to stdout`)) {
    hash.update(chunk);
    bytes += chunk.length;
    size += chunk.length;
    rows += linesIn(chunk);
    held.push(chunk);
    if (size >= PIECE) yield* piece();
  }
  yield* piece();
  return { name, rows, bytes, sha256: hash.digest("hex") };
}

/** In COPY's text format a line break ends a row, and stands nowhere else. */
function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function* wholePart(name: string, bytes: Uint8Array, parts: Part[]): Generator<Uint8Array> {
  yield* tarFile(name, bytes);
  parts.push({
    name,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** What loads a table's rows again, as COPY wrote them. */
export function copyInto(client: Client, table: Table): string {
  return `copy ${quoted(client, table)} (${columnsOf(client, table)}) from stdin`;
}
