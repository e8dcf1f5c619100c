// Money and grants with every refusal; and that tables and public record agree on every kind of fact.

import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { foundDepartment } from "../departments/index.ts";
import { verifyLedger } from "../ledger/index.ts";
import { assignMeasure } from "./assign-measure.ts";
import { endMeasure } from "./end-measure.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import { linkMeasure } from "./link-measure.ts";
import { listGrants } from "./list-grants.ts";
import { findMeasure } from "./list-measures.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { moveMilestone } from "./move-milestone.ts";
import { reachMilestone } from "./reach-milestone.ts";
import { recordBudget } from "./record-budget.ts";
import { recordGrant } from "./record-grant.ts";
import { reportProgress } from "./report-progress.ts";
import { revisePlan } from "./revise-plan.ts";
import { setMilestone } from "./set-milestone.ts";
import { aPlannedMeasure, day } from "./testing.ts";

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

describe("money", () => {
  test("stands by kind, year and source, and is taken back by a line below zero", async () => {
    const { city, measure } = await withMeasure();
    const line = { measure, kind: "planned", year: 2026, amount: 500_000, currency: "EUR" };
    const note = (stated: object = {}, actor = coordinator) =>
      recordBudget(context, city, actor, { ...line, ...stated });
    expect(await note()).toEqual({ recorded: true });
    expect(await note()).toEqual({ unchanged: true });
    expect(await note({ amount: -100_000 })).toEqual({ recorded: true });
    expect(await note({ amount: 1, seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await note({ kind: "hoped" })).toEqual({ refused: "unknown-budget-kind" });
    expect(await note({ year: 26 })).toEqual({ refused: "bad-year" });
    expect(await note({ amount: 0 })).toEqual({ refused: "bad-amount" });
    expect(await note({ amount: 0.5 })).toEqual({ refused: "bad-amount" });
    expect(await note({ currency: "€" })).toEqual({ refused: "unknown-currency" });
    expect(await note({ source: "x".repeat(2001) })).toMatchObject({ refused: "too-long" });
    expect(await note({ measure: "GRAZ-X-01" })).toEqual({ refused: "unknown-measure" });
    expect(await note({}, reader)).toEqual({ refused: "not-permitted" });
    expect(await note({ amount: 7 }, theHost)).toEqual({ refused: "no-source" });
    expect((await read(city, measure))?.budget).toHaveLength(2);
  });

  test("to an organisation keeps the article and the criticism that it answers", async () => {
    const { city, measure } = await withMeasure();
    const grant = {
      citySlug: "graz",
      recipient: { en: "A health centre" },
      purpose: { en: "Health care without papers" },
      year: null,
      money: null,
      article: "ICESCR/12",
      criticism: { en: "The right to health care was narrowed." },
    };
    const note = (stated: object = {}, actor = coordinator) =>
      recordGrant(context, city, actor, { ...grant, ...stated });
    expect(await note()).toEqual({ reference: "GRAZ-GRANT-01" });
    expect(await note()).toMatchObject({ unchanged: true });
    const money = { amount: 5, currency: "EUR" };
    expect(await note({ measure, year: 2026, money })).toEqual({ reference: "GRAZ-GRANT-02" });
    expect(await note({ recipient: {} })).toEqual({ refused: "no-recipient" });
    expect(await note({ purpose: {} })).toEqual({ refused: "no-purpose" });
    expect(await note({ year: 12 })).toEqual({ refused: "bad-year" });
    expect(await note({ money: { ...money, amount: 0 } })).toEqual({ refused: "bad-amount" });
    expect(await note({ money: { ...money, currency: "EU" } })).toEqual({
      refused: "unknown-currency",
    });
    expect(await note({ article: "ICESCR/99" })).toEqual({ refused: "unknown-article" });
    expect(await note({ plan: "GRAZ-X" })).toEqual({ refused: "unknown-plan" });
    expect(await note({ measure: "GRAZ-X-01" })).toEqual({ refused: "unknown-measure" });
    expect(await note({ reference: "GRAZ-01" })).toEqual({ refused: "bad-reference" });
    expect(await note({ reference: "GRAZ-GRANT-01", year: 2020 })).toEqual({
      refused: "reference-taken",
    });
    expect(await note({ criticism: { en: "x".repeat(5001) } })).toMatchObject({
      refused: "too-long",
    });
    expect(await note({ year: 2021 }, theHost)).toEqual({ refused: "no-source" });
    expect(await note({}, reader)).toEqual({ refused: "not-permitted" });
    const grants = await context.database.readCity(city, listGrants);
    expect(grants).toHaveLength(2);
    expect(grants[0]).toMatchObject({ measure, plan: "GRAZ-RACISM-2025", money });
  });
});

test("tables and public record agree, and a fact changed or removed behind the back is found", async () => {
  const { city, measure } = await withMeasure();
  const name = { en: "First course held" };
  await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
  await assignMeasure(context, city, coordinator, { measure, department: "homes" });
  await linkMeasure(context, city, coordinator, { measure, kind: "article", code: "CERD/7" });
  await setMilestone(context, city, coordinator, { measure, name, dueOn: day("2026-03-01") });
  const to = day("2026-09-01");
  await moveMilestone(context, city, coordinator, {
    measure,
    number: 1,
    to,
    reason: { en: "Rain." },
  });
  await reachMilestone(context, city, coordinator, { measure, number: 1, evidence: "Minutes" });
  const spent = { measure, kind: "spent", year: 2026, amount: 7, currency: "EUR" };
  await recordBudget(context, city, coordinator, spent);
  const said = { measure, text: { en: "Held." }, evidence: "Minutes" };
  await reportProgress(context, city, coordinator, said);
  const plan = "GRAZ-RACISM-2025";
  const change = { en: "One fewer." };
  await revisePlan(context, city, coordinator, { plan, stage: "adopted", measures: 1, change });
  const grant = { citySlug: "graz", recipient: name, purpose: name, year: 2026, money: null };
  await recordGrant(context, city, coordinator, grant);
  await endMeasure(context, city, coordinator, {
    measure,
    kind: "done",
    reason: { en: "Held." },
    evidence: "Minutes",
  });
  await evaluateMeasure(context, city, someone(context, "body-secretary"), {
    measure,
    verdict: "fully",
    reason: { en: "All desks." },
    by: { en: "The council" },
  });
  const recorded = [{ types: RECORDED_TYPES, list: listRecordedFacts }];
  const problems = async () => {
    const verified = await verifyLedger(context.database, [city], recorded);
    return verified.flatMap((one) => one.problems.map(({ code }) => code));
  };
  expect(await problems()).toEqual([]);
  const facts = await context.database.readCity(city, listRecordedFacts);
  expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(RECORDED_TYPES));
  const changes = [
    'plan set title = \'{"en":"Less"}\'',
    "plan_revision set measures = 31",
    'measure set text = \'{"en":"Less"}\'',
    "link set code = 'CERD/5'",
    "milestone set due_on = '2027-01-01'",
    "milestone_move set to_date = '2027-01-01'",
    "milestone_reached set evidence = null",
    "budget_line set amount = 8",
    "grant_given set year = 2025",
    "progress set on_date = on_date - 1",
    "ending set kind = 'dropped'",
    "evaluation set verdict = 'not'",
  ];
  for (const [done, change] of changes.entries()) {
    await ownerQuery(`update plans.${change} where city_id = $1`, [city]);
    const found = await problems();
    expect(
      found.filter((code) => code === "fact-changed"),
      change,
    ).toHaveLength(done + 1);
  }
  await ownerQuery("delete from plans.evaluation where city_id = $1", [city]);
  expect((await problems()).filter((code) => code === "fact-changed")).toHaveLength(12);
  await ownerQuery("delete from plans.assignment where city_id = $1", [city]);
  expect((await problems()).filter((code) => code === "fact-changed")).toHaveLength(13);
});
