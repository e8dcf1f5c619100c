import { describe, expect, test } from "vitest";
import type { View } from "../../../design/view.ts";
import { day } from "../../../kernel/testing.ts";
import { aClaim, anAnswer, anAssessment, aRecommendation } from "../../recommendations/testing.ts";
import { type ThreadInput, threadOf } from "./thread-of.ts";

const view: View = {
  frame: {
    language: "en",
    languages: [],
    stylesheet: "/x.css",
    navigation: [],
    notices: [],
    footer: [],
  },
  language: "en",
  preferred: ["en"],
  home: "/york",
  city: "York",
  demonstration: false,
  today: day("2026-06-01"),
  timeZone: "Europe/London",
};
const housing = { slug: "housing", name: { en: "Housing" } };
const bare: ThreadInput = {
  right: housing,
  challenge: undefined,
  figures: 0,
  recommendations: [],
  here: { knot: "right" },
};

function statesOf(input: Partial<ThreadInput>): readonly string[] {
  return threadOf(view, { ...bare, ...input }).map(({ state }) => state);
}

describe("the thread", () => {
  test("draws every knot that is missing as a gap", () => {
    expect(statesOf({})).toEqual(["here", ...Array(7).fill("missing")]);
  });

  test("is whole where everything has happened", () => {
    const done = aRecommendation({
      answers: [anAnswer()],
      claims: [aClaim({ evidence: "https://example.org/minutes" })],
      assessments: [anAssessment({ verdict: "fully" })],
    });
    expect(
      statesOf({
        challenge: 2025,
        figures: 2,
        recommendations: [done],
        here: { knot: "recommendation" },
      }),
    ).toEqual(["done", "done", "done", "here", "done", "done", "done", "done"]);
  });

  test("says by how many days an answer is late", () => {
    const late = aRecommendation({ answerDueOn: day("2026-04-20") });
    const answer = threadOf(view, { ...bare, recommendations: [late] })[4];
    expect(answer).toMatchObject({ state: "late" });
    expect(answer?.title).toContain("42 days late");
  });

  test("of several recommendations is only as whole as the least answered and judged", () => {
    const knots = threadOf(view, {
      ...bare,
      recommendations: [
        aRecommendation({ answers: [anAnswer()], assessments: [anAssessment()] }),
        aRecommendation({ reference: "YORK-2025-02" }),
      ],
    });
    expect(knots[4]).toMatchObject({
      state: "missing",
      title: "One of two answered",
      note: "one has no known answer",
    });
    expect(knots[7]).toMatchObject({ state: "missing", title: "One of two judged" });
  });

  test("no longer counts as late what the body has judged fully met", () => {
    const settled = aRecommendation({
      answerDueOn: day("2026-01-01"),
      assessments: [anAssessment({ verdict: "fully" })],
    });
    expect(threadOf(view, { ...bare, recommendations: [settled] })[4]?.state).toBe("missing");
  });

  test("a claim without evidence leaves the knot of evidence open", () => {
    const claimed = aRecommendation({ claims: [aClaim({ evidence: null })] });
    expect(statesOf({ recommendations: [claimed] }).slice(5, 7)).toEqual(["done", "missing"]);
  });
});
