/**
 * Verifies a city's whole record against itself: every text against its hash and its columns, the positions, the tree and its root,
 * the kept tiles, and every checkpoint that was signed. What it cannot find is a record rewritten from some point on together with its
 * head and signed anew with the stolen key; that shows against a checkpoint that somebody else has kept.
 */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction, Database } from "../../platform/database/database.ts";
import type { RecordedFacts } from "../../platform/recorded-facts.ts";
import {
  append,
  emptyFrontier,
  type Frontier,
  type Hash,
  leafHash,
  rootOfFrontier,
} from "../../transparency/merkle-tree.ts";
import { bytesOf, type LedgerEntry, parseBody } from "./entry.ts";
import { compareFacts, type FactProblem } from "./fact-comparison.ts";
import { readSigned } from "./read-signed.ts";
import * as store from "./store.ts";

export type LedgerProblemCode =
  | "missing-position"
  | "not-an-entry"
  | "columns-differ"
  | "changed-body"
  | "changed-hash"
  | "wrong-tile"
  | "wrong-checkpoint"
  | FactProblem["code"]
  | "missing-head"
  | "wrong-size"
  | "wrong-frontier"
  | "wrong-root"
  | "wrong-time";

/** What is wrong, and at which entry; null where it is the head of the record. */
export type LedgerProblem = { readonly position: number | null; readonly code: LedgerProblemCode };

export type LedgerVerification = {
  readonly cityId: Id<"City">;
  /** The number of entries found. */
  readonly size: number;
  /** The root computed from the entries' texts, as 64 hexadecimal digits. */
  readonly root: string;
  readonly problems: readonly LedgerProblem[];
};

const CHUNK = 2_000;

/** Verifies the records of cities one after the other, each on one snapshot, reading in chunks. */
export async function verifyLedger(
  database: Database,
  cityIds: readonly Id<"City">[],
  recorded: readonly RecordedFacts[] = [],
): Promise<readonly LedgerVerification[]> {
  const verifications: LedgerVerification[] = [];
  for (const cityId of cityIds)
    verifications.push(await database.readCity(cityId, (tx) => verifyCity(tx, recorded)));
  return verifications;
}

async function verifyCity(
  tx: CityTransaction,
  recorded: readonly RecordedFacts[],
): Promise<LedgerVerification> {
  const compared = new Set(recorded.flatMap(({ types }) => types));
  const toCompare: LedgerEntry[] = [];
  const problems: LedgerProblem[] = [];
  const mismatched: number[] = [];
  let frontier: Frontier = emptyFrontier;
  let next = 0;
  let lastAt: Date | undefined;
  const signed = await readSigned(tx);
  for await (const chunk of everyEntry(tx)) {
    for (const row of chunk) {
      const { position } = row;
      if (position > next) problems.push({ position: next, code: "missing-position" });
      const entry = parseBody(row.body);
      if (entry !== undefined && compared.has(entry.type)) toCompare.push(entry);
      const code = bodyProblem(tx.cityId, row, entry);
      if (code !== undefined) problems.push({ position, code });
      const leaf = leafHash(bytesOf(row.body));
      if (!isSame(leaf, row.leaf_hash)) mismatched.push(position);
      problems.push(...signed.problemsAfter(frontier, leaf));
      frontier = append(frontier, leaf);
      next = position + 1;
      lastAt = row.at;
    }
  }

  const head = await store.findHead(tx);
  const root = rootOfFrontier(frontier);
  // A text that still gives the head's root is the one that was recorded: then it was the kept hash that changed.
  const code = head !== undefined && isSame(root, head.root) ? "changed-hash" : "changed-body";
  problems.push(...mismatched.map((position) => ({ position, code }) as const));
  problems.sort((a, b) => Number(a.position) - Number(b.position));
  problems.push(...signed.problemsAtEnd());
  const facts = [];
  for (const { list } of recorded) facts.push(...(await list(tx)));
  problems.push(...compareFacts(toCompare, facts));
  problems.push(
    ...headProblems(head, { frontier, root, lastAt }).map((code) => ({ position: null, code })),
  );
  return {
    cityId: tx.cityId,
    size: frontier.size,
    root: Buffer.from(root).toString("hex"),
    problems,
  };
}

async function* everyEntry(tx: CityTransaction) {
  // Starts before every position there could be, so that a row which should not be there is read too.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const chunk = await store.listEntriesAfter(tx, { after, limit: CHUNK });
    const last = chunk.at(-1);
    if (last === undefined) return;
    yield chunk;
    after = last.position;
  }
}

type EntryRow = Awaited<ReturnType<typeof store.listEntriesAfter>>[number];
type HeadRow = Awaited<ReturnType<typeof store.findHead>>;

function bodyProblem(
  cityId: Id<"City">,
  row: EntryRow,
  entry: LedgerEntry | undefined,
): LedgerProblemCode | undefined {
  if (entry === undefined) return "not-an-entry";
  const agrees =
    entry.city === cityId &&
    entry.position === row.position &&
    entry.type === row.type &&
    entry.subject === row.subject &&
    isSameInstant(new Date(entry.at), row.at);
  return agrees ? undefined : "columns-differ";
}

function headProblems(
  head: HeadRow,
  found: { readonly frontier: Frontier; readonly root: Hash; readonly lastAt: Date | undefined },
): readonly LedgerProblemCode[] {
  const { frontier, root, lastAt } = found;
  if (head === undefined) return frontier.size === 0 ? [] : ["missing-head"];
  const problems: LedgerProblemCode[] = [];
  if (head.size !== frontier.size) problems.push("wrong-size");
  if (!isSame(head.root, root)) problems.push("wrong-root");
  const peaksAgree =
    head.frontier.length === frontier.peaks.length &&
    frontier.peaks.every((peak, i) => isSame(peak, head.frontier[i]));
  if (!peaksAgree) problems.push("wrong-frontier");
  if (lastAt !== undefined && !isSameInstant(lastAt, head.at)) problems.push("wrong-time");
  return problems;
}

function isSame(a: Hash, b: Hash | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}

// Number() and not getTime(): the driver gives PostgreSQL's "infinity" as a number, which only tampering can have put there.
function isSameInstant(a: Date, b: Date): boolean {
  return Number(a) === Number(b);
}
