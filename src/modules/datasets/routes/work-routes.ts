/** All addresses of this module. They are working pages: nobody comes in who may not see figures that are not protected yet. */
import { Hono, type MiddlewareHandler } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import type { Network } from "../fetch/ask-office.ts";
import { permissions } from "../permissions.ts";
import { areaMapRoutes } from "./area-map-routes.ts";
import { dataSetRoutes } from "./data-set-routes.ts";
import { definitionRoutes } from "./definition-routes.ts";
import { fetchRoutes } from "./fetch-routes.ts";
import { importRoutes } from "./import-routes.ts";

/** `network` is what fetching reaches; the world outside unless told otherwise. */
export function workRoutes(context: Context, network?: Network): Hono<Env> {
  const routes = new Hono<Env>();
  const door: MiddlewareHandler<Env> = async (c, next) => {
    const { actor } = c.var;
    if (actor === undefined) return refusePage(c, "sign-in-first");
    if (!may(actor, permissions, "see-data-sets")) return refusePage(c, "forbidden");
    return next();
  };
  routes.use("/work/data-sets/*", door);
  routes.use("/work/area-maps/*", door);
  // `new` is an address of its own, so it comes before the data sets'.
  routes.route("/", definitionRoutes(context));
  routes.route("/", importRoutes(context));
  routes.route("/", fetchRoutes(context, network));
  routes.route("/", dataSetRoutes(context));
  routes.route("/", areaMapRoutes(context));
  return routes;
}
