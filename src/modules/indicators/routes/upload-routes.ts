/** Addresses of the import: a file is chosen, checked, shown with what it would change, and only then written down. */
import { createHash } from "node:crypto";
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import {
  findWaiting,
  keepWaiting,
  removeWaiting,
} from "../../../platform/waiting/waiting-files.ts";
import { filePreview } from "../file-preview.ts";
import { type ImportResult, importFigures } from "../import-figures.ts";
import { ImportPage, PreviewPage } from "../pages/import-page.tsx";
import { SHOWN_PROBLEMS } from "../pages/import-problems.tsx";
import { indicatorTexts } from "../texts/index.ts";
import { listHref, rights } from "./place.ts";

/** Rows of a file that are shown before it is imported. */
const FIRST_ROWS = 5;

export function uploadRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/figures/import", (c) => {
    if (!rights(c).mayImport) return refusePage(c, "forbidden");
    const errors = c.req.query("expired") === undefined ? {} : { file: uploadTexts(c).expired };
    return respond(c, ImportPage({ frame: c.var.frame, listHref: listHref(c), errors }));
  });

  routes.post("/figures/import", async (c) => {
    if (!rights(c).mayImport) return refusePage(c, "forbidden");
    const shared = { frame: c.var.frame, listHref: listHref(c) };
    const bytes = (await readForm(c)).file("file")?.bytes;
    if (bytes === undefined) {
      return respond(c, ImportPage({ ...shared, errors: { file: uploadTexts(c).noFile } }), 422);
    }
    const result = await dryRun(c, bytes);
    if ("refused" in result) return refusePage(c, "forbidden");
    if (result.problems.length > 0) {
      const wanted = new Set(result.problems.slice(0, SHOWN_PROBLEMS).map(({ row }) => row));
      const failed = { result, rows: filePreview(bytes, 0, wanted) };
      return respond(c, ImportPage({ ...shared, failed }), 422);
    }
    // Kept under its own hash: the same file chosen twice is the same file, and another city's can't be named.
    const name = createHash("sha256").update(bytes).digest("hex");
    await keepWaiting(context, c.var.city.id, keptName(name), bytes);
    return c.redirect(`${listHref(c)}/import/${name}`, 303);
  });

  routes.get("/figures/import/:file{[0-9a-f]{64}}", async (c) =>
    rights(c).mayImport ? preview(c, c.req.param("file")) : refusePage(c, "forbidden"),
  );

  routes.post("/figures/import/:file{[0-9a-f]{64}}", async (c) => {
    if (!rights(c).mayImport) return refusePage(c, "forbidden");
    const file = c.req.param("file");
    const bytes = await findWaiting(context, c.var.city.id, keptName(file));
    if (bytes === undefined) return c.redirect(`${listHref(c)}/import?expired`, 303);
    const expectedPlan = (await readForm(c)).text("plan");
    const cityNames = namesOf(c);
    const input = { bytes, dryRun: false, cityNames, expectedPlan };
    const done = await importFigures(context, c.var.city.id, c.var.actor, input);
    if ("refused" in done && done.refused === "not-permitted") return refusePage(c, "forbidden");
    if ("refused" in done || done.problems.length > 0) return preview(c, file, true);
    await removeWaiting(context, c.var.city.id, keptName(file));
    return c.redirect(`${listHref(c)}?added=${done.added}&corrected=${done.corrected.length}`, 303);
  });

  return routes;

  function dryRun(c: Request<Env>, bytes: Uint8Array) {
    return importFigures(context, c.var.city.id, c.var.actor, {
      bytes,
      dryRun: true,
      cityNames: namesOf(c),
    });
  }

  async function preview(
    c: Request<Env>,
    file: string,
    changedMeanwhile = false,
  ): Promise<Response> {
    const bytes = await findWaiting(context, c.var.city.id, keptName(file));
    if (bytes === undefined) return c.redirect(`${listHref(c)}/import?expired`, 303);
    const result = await dryRun(c, bytes);
    if ("refused" in result) return refusePage(c, "forbidden");
    return previewOrProblems(c, file, bytes, result, changedMeanwhile);
  }
}

function previewOrProblems(
  c: Request<Env>,
  file: string,
  bytes: Uint8Array,
  result: ImportResult,
  changedMeanwhile: boolean,
): Response {
  const shared = { frame: c.var.frame, listHref: listHref(c) };
  if (result.problems.length > 0) {
    const wanted = new Set(result.problems.slice(0, SHOWN_PROBLEMS).map(({ row }) => row));
    return respond(
      c,
      ImportPage({ ...shared, failed: { result, rows: filePreview(bytes, 0, wanted) } }),
      422,
    );
  }
  const page = PreviewPage({
    ...shared,
    file,
    result,
    rows: filePreview(bytes, FIRST_ROWS),
    changedMeanwhile,
  });
  return respond(c, page, changedMeanwhile ? 409 : 200);
}

function uploadTexts(c: Request<Env>) {
  return indicatorTexts(c.var.language).pages.upload;
}

/** Checked files wait here to be imported. */
function keptName(file: string): string {
  return `imports/${file}.csv`;
}

function namesOf(c: Request<Env>): readonly string[] {
  return [...Object.values(c.var.city.name), c.var.city.slug];
}
