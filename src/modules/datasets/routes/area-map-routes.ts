/** Addresses of the area maps: the list, one of them, and the two steps in which one is uploaded. */
import { createHash } from "node:crypto";
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { askedLanguages, sentWording, wordingField } from "../../../design/wording-values.ts";
import { said } from "../../../kernel/language.ts";
import { slugFrom } from "../../../kernel/slug.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import {
  findWaiting,
  keepWaiting,
  removeWaiting,
} from "../../../platform/waiting/waiting-files.ts";
import {
  type AreasRefusal,
  areaMapProblems,
  areaProperties,
  likelyProperties,
  readAreas,
} from "../area-map.ts";
import { defineAreaMap } from "../define-area-map.ts";
import { findKeptAreaMap, listAreaMaps } from "../list-area-maps.ts";
import { AreaFilePage, AreaFormPage, AreaMapPage, AreaMapsPage } from "../pages/area-map-pages.tsx";
import { areaMapTexts } from "../texts/area-maps/index.ts";
import { listHref, mapsHref, rights } from "./place.ts";

export function areaMapRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/area-maps", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const areaMaps = await context.database.readCity(c.var.city.id, listAreaMaps);
    return respond(c, AreaMapsPage({ ...shared(c), areaMaps }));
  });

  routes.get("/work/area-maps/upload", (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const { expired } = areaMapTexts(c.var.language);
    const errors = c.req.query("expired") === undefined ? {} : { file: expired };
    return respond(c, AreaFilePage({ ...shared(c), errors }));
  });

  routes.post("/work/area-maps/upload", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const t = areaMapTexts(c.var.language);
    const bytes = (await readForm(c)).file("file")?.bytes;
    const wrong = (file: string) =>
      respond(c, AreaFilePage({ ...shared(c), errors: { file } }), 422);
    if (bytes === undefined) return wrong(t.noFile);
    const properties = areaProperties(bytes);
    const [code] = properties;
    const read = readAreas(bytes, { code: code?.name ?? "", name: "" });
    // Which property holds the code is asked next.
    const open = "refused" in read && ["no-code", "same-code-twice"].includes(read.refused);
    if ("refused" in read && !open) return wrong(refusalSentence(c, read));
    if (code === undefined) return wrong(t.noProperties);
    const name = createHash("sha256").update(bytes).digest("hex");
    await keepWaiting(context, c.var.city.id, keptName(name), bytes);
    return c.redirect(`${mapsHref(c)}/upload/${name}`, 303);
  });

  routes.get("/work/area-maps/upload/:file{[0-9a-f]{64}}", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const file = c.req.param("file");
    const bytes = await findWaiting(context, c.var.city.id, keptName(file));
    if (bytes === undefined) return c.redirect(`${mapsHref(c)}/upload?expired`, 303);
    const values = likelyProperties(areaProperties(bytes));
    return respond(c, AreaFormPage({ ...formOf(c, file, bytes), values, errors: {} }));
  });

  routes.post("/work/area-maps/upload/:file{[0-9a-f]{64}}", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const file = c.req.param("file");
    const bytes = await findWaiting(context, c.var.city.id, keptName(file));
    if (bytes === undefined) return c.redirect(`${mapsHref(c)}/upload?expired`, 303);
    const form = await readForm(c);
    const page = formOf(c, file, bytes);
    const { problems: words } = areaMapTexts(c.var.language);
    const name = sentWording("name", form.values, page.languages);
    const code = form.text("code");
    const areas = readAreas(bytes, { code, name: form.text("names") || code });
    const refusal = "refused" in areas ? areas : undefined;
    const slug = form.text("slug") || slugFrom(said(name, page.languages)?.text ?? "");
    const [source, licence] = [form.text("source"), form.text("licence")];
    const input = { slug, name, source, licence, areas: "refused" in areas ? [] : areas };
    const nameless = said(name, []) === undefined && form.text("slug") === "";
    const problems = areaMapProblems(input).filter(
      (problem) => problem !== "areas" && !(problem === "slug" && nameless),
    );
    const first = wordingField("name", page.languages[0]);
    const errors: Record<string, string> = Object.fromEntries(
      problems.map((problem) => [
        problem === "name" || problem === "too-long" ? first : problem,
        words[problem],
      ]),
    );
    if (slug === "upload") errors.slug = words.slug;
    if (code === "") errors.code = words.code;
    else if (refusal !== undefined) errors.code = refusalSentence(c, refusal);
    if (Object.keys(errors).length > 0) {
      return respond(c, AreaFormPage({ ...page, values: form.values, errors }), 422);
    }
    const done = await defineAreaMap(context, c.var.city.id, c.var.actor, input);
    if ("refused" in done) return refusePage(c, "forbidden");
    await removeWaiting(context, c.var.city.id, keptName(file));
    const what = { made: "saved", changed: "replaced", nothing: "unchanged" }[done.did];
    return c.redirect(`${mapsHref(c)}/${slug}?done=${what}`, 303);
  });

  routes.get("/work/area-maps/:slug", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const areaMap = await context.database.readCity(c.var.city.id, (tx) =>
      findKeptAreaMap(tx, c.req.param("slug")),
    );
    if (areaMap === undefined) return refusePage(c, "not-found");
    const t = areaMapTexts(c.var.language);
    const what = c.req.query("done");
    const done =
      what === "saved" || what === "replaced" || what === "unchanged" ? t[what] : undefined;
    return respond(c, AreaMapPage({ ...shared(c), areaMap, done }));
  });

  return routes;
}

function shared(c: Request<Env>) {
  return { frame: c.var.frame, listHref: listHref(c), mapsHref: mapsHref(c) };
}

function formOf(c: Request<Env>, file: string, bytes: Uint8Array) {
  return {
    ...shared(c),
    own: `${mapsHref(c)}/upload/${file}`,
    properties: areaProperties(bytes),
    languages: askedLanguages(c.var.city.languages, []),
  };
}

function refusalSentence(
  c: Request<Env>,
  { refused, feature = 0, found = "" }: AreasRefusal,
): string {
  const { refusals } = areaMapTexts(c.var.language);
  switch (refused) {
    case "not-geojson":
    case "no-areas":
      return refusals[refused];
    case "not-an-area":
      return refusals[refused](String(feature));
    case "no-code":
    case "same-code-twice":
      return refusals[refused](String(feature), found);
    case "too-large":
      return refusals[refused](found);
  }
}

function keptName(file: string): string {
  return `imports/${file}.geojson`;
}
