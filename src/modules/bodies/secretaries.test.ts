// A body's own secretaries: who is appointed, what the others can no longer do, and that nothing changes where nobody is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { endRole } from "../accounts/index.ts";
import { anActor, aPerson, confirmAll, theHost } from "../accounts/testing.ts";
import { type AppointSecretaryInput, appointSecretary } from "./appoint-secretary.ts";
import { askBody } from "./ask-body.ts";
import { declareInterest } from "./declare-interest.ts";
import { electChair } from "./elect-chair.ts";
import { endInterest } from "./end-interest.ts";
import { endSecretary } from "./end-secretary.ts";
import { endTerm } from "./end-term.ts";
import { enterComposition } from "./enter-composition.ts";
import { enterMember } from "./enter-member.ts";
import { forgetMember } from "./forget-member.ts";
import { forgetPerson } from "./forget-person.ts";
import { giveAdvice } from "./give-advice.ts";
import { findBody } from "./list-bodies.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listSecretaries } from "./list-secretaries.ts";
import { servesBody } from "./may-in-body.ts";
import { recordUnheard } from "./record-unheard.ts";
import { bodyRoutes } from "./routes/index.ts";
import { serves } from "./secretary.ts";
import { showName } from "./show-name.ts";
import { aBody, aMember, aMemberOf, aSecretaryOf } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const no = { refused: "not-your-body" };
const en = (text: string) => ({ en: text });

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(bodyRoutes(context), { city, actor, language });
const bodyId = async (city: Id<"City">, slug: string): Promise<Id<"Body">> => {
  const body = await database.readCity(city, (tx) => findBody(tx, slug));
  if (body === undefined) throw new Error("No body");
  return body.id;
};
const servesIt = async (city: Id<"City">, actor: Actor | undefined, slug: string) => {
  const body = await bodyId(city, slug);
  return database.readCity(city, (tx) => servesBody(tx, actor, body));
};

/** The council with its own secretary and a declared interest, and the youth council with another. */
async function twoBodies() {
  const city = context.newCity();
  await aBody(context, city);
  await aBody(context, city, { slug: "youth", name: en("Youth council") });
  const own = await aSecretaryOf(context, city, "council");
  const other = await aSecretaryOf(context, city, "youth");
  const member = await aMemberOf(context, city, "council", { name: "Kari Nordmann" });
  const hidden = await aMember(context, city, "council", { name: "Ola Skjult", named: false });
  const declared = await declareInterest(context, city, own, {
    ...{ body: "council", term: hidden, text: en("On the board of Tenants.") },
  });
  if ("refused" in declared) throw new Error(declared.refused);
  await askBody(context, city, theHost, { body: "council", title: en("A hostel"), source: "x" });
  return { city, own, other, member, hidden, interest: declared.interest };
}

