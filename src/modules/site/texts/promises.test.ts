import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../kernel/language.ts";
import type { StateCounts } from "./en.ts";
import { siteTexts } from "./index.ts";

const none: StateCounts = { done: 0, underWay: 0, late: 0, unanswered: 0, declined: 0, closed: 0 };

describe("the sentence about promises", () => {
  test("names each state that occurs, and only those", () => {
    const counts = { ...none, done: 1, underWay: 3, unanswered: 4 };
    expect(siteTexts("en").promises(counts)).toBe(
      "Of eight recommendations, one is done, three are under way and four have no known answer.",
    );
    expect(siteTexts("nb").promises(counts)).toBe(
      "Av åtte anbefalinger er én gjennomført, tre i gang og fire uten kjent svar.",
    );
    expect(siteTexts("de").promises(counts)).toBe(
      "Von acht Empfehlungen ist eine umgesetzt, drei in Arbeit und vier ohne bekannte Antwort.",
    );
  });

  test("says it as people do when all are in one state", () => {
    expect(siteTexts("en").promises({ ...none, unanswered: 4 })).toBe(
      "None of the four recommendations has a known answer.",
    );
    expect(siteTexts("nb").promises({ ...none, underWay: 2 })).toBe(
      "Begge anbefalingene er i gang.",
    );
    expect(siteTexts("de").promises({ ...none, underWay: 3 })).toBe(
      "Alle drei Empfehlungen sind in Arbeit.",
    );
  });

  test("speaks of a single recommendation in the singular", () => {
    expect(siteTexts("en").promises({ ...none, late: 1 })).toBe("One recommendation. It is late.");
    expect(siteTexts("nb").promises({ ...none, done: 1 })).toBe(
      "Én anbefaling. Den er gjennomført.",
    );
    expect(siteTexts("de").promises({ ...none, unanswered: 1 })).toBe(
      "Eine Empfehlung. Eine Antwort darauf ist nicht bekannt.",
    );
  });

  test("is empty where nothing was recommended", () => {
    for (const language of LANGUAGES) expect(siteTexts(language).promises(none)).toBe("");
  });

  test("holds every large count as digits, in every language", () => {
    const count = fc.integer({ min: 10, max: 500 });
    const counts = fc.record({
      done: count,
      underWay: count,
      late: count,
      unanswered: count,
      declined: count,
      closed: count,
    });
    fc.assert(
      fc.property(counts, fc.constantFrom(...LANGUAGES), (some, language) => {
        const sentence = siteTexts(language).promises(some);
        const total = Object.values(some).reduce((sum, one) => sum + one, 0);
        const numbers = (sentence.match(/\d+/g) ?? []).map(Number);
        expect(numbers).toEqual([
          total,
          some.done,
          some.underWay,
          some.late,
          some.unanswered,
          some.declined,
          some.closed,
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
