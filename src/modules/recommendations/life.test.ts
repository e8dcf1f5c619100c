// What happens to a recommendation besides the voices: new wordings, moved deadlines, an owner, its end.

import { beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { foundDepartment } from "../departments/index.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { assessRecommendation } from "./assess-recommendation.ts";
import { assignRecommendation } from "./assign-recommendation.ts";
import { carryOver } from "./carry-over.ts";
import { closeRecommendation } from "./close-recommendation.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { type MoveDeadlineInput, moveDeadline } from "./move-deadline.ts";
import { reopenRecommendation } from "./reopen-recommendation.ts";
import { type ReviseRecommendationInput, reviseRecommendation } from "./revise-recommendation.ts";
import { anAdoption } from "./testing.ts";
import { movedSentence } from "./timing-sentences.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");
const reference = "YORK-2025-01";
const answerDueOn = day("2026-03-01");

async function cityWithOne(): Promise<Id<"City">> {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption({ answerDueOn }));
  return city;
}

const whole = async (city: Id<"City">) => {
  const found = await database.readCity(city, (tx) => findRecommendation(tx, reference));
  if (found === undefined) throw new Error("There is none");
  return found;
};
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);

beforeAll(() => context.setNow("2026-06-01T12:00:00Z"));

describe("reviseRecommendation", () => {
  const revise = (
    city: Id<"City">,
    stated: Partial<ReviseRecommendationInput> = {},
    actor: Actor = secretary,
  ) =>
    reviseRecommendation(context, city, actor, {
      reference,
      topic: { en: "Homes" },
      text: { en: "Let families apply after six months." },
      reason: { en: "One year was still too long." },
      ...stated,
    });

  test("the new wording is in force, the first stays readable with its day, and the record holds the hashes", async () => {
    const city = await cityWithOne();
    expect(await revise(city)).toEqual({ revised: true });
    const { text, versions } = await whole(city);
    expect(text).toEqual({ en: "Let families apply after six months." });
    expect(versions).toMatchObject([
      { text: { en: "Let families apply after one year." }, reason: null, on: fact("2025-03-01") },
      { text, reason: { en: "One year was still too long." }, on: fact("2026-06-01") },
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "recommendation.revised",
      by: "body-secretary",
      facts: { text: textHash(text), reason: textHash({ en: "One year was still too long." }) },
    });
  });

  test("the same wording again changes nothing, and another's meanwhile is told", async () => {
    const city = await cityWithOne();
    await revise(city);
    expect(await revise(city)).toEqual({ unchanged: true });
    expect(await revise(city, { text: { en: "Other." }, seen: 1 })).toEqual({
      refused: "said-meanwhile",
    });
    expect((await whole(city)).versions).toHaveLength(2);
  });

  test("one that was revised is still found when its file is loaded again", async () => {
    const city = await cityWithOne();
    await revise(city);
    const again = await adoptRecommendation(context, city, theHost, anAdoption({ answerDueOn }));
    expect(again).toEqual({ reference, unchanged: true });
  });

  test.each([
    [{ topic: {} }, "no-topic"],
    [{ text: { en: " " } }, "no-text"],
    [{ reason: {} }, "no-reason"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
    [{ on: fact("2026-06-02") }, "future-date"],
    [{ on: fact("2025-02-01") }, "before-adoption"],
    [{ reference: "YORK-2025-99" }, "unknown-recommendation"],
  ])("%j is refused and leaves nothing", async (stated, refused) => {
    const city = await cityWithOne();
    expect(await revise(city, stated)).toMatchObject({ refused });
    expect(await recorded(city)).toHaveLength(1);
  });

  test("the city cannot word it, and the terminal says where the body did", async () => {
    const city = await cityWithOne();
    expect(await revise(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await revise(city, {}, theHost)).toEqual({ refused: "no-source" });
    expect(await revise(city, { source: "Minutes" }, theHost)).toEqual({ revised: true });
  });
});

describe("moveDeadline", () => {
  const move = (
    city: Id<"City">,
    to: string,
    stated: Partial<MoveDeadlineInput> = {},
    actor: Actor = coordinator,
  ) =>
    moveDeadline(context, city, actor, {
      reference,
      to: day(to),
      reason: { en: "The budget came late." },
      ...stated,
    });

  test("a deadline that moved three times says so in plain words, and the first stays", async () => {
    const city = await cityWithOne();
    await move(city, "2026-03-31", { on: fact("2026-02-20") });
    await move(city, "2026-04-30", { on: fact("2026-03-20") }, secretary);
    expect(await move(city, "2026-05-15")).toEqual({ moved: true });
    const found = await whole(city);
    expect(found).toMatchObject({ firstDueOn: "2026-03-01", answerDueOn: "2026-05-15" });
    expect(found.moves).toMatchObject([
      { from: "2026-03-01", to: "2026-03-31", by: "city" },
      { from: "2026-03-31", to: "2026-04-30", by: "body" },
      { from: "2026-04-30", to: "2026-05-15", by: "city" },
    ]);
    expect(movedSentence(found, "en")).toBe(
      "The deadline has been moved three times: from 1 March 2026 to 15 May 2026, 75 days in all.",
    );
    expect(movedSentence(found, "nb")).toBe(
      "Fristen er flyttet tre ganger: fra 1. mars 2026 til 15. mai 2026, 75 dager til sammen.",
    );
    expect(movedSentence(found, "de")).toBe(
      "Die Frist wurde dreimal verschoben: vom 1. März 2026 auf den 15. Mai 2026, insgesamt um 75 Tage.",
    );
    expect((await recorded(city))[0]).toMatchObject({
      type: "deadline.moved",
      by: "coordinator",
      facts: { from: "2026-04-30", to: "2026-05-15", movedBy: "city" },
    });
  });

  test("who holds roles on both sides moves it for the city; the terminal says whose move it was", async () => {
    const city = await cityWithOne();
    await move(city, "2026-03-31", {}, someone(context, "coordinator", "body-secretary"));
    await move(city, "2026-04-30", { by: "body", source: "Minutes" }, theHost);
    expect((await whole(city)).moves.map(({ by }) => by)).toEqual(["city", "body"]);
  });

  test("one that nobody had set can be set", async () => {
    const city = context.newCity();
    await adoptRecommendation(context, city, theHost, anAdoption());
    await move(city, "2026-07-01");
    expect(movedSentence(await whole(city), "en")).toBe(
      "There was no deadline at first. It was set to 1 July 2026.",
    );
    await move(city, "2026-07-02");
    expect(movedSentence(await whole(city), "en")).toBe(
      "There was no deadline at first. It was set to 1 July 2026. " +
        "The deadline has been moved once: from 1 July 2026 to 2 July 2026, 1 day in all.",
    );
  });

  test("the day that it is already changes nothing; another's move meanwhile is told", async () => {
    const city = await cityWithOne();
    expect(await move(city, "2026-03-01")).toEqual({ unchanged: true });
    await move(city, "2026-04-01");
    expect(await move(city, "2026-05-01", { seen: 0 })).toEqual({ refused: "said-meanwhile" });
  });

  test("after the answer there is nothing left to move, nor after the end", async () => {
    const answered = await cityWithOne();
    const answer = { reference, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, answered, coordinator, answer);
    expect(await move(answered, "2026-07-01")).toEqual({ refused: "answered-already" });

    const closed = await cityWithOne();
    const ending = { reference, kind: "overtaken", reason: { en: "A new law does it." } };
    await closeRecommendation(context, closed, secretary, ending);
    expect(await move(closed, "2026-07-01")).toEqual({ refused: "nothing-awaited" });
  });

  test.each([
    [{ reason: {} }, "no-reason"],
    [{ to: day("2025-02-28") }, "deadline-before-adoption"],
    [{ on: fact("2026-06-02") }, "future-date"],
    [{ on: fact("2025-02-28") }, "before-adoption"],
    [{ reason: { en: "x".repeat(5001) } }, "too-long"],
    [{ reference: "YORK-2025-99" }, "unknown-recommendation"],
  ])("%j is refused and leaves nothing", async (stated, refused) => {
    const city = await cityWithOne();
    expect(await move(city, "2026-07-01", stated)).toMatchObject({ refused });
    expect((await whole(city)).moves).toEqual([]);
  });

  test("a contributor cannot, and the terminal needs a source", async () => {
    const city = await cityWithOne();
    const refused = await move(city, "2026-07-01", {}, someone(context, "contributor"));
    expect(refused).toEqual({ refused: "not-permitted" });
    expect(await move(city, "2026-07-01", {}, theHost)).toEqual({ refused: "no-source" });
  });
});

describe("assignRecommendation", () => {
  test("a department owns it, until another does; without one it has no owner", async () => {
    const city = await cityWithOne();
    for (const [slug, name] of [
      ["housing", "Housing"],
      ["social", "Social services"],
    ] as const)
      await foundDepartment(context, city, coordinator, { slug, name: { en: name } });
    expect((await whole(city)).owner).toBeNull();
    const assign = (department: string, actor: Actor = coordinator) =>
      assignRecommendation(context, city, actor, { reference, department });
    expect(await assign("housing")).toEqual({ assigned: true });
    expect(await assign("housing")).toEqual({ unchanged: true });
    expect(await assign("social")).toEqual({ assigned: true });
    expect((await whole(city)).owner).toMatchObject({
      slug: "social",
      name: { en: "Social services" },
    });
    expect((await recorded(city))[0]).toMatchObject({
      type: "recommendation.assigned",
      facts: { department: "social", on: "2026-06-01" },
    });
    expect(await assign("parks")).toEqual({ refused: "unknown-department" });
    expect(await assign("social", secretary)).toEqual({ refused: "not-permitted" });
    const nowhere = { reference: "YORK-2025-99", department: "social" };
    expect(await assignRecommendation(context, city, coordinator, nowhere)).toEqual({
      refused: "unknown-recommendation",
    });
  });
});

describe("closeRecommendation and reopenRecommendation", () => {
  const close = (city: Id<"City">, kind: string, stated = {}, actor: Actor = secretary) =>
    closeRecommendation(context, city, actor, {
      reference,
      kind,
      reason: { en: "A new law does it." },
      ...stated,
    });
  const reopen = (city: Id<"City">, actor: Actor = secretary) =>
    reopenRecommendation(context, city, actor, {
      reference,
      reason: { en: "The law was repealed." },
    });
  const carry = (city: Id<"City">, edition: number) =>
    database.inCity(city, (tx) =>
      carryOver(context, tx, { edition, on: day("2026-06-01"), by: secretary }),
    );

  test("what is closed is not carried over; taken up again, it is", async () => {
    const city = await cityWithOne();
    expect(await close(city, "overtaken")).toEqual({ closed: true });
    expect(await carry(city, 2026)).toEqual({ carried: 0 });
    expect((await recorded(city))[0]).toMatchObject({
      type: "recommendation.closed",
      facts: { kind: "overtaken" },
    });
    expect(await reopen(city)).toEqual({ reopened: true });
    expect(await carry(city, 2026)).toEqual({ carried: 1 });
    expect((await whole(city)).closings.map(({ kind }) => kind)).toEqual(["overtaken", "reopened"]);
  });

  test("met is a verdict: only what was judged fully met is closed as that", async () => {
    const city = await cityWithOne();
    expect(await close(city, "met")).toEqual({ refused: "not-judged-met" });
    await assessRecommendation(context, city, secretary, {
      reference,
      edition: 2025,
      verdict: "fully",
      reason: { en: "All can." },
      by: { en: "Network" },
    });
    expect(await close(city, "met")).toEqual({ closed: true });
    expect(await close(city, "withdrawn")).toEqual({ refused: "closed-already" });
    expect(await reopen(city)).toEqual({ reopened: true });
    expect(await carry(city, 2026)).toEqual({ carried: 1 });
  });

  test("what is open cannot be taken up again, and who spoke for the city ends nothing", async () => {
    const city = await cityWithOne();
    expect(await reopen(city)).toEqual({ refused: "not-closed" });
    const both = someone(context, "coordinator");
    const answer = { reference, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, city, both, answer);
    const later = { ...both, roles: ["body-secretary"] };
    expect(await close(city, "withdrawn", {}, later)).toEqual({ refused: "acted-and-judged" });
  });

  test.each([
    ["finished", {}, "unknown-closing"],
    ["reopened", {}, "unknown-closing"],
    ["withdrawn", { reason: {} }, "no-reason"],
    ["withdrawn", { on: fact("2026-06-02") }, "future-date"],
    ["withdrawn", { on: fact("2025-02-28") }, "before-adoption"],
    ["withdrawn", { reason: { en: "x".repeat(5001) } }, "too-long"],
    ["withdrawn", { reference: "YORK-2025-99" }, "unknown-recommendation"],
  ])("%s with %j is refused and leaves nothing", async (kind, stated, refused) => {
    const city = await cityWithOne();
    expect(await close(city, kind, stated)).toMatchObject({ refused });
    expect((await whole(city)).closings).toEqual([]);
  });

  test("the city cannot, and the terminal needs a source", async () => {
    const city = await cityWithOne();
    expect(await close(city, "withdrawn", {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await reopen(city, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await close(city, "withdrawn", {}, theHost)).toEqual({ refused: "no-source" });
  });
});
