/** Addresses that everybody may read: the list of reports, one report as a page, as PDF and as data. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { isLanguage, LANGUAGES } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { frozenBook } from "../frozen-book.ts";
import { type Frozen, findSnapshot, listEditions } from "../list-editions.ts";
import { makeDataPackage } from "../make-data-package.ts";
import { makeEditionProofs } from "../make-edition-proofs.ts";
import { makePdf } from "../make-pdf.ts";
import { homeOf } from "../pages/place.ts";
import { ReportPage } from "../pages/report-page.tsx";
import { ReportsPage } from "../pages/reports-page.tsx";
import { countFigures } from "../snapshot.ts";
import { reportTexts } from "../texts/index.ts";
import { yearIn } from "./admission.ts";

export function reportRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/reports", async (c) => {
    const editions = await context.database.readCity(c.var.city.id, listEditions);
    return respond(
      c,
      ReportsPage({ frame: c.var.frame, editions, demonstration: c.var.city.demonstration }),
    );
  });

  routes.get("/reports/:year", async (c) => {
    const frozen = await findFrozen(c);
    if (frozen === undefined) return refusePage(c, "not-found");
    const { snapshot } = frozen;
    const { language, frame, city } = c.var;
    const { year } = snapshot.edition;
    const figures = reportTexts(language).reports.figures(countFigures(snapshot));
    const book = frozenBook(frozen, language, "screen", homeOf(frame));
    const languages = [
      ...city.languages,
      ...LANGUAGES.filter((one) => one === language && !city.languages.includes(one)),
    ];
    return respond(c, ReportPage({ frame, year, book, languages, figures }));
  });

  routes.get("/reports/:year/report.pdf", async (c) => {
    const frozen = await findFrozen(c);
    const wanted = c.req.query("language") ?? c.var.language;
    if (frozen === undefined || !isLanguage(wanted)) return refusePage(c, "not-found");
    const bytes = await makePdf(context, frozen, wanted);
    return download(c, bytes, "application/pdf", `${nameOf(frozen)}-${wanted}.pdf`);
  });

  routes.get("/reports/:year/data.zip", async (c) => {
    const frozen = await findFrozen(c);
    if (frozen === undefined) return refusePage(c, "not-found");
    const proofs = await makeEditionProofs(context, c.var.city.id, frozen);
    const bytes = makeDataPackage(frozen, proofs);
    return download(c, bytes, "application/zip", `${nameOf(frozen)}-data.zip`);
  });

  async function findFrozen(c: Request<Env>): Promise<Frozen | undefined> {
    const year = yearIn(c);
    if (year === undefined) return undefined;
    return context.database.readCity(c.var.city.id, (tx) => findSnapshot(tx, year));
  }

  return routes;
}

function nameOf({ snapshot }: Frozen): string {
  return `${snapshot.city.slug}-human-rights-report-${snapshot.edition.year}`;
}

/** A file shown in the browser, and saved under a name that says what it is. */
function download(c: Request<Env>, bytes: Uint8Array, type: string, name: string): Response {
  const disposition = type === "application/pdf" ? "inline" : "attachment";
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": type,
    "content-disposition": `${disposition}; filename="${name}"`,
    "cache-control": "no-cache",
  });
}
