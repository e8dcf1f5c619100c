/** The proof that an entry is in the city's record as it stands now (RFC 9162 §2.1.3), to be printed where the fact is shown. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { leafHash } from "../../transparency/merkle-tree.ts";
import { verifyInclusion } from "../../transparency/proof.ts";
import { inclusionFromTiles } from "../../transparency/tiles.ts";
import { bytesOf } from "./entry.ts";
import { readTiles } from "./read-tiles.ts";
import * as store from "./store.ts";

/** Hashes are SHA-256 as 64 hexadecimal digits. */
export type EntryProof = {
  readonly position: number;
  readonly size: number;
  readonly root: string;
  readonly leafHash: string;
  readonly path: readonly string[];
  /** False when the record was changed behind the program's back; a page then says so. */
  readonly holds: boolean;
};

/** The proof for an entry against the present root; undefined when the record has no such entry. */
export async function proofOf(
  tx: CityTransaction,
  position: number,
): Promise<EntryProof | undefined> {
  const head = await store.findHead(tx);
  const entry = await store.findEntry(tx, { position });
  if (head === undefined || entry === undefined || position >= head.size) return undefined;

  const { size, root } = head;
  const path = await pathTo(tx, size, position);
  // From the text and not from the kept hash: the proof is about what the reader sees.
  const leaf = leafHash(bytesOf(entry.body));
  return {
    position,
    size,
    root: hex(root),
    leafHash: hex(leaf),
    path: path.map(hex),
    holds: verifyInclusion({ leafHash: leaf, index: position, size, root, path }),
  };
}

/** The way from an entry to the root, out of a few tiles; empty where hashes are missing, so that it leads nowhere. */
async function pathTo(tx: CityTransaction, size: number, position: number) {
  try {
    return await inclusionFromTiles(readTiles(tx), size, position);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
