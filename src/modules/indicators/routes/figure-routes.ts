/** Addresses of the figures in the city hall: the list of indicators, one indicator with the form for a figure, and the release. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import type { Context } from "../../../platform/context.ts";
import { type Form, readForm } from "../../../platform/http/form.ts";
import { listRights } from "../../rights/index.ts";
import type { FigureProblem } from "../figure-problem.ts";
import { listCurrent } from "../list-current.ts";
import { findIndicator, listIndicators, listSeries } from "../list-indicators.ts";
import { FiguresPage } from "../pages/figures-page.tsx";
import { IndicatorPage, type IndicatorPageProps } from "../pages/indicator-page.tsx";
import { recordFigure } from "../record-figure.ts";
import { releaseFigures } from "../release-figures.ts";
import { definitionTexts } from "../texts/definition/index.ts";
import { indicatorTexts } from "../texts/index.ts";
import { dataSetsHref, listHref, publicHref, rights } from "./place.ts";

export function figureRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

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
      FiguresPage({
        frame,
        href: listHref(c),
        dataSetsHref: dataSetsHref(c),
        indicators,
        ...rights(c),
        done: doneOnList(c),
      }),
    );
  });

  routes.post("/figures/release", async (c) => {
    const done = await releaseFigures(context, c.var.city.id, c.var.actor, {});
    if ("refused" in done) return refusePage(c, "forbidden");
    return c.redirect(`${listHref(c)}?released=${done.released}`, 303);
  });

  routes.get("/figures/:slug", async (c) => {
    const props = await indicatorProps(c, c.req.param("slug"));
    if (props === undefined) return refusePage(c, "not-found");
    return respond(c, IndicatorPage({ ...props, done: doneOnIndicator(c) }));
  });

  routes.post("/figures/:slug", async (c) => {
    if (!rights(c).mayImport) return refusePage(c, "forbidden");
    const props = await indicatorProps(c, c.req.param("slug"));
    if (props === undefined) return refusePage(c, "not-found");
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
    if (!rights(c).mayRelease) return refusePage(c, "forbidden");
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
        publicHref: publicHref(c, slug),
        indicator,
        series: await listSeries(tx, indicator.id),
        figures: await listCurrent(tx, indicator.id),
        ...rights(c),
      };
    });
  }
}

function releasedIn(c: Request<Env>): string | undefined {
  const released = askedNumber(c.req.query("released"));
  const texts = indicatorTexts(c.var.language).pages.release;
  if (released === undefined) return undefined;
  return released === 0 ? texts.nothing : texts.done(released);
}

function doneOnList(c: Request<Env>): string | undefined {
  const [added, corrected] = [
    askedNumber(c.req.query("added")),
    askedNumber(c.req.query("corrected")),
  ];
  if (added !== undefined && corrected !== undefined)
    return indicatorTexts(c.var.language).pages.upload.done(added, corrected);
  return releasedIn(c);
}

function doneOnIndicator(c: Request<Env>): string | undefined {
  const texts = indicatorTexts(c.var.language).pages.entered;
  const done = c.req.query("done");
  if (done === "defined") {
    const path = publicHref(c, c.req.param("slug") ?? "");
    return definitionTexts(c.var.language).defined(path);
  }
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
    lower: form.text("lower"),
    upper: form.text("upper"),
    n: form.text("n"),
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
