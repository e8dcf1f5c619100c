/** Addresses of recommendations as the public sees them. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedPage } from "../../../kernel/asked-number.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listReleased } from "../../indicators/index.ts";
import { listEntries, proofOf } from "../../ledger/index.ts";
import { listMeasuresFor } from "../../plans/index.ts";
import {
  findRecommendation,
  listRecommendationPage,
  listRecommendations,
  listScales,
  recordSubject,
} from "../../recommendations/index.ts";
import { getCatalogue, listRights } from "../../rights/index.ts";
import { findLatestReport } from "../find-latest-report.ts";
import { RecommendationPage } from "../pages/recommendation-page.tsx";
import { RecommendationsPage } from "../pages/recommendations-page.tsx";
import { VerdictScalePage } from "../pages/verdict-scale-page.tsx";
import { recommendationsCsv } from "../recommendations-csv.ts";
import { parseState } from "../state-address.ts";

/** More than any recommendation has ever had; the record's own page shows them all. */
const MOST_ENTRIES = 200;

export function recommendationPages(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/recommendations", async (c) => {
    const state = parseState(c.req.query("state"));
    const page = askedPage(c.req.query("page"));
    const on = today(context);
    const found = await context.database.readCity(c.var.city.id, async (tx) => {
      const rights = await listRights(tx);
      const right = rights.find(({ slug }) => slug === c.req.query("right"));
      const wanted = { on, state, right: right?.id, page };
      return { rights, right, found: await listRecommendationPage(tx, wanted) };
    });
    return respond(c, RecommendationsPage({ view: viewOf(context, c), state, ...found }));
  });

  routes.get("/recommendations.csv", async (c) => {
    const { id, slug } = c.var.city;
    const recommendations = await context.database.readCity(id, (tx) => listRecommendations(tx));
    const { preferred } = viewOf(context, c);
    const bytes = recommendationsCsv(recommendations, preferred, today(context));
    return csvFile(c, bytes, `${slug}-recommendations.csv`);
  });

  routes.get("/recommendations/:reference", async (c) => {
    const reference = c.req.param("reference");
    const props = await context.database.readCity(c.var.city.id, async (tx) => {
      const recommendation = await findRecommendation(tx, reference);
      if (recommendation === undefined) return undefined;
      const slug = recommendation.right?.slug;
      const released = await listReleased(
        tx,
        recommendation.right === null ? {} : { right: recommendation.right.id },
      );
      const entries = await listEntries(tx, {
        about: recordSubject(reference),
        limit: MOST_ENTRIES,
      });
      const [latest] = entries;
      return {
        recommendation,
        right: (await listRights(tx)).find((right) => right.slug === slug),
        indicators: released.filter(({ indicator }) => indicator.right?.slug === slug),
        challenge:
          slug === undefined ? undefined : (await findLatestReport(tx)).challenges.get(slug),
        measures: await listMeasuresFor(tx, [reference]),
        entries: [...entries].reverse(),
        proof: latest === undefined ? undefined : await proofOf(tx, latest.position),
      };
    });
    if (props === undefined) return refusePage(c, "not-found");
    return respond(
      c,
      RecommendationPage({ ...props, catalogue: getCatalogue(), view: viewOf(context, c) }),
    );
  });

  routes.get("/verdict-scale", async (c) => {
    const scales = await context.database.readCity(c.var.city.id, listScales);
    return respond(c, VerdictScalePage({ view: viewOf(context, c), scales }));
  });

  return routes;
}
