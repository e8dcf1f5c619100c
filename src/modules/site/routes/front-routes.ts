/** Addresses of the front page, the rights and the search. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { type Context, today } from "../../../platform/context.ts";
import { findDeclaration, findProfile, listEvents } from "../../city/index.ts";
import { listDataSets } from "../../datasets/index.ts";
import { findAlarm } from "../../follow-through/index.ts";
import { listReleased, listReleasedLengths } from "../../indicators/index.ts";
import { countPromises, listRecommendations, listWords } from "../../recommendations/index.ts";
import { getCatalogue, listRights, searchCatalogue } from "../../rights/index.ts";
import { findLatestReport } from "../find-latest-report.ts";
import { speaksForRight, toldFirst } from "../front-indicators.ts";
import { gatherCityWork } from "../gather-city-work.ts";
import { listWorks } from "../list-works.ts";
import { AccessibilityPage } from "../pages/accessibility-page.tsx";
import { FrontPage } from "../pages/front-page.tsx";
import { hasFigures } from "../pages/indicator-entry.tsx";
import { RightPage } from "../pages/right-page.tsx";
import { RightsPage } from "../pages/rights-page.tsx";
import { SearchPage } from "../pages/search-page.tsx";
import { searchSite } from "../search-site.ts";

/** Longer than any question; the rest of a longer text is not searched for. */
const LONGEST_QUERY = 200;

export function frontRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/", async (c) => {
    const props = await context.database.readCity(c.var.city.id, async (tx) => {
      const profile = await findProfile(tx);
      const { edition, highlights } = await findLatestReport(tx);
      const lengths = await listReleasedLengths(tx);
      const told = toldFirst(lengths, highlights).map(({ id }) => id);
      const speaking = speaksForRight(lengths, highlights).map(({ id }) => id);
      const indicators = await listReleased(tx, { ids: [...new Set([...told, ...speaking])] });
      return {
        profile,
        declaration: await findDeclaration(tx),
        events: await listEvents(tx),
        rights: await listRights(tx),
        promises: await countPromises(tx, today(context)),
        indicators,
        highlights,
        told: told.flatMap((id) => indicators.filter(({ indicator }) => indicator.id === id)),
        edition,
        work: await gatherCityWork(context, tx),
        alarm: await findAlarm(context, tx, today(context), c.var.language),
      };
    });
    const { profile } = props;
    if (profile === undefined) return refusePage(c, "not-found");
    return respond(c, FrontPage({ ...props, profile, view: viewOf(context, c) }));
  });

  routes.get("/rights", async (c) => {
    const props = await context.database.readCity(c.var.city.id, async (tx) => {
      const { highlights } = await findLatestReport(tx);
      const speaking = speaksForRight(await listReleasedLengths(tx), highlights);
      return {
        rights: await listRights(tx),
        indicators: await listReleased(tx, { ids: speaking.map(({ id }) => id) }),
        promises: await countPromises(tx, today(context)),
        highlights,
      };
    });
    return respond(c, RightsPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/rights/:slug", async (c) => {
    const props = await context.database.readCity(c.var.city.id, async (tx) => {
      const right = (await listRights(tx)).find(({ slug }) => slug === c.req.param("slug"));
      if (right === undefined) return undefined;
      const declaration = await findDeclaration(tx);
      return {
        right,
        indicators: await listReleased(tx, { right: right.id }),
        recommendations: await listRecommendations(tx, { right: right.id }),
        commitments: (declaration?.commitments ?? []).filter((one) => one.right === right.id),
        challenge: (await findLatestReport(tx)).challenges.get(right.slug),
      };
    });
    if (props === undefined) return refusePage(c, "not-found");
    return respond(c, RightPage({ ...props, catalogue: getCatalogue(), view: viewOf(context, c) }));
  });

  routes.get("/search", async (c) => {
    const query = (c.req.query("q") ?? "").trim().slice(0, LONGEST_QUERY);
    const found = await context.database.readCity(c.var.city.id, async (tx) => {
      const all = {
        rights: await listRights(tx),
        indicators: (await listReleased(tx)).filter(hasFigures),
        dataSets: (await listDataSets(tx)).filter(({ lastRelease }) => lastRelease !== null),
        recommendations: await listWords(tx),
        works: await listWorks(tx),
      };
      const { recommendations, ...rest } = searchSite(all, query);
      const ids = recommendations.map(({ id }) => id);
      return {
        ...rest,
        recommendations: ids.length === 0 ? [] : await listRecommendations(tx, { ids }),
      };
    });
    const catalogue = getCatalogue();
    return respond(
      c,
      SearchPage({
        view: viewOf(context, c),
        query,
        found,
        catalogue,
        hits: searchCatalogue(catalogue, query),
      }),
    );
  });

  routes.get("/accessibility", (c) => respond(c, AccessibilityPage({ view: viewOf(context, c) })));

  return routes;
}
