/** Addresses of weighed decisions and of draws as the public sees them, with their files. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listDepartments } from "../../departments/index.ts";
import { listEntries } from "../../ledger/index.ts";
import { listRights } from "../../rights/index.ts";
import { checkSubject } from "../check.ts";
import { readCheckChoice } from "../check-choice.ts";
import { checkDocument } from "../check-document.ts";
import { checksCsv } from "../checks-csv.ts";
import { composeDraw } from "../compose-draw.ts";
import { countWeighed } from "../count-weighed.ts";
import { drawSubject } from "../draw.ts";
import { drawsCsv } from "../draws-csv.ts";
import { dueFor } from "../follow-up.ts";
import { countBegun, countCheckRows, listCheckRows, PAGE_LENGTH } from "../list-check-rows.ts";
import { findCheck } from "../list-checks.ts";
import { findDraw, findDrawnBy, listDraws } from "../list-draws.ts";
import { countLate, listDue } from "../list-due.ts";
import { CheckPage } from "../pages/check-page.tsx";
import { DecisionsPage } from "../pages/decisions-page.tsx";
import { DrawPage } from "../pages/draw-page.tsx";
import { DrawsPage } from "../pages/draws-page.tsx";
import { viewOf } from "../view.ts";
import { listSameCase } from "../weighed-before.ts";
import { shownEntries } from "./admission.ts";
import { sentenceFile, sentencesOf } from "./sentences.ts";

/** More than any check has ever had; the record's own page shows them all. */
const MOST_ENTRIES = 200;
/** A file has all of them; a city weighs some hundred a year. */
const MOST_ROWS = 100_000;
const FRESH = { "cache-control": "no-cache" } as const;

export function publicRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/decisions", async (c) => {
    const props = await database.readCity(c.var.city.id, async (tx) => {
      const departments = await listDepartments(tx);
      const rights = await listRights(tx);
      const choice = readCheckChoice((name) => c.req.query(name), { departments, rights });
      const { outcome, year } = choice;
      const filter = {
        ...{ outcome, year },
        department: departments.find(({ slug }) => slug === choice.department)?.id,
        right: rights.find(({ slug }) => slug === choice.right)?.id,
      };
      const found = await countCheckRows(tx, filter);
      const pages = Math.max(1, Math.ceil(found / PAGE_LENGTH));
      const page = Math.min(choice.page, pages);
      const offset = (page - 1) * PAGE_LENGTH;
      return {
        ...{ departments, rights, found, pages, choice: { ...choice, page } },
        rows: await listCheckRows(tx, { ...filter, limit: PAGE_LENGTH, offset }),
        begun: await countBegun(tx),
        weighed: await countWeighed(tx),
        late: await countLate(tx, today(context)),
      };
    });
    return respond(c, DecisionsPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/decisions.csv", async (c) => {
    const rows = await database.readCity(c.var.city.id, (tx) =>
      listCheckRows(tx, { limit: MOST_ROWS, offset: 0 }),
    );
    const bytes = checksCsv(rows, viewOf(context, c).preferred, today(context));
    return csvFile(c, bytes, `${c.var.city.slug}-decisions.csv`);
  });

  routes.get("/decisions/draws", async (c) => {
    const draws = await database.readCity(c.var.city.id, (tx) => listDraws(tx));
    return respond(c, DrawsPage({ view: viewOf(context, c), draws }));
  });

  routes.get("/decisions/draws.csv", async (c) => {
    const draws = await database.readCity(c.var.city.id, (tx) => listDraws(tx));
    return csvFile(c, drawsCsv(draws, today(context)), `${c.var.city.slug}-draws.csv`);
  });

  routes.get("/decisions/draws/:number{[0-9]+}", async (c) => {
    const number = Number(c.req.param("number"));
    const found = await database.readCity(c.var.city.id, async (tx) => {
      const draw = await findDraw(tx, number);
      if (draw === undefined) return undefined;
      const about = drawSubject(number);
      return { draw, entries: await listEntries(tx, { about, limit: MOST_ENTRIES }) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const view = viewOf(context, c);
    return respond(
      c,
      DrawPage({
        ...{ view, draw: found.draw, address: `${view.home}/decisions` },
        publicAddress: `${cityAddress(context.settings, c.var.city)}/decisions/draws/${number}`,
        entries: shownEntries(context, found.entries),
      }),
    );
  });

  routes.get("/decisions/draws/:file{[0-9]+\\.json}", async (c) => {
    const number = Number.parseInt(c.req.param("file"), 10);
    const document = await composeDraw(context, c.var.city, number, { withProofs: true });
    if (document === undefined) return refusePage(c, "not-found");
    // The record does not hold what the tables hold: whoever runs this finds out what with `ledger verify`.
    if ("missing" in document) return c.json({ missing: true }, 409, FRESH);
    return c.json(document, 200, FRESH);
  });

  routes.get("/decisions/:reference{FAIR-[0-9-]+}", async (c) => {
    const found = await read(c, c.req.param("reference"));
    if (found === undefined) return refusePage(c, "not-found");
    const { check, entries, due, drawnBy, sameCase } = found;
    return respond(
      c,
      CheckPage({
        ...{ check, due, drawnBy, sameCase, view: viewOf(context, c) },
        sentences: sentencesOf(context, c, check, "everybody"),
        entries: shownEntries(context, entries),
      }),
    );
  });

  routes.get("/decisions/:file{FAIR-[0-9-]+\\.json}", async (c) => {
    const found = await read(c, c.req.param("file").replace(/\.json$/, ""));
    if (found === undefined) return refusePage(c, "not-found");
    const { check, entries } = found;
    const { slug, name } = c.var.city;
    const sentences = sentencesOf(context, c, check, "everybody");
    const document = checkDocument(check, {
      city: { slug, name },
      sentences: Object.fromEntries(sentences.map(({ language, text }) => [language, text])),
      entries: [...entries]
        .reverse()
        .map(({ position, type, at }) => ({ position, type, at: at.toISOString() })),
    });
    return c.json(document, 200, FRESH);
  });

  routes.get("/decisions/:reference{FAIR-[0-9-]+}/sentence.txt", (c) =>
    sentenceFile(context, c, c.req.param("reference"), "everybody"),
  );

  return routes;

  async function read(c: Request<Env>, reference: string) {
    return database.readCity(c.var.city.id, async (tx) => {
      const check = await findCheck(tx, reference);
      if (check === undefined) return undefined;
      const about = checkSubject(reference);
      const caseNumber = check.versions.at(-1)?.caseNumber;
      return {
        check,
        entries: await listEntries(tx, { about, limit: MOST_ENTRIES }),
        due: dueFor({ due: await listDue(tx, { references: [reference] }) }, "everybody"),
        drawnBy: await findDrawnBy(tx, reference),
        sameCase: caseNumber === undefined ? [] : await listSameCase(tx, { caseNumber, reference }),
      };
    });
  }
}
