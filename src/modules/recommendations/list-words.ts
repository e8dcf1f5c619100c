/** Reads what names and words a city's recommendations have, for those who look one up: the sitemap and the search. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store/recommendations.ts";

export type RecommendationWords = {
  readonly id: Id<"Recommendation">;
  readonly reference: string;
  readonly topic: Wording;
  readonly text: Wording;
  readonly addressee: Wording;
};

/** Oldest edition first. */
export async function listReferences(tx: CityTransaction): Promise<readonly string[]> {
  return (await store.listAllReferences(tx)).map(({ reference }) => reference);
}

/** The wording that stands now, oldest edition first. */
export async function listWords(tx: CityTransaction): Promise<readonly RecommendationWords[]> {
  return store.listWordRows(tx);
}
