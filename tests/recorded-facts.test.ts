// What was changed behind the program's back in the modules' own tables is found by comparing them with the public record.

import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_CITIES } from "../src/demo/demo-files.ts";
import { loadDemoCity } from "../src/demo/load-demo.ts";
import type { Id } from "../src/kernel/id.ts";
import { fact } from "../src/kernel/testing.ts";
import { someone } from "../src/modules/accounts/testing.ts";
import { findCity } from "../src/modules/city/index.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { claimProgress } from "../src/modules/recommendations/index.ts";
import { modules } from "../src/modules.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

const context = testContext(await testDatabase());
const recorded = modules.flatMap((module) => module.recorded ?? []);
const cities: Id<"City">[] = [];

beforeAll(async () => {
  context.setNow("2026-11-24T12:00:00Z");
  for (const city of DEMO_CITIES) {
    await loadDemoCity(context, city, () => undefined);
    const found = await findCity(context.database, city);
    if (found !== undefined) cities.push(found.id);
  }
  const [york] = cities;
  if (york === undefined) throw new Error("No city");
  const reference = "YORK-2021-01";
  const claim = { reference, text: { en: "Done." }, evidence: "Minutes", on: fact("2026-01") };
  const claimed = await claimProgress(context, york, someone(context, "coordinator"), claim);
  expect(claimed).toEqual({ claimed: true });
});

async function codes(): Promise<readonly string[]> {
  const verified = await verifyLedger(context.database, cities, recorded);
  return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
}

test("as the program wrote them, tables and record agree, in every demonstration city", async () => {
  expect(cities).toHaveLength(DEMO_CITIES.length);
  expect(await codes()).toEqual([]);
});

describe("what the public lists are read from, and what it is about, is named where it says something else than the facts:", () => {
  test.each([
    [
      "a recommendation that is left out",
      "delete from recommendations.latest where reference = 'YORK-2021-01'",
      "insert into recommendations.latest select * from public.kept",
      "recommendation/YORK-2021-01",
      "recommendations.latest",
    ],
    [
      "a measure that is shown as met",
      "update plans.latest set verdict = 'fully', next_due_on = null where measure_id = (select id from plans.measure where reference = 'GRAZ-DEMO-2024-05')",
      "delete from plans.latest; insert into plans.latest select * from public.kept",
      "measure/GRAZ-DEMO-2024-05",
      "plans.latest",
    ],
  ])("%s", async (_, tampering, putBack, about, table) => {
    await ownerQuery(`create table public.kept as select * from ${table}`);
    await ownerQuery(tampering);
    const verified = await verifyLedger(context.database, cities, recorded);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([
      { position: null, code: "list-changed", about },
    ]);
    await ownerQuery(`delete from ${table}; ${putBack}; drop table public.kept`);
    expect(await codes()).toEqual([]);
  });
});

const T = "recommendations";
describe("a fact that was tampered with in the database is found:", () => {
  // Each goes on top of those before it, so that every one has to add what it does.
  test.each([
    [
      "an answer's reason",
      `update ${T}.answer set reason = '{"en":"Never said."}' where ${first("answer")}`,
    ],
    [
      "an answer's kind",
      `update ${T}.answer set kind = 'outside-competence' where ${second("answer")}`,
    ],
    [
      "the day of a claim",
      `update ${T}.progress_claim set on_date = on_date - 1 where ${first("progress_claim")}`,
    ],
    [
      "a verdict",
      `update ${T}.assessment set verdict = 'cannot-judge' where ${first("assessment")}`,
    ],
    [
      "a recommendation's text",
      `update ${T}.recommendation set text = '{"en":"Less."}' where ${first("recommendation")}`,
    ],
    [
      "a deadline",
      `update ${T}.recommendation set answer_due_on = '2030-01-01' where ${second("recommendation")}`,
    ],
  ])("%s", async (_, change) => {
    const before = await codes();
    await ownerQuery(change);
    const after = await codes();
    expect(count(after, "fact-changed")).toBe(count(before, "fact-changed") + 1);
    expect(count(after, "fact-unrecorded")).toBe(count(before, "fact-unrecorded") + 1);
  });

  test.each(["answer", "progress_claim", "assessment"])(
    "a deleted %s, the last one too",
    async (table) => {
      for (;;) {
        const before = await codes();
        const gone = await ownerQuery(
          `delete from ${T}.${table} where ${first(table)} returning id`,
        );
        if (gone.length === 0) break;
        const after = await codes();
        // One that was changed above was found already; deleted, it is no longer there unrecorded.
        const found = (all: readonly string[]) =>
          count(all, "fact-changed") - count(all, "fact-unrecorded");
        expect(found(after)).toBe(found(before) + 1);
      }
      expect(await ownerQuery(`select 1 from ${T}.${table}`)).toEqual([]);
    },
  );

  test("one that was slipped in", async () => {
    const before = await codes();
    await ownerQuery(
      `insert into ${T}.answer (city_id, id, recommendation_id, kind, reason, on_date, precision, recorded_at)
       select city_id, id, id, 'accepted', '{"en":"We will."}', adopted_on, 'day', now()
         from ${T}.recommendation where ${first("recommendation")}`,
    );
    expect(count(await codes(), "fact-unrecorded")).toBe(count(before, "fact-unrecorded") + 1);
  });
});

const count = (all: readonly string[], code: string): number =>
  all.filter((one) => one === code).length;

function first(table: string): string {
  return `id = (select id from ${T}.${table} order by id limit 1)`;
}

function second(table: string): string {
  return `id = (select id from ${T}.${table} order by id offset 1 limit 1)`;
}
