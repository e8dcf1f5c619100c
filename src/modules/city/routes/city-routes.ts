/** Addresses of what a city says of itself: the coordinator's pages below `profile`, and the public versions of the declaration. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { permissions } from "../permissions.ts";
import { charterRoutes } from "./charter-routes.ts";
import { declarationRoutes } from "./declaration-routes.ts";
import { profileRoutes } from "./profile-routes.ts";
import { roadRoutes } from "./road-routes.ts";

export function cityRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  // Whoever may edit the profile may write all that stands beside it.
  routes.use("/profile/*", async (c, next) => {
    if (c.var.actor === undefined) return refusePage(c, "sign-in-first");
    return may(c.var.actor, permissions, "edit-profile") ? next() : refusePage(c, "forbidden");
  });
  routes.route("/", profileRoutes(context));
  routes.route("/", declarationRoutes(context));
  routes.route("/", roadRoutes(context));
  routes.route("/", charterRoutes(context));
  return routes;
}
