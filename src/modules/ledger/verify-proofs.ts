/**
 * Verifies proofs that were kept as files beside their entries (C2SP tlog-proof), offline: one `7.tlog-proof` with its `7.json`, or a
 * folder of them such as a report's data package holds.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { vkeyOf } from "../../transparency/note-key.ts";
import type { Policy } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { type TlogProofRefusal, verifyTlogProof } from "../../transparency/tlog-proof.ts";

export type ProofProblemCode = TlogProofRefusal["refused"] | "missing-file" | "malformed-policy";

export type ProofVerification = {
  readonly origin: string | undefined;
  /** The size of the log that the proofs lead to; of several, the largest. */
  readonly size: number | undefined;
  readonly proofs: number;
  readonly problems: readonly { readonly path: string; readonly code: ProofProblemCode }[];
  /** The keys that were believed, and whether only because the files themselves name them. */
  readonly keys: readonly string[];
  readonly ownWord: boolean;
};

const PROOF = ".tlog-proof";

/** The proof that a path is, or the proofs in the folder that it is; undefined when there are none. */
export async function findProofFiles(path: string): Promise<readonly string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path.endsWith(PROOF) ? [path] : undefined;
  if (!found?.isDirectory()) return undefined;
  const names = (await readdir(path)).filter((name) => name.endsWith(PROOF));
  if (names.length > 0) return names.sort(byNumber).map((name) => join(path, name));
  // A data package keeps them in a folder of that name.
  const inside = join(path, "proofs");
  return (await stat(inside).catch(() => undefined))?.isDirectory()
    ? findProofFiles(inside)
    : undefined;
}

/** Without a policy, the keys are those that the file `policy` beside the proofs names. */
export async function verifyProofs(
  files: readonly string[],
  policy: Policy | undefined,
): Promise<ProofVerification> {
  const beside = join(files[0] ?? "", "..", "policy");
  const trust = policy ?? (await readPolicy(beside));
  const problems: { path: string; code: ProofProblemCode }[] = [];
  let origin: string | undefined;
  let size: number | undefined;
  if (typeof trust === "string") problems.push({ path: beside, code: trust });
  else {
    for (const path of files) {
      const entry = await readFile(`${path.slice(0, -PROOF.length)}.json`).catch(() => undefined);
      if (entry === undefined) {
        problems.push({ path, code: "missing-file" });
        continue;
      }
      const verified = verifyTlogProof(await readFile(path), entry, trust);
      if ("refused" in verified) problems.push({ path, code: verified.refused });
      else {
        origin = verified.checkpoint.origin;
        size = Math.max(size ?? 0, verified.checkpoint.size);
      }
    }
  }
  const keys = typeof trust === "string" ? [] : trust.logs.map(({ key }) => vkeyOf(key));
  const ownWord = policy === undefined;
  return { origin, size, proofs: files.length, problems, keys, ownWord };
}

async function readPolicy(path: string): Promise<Policy | "missing-file" | "malformed-policy"> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return "missing-file";
  const policy = parsePolicy(bytes);
  return "refused" in policy ? "malformed-policy" : policy;
}

const byNumber = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10);
