/** A data set as the public may see it: its words, and the figures of its latest release. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DataSet } from "./data-set.ts";
import { getReleasedFigures } from "./get-released-figures.ts";
import type { ReleasedFigures } from "./released-figures.ts";
import { findDataSetRow } from "./store/definitions.ts";
import { findImportOrigin } from "./store/imports.ts";

export type ReleasedDataSet = {
  readonly dataSet: DataSet;
  readonly figures: ReleasedFigures;
  /** Where the last import that it rests on came from: the name of a file, or an address. */
  readonly origin: string;
  /** When the figures were fetched from their source; null where a file was handed in without saying so. */
  readonly retrievedAt: Date | null;
};

/** Undefined where there is no such data set, or nothing of it has been released. */
export async function findReleasedDataSet(
  tx: CityTransaction,
  slug: string,
): Promise<ReleasedDataSet | undefined> {
  const dataSet = await findDataSetRow(tx, { slug });
  if (dataSet === undefined) return undefined;
  const figures = await getReleasedFigures(tx, dataSet.id);
  if (figures === undefined) return undefined;
  const from = await findImportOrigin(tx, { dataSet: dataSet.id, number: figures.importNumber });
  return {
    dataSet,
    figures,
    origin: from?.origin ?? "",
    retrievedAt: from?.retrieved_at ?? null,
  };
}
