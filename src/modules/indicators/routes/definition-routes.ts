/** Addresses of the pages on which the coordinator defines indicators and their series. */
import { Hono, type Context as Request } from "hono";
import type { ConflictProps } from "../../../design/conflict.tsx";
import type { Env } from "../../../design/environment.ts";
import type { FieldErrors } from "../../../design/fields.tsx";
import { refusePage, respond } from "../../../design/respond.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listDataSets } from "../../datasets/index.ts";
import { listEntries } from "../../ledger/index.ts";
import { listRights, type Right } from "../../rights/index.ts";
import { defineIndicator } from "../define-indicator.ts";
import { definitionDifferences, savedAt } from "../definition-differences.ts";
import { fieldOf, NEW_SERIES, type Values } from "../definition-fields.ts";
import {
  definitionLanguages,
  definitionValues,
  type FieldProblems,
  newDefinitionValues,
  sentDefinition,
} from "../definition-form.ts";
import { definitionVersion } from "../definition-plan.ts";
import type { Indicator, Series } from "../indicator.ts";
import { findIndicator, listSeries } from "../list-indicators.ts";
import { DefinitionPage } from "../pages/definition-page.tsx";
import { definitionTexts } from "../texts/definition/index.ts";
import { listHref, publicHref, rights } from "./place.ts";

/** What the form is about, as one snapshot has it. */
type Present = {
  readonly rights: readonly Right[];
  readonly dataSets: readonly { readonly slug: string; readonly title: Wording }[];
  /** Undefined for one that does not exist yet. */
  readonly indicator: Indicator | undefined;
  readonly series: readonly Series[];
};

export function definitionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/figures/new", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    return respond(c, DefinitionPage(pageOf(c, await read(c, undefined))));
  });

  routes.post("/figures", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    return save(c, await read(c, undefined));
  });

  routes.get("/figures/:slug/definition", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const present = await read(c, c.req.param("slug"));
    if (present.indicator === undefined) return refusePage(c, "not-found");
    const saved = c.req.query("done") === "saved";
    return respond(c, DefinitionPage({ ...pageOf(c, present), saved }));
  });

  routes.post("/figures/:slug/definition", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const present = await read(c, c.req.param("slug"));
    if (present.indicator === undefined) return refusePage(c, "not-found");
    return save(c, present);
  });

  return routes;

  function read(c: Request<Env>, slug: string | undefined): Promise<Present> {
    return context.database.readCity(c.var.city.id, async (tx) => {
      const indicator = slug === undefined ? undefined : await findIndicator(tx, slug);
      return {
        rights: await listRights(tx),
        dataSets: await listDataSets(tx),
        indicator,
        series: indicator === undefined ? [] : await listSeries(tx, indicator.id),
      };
    });
  }

  async function save(c: Request<Env>, present: Present): Promise<Response> {
    const { values } = await readForm(c);
    const page = pageOf(c, present);
    const kept = { ...page, values: { ...page.values, ...values }, version: values.version ?? "" };
    const sent = sentDefinition(values, {
      languages: page.languages,
      indicator: present.indicator,
      series: present.series,
      rights: present.rights.map(({ slug }) => slug),
    });
    // The address that was made of the name is shown where it has to be another one.
    const shown = { ...kept, values: { ...kept.values, slug: sent.input.slug } };
    if (Object.keys(sent.problems).length > 0) {
      const errors = inWords(c, sent.problems, values, present);
      const addressed = "slug" in sent.problems ? shown : kept;
      return respond(c, DefinitionPage({ ...addressed, errors }), 422);
    }
    const basedOn = present.indicator === undefined ? null : kept.version;
    const done = await defineIndicator(context, c.var.city.id, c.var.actor, sent.input, basedOn);
    if (!("refused" in done)) {
      const own = `${listHref(c)}/${sent.input.slug}`;
      const after = present.indicator === undefined ? "?done=defined" : "/definition?done=saved";
      return c.redirect(`${own}${after}`, 303);
    }
    if (done.refused === "not-permitted") return refusePage(c, "forbidden");
    if (done.refused === "changed-meanwhile") return overtaken(c, kept.values, sent.input.slug);
    const field = fieldOf(done, { ...sent, languages: page.languages });
    const errors = inWords(c, { [field]: done.refused }, values, present);
    return respond(c, DefinitionPage({ ...(field === "slug" ? shown : kept), errors }), 422);
  }

  /** Somebody saved before: what is saved now beside what was typed, and the form with all that was typed. */
  async function overtaken(c: Request<Env>, values: Values, slug: string): Promise<Response> {
    const { language, city } = c.var;
    const present = await read(c, slug);
    const newer = pageOf(c, present);
    const [entry] = await context.database.readCity(city.id, (tx) =>
      listEntries(tx, { about: `indicator/${slug}`, limit: 1 }),
    );
    const typed = { ...newer.values, ...values };
    const conflict: ConflictProps = {
      who: definitionTexts(language).somebody,
      when: savedAt(entry?.at ?? context.now(), language, c.var.city.timeZone),
      fields: definitionDifferences(newer.values, typed, present, language, newer.languages),
    };
    return respond(c, DefinitionPage({ ...newer, values: typed, conflict }), 409);
  }
}

function pageOf(c: Request<Env>, { rights, dataSets, indicator, series }: Present) {
  const { city, frame } = c.var;
  const languages = definitionLanguages(city.languages, indicator, series);
  const cityName = said(city.name, languages)?.text ?? "";
  const wanted = c.req.query("right") ?? "";
  return {
    frame,
    listHref: listHref(c),
    publicHref: indicator && publicHref(c, indicator.slug),
    indicator,
    series,
    rights,
    dataSets,
    languages,
    values:
      indicator === undefined
        ? newDefinitionValues(cityName, wanted)
        : definitionValues(indicator, series, cityName),
    errors: {},
    version: indicator === undefined ? "" : definitionVersion(indicator, series),
    conflict: undefined,
  };
}

/**
 * What is wrong, in sentences that say of which series where there are several. Where it depends whether a rise is good or bad, the
 * missing limits have to say why.
 */
function inWords(
  c: Request<Env>,
  problems: FieldProblems,
  values: Values,
  { indicator, series }: Present,
): FieldErrors {
  const { language } = c.var;
  const t = definitionTexts(language);
  const named = new Map(
    series.map(({ slug, name }) => [slug, said(name, [language])?.text ?? slug]),
  );
  if (indicator !== undefined) named.set(NEW_SERIES, t.addSeries);
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => {
      const why = problem === "no-limits" && values.direction === "ambiguous";
      const sentence = why ? t.limitsWhy : t.refusals[problem];
      const [block = ""] = field.split(".");
      const name = field.includes(".") ? named.get(block) : undefined;
      return [field, name === undefined ? sentence : `${name}: ${sentence}`];
    }),
  );
}
