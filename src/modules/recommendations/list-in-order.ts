/** Reads recommendations in the order in which a list names them. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRecommendations } from "./list-recommendations.ts";
import type { Recommendation } from "./recommendation.ts";

export async function listInOrder(
  tx: CityTransaction,
  ids: readonly Id<"Recommendation">[],
): Promise<readonly Recommendation[]> {
  if (ids.length === 0) return [];
  const read = new Map((await listRecommendations(tx, { ids })).map((one) => [one.id, one]));
  return ids.flatMap((id) => read.get(id) ?? []);
}