describe("serving a body", () => {
  test("is for those who are appointed and hold the role, or for everybody with the role where nobody is", () => {
    const account = fc.integer({ min: 1, max: 4 }).map((one) => String(one) as Id<"Account">);
    const appointment = fc.record({ account, holdsRole: fc.boolean() });
    fc.assert(
      fc.property(account, fc.array(appointment, { maxLength: 4 }), (who, appointed) => {
        const counted = appointed.filter(({ holdsRole }) => holdsRole);
        const isOne = counted.some((one) => one.account === who);
        expect(serves(who, appointed)).toBe(isOne || counted.length === 0);
      }),
    );
  });

  test("is as it was in a city that appoints nobody", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const [first, second] = [await aSecretaryOf(context, city), await aSecretaryOf(context, city)];
    for (const one of [first, second, theHost, anActor("body-secretary")])
      expect(await servesIt(city, one, "council")).toBe(true);
    for (const one of [undefined, coordinator, anActor("body-member")])
      expect(await servesIt(city, one, "council")).toBe(false);
  });

  test("ends for the others with the first appointment, and begins again with the end of the last", async () => {
    const { city, own, other } = await twoBodies();
    const third = await aSecretaryOf(context, city);
    const all = () => Promise.all([own, other, third].map((one) => servesIt(city, one, "council")));
    expect(await all()).toEqual([true, false, false]);
    expect(await servesIt(city, theHost, "council")).toBe(true);
    // Another body of the city goes by its own appointments.
    expect(await servesIt(city, own, "youth")).toBe(false);
    const also = { body: "council", account: third.accountId };
    expect(await appointSecretary(context, city, coordinator, also)).toEqual({ appointed: true });
    expect(await all()).toEqual([true, false, true]);
    expect(await endSecretary(context, city, coordinator, also)).toEqual({ ended: true });
    expect(await all()).toEqual([true, false, false]);
    const last = { body: "council", account: own.accountId };
    expect(await endSecretary(context, city, theHost, last)).toEqual({ ended: true });
    expect(await all()).toEqual([true, true, true]);
  });

  test("counts an appointment only while the person holds the role", async () => {
    const { city, own, other } = await twoBodies();
    const role = "body-secretary";
    await endRole(context, city, coordinator, { account: own.accountId, role });
    await confirmAll(context, city);
    expect(await servesIt(city, other, "council")).toBe(true);
    const id = await bodyId(city, "council");
    const left = await database.readCity(city, (tx) => listSecretaries(tx, id));
    expect(left).toMatchObject([{ account: own.accountId, holdsRole: false }]);
    const page = await site(city, coordinator).visit("/work/bodies/council");
    expect(page.html).toContain("does not hold the role now");
    expect(page.html).toContain("Every secretary of a body in this city serves it.");
    const { email, accountId: account } = own;
    await database.inCity(city, (tx) => forgetPerson(tx, { account, email }));
    expect(await database.readCity(city, (tx) => listSecretaries(tx, id))).toEqual([]);
  });
});

describe("appointing", () => {
  test.each([
    ["not-permitted", anActor("body-secretary"), {}],
    ["not-permitted", anActor("contributor"), {}],
    ["not-permitted", undefined, {}],
    ["unknown-body", coordinator, { body: "senate" }],
    ["unknown-person", coordinator, { account: context.newCity() as never }],
    ["appointed-already", coordinator, {}],
    ["appointed-already", theHost, {}],
  ] as const)("%s is refused", async (refused, actor, stated: Partial<AppointSecretaryInput>) => {
    const { city, own } = await twoBodies();
    const input = { body: "council", account: own.accountId, ...stated };
    expect(await appointSecretary(context, city, actor, input)).toEqual({ refused });
  });

  test("needs the role, and is never done for oneself", async () => {
    const { city, other } = await twoBodies();
    const { account } = await aPerson(context, city, { role: "reader" });
    const input = { body: "council", account };
    expect(await appointSecretary(context, city, coordinator, input)).toEqual({
      refused: "not-a-secretary",
    });
    const self = { ...coordinator, accountId: other.accountId };
    const own = { body: "council", account: other.accountId };
    expect(await appointSecretary(context, city, self, own)).toEqual({ refused: "yourself" });
  });

  test.each([
    ["not-permitted", anActor("body-secretary"), {}],
    ["unknown-body", coordinator, { body: "senate" }],
    ["unknown-person", coordinator, { account: context.newCity() as never }],
    ["not-appointed", coordinator, { body: "youth" }],
  ] as const)("its end: %s is refused", async (refused, actor, stated) => {
    const { city, own } = await twoBodies();
    const input = { body: "council", account: own.accountId, ...stated };
    expect(await endSecretary(context, city, actor, input)).toEqual({ refused });
  });
});

