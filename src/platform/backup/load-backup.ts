/**
 * Loads a backup into a place with an empty database of its schema: every row in one transaction, every sum compared, and each table's rows
 * counted again afterwards. Row-level security, which is forced on the owner too, is lifted within the transaction and nowhere else.
 */
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { Client } from "pg";
import { type Id, parseId } from "../../kernel/id.ts";
import { folderKeys } from "../keys.ts";
import { type ObjectKey, type Objects, objectKeyOf, sha256Of } from "../objects/objects.ts";
import { listTables, quoted, rowsOf, STEADY, seeCity } from "./catalogue.ts";
import { copyIn, copyOut, isWrongRow } from "./copy-stream.ts";
import { INSTALLATION } from "./manifest.ts";
import { isKeyName } from "./place.ts";
import type { BackupPart, ReadableBackup } from "./read-backup.ts";
import type { Table } from "./table-order.ts";
import { brokenArchive } from "./tar.ts";
import { copyInto } from "./write-backup.ts";

export type Target = {
  readonly keysFolder: string;
  readonly objects: Objects;
  /** Called with each file before it is kept, so that a failure can be undone. */
  keeps(key: ObjectKey): void;
};

/** What was found again in the database and compared with the file. */
export type Loaded = {
  readonly rows: number;
  readonly objects: number;
  readonly keys: number;
  /** The parts that were read back from the database and had the same sum; 0 where nobody asked. */
  readonly compared: number;
};

/** Throws a broken archive where the file says something else than its manifest; then nothing is in the database. */
export async function loadBackup(
  client: Client,
  target: Target,
  backup: ReadableBackup,
  { compare = false }: { readonly compare?: boolean } = {},
): Promise<Loaded> {
  await client.query(`begin; ${STEADY}`);
  try {
    const loaded = await load(client, target, backup, compare);
    await client.query("commit");
    return loaded;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function load(
  client: Client,
  target: Target,
  backup: ReadableBackup,
  compare: boolean,
): Promise<Loaded> {
  const tables = await listTables(client);
  const byName = new Map(tables.map((table) => [table.name, table]));
  compareTables(backup, byName);
  const forced = tables.filter(({ forcesRowSecurity }) => forcesRowSecurity);
  for (const table of forced)
    await client.query(`alter table ${quoted(client, table)} no force row level security`);
  // What a migration put in itself stands in the backup too, as it was then.
  await client.query(`truncate ${tables.map((table) => quoted(client, table)).join(", ")}`);
  await client.query("set constraints all deferred");
  const keys = folderKeys(target.keysFolder);
  let [rows, objects, kept] = [0, 0, 0];
  for await (const { part, pieces } of backup.parts()) {
    const [kind = "", name = "", more = ""] = part.name.split("/");
    if (kind === "tables") rows += await loadTable(client, found(byName, name), { part, pieces });
    else {
      const bytes = await wholeOf(pieces);
      if (kind === "objects" && parseId(name) !== undefined && sha256Of(bytes) === more) {
        const key = objectKeyOf(name as Id<"City">, more);
        target.keeps(key);
        await target.objects.keep(key, bytes);
        objects += 1;
      } else if (kind === "keys" && isKeyName(name)) {
        await mkdir(target.keysFolder, { recursive: true, mode: 0o700 });
        const there = await keys.keep(name, bytes);
        if (!Buffer.from(there).equals(bytes))
          throw new Error(`Another key ${name} is there already`);
        kept += 1;
      } else throw brokenArchive(`${part.name} is not what its name says`);
    }
  }
  await countRows(client, tables, backup);
  const compared = compare ? await compareParts(client, byName, backup) : 0;
  for (const table of forced)
    await client.query(`alter table ${quoted(client, table)} force row level security`);
  return { rows, objects, keys: kept, compared };
}

/** The tables of the file have to be those of the schema that its migrations make. */
function compareTables({ head }: ReadableBackup, byName: ReadonlyMap<string, Table>): void {
  for (const { name, columns } of head.tables) {
    if (found(byName, name).columns.join() !== columns.join()) {
      throw brokenArchive(`the table ${name} has other columns than its schema`);
    }
  }
}

function found(byName: ReadonlyMap<string, Table>, name: string): Table {
  const table = byName.get(name);
  if (table === undefined) throw brokenArchive(`its schema has no table ${name}`);
  return table;
}

async function loadTable(
  client: Client,
  table: Table,
  { part, pieces }: BackupPart,
): Promise<number> {
  try {
    const rows = await copyIn(client, copyInto(client, table), pieces);
    if (rows === part.rows) return rows;
    throw brokenArchive(`${part.name} has ${rows} rows, not ${part.rows}`);
  } catch (error) {
    if (!isWrongRow(error)) throw error;
    throw brokenArchive(`the database does not take the rows of ${part.name}: ${error.message}`);
  }
}

async function countRows(
  client: Client,
  tables: readonly Table[],
  { manifest }: ReadableBackup,
): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query<{ rows: string }>(
      `select count(*)::text as rows from ${quoted(client, table)}`,
    );
    if (Number(rows[0]?.rows) !== (manifest.rows[table.name] ?? 0)) {
      throw brokenArchive(
        `${table.name} has ${rows[0]?.rows} rows, not ${manifest.rows[table.name] ?? 0}`,
      );
    }
  }
}

/** Reads the rows back as a backup would, and compares the sums: what went in comes out. */
async function compareParts(
  client: Client,
  byName: ReadonlyMap<string, Table>,
  { manifest }: ReadableBackup,
): Promise<number> {
  let compared = 0;
  for (const { name, sha256 } of manifest.parts) {
    const [kind = "", of = "", place = ""] = name.split("/");
    if (kind !== "tables") continue;
    const hash = createHash("sha256");
    const cityId = place === INSTALLATION ? undefined : place;
    if (cityId !== undefined) await seeCity(client, cityId);
    const copy = `copy (${rowsOf(client, found(byName, of), cityId)}) to stdout`;
    for await (const chunk of copyOut(client, copy)) hash.update(chunk);
    if (hash.digest("hex") !== sha256)
      throw brokenArchive(`${name} reads otherwise from the database than it was written`);
    compared += 1;
  }
  return compared;
}

async function wholeOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
