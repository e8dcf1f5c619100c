import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { listEntries } from "../ledger/index.ts";
import { linkedActor } from "./author.ts";
import { endSubstitution } from "./end-substitution.ts";
import { type HandOverInput, handOver } from "./hand-over.ts";
import { findRequest } from "./list-requests.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { openLink } from "./open-link.ts";
import { replyToRequest } from "./reply-to-request.ts";
import { saveDraft } from "./save-draft.ts";
import { sendDigests } from "./send-digests.ts";
import { aCity, accountOf, anActor, ask, recommend, secretIn, somebody } from "./testing.ts";

const database = await testDatabase();
const fields = { kind: "accepted", text: "Yes.", evidence: "", next: "" };

async function scene() {
  const context = testContext(database);
  const people = await aCity(context, context.newCity());
  const { city } = people;
  return {
    ...people,
    context,
    pass: (actor: Parameters<typeof handOver>[2], stated: Partial<HandOverInput>) =>
      handOver(context, city, actor, {
        request: "2026-001",
        to: { account: people.ola.account },
        ...stated,
      }),
    request: (reference = "2026-001") =>
      database.readCity(city, (tx) => findRequest(tx, reference)),
    reply: (actor: Parameters<typeof handOver>[2], request = "2026-001") =>
      replyToRequest(context, city, actor, { request, fields, written: "en", way: "signed-in" }),
  };
}

describe("who may pass a request on", () => {
  test("whoever was asked, the head of the department, the coordinator; nobody else", async () => {
    for (const name of ["anna", "harald", "kari"] as const) {
      const { context, city, pass, request, [name]: who, ola } = await scene();
      await ask(context, city);
      expect(await pass(who.actor, {})).toEqual({ handedOver: 1, to: ola.account });
      expect(await request()).toMatchObject({ account: ola.account });
    }
    const { context, city, pass, ola } = await scene();
    await ask(context, city);
    for (const stranger of [ola.actor, anActor("contributor"), undefined])
      expect(await pass(stranger, {})).toEqual({ refused: "not-permitted" });
  });

  test("a request goes to the recipient's department where they do not work in its own", async () => {
    const { context, city, pass, request, anna } = await scene();
    await ask(context, city);
    const before = await request();
    await pass(anna.actor, { note: "It is about schools." });
    const after = await request();
    expect(after?.department).not.toBe(before?.department);
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry).toMatchObject({ type: "request.handed-over", subject: "request/2026-001" });
    expect(entry?.entry).toMatchObject({
      by: "contributor",
      facts: { department: "schools", toCoordinator: false },
    });
    expect(entry?.body).not.toContain("about schools");
  });

  test("refuses what cannot be", async () => {
    const { context, city, pass, anna, kari } = await scene();
    const sara = await somebody(context, city, "Sara", "body-secretary");
    await ask(context, city);
    expect(await pass(anna.actor, { request: "2026-009" })).toEqual({ refused: "unknown-request" });
    expect(await pass(anna.actor, { to: { account: anna.account } })).toEqual({
      refused: "same-person",
    });
    expect(await pass(anna.actor, { to: { account: sara.account } })).toEqual({
      refused: "judges",
    });
    expect(await pass(anna.actor, { to: { email: "x" } })).toEqual({ refused: "no-email" });
    expect(await pass(anna.actor, { to: { email: "x@gmail.example" } })).toEqual({
      refused: "foreign-address",
    });
    const other = await scene();
    expect(await pass(anna.actor, { to: { account: other.ola.account } })).toEqual({
      refused: "unknown-person",
    });
    expect(await pass(anna.actor, { to: { coordinator: true } })).toEqual({ refused: "no-reason" });
    expect(await pass(anna.actor, { note: "x".repeat(501) })).toEqual({
      refused: "too-long",
      field: "note",
    });
    expect(await pass(kari.actor, { allOf: kari.account })).toEqual({ refused: "unknown-request" });
    expect(await accountOf(context, city, "x@gmail.example")).toBeUndefined();
    expect(await pass(kari.actor, { to: { email: "x@gmail.example" } })).toMatchObject({
      handedOver: 1,
    });
  });

  test("a request that is closed stays where it is", async () => {
    const { context, city, pass, reply, anna } = await scene();
    await ask(context, city);
    expect(await reply(anna.actor)).toEqual({ replied: true });
    expect(await pass(anna.actor, {})).toEqual({ refused: "closed" });
  });

  test("all of somebody who leaves go in one step, by the coordinator too", async () => {
    const { context, city, pass, request, anna, kari, ola } = await scene();
    await ask(context, city);
    await ask(context, city, { about: await recommend(context, city, "Buses") });
    const passed = await pass(kari.actor, { allOf: anna.account, note: "Anna has left." });
    expect(passed).toEqual({ handedOver: 2, to: ola.account });
    expect(await request("2026-002")).toMatchObject({
      account: ola.account,
      handedOver: { note: "Anna has left.", by: kari.account },
    });
  });

  test("a colleague who worked nowhere yet works for the department from now on", async () => {
    const { context, city, pass, request, anna } = await scene();
    await ask(context, city);
    const before = await request();
    await pass(anna.actor, { to: { email: "siri@york.example" } });
    const siri = await accountOf(context, city, "siri@york.example");
    if (siri === undefined) throw new Error("Siri was not entered");
    expect(await request()).toMatchObject({ account: siri, department: before?.department });
    expect(await database.readCity(city, (tx) => listDepartmentsOf(tx, siri))).toEqual([
      before?.department,
    ]);
  });
});

