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
import { countedFacts, type FactProblem } from "./counted-facts.ts";
import { type LedgerEntry, parseBody } from "./entry.ts";
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

/** What is wrong, and at which entry; null where it is the head of the record, or what `about` then names. */
export type LedgerProblem = {
  readonly position: number | null;
  readonly code: LedgerProblemCode;
  readonly about?: string;
};

export type LedgerVerification = {
  readonly cityId: Id<"City">;
  /** The number of entries found. */
  readonly size: number;
  /** The root computed from the entries' texts, as 64 hexadecimal digits. */
  readonly root: string;
  readonly problems: readonly LedgerProblem[];
};

/** So few that the database can work on the next ones while these are looked at: they fit into what a connection holds. */
const CHUNK = 256;

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
  const { facts, unreadable, miskept } = await countFacts(tx, recorded);
  const problems: LedgerProblem[] = [];
  const mismatched: number[] = [];
  const untold: FactProblem[] = [];
  let frontier: Frontier = emptyFrontier;
  let next = 0;
  let lastAt: string | null | undefined;
  const signed = await readSigned(tx);
  for await (const chunk of everyEntry(tx)) {
    for (const row of chunk) {
      const { position } = row;
      if (position > next) problems.push({ position: next, code: "missing-position" });
      const entry = parseBody(row.body);
      if (entry !== undefined && !facts.take(entry)) {
        untold.push({ position: entry.position, code: "fact-changed" });
      }
      const code = bodyProblem(tx.cityId, row, entry);
      if (code !== undefined) problems.push({ position, code });
      const leaf = leafHash(row.body);
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
  problems.push(
    ...signed.problemsAtEnd(),
    ...untold,
    ...facts.problemsAtEnd(),
    ...miskept,
    ...unreadable,
    ...headProblems(head, { frontier, root, lastAt }).map((code) => ({ position: null, code })),
  );
  return {
    cityId: tx.cityId,
    size: frontier.size,
    root: Buffer.from(root).toString("hex"),
    problems,
  };
}

/** The facts in the tables of every module. Tables that no longer fit together are a finding, and the other modules are compared. */
async function countFacts(tx: CityTransaction, recorded: readonly RecordedFacts[]) {
  const facts = countedFacts();
  const unreadable: FactProblem[] = [];
  const miskept: FactProblem[] = [];
  for (const of of recorded) {
    try {
      facts.count(of, await of.list(tx));
      const wrong = (await of.listMiskept?.(tx)) ?? [];
      miskept.push(
        ...wrong.map((about) => ({ position: null, code: "list-changed", about }) as const),
      );
    } catch (error) {
      // What the database itself refuses, or a broken connection, has a code, and says nothing about what stands in the tables.
      if (!(error instanceof Error) || "code" in error) throw error;
      unreadable.push({ position: null, code: "facts-unreadable" });
    }
  }
  return { facts, unreadable, miskept };
}

async function* everyEntry(tx: CityTransaction) {
  // Starts before every position there could be, so that a row which should not be there is read too.
  let coming = read(Number.MIN_SAFE_INTEGER);
  for (;;) {
    const chunk = await coming;
    const last = chunk.at(-1);
    if (last === undefined) return;
    coming = read(last.position);
    // Whoever awaits it hears of a failure; nobody does where the work on these has failed.
    coming.catch(() => undefined);
    yield chunk;
  }

  async function read(after: number) {
    return store.listEntriesToVerify(tx, { after, limit: CHUNK });
  }
}

type EntryRow = Awaited<ReturnType<typeof store.listEntriesToVerify>>[number];
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
    entry.at === row.at;
  return agrees ? undefined : "columns-differ";
}

function headProblems(
  head: HeadRow,
  found: {
    readonly frontier: Frontier;
    readonly root: Hash;
    readonly lastAt: string | null | undefined;
  },
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
  // Number() and not getTime(): the driver gives PostgreSQL's "infinity" as a number, which only tampering can have put there.
  const sameTime = lastAt === undefined || Number(new Date(lastAt ?? "")) === Number(head.at);
  if (!sameTime) problems.push("wrong-time");
  return problems;
}

function isSame(a: Hash, b: Hash | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
