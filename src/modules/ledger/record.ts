/** Writes entries into the public record, in the transaction of what they record: both are there or neither is. */
import { setImmediate } from "node:timers/promises";
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import {
  append,
  emptyFrontier,
  type Frontier,
  frontierOf,
  type Hash,
  leafHash,
  rootOfFrontier,
} from "../../transparency/merkle-tree.ts";
import { bodyOf, type NewEntry } from "./entry.ts";
import * as store from "./store.ts";
import { type TileRoot, tileRootsOf } from "./tile-root.ts";

/** Entries that go to the database together. */
const AT_ONCE = 250;

type Head = { readonly frontier: Frontier; readonly root: Hash };

/**
 * What this process believes to be the end of each city's record: mostly it is, and then one statement records. The database compares,
 * so a belief that is wrong, after another process or a transaction that was rolled back, costs one question and nothing else.
 */
const believed = new Map<Id<"City">, Head>();

/**
 * Records an entry at the end of the city's record and gives its position. Other transactions that record in the same city wait
 * until this one ends, so record last. Throws when the entry holds anything that could be personal data or free text.
 */
export async function record(
  tx: CityTransaction,
  entry: NewEntry,
): Promise<{ readonly position: number }> {
  return { position: await recordAll(tx, [entry]) };
}

/** The same for several entries of one act, in their order and in one step; gives the position of the first. */
export async function recordAll(
  tx: CityTransaction,
  entries: readonly [NewEntry, ...NewEntry[]],
): Promise<number> {
  const belief = believed.get(tx.cityId);
  if (belief !== undefined && (await addAll(tx, belief, entries))) return belief.frontier.size;
  const head = await lockHead(tx, entries[0].at);
  if (await addAll(tx, head, entries)) return head.frontier.size;
  throw new Error("The head of the record moved although it was locked");
}

/** Adds the entries after this head, and so holds the lock of its row until the transaction ends; false when it is not the head. */
async function addAll(
  tx: CityTransaction,
  before: Head,
  entries: readonly NewEntry[],
): Promise<boolean> {
  const sent: Promise<boolean>[] = [];
  let head = before;
  try {
    for (let first = 0; first < entries.length; first += AT_ONCE) {
      const added = hashed(tx.cityId, head, entries.slice(first, first + AT_ONCE));
      // Each part names the root before it: where one does not fit, none after it does.
      sent.push(insert(tx, head, added));
      head = added.head;
      // While the database writes these, the next ones are hashed.
      if (first + AT_ONCE < entries.length) await setImmediate();
    }
  } finally {
    await Promise.allSettled(sent);
  }
  const isAdded = (await Promise.all(sent)).every((done) => done);
  if (isAdded) believed.set(tx.cityId, head);
  return isAdded;
}

/** Entries as they stand in the record after a head, with the head after them. */
function hashed(cityId: Id<"City">, before: Head, entries: readonly NewEntry[]) {
  const tiles: TileRoot[] = [];
  let { frontier } = before;
  const written = entries.map(({ type, subject, at, ...rest }) => {
    const body = bodyOf(cityId, frontier.size, { type, subject, at, ...rest });
    const leaf = leafHash(body);
    tiles.push(...tileRootsOf(frontier, leaf));
    frontier = append(frontier, leaf);
    return { type, subject, at, body, leafHash: leaf };
  });
  return { written, tiles, head: { frontier, root: rootOfFrontier(frontier) } };
}

async function insert(
  tx: CityTransaction,
  before: Head,
  { written, tiles, head: { frontier, root } }: ReturnType<typeof hashed>,
): Promise<boolean> {
  const [first, ...others] = written;
  if (first === undefined) throw new RangeError("Nothing to record");
  const head = {
    position: before.frontier.size,
    known: before.root,
    size: frontier.size,
    frontier: frontier.peaks,
    root,
    at: (others.at(-1) ?? first).at,
    payload: `${tx.cityId}:${frontier.size}`,
  };
  const added =
    others.length === 0
      ? await store.insertEntry(tx, { ...first, ...head })
      : await store.insertEntries(tx, {
          ...head,
          types: written.map(({ type }) => type),
          subjects: written.map(({ subject }) => subject),
          ats: written.map(({ at }) => at.toISOString()),
          bodies: written.map(({ body }) => body),
          leafHashes: written.map((one) => one.leafHash),
        });
  if (added === undefined) return false;
  tx.announce("ledger", head.payload);
  for (const tile of tiles) await store.insertTileRoot(tx, tile);
  return true;
}

async function lockHead(tx: CityTransaction, at: Date): Promise<Head> {
  const found = await store.findHeadLocked(tx);
  if (found !== undefined) return headOf(found);
  // The city's first entry. Of two transactions at once one inserts, the other waits for it here and then finds its row.
  await store.insertHead(tx, { root: rootOfFrontier(emptyFrontier), at });
  const first = await store.findHeadLocked(tx);
  if (first === undefined) throw new Error("The head of the record is gone");
  return headOf(first);
}

function headOf({ size, frontier, root }: Exclude<HeadRow, undefined>): Head {
  return { frontier: frontierOf(size, frontier), root };
}

type HeadRow = Awaited<ReturnType<typeof store.findHeadLocked>>;
