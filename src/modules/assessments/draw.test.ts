// A sample is drawn so that nobody can choose it and everybody can draw it again.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { drawSample } from "../../transparency/sample-draw.ts";
import { listEntries } from "../ledger/index.ts";
import { announceDraw } from "./announce-draw.ts";
import { composeDraw } from "./compose-draw.ts";
import { drawStanding, knownBefore, offeredPeriod } from "./draw.ts";
import { endDraw } from "./end-draw.ts";
import { fixDrawList } from "./fix-draw-list.ts";
import { findDraw } from "./list-draws.ts";
import { makeDraw } from "./make-draw.ts";
import { drawMark } from "./standing.ts";
import {
  aCheck,
  aCheckDraft,
  announceInTime,
  finishCheck,
  succeed,
  weighedInMay,
  withdrawCheck,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const may = { from: day("2026-05-01"), to: day("2026-05-31"), size: 2 };

const weighed = (checks?: number) => weighedInMay(context, checks);

const announce = (city: Id<"City">, actor: Actor | undefined, stated = {}) =>
  announceInTime(context, city, actor, { ...may, ...stated });
const find = (city: Id<"City">) => database.readCity(city, (tx) => findDraw(tx, 1));

describe("a draw", () => {
  test("is announced with a commitment, listed, and drawn; each step is an entry of the record, in this order", async () => {
    const { city, secretary } = await weighed();
    expect(await announce(city, secretary)).toEqual({ number: 1 });
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ listed: 5 });
    const drawn = succeed(await makeDraw(context, city, secretary, 1));
    const draw = await find(city);
    if (draw?.result == null || draw.list === null) throw new Error("Nothing was drawn");
    const seed = Buffer.from(draw.result.seed, "hex");
    expect(drawn.sample).toEqual(drawSample(seed, draw.list.references, 2));
    const entries = await database.readCity(city, (tx) =>
      listEntries(tx, { about: "sample-draw/1" }),
    );
    expect(entries.map(({ type }) => type)).toEqual([
      "sample-draw.drawn",
      "sample-draw.listed",
      "sample-draw.announced",
    ]);
    expect(entries[2]?.body).not.toContain(draw.result.seed);
    expect(entries[2]?.entry?.facts).toMatchObject({ commitment: draw.commitment, size: 2 });
  });

  test("keeps its seed to itself until it is drawn", async () => {
    const { city, secretary } = await weighed();
    succeed(await announce(city, secretary));
    const [row] = await ownerQuery<{ readonly seed: Buffer }>(
      "select seed from assessments.draw_seed where city_id = $1",
      [city],
    );
    const secret = row?.seed.toString("hex") ?? "";
    expect(secret).toHaveLength(64);
    succeed(await fixDrawList(context, city, secretary, 1));
    const document = await composeDraw(context, { id: city, slug: "york" }, 1, {
      withProofs: true,
    });
    const draw = await find(city);
    expect(JSON.stringify([document, draw])).not.toContain(secret);
    succeed(await makeDraw(context, city, secretary, 1));
    expect((await find(city))?.result?.seed).toBe(secret);
  });

  test("takes its steps once, in order, and only by the body's secretary", async () => {
    const { city, secretary, coordinator } = await weighed();
    expect(await makeDraw(context, city, secretary, 1)).toEqual({ refused: "unknown-draw" });
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ refused: "unknown-draw" });
    expect(await announce(city, coordinator)).toEqual({ refused: "not-permitted" });
    succeed(await announce(city, secretary));
    expect(await makeDraw(context, city, secretary, 1)).toEqual({ refused: "not-listed" });
    expect(await fixDrawList(context, city, coordinator, 1)).toEqual({ refused: "not-permitted" });
    succeed(await fixDrawList(context, city, secretary, 1));
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ refused: "listed-already" });
    expect(await makeDraw(context, city, coordinator, 1)).toEqual({ refused: "not-permitted" });
    const both = await Promise.all([1, 2].map(() => makeDraw(context, city, secretary, 1)));
    expect(both.filter((one) => "refused" in one)).toEqual([{ refused: "drawn-already" }]);
  });

  test.each([
    [{ to: day("2026-04-30") }, "ends-before-start"],
    [{ from: day("2010-01-01") }, "period-too-long"],
    [{ size: 0 }, "bad-size"],
    [{ size: 1.5 }, "bad-size"],
    [{ size: 501 }, "bad-size"],
    [{ size: Number.NaN }, "bad-size"],
  ])("with %j is refused: %s", async (stated, refused) => {
    const { city, secretary } = await weighed(0);
    expect(await announce(city, secretary, stated)).toEqual({ refused });
  });

  test("is not repeated: no day is in two draws, unless the first was called off", async () => {
    const { city, secretary, coordinator } = await weighed();
    succeed(await announce(city, secretary));
    const overlapping = { from: day("2026-05-31"), to: day("2026-06-30") };
    expect(await announce(city, secretary, overlapping)).toEqual({ refused: "period-overlaps" });
    const reason = { en: "The wrong month." };
    const off = { number: 1, reason };
    expect(await endDraw(context, city, coordinator, off)).toEqual({ refused: "not-permitted" });
    expect(await endDraw(context, city, secretary, { number: 1, reason: {} })).toEqual({
      refused: "no-reason",
    });
    const long = { number: 1, reason: { en: "x".repeat(5001) } };
    expect(await endDraw(context, city, secretary, long)).toMatchObject({ refused: "too-long" });
    expect(await endDraw(context, city, secretary, { number: 9, reason })).toEqual({
      refused: "unknown-draw",
    });
    expect(await endDraw(context, city, secretary, off)).toEqual({ ended: true });
    expect(await endDraw(context, city, secretary, off)).toEqual({ refused: "draw-ended" });
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ refused: "draw-ended" });
    expect(await announce(city, secretary, overlapping)).toEqual({ number: 2 });
  });

  test("cannot be called off once its list is fixed", async () => {
    const { city, secretary } = await weighed();
    succeed(await announce(city, secretary));
    succeed(await fixDrawList(context, city, secretary, 1));
    const off = { number: 1, reason: { en: "We would rather not." } };
    expect(await endDraw(context, city, secretary, off)).toEqual({ refused: "listed-already" });
  });

  test("fixes no list before its period is over, and none that is smaller than the sample", async () => {
    const { city, secretary } = await weighed(1);
    succeed(await announce(city, secretary));
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ refused: "sample-too-large" });
    context.setNow("2026-05-31T12:00:00Z");
    expect(await fixDrawList(context, city, secretary, 1)).toEqual({ refused: "period-runs" });
    context.setNow("2026-06-01T12:00:00Z");
  });

  test("has everything that was finished in the period, also what was withdrawn, and nothing else", async () => {
    const all = await weighed(3);
    const { city, officer, secretary } = all;
    await aCheck(context, all, { title: "In June" });
    const second = "FAIR-2026-0002";
    succeed(
      await withdrawCheck(context, city, officer, { reference: second, reason: { en: "Gone." } }),
    );
    const draft = aCheckDraft({ facts: "Anew in June.", caseNumber: "2026/0119" });
    const anew = { reference: "FAIR-2026-0003", draft, language: "en" } as const;
    succeed(await finishCheck(context, city, officer, anew));
    succeed(await announce(city, secretary));
    succeed(await fixDrawList(context, city, secretary, 1));
    expect((await find(city))?.list?.references).toEqual([
      "FAIR-2026-0001",
      second,
      "FAIR-2026-0003",
    ]);
  });

  test("that nobody makes says so, day after day", async () => {
    const { city, secretary } = await weighed();
    succeed(await announce(city, secretary));
    const draw = await find(city);
    if (draw === undefined) throw new Error("No draw");

    const mark = (on: string) => drawMark(draw, day(on), "en");
    expect(drawStanding(draw, day("2026-07-10"))).toEqual({
      state: "announced",
      days: 40,
      waiting: 40,
    });
    expect(mark("2026-06-30")).toEqual({ text: "Announced 30 days ago, not drawn", tone: "open" });
    expect(mark("2026-07-01")).toMatchObject({ tone: "bad" });
  });

  test("whose period still runs is reproached with nothing, however long ago it was announced", async () => {
    const { city, secretary } = await weighed(0);
    context.setNow("2026-06-01T12:00:00Z");
    const period = { from: day("2026-06-01"), to: day("2026-12-31"), size: 1 };
    succeed(await announceDraw(context, city, secretary, period));
    const draw = await find(city);
    if (draw === undefined) throw new Error("No draw");
    for (const on of ["2026-06-01", "2026-12-31"])
      expect(drawMark(draw, day(on), "en")).toEqual({
        ...{ text: "Its period ends on 31 December 2026", tone: "neutral" },
      });
    // Announced long ago, but due for a day only.
    expect(drawStanding(draw, day("2027-01-01"))).toMatchObject({ days: 214, waiting: 1 });
    expect(drawMark(draw, day("2027-01-01"), "en").tone).toBe("open");
    expect(drawMark(draw, day("2027-02-01"), "en").tone).toBe("bad");
  });

  test("of a period that is over is not announced: its list is known", async () => {
    const { city, secretary } = await weighed();
    expect(await announceDraw(context, city, secretary, may)).toEqual({ refused: "period-over" });
    expect(await find(city)).toBeUndefined();
    const lastDay = { ...may, to: day("2026-06-01") };
    expect(await announceDraw(context, city, secretary, lastDay)).toEqual({ number: 1 });
  });

  test.each([
    ["2026-04-15", { of: "nothing" }],
    ["2026-05-01", { of: "nothing" }],
    ["2026-05-11", { of: "days", days: 10, all: 31 }],
    ["2026-05-31", { of: "days", days: 30, all: 31 }],
    ["2026-06-01", { of: "all" }],
  ])("announced on %s says what was known of its list: %j", (announcedOn, known) => {
    expect(knownBefore({ ...may, announcedOn: day(announcedOn) })).toEqual(known);
  });

  test.each([
    ["2026-06-01", [], "2026-06-01", "2026-07-01"],
    ["2026-04-10", [], "2026-04-10", "2026-06-30"],
    ["2026-12-20", [], "2026-12-20", "2027-01-20"],
    ["2026-06-01", ["2026-08-31"], "2026-09-01", "2026-10-01"],
    ["2026-06-01", ["2026-03-31"], "2026-06-01", "2026-07-01"],
  ])("is offered on %s after %j from %s to %s", (on, ends, from, to) => {
    const draws = ends.map((end) => ({ to: day(end), ending: null }));
    expect(offeredPeriod(draws, day(on))).toEqual({ from, to });
    const off = { to: day("2030-12-31"), ending: { reason: {}, on: day(on) } };
    expect(offeredPeriod([...draws, off], day(on))).toEqual({ from, to });
  });
});
