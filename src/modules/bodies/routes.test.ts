// The pages of bodies: for everybody, for those who work with them, and as files.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { signInAs, testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { changeStanding } from "./change-standing.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { bodyRoutes } from "./routes/index.ts";
import { aBody, aMember, liveThroughBodies, someSeats } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(bodyRoutes(context), { city, actor, language });
const ROLES = ["coordinator", "editor", "contributor", "body-secretary", "body-member"] as const;

describe("in every language", () => {
  test.each(LANGUAGES)("every page is drawn in %s, for everybody", async (language) => {
    const city = context.newCity();
    const empty = await site(city, undefined, language).visit("/bodies");
    expect([empty.status, empty.html.includes("undefined")]).toEqual([200, false]);
    await liveThroughBodies(context, city);
    const open = [
      ...["/bodies", "/bodies?kind=council", "/bodies/lived-council", "/bodies/matters"],
      ...["/bodies/lived-council/mandate", "/bodies/lived-council/matters"],
      ...["/bodies/lived-council/matters/1", "/bodies/lived-group"],
      ...["/bodies/matters?state=heard&department=lived-housing", "/bodies/matters?state=waiting"],
    ];
    for (const path of open) {
      const { status, html } = await site(city, undefined, language).visit(path);
      expect([path, status, html.includes("undefined")]).toEqual([path, 200, false]);
    }
    const inside = [
      ...["/work/bodies", "/work/bodies/lived-council", "/work/bodies/lived-group"],
      "/work/bodies/lived-council/matters/1",
    ];
    for (const role of ROLES) {
      for (const path of inside) {
        const { status, html } = await site(city, anActor(role), language).visit(path);
        expect([role, path, status, html.includes("undefined")]).toEqual([role, path, 200, false]);
      }
    }
    const form = await site(city, coordinator, language).visit("/work/bodies/new");
    expect([form.status, form.html.includes("undefined")]).toEqual([200, false]);
  });
});

