/**
 * Answers another installation's log that asks for our cosignature (C2SP tlog-witness, add-checkpoint): only logs that the host follows
 * with `ledger witness`, only checkpoints that continue the last, and what does not is kept as evidence.
 */
import { parseCheckpoint } from "../../transparency/checkpoint.ts";
import { vkeyOf } from "../../transparency/note-key.ts";
import { parseNote } from "../../transparency/signed-note.ts";
import {
  addCheckpoint,
  parseAddCheckpoint,
  type WitnessAnswer,
} from "../../transparency/witness.ts";
import type { LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";
import { inInstallation, keepFork, witnessKey, witnessMemory } from "./witness-memory.ts";

/** The longest proof and a checkpoint with a hundred signatures are a third of it. */
export const LONGEST_REQUEST = 64_000;

export async function cosignForLog(context: LogContext, body: Uint8Array): Promise<WitnessAnswer> {
  const key = await witnessKey(context);
  const at = Math.floor(context.now().getTime() / 1000);
  const answer = await addCheckpoint(body, { key, at, memory: witnessMemory(context) });
  if (answer.what === "fork") await keepEvidence(context, body);
  return answer;
}

/** The key that cosigns, for the policies of others. */
export async function findWitnessKey(context: LogContext): Promise<string> {
  return vkeyOf((await witnessKey(context)).verifier);
}

/** The last checkpoint that was cosigned of the log with this SHA-256 of its origin; undefined when there is none. */
export async function findWitnessedNote(
  context: LogContext,
  hash: string,
): Promise<string | undefined> {
  const found = await inInstallation(context, (tx) => store.findWitnessedByHash(tx, { hash }));
  return found?.note;
}

/**
 * Two signed checkpoints of one size with two roots are a fork that nobody can deny. A longer one with a proof that is wrong may only have
 * been sent by a stranger, who needs no key for that.
 */
async function keepEvidence(context: LogContext, body: Uint8Array): Promise<void> {
  const shown = parseAddCheckpoint(body)?.checkpoint;
  const checkpoint = parseCheckpoint(parseNote(shown ?? "")?.text ?? "");
  if (shown === undefined || checkpoint === undefined) return;
  const { origin, size } = checkpoint;
  const known = await inInstallation(context, (tx) => store.findWitnessed(tx, { origin }));
  if (known?.size !== size) return;
  await keepFork(context, origin, known.note, shown);
  context.log.error(
    "A log that is witnessed here has signed two roots for one size: see ledger.fork",
  );
}
