/**
 * The text of a policy (C2SP tlog-policy): lines of `log`, `witness`, `group` and one `quorum`, where a line may only name what stands
 * above it. Read strictly: what is wrong is told with its line, and nothing is guessed.
 */
import { parseVkey, type VerifierKey, vkeyOf } from "./note-key.ts";
import type { Policy, PolicyGroup, PolicyLog, PolicyWitness } from "./policy.ts";
import { parseCount, utf8Of } from "./text-parts.ts";

export type PolicyProblem =
  | "wrong-character"
  | "unfinished-line"
  | "too-long"
  | "unknown-keyword"
  | "wrong-number-of-fields"
  | "wrong-key"
  | "not-a-witness-key"
  | "repeated-key"
  | "repeated-name"
  | "reserved-name"
  | "unknown-name"
  | "repeated-member"
  | "wrong-threshold"
  | "repeated-quorum"
  | "missing-quorum";

/** What is wrong, and in which line, counted from 1. */
export type PolicyTextRefusal = { readonly refused: PolicyProblem; readonly line: number };

/** Lines beyond which nobody can check a policy by reading it. The specification asks for 32 of each kind. */
const MOST_LINES = 2_000;

type Draft = {
  readonly logs: PolicyLog[];
  readonly witnesses: PolicyWitness[];
  readonly groups: PolicyGroup[];
  /** Names that stand in a group: each may contribute in one way only. */
  readonly taken: Set<string>;
  quorum: string | undefined;
};

/** Reads a policy. Names are compared by their bytes; their text is UTF-8 where the whole file is. */
export function parsePolicy(input: Uint8Array | string): Policy | PolicyTextRefusal {
  const bytes = Buffer.from(input);
  const text = utf8Of(bytes) ?? bytes.toString("latin1");
  const lines = text.split("\n");
  const draft: Draft = { logs: [], witnesses: [], groups: [], taken: new Set(), quorum: undefined };
  for (const [index, line] of lines.entries()) {
    const refused =
      index === lines.length - 1 ? problemOfEnd(line, draft) : problemOf(line, index, draft);
    if (refused !== undefined) return { refused, line: index + 1 };
  }
  const { logs, witnesses, groups, quorum = "" } = draft;
  return { logs, witnesses, groups, quorum };
}

/** The text of a policy. Throws when what it says would be refused: a name twice, a group before its members. */
export function policyText({ logs, witnesses, groups, quorum }: Policy): string {
  const lines = [
    ...logs.map(({ key, url }) => ["log", vkeyOf(key), url]),
    ...witnesses.map(({ name, key, url }) => ["witness", name, vkeyOf(key), url]),
    ...groups.map(({ name, threshold, members }) => ["group", name, String(threshold), ...members]),
    ["quorum", quorum],
  ];
  const text = lines.map((line) => `${line.filter(isGiven).join(" ")}\n`).join("");
  const read = parsePolicy(text);
  if ("refused" in read) throw new TypeError(`Not a policy: ${read.refused}, line ${read.line}`);
  return text;
}

const isGiven = (field: string | undefined): field is string => field !== undefined;

/** After the last line break nothing may follow: a file that was cut off could mean another quorum. */
function problemOfEnd(rest: string, draft: Draft): PolicyProblem | undefined {
  if (rest !== "") return "unfinished-line";
  return draft.quorum === undefined ? "missing-quorum" : undefined;
}

function problemOf(line: string, index: number, draft: Draft): PolicyProblem | undefined {
  if (index >= MOST_LINES) return "too-long";
  // Of the control characters of ASCII only tab and line break; what is beyond ASCII is not looked into.
  if (/[^\P{Cc}\t\u0080-\u009f]/u.test(line)) return "wrong-character";
  const [keyword, ...fields] = line.split(/[ \t]+/).filter((field) => field !== "");
  if (keyword === undefined || keyword.startsWith("#")) return undefined;
  const read = READERS.get(keyword);
  return read === undefined ? "unknown-keyword" : read(fields, draft);
}

type Reader = (fields: readonly string[], draft: Draft) => PolicyProblem | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["log", readLog],
  ["witness", readWitness],
  ["group", readGroup],
  ["quorum", readQuorum],
]);

function readLog([vkey, url, ...more]: readonly string[], { logs }: Draft) {
  if (vkey === undefined || more.length > 0) return "wrong-number-of-fields";
  const key = readKey(vkey);
  if (key === undefined) return "wrong-key";
  if (hasKey(logs, key)) return "repeated-key";
  logs.push({ key, url });
  return undefined;
}

function readWitness([name, vkey, url, ...more]: readonly string[], draft: Draft) {
  if (name === undefined || vkey === undefined || more.length > 0) return "wrong-number-of-fields";
  const wrongName = problemOfNewName(name, draft);
  if (wrongName !== undefined) return wrongName;
  const key = readKey(vkey);
  if (key === undefined) return "wrong-key";
  if (key.kind !== "cosignature") return "not-a-witness-key";
  if (hasKey(draft.witnesses, key)) return "repeated-key";
  draft.witnesses.push({ name, key, url });
  return undefined;
}

function readGroup([name, needed, ...members]: readonly string[], draft: Draft) {
  if (name === undefined || needed === undefined || members.length === 0) {
    return "wrong-number-of-fields";
  }
  const wrongName = problemOfNewName(name, draft);
  if (wrongName !== undefined) return wrongName;
  for (const member of members) {
    if (member === "none") return "reserved-name";
    if (!isDefined(member, draft)) return "unknown-name";
    if (draft.taken.has(member)) return "repeated-member";
    draft.taken.add(member);
  }
  const threshold =
    needed === "any" ? 1 : needed === "all" ? members.length : (parseCount(needed) ?? 0);
  if (threshold < 1 || threshold > members.length) return "wrong-threshold";
  draft.groups.push({ name, threshold, members });
  return undefined;
}

function readQuorum([name, ...more]: readonly string[], draft: Draft) {
  if (name === undefined || more.length > 0) return "wrong-number-of-fields";
  if (draft.quorum !== undefined) return "repeated-quorum";
  if (name !== "none" && !isDefined(name, draft)) return "unknown-name";
  draft.quorum = name;
  return undefined;
}

function problemOfNewName(name: string, draft: Draft): PolicyProblem | undefined {
  if (name === "none") return "reserved-name";
  return isDefined(name, draft) ? "repeated-name" : undefined;
}

const isDefined = (name: string, { witnesses, groups }: Draft): boolean =>
  [...witnesses, ...groups].some((one) => one.name === name);

const hasKey = (list: readonly { readonly key: VerifierKey }[], { publicKey }: VerifierKey) =>
  list.some(({ key }) => Buffer.compare(key.publicKey, publicKey) === 0);

/** The name in a key is UTF-8 even where the rest of the file is not; read as Latin-1 it would have another id. */
function readKey(vkey: string): VerifierKey | undefined {
  return parseVkey(vkey) ?? parseVkey(utf8Of(Buffer.from(vkey, "latin1")) ?? "");
}
