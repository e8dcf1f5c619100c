import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import { day } from "../../kernel/testing.ts";
import { dutiesOf, dutiesToTell, type Scene, type Substitution, substituteOn } from "./duty.ts";
import { daysLate, isForTheHead, lateFirst, requestReference } from "./request.ts";
import {
  isReminderTime,
  isRhythm,
  isWorkingTime,
  localMoment,
  mondayOf,
  USUAL_RHYTHM,
  weekdayOf,
} from "./rhythm.ts";
import { aRequest } from "./testing.ts";

type Account = Id<"Account">;
const account = (name: string) => name as Account;
const department = (name: string) => name as Id<"Department">;
const on = day("2026-06-10");

const away = (
  who: string,
  substitute: string,
  from = "2026-06-08",
  to = "2026-06-12",
): Substitution => ({
  id: `${who}-${substitute}` as Id<"Substitution">,
  account: account(who),
  substitute: account(substitute),
  from: day(from),
  to: day(to),
});

const scene = (stated: Partial<Scene> = {}): Scene => ({
  on,
  requests: [aRequest()],
  substitutions: [],
  heads: new Map([[department("housing"), [account("harald")]]]),
  ...stated,
});

describe("who stands in for somebody", () => {
  test("from the first day to the last, and whoever stands in for them", () => {
    const plain = [away("anna", "ola")];
    const days = ["2026-06-07", "2026-06-08", "2026-06-12", "2026-06-13"].map(day);
    expect(days.map((one) => substituteOn(account("anna"), plain, one))).toEqual([
      undefined,
      "ola",
      "ola",
      undefined,
    ]);
    const chain = [away("anna", "ola"), away("ola", "siri")];
    expect(substituteOn(account("anna"), chain, on)).toBe("siri");
  });

  test("nobody, where all of them are away: then it stays with whoever was asked", () => {
    const circle = [away("anna", "ola"), away("ola", "anna")];
    expect(substituteOn(account("anna"), circle, on)).toBeUndefined();
    expect([...dutiesToTell(scene({ substitutions: circle })).keys()]).toEqual(["anna"]);
  });

  test("the one who was named last, where there are two", () => {
    const two = [away("anna", "ola"), away("anna", "siri")];
    expect(substituteOn(account("anna"), two, on)).toBe("siri");
  });
});

describe("whose turn it is", () => {
  test("the person asked; away, they may still reply while their substitute gets the letters", () => {
    const substituted = scene({ substitutions: [away("anna", "ola")] });
    expect(dutiesOf(account("anna"), substituted)).toHaveLength(1);
    expect(dutiesOf(account("ola"), substituted)).toMatchObject([
      { because: { as: "substitute", of: "anna" } },
    ]);
    expect([...dutiesToTell(substituted).keys()]).toEqual(["ola"]);
  });

  test("the head, once they are told, and whoever stands in for the head", () => {
    expect(dutiesOf(account("harald"), scene())).toEqual([]);
    const late = [aRequest({ escalatedOn: on })];
    expect(dutiesOf(account("harald"), scene({ requests: late }))).toMatchObject([
      { because: { as: "head" } },
    ]);
    const holiday = scene({ requests: late, substitutions: [away("harald", "siri")] });
    expect([...dutiesToTell(holiday).keys()].sort()).toEqual(["anna", "siri"]);
  });

  test("nobody's while it lies with the coordinator, but the head's when it is late", () => {
    const back = aRequest({ account: null });
    expect(dutiesToTell(scene({ requests: [back] })).size).toBe(0);
    const late = [{ ...back, escalatedOn: on }];
    expect([...dutiesToTell(scene({ requests: late })).keys()]).toEqual(["harald"]);
  });

  test("told once, also to a head who was asked themselves", () => {
    const own = [aRequest({ account: account("harald"), escalatedOn: on })];
    expect(dutiesToTell(scene({ requests: own })).get(account("harald"))).toMatchObject([
      { because: { as: "asked" } },
    ]);
  });

  test("whatever the circumstances: whoever is written to may reply, and everything open that lies with somebody is told to somebody", () => {
    const names = ["anna", "ola", "siri", "harald", "kari"];
    const anyone = fc.constantFrom(...names).map(account);
    const anyDay = fc.integer({ min: -20, max: 20 }).map((days) => addDays(on, days));
    const anyRequest = fc.record({
      account: fc.option(anyone),
      dueOn: anyDay,
      escalatedOn: fc.option(anyDay),
      department: fc.constantFrom("housing", "schools").map(department),
    });
    const anySubstitution = fc
      .record({ account: anyone, substitute: anyone, from: anyDay, days: fc.nat(10) })
      .filter((one) => one.account !== one.substitute);
    fc.assert(
      fc.property(fc.array(anyRequest), fc.array(anySubstitution), (some, substitutions) => {
        const requests = some.map((one, at) =>
          aRequest({ ...one, id: `r${at}` as Id<"Request">, reference: `2026-${at}` }),
        );
        const now = scene({
          requests,
          substitutions: substitutions.map(({ days, ...one }, at) => ({
            ...one,
            id: `s${at}` as Id<"Substitution">,
            to: addDays(one.from, days),
          })),
        });
        const told = dutiesToTell(now);
        for (const [who, duties] of told) {
          const theirs = dutiesOf(who, now).map(({ request }) => request.reference);
          for (const { request } of duties) expect(theirs).toContain(request.reference);
          expect(new Set(duties.map(({ request }) => request.id)).size).toBe(duties.length);
        }
        const reached = new Set([...told.values()].flat().map(({ request }) => request.reference));
        for (const request of requests)
          if (request.account !== null) expect(reached).toContain(request.reference);
      }),
    );
  });
});

