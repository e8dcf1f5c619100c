/** What a request and the database say about how pages of the map are drawn. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { viewOf } from "../../../design/view.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { getCatalogue, listRights } from "../../rights/index.ts";
import { listIndicatorNames } from "../list-linked.ts";
import type { MapView } from "../pages/map-view.ts";

/** The grounds are those that count in the city. */
export async function mapViewOf(
  context: Context,
  c: Request<Env>,
  tx: CityTransaction,
): Promise<MapView> {
  const { grounds } = getCatalogue();
  const counting = grounds.filter(({ code }) => c.var.city.grounds.includes(code));
  return {
    ...viewOf(context, c),
    rights: (await listRights(tx)).map(({ slug, name }) => ({ slug, name })),
    indicators: await listIndicatorNames(tx),
    grounds: counting.length > 0 ? counting : grounds,
  };
}
