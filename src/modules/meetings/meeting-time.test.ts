import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../kernel/local-date.ts";
import { day } from "../../kernel/testing.ts";
import { clockOf, instantOf, isOnClocks, parseClock, printHours } from "./meeting-time.ts";

describe("a clock time", () => {
  test.each([
    ["17:00", 1_020],
    ["17.30", 1_050],
    [" 9:05 ", 545],
    ["24:00", undefined],
    ["9:60", undefined],
    ["five", undefined],
    ["1700", undefined],
  ])("%s", (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });

  test("is the instant at which clocks there show it, whatever the day and the zone", () => {
    const zones = fc.constantFrom(
      "Europe/Oslo",
      "Europe/London",
      "Asia/Kathmandu",
      "America/St_Johns",
    );
    const date = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2040-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, date, fc.integer({ min: 240, max: 1_439 }), (zone, at, minutes) => {
        const wanted = day(at.toISOString().slice(0, 10));
        const instant = instantOf(wanted, minutes, zone);
        expect(dayOf(instant, zone)).toBe(wanted);
        expect(parseClock(clockOf(instant, zone))).toBe(minutes);
      }),
    );
  });

  test("that clocks leave out is the one after it, and of one that comes twice it is the first", () => {
    expect(clockOf(instantOf(day("2026-03-29"), 150, "Europe/Oslo"), "Europe/Oslo")).toBe("03:30");
    const shown = (date: string, minutes: number) => isOnClocks(day(date), minutes, "Europe/Oslo");
    expect(shown("2026-03-29", 150)).toBe(false);
    expect(shown("2026-03-29", 119) && shown("2026-03-29", 180)).toBe(true);
    expect(shown("2026-10-25", 150)).toBe(true);
    const twice = instantOf(day("2026-10-25"), 150, "Europe/Oslo");
    expect(twice.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });
});

test("hours are said as people of the language say them", () => {
  const hours = {
    startsAt: new Date("2026-11-24T16:00:00Z"),
    endsAt: new Date("2026-11-24T18:00:00Z"),
  };
  expect(printHours(hours, "Europe/Oslo", "nb")).toBe("24. november 2026, 17.00–19.00");
  expect(printHours(hours, "Europe/London", "en")).toBe("24 November 2026, 16:00–18:00");
  const long = { ...hours, endsAt: new Date("2026-11-25T18:00:00Z") };
  expect(printHours(long, "Europe/Vienna", "de")).toBe(
    "24. November 2026, 17:00 – 25. November 2026, 19:00",
  );
});
