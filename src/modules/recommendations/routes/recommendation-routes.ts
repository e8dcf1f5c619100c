/** Addresses of the working pages: the list, the form for a new recommendation, and one recommendation with its voices. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond } from "../../../design/respond.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { listRecommendations } from "../list-recommendations.ts";
import { WorkListPage } from "../pages/work-list-page.tsx";
import { permissions } from "../permissions.ts";
import { isOpen, turnAway } from "./admission.ts";
import { adoptionRoutes } from "./adoption.ts";
import { voiceRoutes } from "./voices.ts";

export function recommendationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/recommendations", async (c) => {
    const { actor, city, frame } = c.var;
    if (!isOpen(c, "see-recommendation-work")) return turnAway(c);
    return respond(
      c,
      WorkListPage({
        frame,
        recommendations: await context.database.readCity(city.id, (tx) => listRecommendations(tx)),
        on: today(context),
        mayAdopt: may(actor, permissions, "adopt-recommendation"),
        mayAnswer: may(actor, permissions, "answer-recommendation"),
        mayAssess: may(actor, permissions, "assess-recommendation"),
      }),
    );
  });

  // `new` is an address of its own, so it comes before the references.
  routes.route("/", adoptionRoutes(context));
  routes.route("/", voiceRoutes(context));
  return routes;
}
