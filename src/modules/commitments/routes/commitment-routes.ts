/** All addresses of commitments: the public pages and the working ones. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { publicRoutes } from "./public-routes.ts";
import { workRoutes } from "./work-routes.ts";

export function commitmentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", publicRoutes(context));
  routes.route("/", workRoutes(context));
  return routes;
}
