/** Addresses of the coordinator's pages about the city: profile, declaration, steps on the road. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond } from "../../design/respond.ts";
import { LANGUAGES, type Language, said } from "../../kernel/language.ts";
import { filePath } from "../../kernel/source.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { readForm, type UploadedFile } from "../../platform/http/form.ts";
import { may } from "../accounts/index.ts";
import { evidenceTexts, isPicture, keepEvidence } from "../evidence/index.ts";
import { listEntries } from "../ledger/index.ts";
import { frameworksOf, getCatalogue, listRights } from "../rights/index.ts";
import { adoptDeclaration, declarationVersion } from "./adopt-declaration.ts";
import {
  declarationLanguages,
  declarationValues,
  sentDeclaration,
  sentRows,
} from "./declaration-form.ts";
import { editProfile, profileVersion } from "./edit-profile.ts";
import { sentEvent } from "./event-form.ts";
import { findDeclaration, findProfile, listEvents, listProfileVersions } from "./find-city.ts";
import { DeclarationPage, type DeclarationPageProps } from "./pages/declaration-page.tsx";
import { EventsPage, type EventsPageProps } from "./pages/events-page.tsx";
import { ProfileHistoryPage } from "./pages/profile-history-page.tsx";
import { ProfilePage, type ProfilePageProps } from "./pages/profile-page.tsx";
import { permissions } from "./permissions.ts";
import {
  profileFields,
  profileLanguages,
  profileValues,
  sentProfile,
  type Values,
} from "./profile-form.ts";
import { recordEvent } from "./record-event.ts";
import {
  declarationLabels,
  differences,
  profileChanges,
  profileLabels,
  savedAt,
} from "./saved-before.ts";
import { type CityRefusal, cityTexts } from "./texts/index.ts";

type Visit = Request<Env>;

export function cityRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/profile/*", async (c, next) => {
    if (c.var.actor === undefined) return refusePage(c, "sign-in-first");
    return may(c.var.actor, permissions, "edit-profile") ? next() : refusePage(c, "forbidden");
  });

  routes.get("/profile", async (c) => {
    const saved = c.req.query("done") === "saved";
    return respond(c, ProfilePage({ ...(await profilePage(context, c)), saved }));
  });

  routes.post("/profile", async (c) => {
    const { city, actor, language } = c.var;
    const form = await readForm(c);
    const { values } = form;
    const shown = await profilePage(context, c);
    const ticked = { frameworks: form.list("frameworks"), grounds: form.list("grounds") };
    const crest = await keepCrest(context, c, form.file("crest"));
    const profile = {
      ...sentProfile(values, ticked, shown.present),
      ...(crest?.path === undefined ? {} : { crest: crest.path }),
    };
    const errors = {
      ...inWords(c, profileFields(profile, shown.languages[0])),
      ...(crest?.problem === undefined ? {} : { crest: crest.problem }),
    };
    if (Object.keys(errors).length > 0)
      return respond(
        c,
        ProfilePage({ ...shown, values, ticked, errors, version: sentVersion(values) }),
        422,
      );
    const edited = await editProfile(context, city.id, actor, profile, sentVersion(values));
    if (!("refused" in edited)) return c.redirect(`/${city.slug}/profile?done=saved`, 303);
    if (edited.refused !== "changed-meanwhile") return refusePage(c, "forbidden");
    const now = await profilePage(context, c);
    const labels = profileLabels(language, now.languages);
    const conflict = {
      ...(await lastSaved(context, c, "city", "city.described")),
      fields: differences(now.values, values, labels),
    };
    return respond(c, ProfilePage({ ...now, values, ticked, conflict }), 409);
  });

  routes.get("/profile/history", async (c) => {
    const { frame, language } = c.var;
    const versions = await read(context, c, listProfileVersions);
    const labels = profileLabels(language, LANGUAGES);
    const changes = profileChanges(versions, labels).map(({ at, fields }) => ({
      when: savedAt(at, language, context.settings.timeZone),
      fields,
    }));
    return respond(c, ProfileHistoryPage({ frame, changes }));
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

  routes.get("/profile/events", async (c) => {
    const saved = c.req.query("done") === "saved";
    return respond(c, EventsPage({ ...(await eventsPage(context, c)), saved }));
  });

  routes.post("/profile/events", async (c) => {
    const { city, actor } = c.var;
    const { values } = await readForm(c);
    const { event, problems } = sentEvent(values, city.languages, today(context));
    const errors = inWords(c, problems);
    if (Object.keys(errors).length > 0)
      return respond(c, EventsPage({ ...(await eventsPage(context, c)), values, errors }), 422);
    const recorded = await recordEvent(context, city.id, actor, event);
    if ("refused" in recorded) return refusePage(c, "forbidden");
    return c.redirect(`/${city.slug}/profile/events?done=saved`, 303);
  });

  return routes;
}

/** The version that a form was made from; a form without one fits none. */
function sentVersion(values: Values): string {
  return values.version ?? "";
}

