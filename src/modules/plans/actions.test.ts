// What may be done with plans and measures, and every refusal, on the real database.

import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { findAccount } from "../accounts/index.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { invitePerson } from "../sign-in/index.ts";
import { addMeasure } from "./add-measure.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { assignMeasure } from "./assign-measure.ts";
import { endMeasure } from "./end-measure.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import { linkMeasure } from "./link-measure.ts";
import { findMeasure, listMeasuresFor } from "./list-measures.ts";
import { findPlan } from "./list-plans.ts";
import { moveMilestone } from "./move-milestone.ts";
import { reachMilestone } from "./reach-milestone.ts";
import { reportProgress } from "./report-progress.ts";
import { revisePlan } from "./revise-plan.ts";
import { setMilestone } from "./set-milestone.ts";
import { aMeasureInput, aPlanInput, aPlannedMeasure, day, fact } from "./testing.ts";

const context = testContext(await testDatabase());
const coordinator = someone(context, "coordinator");
const reader = someone(context, "reader");

async function aNewCity(): Promise<Id<"City">> {
  return (await aCity(context)).id;
}
async function withMeasure() {
  const city = await aNewCity();
  return { city, measure: await aPlannedMeasure(context, city) };
}
const read = (city: Id<"City">, measure: string) =>
  context.database.readCity(city, (tx) => findMeasure(tx, measure));

/** Somebody who works in a department. */
async function placed(
  city: Id<"City">,
  department: string,
  role: "contributor" | "body-secretary",
) {
  const email = `${department}-${role}@graz.example`;
  const invited = await invitePerson(context, city, coordinator, { name: "Somebody", email, role });
  if ("refused" in invited) throw new Error(invited.refused);
  const accountId = await context.database.readCity(city, (tx) => findAccount(tx, email));
  if (accountId === undefined) throw new Error("Nobody was invited");
  const place = { department, account: accountId, standing: "member" as const };
  const placing = await placePerson(context, city, coordinator, place);
  if ("refused" in placing) throw new Error(placing.refused);
  return { accountId, name: "Somebody", roles: [role] };
}

describe("a plan", () => {
  test("is adopted once, and found with what was said of it", async () => {
    const city = await aNewCity();
    const first = await adoptPlan(context, city, coordinator, aPlanInput());
    expect(first).toHaveProperty("plan");
    expect(await adoptPlan(context, city, coordinator, aPlanInput())).toMatchObject({
      unchanged: true,
    });
    const plan = await context.database.readCity(city, (tx) => findPlan(tx, "GRAZ-RACISM-2025"));
    expect(plan).toMatchObject({ kind: "anti-racism", runsTo: fact("2027"), revisions: [] });
  });

  test.each([
    ["not-permitted", reader, {}],
    ["bad-reference", coordinator, { reference: "graz" }],
    ["unknown-kind", coordinator, { kind: "great" }],
    ["no-title", coordinator, { title: { en: " " } }],
    ["no-body", coordinator, { adoptedBy: {} }],
    ["no-source", theHost, {}],
    ["too-long", coordinator, { title: { en: "x".repeat(201) } }],
    ["future-date", coordinator, { adoptedOn: fact("2027-01-01") }],
    ["ends-before-start", coordinator, { runsTo: fact("2024") }],
    ["unknown-department", coordinator, { department: "moon" }],
    ["no-date", coordinator, { adoptedOn: null, runsFrom: null }],
  ] as const)("is refused: %s", async (refused, actor, stated) => {
    const city = await aNewCity();
    expect(await adoptPlan(context, city, actor, aPlanInput(stated))).toMatchObject({ refused });
  });

  test("does not give its name to another", async () => {
    const city = await aNewCity();
    await adoptPlan(context, city, coordinator, aPlanInput());
    const other = aPlanInput({ title: { en: "Something else" } });
    expect(await adoptPlan(context, city, coordinator, other)).toEqual({
      refused: "reference-taken",
    });
  });

  test("keeps the stages of its making: out with 31 measures, back with 30", async () => {
    const city = await aNewCity();
    await adoptPlan(context, city, coordinator, aPlanInput());
    const stage = (measures: number, stated: object = {}) => ({
      plan: "GRAZ-RACISM-2025",
      stage: "draft",
      measures,
      change: { en: "Sent out for a hearing." },
      on: fact("2024-11-01"),
      ...stated,
    });
    const revise = (input: Parameters<typeof revisePlan>[3], actor = coordinator) =>
      revisePlan(context, city, actor, input);
    expect(await revise(stage(31))).toEqual({ revised: true });
    expect(await revise(stage(31))).toEqual({ unchanged: true });
    expect(await revise(stage(30, { stage: "adopted", on: fact("2025-01-15") }))).toEqual({
      revised: true,
    });
    const plan = await context.database.readCity(city, (tx) => findPlan(tx, "GRAZ-RACISM-2025"));
    expect(plan?.revisions.map(({ measures }) => measures)).toEqual([31, 30]);
    expect(await revise(stage(31), reader)).toEqual({ refused: "not-permitted" });
    expect(await revise(stage(31, { stage: "dream" }))).toEqual({ refused: "unknown-stage" });
    expect(await revise(stage(-1))).toEqual({ refused: "bad-count" });
    expect(await revise(stage(1.5))).toEqual({ refused: "bad-count" });
    expect(await revise(stage(2, { change: {} }))).toEqual({ refused: "no-change" });
    expect(await revise(stage(2, { on: fact("2030") }))).toEqual({ refused: "future-date" });
    expect(await revise(stage(2, { plan: "GRAZ-X" }))).toEqual({ refused: "unknown-plan" });
    expect(await revise(stage(2, { source: "x".repeat(2001) }))).toMatchObject({
      refused: "too-long",
    });
    expect(await revise(stage(2), theHost)).toEqual({ refused: "no-source" });
  });
});

