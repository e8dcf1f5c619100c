// Meetings on their pages: the public ones, the working page with its steps, the form for questions, calendars and files.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { aCity } from "../city/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { findMeeting } from "./find-meeting.ts";

import { routes } from "./routes/index.ts";
import { sendAgenda } from "./send-agenda.ts";
import { aCouncil, aMeeting, anItem, aSecretary, done, liveThroughMeetings } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const coordinator = anActor("coordinator");

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(routes(context), { city, actor, language });

describe("the working page", () => {
  test("takes a meeting from the call to what it changed", async () => {
    const city = context.newCity();
    const { body, terms } = await aCouncil(context, city);
    const { visit, become } = site(city, secretary);
    const call = {
      body,
      day: "2026-06-01",
      starts: "13:00",
      ends: "15:00",
      place: "Hall",
      open: "public",
    };
    const earlier = await visit("/work/meetings", { ...call, ends: "12:00" });
    expect([earlier.status, earlier.html.includes('href="#call-ends"')]).toEqual([422, true]);
    expect(earlier.html).toContain("The end is not after the beginning");
    const before = await visit("/work/meetings", { ...call, endDay: "2026-05-31" });
    expect(before.status).toBe(422);
    const never = await visit("/work/meetings", { ...call, endDay: "later" });
    expect([never.status, never.html.includes('href="#call-endDay"')]).toEqual([422, true]);
    const wrong = await visit("/work/meetings", { ...call, starts: "soon", place: "My hall" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#call-starts"');
    expect(wrong.html).toContain('value="My hall"');
    const called = await visit("/work/meetings", call);
    const own = `/work/meetings/${body}/2026-06-01`;
    expect(called.location).toBe(`/york${own}?done`);
    const send = async (path: string, form: Readonly<Record<string, string>>) => {
      const sent = await visit(`${own}/${path}`, form);
      expect({ path, status: sent.status }).toEqual({ path, status: 303 });
    };
    await send("timings", {
      day: "2026-06-01",
      starts: "13:30",
      ends: "15:00",
      place: "Library",
      reason: "Water.",
    });
    const empty = await visit(`${own}/agenda`, { kind: "", title: "" });
    expect([empty.status, empty.html.includes('href="#item-title"')]).toEqual([422, true]);
    await send("agenda", {
      kind: "decision",
      title: "Homes",
      text: "How many?",
      "tie-report": "2025, 2024",
      "tie-case": "26/1234",
    });
    const named = await visit(`${own}/agenda`, { kind: "decision", title: "x", "tie-case": "Ola" });
    expect([named.status, named.html.includes('href="#item-tie-case"')]).toEqual([422, true]);
    expect(named.html).toContain("This is no such reference or number: Ola");
    const tied = (await visit(own)).html;
    expect(tied).toContain('value="2025, 2024"');
    expect(tied).toContain('list="ties-recommendation"');
    await send("sending", { remindDays: "" });
    await send("agenda/1", { kind: "decision", title: "More homes", seen: "1" });
    const takenOff = /<button[^>]*>Take it off the agenda/.exec((await visit(own)).html)?.[0];
    expect(takenOff).toContain('data-variant="secondary"');
    const late = await visit(`${own}/agenda/1`, { kind: "decision", title: "x", seen: "1" });
    expect([late.status, late.html.includes("Somebody else changed this")]).toEqual([409, true]);
    expect((await visit(`${own}/agenda/9`, { kind: "decision", title: "x" })).status).toBe(404);
    const [first = "", second = ""] = terms;
    const noQuorum = await visit(`${own}/decisions`, { item: "1", text: "Yes.", way: "unanimous" });
    expect([noQuorum.status, noQuorum.html.includes("There is no quorum")]).toEqual([422, true]);
    await send("attendance", {
      [`presence-${first}`]: "present",
      [`presence-${second}`]: "present",
    });
    await send("decisions", {
      ...{ item: "1", text: "Build 100.", way: "by-name", [`vote-${first}`]: "for" },
      ...{ [`vote-${second}`]: "abstained", dissent: "Too few.", dissentBy: second },
    });
    await send("decisions/1/tasks", { text: "Ask.", owner: first, dueOn: "2026-06-02" });
    await send("decisions/1/recommendation", {
      topic: "Homes",
      addressee: "Council",
      edition: "2026",
    });
    await send("decisions/1/advice", { address: "https://york.example/advice" });
    await send("held", {});
    await send("questions", { text: "When?", askedBy: "Eve" });
    await send("recordings", { kind: "sign-language", address: "https://york.example/video" });
    await send("effects", { text: "It is in the budget.", decision: "1" });
    await send("minutes", { text: "# It was good.", based: "0" });
    await send("minutes/known", {});
    const unapproved = await visit(`${own}/minutes/approval`, { by: "" });
    expect([unapproved.status, unapproved.html.includes('href="#approve-by"')]).toEqual([
      422,
      true,
    ]);
    await send("minutes/approval", { by: "chair", on: "2026-06-01" });
    await send("minutes/publication", {});
    const changed = await visit(`${own}/minutes`, { text: "Something else.", based: "2" });
    expect(changed.status).toBe(409);
    expect(changed.html).toContain("The minutes are published and can no longer be changed");
    await send("minutes/corrections", {
      text: "# It was fine.",
      reason: "Too warm.",
      by: "chair",
      seen: "1",
    });
    become(coordinator);
    await send("questions/1/answers", { text: "In May.", seen: "0" });
    await send("tasks/1/done", { note: "Asked.", on: "2026-06-01" });
    expect((await visit(`${own}/held`, {})).status).toBe(403);
    become(undefined);
    const { html } = await visit(`/meetings/${body}/2026-06-01`);
    for (const words of [
      ...[
        "Moved once",
        "More homes",
        "Build 100.",
        "Too few.",
        "YORK-2026-01",
        "It is in the budget.",
      ],
      ...[
        "It was fine.",
        "Too warm.",
        "It was good.",
        "When?",
        "Asked by Eve",
        "In May.",
        "Asked.",
      ],
      ...["Video in sign language", "1 for, 0 against, 1 abstained", "Changed: More homes"],
    ])
      expect(html).toContain(words);
    expect(html).not.toContain("undefined");
    expect((await visit(own)).status).toBe(403);
  });

  test.each(LANGUAGES)("and every other page is drawn in %s", async (language) => {
    const city = context.newCity();
    await defineRight(context, city, theHost, aRight({ slug: "housing" }));
    await liveThroughMeetings(context, city);
    const body = "meeting-council";
    const one = `${body}/2026-06-03`;
    const paths = [
      ...["/meetings", "/meetings?year=2026", `/bodies/${body}/meetings`, "/events"],
      ...["/events/meeting-of-meeting-council", `/meetings/${one}-2`, `/meetings/${one}`],
      ...[`/meetings/${one}/live`, `/meetings/${one}/questions/new`],
    ];
    for (const path of paths) {
      const { status, html } = await site(city, undefined, language).visit(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(html).not.toContain("undefined");
    }
    const inside = [
      "/work/meetings",
      `/work/meetings/${one}-2`,
      `/work/meetings/${one}-2/minutes`,
      "/work/events",
    ];
    for (const path of [...inside, `/work/meetings/${one}`, `/work/meetings/${one}/minutes`]) {
      const { status, html } = await site(city, secretary, language).visit(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(html).not.toContain("undefined");
    }
  });
});

describe("what the public sees", () => {
  test("of a closed meeting when it is and why it is closed, and no agenda before it is sent", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const closed = await aMeeting(context, city, body, {
      isPublic: false,
      title: { en: "Secret" },
      online: "https://city.example/secret-room",
      closedFor: { en: "Municipal Act § 11-5" },
    });
    await anItem(context, city, closed, "A dismissal");
    const open = await aMeeting(context, city, body, { title: { en: "Open house" } });
    await anItem(context, city, open, "Not sent yet");
    const { visit } = site(city, undefined);
    for (const path of ["/live", "/live/lines", "/questions/new"])
      expect((await visit(`/meetings/${body}/${closed.meeting}${path}`)).status).toBe(404);
    for (const path of [
      "/meetings",
      `/bodies/${body}/meetings`,
      "/meetings.csv",
      "/meetings.ics",
    ]) {
      const { html } = await visit(path);
      expect(html).toContain("Open house");
      expect(html).not.toMatch(/secret/i);
      if (!path.endsWith(".ics")) expect(html).toContain("Municipal Act § 11-5");
    }
    expect((await visit("/meetings.ics")).html).toContain("closed meeting");
    const shut = await visit(`/meetings/${body}/${closed.meeting}`);
    expect([shut.status, shut.html.includes("Municipal Act § 11-5")]).toEqual([200, true]);
    expect(shut.html).not.toMatch(/secret|dismissal|Town hall/i);
    const { html } = await visit(`/meetings/${body}/${open.meeting}`);
    expect(html).toContain("The agenda is not sent yet");
    expect(html).not.toContain("Not sent yet");
    expect((await site(city, secretary).visit("/work/meetings")).html).toContain("Secret");
  });

  test("a calendar that follows moves and cancellations, and names one body where asked", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const other = await aCouncil(context, city, { slug: "network" });
    const startsAt = new Date("2026-06-08T15:00:00Z");
    const on = await aMeeting(context, city, body, { startsAt });
    await aMeeting(context, city, other.body, { startsAt, title: { en: "Elsewhere" } });
    const { visit } = site(city, secretary);
    const own = `/work/meetings/${body}/${on.meeting}`;
    const moved = {
      day: "2026-06-09",
      starts: "17.00",
      ends: "19.00",
      place: "Hall",
      reason: "Water.",
    };
    await visit(`${own}/timings`, moved);
    const first = (await visit("/meetings.ics")).html;
    expect(first).toContain("DTSTART:20260609T150000Z");
    expect(first).toContain("SEQUENCE:1");
    expect(first).toContain("Elsewhere");
    await visit(`${own}/cancellation`, { reason: "Nobody can come." });
    const second = (await visit(`/bodies/${body}/meetings.ics`)).html;
    expect(second).toContain("STATUS:CANCELLED");
    expect(second).toContain("SEQUENCE:2");
    expect(second).not.toContain("Elsewhere");
    expect((await visit("/bodies/none/meetings.ics")).status).toBe(404);
    expect((await visit("/meetings.csv?body=none")).status).toBe(404);
    expect((await visit("/meetings.csv")).html).toContain(
      `${body},${on.meeting},,2026-06-09,17:00`,
    );
  });

  test("what is said, while it is said, and afterwards as a transcript", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const on = await aMeeting(context, city, body);
    const { visit } = site(city, secretary);
    const own = `/work/meetings/${body}/${on.meeting}`;
    expect((await visit(`${own}/lines`, { text: "" })).status).toBe(422);
    for (const text of ["Welcome, everybody.", "<b>First</b> item."])
      expect((await visit(`${own}/lines`, { text })).status).toBe(303);
    const live = `/meetings/${body}/${on.meeting}/live`;
    const { html } = await visit(live);
    expect(html).toContain('aria-live="polite"');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="15"/></noscript>');
    expect(html).toContain("&lt;b>First&lt;/b> item.");
    expect(JSON.parse((await visit(`${live}/lines?since=1`)).html)).toMatchObject([
      { number: 2, text: "<b>First</b> item.", language: "en" },
    ]);
  });
});

test("a meeting that lasts into the next day says so, and one that goes on is not coming", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  const { visit } = site(city, secretary);
  const night = {
    ...{ body, day: "2026-06-01", starts: "13:00", endDay: "2026-06-02", ends: "01:00" },
    ...{ place: "Hall", open: "public" },
  };
  expect((await visit("/work/meetings", night)).status).toBe(303);
  const page = await visit(`/meetings/${body}/2026-06-01`);
  expect(page.html).toContain("1 June 2026, 13:00 – 2 June 2026, 01:00");
  expect(page.html).toContain("Going on");
  expect(page.html).toContain("Ask a question");
  const desk = (await visit(`/work/meetings/${body}/2026-06-01`)).html;
  expect(desk).toContain('id="move-endDay"');
  expect(desk).toContain('value="2026-06-02"');
  const labels = desk.match(/<label[^>]*for="move-(?:place|online)"[^>]*>.*?<\/label>/g) ?? [];
  expect(labels).toHaveLength(2);
  expect(labels.join()).not.toContain("optional");
  expect((await visit("/meetings.csv")).html).toContain("going-on");
});

