/** Addresses of the working pages: the list, the form for a new recommendation, and one recommendation with its voices. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { askedPage } from "../../../kernel/asked-number.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { listWork } from "../list-work.ts";
import { WorkListPage } from "../pages/work-list-page.tsx";
import { permissions } from "../permissions.ts";
import { WORK_GROUPS } from "../work-list.ts";
import { isOpen } from "./admission.ts";
import { adoptionRoutes } from "./adoption.ts";
import { evaluationRoutes } from "./evaluations.ts";
import { scaleRoutes } from "./verdict-scale.ts";
import { voiceRoutes } from "./voices.ts";

export function recommendationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/recommendations", async (c) => {
    const { actor, city, frame } = c.var;
    if (!isOpen(c, "see-recommendation-work")) return turnAway(c);
    const mayAnswer = may(actor, permissions, "answer-recommendation");
    const mayAssess = may(actor, permissions, "draft-assessment");
    const group = WORK_GROUPS.find((one) => one === c.req.query("group"));
    const page = askedPage(c.req.query("page"));
    const list = await context.database.readCity(city.id, (tx) =>
      listWork(tx, { on: today(context), mayAnswer, mayAssess, group, page }),
    );
    return respond(
      c,
      WorkListPage({
        frame,
        list,
        group,
        page,
        on: today(context),
        mayAdopt: may(actor, permissions, "adopt-recommendation"),
        mayAnswer,
        mayAssess,
        maySetScale: may(actor, permissions, "set-verdict-scale"),
      }),
    );
  });

  // `new` is an address of its own, so it comes before the references.
  routes.route("/", adoptionRoutes(context));
  routes.route("/", voiceRoutes(context));
  routes.route("/", evaluationRoutes(context));
  routes.route("/", scaleRoutes(context));
  return routes;
}
