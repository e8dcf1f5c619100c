/** All addresses of this module. They are working pages: nobody comes in who may not see drafts. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { permissions } from "../permissions.ts";
import { definitionRoutes } from "./definition-routes.ts";
import { figureRoutes } from "./figure-routes.ts";
import { uploadRoutes } from "./upload-routes.ts";

export function indicatorRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/figures/*", async (c, next) => {
    const { actor } = c.var;
    if (actor === undefined) return refusePage(c, "sign-in-first");
    if (!may(actor, permissions, "see-drafts")) return refusePage(c, "forbidden");
    return next();
  });

  // `import` and `new` are addresses of their own, so they come before the indicators'.
  routes.route("/", uploadRoutes(context));
  routes.route("/", definitionRoutes(context));
  routes.route("/", figureRoutes(context));
  return routes;
}
