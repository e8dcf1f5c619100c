// What the council decided on a weighed case: noted by the department, one decision after the other, the latest day last.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { verifyLedger } from "../ledger/index.ts";
import { keepCheck } from "./keep-check.ts";
import { listCheckRows } from "./list-check-rows.ts";
import { findCheck } from "./list-checks.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { recordDecision } from "./record-decision.ts";
import { assessmentRoutes } from "./routes/index.ts";
import { aCheck, aCheckDraft, aWeighingCity } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";
const whole = (city: Id<"City">) => database.readCity(city, (tx) => findCheck(tx, reference));

describe("what the council decided", () => {
  const decide = (city: Id<"City">, actor: Actor | undefined, stated = {}) =>
    recordDecision(context, city, actor, {
      ...{ reference, kind: "changed", text: { en: "With other homes first." } },
      ...stated,
    });

  test("stands beside the check, and a case that comes back has another decision", async () => {
    const city = await aWeighingCity(context);
    await aCheck(context, city);
    const { officer } = city;
    expect(await decide(city.city, officer, { kind: "postponed" })).toEqual({ recorded: true });
    expect(await decide(city.city, officer)).toEqual({ recorded: true });
    expect(await decide(city.city, officer)).toEqual({ unchanged: true });
    expect((await whole(city.city))?.decisions).toMatchObject([
      { kind: "postponed" },
      { kind: "changed", on: "2026-06-01" },
    ]);
  });

  test("counts by its day, whenever it was noted", async () => {
    const all = await aWeighingCity(context);
    const { city, officer } = all;
    await aCheck(context, all);
    await decide(city, officer, { kind: "rejected", on: day("2026-05-30") });
    await decide(city, officer, { kind: "postponed", on: day("2026-04-01") });
    const check = await whole(city);
    expect(check?.decisions.map(({ kind, number }) => [kind, number])).toEqual([
      ["postponed", 2],
      ["rejected", 1],
    ]);
    await database.readCity(city, async (tx) => {
      const [row] = await listCheckRows(tx, { limit: 1, offset: 0 });
      expect(row?.decidedOn).toBe("2026-05-30");
    });
    expect(await decide(city, officer, { kind: "postponed", on: day("2026-04-01") })).toEqual({
      unchanged: true,
    });
    const verified = await verifyLedger(
      database,
      [city],
      [{ types: RECORDED_TYPES, list: listRecordedFacts }],
    );
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("noted with a wrong day does not mark the case for ever: the one that was noted last says whether it came first", async () => {
    const all = await aWeighingCity(context);
    const { city, officer } = all;
    await aCheck(context, all);
    const shown = async () => {
      const actor = undefined;
      const { visit } = moduleSite(assessmentRoutes(context), { city, actor, language: "en" });
      return (await visit(`/decisions/${reference}`)).html;
    };
    await decide(city, officer, { on: day("2026-05-20") });
    expect(await shown()).toContain("Weighed afterwards");
    expect(await shown()).not.toContain("noted earlier");
    await decide(city, officer, { on: day("2026-06-01"), text: { en: "On the first of June." } });
    expect(await shown()).not.toContain("Weighed afterwards");
    expect(await shown()).toContain("With changes, 20 May 2026, noted earlier");
    expect(await shown()).not.toContain("1 June 2026, noted earlier");
    // That it was put off in spring decides nothing, and hides nothing either.
    await decide(city, officer, { on: day("2026-05-19"), text: { en: "Indeed in May." } });
    await decide(city, officer, { kind: "postponed", on: day("2026-04-01") });
    expect(await shown()).toContain("Weighed afterwards");
    // Unless that very day's decision was none.
    await decide(city, officer, { kind: "postponed", on: day("2026-05-19") });
    expect(await shown()).not.toContain("Weighed afterwards");
  });

  test.each([
    [{ kind: "maybe" }, "unknown-kind"],
    [{ text: {} }, "no-text"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
    [{ text: { en: "a@b.no said so" } }, "names-person"],
    [{ on: day("2026-06-02") }, "future-date"],
    [{ on: day("2025-05-31") }, "long-before"],
    [{ on: day("1999-01-01") }, "long-before"],
    [{ reference: "FAIR-2026-0099" }, "unknown-check"],
  ])("%j is refused: %s", async (stated, refused) => {
    const city = await aWeighingCity(context);
    await aCheck(context, city);
    expect(await decide(city.city, city.officer, stated)).toMatchObject({ refused });
  });

  test("is noted by the department alone, and of what is finished", async () => {
    const { city, officer, teacher, secretary } = await aWeighingCity(context);
    await keepCheck(context, city, officer, { draft: aCheckDraft() });
    expect(await decide(city, officer)).toEqual({ refused: "not-finished" });
    expect(await decide(city, teacher)).toEqual({ refused: "not-your-department" });
    expect(await decide(city, secretary)).toEqual({ refused: "not-permitted" });
  });
});
