/** Addresses of the declaration: the coordinator's form, and the page on which everybody reads its versions. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listRights } from "../../rights/index.ts";
import { adoptDeclaration } from "../adopt-declaration.ts";
import { declarationChanges } from "../declaration-changes.ts";
import {
  declarationLanguages,
  declarationValues,
  sentDeclaration,
  sentRows,
} from "../declaration-form.ts";
import { declarationVersion } from "../declaration-identity.ts";
import { findDeclaration, listRecordedDeclarations } from "../find-city.ts";
import { DeclarationPage, type DeclarationPageProps } from "../pages/declaration-page.tsx";
import { VersionsPage } from "../pages/versions-page.tsx";
import { declarationLabels, differences } from "../saved-before.ts";
import { inWords, lastSaved, read, sentVersion, type Visit } from "./form-visit.ts";

export function declarationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/declaration/versions", async (c) => {
    const { city, frame, language } = c.var;
    const preferred = [language, ...city.languages];
    const found = await read(context, c, async (tx) => ({
      versions: await listRecordedDeclarations(tx),
      rights: await listRights(tx),
    }));
    const rights = new Map(
      found.rights.map(({ id, name, slug }) => [id, said(name, preferred)?.text ?? slug]),
    );
    const versions = found.versions.map(({ declaration, at }, place) => {
      const before = found.versions[place - 1]?.declaration;
      const changes =
        before === undefined ? undefined : declarationChanges(before, declaration, rights);
      const recordedOn = dayOf(at, c.var.city.timeZone);
      return { number: place + 1, declaration, recordedOn, changes };
    });
    return respond(c, VersionsPage({ frame, preferred, versions: versions.toReversed() }));
  });

  routes.get("/profile/declaration", async (c) => {
    const saved = c.req.query("done") === "saved";
    const page = await declarationPage(context, c);
    return respond(c, DeclarationPage({ ...page, rows: page.rows + 1, saved }));
  });

  routes.post("/profile/declaration", async (c) => {
    const { city, actor, language } = c.var;
    const form = await readForm(c);
    const { values } = form;
    const shown = await declarationPage(context, c);
    const kept = { ...shown, values, rows: sentRows(values), version: sentVersion(values) };
    if (form.text("add") !== "")
      return respond(c, DeclarationPage({ ...kept, rows: kept.rows + 1 }));
    const sent = sentDeclaration(values, {
      languages: shown.languages,
      rights: shown.rights,
      today: today(context),
      demonstration: city.demonstration,
    });
    const errors = inWords(c, sent.problems);
    if (Object.keys(errors).length > 0)
      return respond(c, DeclarationPage({ ...kept, errors }), 422);
    const { declaration } = sent;
    const version = sentVersion(values);
    const adopted = await adoptDeclaration(context, city.id, actor, declaration, version);
    if (!("refused" in adopted))
      return c.redirect(`/${city.slug}/profile/declaration?done=saved`, 303);
    if (adopted.refused !== "changed-meanwhile") return refusePage(c, "forbidden");
    const now = await declarationPage(context, c);
    const labels = declarationLabels(language, now.languages, [now.values, values]);
    const conflict = {
      ...(await lastSaved(context, c, "declaration", "declaration.adopted")),
      fields: differences(now.values, values, labels),
    };
    return respond(c, DeclarationPage({ ...now, values, rows: kept.rows, conflict }), 409);
  });

  return routes;
}

async function declarationPage(context: Context, c: Visit) {
  const { frame, language, city } = c.var;
  return read(context, c, async (tx) => {
    const present = await findDeclaration(tx);
    const rights = await listRights(tx);
    const values = declarationValues(present, rights, language);
    return {
      frame,
      languages: declarationLanguages(city.languages, present),
      rights,
      values,
      rows: sentRows(values),
      errors: {},
      version: declarationVersion(present),
      declared: present !== undefined,
      saved: false,
      conflict: undefined,
    } satisfies DeclarationPageProps;
  });
}
