/** Public addresses of meetings: the lists, one meeting, its live text, and the files and calendars to take away. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { askedNumber, askedPage } from "../../../kernel/asked-number.ts";
import { icalendar } from "../../../kernel/icalendar.ts";
import { said } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { writeCsv } from "../../../platform/csv.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { hashToken } from "../../../platform/token.ts";
import { findBody, listBodies } from "../../bodies/index.ts";
import { agendaOf } from "../agenda.ts";
import { calendarEvent } from "../calendar.ts";
import { findMeeting } from "../find-meeting.ts";
import { listForFile, listMeetingPage, listWindow } from "../list-meeting-page.ts";
import { type Meeting, type MeetingLine, meetingState, timingOf } from "../meeting.ts";
import { clockOf } from "../meeting-time.ts";
import { ClosedMeetingPage } from "../pages/closed-meeting-page.tsx";
import { LivePage } from "../pages/live-page.tsx";
import { MeetingPage } from "../pages/meeting-page.tsx";
import { MeetingsPage } from "../pages/meetings-page.tsx";
import { readOwners } from "../read-owners.ts";
import { findInvitation } from "../store/agenda.ts";
import { listSentTitles } from "../store/calendars.ts";
import * as store from "../store/meetings.ts";
import * as questions from "../store/questions.ts";
import { meetingTexts } from "../texts/index.ts";
import { clockNow, lineOf, membersOf, publicNameOf } from "./read-page.ts";

const CALENDAR = "text/calendar; charset=utf-8";
/** What changes while somebody looks is kept by no cache. */
const FRESH = "private, no-store";

