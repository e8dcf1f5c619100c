/** All addresses of this module. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { matterWorkRoutes } from "./matter-routes.ts";
import { bodyPublicRoutes } from "./public-routes.ts";
import { bodyWorkRoutes } from "./work-routes.ts";

export function bodyRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", bodyPublicRoutes(context));
  routes.route("/", bodyWorkRoutes(context));
  routes.route("/", matterWorkRoutes(context));
  return routes;
}
