import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { listEntries } from "../ledger/index.ts";
import { answerRecommendation, assignRecommendation } from "../recommendations/index.ts";
import { type AskForReplyInput, askForReply, askOwners } from "./ask-for-reply.ts";
import { findRequest, listRequests } from "./list-requests.ts";
import { aCity, anActor, recommend, somebody, theHost } from "./testing.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const database = await testDatabase();
const context = testContext(database);

const input = (stated: Partial<AskForReplyInput> = {}): AskForReplyInput => ({
  kind: "answer",
  about: "YORK-2026-01",
  department: "housing",
  dueOn: day("2026-06-30"),
  ...stated,
});

describe("asking for one reply", () => {
  test("asks the first of the department who does not head it, and records no person", async () => {
    const { city, kari, anna } = await aCity(context, context.newCity());
    const asked = await askForReply(context, city, kari.actor, input());
    expect(asked).toEqual({ reference: "2026-001" });
    const request = await database.readCity(city, (tx) => findRequest(tx, "2026-001"));
    expect(request).toMatchObject({
      account: anna.account,
      about: "YORK-2026-01",
      title: { en: "Homes" },
      saidBefore: 0,
      askedBy: kari.account,
      closed: null,
    });
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    const last = entries.find(({ type }) => type === "request.asked");
    expect(last?.entry).toMatchObject({
      subject: "request/2026-001",
      by: "coordinator",
      facts: {
        kind: "answer",
        about: "YORK-2026-01",
        department: "housing",
        dueOn: "2026-06-30",
      },
    });
    expect(JSON.stringify(last)).not.toContain(anna.account);
  });

  test("asks the person that was chosen, with the asker's own question", async () => {
    const { city, kari, harald } = await aCity(context, context.newCity());
    const question = { en: " How many homes? " };
    await askForReply(context, city, kari.actor, input({ account: harald.account, question }));
    const [request] = await database.readCity(city, (tx) => listRequests(tx));
    expect(request).toMatchObject({ account: harald.account, question: { en: "How many homes?" } });
  });

  test("refuses, and says why", async () => {
    const { city, kari, ola } = await aCity(context, context.newCity());
    const secretary = await somebody(context, city, "Sara", "body-secretary");
    const place = {
      department: "schools",
      account: secretary.account,
      standing: "member" as const,
    };
    await placePerson(context, city, theHost, place);
    await foundDepartment(context, city, theHost, { slug: "parks", name: { en: "Parks" } });
    const refused = async (stated: Partial<AskForReplyInput>, actor = kari.actor) =>
      askForReply(context, city, actor, input(stated));
    expect(await refused({}, anActor("contributor"))).toEqual({ refused: "not-permitted" });
    expect(await refused({ kind: "opinion" })).toEqual({ refused: "unknown-kind" });
    expect(await refused({ dueOn: day("2026-05-31") })).toEqual({ refused: "past-due" });
    expect(await refused({ about: "YORK-2026-99" })).toEqual({ refused: "unknown-subject" });
    expect(await refused({ kind: "measure", about: "NONE-01" })).toEqual({
      refused: "unknown-subject",
    });
    expect(await refused({ department: "trams" })).toEqual({ refused: "unknown-department" });
    expect(await refused({ department: undefined })).toEqual({ refused: "no-owner" });
    expect(await refused({ department: "parks" })).toEqual({ refused: "nobody-there" });
    expect(await refused({ account: ola.account })).toEqual({ refused: "not-there" });
    expect(await refused({ department: "schools", account: secretary.account })).toEqual({
      refused: "judges",
    });
    expect(await refused({ note: "x".repeat(501) })).toEqual({
      refused: "too-long",
      field: "note",
    });
    expect(await refused({})).toEqual({ reference: "2026-001" });
    expect(await refused({})).toEqual({ refused: "asked-already" });
  });

  test("may be asked again after it was withdrawn, and not once it is answered", async () => {
    const { city, kari } = await aCity(context, context.newCity());
    await askForReply(context, city, kari.actor, input());
    await withdrawRequest(context, city, kari.actor, { request: "2026-001" });
    expect(await askForReply(context, city, kari.actor, input())).toEqual({
      reference: "2026-002",
    });
    await withdrawRequest(context, city, kari.actor, { request: "2026-002" });
    await answerRecommendation(context, city, kari.actor, {
      reference: "YORK-2026-01",
      kind: "accepted",
      reason: { en: "Yes." },
    });
    expect(await askForReply(context, city, kari.actor, input())).toEqual({ refused: "not-open" });
    expect(await askForReply(context, city, kari.actor, input({ kind: "progress" }))).toEqual({
      reference: "2026-003",
    });
  });

  test("asked at the same moment, two get two numbers", async () => {
    const { city, kari } = await aCity(context, context.newCity());
    const about = await recommend(context, city, "Buses");
    const both = await Promise.all([
      askForReply(context, city, kari.actor, input()),
      askForReply(context, city, kari.actor, input({ about })),
      askForReply(context, city, kari.actor, input()),
    ]);
    expect(both.filter((one) => "refused" in one)).toEqual([{ refused: "asked-already" }]);
    expect((await database.readCity(city, (tx) => listRequests(tx))).length).toBe(2);
  });
});

describe("asking all owners at once", () => {
  test("asks for all that is open and owned, and names the rest", async () => {
    const { city, kari } = await aCity(context, context.newCity());
    const buses = await recommend(context, city, "Buses");
    await recommend(context, city, "Parks");
    const assign = (reference: string, department: string) =>
      assignRecommendation(context, city, theHost, { reference, department });
    await assign("YORK-2026-01", "housing");
    await assign(buses, "schools");
    const all = { kind: "answer", among: "2026", dueOn: day("2026-06-30") };
    const asked = await askOwners(context, city, kari.actor, all);
    expect(asked).toEqual({
      asked: ["2026-001", "2026-002"],
      askedBefore: 0,
      notAsked: [{ about: "YORK-2026-03", title: { en: "Parks" }, because: "no-owner" }],
    });
    expect(await askOwners(context, city, kari.actor, all)).toMatchObject({
      asked: [],
      askedBefore: 2,
    });
    expect(await askOwners(context, city, kari.actor, { ...all, among: "1999" })).toEqual({
      refused: "unknown-subject",
    });
    expect(await askOwners(context, city, anActor("reader"), all)).toEqual({
      refused: "not-permitted",
    });
  });
});

describe("withdrawing", () => {
  test("closes once, by the coordinator", async () => {
    const { city, kari, anna } = await aCity(context, context.newCity());
    await askForReply(context, city, kari.actor, input());
    const withdraw = (actor = kari.actor, request = "2026-001") =>
      withdrawRequest(context, city, actor, { request, reason: "By mistake" });
    expect(await withdraw(anna.actor)).toEqual({ refused: "not-permitted" });
    expect(await withdraw(kari.actor, "2026-999")).toEqual({ refused: "unknown-request" });
    expect(
      await withdrawRequest(context, city, kari.actor, {
        request: "2026-001",
        reason: "x".repeat(501),
      }),
    ).toEqual({ refused: "too-long", field: "note" });
    expect(await withdraw()).toEqual({ withdrawn: true });
    expect(await withdraw()).toEqual({ refused: "closed" });
  });
});
