import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isCertainlyBefore } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import { promiseCounts, promiseStateOf } from "./promises.ts";
import {
  ANSWERS,
  awaitsAnswer,
  awaitsAssessment,
  daysLate,
  isSettled,
  isSettledBefore,
  latestEdition,
  standingOf,
  timesMade,
  VERDICTS,
} from "./recommendation.ts";
import { isReferenceOf, nextReference } from "./reference.ts";
import { aClaim, anAnswer, anAssessment, aRecommendation } from "./testing.ts";
import { promisedByCity, waitingForAnswer, waitingForAssessment } from "./waiting.ts";

const due = day("2025-06-01");

describe("standing", () => {
  test("the day of the deadline is not late, the day after is one day late", () => {
    const recommendation = aRecommendation({ answerDueOn: due });
    expect(standingOf(recommendation, due)).toEqual({ state: "unanswered" });
    expect(standingOf(recommendation, addDays(due, 1))).toEqual({ state: "late", days: 1 });
    expect(standingOf(recommendation, addDays(due, 42))).toEqual({ state: "late", days: 42 });
  });

  test("a deadline that nobody set cannot be missed", () => {
    expect(standingOf(aRecommendation(), day("2099-01-01"))).toEqual({ state: "unanswered" });
    expect(daysLate(aRecommendation(), day("2099-01-01"))).toBe(0);
  });

  test("an answer ends the lateness, and the latest one stands", () => {
    const recommendation = aRecommendation({
      answerDueOn: due,
      answers: [anAnswer({ kind: "rejected" }), anAnswer({ kind: "partly" })],
    });
    expect(standingOf(recommendation, day("2026-01-01"))).toEqual({
      state: "answered",
      answer: "partly",
    });
  });

  test("what the body judged stands above what the city answered", () => {
    const recommendation = aRecommendation({
      answers: [anAnswer()],
      assessments: [anAssessment({ verdict: "not" })],
    });
    expect(standingOf(recommendation, due)).toMatchObject({ state: "judged", verdict: "not" });
  });
});