describe("what is another body's", () => {
  test("its secretary does, and the secretary of the other is refused", async () => {
    const { city, own, other, member, hidden, interest } = await twoBodies();
    const common = [context, city] as const;
    const body = "council";
    const on = day("2026-05-01");
    const groups = [0, 1].map((members) => ({
      ...{ name: en(`Group of ${members}`), members, share: null },
    }));
    const said = { body, number: 1, on: day("2026-06-01") };
    const term = member.term as Id<"Term">;
    const acts: readonly ((actor: Actor) => Promise<object>)[] = [
      (actor) =>
        enterMember(...common, actor, { body, seat: 1, name: "Eva", kind: "substitute", from: on }),
      (actor) => electChair(...common, actor, { body, office: "chair", term, on }),
      (actor) => showName(...common, actor, { body, term: hidden, named: true }),
      (actor) => declareInterest(...common, actor, { body, term: hidden, text: en("In a union.") }),
      (actor) => endInterest(...common, actor, { body, interest, on }),
      (actor) => enterComposition(...common, actor, { body, ground: "sex", groups, on }),
      (actor) => recordUnheard(...common, actor, { ...said, reason: en("Too late.") }),
      (actor) => giveAdvice(...common, actor, { ...said, text: en("Build it.") }),
      (actor) => endTerm(...common, actor, { body, term: hidden, on, reason: "moved" }),
      (actor) => forgetMember(...common, actor, { body, term: hidden }),
    ];
    for (const act of acts) {
      expect(await act(other)).toEqual(no);
      expect(await act(own)).not.toHaveProperty("refused");
    }
    // Whoever acts for the city still does what its roles allow, in every body.
    const entered = { body: "youth", seat: 1, name: "Ida", from: on };
    await aMember(context, city, "youth", { kind: "substitute" });
    expect(await enterMember(...common, coordinator, entered)).toHaveProperty("term");
    const unheard = { ...said, body: "council", reason: en("No time.") };
    expect(await recordUnheard(...common, coordinator, unheard)).toEqual({
      refused: "heard-already",
    });
  });

  test("a member does only where they sit today", async () => {
    const { city, member } = await twoBodies();
    const elsewhere = await aMemberOf(context, city, "youth");
    const former = await aMemberOf(context, city, "council", { until: day("2026-05-31") });
    const coming = await aMemberOf(context, city, "council", { from: day("2026-06-02") });
    const text = en("In a union.");
    const declare = (actor: Actor, term: Id<"Term"> | undefined) =>
      declareInterest(context, city, actor, { body: "council", term: term as Id<"Term">, text });
    expect(await declare(member, member.term)).toHaveProperty("interest");
    expect(await declare(elsewhere, member.term)).toEqual(no);
    expect(await declare(former, former.term)).toEqual(no);
    expect(await declare(coming, coming.term)).toEqual(no);
    // Whether one's own name is shown is for oneself to say, also afterwards.
    const hide = { body: "council", term: former.term as Id<"Term">, named: false };
    expect(await showName(context, city, former, hide)).toEqual({ named: false });
    expect(await showName(context, city, elsewhere, hide)).toEqual({ refused: "not-permitted" });
  });
});