describe("a measure", () => {
  test("gets the next number of its plan, and is entered once", async () => {
    const { city, measure } = await withMeasure();
    expect(measure).toBe("GRAZ-RACISM-2025-01");
    const add = (stated: object) =>
      addMeasure(context, city, coordinator, aMeasureInput({ ...stated }));
    expect(await add({ title: { en: "Another" } })).toEqual({ reference: "GRAZ-RACISM-2025-02" });
    expect(await add({ title: { en: "Another" } })).toMatchObject({ unchanged: true });
    const named = { reference: "GRAZ-RACISM-2025-40", title: { en: "Forty" } };
    expect(await add(named)).toEqual({ reference: "GRAZ-RACISM-2025-40" });
    expect(await add({ title: { en: "Next" } })).toEqual({ reference: "GRAZ-RACISM-2025-41" });
    expect(await add({ ...named, title: { en: "Other" } })).toEqual({ refused: "reference-taken" });
  });

  test.each([
    ["not-permitted", reader, {}],
    ["no-title", coordinator, { title: {} }],
    ["no-text", coordinator, { text: {} }],
    ["too-long", coordinator, { partners: { en: "x".repeat(501) } }],
    ["unknown-plan", coordinator, { plan: "GRAZ-NONE" }],
    ["unknown-department", coordinator, { department: "moon" }],
    ["bad-reference", coordinator, { reference: "GRAZ-OTHER-01", title: { en: "Other" } }],
    ["no-source", theHost, { title: { en: "Other" } }],
  ] as const)("is refused: %s", async (refused, actor, stated) => {
    const { city } = await withMeasure();
    expect(await addMeasure(context, city, actor, aMeasureInput(stated))).toMatchObject({
      refused,
    });
  });

  test("changes hands, and the record knows", async () => {
    const { city, measure } = await withMeasure();
    await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
    const assign = (department: string, actor = coordinator, reference = measure) =>
      assignMeasure(context, city, actor, { measure: reference, department });
    expect(await assign("homes")).toEqual({ assigned: true });
    expect(await assign("homes")).toEqual({ unchanged: true });
    expect((await read(city, measure))?.department?.slug).toBe("homes");
    expect(await assign("moon")).toEqual({ refused: "unknown-department" });
    expect(await assign("homes", reader)).toEqual({ refused: "not-permitted" });
    expect(await assign("homes", coordinator, "GRAZ-RACISM-2025-99")).toEqual({
      refused: "unknown-measure",
    });
  });

  test("is tied to what it serves by codes that exist, and found by its recommendation", async () => {
    const { city, measure } = await withMeasure();
    const link = (kind: string, code: string, actor = coordinator) =>
      linkMeasure(context, city, actor, { measure, kind, code });
    expect(await link("article", "CERD/7")).toEqual({ linked: true });
    expect(await link("article", " CERD/7 ")).toEqual({ unchanged: true });
    expect(await link("recommendation", "GRAZ-2023-03")).toEqual({ linked: true });
    expect(await link("article", "CERD/70")).toEqual({ refused: "unknown-code" });
    expect(await link("planet", "mars")).toEqual({ refused: "unknown-link-kind" });
    expect(await link("article", "CERD/7", reader)).toEqual({ refused: "not-permitted" });
    expect(
      await linkMeasure(context, city, coordinator, {
        measure: "X-Y-01",
        kind: "article",
        code: "CERD/7",
      }),
    ).toEqual({ refused: "unknown-measure" });
    const found = await context.database.readCity(city, (tx) =>
      listMeasuresFor(tx, ["GRAZ-2023-03", "GRAZ-2023-04"]),
    );
    expect(found.map(({ reference }) => reference)).toEqual([measure]);
    expect(await context.database.readCity(city, (tx) => listMeasuresFor(tx, []))).toEqual([]);
  });
});

