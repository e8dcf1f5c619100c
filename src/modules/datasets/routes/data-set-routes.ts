/** Addresses of the data sets in the city hall: the list, one of them, the way back from an import, the release, the map. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { drawOnAreaMap } from "../draw-on-area-map.ts";
import { findKeptDataSet } from "../find-kept-data-set.ts";
import { listDataSets } from "../list-data-sets.ts";
import { DataSetPage } from "../pages/data-set-page.tsx";
import type { DataSetPageProps } from "../pages/data-set-page-props.ts";
import { DataSetsPage } from "../pages/data-sets-page.tsx";
import { printedNumber } from "../pages/printed-value.ts";
import { ReleasePage } from "../pages/release-page.tsx";
import type { DataSetRelease } from "../release-data-set.ts";
import { type ReleaseDataSetRefusal, releaseDataSet } from "../release-data-set.ts";
import { withheldIn } from "../released-figures.ts";
import { takeBackImport } from "../take-back-import.ts";
import { dataSetTexts } from "../texts/index.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { listHref, mapsHref, rights, titleOf } from "./place.ts";
import { readDataSetPage } from "./read-data-set-page.ts";

export function dataSetRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { timeZone } = context.settings;

  routes.get("/work/data-sets", async (c) => {
    const dataSets = await context.database.readCity(c.var.city.id, listDataSets);
    const page = DataSetsPage({
      frame: c.var.frame,
      href: listHref(c),
      figuresHref: `/${c.var.city.slug}/figures`,
      mapsHref: mapsHref(c),
      dataSets,
      mayDefine: rights(c).mayDefine,
      timeZone,
    });
    return respond(c, page);
  });

  routes.get("/work/data-sets/:slug", async (c) => {
    const props = await readDataSetPage(context, c, c.req.param("slug"));
    if (props === undefined) return refusePage(c, "not-found");
    return respond(
      c,
      DataSetPage({ ...props, done: doneIn(c, props), next: nextAfterImport(c, props) }),
    );
  });

  routes.post("/work/data-sets/:slug/taken-back", async (c) => {
    if (!rights(c).mayImport) return refusePage(c, "forbidden");
    const slug = c.req.param("slug");
    const number = Number((await readForm(c)).text("number"));
    const input = { dataSet: slug, number };
    const done = await takeBackImport(context, c.var.city.id, c.var.actor, input);
    if (!("refused" in done)) {
      return c.redirect(`${listHref(c)}/${slug}?taken-back=${done.takenBack}`, 303);
    }
    if (done.refused === "not-permitted") return refusePage(c, "forbidden");
    const props = await readDataSetPage(context, c, slug);
    if (props === undefined) return refusePage(c, "not-found");
    const sentence = dataSetPageTexts(c.var.language).one.notTheLast;
    return respond(c, DataSetPage({ ...props, refused: { sentence } }), 409);
  });

  routes.get("/work/data-sets/:slug/release", async (c) => {
    if (!rights(c).mayRelease) return refusePage(c, "forbidden");
    return show(c, c.req.param("slug"), false);
  });

  routes.post("/work/data-sets/:slug/release", async (c) => {
    if (!rights(c).mayRelease) return refusePage(c, "forbidden");
    const slug = c.req.param("slug");
    const seen = (await readForm(c)).text("seen");
    const input = { dataSet: slug, dryRun: false, seen };
    const done = await releaseDataSet(context, c.var.city.id, c.var.actor, input);
    if ("refused" in done) {
      return done.refused === "changed-meanwhile"
        ? show(c, slug, true)
        : refused(c, slug, done, 422);
    }
    const what = done.unchanged ? "released=0" : `released=${done.number}`;
    return c.redirect(`${listHref(c)}/${slug}?${what}`, 303);
  });

  routes.post("/work/data-sets/:slug/drawing", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const slug = c.req.param("slug");
    const { values } = await readForm(c);
    const { "area-map": areaMap = "", dimension = "" } = values;
    const t = dataSetPageTexts(c.var.language).map;
    const on = areaMap === "" ? null : { areaMap, dimension };
    const done = await drawOnAreaMap(context, c.var.city.id, c.var.actor, { dataSet: slug, on });
    if (!("refused" in done)) {
      const what = on === null ? "removed" : "drawn";
      const without = done.without
        .slice(0, 20)
        .map((code) => `&without=${encodeURIComponent(code)}`);
      return c.redirect(`${listHref(c)}/${slug}?map=${what}${without.join("")}`, 303);
    }
    if (done.refused === "not-permitted") return refusePage(c, "forbidden");
    const props = await readDataSetPage(context, c, slug);
    if (props === undefined) return refusePage(c, "not-found");
    const some = (codes: readonly string[]) => codes.slice(0, 5).join(", ");
    const errors =
      done.refused === "no-area-map"
        ? { "area-map": t.chooseMap }
        : done.refused === "no-area-fits"
          ? { dimension: t.noneFits(some(done.codes), some(done.areas)) }
          : {
              dimension:
                done.refused === "nothing-imported" ? t.nothingImported : t.chooseDimension,
            };
    return respond(c, DataSetPage({ ...props, values, errors }), 422);
  });

  return routes;

  /** What a release would make public. */
  async function show(c: Request<Env>, slug: string, changedMeanwhile: boolean): Promise<Response> {
    const input = { dataSet: slug, dryRun: true };
    const done = await releaseDataSet(context, c.var.city.id, c.var.actor, input);
    if ("refused" in done) return refused(c, slug, done, 200);
    return releasePage(c, slug, done, changedMeanwhile ? 409 : 200);
  }

  async function refused(
    c: Request<Env>,
    slug: string,
    refusal: ReleaseDataSetRefusal,
    unsafeStatus: 200 | 422,
  ): Promise<Response> {
    switch (refusal.refused) {
      case "not-permitted":
        return refusePage(c, "forbidden");
      case "no-data-set":
        return refusePage(c, "not-found");
      case "unsafe":
        return releasePage(c, slug, refusal, unsafeStatus);
      case "changed-meanwhile":
      case "nothing-imported": {
        const props = await readDataSetPage(context, c, slug);
        if (props === undefined) return refusePage(c, "not-found");
        const sentence = dataSetTexts(c.var.language).refusals[refusal.refused];
        return respond(c, DataSetPage({ ...props, refused: { sentence } }), 422);
      }
    }
  }

  async function releasePage(
    c: Request<Env>,
    slug: string,
    outcome: DataSetRelease | Extract<ReleaseDataSetRefusal, { readonly refused: "unsafe" }>,
    status: 200 | 409 | 422,
  ): Promise<Response> {
    const kept = await context.database.readCity(c.var.city.id, (tx) => findKeptDataSet(tx, slug));
    if (kept === undefined) return refusePage(c, "not-found");
    const page = ReleasePage({
      frame: c.var.frame,
      listHref: listHref(c),
      href: `${listHref(c)}/${slug}`,
      name: titleOf(c, kept.dataSet),
      dimensions: kept.dimensions,
      asDelivered: kept.dataSet.rules.mode === "as-delivered",
      outcome,
      changedMeanwhile: status === 409,
    });
    return respond(c, page, status);
  }
}

