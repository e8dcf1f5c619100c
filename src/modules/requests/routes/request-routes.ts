/** The addresses of this module. What one person is asked is kept by nobody on the way. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { formRoutes } from "./form-routes.ts";
import { linkRoutes } from "./link-routes.ts";
import { mineRoutes } from "./mine-routes.ts";
import { workRoutes } from "./work-routes.ts";
import { workbookRoutes } from "./workbook-routes.ts";

export function requestRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/requests/*", async (c, next) => {
    await next();
    c.header("cache-control", "private, no-store");
    c.header("x-robots-tag", "noindex");
  });
  routes.route("/", linkRoutes(context));
  // The list's own addresses come before the numbers of requests.
  routes.route("/", mineRoutes(context));
  routes.route("/", formRoutes(context));
  routes.route("/", workbookRoutes(context));
  routes.route("/", workRoutes(context));
  return routes;
}
