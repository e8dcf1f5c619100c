// Owners, dates and statements as actions: what each does, what each refuses, and that the public record and the tables say the same.
import { beforeEach, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { adoptDeclaration } from "../city/index.ts";
import { aCity, aDay, aDeclaration } from "../city/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { type AssignCommitmentInput, assignCommitment } from "./assign-commitment.ts";
import { findCommitment, listCommitments } from "./list-commitments.ts";
import { commitments as commitmentsModule } from "./module.ts";
import { type ReportCommitmentInput, reportCommitment } from "./report-commitment.ts";
import { type SetDeadlineInput, setDeadline } from "./set-deadline.ts";
import { someCommitments } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");
let city: Id<"City">;

beforeEach(async () => {
  ({ id: city } = await aCity(context));
  await someCommitments(context, city, "Homes for all.", "Report every year.");
});

const find = () => database.readCity(city, (tx) => findCommitment(tx, 1));

async function problems(): Promise<readonly string[]> {
  const { recorded } = commitmentsModule;
  const verified = await verifyLedger(database, [city], recorded ? [recorded] : []);
  return verified.flatMap((one) => one.problems.map(({ code }) => code));
}

describe("an owner", () => {
  const assign = (stated: Partial<AssignCommitmentInput> = {}, actor: Actor = coordinator) =>
    assignCommitment(context, city, actor, {
      commitment: 1,
      named: { en: "The Board" },
      ...stated,
    });

  test("is a department or is named, one after the other, and nobody is forgotten", async () => {
    await aDepartment(context, city, "housing");
    expect(await assign()).toEqual({ assigned: true });
    expect(await assign()).toEqual({ unchanged: true });
    expect(await assign({ named: null, department: "housing" })).toEqual({ assigned: true });
    expect(await assign({ named: null, department: "housing" })).toEqual({ unchanged: true });
    expect((await find())?.owners).toMatchObject([
      { named: { en: "The Board" }, department: null },
      { named: null, department: { slug: "housing" } },
    ]);
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      ...{ type: "commitment.assigned", by: "coordinator", subject: "commitment/1" },
      facts: { department: "housing", number: 2 },
    });
    expect(entry?.body).not.toContain("Board");
  });

  test.each<[refused: string, wrong: Partial<AssignCommitmentInput>]>([
    ["no-owner", { named: { en: " " } }],
    ["two-owners", { department: "housing" }],
    ["unknown-department", { named: null, department: "space" }],
    ["unknown-commitment", { commitment: 9 }],
    ["bad-address", { source: "javascript:alert(1)" }],
    ["future-date", { on: fact("2026-06-02") }],
    ["before-commitment", { on: fact("2020") }],
  ])("is refused with %s: %j", async (refused, wrong) => {
    expect(await assign(wrong)).toEqual({ refused });
    expect((await find())?.owners).toEqual([]);
  });

  test("has a short name, and on the terminal a source", async () => {
    expect(await assign({ named: { en: "x".repeat(201) } })).toEqual({
      ...{ refused: "too-long", field: "named" },
    });
    expect(await assign({}, theHost)).toEqual({ refused: "no-source" });
    expect(await assign({ source: "https://a.example" }, theHost)).toEqual({ assigned: true });
  });
});

