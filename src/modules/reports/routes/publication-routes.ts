/** An edition on its way out: its draft, the page before publication, and publication. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { findTimeZone } from "../../city/index.ts";
import { composeBook } from "../compose-book.ts";
import { editionState } from "../edition.ts";
import { gatherSnapshot } from "../gather-snapshot.ts";
import { findEdition } from "../list-editions.ts";
import { listMissing } from "../list-missing.ts";
import { homeOf } from "../pages/place.ts";
import { PublicationPage } from "../pages/publication-page.tsx";
import { DraftPage } from "../pages/report-page.tsx";
import { publishEdition } from "../publish-edition.ts";
import { countFigures } from "../snapshot.ts";
import { reportTexts } from "../texts/index.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { isAllowed, yearIn } from "./admission.ts";

export function publicationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/editions/:year/preview", async (c) => {
    if (!isAllowed(c, "see-drafts")) return turnAway(c);
    const { language, frame } = c.var;
    const draft = await gathered(c);
    if (draft === undefined) return refusePage(c, "not-found");
    const { snapshot, edition } = draft;
    const home = homeOf(frame);
    const book = composeBook(snapshot, { language, ink: "screen", sha256: undefined, home });
    return respond(c, DraftPage({ frame, year: edition.year, book }));
  });

  routes.get("/editions/:year/publication", async (c) => {
    if (!isAllowed(c, "publish-edition")) return turnAway(c);
    return publicationPage(c, {});
  });

  routes.post("/editions/:year/publication", async (c) => {
    const { city, actor, language } = c.var;
    const year = yearIn(c);
    if (year === undefined) return refusePage(c, "not-found");
    if (!isAllowed(c, "publish-edition")) return turnAway(c);
    const t = reportTexts(language);
    if ((await readForm(c)).text("confirm") !== "yes") {
      return publicationPage(c, { confirm: t.publication.confirmMissing });
    }
    const published = await publishEdition(context, city.id, actor, { edition: year });
    if (!("refused" in published))
      return c.redirect(`/${city.slug}/editions/${year}?done=published`, 303);
    switch (published.refused) {
      case "not-permitted":
        return turnAway(c);
      case "unknown-edition":
        return refusePage(c, "not-found");
      case "already-published":
        return c.redirect(`/${city.slug}/editions/${year}`, 303);
      case "no-figures":
      case "future-date":
        return publicationPage(c, { confirm: refusalTexts(language)[published.refused] });
    }
  });

  async function publicationPage(
    c: Request<Env>,
    errors: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const draft = await gathered(c);
    if (draft === undefined) return refusePage(c, "not-found");
    const { snapshot, edition, missing } = draft;
    const page = PublicationPage({
      frame: c.var.frame,
      year: edition.year,
      figures: countFigures(snapshot),
      missing,
      errors,
    });
    return respond(c, page, Object.keys(errors).length > 0 ? 422 : 200);
  }

  /** An open edition as it would be published now. */
  async function gathered(c: Request<Env>) {
    const year = yearIn(c);
    const asOf = today(context);
    return context.database.readCity(c.var.city.id, async (tx) => {
      const edition = year === undefined ? undefined : await findEdition(tx, year);
      if (edition === undefined || editionState(edition) !== "open") return undefined;
      const at = context.now();
      const timeZone = await findTimeZone(tx, context);
      return {
        edition,
        snapshot: await gatherSnapshot(tx, { edition, at, asOf, timeZone, publishedOn: null }),
        missing: await listMissing(tx, edition, asOf),
      };
    });
  }

  return routes;
}
