/** The figures of a release as one hash: every word and digit that was written down with them, so that none can be changed quietly. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { textHash } from "../ledger/index.ts";
import * as store from "./store/figures.ts";

export type HashedRelease = {
  readonly release: Id<"Release">;
  readonly count: number;
  readonly observations: string;
};

/** One release, or all of the city; also one of which no figure is left. */
export async function hashReleases(
  tx: CityTransaction,
  only: Id<"Release"> | null,
): Promise<readonly HashedRelease[]> {
  const rows = await store.listObservationsOfReleases(tx, { release: only });
  const byRelease = Map.groupBy(rows, ({ release_id }) => release_id);
  const ids = only === null ? (await store.listReleaseIds(tx)).map(({ id }) => id) : [only];
  return ids.map((release) => {
    const figures = (byRelease.get(release) ?? []).map(({ release_id: _, ...figure }) => figure);
    return { release, count: figures.length, observations: textHash(figures) };
  });
}
