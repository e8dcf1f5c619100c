/** The city's public pages as a list for search engines (sitemaps.org). */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listBodies } from "../../bodies/index.ts";
import { listCommitments } from "../../commitments/index.ts";
import { listDataSets } from "../../datasets/index.ts";
import { listReleased } from "../../indicators/index.ts";
import { listHeld } from "../../meetings/index.ts";
import { listMeasureRows, listPlans } from "../../plans/index.ts";
import { listReferences } from "../../recommendations/index.ts";
import { editionState, listEditions } from "../../reports/index.ts";
import { listRights } from "../../rights/index.ts";
import { hasFigures } from "../pages/indicator-entry.tsx";

const ALWAYS = [
  "",
  "/declaration",
  "/declaration/versions",
  "/declaration/signatories",
  "/bodies",
  "/bodies/matters",
  "/meetings",
  "/events",
  "/challenges",
  "/resources",
  "/practice",
  "/responsibilities",
  "/self-assessment",
  "/decisions",
  "/decisions/draws",
  "/rights",
  "/indicators",
  "/data-sets",
  "/plans",
  "/measures",
  "/recommendations",
  "/follow-through",
  "/reports",
  "/sources",
  "/objections",
  "/verdict-scale",
  "/record",
  "/record/what-it-proves",
  "/catalogue",
  "/accessibility",
];

/** A sitemap holds at most 50,000 addresses. */
const MOST_MEASURES = 40_000;

export function sitemapRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/sitemap.xml", async (c) => {
    const places = await context.database.readCity(c.var.city.id, async (tx) => {
      const rights = await listRights(tx);
      const indicators = (await listReleased(tx)).filter(hasFigures);
      const recommendations = await listReferences(tx);
      const editions = await listEditions(tx);
      const dataSets = await listDataSets(tx);
      const plans = await listPlans(tx);
      const places = { limit: MOST_MEASURES, offset: 0 };
      const measures = await listMeasureRows(tx, today(context), places);
      return [
        ...ALWAYS,
        ...rights.map(({ slug }) => `/rights/${slug}`),
        ...indicators.map(({ indicator }) => `/indicators/${indicator.slug}`),
        ...dataSets
          .filter(({ lastRelease }) => lastRelease !== null)
          .map(({ slug }) => `/data-sets/${slug}`),
        ...(await listBodies(tx)).map(({ slug }) => `/bodies/${slug}`),
        ...(await listHeld(tx, c.var.city.timeZone)).map(({ path }) => `/meetings/${path}`),
        ...(await listCommitments(tx)).map(({ number }) => `/commitments/${number}`),
        ...plans.map(({ reference }) => `/plans/${reference}`),
        ...measures.map(({ reference }) => `/measures/${reference}`),
        ...recommendations.map((reference) => `/recommendations/${reference}`),
        ...editions
          .filter((edition) => editionState(edition) === "published")
          .map(({ year }) => `/reports/${year}`),
      ];
    });
    const home = cityAddress(context.settings, c.var.city);
    // Slugs, references and years hold no character that XML would have to escape.
    const addresses = places.map((place) => `<url><loc>${home}${place}</loc></url>`).join("\n");
    return c.body(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses}\n</urlset>\n`,
      200,
      { "content-type": "application/xml; charset=utf-8" },
    );
  });

  return routes;
}
