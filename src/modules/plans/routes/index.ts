/** Addresses of the working pages: all plans, one plan, one measure, and the forms of each. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { measureRoutes } from "./measure-routes.ts";
import { planRoutes } from "./plan-routes.ts";

export function planWorkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", planRoutes(context));
  routes.route("/", measureRoutes(context));
  return routes;
}
