/** All addresses of this module. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { deskRoutes } from "./desk-routes.ts";
import { editionRoutes } from "./edition-routes.ts";
import { editionsRoutes } from "./editions-routes.ts";
import { publicationRoutes } from "./publication-routes.ts";
import { reportRoutes } from "./report-routes.ts";
import { sectionRoutes } from "./section-routes.ts";

export function reportsRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", reportRoutes(context));
  routes.route("/", deskRoutes(context));
  routes.route("/", editionsRoutes(context));
  routes.route("/", editionRoutes(context));
  routes.route("/", publicationRoutes(context));
  routes.route("/", sectionRoutes(context));
  return routes;
}
