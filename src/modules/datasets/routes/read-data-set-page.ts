/** What the page of one data set is made from, read in one snapshot. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { findKeptDataSet } from "../find-kept-data-set.ts";
import { listAreaMaps } from "../list-area-maps.ts";
import { listDataSets } from "../list-data-sets.ts";
import type { DataSetPageProps } from "../pages/data-set-page-props.ts";
import { listHref, mapsHref, publicHref, rights } from "./place.ts";

/** Undefined where there is no such data set. */
export async function readDataSetPage(
  context: Context,
  c: Request<Env>,
  slug: string,
): Promise<DataSetPageProps | undefined> {
  return context.database.readCity(c.var.city.id, async (tx) => {
    const kept = await findKeptDataSet(tx, slug);
    if (kept === undefined) return undefined;
    const listed = (await listDataSets(tx)).find(({ id }) => id === kept.dataSet.id);
    return {
      frame: c.var.frame,
      listHref: listHref(c),
      mapsHref: mapsHref(c),
      href: `${listHref(c)}/${slug}`,
      publicHref: publicHref(c, slug),
      kept,
      behind: listed?.lastRelease?.behind ?? false,
      areaMaps: await listAreaMaps(tx),
      ...rights(c),
      timeZone: c.var.city.timeZone,
    };
  });
}
