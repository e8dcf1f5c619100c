/** Addresses of the conventions and frameworks that the program brings along. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import type { Context } from "../../../platform/context.ts";
import { getCatalogue, searchCatalogue } from "../../rights/index.ts";
import { CataloguePage } from "../pages/catalogue-page.tsx";
import { FrameworkPage, InstrumentPage } from "../pages/framework-page.tsx";

const LONGEST_QUERY = 200;

export function catalogueRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/catalogue", (c) => {
    const query = (c.req.query("q") ?? "").trim().slice(0, LONGEST_QUERY);
    const catalogue = getCatalogue();
    const hits = searchCatalogue(catalogue, query);
    const { frameworks, grounds } = c.var.city;
    const chosen = { frameworks, grounds };
    return respond(c, CataloguePage({ view: viewOf(context, c), catalogue, chosen, query, hits }));
  });

  routes.get("/catalogue/frameworks/:number{[0-9]+}", (c) => {
    const catalogue = getCatalogue();
    const { elements } = catalogue;
    const frameworks = [...Map.groupBy(elements, ({ framework }) => framework)];
    const found = frameworks[Number(c.req.param("number")) - 1];
    if (found === undefined) return refusePage(c, "not-found");
    const [name, own] = found;
    return respond(c, FrameworkPage({ view: viewOf(context, c), name, elements: own, catalogue }));
  });

  routes.get("/catalogue/instruments/:id", (c) => {
    const { instruments, articles } = getCatalogue();
    const instrument = instruments.find(({ id }) => id === c.req.param("id"));
    if (instrument === undefined) return refusePage(c, "not-found");
    const own = articles.filter((one) => one.instrument === instrument.id);
    return respond(c, InstrumentPage({ view: viewOf(context, c), instrument, articles: own }));
  });

  return routes;
}
