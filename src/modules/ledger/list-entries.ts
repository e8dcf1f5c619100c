/** Reads the public record for pages: the latest entries first, of the whole city or about one subject. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { type LedgerEntry, parseBody } from "./entry.ts";
import * as store from "./store.ts";

export type ListedEntry = {
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly at: Date;
  /** SHA-256 as 64 hexadecimal digits, as it was recorded. */
  readonly leafHash: string;
  /** The text whose bytes were hashed, for whoever wants to do it again. */
  readonly body: string;
  /** Undefined when the text was damaged in the database; a page then says so. */
  readonly entry: LedgerEntry | undefined;
};

/** Entries by falling position, at most `limit` (50); `before` a position gives the next page, `about` one subject's only. */
export async function listEntries(
  tx: CityTransaction,
  wanted: { readonly about?: string; readonly before?: number; readonly limit?: number } = {},
): Promise<readonly ListedEntry[]> {
  const { about, before = Number.MAX_SAFE_INTEGER, limit = 50 } = wanted;
  const found =
    about === undefined
      ? await store.listEntriesBefore(tx, { before, limit })
      : await store.listEntriesAboutBefore(tx, { about, before, limit });
  return found.map(({ leaf_hash, ...columns }) => ({
    ...columns,
    leafHash: Buffer.from(leaf_hash).toString("hex"),
    entry: parseBody(columns.body),
  }));
}
