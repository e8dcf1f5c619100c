/** The data sets of a city, each with what was last imported and released of it. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DataSet } from "./data-set.ts";
import { listDataSetRows } from "./store/definitions.ts";
import { listLastTakenBack } from "./store/imports.ts";
import * as store from "./store/releases.ts";

export type ListedDataSet = DataSet & {
  readonly lastImport: {
    readonly number: number;
    readonly at: Date;
    readonly retrievedAt: Date | null;
    readonly origin: string;
    readonly observations: number;
  } | null;
  readonly lastRelease: {
    readonly number: number;
    readonly at: Date;
    readonly cells: number;
    /** Whether something was imported, or taken back, after what was released. */
    readonly behind: boolean;
  } | null;
};

/** By slug. */
export async function listDataSets(tx: CityTransaction): Promise<readonly ListedDataSet[]> {
  const dataSets = await listDataSetRows(tx);
  const imports = new Map(
    (await store.listLatestImports(tx)).map((row) => [row.data_set_id, row] as const),
  );
  const releases = new Map(
    (await store.listLatestReleases(tx)).map((row) => [row.data_set_id, row] as const),
  );
  const takenBack = new Map(
    (await listLastTakenBack(tx)).map(({ data_set_id, at }) => [data_set_id, at] as const),
  );
  return dataSets.map((dataSet) => {
    const moved = takenBack.get(dataSet.id);
    const last = imports.get(dataSet.id);
    const release = releases.get(dataSet.id);
    return {
      ...dataSet,
      lastImport:
        last === undefined
          ? null
          : {
              number: last.number,
              at: last.at,
              retrievedAt: last.retrieved_at,
              origin: last.origin,
              observations: last.observations,
            },
      lastRelease:
        release === undefined
          ? null
          : {
              number: release.number,
              at: release.at,
              cells: release.cells,
              behind:
                (last !== undefined && last.number > release.import_number) ||
                (moved !== undefined && moved > release.at),
            },
    };
  });
}