describe("a milestone", () => {
  const name = { en: "First course held" };

  test("keeps its first day and every later one, with reasons", async () => {
    const { city, measure } = await withMeasure();
    const set = { measure, name, dueOn: day("2026-03-01") };
    expect(await setMilestone(context, city, coordinator, set)).toEqual({ number: 1 });
    expect(await setMilestone(context, city, coordinator, set)).toMatchObject({ unchanged: true });
    const move = (to: string, stated: object = {}, actor = coordinator) =>
      moveMilestone(context, city, actor, {
        measure,
        number: 1,
        to: day(to),
        reason: { en: "The room was flooded." },
        on: fact("2026-02-20"),
        ...stated,
      });
    expect(await move("2026-05-01")).toEqual({ moved: true });
    expect(await move("2026-07-01")).toEqual({ moved: true });
    expect(await move("2026-09-01", { seen: 1 })).toEqual({ refused: "said-meanwhile" });
    const [milestone] = (await read(city, measure))?.milestones ?? [];
    expect(milestone).toMatchObject({ firstDueOn: "2026-03-01", dueOn: "2026-07-01" });
    expect(milestone?.moves.map(({ to }) => to)).toEqual(["2026-05-01", "2026-07-01"]);
    expect(await move("2026-07-01")).toEqual({ refused: "same-day" });
    expect(await move("2026-08-01", { reason: {} })).toEqual({ refused: "no-reason" });
    expect(await move("2026-08-01", { number: 2 })).toEqual({ refused: "unknown-milestone" });
    expect(await move("2026-08-01", { on: fact("2030") })).toEqual({ refused: "future-date" });
    expect(await move("2026-08-01", { reason: { en: "x".repeat(5001) } })).toMatchObject({
      refused: "too-long",
    });
    expect(await move("2024-08-01")).toEqual({ refused: "before-plan" });
    expect(await move("2026-08-01", {}, reader)).toEqual({ refused: "not-permitted" });
  });

  test("is reached once, and then moves no more", async () => {
    const { city, measure } = await withMeasure();
    await setMilestone(context, city, coordinator, { measure, name, dueOn: day("2026-03-01") });
    const reach = (stated: object = {}, actor = coordinator) =>
      reachMilestone(context, city, actor, {
        measure,
        number: 1,
        evidence: "Minutes",
        on: fact("2026-03-03"),
        ...stated,
      });
    expect(await reach({ on: fact("2027") })).toEqual({ refused: "future-date" });
    expect(await reach({ number: 7 })).toEqual({ refused: "unknown-milestone" });
    expect(await reach({}, reader)).toEqual({ refused: "not-permitted" });
    expect(await reach({ evidence: "x".repeat(2001) })).toMatchObject({ refused: "too-long" });
    expect(await reach()).toEqual({ reached: true });
    expect(await reach()).toEqual({ unchanged: true });
    expect(await reach({ evidence: "Other" })).toEqual({ refused: "already-reached" });
    const to = day("2026-09-01");
    const late = { measure, number: 1, to, reason: { en: "Later." } };
    expect(await moveMilestone(context, city, coordinator, late)).toEqual({
      refused: "already-reached",
    });
  });

  test("needs a name, a measure, and a day within the plan", async () => {
    const { city, measure } = await withMeasure();
    const set = (stated: object, actor = coordinator) =>
      setMilestone(context, city, actor, { measure, name, dueOn: day("2026-03-01"), ...stated });
    expect(await set({ name: {} })).toEqual({ refused: "no-name" });
    expect(await set({ name: { en: "x".repeat(201) } })).toMatchObject({ refused: "too-long" });
    expect(await set({ dueOn: day("2020-01-01") })).toEqual({ refused: "before-adoption" });
    expect(await set({ measure: "GRAZ-X-01" })).toEqual({ refused: "unknown-measure" });
    expect(await set({}, reader)).toEqual({ refused: "not-permitted" });
  });
});