describe("a date", () => {
  const set = (stated: Partial<SetDeadlineInput> = {}, actor: Actor = coordinator) =>
    setDeadline(context, city, actor, { commitment: 1, dueOn: fact("2027"), ...stated });

  test("is set, moved with a reason, and every one of them stays", async () => {
    expect(await set({ seen: 0 })).toEqual({ moved: 0 });
    expect(await set({ seen: 0 })).toEqual({ unchanged: true });
    expect(await set({ dueOn: fact("2028") })).toEqual({ refused: "no-reason" });
    const reason = { en: "No money." };
    expect(await set({ dueOn: fact("2028"), reason, seen: 1 })).toEqual({ moved: 1 });
    expect(await set({ dueOn: fact("2029"), reason, seen: 1 })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await set({ dueOn: fact("2028"), reason: { en: "Again." } })).toEqual({
      refused: "same-date",
    });
    expect((await find())?.deadlines.map(({ dueOn }) => dueOn.date)).toEqual([
      day("2027-01-01"),
      day("2028-01-01"),
    ]);
  });

  test.each<[refused: string, wrong: Partial<SetDeadlineInput>]>([
    ["due-before-commitment", { dueOn: fact("2020") }],
    ["unknown-commitment", { commitment: 3 }],
    ["bad-address", { source: "ftp://files.example/plan" }],
    ["future-date", { on: fact("2026-06-02") }],
    ["before-commitment", { on: fact("2021-02-28") }],
  ])("is refused with %s: %j", async (refused, wrong) => {
    expect(await set(wrong)).toEqual({ refused });
    expect((await find())?.deadlines).toEqual([]);
  });

  test("has a bearable reason, and on the terminal a source", async () => {
    expect(await set({ reason: { en: "x".repeat(5_001) } })).toEqual({
      ...{ refused: "too-long", field: "reason" },
    });
    expect(await set({}, theHost)).toEqual({ refused: "no-source" });
  });
});

