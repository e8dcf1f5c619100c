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
    expect(await cancel("Again.")).toEqual({ refused: "cancelled-already" });
    const counted = countAudience(context, city, coordinator, { event, people: 3 });
    expect(await counted).toEqual({ refused: "cancelled-already" });
    const revised = { ...seminar, event, starts: on("2026-06-04"), reason: en("Late.") };
    expect(await reviseEvent(context, city, coordinator, revised)).toEqual({
      refused: "cancelled-already",
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
