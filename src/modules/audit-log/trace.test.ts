import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../kernel/testing.ts";
import { beginningOf } from "./start-of-day.ts";
import {
  actionOf,
  deedOf,
  isAskedByPage,
  leavesTrace,
  OUTCOMES,
  objectOf,
  outcomeOf,
  outcomeOfExit,
} from "./trace.ts";

describe("a trace is left", () => {
  test("by every change, and by looking at what is not everybody's", () => {
    expect(leavesTrace("changed", "public")).toBe(true);
    expect(leavesTrace("seen", "public")).toBe(false);
    for (const access of ["secret", "own", "signed-in", "plans.adopt-plan"] as const)
      expect(leavesTrace("seen", access)).toBe(true);
  });

  test("not by what an open page of minutes asks for by itself, but by each change that it sends", () => {
    const route = "/work/meetings/:body/:meeting/minutes/updates";
    expect(isAskedByPage(`GET ${route}`)).toBe(true);
    expect(isAskedByPage(`POST ${route}`)).toBe(false);
    expect(isAskedByPage("GET /work/meetings/:body/:meeting/minutes")).toBe(false);
  });

  test("as seen by methods that only read, as a change by all others", () => {
    for (const method of ["GET", "HEAD"]) expect(deedOf(method)).toBe("seen");
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) expect(deedOf(method)).toBe("changed");
  });
});

describe("what stands in it", () => {
  test("is the permission that was asked for, or one of several", () => {
    expect(actionOf("plans.adopt-plan")).toBe("plans.adopt-plan");
    expect(actionOf(["a.see", "b.see"])).toBe("a.see or b.see");
  });

  test("is the address, but never one that holds a secret", () => {
    const route = "GET /sign-in/:secret";
    expect(objectOf("secret", route, "/sign-in/Xyz")).toBe("/sign-in/:secret");
    expect(objectOf("plans.see", "GET /work/plans/:reference", "/work/plans/P1")).toBe(
      "/work/plans/P1",
    );
  });

  test("is never longer than the table takes", () => {
    expect(objectOf("own", "GET /x", `/${"x".repeat(5_000)}`)).toHaveLength(300);
  });

  test.each([
    [200, "done"],
    [303, "done"],
    [401, "refused"],
    [403, "refused"],
    [404, "not-found"],
    [410, "not-found"],
    [409, "wrong-input"],
    [413, "wrong-input"],
    [422, "wrong-input"],
    [500, "fault"],
  ] as const)("of an answer %i is %s", (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });

  test("of any status is one of five, and of a command one of three", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), (status) =>
        OUTCOMES.includes(outcomeOf(status)),
      ),
    );
    expect([0, 1, 2].map(outcomeOfExit)).toEqual(["done", "refused", "wrong-input"]);
  });
});

describe("a day begins", () => {
  test.each([
    ["2026-06-01", "Europe/Oslo", "2026-05-31T22:00:00.000Z"],
    ["2026-01-01", "Europe/Oslo", "2025-12-31T23:00:00.000Z"],
    ["2026-03-29", "Europe/Oslo", "2026-03-28T23:00:00.000Z"],
    ["2026-10-26", "Europe/Oslo", "2026-10-25T23:00:00.000Z"],
    ["2026-06-01", "UTC", "2026-06-01T00:00:00.000Z"],
    ["2026-06-01", "Pacific/Kiritimati", "2026-05-31T10:00:00.000Z"],
    ["2026-06-01", "Pacific/Pago_Pago", "2026-06-01T11:00:00.000Z"],
    ["2026-06-01", "Asia/Kathmandu", "2026-05-31T18:15:00.000Z"],
  ])("%s in %s at %s", (on, zone, at) => {
    expect(beginningOf(day(on), zone).toISOString()).toBe(at);
  });
});