/** After an import: the release, and the way back. */
function nextAfterImport(
  c: Request<Env>,
  { href, mayRelease }: DataSetPageProps,
): NonNullable<DataSetPageProps["next"]> {
  if ((askedNumber(c.req.query("imported")) ?? 0) === 0) return [];
  const t = dataSetPageTexts(c.var.language);
  return [
    ...(mayRelease ? [{ label: t.release.see, href: `${href}/release` }] : []),
    { label: t.one.takeBack, href: "#way-back" },
  ];
}

/** What the address says was just done. */
function doneIn(c: Request<Env>, { kept }: DataSetPageProps): string | undefined {
  const { language } = c.var;
  const t = dataSetPageTexts(language);
  const number = (count: number) => printedNumber(count, language);
  const imported = askedNumber(c.req.query("imported"));
  if (imported === 0) return t.one.unchanged;
  if (imported !== undefined) {
    const { observations, periods } = kept.imports.find((one) => one.number === imported) ?? {
      observations: 0,
      periods: [],
    };
    return t.one.imported(
      number(observations),
      number(Math.max(1, periods.length)),
      number(askedNumber(c.req.query("new")) ?? 0),
    );
  }
  const takenBack = askedNumber(c.req.query("taken-back"));
  if (takenBack !== undefined) return t.one.tookBack(takenBack);
  const released = askedNumber(c.req.query("released"));
  if (released === 0) return t.release.unchanged;
  if (released !== undefined && kept.release?.number === released) {
    const { plan } = kept.release;
    const withheld = withheldIn(plan);
    return t.release.done(released, number(plan.cells - withheld), number(withheld));
  }
  const known = new Set(
    kept.dimensions.flatMap(({ categories }) => categories.map(({ code }) => code)),
  );
  const without = (c.req.queries("without") ?? []).filter((code) => known.has(code));
  switch (c.req.query("map")) {
    case "drawn":
      return without.length === 0 ? t.map.drawn : t.map.drawnWithout(without.join(", "));
    case "removed":
      return t.map.removed;
  }
  switch (c.req.query("done")) {
    case "defined":
      return t.one.defined;
    case "saved":
      return t.one.savedDefinition;
    case "nothing-new":
      return t.fetch.nothingNew;
  }
  return undefined;
}
