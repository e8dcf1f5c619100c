/** Addresses of events: the public list, one of them, the file, and the forms of those who enter them. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { writeCsv } from "../../../platform/csv.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { listRights } from "../../rights/index.ts";
import { countAudience } from "../count-audience.ts";
import { enterEvent } from "../enter-event.ts";
import { findEvent, listEvents } from "../list-events.ts";
import { EventPage, EventsPage } from "../pages/events-page.tsx";
import { WorkEventsPage } from "../pages/work-events-page.tsx";
import type { Returned } from "../pages/work-form.tsx";
import { permissions } from "../permissions.ts";
import { problemOf, readNumber } from "../posted.ts";
import * as store from "../store/events.ts";
import { meetingTexts, type RefusalCode } from "../texts/index.ts";
import { pageIn } from "./read-page.ts";

const PAGE_LENGTH = 50;
/** As many as a working page bears; older ones are found on the public one. */
const MOST = 100;

export function eventRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/events", async (c) => {
    const { city, frame } = c.var;
    const wanted = pageIn(c.req.query("page"));
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
      ...["rights", "audience", "accessibility", "source"],
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
      accessibility: said(event.accessibility, [language])?.text,
      source: event.source ?? undefined,
    }));
    return c.body(new Uint8Array(writeCsv(columns, rows)), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${city.slug}-events.csv"`,
    });
  });

  routes.get("/events/:slug", async (c) => {
    const { city, frame } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => ({
      event: await findEvent(tx, c.req.param("slug")),
      rights: await listRights(tx),
    }));
    const { event, rights } = found;
    if (event === undefined) return refusePage(c, "not-found");
    return respond(c, EventPage({ frame, event, rights, on: today(context) }));
  });

  routes.get("/work/events", (c) => {
    if (!may(c.var.actor, permissions, "enter-event")) return turnAway(c);
    const done = (["entered", "counted"] as const).find((one) => one === c.req.query("done"));
    return workPage(c, undefined, done);
  });

  routes.post("/work/events", async (c) => {
    const { actor, city, language } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const rights = form.list("rights");
    const sent: Returned["sent"] = { ...form.values, rights: rights.join(" ") };
    const back = (refusal: { readonly refused: RefusalCode; readonly field?: string }) =>
      returned(c, "event", sent, refusal);
    for (const name of ["starts", "ends"] as const)
      if (form.text(name) !== "" && factDateOf(form.text(name)) === undefined)
        return back({ refused: "bad-date", field: name });
    const written = writtenLanguage(sent.language, city.languages, language);
    const wording = (name: string) => ({ [written]: form.text(name) });
    const entered = await enterEvent(context, city.id, actor, {
      kind: form.text("kind"),
      title: wording("title"),
      text: wording("text"),
      starts: factDateOf(form.text("starts")) ?? null,
      ends: factDateOf(form.text("ends")) ?? null,
      yearly: form.text("yearly") === "yes",
      place: wording("place"),
      organisers: wording("organisers"),
      accessibility: wording("accessibility"),
      rights,
      source: form.text("source"),
    });
    return "refused" in entered
      ? back(entered)
      : c.redirect(`/${city.slug}/work/events?done=entered`, 303);
  });

  routes.post("/work/events/:slug/audience", async (c) => {
    const { actor, city } = c.var;
    if (!may(actor, permissions, "enter-event")) return turnAway(c);
    const form = await readForm(c);
    const slug = c.req.param("slug");
    const people = form.text("people");
    const counted =
      people !== "" && readNumber(people) === undefined
        ? ({ refused: "bad-count" } as const)
        : await countAudience(context, city.id, actor, {
            event: slug,
            people: readNumber(people) ?? null,
            source: form.text("source"),
          });
    if (!("refused" in counted)) return c.redirect(`/${city.slug}/work/events?done=counted`, 303);
    if (counted.refused === "unknown-event") return refusePage(c, "not-found");
    return returned(c, `audience-${slug}`, form.values, counted);
  });

  return routes;

  function returned(
    c: Request<Env>,
    form: string,
    sent: Returned["sent"],
    refusal: { readonly refused: RefusalCode; readonly field?: string },
  ): Promise<Response> {
    const problem = problemOf(form, refusal) ?? { field: "title", code: refusal.refused };
    const errors = fieldErrorsOf(form, [problem], meetingTexts(c.var.language));
    return workPage(c, { form, sent, errors }, undefined);
  }

  async function workPage(
    c: Request<Env>,
    back: Returned | undefined,
    done: "entered" | "counted" | undefined,
  ): Promise<Response> {
    const { city, frame } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => ({
      events: await listEvents(tx, { limit: MOST, offset: 0 }),
      rights: await listRights(tx),
    }));
    return respond(
      c,
      WorkEventsPage({ ...found, frame, languages: city.languages, returned: back, done }),
      back === undefined ? 200 : 422,
    );
  }
}

/** No more exact than it is known: 2027, 2027-05 or 2027-05-17. */
function machineDate(date: { readonly date: string; readonly precision: string } | null): string {
  if (date === null) return "";
  return date.date.slice(0, date.precision === "year" ? 4 : date.precision === "month" ? 7 : 10);
}
