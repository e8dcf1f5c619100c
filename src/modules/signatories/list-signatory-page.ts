/** Reads the names of signatories that are shown, page by page, so that ten thousand of them cost no more than fifty. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { ShownSignatory } from "./signatory.ts";
import * as store from "./store.ts";

export type SignatoryPage = {
  /** The newest first. */
  readonly shown: readonly ShownSignatory[];
  /** Of all pages together. */
  readonly all: number;
  /** Counts from 1; the last one where there are not so many. */
  readonly page: number;
  readonly pages: number;
};

const PAGE_LENGTH = 50;

export async function listSignatoryPage(
  tx: CityTransaction,
  wanted: number,
): Promise<SignatoryPage> {
  const { count: all } = await store.countShown(tx);
  const pages = Math.max(1, Math.ceil(all / PAGE_LENGTH));
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = await listShown(tx, PAGE_LENGTH, (page - 1) * PAGE_LENGTH);
  return { shown, all, page, pages };
}

/** A file holds no more names than this. */
const MOST_IN_FILE = 100_000;

export async function listShown(
  tx: CityTransaction,
  limit = MOST_IN_FILE,
  offset = 0,
): Promise<readonly ShownSignatory[]> {
  return (await store.listShownRows(tx, { limit, offset })).map(
    ({ id, kind, name, signed_at: signedAt }) => ({ id, kind, name, signedAt }),
  );
}