describe("for everybody", () => {
  test("a suspended body stands among the others, marked, with its reason and its timeline", async () => {
    const city = context.newCity();
    await aBody(context, city, { foundedOn: fact("2018"), name: { en: "The Board" } });
    await aBody(context, city, { slug: "other", foundedOn: fact("2007") });
    const pause = { change: "suspended", reason: { en: "No chair was found." } };
    await changeStanding(context, city, coordinator, {
      ...{ ...pause, body: "council", on: fact("2021") },
    });
    const list = (await site(city, undefined).visit("/bodies")).html;
    expect(list).toContain("Suspended since 2021");
    expect(list).toContain("2 bodies have a say");
    expect(list).toContain("One is suspended.");
    expect(list.indexOf("Human rights council")).toBeLessThan(list.indexOf("The Board"));
    const page = (await site(city, undefined).visit("/bodies/council")).html;
    expect(page).toContain("No chair was found.");
    expect(page).toContain('href="/bodies/council/meetings"');
    expect(page).toContain("founded".slice(0, 4));
    expect((await site(city, undefined).visit("/bodies/senate")).status).toBe(404);
  });

  test("seats are shown by sector, with their holders, their vacancies and what is not known", async () => {
    const city = context.newCity();
    await aBody(context, city);
    await aMember(context, city, "council", { name: "Kari Nordmann", office: "chair" });
    await aMember(context, city, "council", { name: "Ola Skjult", named: false });
    await aMember(context, city, "council", { name: "Eva Vara", seat: 1, kind: "substitute" });
    const from = fact("2026-05-20");
    await someSeats(context, city, "council", { from, reservedFor: { en: "Tenants" } });
    await someSeats(context, city, "council", { sector: { en: "Police" }, count: 0 });
    await someSeats(context, city, "council", { sector: { en: "Faith" }, followed: false });
    const { html } = await site(city, undefined).visit("/bodies/council");
    for (const text of ["Kari Nordmann, chair", "Substitute: Eva Vara", "Vacant for 12 days"])
      expect(html).toContain(text);
    expect(html).toContain("reserved for Tenants");
    expect(html).toContain("2 of 3 seats filled; who sits on 1 more is not entered here");
    expect(html).toContain("1 sector; how many seats it has is not known");
    expect(html).not.toContain("Ola Skjult");
    expect(html).toContain("A member; the name is not shown");
    const csv = (await site(city, undefined).visit("/bodies/members.csv")).html;
    expect(csv).not.toContain("Skjult");
    expect(readCsv(csv).rows.map(({ cells }) => [cells.name, cells.office])).toEqual([
      ["Kari Nordmann", "chair"],
      ["Eva Vara", ""],
      ["", ""],
    ]);
    // Those who only read learn no more than the public.
    const reader = await site(city, anActor("reader")).visit("/work/bodies/council");
    expect(reader.html).not.toContain("Ola Skjult");
    const inside = await site(city, secretary).visit("/work/bodies/council");
    expect(inside.html).toContain("Ola Skjult");
  });

  test("small numbers are nowhere on the page", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const { visit } = site(city, secretary);
    const form = { ground: "sex", on: "2026-05-01", groups: "Women; 2\nMen; 9\nOthers; 5" };
    expect((await visit("/work/bodies/council/compositions", form)).status).toBe(303);
    const { html } = await site(city, undefined).visit("/bodies/council");
    expect(html).toContain("fewer than 3");
    expect(html).toContain("not shown");
    expect(html).toContain("16 members in all");
    expect(html).not.toMatch(/<td[^>]*>5</);
  });

  test("the log and the lists are there as files", async () => {
    const city = context.newCity();
    await liveThroughBodies(context, city);
    const { visit } = site(city, undefined);
    const rows = async (path: string) => readCsv((await visit(path)).html).rows;
    expect((await rows("/bodies.csv")).map(({ cells }) => [cells.slug, cells.standing])).toEqual([
      ["lived-council", "active"],
      ["lived-group", "dissolved"],
    ]);
    expect((await rows("/bodies/matters.csv"))[0]?.cells).toMatchObject({
      ...{ body: "lived-council", number: "1", state: "heard", days_overdue: "6" },
      ...{ advice: "Build it.", answer: "partly", due_on: "2026-03-15" },
    });
    expect(await rows("/bodies/matters.csv?body=lived-group")).toEqual([]);
    expect(await rows("/bodies/members.csv?body=lived-council")).toHaveLength(3);
    for (const path of ["/bodies/matters.csv?body=x", "/bodies/members.csv?body=x"])
      expect((await visit(path)).status).toBe(404);
  });

  test("the terms of reference show what each version changed", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const desk = site(city, coordinator);
    const send = (form: Record<string, string>) =>
      desk.visit("/work/bodies/council/mandates", form);
    const first = { "purpose-en": "To advise the mayor.", adoptedOn: "2020", seen: "0" };
    expect((await send(first)).status).toBe(303);
    const second = {
      ...{ "purpose-en": "To advise the council.", heardDays: "14", seen: "1" },
      ...{ "heardIn-en": "All housing matters", adoptedOn: "2023-12-14" },
    };
    expect((await send(second)).status).toBe(303);
    expect((await site(city, undefined).visit("/bodies/council")).html).toContain(
      "All housing matters. It has 14 days to say something.",
    );
    const { html } = await site(city, undefined).visit("/bodies/council/mandate");
    expect(html).toContain("<del>mayor.</del>");
    expect(html).toContain("Version 2, 14 December 2023");
    expect((await send({ ...second, "purpose-en": "x", seen: "1" })).status).toBe(409);
    for (const path of ["/bodies/senate/mandate", "/bodies/senate/matters"])
      expect((await desk.visit(path)).status).toBe(404);
    for (const number of ["9", "0", "x", "1e3"])
      expect((await desk.visit(`/bodies/council/matters/${number}`)).status).toBe(404);
  });
});

