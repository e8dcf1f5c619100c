/**
 * Whom somebody trusts (C2SP tlog-policy): which logs, which witnesses, and how many of the witnesses must have cosigned before a
 * checkpoint counts. One text file says it, and one function holds a checkpoint against it.
 */
import {
  type Checkpoint,
  type CheckpointRefusal,
  claimedOrigin,
  openCheckpoint,
} from "./checkpoint.ts";
import type { VerifierKey } from "./note-key.ts";
import type { VerifiedSignature } from "./signed-note.ts";

export type PolicyLog = { readonly key: VerifierKey; readonly url: string | undefined };

export type PolicyWitness = {
  /** What the policy calls it; of no meaning outside. */
  readonly name: string;
  readonly key: VerifierKey;
  readonly url: string | undefined;
};

export type PolicyGroup = {
  readonly name: string;
  /** How many of the members must have witnessed a checkpoint. */
  readonly threshold: number;
  /** Names of witnesses and of groups before this one. */
  readonly members: readonly string[];
};

export type Policy = {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: readonly PolicyGroup[];
  /** The name of a witness or a group, or `none`. */
  readonly quorum: string;
};

/** A checkpoint that a policy accepts. */
export type TrustedCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly log: PolicyLog;
  /** Who of the policy's witnesses cosigned it and when, in seconds since 1970; also those that the quorum did not need. */
  readonly witnesses: readonly { readonly name: string; readonly at: number }[];
};

export type PolicyRefusal =
  | Exclude<CheckpointRefusal, { readonly refused: "no-known-signature" }>
  | { readonly refused: "unknown-log" | "missing-log-signature" | "missing-quorum" };

/** The policy of somebody who knows one log and asks for no witness. */
export function policyOfLog(key: VerifierKey): Policy {
  return { logs: [{ key, url: undefined }], witnesses: [], groups: [], quorum: "none" };
}

/**
 * Holds a signed checkpoint against a policy: signed by one of its logs, under that log's own name, and cosigned by its quorum. A
 * wrong signature of any key in the policy spoils the checkpoint.
 */
export function judgeCheckpoint(
  policy: Policy,
  input: Uint8Array | string,
): TrustedCheckpoint | PolicyRefusal {
  const origin = claimedOrigin(input);
  if (origin === undefined) return { refused: "malformed-checkpoint" };
  const logs = policy.logs.filter(({ key }) => key.name === origin);
  if (logs.length === 0) return { refused: "unknown-log" };

  const opened = openCheckpoint(
    input,
    [...logs, ...policy.witnesses].map(({ key }) => key),
  );
  if ("refused" in opened) {
    const { refused } = opened;
    return refused === "no-known-signature" ? { refused: "missing-log-signature" } : { refused };
  }
  const { checkpoint, verified } = opened;
  const log = logs.find(({ key }) => verified.some((one) => one.key === key));
  if (log === undefined) return { refused: "missing-log-signature" };
  const witnesses = policy.witnesses.flatMap(({ name, key }) => {
    const at = latest(verified.filter((one) => one.key === key));
    return at === undefined ? [] : [{ name, at }];
  });
  if (!isQuorum(policy, new Set(witnesses.map(({ name }) => name)))) {
    return { refused: "missing-quorum" };
  }
  return { checkpoint, log, witnesses };
}

/** Whether cosignatures of the witnesses with these names are enough. */
export function isQuorum(policy: Policy, cosigned: ReadonlySet<string>): boolean {
  const met = new Set(cosigned);
  for (const { name, threshold, members } of policy.groups) {
    if (members.filter((member) => met.has(member)).length >= threshold) met.add(name);
  }
  return policy.quorum === "none" || met.has(policy.quorum);
}

function latest(signatures: readonly VerifiedSignature[]): number | undefined {
  const times = signatures.map(({ at }) => at).filter((at) => at !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}
