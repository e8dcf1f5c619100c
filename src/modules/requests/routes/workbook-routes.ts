/** Addresses of the questions as a spreadsheet: out, back in with a preview, and stored. */
import { Hono, type Context as Visit } from "hono";
import { z } from "zod";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { checkWorkbook, importWorkbook, listQuestions } from "../import-workbook.ts";
import { WorkbookPage, type WorkbookPageProps } from "../pages/workbook-page.tsx";
import { permissions } from "../permissions.ts";
import { requestTexts } from "../texts/index.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { WorkbookRow } from "../workbook-row.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The rows that the preview hands back; they are checked once more before they are stored. */
const sentRows = z.array(
  z.object({
    row: z.number().int().positive(),
    request: z.string().max(20),
    fields: z.object({
      kind: z.string().max(20_000),
      text: z.string().max(20_000),
      evidence: z.string().max(20_000),
      next: z.string().max(20_000),
    }),
    seen: z.number().int().nonnegative().nullable(),
  }),
);

export function workbookRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/requests/workbook.xlsx", async (c) => {
    if (!mayUse(c)) return turnAway(c);
    const { actor, city, language } = c.var;
    const questions = await context.database.readCity(city.id, (tx) =>
      listQuestions(tx, context, actor),
    );
    const bytes = await writeWorkbook(questions, language);
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": XLSX,
      "content-disposition": `attachment; filename="${city.slug}-requests.xlsx"`,
      "cache-control": "private, no-store",
    });
  });

  routes.get("/work/requests/workbook", (c) => {
    if (!mayUse(c)) return turnAway(c);
    const stored = c.req.query("stored") ?? "";
    return page(c, { errors: {}, stored: /^\d{1,5}$/.test(stored) ? Number(stored) : undefined });
  });

  routes.post("/work/requests/workbook", async (c) => {
    if (!mayUse(c)) return turnAway(c);
    const file = (await readForm(c)).file("file");
    if (file === undefined) {
      const errors = { file: requestTexts(c.var.language).refusals["no-file"] };
      return page(c, { errors, stored: undefined });
    }
    const { actor, city } = c.var;
    const checked = await checkWorkbook(context, city.id, actor, file.bytes);
    return page(c, { errors: {}, stored: undefined, checked });
  });

  routes.post("/work/requests/workbook/replies", async (c) => {
    if (!mayUse(c)) return turnAway(c);
    const { actor, city, language } = c.var;
    const rows = rowsOf((await readForm(c)).text("rows"));
    if (rows === undefined) return refusePage(c, "not-found");
    const written = writtenLanguage(undefined, city.languages, language);
    // What the preview showed is stored; whatever has become wrong since then is shown, and the rest is stored.
    const done = await importWorkbook(context, city.id, actor, { rows, written, onlyGood: true });
    if (done.problems.length === 0)
      return c.redirect(`/${city.slug}/work/requests/workbook?stored=${done.stored}`, 303);
    const checked = { good: [], problems: done.problems, empty: 0 };
    return page(c, { errors: {}, stored: done.stored, checked });
  });

  return routes;

  function mayUse(c: Visit<Env>): boolean {
    return may(c.var.actor, permissions, "use-workbook");
  }

  function page(c: Visit<Env>, shown: Omit<WorkbookPageProps, "frame">): Response {
    const wrong = Object.keys(shown.errors).length > 0 || (shown.checked?.problems.length ?? 0) > 0;
    return respond(c, WorkbookPage({ frame: c.var.frame, ...shown }), wrong ? 422 : 200);
  }
}

function rowsOf(text: string): readonly WorkbookRow[] | undefined {
  try {
    const read = sentRows.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
