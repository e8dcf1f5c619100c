/** Reads draws with their lists, samples and reviews. A seed that has not been shown is not read here. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Draw } from "./draw.ts";
import { listReviews } from "./list-findings.ts";
import * as store from "./store/draws.ts";

/** All, the newest first. */
export async function listDraws(
  tx: CityTransaction,
  number: number | null = null,
): Promise<readonly Draw[]> {
  const found = await store.listDrawRows(tx, { number });
  if (found.length === 0) return [];
  const whose = (row: { readonly draw_id: Id<"Draw"> }) => row.draw_id;
  const listed = Map.groupBy(await store.listListedRows(tx, { number }), whose);
  const sampled = Map.groupBy(await store.listSampledRows(tx, { number }), whose);
  const reviews = await listReviews(tx);
  const names = (rows: readonly { readonly reference: string }[] | undefined) =>
    (rows ?? []).map(({ reference }) => reference);
  return found.map(
    (row): Draw => ({
      id: row.id,
      number: row.number,
      from: row.from_date,
      to: row.to_date,
      size: row.size,
      commitment: hex(row.commitment),
      announcedOn: row.on_date,
      list:
        row.list_hash === null || row.listed_on === null
          ? null
          : {
              references: names(listed.get(row.id)),
              hash: hex(row.list_hash),
              on: row.listed_on,
            },
      result:
        row.seed === null || row.drawn_on === null
          ? null
          : { seed: hex(row.seed), sample: names(sampled.get(row.id)), on: row.drawn_on },
      ending:
        row.ending === null || row.ended_on === null
          ? null
          : { reason: row.ending, on: row.ended_on },
      review: reviews.get(row.number) ?? null,
    }),
  );
}

/** The draw with this number; undefined where the city has none. */
export async function findDraw(tx: CityTransaction, number: number): Promise<Draw | undefined> {
  return Number.isSafeInteger(number) && number > 0 && number < 1_000_000
    ? (await listDraws(tx, number))[0]
    : undefined;
}

/** The number of the draw that took a check and was not reviewed yet; undefined where there is none. */
export async function findDrawnBy(
  tx: CityTransaction,
  reference: string,
): Promise<number | undefined> {
  return (await store.findUnreviewedOf(tx, { reference }))?.number;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
