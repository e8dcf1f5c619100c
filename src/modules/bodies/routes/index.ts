/** All addresses of this module. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { bodyWorkRoutes } from "./body-work-routes.ts";
import { matterWorkRoutes } from "./matter-routes.ts";
import { bodyPublicRoutes } from "./public-routes.ts";
import { workListRoutes } from "./work-list-routes.ts";

export function bodyRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", bodyPublicRoutes(context));
  // `new` and `required` are addresses of their own, so they come before the names.
  routes.route("/", workListRoutes(context));
  routes.route("/", bodyWorkRoutes(context));
  routes.route("/", matterWorkRoutes(context));
  return routes;
}
