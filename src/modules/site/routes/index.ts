/** All addresses of this module below a city's. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { catalogueRoutes } from "./catalogue-routes.ts";
import { dataSetRoutes } from "./data-set-routes.ts";
import { figureRoutes } from "./figure-routes.ts";
import { followThroughRoutes } from "./follow-through-routes.ts";
import { frontRoutes } from "./front-routes.ts";
import { objectionPages } from "./objection-routes.ts";
import { planRoutes } from "./plan-routes.ts";
import { recommendationPages } from "./recommendation-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { sitemapRoutes } from "./sitemap-routes.ts";

export { installationRoutes } from "./installation-routes.ts";

export function siteRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", frontRoutes(context));
  routes.route("/", figureRoutes(context));
  routes.route("/", dataSetRoutes(context));
  routes.route("/", planRoutes(context));
  routes.route("/", recommendationPages(context));
  routes.route("/", objectionPages(context));
  routes.route("/", followThroughRoutes(context));
  routes.route("/", recordRoutes(context));
  routes.route("/", catalogueRoutes(context));
  routes.route("/", sitemapRoutes(context));
  return routes;
}
