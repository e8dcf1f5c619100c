/**
 * A proof to keep beside a published fact (C2SP tlog-proof v1, file name ending `.tlog-proof`): the checkpoint, the entry's index and
 * the way up to the root. It can be verified without a network, decades later, by whoever knows the keys.
 */
import { type Hash, leafHash } from "./merkle-tree.ts";
import {
  judgeCheckpoint,
  type Policy,
  type PolicyRefusal,
  type TrustedCheckpoint,
} from "./policy.ts";
import { verifyInclusion } from "./proof.ts";
import { base64Of, parseBase64, parseCount, parseHashes, utf8Of } from "./text-parts.ts";

export type TlogProof = {
  readonly index: number;
  /** The inclusion proof, lowest hash first. */
  readonly path: readonly Hash[];
  /** The signed checkpoint, exactly as the log served it. */
  readonly checkpoint: string;
  /** What else the application needs to make the entry again. Nobody has signed it. */
  readonly extra: Uint8Array | undefined;
};

export type VerifiedProof = TrustedCheckpoint & { readonly proof: TlogProof };

export type TlogProofRefusal =
  | PolicyRefusal
  | { readonly refused: "malformed-proof" | "not-in-the-log" };

const HEADER = "c2sp.org/tlog-proof@v1";
/** A tree of 2^63 leaves has no longer paths. */
const LONGEST_PATH = 63;

/** The text of a proof. Throws on an index or a path that can be none. */
export function tlogProofText({ index, path, checkpoint, extra }: TlogProof): string {
  if (parseCount(String(index)) !== index) throw new RangeError(`No entry ${index}`);
  if (path.length > LONGEST_PATH || path.some((hash) => hash.length !== 32)) {
    throw new RangeError("Not an inclusion proof");
  }
  const extras = extra === undefined || extra.length === 0 ? [] : [`extra ${base64Of(extra)}`];
  const lines = [HEADER, ...extras, `index ${index}`, ...path.map(base64Of)];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/** Reads a proof without verifying it; undefined when it is malformed. */
export function parseTlogProof(input: Uint8Array | string): TlogProof | undefined {
  const text = utf8Of(input);
  const blank = text?.indexOf("\n\n") ?? -1;
  if (text === undefined || blank < 0) return undefined;
  const [header, ...lines] = text.slice(0, blank).split("\n");
  const extra = lines[0]?.startsWith("extra ") ? parseBase64(lines.shift()?.slice(6) ?? "") : null;
  const index = parseCount(/^index (.+)$/.exec(lines.shift() ?? "")?.[1] ?? "");
  const path = parseHashes(lines);
  if (header !== HEADER || extra === undefined || extra?.length === 0) return undefined;
  if (index === undefined || path === undefined || path.length > LONGEST_PATH) return undefined;
  return { index, path, checkpoint: text.slice(blank + 2), extra: extra ?? undefined };
}

/** Verifies that an entry, exactly these bytes, is in a log that the policy trusts. */
export function verifyTlogProof(
  input: Uint8Array | string,
  entry: Uint8Array,
  policy: Policy,
): VerifiedProof | TlogProofRefusal {
  const proof = parseTlogProof(input);
  if (proof === undefined) return { refused: "malformed-proof" };
  const trusted = judgeCheckpoint(policy, proof.checkpoint);
  if ("refused" in trusted) return trusted;
  const { size, root } = trusted.checkpoint;
  const { index, path } = proof;
  const holds = verifyInclusion({ leafHash: leafHash(entry), index, size, root, path });
  return holds ? { ...trusted, proof } : { refused: "not-in-the-log" };
}