describe("how late something is", () => {
  test("counts from the day after the due day; the head is told when patience has ended", () => {
    const request = aRequest({ dueOn: day("2026-06-01") });
    expect(daysLate(request, day("2026-06-01"))).toBe(0);
    expect(daysLate(request, day("2026-06-02"))).toBe(1);
    expect(isForTheHead(request, day("2026-06-14"), 14)).toBe(false);
    expect(isForTheHead(request, day("2026-06-15"), 14)).toBe(true);
  });

  test("sorts the latest first, then by number", () => {
    const of = (reference: string, dueOn: string) => aRequest({ reference, dueOn: day(dueOn) });
    const sorted = lateFirst([
      of("2026-003", "2026-06-02"),
      of("2026-002", "2026-06-02"),
      of("2026-001", "2026-06-03"),
    ]);
    expect(sorted.map(({ reference }) => reference)).toEqual(["2026-002", "2026-003", "2026-001"]);
  });

  test("have the year and at least three digits in their names", () => {
    expect(requestReference(2026, 1)).toBe("2026-001");
    expect(requestReference(2026, 1000)).toBe("2026-1000");
  });
});

describe("the rhythm of the letters", () => {
  const moment = (instant: string) => localMoment(new Date(instant), "Europe/Oslo");

  test("knows weekday and hour on the spot, also when the clock is changed", () => {
    expect(moment("2026-03-28T23:30:00Z")).toEqual({ day: "2026-03-29", weekday: 7, hour: 0 });
    expect(moment("2026-03-29T01:30:00Z")).toEqual({ day: "2026-03-29", weekday: 7, hour: 3 });
    expect(moment("2026-10-25T01:30:00Z").hour).toBe(2);
    expect(moment("2026-06-30T22:05:00Z")).toEqual({ day: "2026-07-01", weekday: 3, hour: 0 });
  });

  test("every day belongs to the week of the Monday before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const one = addDays(on, days);
        const monday = mondayOf(one);
        expect(weekdayOf(monday)).toBe(1);
        expect(monday <= one && one <= addDays(monday, 6)).toBe(true);
      }),
    );
  });

  test("writes in working hours, and reminds from the chosen day on", () => {
    const at = (weekday: number, hour: number) => ({ day: on as LocalDate, weekday, hour });
    expect([6, 7, 17, 18].map((hour) => isWorkingTime(at(1, hour), USUAL_RHYTHM))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([1, 2, 5, 6, 7].map((weekday) => isReminderTime(at(weekday, 9), USUAL_RHYTHM))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(isRhythm(USUAL_RHYTHM)).toBe(true);
    expect(isRhythm({ ...USUAL_RHYTHM, hour: Number.NaN })).toBe(false);
  });
});