describe("what the city says", () => {
  const report = (
    stated: Partial<ReportCommitmentInput> = {},
    actor: Actor | undefined = coordinator,
  ) =>
    reportCommitment(context, city, actor, {
      ...{ commitment: 1, state: "under-way", reason: { en: "Half are built." } },
      ...stated,
    });

  test("stands with its day and its evidence, and a later word beside it", async () => {
    expect(await report({ seen: 0 })).toEqual({ reported: true });
    expect(await report({ seen: 0 })).toEqual({ unchanged: true });
    expect(await report({ state: "kept", evidence: "https://a.example", seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    const kept = { state: "kept", evidence: "https://a.example", on: fact("2026-05-01") };
    expect(await report({ ...kept, seen: 1 })).toEqual({ reported: true });
    expect(await report({ state: "given-up", reason: { en: "It fell down." } })).toEqual({
      reported: true,
    });
    expect((await find())?.statements.map(({ state }) => state)).toEqual([
      ...["under-way", "kept", "given-up"],
    ]);
  });

  test.each<[refused: string, wrong: Partial<ReportCommitmentInput>]>([
    ["unknown-state", { state: "done" }],
    ["no-reason", { reason: { en: " " } }],
    ["no-evidence", { state: "kept", evidence: " " }],
    ["unknown-commitment", { commitment: 0 }],
    ["future-date", { on: fact("2026-06-02") }],
    ["before-commitment", { on: fact("2020-12") }],
    ["bad-address", { evidence: "javascript:x" }],
    ["bad-address", { state: "kept", evidence: " JavaScript: alert(1)" }],
    ["bad-address", { evidence: "data:text/html,x" }],
    ["bad-address", { evidence: "mailto:anna@city.example" }],
    ["bad-address", { evidence: "https://" }],
    ["bad-address", { evidence: "https:// a.example" }],
    ["unknown-file", { evidence: `/files/york/${"0".repeat(64)}/minutes.pdf` }],
  ])("is refused with %s: %j", async (refused, wrong) => {
    expect(await report(wrong)).toEqual({ refused });
    expect((await find())?.statements).toEqual([]);
  });

  test.each([
    "https://a.example/plan (The plan)",
    "Minutes of the council, 12 May, item 4",
    "Decision: the budget of 2026",
    "Sak 17/24",
  ])("takes an address or a document’s name as evidence: %s", async (evidence) => {
    expect(await report({ evidence })).toEqual({ reported: true });
  });

  test("is bearable to read, and has a source on the terminal", async () => {
    expect(await report({ evidence: "x".repeat(2_001) })).toEqual({
      ...{ refused: "too-long", field: "evidence" },
    });
    expect(await report({}, theHost)).toEqual({ refused: "no-source" });
  });

  test("a contributor says only of what their own department keeps", async () => {
    const { account } = await aPerson(context, city, { role: "contributor" });
    const kari: Actor = { accountId: account, name: "Kari", roles: ["contributor"] };
    await aDepartment(context, city, "housing", { members: [account] });
    await aDepartment(context, city, "schools");
    expect(await report({}, kari)).toEqual({ refused: "not-your-commitment" });
    const give = (department: string) =>
      assignCommitment(context, city, coordinator, { commitment: 1, department });
    await give("schools");
    expect(await report({}, kari)).toEqual({ refused: "not-your-commitment" });
    await give("housing");
    expect(await report({}, kari)).toEqual({ reported: true });
    expect((await find())?.statements).toMatchObject([
      { department: { slug: "housing", name: { en: "housing" } } },
    ]);
    expect(
      await assignCommitment(context, city, kari, { commitment: 1, department: "schools" }),
    ).toEqual({ refused: "not-permitted" });
    const later = { commitment: 1, dueOn: fact("2030") };
    expect(await setDeadline(context, city, kari, later)).toEqual({ refused: "not-permitted" });
  });

  test.each([undefined, anActor("body-secretary"), anActor("editor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const refused = { refused: "not-permitted" };
      const word = { commitment: 1, state: "kept", reason: { en: "Yes." }, evidence: "x" };
      expect(await reportCommitment(context, city, actor, word)).toEqual(refused);
      const owner = { commitment: 1, named: { en: "Us" } };
      expect(await assignCommitment(context, city, actor, owner)).toEqual(refused);
      const date = { commitment: 1, dueOn: fact("2027") };
      expect(await setDeadline(context, city, actor, date)).toEqual(refused);
    },
  );
});

test("what became of a commitment follows it through versions of the declaration, also out of it", async () => {
  await setDeadline(context, city, coordinator, { commitment: 1, dueOn: fact("2027") });
  context.setNow("2026-06-01T12:00:01Z");
  const commitments = [
    {
      number: 2,
      text: { en: "Report each year." },
      right: null,
      on: aDay(2021, 3, 1),
      source: null,
    },
  ];
  await adoptDeclaration(context, city, coordinator, aDeclaration({ commitments }));
  context.setNow("2026-06-01T12:00:00Z");
  expect(await database.readCity(city, listCommitments)).toMatchObject([
    { number: 2, text: { en: "Report each year." }, inForce: true, deadlines: [] },
    { number: 1, inForce: false, deadlines: [{ dueOn: { date: "2027-01-01" } }] },
  ]);
});

describe("the public record", () => {
  test.each([
    ["owner", `named = '{"en":"Nobody"}'`],
    ["owner", "on_date = on_date - 1"],
    ["deadline", "due_on = due_on + 365"],
    ["deadline", undefined],
    ["statement", "state = 'kept'"],
    ["statement", "number = number + 1"],
    ["statement", undefined],
  ])(
    "agrees with the tables, and no longer once %s is tampered with: %s",
    async (table, change) => {
      const common = [context, city, coordinator] as const;
      await assignCommitment(...common, { commitment: 1, named: { en: "The Board" } });
      await setDeadline(...common, { commitment: 1, dueOn: fact("2027") });
      const word = { commitment: 1, state: "under-way", reason: { en: "Half." } };
      await reportCommitment(...common, word);
      await reportCommitment(...common, { ...word, state: "not-kept" });
      expect(await problems()).toEqual([]);
      const row = "where city_id = $1 and number = 1";
      await ownerQuery(
        change === undefined
          ? `delete from commitments.${table} ${row}`
          : `update commitments.${table} set ${change.replace("number + 1", "number + 5")} ${row}`,
        [city],
      );
      expect(await problems()).not.toEqual([]);
    },
  );
});
