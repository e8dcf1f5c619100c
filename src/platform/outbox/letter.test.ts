import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEASE, messageIdOf, nextAttempt, PATIENCE, pauseAfter } from "./letter.ts";

const MINUTE = 60_000;
const now = new Date("2026-06-01T12:00:00Z");

describe("when a letter is tried again", () => {
  test("pauses grow from a minute to six hours", () => {
    const minutes = [1, 2, 3, 4, 5, 6, 50].map((attempts) => pauseAfter(attempts) / MINUTE);
    expect(minutes).toEqual([1, 5, 30, 120, 360, 360, 360]);
  });

  test("a copy that may have arrived is not followed sooner than its claim would run out", () => {
    const giveUpAt = new Date(now.getTime() + PATIENCE);
    const next = nextAttempt({ attempts: 1, giveUpAt }, { now, maybeArrived: true });
    expect(next?.getTime()).toBe(now.getTime() + LEASE);
  });

  test("after three days it is given up, and not before the third", () => {
    let at = now;
    let attempts = 0;
    const giveUpAt = new Date(now.getTime() + PATIENCE);
    for (;;) {
      attempts += 1;
      const next = nextAttempt({ attempts, giveUpAt }, { now: at, maybeArrived: false });
      if (next === undefined) break;
      at = next;
    }
    expect(attempts).toBe(16);
    expect(at.getTime() - now.getTime()).toBeGreaterThan(PATIENCE - 6 * 60 * MINUTE);
  });

  test("the next attempt is always later than now and never after the end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: -PATIENCE, max: PATIENCE }),
        fc.boolean(),
        (attempts, left, maybeArrived) => {
          const giveUpAt = new Date(now.getTime() + left);
          const next = nextAttempt({ attempts, giveUpAt }, { now, maybeArrived });
          if (next === undefined) return;
          expect(next.getTime()).toBeGreaterThan(now.getTime());
          expect(next.getTime()).toBeLessThanOrEqual(giveUpAt.getTime());
        },
      ),
    );
  });
});

test("a Message-ID stands below the name that people reach the installation by", () => {
  expect(messageIdOf("0190", "https://rights.city.org")).toBe("<0190@rights.city.org>");
  expect(messageIdOf("0190", "http://localhost:3000")).toBe("<0190@localhost>");
  expect(messageIdOf("0190", "http://[::1]:3000")).toBe("<0190@[::1]>");
});
