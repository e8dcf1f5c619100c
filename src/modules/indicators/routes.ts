/** The working pages of figures: the list, one indicator, and the import of a file in steps that can each be gone back from. */
import { createHash } from "node:crypto";
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond } from "../../design/respond.ts";
import type { Context } from "../../platform/context.ts";
import { type Form, readForm } from "../../platform/http/form.ts";
import { may } from "../accounts/index.ts";
import { listRights } from "../rights/index.ts";
import type { FigureProblem } from "./figure-problem.ts";
import { filePreview } from "./file-preview.ts";
import { type ImportResult, importFigures } from "./import-figures.ts";
import { listCurrent } from "./list-current.ts";
import { findIndicator, listIndicators, listSeries } from "./list-indicators.ts";
import { FiguresPage } from "./pages/figures-page.tsx";
import { ImportPage, PreviewPage } from "./pages/import-page.tsx";
import { SHOWN_PROBLEMS } from "./pages/import-problems.tsx";
import { IndicatorPage, type IndicatorPageProps } from "./pages/indicator-page.tsx";
import { permissions } from "./permissions.ts";
import { recordFigure } from "./record-figure.ts";
import { releaseFigures } from "./release-figures.ts";
import { indicatorTexts } from "./texts/index.ts";

/** Rows of a file that are shown before it is imported. */
const FIRST_ROWS = 5;

