/**
 * What this installation keeps as a witness of other logs (C2SP tlog-witness): its key, the checkpoints that it cosigned, and both halves
 * of a fork. It belongs to the installation, not to one of its cities: two cities of one host are one witness.
 */
import { createHash } from "node:crypto";
import type { Transaction } from "../../platform/database/database.ts";
import {
  parseSkey,
  parseVkey,
  type SignerKey,
  signerKey,
  skeyOf,
  type VerifierKey,
} from "../../transparency/note-key.ts";
import type { WitnessMemory } from "../../transparency/witness.ts";
import { bytesOf } from "./entry.ts";
import type { LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

/** Keeps two checkpoints that do not continue each other, as evidence. */
export async function keepFork(context: LogContext, origin: string, known: string, shown: string) {
  const shownHash = createHash("sha256").update(bytesOf(shown)).digest();
  const at = context.now();
  await inInstallation(context, (tx) =>
    store.insertFork(tx, { origin, shownHash, shown, known, at }),
  );
}

export function witnessMemory(context: LogContext): WitnessMemory {
  return {
    keysOf: async (origin) => {
      const known = await inInstallation(context, (tx) => store.listWitnessedKeys(tx, { origin }));
      return known
        .map(({ vkey }) => parseVkey(vkey))
        .filter((key): key is VerifierKey => key !== undefined);
    },
    latestOf: (origin) => inInstallation(context, (tx) => store.findWitnessed(tx, { origin })),
    keep: (next, old) =>
      inInstallation(context, async (tx) => {
        await store.lockWitnessing(tx, { origin: next.origin });
        const latest = await store.findWitnessed(tx, { origin: next.origin });
        if ((latest?.size ?? 0) !== old) return false;
        await store.insertWitnessed(tx, { ...next, at: context.now() });
        return true;
      }),
  };
}

/** Made at first use, with its name: that stays where the address of the installation changes. */
export async function witnessKey(context: LogContext): Promise<SignerKey> {
  const name = `${new URL(context.settings.baseUrl).host}/witness`;
  const found = await context.keys.find("witness");
  const made = () => bytesOf(skeyOf(signerKey("cosignature", name, context.random(32))));
  const kept = found ?? (await context.keys.keep("witness", made()));
  const key = parseSkey(Buffer.from(kept).toString("utf8"));
  if (key === undefined) throw new Error("The witness's key in the folder of keys is damaged");
  return key;
}

export function inInstallation<Result>(
  { database }: LogContext,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.inInstallation(work);
}
