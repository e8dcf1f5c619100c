/** Writes the files of a city's log into a folder, as any web server may serve them and any verifier read them (C2SP tlog-tiles). */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Refusal } from "../../kernel/refusal.ts";
import { claimedOrigin } from "../../transparency/checkpoint.ts";
import { growBundles, growTiles } from "../../transparency/tiles.ts";
import { bytesOf } from "./entry.ts";
import { findLogFile } from "./find-log-file.ts";
import { publishedCheckpoint } from "./published-checkpoint.ts";
import { readTiles } from "./read-tiles.ts";
import type { LogCity, LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

export type ExportLogRefusal = Refusal<"empty-log" | "another-log" | "no-folder">;

/** Gives the number of files and the size of the log. The checkpoint comes last, so that the folder never promises what it has not. */
export async function exportLog(
  context: LogContext,
  city: LogCity,
  folder: string,
): Promise<ExportLogRefusal | { readonly files: number; readonly size: number }> {
  const signed = (await publishedCheckpoint(context, city))?.checkpoint;
  const policy = await findLogFile(context, city, "policy");
  if (signed === undefined || policy === undefined) return { refused: "empty-log" };
  const before = await readFile(join(folder, "checkpoint")).catch(() => undefined);
  if (before !== undefined && claimedOrigin(before) !== claimedOrigin(signed.note)) {
    return { refused: "another-log" };
  }

  // Everything lies in folders within: where one can be made, so can all.
  try {
    await mkdir(join(folder, "tile"), { recursive: true });
  } catch (error) {
    if (error instanceof Error && "code" in error) return { refused: "no-folder" };
    throw error;
  }

  let files = 0;
  const write = async (path: string, bytes: Uint8Array) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    files += 1;
  };
  const { size } = signed;
  await context.database.readCity(city.id, async (tx) => {
    const tiles = growTiles({
      since: 0,
      size,
      readTile: readTiles(tx),
      leafHashes: async (from, to) =>
        (await store.listLeafHashes(tx, { from, to })).map(({ hash }) => hash),
    });
    for await (const { path, bytes } of tiles) await write(path, bytes);
    const bundles = growBundles({
      since: 0,
      size,
      entries: async (from, to) =>
        (await store.listBodies(tx, { from, to })).map(({ body }) => bytesOf(body)),
    });
    for await (const { path, bytes } of bundles) await write(path, bytes);
  });
  await write("policy", policy);
  await write("checkpoint", bytesOf(signed.note));
  return { files, size };
}
