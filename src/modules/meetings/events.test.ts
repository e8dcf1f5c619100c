// Events of the city: entered, changed, cancelled, counted with a source of the count's own, and linked to what can be seen again.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { cancelEvent } from "./cancel-event.ts";
import { countAudience } from "./count-audience.ts";
import { enterEvent } from "./enter-event.ts";
import { linkEventRecording } from "./link-event-recording.ts";
import { findEvent } from "./list-events.ts";
import { reviseEvent } from "./revise-event.ts";
import { routes } from "./routes/index.ts";
import { done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const reader = anActor("reader");
const en = (text: string) => ({ en: text });
const on = (date: string) => ({ date: day(date), precision: "day" }) as const;
const source = "https://nhri.example/cities";

const festival = { kind: "film-festival", title: en("Films"), yearly: true, source };
const seminar = { kind: "seminar", title: en("Homes"), starts: on("2026-05-04"), source };

async function anEvent(stated: Parameters<typeof enterEvent>[3]) {
  const city = context.newCity();
  const { event } = done(await enterEvent(context, city, coordinator, stated));
  return { city, event };
}
const find = (city: Id<"City">, event: string) =>
  database.readCity(city, (tx) => findEvent(tx, event));
const typesIn = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 20 }))).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry.type],
  );
const site = (city: Id<"City">, actor: Parameters<typeof moduleSite>[1]["actor"]) =>
  moduleSite(routes(context), { city, actor });

describe("how many came", () => {
  test("has a source of its own, and never the event's", async () => {
    const { city, event } = await anEvent(seminar);
    const count = (stated: object) =>
      countAudience(context, city, coordinator, { event, people: 300, ...stated });
    expect(await count({})).toEqual({ counted: true });
    expect(await count({ source: " " })).toEqual({ unchanged: true });
    const page = (await site(city, undefined).visit(`/events/${event}`)).html;
    expect(page).toContain("300 people came");
    expect(page).not.toContain("Counted by");
    expect(page).toMatch(/Where it can be read.*nhri\.example/s);
    expect(await count({ source: "The library" })).toEqual({ counted: true });
    const again = (await site(city, undefined).visit(`/events/${event}`)).html;
    expect(again).toContain("Counted by: The library");
  });

  test("is said for a year, where the event comes back every year", async () => {
    const { city, event } = await anEvent(festival);
    const count = (people: number | null, year?: number) =>
      countAudience(context, city, coordinator, {
        ...{ event, people },
        ...(year === undefined ? {} : { year }),
      });
    expect(await count(10)).toEqual({ refused: "no-year" });
    expect(await count(10, 20.5)).toEqual({ refused: "no-year" });
    expect(await count(10, 2027)).toEqual({ refused: "future-date" });
    expect(await count(90, 2025)).toEqual({ counted: true });
    expect(await count(70, 2024)).toEqual({ counted: true });
    expect(await count(90, 2025)).toEqual({ unchanged: true });
    expect((await find(city, event))?.audience).toEqual({ people: 90, source: null, year: 2025 });
    const page = (await site(city, undefined).visit(`/events/${event}`)).html;
    expect(page).toContain("2025: 90 people came");
    expect(page).toContain("2024: 70 people came");
    const desk = site(city, coordinator);
    const none = await desk.visit(`/work/events/${event}/audience`, { people: "5", year: "" });
    expect([none.status, none.html.includes(`href="#audience-${event}-year"`)]).toEqual([
      422,
      true,
    ]);
  });
});

