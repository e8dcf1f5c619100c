/** The area maps of a city, without their outlines, and one of them whole. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { AreaMap } from "./area-map.ts";
import { findAreaMapRow, listAreaMapRows } from "./store/area-maps.ts";

export type ListedAreaMap = Omit<AreaMap, "areas"> & { readonly count: number };

/** By slug. */
export async function listAreaMaps(tx: CityTransaction): Promise<readonly ListedAreaMap[]> {
  return listAreaMapRows(tx);
}

export async function findKeptAreaMap(
  tx: CityTransaction,
  slug: string,
): Promise<AreaMap | undefined> {
  return findAreaMapRow(tx, { slug });
}
