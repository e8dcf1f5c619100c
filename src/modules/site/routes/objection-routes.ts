/** Addresses of objections as the public sees them. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listEntries } from "../../ledger/index.ts";
import {
  findObjection,
  listObjections,
  listTurnedAway,
  objectionSubject,
} from "../../objections/index.ts";
import { objectionsCsv } from "../objections-csv.ts";
import { ObjectionPage } from "../pages/objection-page.tsx";
import { ObjectionsPage } from "../pages/objections-page.tsx";

export function objectionPages(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/objections", async (c) => {
    const found = await context.database.readCity(c.var.city.id, async (tx) => ({
      objections: await listObjections(tx),
      turnedAway: await listTurnedAway(tx),
    }));
    return respond(c, ObjectionsPage({ view: viewOf(context, c), ...found }));
  });

  routes.get("/objections.csv", async (c) => {
    const { id, slug } = c.var.city;
    const objections = await context.database.readCity(id, listObjections);
    const { preferred } = viewOf(context, c);
    const bytes = objectionsCsv(objections, preferred, today(context));
    return csvFile(c, bytes, `${slug}-objections.csv`);
  });

  routes.get("/objections/:reference{[A-Z0-9-]+}", async (c) => {
    const reference = c.req.param("reference");
    const found = await context.database.readCity(c.var.city.id, async (tx) => {
      const objection = await findObjection(tx, reference);
      if (objection === undefined) return undefined;
      const about = objectionSubject(reference);
      const entries = await listEntries(tx, { about, limit: 200 });
      return { objection, entries: [...entries].reverse() };
    });
    if (found === undefined) return refusePage(c, "not-found");
    return respond(c, ObjectionPage({ view: viewOf(context, c), ...found }));
  });

  return routes;
}
