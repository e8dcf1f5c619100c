// Objections for those who work with them, and the public form through which an organisation sends one.

import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { fileObjection } from "./file-objection.ts";
import { listObjections } from "./list-objections.ts";
import { listTurnedAway } from "./list-submissions.ts";
import { removeUnconfirmed } from "./remove-unconfirmed.ts";
import { objectionRoutes } from "./routes/objection-routes.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const secretary = someone(context, "body-secretary");

const FORM = "/objections/new";
const SEND = "/objections/submissions";

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(objectionRoutes(context), { city, actor, language });

describe("objections", () => {
  const list = "/work/objections";
  const form = {
    ...{ organisation: "York Tenants", against: "decision", what: "The hostel was sold." },
    ...{ text: "Nobody was offered a room.", article: "ICESCR 11", filedOn: "2026-05-01" },
  };
  const filed = "YORK-OBJ-2026-01";

  test("are entered by the secretary, answered by the city, and withdrawn", async () => {
    const city = context.newCity();
    const { visit, become } = site(city, secretary);
    expect((await visit(list, form)).location).toBe(`/york${list}?filed=${filed}`);
    expect((await visit(`${list}?filed=${filed}`)).html).toContain(`${filed} stands in the public`);
    become(coordinator);
    const answer = { kind: "rejected", reason: "There was no money.", seen: "0" };
    const sent = await visit(`${list}/${filed}/answers`, answer);
    expect(sent.location).toBe(`/york${list}/${filed}?done`);
    const other = await visit(`${list}/${filed}/answers`, { ...answer, kind: "partly" });
    expect(other.status).toBe(409);
    expect((await visit(`${list}/${filed}/withdrawal`, { reason: "x" })).status).toBe(403);
    become(secretary);
    expect((await visit(`${list}/${filed}/answers`, answer)).status).toBe(403);
    const gone = await visit(`${list}/${filed}/withdrawal`, { reason: "Rooms were found." });
    expect(gone.status).toBe(303);
    expect(await database.readCity(city, listObjections)).toMatchObject([
      { answers: [{ kind: "rejected" }], withdrawal: { reason: { en: "Rooms were found." } } },
    ]);
  });

  test("come back with every error and what was typed", async () => {
    const { visit } = site(context.newCity(), secretary);
    const wrong = { ...form, organisation: "", against: "", article: "eleven" };
    const { status, html } = await visit(list, wrong);
    expect(status).toBe(422);
    expect(html).toContain('href="#objection-organisation"');
    expect(html).toContain('href="#objection-against"');
    expect(html).toContain(">Nobody was offered a room.</textarea>");
    expect((await visit(list, { ...form, article: "eleven" })).html).toContain(
      'id="objection-article-error"',
    );
  });

  test.each(LANGUAGES)("are drawn in %s", async (language) => {
    const city = context.newCity();
    await fileObjection(context, city, secretary, {
      ...{ citySlug: "york", organisation: "York Tenants", against: "inaction" },
      ...{ what: { en: "No hostel." }, text: { en: "None." }, answerDays: 90 },
    });
    for (const actor of [coordinator, secretary]) {
      for (const path of [list, `${list}/${filed}`]) {
        const { html, status } = await site(city, actor, language).visit(path);
        expect(status).toBe(200);
        expect(html).not.toContain("undefined");
      }
    }
    expect((await site(city, secretary).visit(`${list}/YORK-OBJ-2026-09`)).status).toBe(404);
    expect((await site(city, undefined).visit(list)).status).toBe(403);
  });
});