describe("questions", () => {
  test("are sent, confirmed, let through or turned away; the address is never shown", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const startsAt = new Date("2026-06-08T15:00:00Z");
    const on = await aMeeting(context, city, body, { startsAt });
    const page = `/meetings/${body}/${on.meeting}`;
    const { visit } = site(city, undefined);
    const ask = async (text: string, email = "eve@home.example") => {
      const before = context.letters.length;
      const sent = await visit(`${page}/questions`, { text, askedBy: "", email });
      const letter = context.letters.slice(before)[0];
      const link = /\/york(\/meeting-questions\/\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
      return { ...sent, letter, link };
    };
    const wrong = await ask("", "nobody");
    expect([wrong.status, wrong.html.includes('href="#question-text"')]).toEqual([422, true]);
    expect((await ask("Why?", "nobody")).html).toContain('href="#question-email"');
    const first = await ask("When are homes built?");
    expect(first.letter?.text).not.toContain("homes");
    const desk = site(city, secretary);
    const work = `/work/meetings/${body}/${on.meeting}`;
    // A mail server that looks at the link confirms nothing.
    expect((await visit(first.link)).html).toContain("Confirm your question");
    expect((await desk.visit(work)).html).not.toContain("When are homes built?");
    expect((await visit(first.link, {})).status).toBe(200);
    expect((await visit(first.link, {})).status).toBe(403);
    expect((await visit(first.link)).html).toContain("It is with the secretary");
    const waiting = (await desk.visit(work)).html;
    expect(waiting).toContain("When are homes built?");
    expect(waiting).not.toContain("eve@home.example");
    expect((await visit(page)).html).not.toContain("When are homes built?");
    const id = /questions\/([0-9a-f-]{36})"/.exec(waiting)?.[1] ?? "";
    expect((await desk.visit(`${work}/questions/${id}`, { turnAway: "dull" })).status).toBe(404);
    expect((await desk.visit(`${work}/questions/${id}`, { turnAway: "" })).status).toBe(303);
    context.setNow("2026-06-03T12:00:00Z");
    expect((await visit(page)).html).toContain("No answer yet, 2 days");
    context.setNow("2026-06-01T12:00:00Z");
    await ask("One?");
    await ask("Two?");
    await ask("Three?");
    expect((await ask("Four?")).html).toContain("Too many have been sent today");
    const second = await ask("Who pays?", "other@home.example");
    context.setNow("2026-06-03T12:00:01Z");
    expect((await visit(second.link, {})).status).toBe(403);
    context.setNow("2026-06-08T18:00:00Z");
    const late = await ask("Too late?", "third@home.example");
    // Whoever typed while it closed can take their words with them.
    expect([late.status, late.html.includes("Too late?")]).toEqual([422, true]);
    context.setNow("2026-06-01T12:00:00Z");
  });
});

