/** Addresses of the coordinator's pages about the city's profile. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { LANGUAGES, type Language, said } from "../../../kernel/language.ts";
import { filePath } from "../../../kernel/source.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm, type UploadedFile } from "../../../platform/http/form.ts";
import { evidenceTexts, isPicture, keepEvidence } from "../../evidence/index.ts";
import { frameworksOf, getCatalogue } from "../../rights/index.ts";
import { editProfile, profileVersion } from "../edit-profile.ts";
import { findProfile, listProfileVersions } from "../find-city.ts";
import { ProfileHistoryPage } from "../pages/profile-history-page.tsx";
import { ProfilePage, type ProfilePageProps } from "../pages/profile-page.tsx";
import { profileFields, profileLanguages, profileValues, sentProfile } from "../profile-form.ts";
import { differences, profileChanges, profileLabels, savedAt } from "../saved-before.ts";
import { cityTexts } from "../texts/index.ts";
import { inWords, lastSaved, read, sentVersion, type Visit } from "./form-visit.ts";

export function profileRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

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
      when: savedAt(at, language, c.var.city.timeZone),
      fields,
    }));
    return respond(c, ProfileHistoryPage({ frame, changes }));
  });

  return routes;
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