describe("the public form", () => {
  const form = {
    ...{ organisation: "York Tenants", against: "inaction", what: "No hostel.", text: "None." },
    email: "office@tenants.example",
  };

  async function send(city: Id<"City">, stated = {}) {
    const before = context.letters.length;
    const { visit } = site(city, undefined);
    const answer = await visit(SEND, { ...form, ...stated });
    const letter = context.letters.slice(before)[0];
    const link = /\/york(\/objections\/submissions\/\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
    return { ...answer, letter, link, visit };
  }

  test("publishes nothing before the address is confirmed and the secretary lets it through", async () => {
    const city = context.newCity();
    const { html, letter, link, visit } = await send(city);
    expect(html).toContain("Look into your mailbox");
    expect(letter?.to).toBe("office@tenants.example");
    expect(letter?.text).not.toContain("York Tenants");
    const desk = site(city, secretary);
    expect((await desk.visit("/work/objections")).html).not.toContain("York Tenants");
    // A mail server that looks at the link confirms nothing.
    expect((await visit(link)).html).toContain("Confirm your objection");
    expect((await desk.visit("/work/objections")).html).not.toContain("York Tenants");
    expect((await visit(link, {})).html).toContain("It is with the body’s secretary");
    // Opened once more, it says so and offers no button.
    const opened = await visit(link);
    expect([opened.status, opened.html.includes(`action="/york${link}"`)]).toEqual([200, false]);
    expect(opened.html).toContain("It is with the body’s secretary");
    const never = await visit(link.replace(/.$/, (last) => (last === "A" ? "B" : "A")));
    expect([never.status, never.html.includes("Confirm your objection")]).toEqual([403, false]);
    const waiting = (await desk.visit("/work/objections")).html;
    expect(waiting).toContain("York Tenants");
    expect(waiting).not.toContain("office@tenants.example");
    expect(await database.readCity(city, listObjections)).toEqual([]);
    const id = /objections\/submissions\/([0-9a-f-]+)"/.exec(waiting)?.[1] ?? "";
    const through = await desk.visit(`/work/objections/submissions/${id}`, { turnAway: "" });
    expect(through.location).toBe("/york/work/objections?filed=YORK-OBJ-2026-01");
    expect(await database.readCity(city, listObjections)).toMatchObject([
      { organisation: "York Tenants", filedOn: { date: "2026-06-01" }, answerDueOn: "2026-08-30" },
    ]);
    const twice = await desk.visit(`/work/objections/submissions/${id}`, { turnAway: "" });
    expect(twice.status).toBe(404);
  });

  test("what is turned away is counted by its reason and recorded, without a word of it", async () => {
    const city = context.newCity();
    const { link, visit } = await send(city);
    await visit(link, {});
    const desk = site(city, secretary);
    const { html } = await desk.visit("/work/objections");
    const id = /objections\/submissions\/([0-9a-f-]+)"/.exec(html)?.[1] ?? "";
    const decide = `/work/objections/submissions/${id}`;
    expect((await desk.visit(decide, { turnAway: "dull" })).status).toBe(404);
    expect((await site(city, coordinator).visit(decide, { turnAway: "abuse" })).status).toBe(403);
    expect((await desk.visit(decide, { turnAway: "personal-data" })).status).toBe(303);
    expect(await database.readCity(city, listTurnedAway)).toEqual([
      { reason: "personal-data", count: 1 },
    ]);
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      type: "objection.turned-away",
      facts: { reason: "personal-data" },
    });
    expect((await desk.visit("/work/objections")).html).not.toContain("York Tenants");
  });

  test("a link works once, for two days, and a wrong one never", async () => {
    const city = context.newCity();
    const { link, visit } = await send(city);
    expect((await visit(link, {})).status).toBe(200);
    expect((await visit(link, {})).status).toBe(403);
    expect((await visit(`${SEND}/guess`, {})).status).toBe(403);
    const late = await send(city, { what: "Another." });
    context.setNow("2026-06-03T12:00:01Z");
    const dead = await late.visit(late.link, {});
    expect([dead.status, dead.html.includes("This link no longer works")]).toEqual([403, true]);
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await removeUnconfirmed(context, { id: city, slug: "york" }, { say });
    await removeUnconfirmed(context, { id: city, slug: "york" }, { say });
    expect(said).toEqual(["1 unconfirmed objections were removed"]);
    context.setNow("2026-06-01T12:00:00Z");
  });

  test("is limited by address, and says what is wrong without losing a word", async () => {
    const city = context.newCity();
    for (const what of ["1", "2", "3"]) expect((await send(city, { what })).status).toBe(200);
    const fourth = await send(city, { what: "4" });
    expect([fourth.status, fourth.letter]).toEqual([422, undefined]);
    expect(fourth.html).toContain("Too many have been sent today");
    const other = await send(city, { what: "5", email: "other@tenants.example" });
    expect(other.status).toBe(200);
    const wrong = await send(city, { email: "nobody" });
    expect(wrong.html).toContain('id="objection-email-error"');
    expect(wrong.html).toContain(">None.</textarea>");
    const empty = await send(city, { organisation: "", text: "" });
    expect(empty.html).toContain('href="#objection-organisation"');
    for (const language of LANGUAGES) {
      const { html, status } = await site(city, undefined, language).visit(FORM);
      expect([status, html.includes("undefined")]).toEqual([200, false]);
    }
  });

  test("is public, but nothing that is sent, and no link, is kept by anybody", async () => {
    const { slug } = await aCity(context);
    const app = testApp(context);
    const kept = async (path: string) =>
      (await app.get(`/${slug}${path}`)).headers.get("cache-control") !== "private, no-store";
    expect(await kept(FORM)).toBe(true);
    expect(await kept("/objections")).toBe(true);
    for (const path of [
      SEND,
      `${SEND}/secret`,
      `${SEND}/secret/`,
      "/objections/sub%6Dissions/secret",
    ])
      expect([path, await kept(path)]).toEqual([path, false]);
    for (const path of [SEND, `${SEND}/secret`]) {
      const sent = await app.post(`/${slug}${path}`, form);
      expect(sent.headers.get("cache-control")).toBe("private, no-store");
    }
  });

  test("stands at its own address again when somebody comes back to what was sent", async () => {
    const { status, location } = await site(context.newCity(), undefined).visit(SEND);
    expect([status, location]).toEqual([303, `/york${FORM}`]);
  });
});
