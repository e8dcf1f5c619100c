/** Addresses of events: the public list, one of them, the file, and the forms of those who enter them. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf } from "../../../design/posted.ts";
import { csvFile, refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedNumber, askedPage } from "../../../kernel/asked-number.ts";
import { icalendar } from "../../../kernel/icalendar.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { writeCsv } from "../../../platform/csv.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { listRights } from "../../rights/index.ts";
import { calendarOfEvent } from "../calendar.ts";
import { cancelEvent } from "../cancel-event.ts";
import { countAudience } from "../count-audience.ts";
import { enterEvent } from "../enter-event.ts";
import { type CityEvent, knownDays, machineDate } from "../event.ts";
import { linkEventRecording } from "../link-event-recording.ts";
import { findEvent, listEvents, listEventWindow, readEventRecord } from "../list-events.ts";
import { EventPage, EventsPage } from "../pages/events-page.tsx";
import { EVENT_DEEDS, type EventDeed, WorkEventsPage } from "../pages/work-events-page.tsx";
import type { Returned } from "../pages/work-form.tsx";
import { permissions } from "../permissions.ts";
import { problemOf } from "../posted.ts";
import { reviseEvent } from "../revise-event.ts";
import * as store from "../store/events.ts";
import { meetingTexts, type RefusalCode } from "../texts/index.ts";

const PAGE_LENGTH = 50;
/** As many as a working page bears; older ones are found on the public one. */
const MOST = 100;
type Refused = { readonly refused: RefusalCode; readonly field?: string };

