/** Counts in the database what became of a city's recommendations, so that the front page of ten thousand reads none of them. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { PromiseCounts } from "./promises.ts";
import * as store from "./store/pages.ts";

export type CountedPromises = {
  readonly all: PromiseCounts;
  /** Of those that are about this right first of all. */
  ofRight(right: Id<"Right">): PromiseCounts;
};

export async function countPromises(tx: CityTransaction, on: LocalDate): Promise<CountedPromises> {
  const counted = await store.countStates(tx, { on });
  const countsOf = (rows: typeof counted): PromiseCounts => {
    const counts = { done: 0, underWay: 0, late: 0, unanswered: 0, declined: 0, closed: 0 };
    for (const { state, number } of rows) counts[state] += number;
    return counts;
  };
  return {
    all: countsOf(counted),
    ofRight: (right) => countsOf(counted.filter(({ right_id }) => right_id === right)),
  };
}
