/** Reads what bodies found in the checks that draws took, with what departments said to it. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import type { Finding, Review } from "./review.ts";
import * as store from "./store/reviews.ts";

/** Of the checks with these references, or of all; draw by draw, in the order of the sample. */
export async function listFindings(
  tx: CityTransaction,
  references: readonly string[] | null,
): Promise<readonly Finding[]> {
  const found = await store.listFindingRows(tx, { references });
  if (found.length === 0) return [];
  const reviews = await readReviews(tx);
  const replies = Map.groupBy(
    await store.listReplyRows(tx),
    ({ draw_id, check_id }) => `${draw_id}/${check_id}`,
  );
  return found
    .flatMap((row) => {
      // Removed past the program: `ledger verify` finds that it is gone.
      const review = reviews.get(row.draw_id);
      if (review === undefined) return [];
      return {
        draw: review.number,
        reference: row.reference,
        verdict: row.verdict,
        ...{ reasons: row.reasons, change: row.change, dissent: row.dissent },
        body: review.body,
        on: review.on,
        replies: (replies.get(`${row.draw_id}/${row.check_id}`) ?? []).map(({ text, on_date }) => ({
          text,
          on: on_date,
        })),
      };
    })
    .sort((a, b) => a.draw - b.draw);
}

/** The adopted reviews by the draw's number. */
export async function listReviews(tx: CityTransaction): Promise<ReadonlyMap<number, Review>> {
  const reviews = await readReviews(tx);
  const findings = Map.groupBy(await listFindings(tx, null), ({ draw }) => draw);
  return new Map(
    [...reviews.values()].map(({ number, body, on }) => [
      number,
      { body, on, findings: findings.get(number) ?? [] },
    ]),
  );
}

async function readReviews(tx: CityTransaction) {
  const rows = await store.listReviewRows(tx);
  const bodies = rows.length === 0 ? [] : await listBodies(tx);
  const names = new Map(bodies.map(({ id, slug, name }) => [id, { slug, name }]));
  return new Map(
    rows.map(({ draw_id, number, body_id, on_date }) => [
      draw_id as Id<"Draw">,
      { number, body: names.get(body_id) ?? { slug: "", name: {} }, on: on_date },
    ]),
  );
}