describe("an event", () => {
  test("to which people came took place: it is not moved behind the day or the year in which they were counted", async () => {
    const { city, event } = await anEvent(seminar);
    done(await countAudience(context, city, coordinator, { event, people: 300 }));
    const moved = (starts: string, stated: object = {}) => ({
      ...{ ...seminar, event, starts: on(starts), reason: en("The day was wrong."), ...stated },
    });
    const revise = (starts: string, stated?: object) =>
      reviseEvent(context, city, coordinator, moved(starts, stated));
    expect(await revise("2026-09-04")).toEqual({ refused: "counted-before" });
    expect(await revise("2026-05-05")).toEqual({ version: 2 });
    expect(await revise("2026-05-06", { yearly: true })).toEqual({ version: 3 });
    expect(await revise("2026-09-04")).toEqual({ refused: "counted-before" });
    const form = {
      ...{ kind: "seminar", title: "Homes", starts: "2026-09-04", seen: "3" },
      source,
    };
    const desk = site(city, coordinator);
    const back = await desk.visit(`/work/events/${event}/versions`, { ...form, reason: "Later." });
    expect([back.status, back.html.includes(`href="#revise-${event}-starts"`)]).toEqual([
      422,
      true,
    ]);
    expect(back.html).toContain("People came, so that it took place");
    // Nobody came whom somebody counted.
    const other = await anEvent(seminar);
    const nobody = { event: other.event, people: null };
    done(await countAudience(context, other.city, coordinator, nobody));
    const later = { ...moved("2026-09-04"), event: other.event };
    expect(await reviseEvent(context, other.city, coordinator, later)).toEqual({ version: 2 });
    const yearly = await anEvent(festival);
    const lastYear = { event: yearly.event, people: 90, year: 2025 };
    done(await countAudience(context, yearly.city, coordinator, lastYear));
    const next = { ...festival, ...yearly, starts: on("2026-09-04"), reason: en("Day.") };
    expect(await reviseEvent(context, yearly.city, coordinator, next)).toEqual({ version: 2 });
    const once = { ...next, yearly: false };
    expect(await reviseEvent(context, yearly.city, coordinator, once)).toEqual({
      refused: "counted-before",
    });
  });

  test("that is to come is not counted, and its form does not speak of a meeting", async () => {
    const { city, event } = await anEvent({ ...seminar, starts: on("2026-09-04") });
    const early = countAudience(context, city, coordinator, { event, people: 3 });
    expect(await early).toEqual({ refused: "event-not-begun" });
    const { visit } = site(city, coordinator);
    const back = await visit(`/work/events/${event}/audience`, { people: "3" });
    expect([back.status, back.html.includes(`href="#audience-${event}-people"`)]).toEqual([
      422,
      true,
    ]);
    expect(back.html).toContain("The event has not begun");
    expect(back.html).toContain(`id="audience-${event}-form"`);
  });

  test("says that nothing was changed when nothing was", async () => {
    const { city, event } = await anEvent(seminar);
    const { visit } = site(city, coordinator);
    const form = { kind: "seminar", title: "Homes", starts: "2026-05-04", seen: "1", source };
    const own = `/work/events/${event}`;
    const again = await visit(`${own}/versions`, { ...form, reason: "Nothing." });
    expect(again.location).toBe(`/york/work/events?done=unchanged#event-${event}`);
    const page = (await visit("/work/events?done=unchanged")).html;
    expect(page).toContain("Nothing was changed.");
    expect(page).not.toContain("The change stands in the public record.");
    expect((await visit(`${own}/audience`, { people: "30" })).location).toContain("done=counted");
    expect((await visit(`${own}/audience`, { people: "30" })).location).toContain("done=unchanged");
    expect((await visit("/work/events", form)).location).toContain("done=unchanged");
  });

  test("shows those who work when it is and how it stands, and offers only what would be taken", async () => {
    const { city, event: past } = await anEvent(seminar);
    const enter = async (stated: object) =>
      done(await enterEvent(context, city, coordinator, { ...seminar, ...stated })).event;
    const coming = await enter({ title: en("Schools"), starts: on("2026-09-04") });
    const now = await enter({
      ...{ title: en("Week"), starts: on("2026-05-30"), ends: on("2026-06-03") },
    });
    const month = { date: day("2026-06-01"), precision: "month" } as const;
    await enter({ title: en("June"), starts: month });
    done(await countAudience(context, city, coordinator, { event: past, people: 30 }));
    const { html } = await site(city, coordinator).visit("/work/events");
    const part = (of: string) => html.split(`id="event-${of}"`)[1]?.split('id="event-')[0] ?? "";
    expect(part(past)).toContain("4 May 2026");
    expect(part(past)).toContain(">Past<");
    expect(part(past)).toContain("30 people came");
    expect(part(past)).toContain(`id="audience-${past}-form"`);
    expect(part(past)).not.toContain(`id="drop-${past}-form"`);
    expect(part(coming)).toContain(">Coming<");
    expect(part(coming)).not.toContain(`id="audience-${coming}-form"`);
    expect(part(coming)).toContain(`id="drop-${coming}-form"`);
    expect(part(now)).toContain("30 May 2026 – 3 June 2026");
    expect(part(now)).toContain(">Going on<");
    // It may have been this month, or may still be.
    expect(part("june")).toContain(">Coming<");
    expect(part("june")).toContain('id="audience-june-form"');
  });

  test("stands in calendars as whole days where its day is known, and in none otherwise", async () => {
    const { city, event } = await anEvent({
      ...{ ...seminar, starts: on("2026-06-20"), ends: on("2026-06-21") },
      place: en("Library, room 2"),
    });
    const enter = async (title: string, stated: object) =>
      done(
        await enterEvent(context, city, coordinator, { ...seminar, title: en(title), ...stated }),
      );
    await enter("June", { starts: { date: day("2026-06-01"), precision: "month" } });
    await enter("Films", { starts: null, yearly: true });
    await enter("Long ago", { starts: on("2019-06-01") });
    const dropped = (await enter("Dropped", { starts: on("2026-06-25") })).event;
    done(await cancelEvent(context, city, coordinator, { event: dropped, reason: en("Rain.") }));
    const { visit } = site(city, undefined);
    const all = await visit("/events.ics");
    expect(all.status).toBe(200);
    const lines = all.html.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line.startsWith("SUMMARY:")).sort()).toEqual([
      "SUMMARY:Dropped",
      "SUMMARY:Homes",
    ]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20260620");
    // The first day that is no longer part of it.
    expect(lines).toContain("DTEND;VALUE=DATE:20260622");
    expect(lines).toContain("LOCATION:Library\\, room 2");
    expect(lines.filter((line) => line.startsWith("STATUS:")).sort()).toEqual([
      "STATUS:CANCELLED",
      "STATUS:CONFIRMED",
    ]);
    const one = await visit(`/events/${event}.ics`);
    expect(one.html).toContain("SUMMARY:Homes");
    expect(one.html).not.toContain("Dropped");
    for (const without of ["june", "films", "nothing"])
      expect((await visit(`/events/${without}.ics`)).status).toBe(404);
    expect((await visit("/events")).html).toContain('href="/events.ics"');
    expect((await visit(`/events/${event}`)).html).toContain(`href="/events/${event}.ics"`);
    expect((await visit("/events/june")).html).not.toContain(".ics");
  });

  test("is changed with a reason, and its first version stays", async () => {
    const { city, event } = await anEvent(seminar);
    const revise = (stated: object, actor = coordinator) =>
      reviseEvent(context, city, actor, { ...seminar, event, reason: en("The hall."), ...stated });
    const moved = { starts: on("2026-06-04") };
    expect(await revise(moved, reader)).toEqual({ refused: "not-permitted" });
    expect(await revise({ ...moved, event: "nothing" })).toEqual({ refused: "unknown-event" });
    expect(await revise({})).toEqual({ unchanged: true });
    expect(await revise({ ...moved, reason: {} })).toEqual({ refused: "no-reason" });
    expect(await revise({ ...moved, title: {} })).toEqual({ refused: "no-title" });
    expect(await revise({ ...moved, ends: on("2026-06-01") })).toEqual({ refused: "ends-before" });
    expect(await revise({ ...moved, rights: ["moon"] })).toEqual({ refused: "unknown-right" });
    expect(await revise({ ...moved, seen: 7 })).toEqual({ refused: "said-meanwhile" });
    expect(await revise({ ...moved, seen: 1 })).toEqual({ version: 2 });
    expect(await find(city, event)).toMatchObject({ version: 2, starts: { date: "2026-06-04" } });
    // A file that is loaded again finds what it entered, although that was changed since.
    const again = await enterEvent(context, city, coordinator, { ...seminar, slug: event });
    expect(again).toEqual({ event, unchanged: true });
    const { html } = await site(city, undefined).visit(`/events/${event}`);
    expect(html).toContain("4 June 2026");
    expect(html).toContain("The hall.");
    expect(html).toContain("How it came about");
    expect(await typesIn(city)).toContain("event.revised");
  });

  test("is cancelled with a reason, and stays in the list; what does not take place is not counted", async () => {
    const { city, event } = await anEvent(seminar);
    const cancel = (reason: string, of = event) =>
      cancelEvent(context, city, coordinator, { event: of, reason: en(reason) });
    expect(await cancel("")).toEqual({ refused: "no-reason" });
    expect(await cancel("x".repeat(2001))).toMatchObject({ refused: "too-long" });
    expect(await cancel("Water.", "nothing")).toEqual({ refused: "unknown-event" });
    expect(await cancel("Water.")).toEqual({ cancelled: true });
    expect(await cancel("Again.")).toEqual({ refused: "event-cancelled" });
    const counted = countAudience(context, city, coordinator, { event, people: 3 });
    expect(await counted).toEqual({ refused: "event-cancelled" });
    const revised = { ...seminar, event, starts: on("2026-06-04"), reason: en("Late.") };
    expect(await reviseEvent(context, city, coordinator, revised)).toEqual({
      refused: "event-cancelled",
    });
    const { visit } = site(city, undefined);
    expect((await visit("/events")).html).toContain("Cancelled");
    expect((await visit(`/events/${event}`)).html).toContain("Water.");
    expect((await visit("/events.csv")).html).toContain(",yes");
    const other = await anEvent(seminar);
    const came = { event: other.event, people: 3 };
    done(await countAudience(context, other.city, coordinator, came));
    const late = { event: other.event, reason: en("Late.") };
    expect(await cancelEvent(context, other.city, coordinator, late)).toEqual({
      refused: "counted-before",
    });
  });

  test("is linked to what can be seen and read again", async () => {
    const { city, event } = await anEvent(seminar);
    const link = (stated: object) =>
      linkEventRecording(context, city, coordinator, {
        ...{ event, kind: "sign-language", address: "https://york.example/film" },
        ...stated,
      });
    expect(await link({ kind: "painting" })).toEqual({ refused: "unknown-kind" });
    expect(await link({ address: "film" })).toEqual({ refused: "bad-address" });
    expect(await link({})).toEqual({ linked: true });
    expect(await link({})).toEqual({ unchanged: true });
    const { html } = await site(city, undefined).visit(`/events/${event}`);
    expect(html).toContain('<a href="https://york.example/film">Video in sign language</a>');
  });

  test("is changed, cancelled, counted and linked on the working page, whose forms come back with what was wrong", async () => {
    const { city, event } = await anEvent({ ...seminar, title: { en: "Homes", nb: "Hjem" } });
    const { visit, become } = site(city, coordinator);
    const own = `/work/events/${event}`;
    const page = (await visit("/work/events")).html;
    for (const name of ["audience", "revise", "film", "drop"])
      expect(page).toContain(`id="${name}-${event}-form"`);
    const form = { kind: "seminar", title: "Homes", starts: "2026-06-09", seen: "1", source };
    const wrong = await visit(`${own}/versions`, form);
    expect([wrong.status, wrong.html.includes(`href="#revise-${event}-reason"`)]).toEqual([
      422,
      true,
    ]);
    const noDay = await visit(`${own}/versions`, { ...form, starts: "soon", reason: "Hall." });
    expect([noDay.status, noDay.html.includes(`href="#revise-${event}-starts"`)]).toEqual([
      422,
      true,
    ]);
    const revised = await visit(`${own}/versions`, { ...form, reason: "Hall." });
    expect(revised.location).toBe(`/york/work/events?done=revised#event-${event}`);
    expect((await find(city, event))?.title).toEqual({ en: "Homes", nb: "Hjem" });
    const film = { kind: "transcript", address: "https://york.example/words" };
    expect((await visit(`${own}/recordings`, { ...film, kind: "" })).status).toBe(422);
    expect((await visit(`${own}/recordings`, film)).status).toBe(303);
    expect((await visit(`${own}/cancellation`, { reason: "" })).status).toBe(422);
    expect((await visit(`${own}/cancellation`, { reason: "Rain." })).status).toBe(303);
    expect((await visit("/work/events")).html).not.toContain(`id="drop-${event}-form"`);
    expect((await visit("/work/events/nothing/cancellation", { reason: "x" })).status).toBe(404);
    expect((await visit("/work/events/nothing/versions", form)).status).toBe(404);
    become(reader);
    for (const part of ["versions", "cancellation", "recordings"])
      expect((await visit(`${own}/${part}`, form)).status).toBe(403);
  });
});
