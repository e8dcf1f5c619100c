/** The map that a data set is drawn on, where somebody has chosen one. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { MapArea } from "./area-map.ts";
import { findAreaMapOfDataSet } from "./store/area-maps.ts";

export type DrawnOn = {
  readonly slug: string;
  /** The id of the dimension whose categories are the areas, by their codes. */
  readonly dimension: string;
  readonly areas: readonly MapArea[];
  readonly name: Wording;
  readonly source: string;
  readonly licence: string;
};

export async function findAreaMap(
  tx: CityTransaction,
  dataSetId: Id<"DataSet">,
): Promise<DrawnOn | undefined> {
  const found = await findAreaMapOfDataSet(tx, { dataSet: dataSetId });
  if (found === undefined) return undefined;
  const { slug, dimension, areas, name, source, licence } = found;
  return { slug, dimension, areas, name, source, licence };
}
