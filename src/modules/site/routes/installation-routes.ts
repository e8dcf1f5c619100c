/** What belongs to no city: the list of cities, or the way to the only one, or to making the first. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond } from "../../../design/respond.ts";
import { type Language, said } from "../../../kernel/language.ts";
import { type Context, today } from "../../../platform/context.ts";
import { findDeclaration, type ListedCity, listCities } from "../../city/index.ts";
import { countPromises } from "../../recommendations/index.ts";
import { CitiesPage, type CityEntry } from "../pages/cities-page.tsx";
import { siteTexts } from "../texts/index.ts";

export function installationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/", async (c) => {
    const cities = await context.database.inInstallation(listCities);
    const [first, second] = cities;
    if (first === undefined) return c.redirect("/first-run", 303);
    if (second === undefined) return c.redirect(`/${first.slug}`, 303);
    const entries = await Promise.all(
      cities.map((city) => describe(context, city, c.var.language)),
    );
    return respond(c, CitiesPage({ frame: c.var.frame, cities: entries }));
  });

  return routes;
}

/** What the list says of a city: its promise, and what became of it. */
async function describe(
  context: Context,
  { id, slug, name }: ListedCity,
  language: Language,
): Promise<CityEntry> {
  return context.database.readCity(id, async (tx) => {
    const declaration = await findDeclaration(tx);
    const { all } = await countPromises(tx, today(context));
    return {
      slug,
      name: said(name, [language]) ?? { text: slug, language },
      promise: declaration === undefined ? undefined : said(declaration.promise, [language]),
      state: siteTexts(language).promises(all),
    };
  });
}
