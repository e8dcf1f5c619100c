/**
 * Witnesses another installation's log (C2SP tlog-witness): cosigns its checkpoint when that continues the one cosigned before, and
 * keeps both as evidence when it does not.
 */
import type { Refusal } from "../../kernel/refusal.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { type Checkpoint, claimedOrigin, openCheckpoint } from "../../transparency/checkpoint.ts";
import { vkeyOf } from "../../transparency/note-key.ts";
import { judgeCheckpoint, type Policy } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { verifyConsistency } from "../../transparency/proof.ts";
import { consistencyFromTiles } from "../../transparency/tiles.ts";
import { verifiedTree } from "../../transparency/verified-tree.ts";
import { addCheckpoint, addCheckpointBody, type Witnessed } from "../../transparency/witness.ts";
import type { LogPlace } from "./open-log-place.ts";
import type { LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";
import { inInstallation, keepFork, witnessKey, witnessMemory } from "./witness-memory.ts";

export type WitnessRefusal =
  | (Refusal<
      "no-log" | "malformed-checkpoint" | "no-trust" | "not-signed-by-the-log" | "meanwhile"
    > & { readonly detail?: string })
  | (Refusal<"unreadable" | "wrong-tiles"> & { readonly detail: string })
  /** Both are signed by the log, and the one shown now does not continue the one known before. */
  | (Refusal<"fork" | "shorter"> & { readonly known: string; readonly shown: string });

export type WitnessedLog = Witnessed & {
  /** The key that cosigned, for the policies of others. */
  readonly vkey: string;
  /** The keys that the log is known by; `fresh` when they were taken from the log's own word just now. */
  readonly keys: readonly string[];
  readonly fresh: boolean;
};

/** `policy`: the log's keys from elsewhere, added to those that are known; without it, a log's first word of itself is kept for good. */
export async function witnessLog(
  context: LogContext,
  place: LogPlace,
  policy: Policy | undefined,
): Promise<WitnessedLog | WitnessRefusal> {
  try {
    return await witness(context, place, policy);
  } catch (error) {
    const detail = place.failure();
    if (detail === undefined) throw error;
    return { refused: "unreadable", detail };
  }
}

async function witness(
  context: LogContext,
  place: LogPlace,
  policy: Policy | undefined,
): Promise<WitnessedLog | WitnessRefusal> {
  const bytes = await place.read("checkpoint");
  if (bytes === undefined) return { refused: "no-log" };
  const origin = claimedOrigin(bytes);
  if (origin === undefined) return { refused: "malformed-checkpoint" };
  const shown = Buffer.from(bytes).toString("utf8");
  const memory = witnessMemory(context);
  const before = await memory.keysOf(origin);
  const fresh = before.length === 0 && policy === undefined;
  const trust = fresh ? await ownPolicy(place) : policy;
  if (trust !== undefined) {
    const judged = judgeCheckpoint(trust, bytes);
    if ("refused" in judged) return { refused: "no-trust", detail: judged.refused };
    await inInstallation(context, (tx) => keepKeys(context, tx, origin, trust));
  }

  const keys = await memory.keysOf(origin);
  if (keys.length === 0) return { refused: "no-trust" };
  const opened = openCheckpoint(bytes, keys);
  if ("refused" in opened) return { refused: "not-signed-by-the-log", detail: opened.refused };
  const known = await inInstallation(context, (tx) => store.findWitnessed(tx, { origin }));
  const request = await requestFor(place, opened.checkpoint, known?.size ?? 0);
  if (request === "shorter" && known !== undefined) {
    if (await isContained(place, opened.checkpoint, known)) {
      const { verifier } = await witnessKey(context);
      return { origin, ...known, vkey: vkeyOf(verifier), keys: keys.map(vkeyOf), fresh };
    }
    await keepFork(context, origin, known.note, shown);
    return { refused: "shorter", known: known.note, shown };
  }
  if (typeof request === "string") return { refused: "wrong-tiles", detail: request };

  const key = await witnessKey(context);
  const at = Math.floor(context.now().getTime() / 1000);
  const body = addCheckpointBody({ ...request, checkpoint: shown });
  const answer = await addCheckpoint(body, { key, at, memory });
  if (answer.what === "fork" && known !== undefined) {
    await keepFork(context, origin, known.note, shown);
    return { refused: "fork", known: known.note, shown };
  }
  const cosigned = await inInstallation(context, (tx) => store.findWitnessed(tx, { origin }));
  if (answer.status === 409) return { refused: "meanwhile" };
  if (answer.status !== 200 || cosigned === undefined) {
    return { refused: "malformed-checkpoint", detail: answer.what };
  }
  return { origin, ...cosigned, vkey: vkeyOf(key.verifier), keys: keys.map(vkeyOf), fresh };
}

/** The size known before with the proof from there; a file name where the log's own tiles do not make its root, or `shorter`. */
async function requestFor(place: LogPlace, checkpoint: Checkpoint, old: number) {
  if (checkpoint.size < old) return "shorter";
  const tree = await verifiedTree(place.read, checkpoint);
  // Only a log whose tiles are sound is accused of anything else than that.
  if (!tree.holds) return tree.takeProblems()[0]?.path ?? "checkpoint";
  const isLater = old > 0 && old < checkpoint.size;
  const proof = isLater
    ? await tree.compute((read) => consistencyFromTiles(read, checkpoint.size, old))
    : [];
  return proof === undefined ? (tree.takeProblems()[0]?.path ?? "tile") : { old, proof };
}

/**
 * Whether the log's own tiles show that the checkpoint is an earlier state of the one that is known: a log with witnesses shows what most
 * of them have cosigned, and one of them may be ahead.
 */
async function isContained(
  place: LogPlace,
  { size: earlierSize, root: earlierRoot }: Checkpoint,
  { size, root }: Pick<Checkpoint, "size" | "root">,
): Promise<boolean> {
  const tree = await verifiedTree(place.read, { size, root });
  const path = tree.holds
    ? await tree.compute((read) => consistencyFromTiles(read, size, earlierSize))
    : undefined;
  return path !== undefined && verifyConsistency({ earlierSize, earlierRoot, size, root, path });
}

async function ownPolicy(place: LogPlace): Promise<Policy | undefined> {
  const bytes = await place.read("policy");
  const policy = bytes && parsePolicy(bytes);
  return policy === undefined || "refused" in policy ? undefined : policy;
}

async function keepKeys(
  { now }: LogContext,
  tx: Transaction,
  origin: string,
  { logs }: Policy,
): Promise<void> {
  for (const { key } of logs) {
    if (key.name !== origin) continue;
    await store.insertWitnessedKey(tx, { origin, vkey: vkeyOf(key), at: now() });
  }
}
