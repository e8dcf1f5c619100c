/** Addresses of the coordinator's pages about the city's road: its steps, and the background that it grows out of. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import {
  askedLanguages,
  sentWording,
  wordingField,
  wordingValues,
} from "../../../design/wording-values.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { backgroundProblems } from "../background.ts";
import { lines } from "../declaration-form.ts";
import { sentEvent } from "../event-form.ts";
import { listEvents } from "../find-city.ts";
import { BackgroundPage, type BackgroundPageProps } from "../pages/background-page.tsx";
import { EventsPage, type EventsPageProps } from "../pages/events-page.tsx";
import { recordEvent } from "../record-event.ts";
import { backgroundLabels, differences } from "../saved-before.ts";
import { listBackgrounds, tellBackground } from "../tell-background.ts";
import { inWords, lastSaved, read, type Visit } from "./form-visit.ts";

export function roadRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

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

  routes.get("/profile/background", async (c) => {
    const saved = c.req.query("done") === "saved";
    return respond(c, BackgroundPage({ ...(await backgroundPage(context, c)), saved }));
  });

  routes.post("/profile/background", async (c) => {
    const { city, actor, language } = c.var;
    const { values } = await readForm(c);
    const shown = await backgroundPage(context, c);
    const background = {
      text: sentWording("text", values, shown.languages),
      sources: lines(values.sources),
    };
    const version = /^\d{1,6}$/.test(values.version ?? "") ? Number(values.version) : -1;
    const field = {
      "no-text": wordingField("text", shown.languages[0]),
      "too-long": wordingField("text", shown.languages[0]),
      "bad-source": "sources",
    } as const;
    const wrong = backgroundProblems(background);
    const errors = inWords(
      c,
      Object.fromEntries(wrong.map((problem) => [field[problem], problem])),
    );
    if (wrong.length > 0)
      return respond(c, BackgroundPage({ ...shown, values, errors, version }), 422);
    const told = await tellBackground(context, city.id, actor, background, version);
    if (!("refused" in told)) return c.redirect(`/${city.slug}/profile/background?done=saved`, 303);
    if (told.refused !== "changed-meanwhile") return refusePage(c, "forbidden");
    const now = await backgroundPage(context, c);
    const conflict = {
      ...(await lastSaved(context, c, "background", "background.told")),
      fields: differences(now.values, values, backgroundLabels(language, now.languages)),
    };
    return respond(c, BackgroundPage({ ...now, values, conflict }), 409);
  });

  return routes;
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

async function backgroundPage(context: Context, c: Visit) {
  const { city, frame } = c.var;
  const present = (await read(context, c, listBackgrounds)).at(-1);
  return {
    frame,
    languages: askedLanguages(city.languages, [present?.text ?? {}]),
    values: {
      ...wordingValues("text", present?.text ?? {}),
      sources: (present?.sources ?? []).join("\n"),
    },
    errors: {},
    version: present?.number ?? 0,
    saved: false,
    conflict: undefined,
  } satisfies BackgroundPageProps;
}