describe("the browser's script", () => {
  test("exchanges updates, and is told by the status what it cannot do", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const on = await aMeeting(context, city, body);
    const path = `/work/meetings/${body}/${on.meeting}/minutes/updates`;
    const { visit, become } = site(city, secretary);
    expect(JSON.parse((await visit(`${path}?since=0`)).html)).toEqual({
      number: 0,
      updates: [],
      writers: [],
    });
    expect((await visit(path, { update: "not base64 at all!", since: "0" })).status).toBe(422);
    expect((await visit("/work/meetings/none/2026-06-01/minutes/updates")).status).toBe(404);
    become(anActor("body-member"));
    expect((await visit(path)).html).toBe('{"refused":"not-a-member"}');
    become(coordinator);
    expect((await visit(path)).status).toBe(403);
    become(undefined);
    expect((await visit(path, { update: "", since: "0" })).status).toBe(403);
  });

  test("a calendar file stands behind the link of a letter alone", async () => {
    const { id: city, slug } = await aCity(context);
    const { body } = await aCouncil(context, city);
    const { email } = await aPerson(context, city, { role: "body-member" });
    await aMember(context, city, body, { email });
    const on = await aMeeting(context, city, body, { startsAt: new Date("2026-06-08T15:00:00Z") });
    await anItem(context, city, on);
    let secret = "";
    const letter = (_: unknown, __: string, given: string) => {
      secret = given;
      return { subject: "Invitation", text: given };
    };
    done(await sendAgenda(context, city, secretary, on, letter));
    const app = testApp(context);
    const answer = await app.get(`/${slug}/meeting-invitations/${secret}.ics`);
    expect(answer.headers.get("content-type")).toContain("text/calendar");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.text()).toContain("DTSTART:20260608T150000Z");
    expect((await app.get(`/${slug}/meeting-invitations/guess.ics`)).status).toBe(404);
    const found = await database.readCity(city, (tx) => findMeeting(tx, on));
    expect(found?.sending).not.toBeNull();
  });
});