describe("progress", () => {
  const said = { text: { en: "Two courses were held." }, evidence: "https://graz.example/c" };

  test("is what was done and where that can be seen; said twice it is said once", async () => {
    const { city, measure } = await withMeasure();
    const report = (stated: object = {}, actor = coordinator) =>
      reportProgress(context, city, actor, { measure, ...said, ...stated });
    expect(await report()).toEqual({ reported: true });
    expect(await report()).toEqual({ unchanged: true });
    expect(await report({ text: { en: "Three." }, seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await report({ text: {} })).toEqual({ refused: "no-text" });
    expect(await report({ on: fact("2027-01") })).toEqual({ refused: "future-date" });
    expect(await report({ on: fact("2019") })).toEqual({ refused: "before-adoption" });
    expect(await report({ text: { en: "x".repeat(5001) } })).toMatchObject({ refused: "too-long" });
    expect(await report({ measure: "GRAZ-X-01" })).toEqual({ refused: "unknown-measure" });
    expect(await report({}, reader)).toEqual({ refused: "not-permitted" });
    expect((await read(city, measure))?.progress).toHaveLength(1);
  });

  test("is for contributors to report where they work, and nowhere else", async () => {
    const { city, measure } = await withMeasure();
    await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
    const theirs = await placed(city, "integration", "contributor");
    const others = await placed(city, "homes", "contributor");
    const input = { measure, ...said };
    expect(await reportProgress(context, city, others, input)).toEqual({
      refused: "not-your-measure",
    });
    expect(await reportProgress(context, city, theirs, input)).toEqual({ reported: true });
    expect((await read(city, measure))?.progress[0]?.department).toBe(
      (await read(city, measure))?.department?.id,
    );
  });
});

describe("the end of a measure", () => {
  test("takes evidence when it is done, and can be taken back", async () => {
    const { city, measure } = await withMeasure();
    const end = (kind: string, stated: object = {}, actor = coordinator) =>
      endMeasure(context, city, actor, { measure, kind, reason: { en: "Held." }, ...stated });
    expect(await end("done")).toEqual({ refused: "no-evidence" });
    expect(await end("resumed")).toEqual({ refused: "not-ended" });
    expect(await end("lost")).toEqual({ refused: "unknown-ending" });
    expect(await end("dropped", { reason: {} })).toEqual({ refused: "no-reason" });
    expect(await end("dropped", { on: fact("2027") })).toEqual({ refused: "future-date" });
    expect(await end("dropped", { reason: { en: "x".repeat(5001) } })).toMatchObject({
      refused: "too-long",
    });
    expect(await end("dropped", {}, reader)).toEqual({ refused: "not-permitted" });
    expect(await end("dropped", { measure: "GRAZ-X-01" })).toEqual({ refused: "unknown-measure" });
    expect(await end("done", { evidence: "Minutes" })).toEqual({ ended: true });
    expect(await end("done", { evidence: "Minutes" })).toEqual({ unchanged: true });
    expect(await end("dropped")).toEqual({ refused: "already-ended" });
    expect(await end("resumed", { seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await end("resumed")).toEqual({ ended: true });
    expect((await read(city, measure))?.endings).toHaveLength(2);
  });
});

describe("an evaluation", () => {
  const found = { verdict: "largely", reason: { en: "Most desks." }, by: { en: "The council" } };
  const secretary = someone(context, "body-secretary");
  const judge = (
    city: Id<"City">,
    measure: string,
    stated: object = {},
    actor: Parameters<typeof evaluateMeasure>[2] = secretary,
  ) => evaluateMeasure(context, city, actor, { measure, ...found, ...stated });

  test("waits for the plan's end or the measure's own", async () => {
    const { city, measure } = await withMeasure();
    expect(await judge(city, measure)).toEqual({ refused: "plan-runs" });
    const end = { measure, kind: "dropped", reason: { en: "No money." } };
    await endMeasure(context, city, coordinator, end);
    expect(await judge(city, measure)).toEqual({ evaluated: true });
    expect(await judge(city, measure)).toEqual({ unchanged: true });
    expect(await judge(city, measure, { verdict: "not", seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
  });

  test("is not for whoever had a part in it", async () => {
    const { city, measure } = await withMeasure();
    const said = { measure, text: { en: "Held." }, evidence: null };
    await reportProgress(context, city, coordinator, said);
    const own = await placed(city, "integration", "body-secretary");
    const end = { measure, kind: "dropped", reason: { en: "No money." } };
    await endMeasure(context, city, someone(context, "coordinator"), end);
    expect(await judge(city, measure, {}, coordinator)).toEqual({ refused: "acted-and-judged" });
    expect(await judge(city, measure, {}, own)).toEqual({ refused: "department-acted" });
    expect(await judge(city, measure, {}, someone(context, "coordinator"))).toEqual({
      evaluated: true,
    });
  });

  test.each([
    ["not-permitted", reader, {}],
    ["unknown-verdict", secretary, { verdict: "great" }],
    ["no-reason", secretary, { reason: {} }],
    ["no-body", secretary, { by: {} }],
    ["no-source", theHost, {}],
    ["future-date", secretary, { on: fact("2027") }],
    ["before-adoption", secretary, { on: fact("2020") }],
    ["unknown-measure", secretary, { measure: "GRAZ-X-01" }],
    ["too-long", secretary, { reason: { en: "x".repeat(5001) } }],
  ] as const)("is refused: %s", async (refused, actor, stated) => {
    const { city, measure } = await withMeasure();
    expect(await judge(city, measure, stated, actor)).toMatchObject({ refused });
  });
});
