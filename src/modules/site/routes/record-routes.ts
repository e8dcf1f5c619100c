/** Addresses of the public record: pages for people, a file for programs. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { describeLog, type EntryProof, listEntries, proofOf } from "../../ledger/index.ts";
import { editionState, listEditions } from "../../reports/index.ts";
import { EntryPage, RecordPage } from "../pages/record-page.tsx";
import { WhatItProvesPage } from "../pages/what-it-proves-page.tsx";

const PAGE = 50;
/** Entries in one file; a longer record goes on at `next`. */
const FILE = 5_000;

export function recordRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/record", async (c) => {
    const before = askedNumber(c.req.query("before"));
    const props = await context.database.readCity(c.var.city.id, async (tx) => ({
      entries: await listEntries(tx, { limit: PAGE, ...(before === undefined ? {} : { before }) }),
      proof: await headOf(tx),
      books: await booksOf(tx),
    }));
    const view = viewOf(context, c);
    const log = `${context.settings.baseUrl}${view.home}/log`;
    return respond(c, RecordPage({ ...props, view, log, older: before !== undefined }));
  });

  routes.get("/record/what-it-proves", async (c) => {
    const view = viewOf(context, c);
    const address = `${context.settings.baseUrl}${view.home}/log`;
    const log = await describeLog(context, c.var.city);
    return respond(c, WhatItProvesPage({ view, log, address }));
  });

  routes.get("/record.json", async (c) => {
    const before = askedNumber(c.req.query("before"));
    const { entries, head } = await context.database.readCity(c.var.city.id, async (tx) => ({
      entries: await listEntries(tx, { limit: FILE, ...(before === undefined ? {} : { before }) }),
      head: await headOf(tx),
    }));
    const last = entries.at(-1);
    const more = last !== undefined && last.position > 0;
    return c.json({
      city: c.var.city.slug,
      size: head?.size ?? 0,
      root: head?.root ?? null,
      next: more ? `/${c.var.city.slug}/record.json?before=${last.position}` : null,
      entries: entries.map(({ position, leafHash, body }) => ({ position, leafHash, body })),
    });
  });

  routes.get("/record/:position{[0-9]+}", async (c) => {
    const position = Number(c.req.param("position"));
    if (!Number.isSafeInteger(position)) return refusePage(c, "not-found");
    const found = await context.database.readCity(c.var.city.id, async (tx) => {
      const [entry] = await listEntries(tx, { before: position + 1, limit: 1 });
      return entry?.position === position
        ? { entry, proof: await proofOf(tx, position), books: await booksOf(tx) }
        : undefined;
    });
    if (found?.proof === undefined) return refusePage(c, "not-found");
    const { entry, proof, books } = found;
    return respond(c, EntryPage({ entry, proof, books, view: viewOf(context, c) }));
  });

  return routes;
}

/** The years of the reports that stand here as books; others were published elsewhere, or are not out yet. */
async function booksOf(tx: CityTransaction): Promise<readonly number[]> {
  const editions = await listEditions(tx);
  return editions.filter((one) => editionState(one) === "published").map(({ year }) => year);
}

/** The proof of the newest entry, which tells the record's size and what stands at its top. */
async function headOf(tx: CityTransaction): Promise<EntryProof | undefined> {
  const [newest] = await listEntries(tx, { limit: 1 });
  return newest === undefined ? undefined : proofOf(tx, newest.position);
}
