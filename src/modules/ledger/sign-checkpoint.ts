/**
 * The signed state of a city's log (C2SP tlog-checkpoint): made when somebody asks and the record has grown. A log never signs two
 * roots for one size, nor one that does not continue what it signed before: whatever the database says, that would be a fork.
 */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { signCheckpoint as signNote } from "../../transparency/checkpoint.ts";
import type { Hash } from "../../transparency/merkle-tree.ts";
import { type SignerKey, signerKey, vkeyOf } from "../../transparency/note-key.ts";
import { verifyConsistency } from "../../transparency/proof.ts";
import { consistencyFromTiles, rootFromTiles } from "../../transparency/tiles.ts";
import { readTiles } from "./read-tiles.ts";
import * as store from "./store.ts";

export type LogContext = Pick<Context, "database" | "keys" | "log" | "now" | "random" | "settings">;
export type LogCity = { readonly id: Id<"City">; readonly slug: string };

export type SignedCheckpoint = {
  readonly size: number;
  readonly root: Hash;
  /** The signed note, exactly as it is served. */
  readonly note: string;
};

/**
 * The latest checkpoint, which is of the present record unless that is damaged or its key is lost: then the last one stays, and the
 * host's log says why. Undefined while the record is empty, or when nothing could be signed yet.
 */
export async function signCheckpoint(
  context: LogContext,
  city: LogCity,
): Promise<SignedCheckpoint | undefined> {
  const { head, latest } = await context.database.readCity(city.id, readState);
  if (head === undefined || head.size === 0 || latest?.size === head.size) return latest;
  return context.database.inCity(city.id, (tx) => signInTurn(context, city, tx));
}

async function readState(tx: CityTransaction) {
  return { head: await store.findHead(tx), latest: await store.findLatestCheckpoint(tx) };
}

async function signInTurn(
  context: LogContext,
  city: LogCity,
  tx: CityTransaction,
): Promise<SignedCheckpoint | undefined> {
  await store.lockSigning(tx);
  // Somebody else may have signed while we waited.
  const { head, latest } = await readState(tx);
  if (head === undefined || latest?.size === head.size) return latest;
  const keep = (why: string) => {
    context.log.error(`A checkpoint was not signed: ${why}`, { city: city.slug });
    return latest;
  };
  const { size, root } = head;
  if (!(await continues(tx, head, latest))) {
    return keep("the record does not continue what was signed before; run ledger verify");
  }
  const log = await findLogWithKeys(context, city, tx, size);
  if (log === undefined) return keep("its private key is not in the folder of keys");
  const note = signNote({ origin: log.origin, size, root, extensions: [] }, log.keys);
  await store.insertCheckpoint(tx, { size, root, note, at: context.now() });
  return { size, root, note };
}

type Sized = { readonly size: number; readonly root: Hash };

async function continues(
  tx: CityTransaction,
  { size, root }: Sized,
  latest: Sized | undefined,
): Promise<boolean> {
  const tiles = readTiles(tx);
  if (latest !== undefined && latest.size > size) return false;
  try {
    if (Buffer.compare(await rootFromTiles(tiles, size), root) !== 0) return false;
    if (latest === undefined) return true;
    const path = await consistencyFromTiles(tiles, size, latest.size);
    const claim = { earlierSize: latest.size, earlierRoot: latest.root, size, root };
    return verifyConsistency({ ...claim, path });
  } catch (error) {
    // Tiles from which hashes were removed.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The log with its keys to sign with, made at first use; undefined when one of the keys is not here. */
async function findLogWithKeys(
  context: LogContext,
  city: LogCity,
  tx: CityTransaction,
  size: number,
): Promise<{ readonly origin: string; readonly keys: readonly SignerKey[] } | undefined> {
  const log = (await store.findLog(tx)) ?? (await makeLog(context, city, tx, size));
  const known = await store.listLogKeys(tx);
  const seeds = await Promise.all(
    known.map((_, number) => context.keys.find(logKeyName(city.id, number))),
  );
  const here = new Map(
    seeds
      .filter((seed) => seed !== undefined)
      .map((seed) => signerKey("signature", log.origin, seed))
      .map((key) => [vkeyOf(key.verifier), key]),
  );
  const signing = known.filter(({ until_size }) => until_size === null || until_size > size);
  const keys = signing.map(({ vkey }) => here.get(vkey)).filter((key) => key !== undefined);
  if (keys.length === 0 || keys.length < signing.length) return undefined;
  return { origin: log.origin, keys };
}

async function makeLog(context: LogContext, city: LogCity, tx: CityTransaction, size: number) {
  const origin = `${new URL(context.settings.baseUrl).host}/${city.slug}`;
  await store.insertLog(tx, { origin, at: context.now() });
  await makeLogKey(context, city, tx, { origin, number: 0, fromSize: size });
  return { origin };
}

/** Makes the log's key of this number, counted from 0, and names its public half. Only under the lock of signing. */
export async function makeLogKey(
  context: LogContext,
  city: LogCity,
  tx: CityTransaction,
  {
    origin,
    number,
    fromSize,
  }: { readonly origin: string; readonly number: number; readonly fromSize: number },
): Promise<string> {
  // The file first: should the transaction fail, the next one finds the same key.
  const seed = await context.keys.keep(logKeyName(city.id, number), context.random(32));
  const vkey = vkeyOf(signerKey("signature", origin, seed).verifier);
  await store.insertLogKey(tx, { vkey, fromSize });
  return vkey;
}

export const logKeyName = (city: Id<"City">, number: number): string => `log-${city}-${number}`;
