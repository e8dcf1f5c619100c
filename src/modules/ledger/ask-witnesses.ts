/**
 * Asks the witnesses of a city's log to cosign its latest checkpoint (C2SP tlog-witness, add-checkpoint), each with the proof that it
 * continues what that witness cosigned before.
 */
import type { Refusal } from "../../kernel/refusal.ts";
import { type HttpRefusal, httpClient } from "../../platform/http-client.ts";
import { openCheckpoint } from "../../transparency/checkpoint.ts";
import { parseVkey, type VerifierKey, vkeyOf } from "../../transparency/note-key.ts";
import { consistencyFromTiles } from "../../transparency/tiles.ts";
import { addCheckpointBody } from "../../transparency/witness.ts";
import { findWitnessKey } from "./cosign-for-log.ts";
import { bytesOf } from "./entry.ts";
import { readTiles } from "./read-tiles.ts";
import {
  type LogCity,
  type LogContext,
  type SignedCheckpoint,
  signCheckpoint,
} from "./sign-checkpoint.ts";
import * as store from "./store.ts";

/** `ahead`: the witness has cosigned a longer log of this name. `not-its-cosignature`: what came back is not by its key. */
export type AskRefusal = Refusal<
  | "unreachable"
  | "not-followed-there"
  | "key-unknown-there"
  | "fork"
  | "ahead"
  | "too-many-requests"
  | "not-its-cosignature"
  | "not-a-witness"
  | "own-witness"
>;

export type Asked = { readonly address: string; readonly vkey: string } & (
  | { readonly size: number }
  | AskRefusal
);

const PATIENCE = 20_000;
const LONGEST_ANSWER = 20_000;

/** Asks each witness that has not cosigned the latest checkpoint yet; without witnesses nothing is signed. Undefined when nothing can be. */
export async function askWitnesses(
  context: LogContext,
  city: LogCity,
): Promise<readonly Asked[] | undefined> {
  const witnesses = await context.database.readCity(city.id, (tx) => store.listWitnesses(tx));
  if (witnesses.length === 0) return [];
  const signed = await signCheckpoint(context, city);
  if (signed === undefined) return undefined;
  const asked: Asked[] = [];
  for (const { vkey, address, size } of witnesses) {
    const key = parseVkey(vkey);
    if (key === undefined) throw new Error("A witness was kept with a key that is none");
    const done =
      size >= signed.size ? { size } : await ask(context, city, signed, { address, key, size });
    if ("line" in done) {
      await context.database.inCity(city.id, (tx) =>
        store.insertCosignature(tx, { ...done, vkey, at: context.now() }),
      );
    }
    asked.push({ address, vkey, ...("line" in done ? { size: done.size } : done) });
  }
  return asked;
}

/**
 * Makes somebody a witness of the city's log, once they have cosigned its latest checkpoint: whoever refuses is not asked again and again.
 * Without a key, the one that stands at the address is taken, and kept from then on.
 */
export async function addWitness(
  context: LogContext,
  city: LogCity,
  { address: given, vkey }: { readonly address: string; readonly vkey: string | undefined },
): Promise<AskRefusal | Refusal<"empty-log"> | { readonly vkey: string }> {
  const address = given.replace(/\/+$/, "");
  const signed = await signCheckpoint(context, city);
  if (signed === undefined) return { refused: "empty-log" };
  const found = vkey ?? (await findKeyAt(address));
  if (typeof found !== "string") return found;
  const key = parseVkey(found.trim());
  if (key?.kind !== "cosignature") return { refused: "not-a-witness" };
  if (vkeyOf(key) === (await findWitnessKey(context))) return { refused: "own-witness" };
  const done = await ask(context, city, signed, { address, key, size: 0 });
  if ("refused" in done) return done;
  const kept = { vkey: vkeyOf(key), at: context.now() };
  await context.database.inCity(city.id, async (tx) => {
    await store.insertOrUpdateWitness(tx, { ...kept, address });
    await store.insertCosignature(tx, { ...done, ...kept });
  });
  return { vkey: kept.vkey };
}

/** Asks the witness at this address no longer; false when none was asked there. */
export async function endWitness(
  context: LogContext,
  city: LogCity,
  given: string,
): Promise<boolean> {
  const ended = { address: given.replace(/\/+$/, ""), at: context.now() };
  return (await context.database.inCity(city.id, (tx) => store.updateWitnessEnded(tx, ended))) > 0;
}

type Witness = { readonly address: string; readonly key: VerifierKey; readonly size: number };

async function ask(
  context: LogContext,
  city: LogCity,
  signed: SignedCheckpoint,
  { address, key, size }: Witness,
): Promise<AskRefusal | { readonly size: number; readonly line: string }> {
  let answer = await send(context, city, signed, { address, old: size });
  if ("refused" in answer && answer.refused === "status" && answer.status === 409) {
    // It knows another size than we believed, and says which.
    const known = /^(0|[1-9]\d{0,15})\n$/.exec(answer.said)?.[1];
    if (known === undefined) return { refused: "not-a-witness" };
    if (Number(known) > signed.size) return { refused: "ahead" };
    answer = await send(context, city, signed, { address, old: Number(known) });
  }
  if ("refused" in answer) return { refused: refusalOf(answer) };

  const lines = Buffer.from(answer.bytes).toString("utf8");
  const opened = openCheckpoint(bytesOf(`${signed.note}${lines}`), [key]);
  const line = "refused" in opened ? undefined : opened.verified.find(({ at }) => at !== undefined);
  if (line === undefined) return { refused: "not-its-cosignature" };
  return { size: signed.size, line: line.line };
}

async function send(
  context: LogContext,
  city: LogCity,
  { size, note }: SignedCheckpoint,
  { address, old }: { readonly address: string; readonly old: number },
) {
  const proof =
    old === 0 || old === size
      ? []
      : await context.database.readCity(city.id, (tx) =>
          consistencyFromTiles(readTiles(tx), size, old),
        );
  const body = addCheckpointBody({ old, proof, checkpoint: note });
  return clientFor(address).request({ method: "POST", address: `${address}/add-checkpoint`, body });
}

async function findKeyAt(
  address: string,
): Promise<string | Refusal<"unreachable" | "not-a-witness">> {
  const answer = await clientFor(address).request({ method: "GET", address, body: null });
  if (!("refused" in answer)) return Buffer.from(answer.bytes).toString("utf8");
  return { refused: answer.refused === "status" ? "not-a-witness" : "unreachable" };
}

/** The host has named the address, so any network may be asked. */
function clientFor(address: string) {
  return httpClient({
    allowed: [URL.parse(address)?.host ?? ""],
    anywhere: true,
    anyContent: true,
    mostBytes: LONGEST_ANSWER,
    patience: PATIENCE,
  });
}

const BY_STATUS: Readonly<Record<number, AskRefusal["refused"]>> = {
  403: "key-unknown-there",
  404: "not-followed-there",
  422: "fork",
  429: "too-many-requests",
};

function refusalOf(answer: HttpRefusal): AskRefusal["refused"] {
  if (answer.refused !== "status") return "unreachable";
  if (answer.status >= 500) return "unreachable";
  return BY_STATUS[answer.status] ?? "not-a-witness";
}
