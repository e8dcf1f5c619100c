/** Addresses of released figures: pages and files. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { said } from "../../../kernel/language.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { findReleasedDataSet, listDataSets } from "../../datasets/index.ts";
import {
  figuresCsv,
  findReleased,
  findReleasePosition,
  listReleased,
} from "../../indicators/index.ts";
import { listRecommendations } from "../../recommendations/index.ts";
import { listRights } from "../../rights/index.ts";
import { findLatestReport } from "../find-latest-report.ts";
import { IndicatorPage } from "../pages/indicator-page.tsx";
import { IndicatorsPage } from "../pages/indicators-page.tsx";
import { SourcesPage } from "../pages/sources-page.tsx";
import { listSources } from "../source-list.ts";

export function figureRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/indicators", async (c) => {
    const props = await context.database.readCity(c.var.city.id, async (tx) => ({
      rights: await listRights(tx),
      indicators: await listReleased(tx),
      dataSets: (await listDataSets(tx)).filter(({ lastRelease }) => lastRelease !== null).length,
    }));
    return respond(c, IndicatorsPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/indicators.csv", async (c) => {
    const { id, slug, name } = c.var.city;
    const released = await context.database.readCity(id, (tx) => listReleased(tx));
    return csvFile(
      c,
      figuresCsv(released, said(name, ["en"])?.text ?? slug),
      `${slug}-figures.csv`,
    );
  });

  routes.get("/indicators/:file{[a-z0-9-]+\\.csv}", async (c) => {
    const { id, slug, name } = c.var.city;
    const wanted = c.req.param("file").slice(0, -".csv".length);
    const released = await context.database.readCity(id, (tx) => findReleased(tx, wanted));
    if (released === undefined) return refusePage(c, "not-found");
    const bytes = figuresCsv([released], said(name, ["en"])?.text ?? slug);
    return csvFile(c, bytes, `${slug}-${wanted}.csv`);
  });

  routes.get("/indicators/:slug", async (c) => {
    const view = viewOf(context, c);
    const props = await context.database.readCity(c.var.city.id, async (tx) => {
      const released = await findReleased(tx, c.req.param("slug"));
      if (released === undefined) return undefined;
      const { right } = released.indicator;
      const recommendations = await listRecommendations(
        tx,
        right === null ? {} : { right: right.id },
      );
      const { challenges } = await findLatestReport(tx);
      const { dataSet } = released.indicator;
      return {
        released,
        dataSet: dataSet === undefined ? undefined : await findReleasedDataSet(tx, dataSet),
        recommendations: recommendations.filter((one) => one.right?.id === right?.id),
        challenge: right === null ? undefined : challenges.get(right.slug),
        position: await findReleasePosition(tx, released.indicator.id),
      };
    });
    if (props === undefined) return refusePage(c, "not-found");
    const address = `${cityAddress(context.settings, c.var.city)}/indicators/${props.released.indicator.slug}`;
    return respond(c, IndicatorPage({ ...props, view, address }));
  });

  routes.get("/sources", async (c) => {
    const { released, dataSets } = await context.database.readCity(c.var.city.id, async (tx) => ({
      released: await listReleased(tx),
      dataSets: (await listDataSets(tx)).filter(({ lastRelease }) => lastRelease !== null),
    }));
    const view = viewOf(context, c);
    return respond(c, SourcesPage({ view, sources: listSources(released), dataSets }));
  });

  return routes;
}
