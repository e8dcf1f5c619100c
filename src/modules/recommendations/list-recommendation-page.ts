/** Reads one page of the public list of recommendations, so that ten thousand of them cost no more than fifty. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listInOrder } from "./list-in-order.ts";
import { PROMISE_STATES, type PromiseCounts, type PromiseState } from "./promises.ts";
import type { Recommendation } from "./recommendation.ts";
import * as store from "./store/pages.ts";
import { PAGE_LENGTH } from "./work-list.ts";

export type RecommendationListPage = {
  /** In the order of the page: late ones first, then by state, the newest edition first. */
  readonly recommendations: readonly Recommendation[];
  /** Of all of the right, whatever the state. */
  readonly counts: PromiseCounts;
  /** The rights that any recommendation of the city is about. */
  readonly rights: readonly Id<"Right">[];
  /** Counts from 1; the last one where there are not so many. */
  readonly page: number;
  readonly pages: number;
};

export async function listRecommendationPage(
  tx: CityTransaction,
  wanted: {
    readonly on: LocalDate;
    readonly state?: PromiseState | undefined;
    readonly right?: Id<"Right"> | undefined;
    readonly page?: number;
  },
): Promise<RecommendationListPage> {
  const { on, state, right, page = 1 } = wanted;
  const read = (number: number) =>
    store.listPage(tx, {
      on,
      state: state ?? null,
      right: right ?? null,
      limit: PAGE_LENGTH,
      offset: (number - 1) * PAGE_LENGTH,
    });
  const first = await read(page);
  const counts = countsOf(first.counts);
  const all = state === undefined ? sumOf(counts) : counts[state];
  const pages = Math.max(1, Math.ceil(all / PAGE_LENGTH));
  const found = page > pages ? await read(pages) : first;
  return {
    recommendations: await listInOrder(tx, found.ids),
    counts,
    rights: found.rights,
    page: Math.min(page, pages),
    pages,
  };
}

function countsOf(found: Readonly<Partial<Record<PromiseState, number>>>): PromiseCounts {
  const counts = { done: 0, underWay: 0, late: 0, unanswered: 0, declined: 0, closed: 0 };
  for (const state of PROMISE_STATES) counts[state] = found[state] ?? 0;
  return counts;
}

function sumOf(counts: PromiseCounts): number {
  return PROMISE_STATES.reduce((sum, state) => sum + counts[state], 0);
}