export function eventRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/events", async (c) => {
    const { city, frame } = c.var;
    const wanted = askedPage(c.req.query("page"));
    const found = await context.database.readCity(city.id, async (tx) => {
      const { events: count } = await store.countEvents(tx);
      const pages = Math.max(1, Math.ceil(count / PAGE_LENGTH));
      const page = Math.min(wanted, pages);
      const offset = (page - 1) * PAGE_LENGTH;
      return { page, pages, events: await listEvents(tx, { limit: PAGE_LENGTH, offset }) };
    });
    return respond(c, EventsPage({ ...found, frame, on: today(context) }));
  });

  routes.get("/events.csv", async (c) => {
    const { city, language } = c.var;
    const events = await context.database.readCity(city.id, (tx) => listEvents(tx));
    const columns = [
      ...["event", "kind", "title", "starts", "ends", "yearly", "place", "organisers"],
      ...["rights", "audience", "audience_year", "audience_source", "accessibility", "source"],
      "cancelled",
    ];
    const rows = events.map((event) => ({
      event: event.slug,
      kind: event.kind,
      title: said(event.title, [language])?.text,
      starts: machineDate(event.starts),
      ends: machineDate(event.ends),
      yearly: event.yearly ? "yes" : "no",
      place: said(event.place, [language])?.text,
      organisers: said(event.organisers, [language])?.text,
      rights: event.rights.join(" "),
      audience: event.audience === undefined ? "" : (event.audience.people ?? "not counted"),
      audience_year: event.audience?.year ?? undefined,
      audience_source: event.audience?.source ?? undefined,
      cancelled: event.cancelledFor === null ? "no" : "yes",
      accessibility: said(event.accessibility, [language])?.text,
      source: event.source ?? undefined,
    }));
    return csvFile(c, writeCsv(columns, rows), `${city.slug}-events.csv`);
  });

  routes.get("/events.ics", async (c) => {
    const { city } = c.var;
    const events = await context.database.readCity(city.id, (tx) =>
      listEventWindow(tx, today(context)),
    );
    return calendar(c, city.name, events);
  });

  routes.get("/events/:file{[\\w-]+\\.ics}", async (c) => {
    const slug = c.req.param("file").replace(/\.ics$/, "");
    const event = await context.database.readCity(c.var.city.id, (tx) => findEvent(tx, slug));
    if (event === undefined || knownDays(event) === undefined) return refusePage(c, "not-found");
    return calendar(c, event.title, [event]);
  });

  routes.get("/events/:slug", async (c) => {
    const { city, frame } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => {
      const event = await findEvent(tx, c.req.param("slug"));
      if (event === undefined) return undefined;
      return { event, rights: await listRights(tx), record: await readEventRecord(tx, event) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { timeZone } = city;
    return respond(c, EventPage({ ...found, frame, timeZone, on: today(context) }));
  });

  routes.get("/work/events", (c) => {
    if (!may(c.var.actor, permissions, "enter-event")) return turnAway(c);
    const done = EVENT_DEEDS.find((one) => one === c.req.query("done"));
    return workPage(c, undefined, done);
  });

  routes.post("/work/events", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const rights = form.list("rights");
    const sent: Returned["sent"] = { ...form.values, rights: rights.join(" ") };
    const back = (refusal: Refused) => returned(c, "event", sent, refusal);
    const bad = badDate(form);
    if (bad !== undefined) return back({ refused: "bad-date", field: bad });
    const entered = await enterEvent(context, city.id, actor, writtenIn(c, form));
    return "refused" in entered
      ? back(entered)
      : c.redirect(
          `/${city.slug}/work/events?done=${"unchanged" in entered ? "unchanged" : "entered"}`,
          303,
        );
  });

  routes.post("/work/events/:slug/audience", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const slug = c.req.param("slug");
    const people = form.text("people");
    const counted =
      people !== "" && askedNumber(people) === undefined
        ? ({ refused: "bad-count" } as const)
        : await countAudience(context, city.id, actor, {
            event: slug,
            people: askedNumber(people) ?? null,
            source: form.text("source"),
            year: askedNumber(form.text("year")) ?? null,
          });
    return outcome(c, { form: `audience-${slug}`, sent: form.values, done: "counted" }, counted);
  });

  routes.post("/work/events/:slug/versions", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const slug = c.req.param("slug");
    const event = await context.database.readCity(city.id, (tx) => findEvent(tx, slug));
    if (event === undefined) return refusePage(c, "not-found");
    const sent: Returned["sent"] = { ...form.values, rights: form.list("rights").join(" ") };
    const how = { form: `revise-${slug}`, sent, done: "revised" as const };
    const bad = badDate(form);
    if (bad !== undefined) return outcome(c, how, { refused: "bad-date", field: bad });
    const written = writtenIn(c, form);
    // What stands there in other languages stays.
    const merged = (name: "title" | "text" | "place" | "organisers" | "accessibility") => ({
      ...event[name],
      ...written[name],
    });
    const revised = await reviseEvent(context, city.id, actor, {
      ...{ ...written, event: slug, seen: askedNumber(form.text("seen")) ?? 0 },
      ...{ title: merged("title"), text: merged("text"), place: merged("place") },
      ...{ organisers: merged("organisers"), accessibility: merged("accessibility") },
      reason: { [languageOf(c, form)]: form.text("reason") },
    });
    return outcome(c, how, revised);
  });

  routes.post("/work/events/:slug/cancellation", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const slug = c.req.param("slug");
    const reason = { [languageOf(c, form)]: form.text("reason") };
    const cancelled = await cancelEvent(context, city.id, actor, { event: slug, reason });
    const how = { form: `drop-${slug}`, sent: form.values, done: "cancelled" as const };
    return outcome(c, how, cancelled);
  });

  routes.post("/work/events/:slug/recordings", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const slug = c.req.param("slug");
    const linked = await linkEventRecording(context, city.id, actor, {
      ...{ event: slug, kind: form.text("kind"), address: form.text("address") },
    });
    return outcome(c, { form: `film-${slug}`, sent: form.values, done: "linked" }, linked);
  });

  return routes;

  /** Those of whom a day is known. */
  function calendar(c: Request<Env>, whose: Wording, events: readonly CityEvent[]): Response {
    const { city, language } = c.var;
    const address = cityAddress(context.settings, city);
    const place = { language, host: new URL(address).hostname, city: city.slug, address };
    const entries = events.flatMap((event) => calendarOfEvent(event, place) ?? []);
    const name = `${said(whose, [language])?.text ?? city.slug}: ${meetingTexts(language).events.title}`;
    return c.body(icalendar({ name, at: context.now(), events: entries }), 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="events.ics"',
    });
  }

  /** To the event in the list, or back to the form. */
  function outcome(
    c: Request<Env>,
    { form, sent, done }: Pick<Returned, "form" | "sent"> & { readonly done: EventDeed },
    result: object | Refused,
  ): Response | Promise<Response> {
    if (!("refused" in result))
      return c.redirect(
        `/${c.var.city.slug}/work/events?done=${"unchanged" in result ? "unchanged" : done}#event-${c.req.param("slug")}`,
        303,
      );
    if (result.refused === "unknown-event") return refusePage(c, "not-found");
    return returned(c, form, sent, result);
  }

  function returned(
    c: Request<Env>,
    form: string,
    sent: Returned["sent"],
    refusal: Refused,
  ): Promise<Response> {
    const problem = problemOf(form, refusal) ?? { field: "title", code: refusal.refused };
    const errors = fieldErrorsOf(form, [problem], meetingTexts(c.var.language));
    return workPage(c, { form, sent, errors }, undefined);
  }

  async function workPage(
    c: Request<Env>,
    back: Returned | undefined,
    done: EventDeed | undefined,
  ): Promise<Response> {
    const { city, frame } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => ({
      events: await listEvents(tx, { limit: MOST, offset: 0 }),
      rights: await listRights(tx),
    }));
    return respond(
      c,
      WorkEventsPage({
        ...found,
        frame,
        on: today(context),
        languages: city.languages,
        returned: back,
        done,
      }),
      back === undefined ? 200 : 422,
    );
  }
}

type Form = Awaited<ReturnType<typeof readForm>>;

function languageOf(c: Request<Env>, form: Form) {
  return writtenLanguage(form.text("language"), c.var.city.languages, c.var.language);
}

/** What the fields of an event say, in the language in which somebody wrote. */
function writtenIn(c: Request<Env>, form: Form) {
  const written = languageOf(c, form);
  const wording = (name: string) => ({ [written]: form.text(name) });
  return {
    kind: form.text("kind"),
    title: wording("title"),
    text: wording("text"),
    starts: factDateOf(form.text("starts")) ?? null,
    ends: factDateOf(form.text("ends")) ?? null,
    yearly: form.text("yearly") === "yes",
    place: wording("place"),
    organisers: wording("organisers"),
    accessibility: wording("accessibility"),
    rights: form.list("rights"),
    source: form.text("source"),
  };
}

function badDate(form: Form): "starts" | "ends" | undefined {
  return (["starts", "ends"] as const).find(
    (name) => form.text(name) !== "" && factDateOf(form.text(name)) === undefined,
  );
}
