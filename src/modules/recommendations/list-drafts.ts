/** Reads what the body has noted for an edition so far, by recommendation. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { AssessmentDraft } from "./evaluation.ts";
import * as store from "./store/evaluations.ts";

export async function listDrafts(
  tx: CityTransaction,
  edition: number,
): Promise<ReadonlyMap<Id<"Recommendation">, AssessmentDraft>> {
  const drafts = (await store.listDraftRows(tx, { edition })).map((row) => ({
    recommendation: row.recommendation_id,
    version: row.version,
    mark: row.mark,
    reason: row.reason,
    evidence: row.evidence,
    dissent: row.dissent,
    language: row.language,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  }));
  return new Map(drafts.map((draft) => [draft.recommendation, draft]));
}