export function meetingRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/meetings", (c) => listPage(c, undefined));
  routes.get("/bodies/:slug/meetings", (c) => listPage(c, c.req.param("slug")));
  routes.get("/meetings.ics", (c) => calendar(c, undefined));
  routes.get("/bodies/:slug/meetings.ics", (c) => calendar(c, c.req.param("slug")));

  routes.get("/meetings.csv", async (c) => {
    const { city, language } = c.var;
    const { timeZone } = c.var.city;
    const found = await context.database.readCity(city.id, async (tx) => {
      const bodies = await listBodies(tx);
      const wanted = c.req.query("body");
      const body = bodies.find(({ slug }) => slug === wanted);
      if (wanted !== undefined && wanted !== "" && body === undefined) return undefined;
      return { bodies, lines: await listForFile(tx, { body: body?.id }) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const byId = new Map(found.bodies.map((body) => [body.id, body]));
    const columns = [
      ...["body", "meeting", "title", "day", "starts", "ends", "place", "online"],
      ...["languages", "moves", "state", "minutes", "closed_for"],
    ];
    const rows = found.lines.map((line) => ({
      body: byId.get(line.bodyId)?.slug,
      meeting: line.slug,
      title: said(line.title, [language])?.text,
      day: dayOf(line.startsAt, timeZone),
      starts: clockOf(line.startsAt, timeZone),
      ends: clockOf(line.endsAt, timeZone),
      place: said(line.place, [language])?.text,
      online: line.online ?? undefined,
      languages: line.languages.join(" "),
      moves: line.moves,
      state: meetingState(line, context.now()),
      minutes: line.published ? "published" : "",
      closed_for: line.isPublic ? "" : (said(line.closedFor, [language])?.text ?? "not said"),
    }));
    return csvFile(c, writeCsv(columns, rows), `${city.slug}-meetings.csv`);
  });

  routes.get("/meeting-invitations/:file{[\\w-]+\\.ics}", async (c) => {
    const { city } = c.var;
    const secret = c.req.param("file").replace(/\.ics$/, "");
    const meeting = await context.database.readCity(city.id, async (tx) => {
      const found = await findInvitation(tx, { tokenHash: hashToken(secret) });
      if (found === undefined) return undefined;
      const body = (await listBodies(tx)).find(({ id }) => id === found.body_id);
      return body && findMeeting(tx, { body: body.slug, meeting: found.slug });
    });
    c.header("cache-control", FRESH);
    if (meeting === undefined) return refusePage(c, "link-unknown");
    const [language = "en"] = meeting.languages;
    const place = { ...placeOf(c), language, pages: "work" as const };
    const event = calendarEvent(lineOf(meeting), meeting.body, place, {
      ...(meeting.sending === null
        ? {}
        : { agenda: agendaOf(meeting.items).map(({ title }) => title) }),
      sender: context.settings.mailFrom,
      remindDays: meeting.sending?.remindDays,
    });
    const cancels = meeting.cancellation !== null;
    const name = meetingTexts(language).title;
    return c.body(icalendar({ name, at: context.now(), cancels, events: [event] }), 200, {
      "content-type": `${CALENDAR}; method=${cancels ? "CANCEL" : "PUBLISH"}`,
      "content-disposition": 'attachment; filename="meeting.ics"',
    });
  });

  routes.get("/meetings/:body/:meeting", async (c) => {
    const { frame, language } = c.var;
    const clock = clockNow(context, c.var.city);
    const found = await readMeeting(c, async (tx, meeting) => {
      if (!meeting.isPublic) return { meeting };
      const members = await membersOf(tx, meeting, clock);
      const [line] = await questions.listLineRows(tx, { meeting: meeting.id, after: 0 });
      const owners = await readOwners(tx, meeting, members);
      return { meeting, open: { members, owners, hasLines: line !== undefined } };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { meeting, open } = found;
    // While it goes on its page changes with the hour; a kept one would be wrong until the next fact.
    if (isToday(meeting)) c.header("cache-control", FRESH);
    if (open === undefined) return respond(c, ClosedMeetingPage({ frame, clock, meeting }));
    const { members, ...shown } = open;
    const nameOf = publicNameOf(members, meetingTexts(language).aMember);
    return respond(c, MeetingPage({ ...shown, meeting, frame, clock, nameOf, on: today(context) }));

    function isToday(one: Meeting): boolean {
      const { startsAt, endsAt } = timingOf(one);
      const day = dayOf(clock.now, clock.timeZone);
      return dayOf(startsAt, clock.timeZone) <= day && day <= dayOf(endsAt, clock.timeZone);
    }
  });

  routes.get("/meetings/:body/:meeting/live", async (c) => {
    const { frame } = c.var;
    const found = await readPublic(c, async (tx, meeting) => ({
      meeting,
      lines: await questions.listLineRows(tx, { meeting: meeting.id, after: 0 }),
    }));
    if (found === undefined) return refusePage(c, "not-found");
    c.header("cache-control", FRESH);
    return respond(c, LivePage({ ...found, frame, clock: clockNow(context, c.var.city) }));
  });

  routes.get("/meetings/:body/:meeting/live/lines", async (c) => {
    const after = askedNumber(c.req.query("since")) ?? 0;
    const lines = await readPublic(c, (tx, meeting) =>
      questions.listLineRows(tx, { meeting: meeting.id, after }),
    );
    if (lines === undefined) return refusePage(c, "not-found");
    c.header("cache-control", FRESH);
    const { timeZone } = c.var.city;
    return c.json(
      lines.map(({ number, text, language, at }) => ({
        ...{ number, text, language },
        at: at.toISOString(),
        clock: clockOf(at, timeZone),
      })),
    );
  });

  return routes;

  async function readMeeting<Result>(
    c: Request<Env>,
    read: (tx: CityTransaction, meeting: Meeting) => Promise<Result>,
  ): Promise<Result | undefined> {
    const { body = "", meeting = "" } = c.req.param() as { body?: string; meeting?: string };
    return context.database.readCity(c.var.city.id, async (tx) => {
      const found = await findMeeting(tx, { body, meeting });
      return found === undefined ? undefined : read(tx, found);
    });
  }

  /** Undefined for a closed meeting too. */
  function readPublic<Result>(
    c: Request<Env>,
    read: (tx: CityTransaction, meeting: Meeting) => Promise<Result>,
  ): Promise<Result | undefined> {
    return readMeeting(c, async (tx, meeting) =>
      meeting.isPublic ? read(tx, meeting) : undefined,
    );
  }

  function placeOf(c: Request<Env>) {
    const { city, language } = c.var;
    const address = cityAddress(context.settings, city);
    return { language, host: new URL(address).hostname, city: city.slug, address };
  }

  async function calendar(c: Request<Env>, slug: string | undefined): Promise<Response> {
    const { city, language } = c.var;
    const now = context.now();
    const found = await context.database.readCity(city.id, async (tx) => {
      const bodies = await listBodies(tx);
      const body = bodies.find((one) => one.slug === slug);
      if (slug !== undefined && body === undefined) return undefined;
      const lines = await listWindow(tx, { now, body: body?.id });
      return {
        bodies,
        body,
        lines,
        titles: await listSentTitles(tx, { meetings: lines.map(({ id }) => id) }),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const byId = new Map(found.bodies.map((body) => [body.id, body]));
    const place = { ...placeOf(c), pages: "public" as const };
    const titles = Map.groupBy(found.titles, ({ meeting_id }) => meeting_id);
    const events = found.lines.flatMap((line) => {
      const body = byId.get(line.bodyId);
      const agenda = titles.get(line.id)?.map(({ title }) => title);
      return body === undefined ? [] : [calendarEvent(line, body, place, { agenda })];
    });
    const whose = said(found.body?.name ?? city.name, [language])?.text ?? city.slug;
    const name = `${whose}: ${meetingTexts(language).title}`;
    return c.body(icalendar({ name, at: now, events }), 200, {
      "content-type": CALENDAR,
      "content-disposition": 'inline; filename="meetings.ics"',
    });
  }

  async function listPage(c: Request<Env>, slug: string | undefined): Promise<Response> {
    const { city, frame } = c.var;
    const clock = clockNow(context, c.var.city);
    const year = /^\d{4}$/.test(c.req.query("year") ?? "") ? (c.req.query("year") ?? "") : "";
    const found = await context.database.readCity(city.id, async (tx) => {
      const of = slug === undefined ? undefined : await findBody(tx, slug);
      if (slug !== undefined && of === undefined) return undefined;
      const bodies = await listBodies(tx);
      const chosen = of ?? bodies.find((one) => one.slug === c.req.query("body"));
      const list = await listMeetingPage(tx, {
        ...{ ...clock, body: chosen?.id, page: askedPage(c.req.query("page")) },
        year: year === "" ? undefined : Number(year),
      });
      const counts = await store.listSessionCounts(tx, { body: chosen?.id ?? null });
      return { of, bodies, list, chosen: slug === undefined ? (chosen?.slug ?? "") : "", counts };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { of, bodies, list, chosen, counts } = found;
    const byId = new Map(bodies.map((body) => [body.id, body]));
    const now = dayOf(clock.now, clock.timeZone);
    const isOn = ({ startsAt, endsAt }: MeetingLine) =>
      dayOf(startsAt, clock.timeZone) <= now && now <= dayOf(endsAt, clock.timeZone);
    // On the day of a meeting the list changes with the hour.
    if ([...list.coming, ...list.past].some(isOn)) c.header("cache-control", FRESH);
    return respond(
      c,
      MeetingsPage({
        ...{ frame, clock, of, bodies, list, chosen: { body: chosen, year } },
        sessions: counts
          .filter((one) => year === "" || String(one.year) === year)
          .map(({ body_id, ...count }) => ({ ...count, body: byId.get(body_id) })),
      }),
    );
  }
}