describe("on the working page", () => {
  test("interests and hidden names are read by the body's own, and by nobody of another body", async () => {
    const { city, own, other, member } = await twoBodies();
    const at = "/work/bodies/council";
    const read = async (actor: Actor) => {
      const { html, status } = await site(city, actor).visit(at);
      const shows = (text: string) => html.includes(text);
      return [status, shows("Tenants"), shows("Ola Skjult"), shows("This is not your body")];
    };
    expect(await read(own)).toEqual([200, true, true, false]);
    expect(await read(member)).toEqual([200, true, true, false]);
    expect(await read(other)).toEqual([200, false, false, true]);
    expect(await read(await aMemberOf(context, city, "youth"))).toEqual([200, false, false, true]);
    expect(await read(await aMemberOf(context, city))).toEqual([200, false, false, true]);
    expect(await read(coordinator)).toEqual([200, false, true, false]);
    const { html } = await site(city, other).visit(at);
    for (const noun of ["members", "interests", "compositions", "elections", "secretaries"])
      expect(html).not.toContain(`${at}/${noun}"`);
    const matter = await site(city, other).visit(`${at}/matters/1`);
    expect(matter.html).toContain("This is not your body");
    expect(matter.html).not.toContain(`${at}/matters/1/advice"`);
  });

  test("nothing of the body waits on another secretary's desk", async () => {
    const { city, own, other } = await twoBodies();
    const preferred = ["en"] as const;
    const waiting = (actor: Actor) =>
      database.readCity(city, (tx) =>
        listDeskTasks(tx, { actor, on: day("2026-06-01"), preferred }),
      );
    expect(await waiting(own)).toMatchObject([{ href: "work/bodies/council/matters/1" }]);
    expect(await waiting(other)).toEqual([]);
  });

  test("what the secretary of another body sends is refused with a sentence, and nothing comes of it", async () => {
    const { city, other, hidden } = await twoBodies();
    const { visit } = site(city, other);
    const at = "/work/bodies/council";
    const forms = [
      ["members", { seat: "1", termKind: "substitute", member: "Eva", firstDay: "2026-05-01" }],
      ["interests", { term: hidden, interest: "x" }],
      ["interest-ends", {}],
      ["compositions", {}],
      ["elections", {}],
      ["term-ends", {}],
      ["forgotten", {}],
      ["names", { term: hidden, named: "yes" }],
      ["matters/1/advice", { advice: "Build it.", on: "2026-06-01" }],
      ["matters/1/unheard", {}],
    ] as const;
    for (const [path, form] of forms) {
      const { html, status } = await visit(`${at}/${path}`, form);
      expect([path, status, html.includes("This is not your body")]).toEqual([path, 403, true]);
      expect(html).not.toContain("Tenants");
    }
    expect((await visit(`${at}/secretaries`, { person: other.accountId })).status).toBe(403);
    expect((await visit("/work/bodies/senate/members", {})).status).toBe(404);
    const { html } = await site(city, undefined).visit("/bodies/council/matters/1");
    expect(html).not.toContain("Build it.");
  });

  test("the coordinator appoints and ends, and is told at the field what is wrong", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const { accountId: account, email } = await aSecretaryOf(context, city);
    const { visit } = site(city, coordinator);
    const at = "/work/bodies/council";
    const before = (await visit(at)).html;
    expect(before).toContain("Nobody is appointed for this body.");
    expect(before).toContain(`<option value="${account}">`);
    expect(before).not.toContain(`${at}/secretary-ends"`);
    const empty = await visit(`${at}/secretaries`, {});
    expect([empty.status, empty.html.includes('href="#secretary-person"')]).toEqual([422, true]);
    const appointed = await visit(`${at}/secretaries`, { person: account });
    expect(appointed.location).toBe(`/york${at}?done=secretary`);
    const after = (await visit(`${at}?done=secretary`)).html;
    expect(after).toContain("since 1 June 2026");
    expect(after).not.toContain("Nobody is appointed");
    expect(after).not.toContain(email);
    const twice = await visit(`${at}/secretaries`, { person: account });
    expect([twice.status, twice.html.includes('id="secretary-person-error"')]).toEqual([422, true]);
    expect((await visit(`${at}/secretaries`, { person: "x" })).status).toBe(422);
    const nobody = await visit(`${at}/secretary-ends`, { appointed: "" });
    expect(nobody.html).toContain('href="#secretaryEnd-appointed"');
    expect((await visit(`${at}/secretary-ends`, { appointed: account })).status).toBe(303);
    expect((await visit(at)).html).toContain("Nobody is appointed for this body.");
    // Who only reads does not learn who they are.
    const reader = await site(city, anActor("reader")).visit(at);
    expect(reader.html).not.toContain("Its own secretaries");
  });

  test.each(LANGUAGES)("is drawn in %s", async (language) => {
    const { city, own, other } = await twoBodies();
    for (const actor of [own, other, coordinator]) {
      const { html, status } = await site(city, actor, language).visit("/work/bodies/council");
      expect([status, /undefined|\[object/.test(html)]).toEqual([200, false]);
    }
  });
});