export function indicatorRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/figures/*", async (c, next) => {
    const { actor } = c.var;
    if (actor === undefined) return refusePage(c, "sign-in-first");
    if (!may(actor, permissions, "see-drafts")) return refusePage(c, "forbidden");
    return next();
  });

  routes.get("/figures", async (c) => {
    const data = await context.database.readCity(c.var.city.id, async (tx) => ({
      indicators: await listIndicators(tx, await listRights(tx)),
      series: Map.groupBy(await listSeries(tx), ({ indicator }) => indicator),
      figures: Map.groupBy(await listCurrent(tx), ({ indicator }) => indicator),
    }));
    const indicators = data.indicators.map((indicator) => ({
      indicator,
      series: data.series.get(indicator.id) ?? [],
      figures: data.figures.get(indicator.id) ?? [],
    }));
    const { frame } = c.var;
    return respond(
      c,
      FiguresPage({ frame, href: listHref(c), indicators, ...rights(c), done: doneOnList(c) }),
    );
  });

  routes.post("/figures/release", async (c) => {
    const done = await releaseFigures(context, c.var.city.id, c.var.actor, {});
    if ("refused" in done) return refusePage(c, "forbidden");
    return c.redirect(`${listHref(c)}?released=${done.released}`, 303);
  });

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
    await context.files.keep(keptName(c, name), bytes);
    return c.redirect(`${listHref(c)}/import/${name}`, 303);
  });

  routes.get("/figures/import/:file{[0-9a-f]{64}}", async (c) => preview(c, c.req.param("file")));

  routes.post("/figures/import/:file{[0-9a-f]{64}}", async (c) => {
    const file = c.req.param("file");
    const bytes = await context.files.find(keptName(c, file));
    if (bytes === undefined) return c.redirect(`${listHref(c)}/import?expired`, 303);
    const expectedPlan = (await readForm(c)).text("plan");
    const cityNames = namesOf(c);
    const input = { bytes, dryRun: false, cityNames, expectedPlan };
    const done = await importFigures(context, c.var.city.id, c.var.actor, input);
    if ("refused" in done && done.refused === "not-permitted") return refusePage(c, "forbidden");
    if ("refused" in done || done.problems.length > 0) return preview(c, file, true);
    return c.redirect(`${listHref(c)}?added=${done.added}&corrected=${done.corrected.length}`, 303);
  });

  routes.get("/figures/:slug", async (c) => {
    const props = await indicatorProps(c, c.req.param("slug"));
    if (props === undefined) return refusePage(c, "not-found");
    return respond(c, IndicatorPage({ ...props, done: doneOnIndicator(c) }));
  });

  routes.post("/figures/:slug", async (c) => {
    const props = await indicatorProps(c, c.req.param("slug"));
    if (props === undefined) return refusePage(c, "not-found");
    if (!props.mayImport) return refusePage(c, "forbidden");
    const form = await readForm(c);
    const { values } = form;
    const texts = indicatorTexts(c.var.language);
    const series = props.series.find(({ slug }) => slug === form.text("series"));
    if (series === undefined) {
      const errors = { series: texts.pages.indicator.unknownSeries };
      return respond(c, IndicatorPage({ ...props, values, errors }), 422);
    }
    const done = await recordFigure(context, c.var.city.id, c.var.actor, figureOf(form, series.id));
    if ("recorded" in done)
      return c.redirect(`${listHref(c)}/${props.indicator.slug}?done=${done.recorded}`, 303);
    switch (done.refused) {
      case "not-permitted":
        return refusePage(c, "forbidden");
      case "unknown-series":
        return refusePage(c, "not-found");
      case "already-recorded":
        return respond(c, IndicatorPage({ ...props, values, conflict: done.current }), 409);
      case "bad-figure":
        return respond(
          c,
          IndicatorPage({ ...props, values, errors: errorsOf(done.problems, c) }),
          422,
        );
    }
  });

  routes.post("/figures/:slug/release", async (c) => {
    const slug = c.req.param("slug");
    const indicator = await context.database.readCity(c.var.city.id, (tx) =>
      findIndicator(tx, slug),
    );
    if (indicator === undefined) return refusePage(c, "not-found");
    const done = await releaseFigures(context, c.var.city.id, c.var.actor, {
      indicators: [indicator.id],
    });
    if ("refused" in done) return refusePage(c, "forbidden");
    return c.redirect(`${listHref(c)}/${slug}?released=${done.released}`, 303);
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
    const bytes = await context.files.find(keptName(c, file));
    if (bytes === undefined) return c.redirect(`${listHref(c)}/import?expired`, 303);
    const result = await dryRun(c, bytes);
    if ("refused" in result) return refusePage(c, "forbidden");
    return previewOrProblems(c, file, bytes, result, changedMeanwhile);
  }

  async function indicatorProps(
    c: Request<Env>,
    slug: string,
  ): Promise<IndicatorPageProps | undefined> {
    return context.database.readCity(c.var.city.id, async (tx) => {
      const indicator = await findIndicator(tx, slug);
      if (indicator === undefined) return undefined;
      return {
        frame: c.var.frame,
        listHref: listHref(c),
        publicHref: `/${c.var.city.slug}/indicators/${slug}`,
        indicator,
        series: await listSeries(tx, indicator.id),
        figures: await listCurrent(tx, indicator.id),
        ...rights(c),
      };
    });
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

function listHref(c: Request<Env>): string {
  return `/${c.var.city.slug}/figures`;
}

function keptName(c: Request<Env>, file: string): string {
  return `imports/${c.var.city.id}/${file}.csv`;
}

function namesOf(c: Request<Env>): readonly string[] {
  return [...Object.values(c.var.city.name), c.var.city.slug];
}

function rights(c: Request<Env>) {
  const { actor } = c.var;
  return {
    mayImport: may(actor, permissions, "import-figures"),
    mayRelease: may(actor, permissions, "release-figures"),
  };
}

function uploadTexts(c: Request<Env>) {
  return indicatorTexts(c.var.language).pages.upload;
}

/** A number from the address; undefined unless it is one. */
function numberIn(c: Request<Env>, name: string): number | undefined {
  const text = c.req.query(name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function releasedIn(c: Request<Env>): string | undefined {
  const released = numberIn(c, "released");
  const texts = indicatorTexts(c.var.language).pages.release;
  if (released === undefined) return undefined;
  return released === 0 ? texts.nothing : texts.done(released);
}

function doneOnList(c: Request<Env>): string | undefined {
  const [added, corrected] = [numberIn(c, "added"), numberIn(c, "corrected")];
  if (added !== undefined && corrected !== undefined) return uploadTexts(c).done(added, corrected);
  return releasedIn(c);
}

function doneOnIndicator(c: Request<Env>): string | undefined {
  const texts = indicatorTexts(c.var.language).pages.entered;
  const done = c.req.query("done");
  if (done === "added" || done === "corrected" || done === "unchanged") return texts[done];
  return releasedIn(c);
}

function figureOf(form: Form, series: Parameters<typeof recordFigure>[3]["series"]) {
  const replaces = Number(form.text("replaces"));
  return {
    series,
    printedPeriod: form.text("period"),
    year: form.text("year"),
    value: form.text("value"),
    qualifier: form.text("qualifier"),
    source: form.text("source"),
    note: form.text("note"),
    retrievedOn: form.text("retrieved"),
    licence: form.text("licence"),
    ...(Number.isInteger(replaces) && replaces > 0 ? { replaces } : {}),
  };
}

function errorsOf(
  problems: readonly FigureProblem[],
  c: Request<Env>,
): Readonly<Record<string, string>> {
  const texts = indicatorTexts(c.var.language).problems;
  return Object.fromEntries(
    problems.map((problem) => [problem.column ?? "value", texts[problem.code](problem)]),
  );
}