describe("events", () => {
  test("are entered by the coordinator, counted afterwards, and read by everybody", async () => {
    const city = context.newCity();
    await defineRight(context, city, theHost, aRight({ slug: "housing" }));
    const { visit, become } = site(city, coordinator);
    const event = { kind: "film-festival", title: "Films", yearly: "yes", rights: "housing" };
    const wrong = await visit("/work/events", { ...event, title: "", place: "Cinema" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#event-title"');
    expect(wrong.html).toContain('value="Cinema"');
    const refused = [
      [{ kind: "" }, "event-kind"],
      [{ yearly: "" }, "event-starts"],
      [{ starts: "2026-13-01" }, "event-starts"],
      [{ starts: "2026-05-02", ends: "2026-05-01" }, "event-ends"],
      [{ rights: "moon" }, "event-rights"],
    ] as const;
    for (const [stated, field] of refused)
      expect((await visit("/work/events", { ...event, ...stated })).html).toContain(
        `href="#${field}"`,
      );
    expect((await visit("/work/events", event)).location).toBe("/york/work/events?done=entered");
    expect((await visit("/work/events/films/audience", { people: "many" })).status).toBe(422);
    expect((await visit("/work/events/none/audience", { people: "1" })).status).toBe(404);
    const year = { year: "2025" };
    expect((await visit("/work/events/films/audience", { people: "", ...year })).status).toBe(303);
    become(undefined);
    expect((await visit("/events/films")).html).toContain("2025: Not counted");
    expect((await visit("/events")).html).toContain("Every year");
    expect((await visit("/events.csv")).html).toContain("films,film-festival,Films,,,yes");
    expect((await visit("/events/none")).status).toBe(404);
    expect((await visit("/work/events")).status).toBe(403);
  });
});
