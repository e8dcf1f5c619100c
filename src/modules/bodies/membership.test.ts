// Terms as spans of days, and who is one person.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../kernel/local-date.ts";
import { day } from "../../kernel/testing.ts";
import { isInOffice, isSamePerson, overlap } from "./membership.ts";

describe("spans of days", () => {
  const anyDay = fc.integer({ min: 0, max: 40 }).map((at) => addDays(day("2026-01-01"), at));
  const aSpan = fc
    .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }))
    .map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length) }));

  test("overlap when some day is in both, and only then", () => {
    fc.assert(
      fc.property(aSpan, aSpan, (first, second) => {
        const all = Array.from({ length: 70 }, (_, at) => addDays(day("2026-01-01"), at));
        const both = all.some((on) => isInOffice(first, on) && isInOffice(second, on));
        expect(overlap(first, second)).toBe(both);
        expect(overlap(second, first)).toBe(both);
      }),
    );
  });

  test("of nobody known are nobody's", () => {
    const nobody = { name: null, account: null };
    expect(isSamePerson(nobody, nobody)).toBe(false);
  });
});
