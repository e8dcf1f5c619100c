/** Verifies another installation's log, or a copy of our own, with nothing but its public files (C2SP tlog-tiles). */

import type { Checkpoint } from "../../transparency/checkpoint.ts";
import { vkeyOf } from "../../transparency/note-key.ts";
import type { Policy } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { type LogProblem, verifyLog } from "../../transparency/verify-log.ts";
import type { LogPlace } from "./open-log-place.ts";

export type ForeignProblemCode = LogProblem | "unreadable" | "malformed-policy";

export type ForeignProblem = {
  readonly code: ForeignProblemCode;
  /** The file in which it shows, and what more is known. */
  readonly path: string;
  /** The entry that it is about, or null. */
  readonly entry: number | null;
};

export type ForeignVerification = {
  /** Undefined when no checkpoint could be trusted. */
  readonly origin: string | undefined;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly root: string | undefined;
  /** How many entries were found to be those that the checkpoint stands for. */
  readonly entries: number;
  /** The keys that were trusted, and whether the log itself has named them. */
  readonly keys: readonly string[];
  readonly ownWord: boolean;
  readonly witnesses: readonly string[];
  /** The first of them; `more` counts the others. */
  readonly problems: readonly ForeignProblem[];
  readonly more: number;
};

const MOST_PROBLEMS = 100;

/** `policy`: whom to trust; the log's own file where it is undefined. `earlier`: a checkpoint seen before that the log must continue. */
export async function verifyForeignLog(
  place: LogPlace,
  asked: {
    readonly policy: Policy | undefined;
    readonly earlier: Pick<Checkpoint, "size" | "root"> | undefined;
  },
): Promise<ForeignVerification> {
  const problems: ForeignProblem[] = [];
  let found = 0;
  let entries = 0;
  let checkpoint: Checkpoint | undefined;
  let witnesses: readonly string[] = [];
  let policy = asked.policy;
  const tell = (code: ForeignProblemCode, path: string, entry: number | null = null) => {
    found += 1;
    if (found <= MOST_PROBLEMS) problems.push({ code, path, entry });
  };

  try {
    const read = policy ?? (await readPolicy(place));
    if ("code" in read) tell(read.code, "policy");
    else policy = read;
    if (policy !== undefined) {
      const { earlier } = asked;
      const log = { read: place.read, policy, ...(earlier === undefined ? {} : { earlier }) };
      for await (const one of verifyLog(log)) {
        if (one.found === "entry") entries += 1;
        else if (one.found === "problem") tell(one.problem, one.path, one.index ?? null);
        else {
          checkpoint = one.checkpoint;
          witnesses = one.witnesses.map(({ name }) => name);
        }
      }
    }
  } catch (error) {
    const failure = place.failure();
    if (failure === undefined) throw error;
    tell("unreadable", failure);
  }
  return {
    origin: checkpoint?.origin,
    size: checkpoint?.size ?? 0,
    root: checkpoint && Buffer.from(checkpoint.root).toString("hex"),
    entries,
    keys: policy?.logs.map(({ key }) => vkeyOf(key)) ?? [],
    ownWord: asked.policy === undefined,
    witnesses,
    problems,
    more: Math.max(0, found - MOST_PROBLEMS),
  };
}

async function readPolicy(
  place: LogPlace,
): Promise<Policy | { readonly code: "missing-file" | "malformed-policy" }> {
  const bytes = await place.read("policy");
  if (bytes === undefined) return { code: "missing-file" };
  const policy = parsePolicy(bytes);
  return "refused" in policy ? { code: "malformed-policy" } : policy;
}
