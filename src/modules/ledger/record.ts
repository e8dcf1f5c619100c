/** Writes an entry into the public record, in the transaction of what it records: both are there or neither is. */
import type { CityTransaction } from "../../platform/database/database.ts";
import {
  append,
  emptyFrontier,
  frontierOf,
  leafHash,
  rootOfFrontier,
} from "../../transparency/merkle-tree.ts";
import { bodyOf, bytesOf, type NewEntry } from "./entry.ts";
import * as store from "./store.ts";
import { tileRootsOf } from "./tile-root.ts";

/**
 * Records an entry at the end of the city's record and gives its position. Other transactions that record in the same city wait
 * until this one ends, so record last. Throws when the entry holds anything that could be personal data or free text.
 */
export async function record(
  tx: CityTransaction,
  entry: NewEntry,
): Promise<{ readonly position: number }> {
  const head = await lockHead(tx, entry.at);
  const position = head.size;
  const body = bodyOf(tx.cityId, position, entry);
  const leaf = leafHash(bytesOf(body));
  const before = frontierOf(head.size, head.frontier);
  const frontier = append(before, leaf);

  const { type, subject, at } = entry;
  await store.insertEntry(tx, {
    position,
    type,
    subject,
    at,
    body,
    leafHash: leaf,
    size: frontier.size,
    frontier: frontier.peaks,
    root: rootOfFrontier(frontier),
    payload: `${tx.cityId}:${frontier.size}`,
  });
  for (const root of tileRootsOf(before, leaf)) await store.insertTileRoot(tx, root);
  return { position };
}

async function lockHead(tx: CityTransaction, at: Date) {
  const head = await store.findHeadLocked(tx);
  if (head !== undefined) return head;
  // The city's first entry. Of two transactions at once one inserts, the other waits for it here and then finds its row.
  await store.insertHead(tx, { root: rootOfFrontier(emptyFrontier), at });
  const first = await store.findHeadLocked(tx);
  if (first === undefined) throw new Error("The head of the record is gone");
  return first;
}
