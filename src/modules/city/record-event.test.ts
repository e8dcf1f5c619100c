import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import type { CityEvent } from "./city.ts";
import { listEvents } from "./find-city.ts";
import { recordEvent } from "./record-event.ts";
import { aCity, aDay } from "./testing.ts";

const context = testContext(await testDatabase());
const coordinator = anActor("coordinator");

function anEvent(stated: Partial<CityEvent> = {}): CityEvent {
  return {
    on: aDay(2016, 5, 17),
    text: { en: "The council is founded." },
    source: null,
    kind: null,
    ...stated,
  };
}

describe("recordEvent", () => {
  test("adds a step to the road, which is read from the first to the last", async () => {
    const { id } = await aCity(context);
    const later = anEvent({
      on: aDay(2020, 1, 1),
      source: "https://city.example/2020",
      kind: "formal",
    });
    const earlier = anEvent({ on: { date: aDay(2011, 1, 1).date, precision: "year" } });
    await recordEvent(context, id, coordinator, later);
    expect(await recordEvent(context, id, coordinator, earlier)).toEqual({
      id: expect.any(String),
    });
    await context.database.readCity(id, async (tx) => {
      expect(await listEvents(tx)).toEqual([earlier, later]);
      const [entry] = await listEntries(tx);
      expect(entry?.entry).toMatchObject({
        type: "event.recorded",
        facts: { on: "2011-01-01", kind: null },
      });
      expect(entry?.body).not.toContain("council is founded");
    });
  });

  test.each<[refused: string, wrong: Partial<CityEvent>]>([
    ["no-text", { text: {} }],
    ["no-text", { text: { en: " " } }],
    ["future-date", { on: aDay(2026, 6, 2) }],
    ["bad-source", { source: "the local paper" }],
  ])("refuses with %s: %j", async (refused, wrong) => {
    const { id } = await aCity(context);
    expect(await recordEvent(context, id, coordinator, anEvent(wrong))).toEqual({ refused });
    expect(await context.database.readCity(id, listEvents)).toEqual([]);
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const { id } = await aCity(context);
      const refused = await recordEvent(context, id, actor, anEvent());
      expect(refused).toEqual({ refused: "not-permitted" });
    },
  );
});