describe("those who work with bodies", () => {
  test("enter a body, its seats and a member, and elect the chair, one form after the other", async () => {
    const city = context.newCity();
    const { visit } = site(city, coordinator);
    const body = {
      ...{ slug: "council", kind: "council", "name-en": "Council", "about-en": "Advises." },
      ...{ foundedOn: "2007-04-12", source: "https://city.example" },
    };
    expect((await visit("/work/bodies", body)).location).toBe(
      "/york/work/bodies/council?done=body",
    );
    const at = "/work/bodies/council";
    expect((await visit(`${at}?done=body`)).html).toContain("Council is entered.");
    const seats = { "sector-en": "Faith", count: "2", votes: "yes", followed: "yes" };
    expect((await visit(`${at}/seats`, seats)).location).toBe(`/york${at}?done=seats`);
    const member = {
      ...{ seat: "1", termKind: "member", member: "Kari Nordmann", firstDay: "2026-01-01" },
      named: "yes",
    };
    expect((await visit(`${at}/members`, member)).status).toBe(303);
    const [term] = await database.readCity(city, async (tx) => {
      const found = await findBody(tx, "council");
      return found === undefined ? [] : listTerms(tx, found.id, day("2026-06-01"));
    });
    const election = { office: "chair", elected: term?.id ?? "", electedOn: "2026-02-01" };
    expect((await visit(`${at}/elections`, election)).location).toBe(`/york${at}?done=election`);
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    expect((await visit(`${at}/elections`, election)).location).toBe(`/york${at}?done=unchanged`);
    expect(await database.readCity(city, (tx) => listEntries(tx))).toEqual(entries);
    const told = (await visit(`${at}?done=unchanged`)).html;
    expect(told).toContain("Nothing was changed.");
    expect(told).not.toContain("It is entered");
    expect((await visit("/work/bodies", body)).location).toBe(`/york${at}?done=unchanged`);
    const again = await visit(`${at}/members`, { ...member, member: "Ola" });
    expect(again.status).toBe(422);
    expect(again.html).toContain('href="#member-seat"');
    expect(again.html).toContain('value="Ola"');
    const renamed = { "name-en": "The Council", "about-en": "Advises.", source: "x" };
    expect((await visit(`${at}/description`, renamed)).status).toBe(303);
    const pause = { change: "suspended", reason: "No money.", since: "2026-05" };
    expect((await visit(`${at}/standings`, pause)).status).toBe(303);
    expect((await visit(at)).html).toContain("Suspended since May 2026");
    const hide = { term: term?.id ?? "" };
    expect((await visit(`${at}/names`, hide)).status).toBe(303);
    expect((await site(city, undefined).visit("/bodies/council")).html).not.toContain("Kari");
    const leave = { term: term?.id ?? "", endReason: "resigned", lastDay: "2026-05-30" };
    expect((await visit(`${at}/term-ends`, leave)).status).toBe(303);
    expect((await visit(`${at}/forgotten`, { formerTerm: term?.id ?? "" })).status).toBe(303);
    expect((await visit(at)).html).not.toContain("Kari");
    const end = { seat: "2", lastDay: "2026-05-30", reason: "Fewer." };
    expect((await visit(`${at}/seat-ends`, end)).status).toBe(303);
    expect((await visit("/work/bodies/senate")).status).toBe(404);
    expect((await visit("/work/bodies/senate/seats", seats)).status).toBe(404);
  });

  test("are told everything that is wrong at once, and lose nothing", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const { visit, become } = site(city, coordinator);
    const wrong = await visit("/work/bodies", { slug: "Å", "about-en": "Kept.", foundedOn: "x" });
    expect(wrong.status).toBe(422);
    for (const id of ["body-kind", "body-name-en", "body-foundedOn"])
      expect(wrong.html).toContain(`href="#${id}"`);
    expect(wrong.html).toContain(">Kept.</textarea>");
    const taken = { slug: "council", kind: "office", "name-en": "x", "about-en": "x" };
    expect((await visit("/work/bodies", taken)).html).toContain('id="body-slug-error"');
    const forms = [
      ...["description", "mandates", "standings", "seats", "seat-ends", "members"],
      ...["term-ends", "elections", "names", "forgotten", "matters"],
    ];
    for (const form of forms) {
      const { status, html } = await visit(`/work/bodies/council/${form}`, { x: "" });
      expect([form, status, html.includes('href="#')]).toEqual([form, 422, true]);
    }
    become(secretary);
    for (const form of ["interests", "interest-ends", "compositions"]) {
      const { status } = await visit(`/work/bodies/council/${form}`, {});
      expect([form, status]).toEqual([form, 422]);
    }
    const numbers = { "purpose-en": "x", heardDays: "many", adoptedOn: "2020-13" };
    become(coordinator);
    const odd = await visit("/work/bodies/council/mandates", numbers);
    expect(odd.html).toContain('href="#mandate-heardDays"');
    expect(odd.html).toContain('href="#mandate-adoptedOn"');
    const half = { "purpose-en": "x", least1: "40", adoptedOn: "2026" };
    expect((await visit("/work/bodies/council/mandates", half)).html).toContain(
      'href="#mandate-ground1"',
    );
    const many = { ground: "sex", on: "2026-01-01", groups: "Women; nine" };
    become(secretary);
    expect((await visit("/work/bodies/council/compositions", many)).html).toContain(
      'href="#composition-groups"',
    );
    const line = { ...many, groups: "Women 9" };
    expect((await visit("/work/bodies/council/compositions", line)).html).toContain(
      "Write each line as name; members; share",
    );
    await aMember(context, city, "council");
    const five = { ...many, groups: "Women; 3\nMen; 2" };
    expect((await visit("/work/bodies/council/compositions", five)).html).toContain(
      "5 members are counted, and 1 was in office on that day",
    );
  });

  test("say anew what a body is without losing a language that the city does not write in", async () => {
    const city = context.newCity();
    await aBody(context, city, { name: { en: "Council", nb: "Rådet" }, about: { en: "Advises." } });
    const { visit } = site(city, coordinator);
    const { html } = await visit("/work/bodies/council");
    expect(html).toContain('name="name-nb"');
    expect(html).toContain('value="Rådet"');
    expect(html).not.toContain('name="name-de"');
    const told = { "name-en": "The Council", "name-nb": "Rådet", "about-en": "Advises." };
    expect((await visit("/work/bodies/council/description", told)).status).toBe(303);
    const body = await database.readCity(city, (tx) => findBody(tx, "council"));
    expect(body?.name).toEqual({ en: "The Council", nb: "Rådet" });
  });

  test("ask, advise and answer, each side with its own form", async () => {
    const city = context.newCity();
    await aBody(context, city);
    await aDepartment(context, city, "housing");
    const { visit, become } = site(city, coordinator);
    const asked = { title: "A hostel", department: "housing", askedOn: "2026-05-01" };
    const sent = await visit("/work/bodies/council/matters", { ...asked, dueOn: "2026-05-15" });
    const at = "/work/bodies/council/matters/1";
    expect(sent.location).toBe(`/york${at}?done`);
    expect((await visit(at)).html).toContain("Not heard yet, 17 days overdue");
    const advice = { advice: "Build it.", on: "2026-05-20", seen: "0" };
    expect((await visit(`${at}/advice`, advice)).status).toBe(403);
    expect((await visit(at)).html).not.toContain(`${at}/advice`);
    become(secretary);
    expect((await visit(`${at}/advice`, { ...advice, advice: "" })).html).toContain(
      'href="#advice-advice"',
    );
    expect((await visit(`${at}/advice`, advice)).status).toBe(303);
    expect((await visit(`${at}/advice`, { ...advice, advice: "More." })).status).toBe(409);
    const answer = { answer: "not-followed", reason: "No money.", on: "2026-05-25", seen: "0" };
    expect((await visit(`${at}/answers`, answer)).status).toBe(403);
    become(coordinator);
    const unheard = { reason: "x", on: "2026-05-25" };
    expect((await visit(`${at}/unheard`, unheard)).html).toContain('id="unheard-reason-error"');
    expect((await visit(`${at}/answers`, answer)).status).toBe(303);
    expect((await visit("/work/bodies/council/matters/9/answers", answer)).status).toBe(404);
    const page = (await site(city, undefined).visit("/bodies/council/matters/1")).html;
    for (const text of ["Heard, 5 days after the day", "Build it.", "Not followed", "No money."])
      expect(page).toContain(text);
    expect((await visit("/work/bodies")).html).not.toContain("A hostel");
  });

  test("are told of a term what the terms of reference and a suspension make of it", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const { visit } = site(city, coordinator);
    const at = "/work/bodies/council";
    const mandate = { "purpose-en": "Advice.", termMonths: "24", adoptedOn: "2026-02-01" };
    await visit(`${at}/mandates`, { ...mandate, seen: "0" });
    expect((await visit(at)).html).toMatch(/name="from"[^>]*value="2026-06-01"/);
    const reservedFor = { en: "Tenants’ union" };
    await someSeats(context, city, "council", { reservedFor, from: fact("2026-01-15") });
    const form = (await visit(at)).html;
    expect(form).toContain(">Seat 1, Civil society, Tenants’ union</option>");
    expect(form).toContain('name="counted" value="2028-05-31"');
    expect(form).toMatch(/name="until"[^>]*value="2028-05-31"/);
    const early = { seat: "1", termKind: "member", member: "Kari", named: "yes" };
    const counted = { counted: "2028-05-31", until: "2028-05-31" };
    const before = await visit(`${at}/members`, { ...early, ...counted, firstDay: "2020-01-01" });
    expect([before.status, before.html.includes('id="member-firstDay-error"')]).toEqual([
      ...[422, true],
    ]);
    // Counted anew from the day that was written, though the terms of reference came later.
    const sent = { ...early, ...counted, firstDay: "2026-01-15" };
    expect((await visit(`${at}/members`, sent)).status).toBe(303);
    for (const [change, on] of [
      ["suspended", "2026-03-01"],
      ["revived", "2026-04-01"],
      ["suspended", "2026-05-01"],
    ] as const)
      await changeStanding(context, city, coordinator, {
        ...{ body: "council", change, on: fact(on), reason: { en: "Because." } },
      });
    const { html } = await site(city, undefined).visit("/bodies/council");
    expect(html).toContain("15 January 2026 to 14 January 2028");
    expect(html).toContain("suspended from 1 March 2026 to 1 April 2026");
    expect(html).toContain("suspended since 1 May 2026");
    expect(html).toContain("Terms run on meanwhile.");
  });

  test("read in the record which sector and seat each entry is about, and of each sector its source", async () => {
    const city = context.newCity();
    await aBody(context, city);
    await someSeats(context, city, "council", { source: "https://one.example/" });
    const police = { sector: { en: "Police" }, count: 0, source: "https://two.example/" };
    await someSeats(context, city, "council", police);
    await aMember(context, city, "council", { seat: 1 });
    const { html } = await site(city, undefined).visit("/bodies/council");
    for (const text of [
      "A sector was added: Civil society",
      "A sector was added: Police",
      "A seat was added: Seat 1, Civil society",
      "Somebody took a seat: Seat 1, Civil society",
      'href="https://one.example/"',
      'href="https://two.example/"',
    ])
      expect(html).toContain(text);
  });

  test("are told of its balance inside what would tell everybody how few they are", async () => {
    const city = context.newCity();
    await aBody(context, city);
    for (let members = 0; members < 5; members += 1) await aMember(context, city, "council");
    const rule = { "purpose-en": "x", ground1: "sex", least1: "40", adoptedOn: "2026", seen: "0" };
    const { visit, become } = site(city, coordinator);
    const at = "/work/bodies/council";
    expect((await visit(`${at}/mandates`, rule)).status).toBe(303);
    become(secretary);
    const groups = { ground: "sex", on: "2026-05-01", groups: "Women; 3\nMen; 2" };
    expect((await visit(`${at}/compositions`, groups)).status).toBe(303);
    expect((await visit(at)).html).toMatch(/at least 40 % of each group<\/dt><dd[^>]*>Met</);
    const open = (await site(city, undefined).visit("/bodies/council")).html;
    expect(open).toContain("The body’s secretary sees it.");
    expect(open).not.toMatch(/>Met</);
    become(coordinator);
    expect((await visit(at)).html).not.toMatch(/>Met</);
  });

  test("say of an interest who entered it, and never that somebody wants what they were not asked", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const term = await aMember(context, city, "council", { name: "Kari" });
    const { visit } = site(city, secretary);
    const at = "/work/bodies/council";
    const declared = { term, interest: "On a board.", public: "yes" };
    expect((await visit(`${at}/interests`, declared)).status).toBe(303);
    const inside = (await visit(at)).html;
    expect(inside).toContain("Shown to everybody; entered by the secretary");
    expect(inside).not.toContain("as the member wants");
    const open = (await site(city, undefined).visit("/bodies/council")).html;
    expect(open).toMatch(/On a board\.<span class="meta"> Entered by the secretary/);
  });

  test("see what members declared only on the body's side", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const own = await aPerson(context, city, { role: "body-member" });
    await aMember(context, city, "council", { name: "Kari", email: own.email });
    const self = { ...anActor("body-member"), accountId: own.account };
    const { visit, become } = site(city, self);
    const [term] = await database.readCity(city, async (tx) => {
      const found = await findBody(tx, "council");
      return found === undefined ? [] : listTerms(tx, found.id, day("2026-06-01"));
    });
    const at = "/work/bodies/council";
    const declared = { term: term?.id ?? "", interest: "On the board of Tenants." };
    expect((await visit(`${at}/interests`, declared)).status).toBe(303);
    expect((await visit(at)).html).toContain("On the board of Tenants.");
    become(coordinator);
    expect((await visit(at)).html).not.toContain("Tenants");
    expect((await visit(`${at}/interests`, declared)).status).toBe(403);
    expect((await site(city, undefined).visit("/bodies/council")).html).not.toContain("Tenants");
    become(self);
    const open = { ...declared, interest: "In the union.", public: "yes" };
    expect((await visit(`${at}/interests`, open)).status).toBe(303);
    const page = await site(city, undefined).visit("/bodies/council");
    expect(page.html).toContain("In the union.");
    const over = { declared: /value="([0-9a-f-]{36})">On the board/.exec((await visit(at)).html) };
    const ended = { declared: over.declared?.[1] ?? "", lastDay: "2026-05-31" };
    expect((await visit(`${at}/interest-ends`, ended)).status).toBe(303);
    expect((await visit(at)).html).not.toContain("On the board of Tenants.");
  });

  test("turn strangers away, and everybody whose part it is not", async () => {
    const city = context.newCity();
    await aBody(context, city);
    for (const path of ["/work/bodies", "/work/bodies/new", "/work/bodies/council"])
      expect((await site(city, undefined).visit(path)).status).toBe(403);
    const asBody = site(city, secretary);
    expect((await asBody.visit("/work/bodies/new")).status).toBe(403);
    expect((await asBody.visit("/work/bodies", {})).status).toBe(403);
    expect((await asBody.visit("/work/bodies/required", { council: "youth" })).status).toBe(403);
    expect((await asBody.visit("/work/bodies/council/seats", {})).status).toBe(403);
    expect((await asBody.visit("/work/bodies/council/matters", {})).status).toBe(403);
    const member = site(city, anActor("body-member"));
    expect((await member.visit("/work/bodies/council/members", {})).status).toBe(403);
    expect((await member.visit("/work/bodies/council/matters/1/advice", {})).status).toBe(403);
    expect(
      (await site(city, anActor("reader")).visit("/work/bodies/council/matters/1")).status,
    ).toBe(404);
  });

  test("of a city under Norwegian law are told what is missing, and add it in one press", async () => {
    const languages = ["nb", "en"] as const;
    const bergen = await aCity(context, { languages, country: "NO" });
    const app = testApp(context);
    const cookie = await signInAs(context, bergen.id, "coordinator");
    const at = `/${bergen.slug}/work/bodies`;
    const before = await app.page(at, { cookie });
    expect(before).toContain("Loven krever tre råd");
    expect(before.match(/Legg til rådet som loven krever: [^<"]+</g)).toHaveLength(3);
    const added = await app.post(`${at}/required`, { council: "youth" }, { cookie });
    expect(added.headers.get("location")).toBe(`${at}/ungdomsradet?done=body`);
    const after = await app.page(at, { cookie });
    expect(after.match(/Legg til rådet som loven krever: [^<"]+</g)).toHaveLength(2);
    const page = await app.page(`/${bergen.slug}/bodies/ungdomsradet`);
    expect(page).toContain("ingen har sjekket dem mot loven");
    expect(page).toContain("Mandatet er ikke lagt inn.");
    expect(page).not.toMatch(/vang\.kommune|Mandatet ble vedtatt/);
    // What its terms of reference could say stands in the form, and is nobody's word before it is sent.
    const form = await app.page(`${at}/ungdomsradet`, { cookie });
    expect(form).toContain("Dette er et forslag.");
    expect(form).toContain("Alle saker som gjelder ungdom.");
    expect(form).toMatch(/name="adoptedOn"[^>]*value=""|name="adoptedOn"[^>]*value[ /]/);
    // Elsewhere the law does not hold.
    const york = site(context.newCity(), coordinator);
    expect((await york.visit("/work/bodies")).html).not.toContain("requires three");
    expect((await york.visit("/work/bodies/required", { council: "cats" })).status).toBe(422);
  });
});
