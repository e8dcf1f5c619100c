/** Addresses of the pages on which the coordinator sets up the city's rights. The public pages of rights are the site's. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond } from "../../design/respond.ts";
import { said } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import { readForm } from "../../platform/http/form.ts";
import { may } from "../accounts/index.ts";
import { listEntries } from "../ledger/index.ts";
import { writeArticle } from "./article-lines.ts";
import { defineRight, rightVersion } from "./define-right.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { listRights } from "./list-rights.ts";
import { RightFormPage } from "./pages/right-form-page.tsx";
import { RightsSetupPage } from "./pages/rights-setup-page.tsx";
import { permissions } from "./permissions.ts";
import type { Right } from "./right.ts";
import {
  newRightValues,
  rightLanguages,
  rightValues,
  type SentRight,
  sentRight,
  type Values,
} from "./right-form.ts";
import { rightDifferences, savedAt } from "./saved-before.ts";
import { rightsTexts } from "./texts/index.ts";

type Visit = Request<Env>;

export function rightsRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/rights-setup/*", async (c, next) => {
    if (c.var.actor === undefined) return refusePage(c, "sign-in-first");
    return may(c.var.actor, permissions, "define-right") ? next() : refusePage(c, "forbidden");
  });

  routes.get("/rights-setup", async (c) => {
    const { frame, city } = c.var;
    const rights = await read(context, c);
    const saved = rights.find(({ slug }) => slug === c.req.query("saved"))?.slug;
    return respond(c, RightsSetupPage({ frame, languages: city.languages, rights, saved }));
  });

  routes.get("/rights-setup/new", async (c) =>
    respond(c, RightFormPage(newPage(c, await read(context, c)))),
  );

  routes.post("/rights-setup", async (c) => {
    const { values } = await readForm(c);
    const page = newPage(c, await read(context, c));
    return save(context, c, values, page, undefined);
  });

  routes.get("/rights-setup/:slug", async (c) => {
    const right = await find(context, c, c.req.param("slug"));
    if (right === undefined) return refusePage(c, "not-found");
    return respond(c, RightFormPage(editPage(c, right)));
  });

  routes.post("/rights-setup/:slug", async (c) => {
    const right = await find(context, c, c.req.param("slug"));
    if (right === undefined) return refusePage(c, "not-found");
    const { values } = await readForm(c);
    return save(context, c, values, editPage(c, right), right);
  });

  return routes;
}

async function save(
  context: Context,
  c: Visit,
  values: Values,
  page: ReturnType<typeof newPage> | ReturnType<typeof editPage>,
  present: Right | undefined,
): Promise<Response> {
  const { city, actor, language } = c.var;
  const version = values.version ?? "";
  const kept = { ...page, values, version };
  const sent = sentRight(values, getCatalogue(), {
    languages: page.languages,
    slug: present?.slug,
    demonstration: present?.demonstration ?? city.demonstration,
  });
  const errors = inWords(c, sent);
  if (Object.keys(errors).length > 0) return respond(c, RightFormPage({ ...kept, errors }), 422);
  const basedOn = present === undefined ? null : version;
  const defined = await defineRight(context, city.id, actor, sent.right, basedOn);
  if (!("refused" in defined)) {
    return c.redirect(`/${city.slug}/rights-setup?saved=${sent.right.slug}`, 303);
  }
  const { refusals, somebody } = rightsTexts(language);
  if (defined.refused === "slug-taken") {
    const taken = { slug: refusals["slug-taken"] };
    return respond(c, RightFormPage({ ...kept, errors: taken }), 422);
  }
  const now = present && (await find(context, c, present.slug));
  if (defined.refused !== "changed-meanwhile" || now === undefined) {
    return refusePage(c, "forbidden");
  }
  const newer = editPage(c, now);
  const conflict = {
    who: somebody,
    when: await savedWhen(context, c, now.slug),
    fields: rightDifferences(newer.values, values, language, newer.languages),
  };
  return respond(c, RightFormPage({ ...newer, values, conflict }), 409);
}

/** What is wrong, in sentences; for a line that names no article, the one that was most likely meant. */
function inWords(c: Visit, { problems, unknown }: SentRight): Readonly<Record<string, string>> {
  const t = rightsTexts(c.var.language);
  const sentences = unknown.map(({ written, nearest }) =>
    t.unknownArticle(written, nearest && `${writeArticle(nearest)} (${nearest.title})`),
  );
  return {
    ...Object.fromEntries(
      Object.entries(problems).map(([field, problem]) => [field, t.refusals[problem]]),
    ),
    ...(sentences.length === 0 ? {} : { articles: sentences.join(" ") }),
  };
}

function newPage(c: Visit, rights: readonly Right[]) {
  return {
    frame: c.var.frame,
    right: undefined,
    languages: rightLanguages(c.var.city.languages, undefined),
    values: newRightValues(rights),
    errors: {},
    version: "",
    conflict: undefined,
  };
}

function editPage(c: Visit, right: Right) {
  const { frame, language, city } = c.var;
  const name = said(right.name, [language, ...city.languages])?.text ?? right.slug;
  return {
    frame,
    right: { slug: right.slug, name },
    languages: rightLanguages(city.languages, right),
    values: rightValues(right),
    errors: {},
    version: rightVersion(right),
    conflict: undefined,
  };
}

function read(context: Context, c: Visit): Promise<readonly Right[]> {
  return context.database.readCity(c.var.city.id, listRights);
}

async function find(context: Context, c: Visit, slug: string): Promise<Right | undefined> {
  return (await read(context, c)).find((right) => right.slug === slug);
}

/** When a right was last saved, as far as the public record tells. */
async function savedWhen(context: Context, c: Visit, slug: string): Promise<string> {
  const [entry] = await context.database.readCity(c.var.city.id, (tx) =>
    listEntries(tx, { about: `right/${slug}`, limit: 1 }),
  );
  return savedAt(entry?.at ?? context.now(), c.var.language, c.var.city.timeZone);
}