describe("whose turn", () => {
  test("a claim is not an answer: the city is still awaited", () => {
    expect(awaitsAnswer(aRecommendation({ claims: [aClaim()] }))).toBe(true);
    expect(awaitsAnswer(aRecommendation({ answers: [anAnswer()] }))).toBe(false);
  });

  test("what is fully met waits for nobody", () => {
    const met = aRecommendation({ assessments: [anAssessment({ verdict: "fully" })] });
    expect([isSettled(met), awaitsAnswer(met), awaitsAssessment(met)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("carried into a new edition, it waits for the body again", () => {
    const judged = aRecommendation({ assessments: [anAssessment({ edition: 2026 })] });
    expect(awaitsAssessment(judged)).toBe(false);
    expect(awaitsAssessment({ ...judged, carriedInto: [2026] })).toBe(false);
    expect(awaitsAssessment({ ...judged, carriedInto: [2026, 2027] })).toBe(true);
  });

  test("it stands in the latest edition that it was carried into, once more for each", () => {
    const carried = aRecommendation({ edition: 2025, carriedInto: [2026, 2027] });
    expect(latestEdition(carried)).toBe(2027);
    expect(timesMade(carried)).toBe(3);
  });

  test("an edition's own verdict does not settle what stood open when it began", () => {
    const met = aRecommendation({
      assessments: [anAssessment({ edition: 2026, verdict: "fully" })],
    });
    expect(isSettledBefore(met, 2026)).toBe(false);
    expect(isSettledBefore(met, 2027)).toBe(true);
  });

  test("the latest come first, and those without a deadline last", () => {
    const of = (reference: string, answerDueOn: string | null) =>
      aRecommendation({ reference, answerDueOn: answerDueOn === null ? null : day(answerDueOn) });
    const all = [
      of("none", null),
      of("soon", "2025-07-01"),
      of("late", "2025-05-20"),
      of("latest", "2025-01-01"),
      aRecommendation({ reference: "answered", answers: [anAnswer()], answerDueOn: due }),
    ];
    const names = (some: readonly { reference: string }[]) => some.map((one) => one.reference);
    expect(names(waitingForAnswer(all, due))).toEqual(["latest", "late", "soon", "none"]);
    expect(names(waitingForAssessment(all, due))).toHaveLength(5);
    expect(names(waitingForAssessment(all, due))[0]).toBe("latest");
    expect(names(promisedByCity(all, due))).toEqual(["answered"]);
  });
});

describe("dates that say only the month or the year", () => {
  test.each([
    ["2024", "2024-03-26", false],
    ["2023", "2024-03-26", true],
    ["2024-03", "2024-03-26", false],
    ["2024-02", "2024-03-26", true],
    ["2024-03-25", "2024-03-26", true],
    ["2024-03-26", "2024-03-26", false],
    ["2024-02-01", "2024", false],
  ])("%s is certainly before %s: %s", (first, second, expected) => {
    expect(isCertainlyBefore(fact(first), fact(second))).toBe(expected);
  });
});

describe("the lasting name", () => {
  test("the next number follows the highest, of this edition only", () => {
    expect(nextReference("york", 2025, [])).toBe("YORK-2025-01");
    expect(nextReference("york", 2025, ["YORK-2025-02", "YORK-2024-31", "YORK-2025-09"])).toBe(
      "YORK-2025-10",
    );
    expect(nextReference("new-york-2", 2025, ["NEW-YORK-2-2025-99"])).toBe("NEW-YORK-2-2025-100");
  });

  test("what is made for a city is a reference of that edition", () => {
    expect(isReferenceOf("YORK-2025-01", 2025)).toBe(true);
    expect(isReferenceOf(nextReference("new-york-2", 2025, []), 2025)).toBe(true);
    for (const wrong of [
      "YORK-2024-01",
      "york-2025-01",
      "2025-01",
      "YORK-2025-1",
      "-2025-01",
      "",
    ]) {
      expect(isReferenceOf(wrong, 2025)).toBe(false);
    }
  });
});

describe("the state of promises", () => {
  const on = day("2026-01-01");
  const state = (stated: Parameters<typeof aRecommendation>[0]) =>
    promiseStateOf(aRecommendation(stated), on);

  test("done is what the body judged fully met, even where no answer is known", () => {
    expect(state({ assessments: [anAssessment({ verdict: "fully" })] })).toBe("done");
    expect(state({ assessments: [anAssessment({ verdict: "largely" })] })).toBe("underWay");
  });

  test("what the city itself says is never done", () => {
    expect(state({ answers: [anAnswer()], claims: [aClaim()] })).toBe("underWay");
    expect(state({ claims: [aClaim()] })).toBe("underWay");
  });

  test("a claim does not hide an overdue answer", () => {
    expect(state({ claims: [aClaim()], answerDueOn: due })).toBe("late");
    expect(state({ assessments: [anAssessment({ verdict: "not" })], answerDueOn: due })).toBe(
      "late",
    );
  });

  test("turned down, not the city's, or not answered at all", () => {
    expect(state({ answers: [anAnswer({ kind: "rejected" })] })).toBe("declined");
    expect(state({ answers: [anAnswer({ kind: "outside-competence" })] })).toBe("declined");
    expect(state({})).toBe("unanswered");
  });

  test("every recommendation is counted exactly once", () => {
    const someRecommendation = fc.record({
      answers: fc.array(fc.constantFrom(...ANSWERS).map((kind) => anAnswer({ kind }))),
      claims: fc.array(fc.constant(aClaim())),
      assessments: fc.array(
        fc.constantFrom(...VERDICTS).map((verdict) => anAssessment({ verdict })),
      ),
      answerDueOn: fc.constantFrom(null, due, day("2030-01-01")),
    });
    fc.assert(
      fc.property(fc.array(someRecommendation), (stated) => {
        const counts = promiseCounts(stated.map(aRecommendation), on);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(stated.length);
      }),
      { numRuns: process.env.SLOW ? 1000 : 50 },
    );
  });
});
