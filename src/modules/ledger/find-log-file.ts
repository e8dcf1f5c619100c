/**
 * The public files of a city's log (C2SP tlog-tiles): its checkpoint, its tiles and bundles up to that checkpoint and never beyond, a
 * proof for each entry, and the policy that names its keys.
 */

import { entryBundle } from "../../transparency/entry-bundle.ts";
import { parseVkey } from "../../transparency/note-key.ts";
import { policyText } from "../../transparency/policy-text.ts";
import { parseTilePath, TILE_WIDTH, type Tile, widthOf } from "../../transparency/tile-path.ts";
import { inclusionFromTiles } from "../../transparency/tiles.ts";
import { tlogProofText } from "../../transparency/tlog-proof.ts";
import { bytesOf } from "./entry.ts";
import { publishedCheckpoint, witnessesInPolicy } from "./published-checkpoint.ts";
import { readTiles } from "./read-tiles.ts";
import type { LogCity, LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

/** The bytes at a path below the log's address; undefined when there is no such file. */
export async function findLogFile(
  context: LogContext,
  city: LogCity,
  path: string,
): Promise<Uint8Array | undefined> {
  if (path === "checkpoint")
    return textBytes((await publishedCheckpoint(context, city))?.checkpoint.note);
  if (path === "policy") return textBytes(await findPolicy(context, city));
  const tile = parseTilePath(path);
  if (tile !== undefined) return findTile(context, city, tile);
  const [, index] = /^proofs\/(0|[1-9][0-9]{0,14})\.tlog-proof$/.exec(path) ?? [];
  return index === undefined ? undefined : textBytes(await findProof(context, city, Number(index)));
}

const textBytes = (text: string | undefined) => (text === undefined ? undefined : bytesOf(text));

/**
 * The keys of the log in the format of a policy (C2SP tlog-policy), with the witnesses that the city has asked. It is the log's own word:
 * whom to trust is the reader's to say.
 */
async function findPolicy(context: LogContext, city: LogCity): Promise<string | undefined> {
  // Made at first use, so that whoever asks for the policy first finds the key too.
  const published = await publishedCheckpoint(context, city);
  const rows = await context.database.readCity(city.id, (tx) => store.listLogKeys(tx));
  const url = `${context.settings.baseUrl}/${city.slug}/log`;
  const logs = rows.flatMap(({ vkey, until_size }) => {
    // A key that was replaced stays named until there is a checkpoint without its signature.
    const signs = until_size === null || until_size > (published?.checkpoint.size ?? 0);
    const key = signs ? parseVkey(vkey) : undefined;
    return key === undefined ? [] : [{ key, url }];
  });
  if (logs.length === 0) return undefined;
  return policyText({ logs, ...witnessesInPolicy(published?.witnesses ?? []) });
}

async function findTile(
  context: LogContext,
  city: LogCity,
  tile: Tile,
): Promise<Uint8Array | undefined> {
  return context.database.readCity(city.id, async (tx) => {
    const latest = await store.findLatestCheckpoint(tx);
    const { level, index, width } = tile;
    if (latest === undefined || width > widthOf(level, index, latest.size)) return undefined;
    if (level === "entries") {
      const from = index * TILE_WIDTH;
      const rows = await store.listBodies(tx, { from, to: from + width });
      return rows.length === width ? entryBundle(rows.map(({ body }) => bytesOf(body))) : undefined;
    }
    const bytes = await readTiles(tx)({ level, index, width });
    return bytes.length === width * 32 ? bytes : undefined;
  });
}

async function findProof(
  context: LogContext,
  city: LogCity,
  index: number,
): Promise<string | undefined> {
  const published = await publishedCheckpoint(context, city);
  if (published === undefined) return undefined;
  // What no witness has seen yet has a proof all the same; it says by itself that nobody else has signed it.
  const { checkpoint, latest } = published;
  const signed = index < checkpoint.size ? checkpoint : latest;
  if (index >= signed.size) return undefined;
  return context.database.readCity(city.id, async (tx) => {
    try {
      const path = await inclusionFromTiles(readTiles(tx), signed.size, index);
      return tlogProofText({ index, path, checkpoint: signed.note, extra: undefined });
    } catch (error) {
      // Tiles from which hashes were removed: there is no proof then.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  });
}
