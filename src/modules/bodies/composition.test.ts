// Numbers of a body's make-up: entered by the secretary, and never shown so that one or two people could be picked out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import {
  type BalanceGroup,
  type Composition,
  judgeBalance,
  LEAST_SHOWN,
  type ShownGroup,
  shownGroups,
  sumOf,
} from "./composition.ts";
import { enterComposition } from "./enter-composition.ts";
import { bodies } from "./module.ts";
import { aBody, aMember, someSeats } from "./testing.ts";
import { groupsOf } from "./written-groups.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = anActor("body-secretary");

const group = (members: number, place = 0): BalanceGroup => ({
  ...{ name: { en: `Group ${place}` }, members, share: null },
});
const shown = (...counts: number[]) => shownGroups(counts.map(group)).map(({ members }) => members);

describe("what is shown", () => {
  test("keeps back one and two, and the next smallest with them", () => {
    expect(shown(9, 8)).toEqual([9, 8]);
    expect(shown(9, 0)).toEqual([9, 0]);
    expect(shown(2, 9, 4)).toEqual(["few", 9, "kept-back"]);
    expect(shown(1, 2, 9, 7)).toEqual(["few", "few", 9, "kept-back"]);
    // Three with one would give the one away: another goes with them.
    expect(shown(1, 3, 9)).toEqual(["few", "kept-back", "kept-back"]);
    expect(shown(1, 3)).toEqual(["kept-back", "kept-back"]);
    expect(shown(1, 1)).toEqual(["kept-back", "kept-back"]);
    expect(shown(1, 0)).toEqual(["kept-back", "kept-back"]);
  });

  test("lets nobody compute a small number from the total, whatever the numbers are", () => {
    const counts = fc.array(fc.nat(7), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(counts, (all) => {
        const groups = all.map(group);
        const possible = solutions(shownGroups(groups), sumOf(groups));
        expect(possible).toContainEqual(all);
        for (const [place, members] of all.entries()) {
          if (members === 0 || members >= LEAST_SHOWN) continue;
          const values = new Set(possible.map((one) => one[place]));
          expect([all, values.size]).toEqual([all, Math.max(2, values.size)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Every set of numbers that a reader who knows the rules and the total would have to reckon with. */
function solutions(groups: readonly ShownGroup[], total: number): readonly (readonly number[])[] {
  const isAllBack = groups.every(({ members }) => members === "kept-back");
  const choices = groups.map(({ members }) => {
    if (typeof members === "number") return [members];
    if (members === "few") return [1, 2];
    const least = isAllBack ? 0 : LEAST_SHOWN;
    return Array.from({ length: Math.max(0, total - least + 1) }, (_, more) => least + more);
  });
  return choices
    .reduce<readonly (readonly number[])[]>(
      (all, some) => all.flatMap((one) => some.map((value) => [...one, value])),
      [[]],
    )
    .filter((one) => one.reduce((sum, value) => sum + value, 0) === total);
}

test("a body is held against its own rule, where that tells of nobody", () => {
  const rule = { ground: "sex", least: 40 };
  const of = (...counts: number[]): Composition => ({
    ...{ number: 1, ground: "sex", groups: counts.map(group), on: day("2026-01-01") },
    populationSource: null,
  });
  const state = (some: readonly Composition[], sectors: readonly number[] = []) =>
    judgeBalance([rule], sectors, some)[0]?.state;
  expect(state([])).toBe("unknown");
  expect(state([of(8, 12)])).toBe("met");
  expect(state([of(8, 12), of(7, 13)])).toBe("not-met");
  expect(state([of(2, 13)])).toBe("too-few");
  // Two and three alone would meet it: a yes would be the number.
  expect(state([of(2, 3)])).toBe("too-few");
  expect(judgeBalance([rule], [], [of(2, 3)], "inside")[0]?.state).toBe("met");
  expect(judgeBalance([rule], [], [of(1, 4)], "inside")[0]?.state).toBe("not-met");
  const bySector = { ground: "sector", least: 25 };
  expect(judgeBalance([bySector], [2, 2, 1], [])[0]?.state).toBe("not-met");
  expect(judgeBalance([bySector], [2, 2], [])[0]?.state).toBe("met");
  expect(judgeBalance([bySector], [], [])[0]?.state).toBe("unknown");
});

describe("numbers", () => {
  const enter = (city: Id<"City">, stated: object = {}, actor: Actor = secretary) =>
    enterComposition(context, city, actor, {
      ...{ body: "council", ground: "sex", on: day("2026-05-01") },
      groups: [
        { name: { en: "Women" }, members: 9, share: 51.2 },
        { name: { en: "Men" }, members: 8, share: 48.8 },
      ],
      populationSource: "https://statistics.example",
      ...stated,
    });
  const groups = (...counts: number[]) => ({ groups: counts.map(group), populationSource: null });

  test("are entered by the secretary, and the record has a commitment to them", async () => {
    const city = context.newCity();
    await aBody(context, city);
    expect(await enter(city)).toEqual({ number: 1 });
    expect(await enter(city)).toEqual({ unchanged: true });
    expect(await enter(city, groups(5, 5))).toEqual({ number: 2 });
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry?.facts).toMatchObject({ ground: "sex", groups: expect.any(String) });
    const recorded = bodies.recorded === undefined ? [] : [bodies.recorded];
    const [verified] = await verifyLedger(database, [city], recorded);
    expect(verified?.problems).toEqual([]);
  });

  test.each([
    ["not-permitted", {}, anActor("coordinator")],
    ["not-permitted", {}, anActor("body-member")],
    ["unknown-ground", { ground: "sector" }, secretary],
    ["unknown-ground", { ground: "star sign" }, secretary],
    ["bad-groups", groups(5), secretary],
    ["bad-groups", groups(...Array<number>(21).fill(5)), secretary],
    ["bad-groups", { groups: [group(5), group(4)] }, secretary],
    ["bad-groups", { groups: [group(5), { ...group(4), name: {} }] }, secretary],
    ["bad-members", groups(5, -1), secretary],
    ["bad-members", groups(5, 1.5), secretary],
    ["bad-share", { groups: [group(5), { ...group(4, 1), share: 101 }] }, secretary],
    ["no-source", { populationSource: null }, secretary],
    ["future-date", { on: day("2026-06-02") }, secretary],
    ["unknown-body", { body: "senate" }, secretary],
    ["too-long", { populationSource: "x".repeat(2001) }, secretary],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    const city = context.newCity();
    await aBody(context, city);
    expect(await enter(city, stated, actor)).toMatchObject({ refused });
  });

  test("are of no more members than are in office on the day, as far as anybody can know", async () => {
    const city = context.newCity();
    await aBody(context, city);
    for (let members = 0; members < 4; members += 1) await aMember(context, city, "council");
    await aMember(context, city, "council", { seat: 1, kind: "substitute" });
    expect(await enter(city, groups(3, 2))).toEqual({
      ...{ refused: "too-many-members", counted: 5, inOffice: 4 },
    });
    expect(await enter(city, groups(2, 2))).toEqual({ number: 1 });
    const early = { ...groups(2, 2), on: day("2025-12-31") };
    expect(await enter(city, early)).toMatchObject({ inOffice: 0 });
    // A seat whose holder nobody enters may be held; of a sector without seats nobody knows how many there are.
    await someSeats(context, city, "council", { sector: { en: "Faith" }, followed: false });
    expect(await enter(city, groups(3, 2))).toEqual({ number: 2 });
    expect(await enter(city, groups(3, 3))).toMatchObject({ counted: 6, inOffice: 5 });
    await someSeats(context, city, "council", { sector: { en: "Police" }, count: 0 });
    expect(await enter(city, groups(3, 3))).toEqual({ number: 3 });
  });

  test("are typed one group a line", () => {
    expect(groupsOf("Women; 9; 51,2 %\n\n Men;8 ")).toEqual([
      { name: "Women", members: 9, share: 51.2 },
      { name: "Men", members: 8, share: null },
    ]);
    expect(groupsOf("Women; nine; half")).toEqual([{ name: "Women", members: -1, share: -1 }]);
  });
});
