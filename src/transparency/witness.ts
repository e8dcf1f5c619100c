/**
 * A witness of other logs (C2SP tlog-witness, `add-checkpoint`): it remembers for each log the longest checkpoint it has cosigned, and
 * cosigns a later one only when that one continues it. So a log cannot show one history to one reader and another to the next.
 */
import { hash } from "node:crypto";
import { type Checkpoint, checkpointText, claimedOrigin, openCheckpoint } from "./checkpoint.ts";
import { type Hash, rootOf } from "./merkle-tree.ts";
import type { SignerKey, VerifierKey } from "./note-key.ts";
import { verifyConsistency } from "./proof.ts";
import { cosignatureLine } from "./signed-note.ts";
import { base64Of, parseCount, parseHashes, utf8Of } from "./text-parts.ts";

export type AddCheckpoint = {
  /** The size that the log believes the witness cosigned last; 0 when none. */
  readonly old: number;
  /** The consistency proof from that size. */
  readonly proof: readonly Hash[];
  /** The log's signed checkpoint. */
  readonly checkpoint: string;
};

/** What a witness keeps of a log. */
export type Witnessed = {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** The checkpoint with the log's verified signatures and the witness's own: what it serves at `witnessedPath`. */
  readonly note: string;
};

/** How a witness remembers. */
export type WitnessMemory = {
  /** The keys that sign for a log; none when the witness does not follow it. */
  readonly keysOf: (origin: string) => Promise<readonly VerifierKey[]>;
  readonly latestOf: (origin: string) => Promise<Pick<Witnessed, "size" | "root"> | undefined>;
  /**
   * Keeps a checkpoint for good, but only if the one kept so far still has the size `old` (0 when there is none), in one step; false
   * when it has not.
   */
  readonly keep: (next: Witnessed, old: number) => Promise<boolean>;
};

export type WitnessAnswer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  /**
   * The same for people and logs. `fork`: the log shows another history than the one cosigned before, or cannot show that it does
   * not.
   */
  readonly what:
    | "cosigned"
    | "malformed"
    | "old-size-beyond-checkpoint"
    | "unknown-log"
    | "not-signed-by-the-log"
    | "another-size-is-known"
    | "fork"
    | "not-an-empty-log";
  readonly contentType: string;
  readonly body: string;
};

const TEXT = "text/plain; charset=utf-8";
const LONGEST_PROOF = 63;

/** The body of a request to a witness. Throws on a size or a proof that can be none. */
export function addCheckpointBody({ old, proof, checkpoint }: AddCheckpoint): string {
  if (parseCount(String(old)) !== old) throw new RangeError(`No log of ${old}`);
  if (proof.length > LONGEST_PROOF || proof.some((one) => one.length !== 32)) {
    throw new RangeError("Not a consistency proof");
  }
  return `${[`old ${old}`, ...proof.map(base64Of)].join("\n")}\n\n${checkpoint}`;
}

/** Reads the body of a request; undefined when it is malformed. The checkpoint in it is not looked at yet. */
export function parseAddCheckpoint(input: Uint8Array | string): AddCheckpoint | undefined {
  const text = utf8Of(input);
  const blank = text?.indexOf("\n\n") ?? -1;
  if (text === undefined || blank < 0) return undefined;
  const [first = "", ...lines] = text.slice(0, blank).split("\n");
  const old = parseCount(/^old (.+)$/.exec(first)?.[1] ?? "");
  const proof = parseHashes(lines);
  if (old === undefined || proof === undefined || proof.length > LONGEST_PROOF) return undefined;
  return { old, proof, checkpoint: text.slice(blank + 2) };
}

/**
 * Answers a request to cosign. `at` is the witness's time in seconds since 1970. The checkpoint is kept before it is cosigned for
 * anybody; of two requests at once one is answered with the size that the other brought.
 */
export async function addCheckpoint(
  body: Uint8Array | string,
  witness: { readonly key: SignerKey; readonly at: number; readonly memory: WitnessMemory },
): Promise<WitnessAnswer> {
  const { memory, key, at } = witness;
  const request = parseAddCheckpoint(body);
  const origin = request === undefined ? undefined : claimedOrigin(request.checkpoint);
  if (request === undefined || origin === undefined) return answer(400, "malformed");
  const keys = await memory.keysOf(origin);
  if (keys.length === 0) return answer(404, "unknown-log");
  const opened = openCheckpoint(request.checkpoint, keys);
  if ("refused" in opened) return answer(403, "not-signed-by-the-log");

  const { checkpoint, verified } = opened;
  const latest = await memory.latestOf(origin);
  const refusal = refusalOf(request, checkpoint, latest);
  if (refusal !== undefined) return refusal;

  const text = checkpointText(checkpoint);
  const line = cosignatureLine(text, key, at);
  const note = `${text}\n${verified.map((one) => one.line).join("")}${line}`;
  const { size, root } = checkpoint;
  if (!(await memory.keep({ origin, size, root, note }, request.old))) {
    return conflict((await memory.latestOf(origin))?.size ?? 0);
  }
  return { status: 200, what: "cosigned", contentType: TEXT, body: line };
}

/** Where a witness serves the last checkpoint it cosigned of a log, below its own address. */
export function witnessedPath(origin: string): string {
  return `${hash("sha256", origin)}/checkpoint`;
}

function refusalOf(
  { old, proof }: AddCheckpoint,
  { size, root }: Checkpoint,
  latest: Pick<Witnessed, "size" | "root"> | undefined,
): WitnessAnswer | undefined {
  if (old > size) return answer(400, "old-size-beyond-checkpoint");
  const known = latest ?? { size: 0, root: rootOf([]) };
  if (old !== known.size) return conflict(known.size);
  if (size === 0 && Buffer.compare(root, rootOf([])) !== 0) return answer(422, "not-an-empty-log");
  const claim = { earlierSize: old, earlierRoot: known.root, size, root, path: proof };
  return verifyConsistency(claim) ? undefined : answer(422, "fork");
}

const answer = (status: 400 | 403 | 404 | 422, what: WitnessAnswer["what"]): WitnessAnswer => ({
  status,
  what,
  contentType: TEXT,
  body: `${what}\n`,
});

const conflict = (size: number): WitnessAnswer => ({
  status: 409,
  what: "another-size-is-known",
  contentType: "text/x.tlog.size",
  body: `${size}\n`,
});
