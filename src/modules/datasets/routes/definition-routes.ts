/** Addresses of the pages on which the coordinator defines data sets. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { askedLanguages } from "../../../design/wording-values.ts";
import { LOCALES } from "../../../kernel/language.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listEntries, textHash } from "../../ledger/index.ts";
import { defineDataSet } from "../define-data-set.ts";
import { definitionDifferences } from "../definition-differences.ts";
import {
  definitionValues,
  type FieldProblems,
  NEW_VALUES,
  sentDefinition,
  type Values,
} from "../definition-form.ts";
import { findKeptDataSet, type KeptDataSet } from "../find-kept-data-set.ts";
import { DefinitionPage } from "../pages/definition-page.tsx";
import { dataSetTexts } from "../texts/index.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { listHref, rights } from "./place.ts";

type Present = Pick<KeptDataSet, "dataSet" | "recipe"> | undefined;

export function definitionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/data-sets/new", (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    return respond(c, DefinitionPage(pageOf(c, undefined)));
  });

  routes.post("/work/data-sets", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    return save(c, undefined);
  });

  routes.get("/work/data-sets/:slug/definition", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const present = await read(c, c.req.param("slug"));
    if (present === undefined) return refusePage(c, "not-found");
    return respond(c, DefinitionPage(pageOf(c, present)));
  });

  routes.post("/work/data-sets/:slug/definition", async (c) => {
    if (!rights(c).mayDefine) return refusePage(c, "forbidden");
    const present = await read(c, c.req.param("slug"));
    if (present === undefined) return refusePage(c, "not-found");
    return save(c, present);
  });

  return routes;

  function read(c: Request<Env>, slug: string): Promise<Present> {
    return context.database.readCity(c.var.city.id, (tx) => findKeptDataSet(tx, slug));
  }

  async function save(c: Request<Env>, present: Present): Promise<Response> {
    const { values } = await readForm(c);
    const page = pageOf(c, present);
    const kept = { ...page, values: { ...page.values, ...values }, version: values.version ?? "" };
    const sent = sentDefinition(values, {
      languages: page.languages,
      ...(present === undefined ? {} : { slug: present.dataSet.slug }),
    });
    const { slug } = sent.input;
    // The address that was made of the title is shown where it has to be another one.
    const shown = { ...kept, values: { ...kept.values, slug } };
    if (Object.keys(sent.problems).length > 0) {
      return respond(c, DefinitionPage({ ...kept, errors: inWords(c, sent.problems) }), 422);
    }
    if (present === undefined) {
      const taken = slug === "new" || (await read(c, slug)) !== undefined;
      const errors = inWords(c, { slug: "slug-taken" });
      if (taken) return respond(c, DefinitionPage({ ...shown, errors }), 422);
    } else if (kept.version !== page.version) {
      return overtaken(c, present, kept.values);
    }
    const done = await defineDataSet(context, c.var.city.id, c.var.actor, sent.input);
    if (!("refused" in done)) {
      const what = present === undefined ? "defined" : "saved";
      return c.redirect(`${listHref(c)}/${slug}?done=${what}`, 303);
    }
    switch (done.refused) {
      case "not-permitted":
        return refusePage(c, "forbidden");
      case "kind-in-use": {
        const errors = { kind: dataSetTexts(c.var.language).refusals["kind-in-use"] };
        return respond(c, DefinitionPage({ ...kept, errors }), 422);
      }
      case "not-valid": {
        const errors = inWords(c, Object.fromEntries(done.problems.map((one) => [one, one])));
        return respond(c, DefinitionPage({ ...kept, errors }), 422);
      }
    }
  }

  /** Somebody saved before: what is saved now beside what was typed, and the form with all that was typed. */
  async function overtaken(
    c: Request<Env>,
    present: NonNullable<Present>,
    typed: Values,
  ): Promise<Response> {
    const { language, city } = c.var;
    const newer = pageOf(c, present);
    const [entry] = await context.database.readCity(city.id, (tx) =>
      listEntries(tx, { about: `dataset/${present.dataSet.slug}`, limit: 1 }),
    );
    const t = dataSetPageTexts(language).definition;
    const { timeZone } = context.settings;
    const at = entry?.at ?? context.now();
    const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone });
    const conflict = {
      who: t.somebody,
      when: t.savedAt(printDay(dayOf(at, timeZone), language), time.format(at)),
      fields: definitionDifferences(newer.values, typed, language, newer.languages),
    };
    return respond(c, DefinitionPage({ ...newer, values: typed, conflict }), 409);
  }
}

function pageOf(c: Request<Env>, present: Present) {
  const { city, frame } = c.var;
  return {
    frame,
    listHref: listHref(c),
    dataSet: present?.dataSet,
    hasRecipe: present?.recipe !== undefined,
    languages: askedLanguages(city.languages, present === undefined ? [] : [present.dataSet.title]),
    values: present === undefined ? NEW_VALUES : definitionValues(present.dataSet, present.recipe),
    errors: {},
    version: present === undefined ? "" : versionOf(present),
    conflict: undefined,
  };
}

/** Tells two states of a definition apart. */
function versionOf({ dataSet, recipe }: NonNullable<Present>): string {
  const { id: _, ...words } = dataSet;
  return textHash({ words, recipe: recipe ?? null });
}

function inWords(c: Request<Env>, problems: FieldProblems): Readonly<Record<string, string>> {
  const own: Readonly<Record<string, string>> = dataSetPageTexts(c.var.language).definition
    .problems;
  const known = dataSetTexts(c.var.language).problems;
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      own[problem] ?? known[problem] ?? problem,
    ]),
  );
}