function inWords(
  c: Visit,
  problems: Readonly<Record<string, CityRefusal>>,
): Readonly<Record<string, string>> {
  const { refusals } = cityTexts(c.var.language);
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, refusals[problem]]),
  );
}

function read<Result>(
  context: Context,
  c: Visit,
  work: (tx: CityTransaction) => Promise<Result>,
): Promise<Result> {
  return context.database.readCity(c.var.city.id, work);
}

async function profilePage(context: Context, c: Visit) {
  const present = await read(context, c, findProfile);
  if (present === undefined) throw new Error("A city that is found has a profile");
  return {
    present,
    frame: c.var.frame,
    languages: profileLanguages(present),
    values: profileValues(present),
    ticked: { frameworks: present.frameworks, grounds: present.grounds },
    crest: present.crest,
    choices: choicesOf(c.var.language),
    errors: {},
    version: profileVersion(present),
    saved: false,
    conflict: undefined,
  } satisfies ProfilePageProps & { present: unknown };
}

/** The frameworks and grounds that one may choose. */
function choicesOf(language: Language): ProfilePageProps["choices"] {
  const catalogue = getCatalogue();
  return {
    frameworks: frameworksOf(catalogue).map((name) => ({ value: name, label: name })),
    grounds: catalogue.grounds.map(({ code, name }) => ({
      value: code,
      label: said(name, [language])?.text ?? code,
    })),
  };
}

/** Keeps a picture that was sent as the crest; undefined where none was. */
async function keepCrest(
  context: Context,
  c: Visit,
  file: UploadedFile | undefined,
): Promise<{ readonly path?: string; readonly problem?: string } | undefined> {
  if (file === undefined) return undefined;
  const { city, actor, language } = c.var;
  const kept = await keepEvidence(context, city.id, actor, file);
  if ("refused" in kept) {
    const { fileRefusals } = evidenceTexts(language);
    return {
      problem:
        kept.refused === "not-permitted"
          ? cityTexts(language).noPicture
          : fileRefusals[kept.refused],
    };
  }
  return isPicture(kept.name)
    ? { path: filePath({ city: city.slug, ...kept }) }
    : { problem: cityTexts(language).noPicture };
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

async function eventsPage(context: Context, c: Visit) {
  const events = await read(context, c, listEvents);
  return {
    frame: c.var.frame,
    languages: c.var.city.languages,
    events: events.toReversed(),
    values: {},
    errors: {},
    saved: false,
  } satisfies EventsPageProps;
}

/** Who saved last, and when, as far as the public record tells: it names no person. */
async function lastSaved(context: Context, c: Visit, about: string, type: string) {
  const { language } = c.var;
  const entries = await read(context, c, (tx) => listEntries(tx, { about }));
  const at = entries.find((entry) => entry.type === type)?.at ?? context.now();
  const when = savedAt(at, language, context.settings.timeZone);
  return { who: cityTexts(language).somebody, when };
}
