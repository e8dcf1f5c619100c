// Charters and the background as actions: what they refuse, and that the public record and the tables say the same.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { fact } from "../../kernel/testing.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { adoptCharter } from "./adopt-charter.ts";
import { adoptDeclaration } from "./adopt-declaration.ts";
import type { Background } from "./background.ts";
import type { Charter } from "./charter.ts";
import { listCharters } from "./list-charters.ts";
import { city as cityModule } from "./module.ts";
import { listBackgrounds, tellBackground } from "./tell-background.ts";
import { aCity, aDay, aDeclaration } from "./testing.ts";
import { withdrawCharter } from "./withdraw-charter.ts";

const context = testContext(await testDatabase());
const coordinator = anActor("coordinator");
type NewCharter = Omit<Charter, "number" | "withdrawal">;

function aCharter(stated: Partial<NewCharter> = {}): NewCharter {
  return {
    ...{ framework: null, instrument: null, named: { en: "Charter of the North" } },
    ...{ on: fact("2006"), by: { en: "City council" }, source: "https://city.example/charter" },
    ...stated,
  };
}

const leaving = { number: 1, reason: { en: "Too dear." }, on: fact("2020-05"), source: null };

describe("a charter", () => {
  test("is recorded once, and may come back after the city has left it", async () => {
    const { id } = await aCity(context);
    const adopt = (stated: Partial<NewCharter> = {}) =>
      adoptCharter(context, id, coordinator, aCharter(stated));
    expect(await adopt()).toEqual({ number: 1 });
    expect(await adopt()).toEqual({ number: 1, unchanged: true });
    expect(await adopt({ named: { en: "charter of the NORTH " } })).toEqual({
      refused: "adopted-already",
    });
    expect(await withdrawCharter(context, id, coordinator, leaving)).toEqual({ withdrawn: true });
    expect(await adopt({ on: fact("2024") })).toEqual({ number: 2 });
    const [entry] = await context.database.readCity(id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({ type: "charter.adopted", subject: "charter/2" });
    expect(entry?.body).not.toContain("North");
  });

  test.each<[refused: string, wrong: Partial<NewCharter>]>([
    ["no-charter", { named: null }],
    ["no-charter", { named: { en: " " } }],
    ["two-charters", { framework: "ECCAR ten-point plan 2004" }],
    ["unknown-charter", { named: null, framework: "The plan" }],
    ["unknown-charter", { named: null, instrument: "XYZ" }],
    // A way of working, criteria and a treaty that binds states in how they treat cities: no city adopts them.
    ["unknown-charter", { named: null, framework: "PANEL" }],
    ["unknown-charter", { named: null, framework: "AAAQ (CESCR General Comment 14)" }],
    ["unknown-charter", { named: null, instrument: "ECLSG" }],
    ["no-adopter", { by: {} }],
    ["future-date", { on: aDay(2026, 6, 2) }],
    ["bad-source", { source: "the archive" }],
    ["too-long", { by: { en: "a".repeat(201) } }],
  ])("is refused with %s", async (refused, wrong) => {
    const { id } = await aCity(context);
    expect(await adoptCharter(context, id, coordinator, aCharter(wrong))).toEqual({ refused });
    expect(await context.database.readCity(id, listCharters)).toEqual([]);
  });

  test.each<[refused: string, wrong: Partial<typeof leaving> | { readonly source: string }]>([
    ["no-reason", { reason: { en: "" } }],
    ["too-long", { reason: { en: "a".repeat(5_001) } }],
    ["future-date", { on: aDay(2026, 6, 2) }],
    ["bad-source", { source: "the archive" }],
    ["unknown-charter", { number: 9 }],
    ["before-adoption", { on: fact("2005") }],
  ])("is not left with %s", async (refused, wrong) => {
    const { id } = await aCity(context);
    await adoptCharter(context, id, coordinator, aCharter());
    const input = { ...leaving, ...wrong };
    expect(await withdrawCharter(context, id, coordinator, input)).toEqual({ refused });
  });

  test("is left once", async () => {
    const { id } = await aCity(context);
    await adoptCharter(context, id, coordinator, aCharter());
    await withdrawCharter(context, id, coordinator, leaving);
    expect(await withdrawCharter(context, id, coordinator, leaving)).toEqual({
      refused: "withdrawn-already",
    });
  });
});

describe("the background", () => {
  const told: Background = { text: { en: "It began in 1997." }, sources: ["https://city.example"] };

  test.each<[refused: string, wrong: Partial<Background>]>([
    ["no-text", { text: { en: " " } }],
    ["too-long", { text: { en: "a".repeat(20_001) } }],
    ["bad-source", { sources: ["javascript:alert(1)"] }],
  ])("is refused with %s", async (refused, wrong) => {
    const { id } = await aCity(context);
    expect(await tellBackground(context, id, coordinator, { ...told, ...wrong })).toEqual({
      refused,
    });
    expect(await context.database.readCity(id, listBackgrounds)).toEqual([]);
  });

  test("is told anew and keeps what was told before", async () => {
    const { id } = await aCity(context);
    expect(await tellBackground(context, id, coordinator, told, 0)).toEqual({ version: 1 });
    expect(await tellBackground(context, id, coordinator, told, 0)).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await tellBackground(context, id, coordinator, told, 1)).toEqual({
      version: 1,
      unchanged: true,
    });
    const anew = { ...told, text: { en: "It began in 1996." } };
    expect(await tellBackground(context, id, coordinator, anew, 1)).toEqual({ version: 2 });
  });
});

test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
  "charters and background are not for %j",
  async (actor) => {
    const { id } = await aCity(context);
    const refused = { refused: "not-permitted" };
    expect(await adoptCharter(context, id, actor, aCharter())).toEqual(refused);
    expect(await withdrawCharter(context, id, actor, leaving)).toEqual(refused);
    const background = { text: { en: "Old." }, sources: [] };
    expect(await tellBackground(context, id, actor, background)).toEqual(refused);
  },
);

describe("what the public record says", () => {
  const problems = async (id: Parameters<typeof verifyLedger>[1][number]) => {
    const { recorded } = cityModule;
    const verified = await verifyLedger(context.database, [id], recorded ? [recorded] : []);
    return verified.flatMap((one) => one.problems.map(({ code }) => code));
  };

  test.each([
    ["city.commitment", "number = number + 10"],
    ["city.declaration", `definition = '{"en":"Nothing."}'`],
    ["city.declaration", "numbers_told = false"],
    ["city.charter", `adopted_by = '{"en":"Nobody"}'`],
    ["city.charter_withdrawal", "on_date = on_date - 1"],
    ["city.background_version", "sources = '{}'"],
  ])("agrees with the tables, and no longer once %s has %s", async (table, change) => {
    const { id } = await aCity(context);
    const commitments = [
      { text: { en: "Homes." }, right: null, on: aDay(2021, 3, 1), source: null },
    ];
    const definition = { en: "A city for all." };
    await adoptDeclaration(context, id, coordinator, aDeclaration({ commitments, definition }));
    await adoptCharter(context, id, coordinator, aCharter());
    await withdrawCharter(context, id, coordinator, leaving);
    const sources = ["https://city.example"];
    await tellBackground(context, id, coordinator, { text: { en: "Old." }, sources });
    expect(await problems(id)).toEqual([]);
    await ownerQuery(`update ${table} set ${change} where city_id = $1`, [id]);
    expect(await problems(id)).not.toEqual([]);
  });
});
