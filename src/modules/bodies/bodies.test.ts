// Bodies with what is said of them, their terms of reference and their standing: every rule with its refusal.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { addRequiredCouncil } from "./add-required-council.ts";
import { possibleChanges, standingOn } from "./body.ts";
import { changeStanding } from "./change-standing.ts";
import { type BodiesFile, parseBodiesFile } from "./commands/bodies-file.ts";
import { defineBody } from "./define-body.ts";
import { describeBody } from "./describe-body.ts";
import { findBody, listBodies, listBodiesBelow, listStandings } from "./list-bodies.ts";
import { BODIES_A_PAGE, listBodyPage } from "./list-body-page.ts";
import { listMandates } from "./list-mandates.ts";
import { listSectors } from "./list-sectors.ts";
import { loadBodiesFile } from "./load-bodies-file.ts";
import { mandateOn, quorumNeeded } from "./mandate.ts";
import { bodies } from "./module.ts";
import { isUnderNorwegianLaw, missingCouncils, suggestedMandate } from "./required-council.ts";
import { reviseMandate } from "./revise-mandate.ts";
import { bodyRoutes } from "./routes/index.ts";
import { aBody, aMember } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");

const problems = async (city: Id<"City">) => {
  const { recorded } = bodies;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap((one) => one.problems.map(({ code }) => code));
};
const find = (city: Id<"City">, slug = "council") =>
  database.readCity(city, (tx) => findBody(tx, slug));
const entries = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 200 }))).map(({ type }) => type);