describe("who may reply", () => {
  test("whoever was asked and then whoever it was passed on to, without any role", async () => {
    const { context, city, pass, reply, anna, ola } = await scene();
    await ask(context, city);
    await pass(anna.actor, {});
    expect(await reply(anna.actor)).toEqual({ refused: "not-yours" });
    expect(await reply(linkedActor(ola.account, "Ola"))).toEqual({ replied: true });
    expect(await reply(linkedActor(ola.account, "Ola"))).toEqual({ refused: "closed" });
  });

  test("not a stranger, not nobody, not whoever judges by now, and not a request that is not there", async () => {
    const { context, city, reply, ola, anna } = await scene();
    await ask(context, city);
    expect(await reply(undefined)).toEqual({ refused: "not-permitted" });
    expect(await reply(ola.actor)).toEqual({ refused: "not-yours" });
    expect(await reply(anna.actor, "2026-404")).toEqual({ refused: "unknown-request" });
    const sara = await somebody(context, city, "Sara", "body-secretary");
    await nameSubstitute(context, city, anna.actor, {
      account: anna.account,
      substitute: ola.account,
      from: day("2026-06-01"),
      to: day("2026-06-05"),
    });
    expect(await reply(sara.actor)).toEqual({ refused: "not-yours" });
    expect(await reply(ola.actor)).toEqual({ replied: true });
  });

  test("a draft is kept for those alone, and goes when the request goes", async () => {
    const { context, city, pass, anna, ola } = await scene();
    await ask(context, city);
    const save = (actor: Parameters<typeof saveDraft>[2], request = "2026-001") =>
      saveDraft(context, city, actor, { request, fields });
    expect(await save(ola.actor)).toEqual({ refused: "not-yours" });
    expect(await save(undefined)).toEqual({ refused: "not-yours" });
    expect(await save(anna.actor, "2026-404")).toEqual({ refused: "not-yours" });
    expect(await save(anna.actor)).toHaveProperty("saved");
    await pass(anna.actor, {});
    expect(await save(anna.actor)).toEqual({ refused: "not-yours" });
  });
});

describe("a substitute", () => {
  test("is named by whoever is away or by the coordinator, for days to come", async () => {
    const { context, city, anna, ola, kari } = await scene();
    const input = {
      account: anna.account,
      substitute: ola.account,
      from: day("2026-06-01"),
      to: day("2026-06-05"),
    };
    const name = (
      actor: Parameters<typeof nameSubstitute>[2],
      stated: Partial<typeof input> = {},
    ) => nameSubstitute(context, city, actor, { ...input, ...stated });
    const sara = await somebody(context, city, "Sara", "body-secretary");
    const stranger = (await scene()).ola.account;
    expect(await name(ola.actor)).toEqual({ refused: "not-permitted" });
    expect(await name(undefined)).toEqual({ refused: "not-permitted" });
    expect(await name(anna.actor, { substitute: anna.account })).toEqual({
      refused: "same-person",
    });
    expect(await name(anna.actor, { substitute: sara.account })).toEqual({ refused: "judges" });
    expect(await name(anna.actor, { substitute: stranger })).toEqual({ refused: "unknown-person" });
    expect(await name(anna.actor, { to: day("2026-05-31") })).toEqual({ refused: "wrong-days" });
    expect(await name(anna.actor, { from: day("2026-06-06") })).toEqual({ refused: "wrong-days" });
    expect(await name(kari.actor)).toEqual({ named: true });
    expect(await name(anna.actor)).toEqual({ named: true });
    expect(await endSubstitution(context, city, anna.actor, "nothing")).toEqual({
      refused: "unknown-substitution",
    });
  });

  test("opens with their own link what the other was asked, and no longer once the days are over", async () => {
    const { context, city, anna, ola } = await scene();
    await ask(context, city);
    await nameSubstitute(context, city, anna.actor, {
      account: anna.account,
      substitute: ola.account,
      from: day("2026-06-01"),
      to: day("2026-06-05"),
    });
    context.setNow("2026-06-02T07:00:00Z");
    await sendDigests(context, { id: city, slug: "york" });
    const secret = secretIn(context.letters.at(-1));
    const opened = await openLink(context, city, { secret, purpose: "form" });
    expect(opened).toMatchObject({ actor: { accountId: ola.account, roles: [] } });
    context.setNow("2026-06-06T07:00:00Z");
    const reply = { request: "2026-001", fields, written: "en", way: "link" } as const;
    expect(await replyToRequest(context, city, ola.actor, reply)).toEqual({ refused: "not-yours" });
  });
});
