/** Every address of the map. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { publicRoutes } from "./public-routes.ts";
import { workRoutes } from "./work-routes.ts";

export function mappingRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", publicRoutes(context));
  routes.route("/", workRoutes(context));
  return routes;
}