describe("a body", () => {
  const define = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
    defineBody(context, city, actor, {
      ...{ slug: "council", kind: "council", name: { en: "Council" }, about: { en: "Advises." } },
      ...stated,
    });

  test("is entered once, with a founding that is no more exact than its source", async () => {
    const city = context.newCity();
    expect(await define(city, { foundedOn: fact("2007") })).toMatchObject({ slug: "council" });
    expect(await define(city, { foundedOn: fact("2007") })).toMatchObject({ unchanged: true });
    expect(await define(city)).toEqual({ refused: "slug-taken" });
    expect(await find(city)).toMatchObject({
      kind: "council",
      foundedOn: fact("2007"),
      parent: null,
      standing: "active",
      lastChange: null,
      quorum: null,
    });
    expect(await problems(city)).toEqual([]);
  });

  test.each([
    ["not-permitted", {}, secretary],
    ["bad-slug", { slug: "" }, coordinator],
    ["bad-slug", { slug: "Råd" }, coordinator],
    ["bad-slug", { slug: "matters" }, coordinator],
    ["bad-slug", { slug: "x".repeat(81) }, coordinator],
    ["unknown-kind", { kind: "party" }, coordinator],
    ["unknown-parent", { parent: "senate" }, coordinator],
    ["no-name", { name: { en: " " } }, coordinator],
    ["no-about", { about: {} }, coordinator],
    ["no-source", {}, theHost],
    ["too-long", { name: { en: "x".repeat(201) } }, coordinator],
    ["future-date", { foundedOn: fact("2027") }, coordinator],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    const city = context.newCity();
    expect(await define(city, stated, actor)).toMatchObject({ refused });
    expect(await entries(city)).toEqual([]);
  });

  test("is described anew, and what was said before stays", async () => {
    const city = context.newCity();
    await define(city);
    const told = { body: "council", name: { en: "The council" }, about: { en: "Advises." } };
    const describe_ = (stated: object = {}, actor: Actor = coordinator) =>
      describeBody(context, city, actor, { ...told, ...stated });
    expect(await describe_({}, secretary)).toEqual({ refused: "not-permitted" });
    expect(await describe_({}, theHost)).toEqual({ refused: "no-source" });
    expect(await describe_({ name: {} })).toEqual({ refused: "no-name" });
    expect(await describe_({ body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await describe_({ parent: "senate" })).toEqual({ refused: "unknown-parent" });
    expect(await describe_({ parent: "council" })).toEqual({ refused: "parent-in-circle" });
    expect(await describe_()).toEqual({ described: true });
    expect(await describe_()).toEqual({ unchanged: true });
    expect((await find(city))?.name).toEqual({ en: "The council" });
    const kept = `select number from bodies.description where city_id = '${city}' order by number`;
    expect(await ownerQuery(kept)).toHaveLength(2);
    expect(await entries(city)).toEqual(["body.described", "body.defined"]);
    expect(await problems(city)).toEqual([]);
  });

  test("works for another, and never in a circle", async () => {
    const city = context.newCity();
    await define(city);
    await define(city, { slug: "group", kind: "working-group", parent: "council" });
    await define(city, { slug: "sub-group", kind: "working-group", parent: "group" });
    const below = await database.readCity(city, async (tx) => {
      const [council] = await listBodies(tx);
      return council === undefined ? [] : listBodiesBelow(tx, council.id);
    });
    expect(below).toMatchObject([{ slug: "group", parent: { slug: "council" } }]);
    const told = { name: { en: "Council" }, about: { en: "Advises." }, parent: "sub-group" };
    expect(await describeBody(context, city, coordinator, { body: "council", ...told })).toEqual({
      refused: "parent-in-circle",
    });
  });

  test("belongs to its city", async () => {
    const city = context.newCity();
    await define(city);
    expect(await find(context.newCity())).toBeUndefined();
  });
});

describe("a mandate", () => {
  const revise = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
    reviseMandate(context, city, actor, {
      ...{ body: "council", purpose: { en: "To advise." }, on: fact("2020") },
      ...stated,
    });

  test("has versions: the last one recorded is in force, the earlier ones stay", async () => {
    const city = context.newCity();
    const { id } = await aBody(context, city);
    const first = { heardDays: 14, quorum: { kind: "at-least", members: 5 }, termMonths: 36 };
    expect(await revise(city, first)).toEqual({ number: 1 });
    expect(await revise(city, first)).toEqual({ unchanged: true });
    const balance = [
      { ground: "sex", least: 40 },
      { ground: "sector", least: 10 },
    ];
    const second = { quorum: { kind: "more-than-half" }, balance, on: fact("2023-12-14") };
    expect(await revise(city, { ...second, seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await revise(city, { ...second, seen: 1 })).toEqual({ number: 2 });
    const found = await database.readCity(city, async (tx) => ({
      all: (await listMandates(tx, id)).map(({ number, heardDays }) => [number, heardDays]),
      versions: await listMandates(tx, id),
      body: await findBody(tx, "council"),
    }));
    expect(found.all).toEqual([
      [1, 14],
      [2, null],
    ]);
    expect(found.body?.quorum).toEqual({ kind: "more-than-half" });
    expect(found.versions[1]).toMatchObject({ balance, on: fact("2023-12-14") });
    const inForce = ["2019-12-31", "2023-12-13", "2023-12-14"].map(
      (on) => mandateOn(found.versions, day(on))?.number,
    );
    expect(inForce).toEqual([undefined, 1, 2]);
    expect(await problems(city)).toEqual([]);
  });

  test.each([
    ["not-permitted", {}, secretary],
    ["no-source", {}, theHost],
    ["no-purpose", { purpose: {} }, coordinator],
    ["too-long", { tasks: { en: "x".repeat(5001) } }, coordinator],
    ["bad-days", { heardDays: 0 }, coordinator],
    ["bad-days", { heardDays: 731 }, coordinator],
    ["bad-quorum", { quorum: { kind: "at-least", members: 0 } }, coordinator],
    ["bad-months", { termMonths: 1.5 }, coordinator],
    ["unknown-ground", { balance: [{ ground: "star sign", least: 40 }] }, coordinator],
    [
      "unknown-ground",
      {
        balance: [
          { ground: "sex", least: 40 },
          { ground: "sex", least: 30 },
        ],
      },
      coordinator,
    ],
    ["bad-share", { balance: [{ ground: "sex", least: 51 }] }, coordinator],
    ["future-date", { on: fact("2027") }, coordinator],
    ["unknown-body", { body: "senate" }, coordinator],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    const city = context.newCity();
    await aBody(context, city);
    expect(await revise(city, stated, actor)).toMatchObject({ refused });
  });

  test("does not go back in time, and ends with the body", async () => {
    const city = context.newCity();
    await aBody(context, city);
    await revise(city);
    expect(await revise(city, { purpose: { en: "Older." }, on: fact("2019") })).toEqual({
      refused: "before-version",
    });
    const end = { body: "council", change: "dissolved", reason: { en: "Done." } };
    await changeStanding(context, city, coordinator, end);
    expect(await revise(city, { purpose: { en: "New." }, on: fact("2024") })).toEqual({
      refused: "body-dissolved",
    });
  });

  test("says how many must be there: more than half where it says nothing", () => {
    expect([0, 1, 2, 3, 4, 5].map((members) => quorumNeeded(null, members))).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
    expect(quorumNeeded({ kind: "more-than-half" }, 20)).toBe(11);
    expect(quorumNeeded({ kind: "at-least", members: 7 }, 20)).toBe(7);
  });
});

describe("the standing of a body", () => {
  const change = (city: Id<"City">, kind: string, on: string, stated: object = {}) =>
    changeStanding(context, city, coordinator, {
      ...{ body: "council", change: kind, reason: { en: "Because." }, on: fact(on) },
      ...stated,
    });

  test("is told by dated facts: suspended and revived, for everybody to see", async () => {
    const city = context.newCity();
    const { id } = await aBody(context, city, { foundedOn: fact("2018") });
    expect(await change(city, "suspended", "2021")).toEqual({ changed: true });
    expect(await change(city, "suspended", "2021")).toEqual({ unchanged: true });
    expect((await find(city))?.standing).toBe("suspended");
    expect(await change(city, "revived", "2023-12-14")).toEqual({ changed: true });
    expect(await find(city)).toMatchObject({
      standing: "active",
      lastChange: { change: "revived", on: fact("2023-12-14") },
    });
    const all = await database.readCity(city, (tx) => listStandings(tx, id));
    const on = (text: string) => standingOn(all, day(text));
    expect([on("2020-12-31"), on("2022-01-01"), on("2023-12-14")]).toEqual([
      "active",
      "suspended",
      "active",
    ]);
    expect(await entries(city)).toEqual(["body.revived", "body.suspended", "body.defined"]);
    expect(await problems(city)).toEqual([]);
  });

  test("changes only as it can", async () => {
    const city = context.newCity();
    await aBody(context, city, { foundedOn: fact("2018") });
    const actor = { body: "council", change: "suspended", reason: { en: "x" } };
    expect(await changeStanding(context, city, secretary, actor)).toEqual({
      refused: "not-permitted",
    });
    expect(await changeStanding(context, city, theHost, actor)).toEqual({ refused: "no-source" });
    expect(await change(city, "asleep", "2021")).toEqual({ refused: "unknown-change" });
    expect(await change(city, "revived", "2021")).toEqual({ refused: "impossible-change" });
    expect(await change(city, "suspended", "2017")).toEqual({ refused: "before-change" });
    expect(await change(city, "suspended", "2027")).toEqual({ refused: "future-date" });
    expect(await change(city, "suspended", "2021", { reason: {} })).toEqual({
      refused: "no-reason",
    });
    expect(await change(city, "suspended", "2021", { body: "senate" })).toEqual({
      refused: "unknown-body",
    });
    expect(await change(city, "suspended", "2021", { source: "x".repeat(2001) })).toMatchObject({
      refused: "too-long",
    });
    await change(city, "suspended", "2021");
    expect(await change(city, "revived", "2020")).toEqual({ refused: "before-change" });
    await change(city, "dissolved", "2022");
    for (const one of ["suspended", "revived", "dissolved"])
      expect(await change(city, one, "2023")).toEqual({ refused: "impossible-change" });
    expect(possibleChanges("dissolved")).toEqual([]);
  });
});

describe("the list", () => {
  test("has councils first, the dissolved last of their kind, then the oldest, fifty a page", async () => {
    const city = context.newCity();
    const name = { en: "One" };
    const some = [
      { slug: "group", kind: "working-group", name },
      { slug: "younger", foundedOn: fact("2016"), name },
      { slug: "undated", name },
      { slug: "gone", foundedOn: fact("1999"), name },
      { slug: "older", foundedOn: fact("2003"), name },
      { slug: "office", kind: "office", name },
    ];
    for (const stated of some) await aBody(context, city, stated);
    const end = { body: "gone", change: "dissolved", reason: { en: "Done." } };
    await changeStanding(context, city, coordinator, end);
    await aMember(context, city, "older");
    const page = (wanted: Parameters<typeof listBodyPage>[2]) =>
      database.readCity(city, (tx) => listBodyPage(tx, day("2026-06-01"), wanted));
    const all = await page({});
    expect(all.bodies.map(({ slug }) => slug)).toEqual([
      ...["older", "younger", "undated", "gone", "office", "group"],
    ]);
    expect(all.bodies[0]?.counts).toEqual({ seats: 1, held: 1, unfollowed: 0, uncounted: 0 });
    expect(all.kinds).toEqual([
      { kind: "council", bodies: 4 },
      { kind: "office", bodies: 1 },
      { kind: "working-group", bodies: 1 },
    ]);
    const second = await page({ length: 4, page: 2 });
    expect(second.bodies.map(({ slug }) => slug)).toEqual(["office", "group"]);
    expect(second).toMatchObject({ page: 2, pages: 2, total: 6 });
    expect((await page({ length: 4, page: 9 })).page).toBe(2);
    expect((await page({ kind: "office" })).bodies).toHaveLength(1);
    expect(BODIES_A_PAGE).toBe(50);
  });
});

describe("the councils that Norwegian law requires", () => {
  test("are each added in one press, in our words and unconfirmed, and have no terms of reference", async () => {
    const city = context.newCity();
    const add = (council: string, actor: Actor = coordinator) =>
      addRequiredCouncil(context, city, actor, { council });
    expect(await add("youth", secretary)).toEqual({ refused: "not-permitted" });
    expect(await add("cats")).toEqual({ refused: "unknown-council" });
    expect(await add("youth")).toEqual({ slug: "ungdomsradet" });
    expect(await add("youth")).toEqual({ slug: "ungdomsradet" });
    const youth = await find(city, "ungdomsradet");
    expect(youth).toMatchObject({ kind: "statutory-council", legalUnconfirmed: true });
    expect(youth?.legalBasis.nb).toContain("§ 5-12");
    expect(youth?.source).toBeNull();
    const mandates = `select 1 from bodies.mandate where city_id = '${city}'`;
    expect(await ownerQuery(mandates)).toEqual([]);
    expect(suggestedMandate({ slug: "ungdomsradet", kind: "statutory-council" })).toMatchObject({
      heardIn: { nb: "Alle saker som gjelder ungdom." },
    });
    expect(suggestedMandate({ slug: "ungdomsradet", kind: "council" })).toBeUndefined();
    const missing = async () => missingCouncils(await database.readCity(city, listBodies));
    expect(await missing()).toEqual(["older-people", "people-with-disabilities"]);
    await add("older-people");
    await add("people-with-disabilities");
    expect(await missing()).toEqual([]);
    expect(await problems(city)).toEqual([]);
  });

  test("are asked of cities that write in Norwegian first", () => {
    expect([isUnderNorwegianLaw("NO"), isUnderNorwegianLaw("SE")]).toEqual([true, false]);
  });
});

describe("the demonstration", () => {
  const load = async (city: Id<"City">, file: BodiesFile, actor: Actor = theHost) =>
    loadBodiesFile(context, city, actor, file);
  const demo = async (slug: string): Promise<BodiesFile> => {
    const path = join(import.meta.dirname, `../../../demo/${slug}/bodies.json`);
    const parsed = parseBodiesFile(JSON.parse(await readFile(path, "utf8")));
    if ("faults" in parsed) throw new Error(parsed.faults.join("\n"));
    return parsed.file;
  };

  test("of Graz has every body that its sources name, with their years, and nobody's name", async () => {
    context.setNow("2026-11-23T12:00:00Z");
    const city = context.newCity();
    const file = await demo("graz");
    for (let times = 0; times < 2; times++)
      expect(await load(city, file)).toEqual({ bodies: file.bodies.length, seats: 0 });
    const all = await database.readCity(city, listBodies);
    const years = Object.fromEntries(
      all.map(({ slug, foundedOn }) => [slug, foundedOn?.date.slice(0, 4) ?? null]),
    );
    expect(years).toMatchObject({
      menschenrechtsbeirat: "2007",
      "interreligioeser-beirat": "2003",
      "beirat-fuer-menschen-mit-behinderung": "2006",
      frauenombudsstelle: "2009",
      antidiskriminierungsstelle: "2012",
      "beirat-fuer-buergerbeteiligung": "2016",
      migrantinnenbeirat: null,
    });
    const council = all.find(({ slug }) => slug === "menschenrechtsbeirat");
    expect(council?.foundedOn).toEqual(fact("2007-04-12"));
    const found = await database.readCity(city, async (tx) =>
      council === undefined
        ? undefined
        : {
            sectors: (await listSectors(tx, council.id)).map(({ name }) => name.en),
            below: await listBodiesBelow(tx, council.id),
          },
    );
    expect(found?.sectors).toEqual([
      ...["Judiciary", "Academia", "Politics", "Administration", "Civil society"],
      ...["Faith communities", "Youth council", "Media", "Police"],
    ]);
    expect(found?.below).toHaveLength(3);
    expect(all.every(({ source }) => source?.startsWith("https://"))).toBe(true);
    expect(await ownerQuery(`select 1 from bodies.term where city_id = '${city}'`)).toEqual([]);
    expect(await problems(city)).toEqual([]);
    context.setNow("2026-06-01T12:00:00Z");
  });

  test("of York shows the board's interruption, of Bergen the seven seats of its reference group", async () => {
    const york = context.newCity();
    await load(york, await demo("york"));
    const board = await find(york, "human-rights-and-equalities-board");
    const standings = await database.readCity(york, (tx) =>
      board === undefined ? Promise.resolve([]) : listStandings(tx, board.id),
    );
    expect(standings.map(({ change, on }) => [change, on])).toEqual([
      ["suspended", fact("2021")],
      ["revived", fact("2023-12-14")],
    ]);
    const bergen = context.newCity();
    expect(await load(bergen, await demo("bergen"))).toEqual({ bodies: 1, seats: 7 });
    expect(await load(bergen, await demo("bergen"))).toEqual({ bodies: 1, seats: 7 });
    const { bodies: found } = await database.readCity(bergen, (tx) =>
      listBodyPage(tx, day("2026-06-01"), {}),
    );
    expect(found[0]?.counts).toEqual({ seats: 7, held: 0, unfollowed: 7, uncounted: 0 });
  });

  test("may have terms of reference of which no source says the day", async () => {
    const city = context.newCity();
    const { bodies: found } = await demo("bergen");
    const [group] = found;
    if (group === undefined) throw new Error("No body");
    const undated = {
      ...{
        purpose: { en: "Advice." },
        tasks: {},
        heardIn: {},
        heardDays: null,
        answerDays: null,
        quorum: null,
      },
      ...{ termMonths: 12, balance: [], on: null, source: "https://terms.example/" },
    };
    const file = { bodies: [{ ...group, mandates: [undated] }] };
    for (let times = 0; times < 2; times++)
      expect(await load(city, file)).toMatchObject({ bodies: 1 });
    const told = { ...undated, body: group.slug, source: null };
    expect(await reviseMandate(context, city, coordinator, told)).toEqual({ refused: "bad-date" });
    expect(await reviseMandate(context, city, theHost, told)).toEqual({ refused: "no-source" });
    const dated = { ...told, purpose: { en: "More." }, on: fact("2020") };
    expect(await reviseMandate(context, city, coordinator, dated)).toEqual({ number: 2 });
    const mandates = await database.readCity(city, async (tx) => {
      const body = await findBody(tx, group.slug);
      return body === undefined ? [] : listMandates(tx, body.id);
    });
    expect(mandates.map(({ on }) => on)).toEqual([null, fact("2020")]);
    expect(mandateOn(mandates, day("2019-12-31"))?.number).toBe(1);
    expect(mandateOn(mandates, day("2020-01-01"))?.number).toBe(2);
    const site = moduleSite(bodyRoutes(context), { city, actor: undefined, language: "en" });
    expect((await site.visit(`/bodies/${group.slug}/mandate`)).html).toContain(
      "Version 1, date not known",
    );
    expect((await site.visit(`/bodies/${group.slug}`)).html).toContain("date not known");
    expect(await problems(city)).toEqual([]);
  });

  test("leaves nothing of a file in which anything is refused, and writes over nothing", async () => {
    const city = context.newCity();
    const file = await demo("bergen");
    const [group] = file.bodies;
    if (group === undefined) throw new Error("No body");
    const wrong = { bodies: [group, { ...group, slug: "other", parent: "nobody" }] };
    expect(await load(city, wrong)).toEqual({ refused: "unknown-parent", at: "other" });
    expect(await database.readCity(city, listBodies)).toEqual([]);
    // Terms of reference of an unknown day are for whoever loads what others published.
    expect(await load(city, file, coordinator)).toEqual({ refused: "bad-date", at: group.slug });
    const dated = { bodies: [{ ...group, mandates: [] }] };
    expect(await load(city, dated, coordinator)).toMatchObject({ bodies: 1 });
    const told = { body: group.slug, name: { nb: "Gruppen" }, about: { nb: "Ny." } };
    await describeBody(context, city, coordinator, told);
    expect(await load(city, file)).toMatchObject({ bodies: 1 });
    expect((await find(city, group.slug))?.name).toEqual({ nb: "Gruppen" });
    const otherKind = { bodies: [{ ...group, kind: "council" as const }] };
    expect(await load(city, otherKind)).toEqual({ refused: "slug-taken", at: group.slug });
  });
});
