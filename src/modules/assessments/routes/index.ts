/** All addresses of this module below a city's. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { checkFormRoutes } from "./check-form-routes.ts";
import { checkRoutes } from "./check-routes.ts";
import { drawRoutes } from "./draw-routes.ts";
import { impactRoutes } from "./impact-routes.ts";
import { publicRoutes } from "./public-routes.ts";
import { workListRoutes } from "./work-list-routes.ts";

export function assessmentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", publicRoutes(context));
  routes.route("/", drawRoutes(context));
  routes.route("/", workListRoutes(context));
  routes.route("/", checkFormRoutes(context));
  routes.route("/", checkRoutes(context));
  routes.route("/", impactRoutes(context));
  return routes;
}
