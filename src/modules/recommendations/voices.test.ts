import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import { day, fact } from "../../kernel/testing.ts";
import { matrixBlock } from "./matrix.ts";
import { ANSWERS, VERDICTS } from "./recommendation.ts";
import { runningSentence, standingMark } from "./standing.ts";
import { aClaim, anAnswer, anAssessment, aRecommendation } from "./testing.ts";
import { recommendationTexts } from "./texts/index.ts";
import { voicesBlock } from "./voices.ts";

const due = day("2027-03-01");
const on = day("2027-04-12");

describe("silence", () => {
  test.each([
    ["en", "No answer yet, due 1 March 2027, 42 days late."],
    ["nb", "Ikke svart ennå. Fristen var 1. mars 2027, for 42 dager siden."],
    ["de", "Noch keine Antwort. Fällig war sie am 1. März 2027, vor 42 Tagen."],
  ] as const)("an overdue answer is counted in days (%s)", (language, sentence) => {
    const [city] = voicesBlock(aRecommendation({ answerDueOn: due }), language, on).voices;
    expect(city.statements).toEqual([]);
    expect(city.silence).toBe(sentence);
  });

  test("one day late is one day", () => {
    const late = aRecommendation({ answerDueOn: due });
    expect(voicesBlock(late, "en", day("2027-03-02")).voices[0].silence).toBe(
      "No answer yet, due 1 March 2027, 1 day late.",
    );
  });

  test("before the deadline the day is named, and without one nothing is claimed", () => {
    const open = aRecommendation({ answerDueOn: due });
    expect(voicesBlock(open, "en", due).voices[0].silence).toBe(
      "No answer yet. It is due 1 March 2027.",
    );
    const [city, body] = voicesBlock(aRecommendation(), "en", on).voices;
    expect(city.silence).toBe("No answer is known.");
    expect(body.silence).toBe("Not judged yet.");
  });

  test("a claim does not hide that the answer is overdue", () => {
    const claimed = aRecommendation({ answerDueOn: due, claims: [aClaim()] });
    const [city] = voicesBlock(claimed, "en", on).voices;
    expect(city.statements.map(({ mark, tone }) => [mark, tone])).toEqual([
      ["Done so far", "neutral"],
      ["No answer, 42 days late", "bad"],
    ]);
  });
});

describe("both voices", () => {
  const spoken = aRecommendation({
    answers: [
      anAnswer({ on: fact("2025-04-01"), kind: "rejected", reason: { en: "No money." } }),
      anAnswer({
        on: fact("2026"),
        reason: { nb: "Vi gjør det." },
        source: "https://www.york.gov.uk/minutes?id=1",
      }),
    ],
    claims: [aClaim({ on: fact("2025-09"), evidence: "Housing register, page 4" })],
    assessments: [anAssessment({ verdict: "fully", reason: { en: "Seen." } })],
  });

  test("the city's answers and deeds stand oldest first, no more exactly dated than known", () => {
    const [city] = voicesBlock(spoken, "en", on).voices;
    expect(city.statements.map(({ date, mark, tone }) => [date, mark, tone])).toEqual([
      ["1 April 2025", "Rejected", "bad"],
      ["September 2025", "Done so far", "neutral"],
      ["2026", "Accepted", "neutral"],
    ]);
  });

  test("a text in another language than the page's is marked with its own", () => {
    const [city] = voicesBlock(spoken, "en", on).voices;
    expect(city.statements[2]?.content).toEqual([{ language: "nb", content: ["Vi gjør det."] }]);
  });

  test("a web address becomes a link by its site's name, anything else stays words", () => {
    const [city] = voicesBlock(spoken, "en", on).voices;
    expect(city.statements[2]?.source).toEqual([
      "Source: ",
      { link: "https://www.york.gov.uk/minutes?id=1", content: ["york.gov.uk"] },
    ]);
    expect(city.statements[1]?.source).toEqual(["Evidence: ", "Housing register, page 4"]);
    const sly = aRecommendation({ claims: [aClaim({ evidence: "javascript:alert(1)" })] });
    expect(voicesBlock(sly, "en", on).voices[0].statements[0]?.source[1]).toBe(
      "javascript:alert(1)",
    );
  });

  test("the body speaks under its own name", () => {
    const [, body] = voicesBlock(spoken, "de", on).voices;
    expect(body.name).toBe("York Human Rights City Network urteilt");
    expect(body.statements.map(({ mark, tone }) => [mark, tone])).toEqual([
      ["Vollständig umgesetzt", "good"],
    ]);
  });
});

describe("marks", () => {
  test("green is only for fully met, red only for late or rejected", () => {
    for (const language of LANGUAGES) {
      const good = VERDICTS.filter(
        (verdict) =>
          standingMark({ state: "judged", verdict, mark: null }, language).tone === "good",
      );
      expect(good).toEqual(["fully"]);
      expect(
        VERDICTS.map(
          (verdict) => standingMark({ state: "judged", verdict, mark: null }, language).tone,
        ),
      ).not.toContain("bad");
      const answerTones = ANSWERS.map(
        (answer) => standingMark({ state: "answered", answer }, language).tone,
      );
      expect(answerTones).toEqual(["neutral", "neutral", "bad", "neutral"]);
      expect(standingMark({ state: "late", days: 42 }, language).tone).toBe("bad");
      expect(standingMark({ state: "unanswered" }, language).tone).toBe("open");
    }
  });

  test("no two states look alike in words", () => {
    for (const language of LANGUAGES) {
      const texts = recommendationTexts(language);
      const words = [...Object.values(texts.verdicts), ...Object.values(texts.answers)].map(
        ({ mark }) => mark,
      );
      expect(new Set([...words, texts.noAnswer, texts.late(1), texts.late(2)]).size).toBe(12);
    }
  });

  test.each([
    [[], undefined, undefined, undefined],
    [[2026], "Second report running.", "Andre rapport på rad.", "Zweiter Bericht in Folge."],
    [[2026, 2027], "Third report running.", "Tredje rapport på rad.", "Dritter Bericht in Folge."],
    [
      Array.from({ length: 11 }, (_, i) => 2026 + i),
      "12 reports running.",
      "12. rapport på rad.",
      "12. Bericht in Folge.",
    ],
  ])("carried into %j it is counted", (carriedInto, en, nb, de) => {
    const recommendation = aRecommendation({ carriedInto });
    expect(runningSentence(recommendation, "en")).toBe(en);
    expect(runningSentence(recommendation, "nb")).toBe(nb);
    expect(runningSentence(recommendation, "de")).toBe(de);
  });
});

describe("the matrix", () => {
  const cells = (recommendation: ReturnType<typeof aRecommendation>, years: readonly number[]) =>
    matrixBlock([recommendation], years, "en")
      .rows[0]?.slice(1)
      .map((cell) => cell.join(""));

  test("each edition says what it brought, and silence says so", () => {
    const recommendation = aRecommendation({
      edition: 2021,
      carriedInto: [2023],
      answers: [anAnswer({ on: fact("2023-01-31") })],
      assessments: [anAssessment({ edition: 2025, verdict: "fully" })],
    });
    expect(cells(recommendation, [2018, 2021, 2023, 2024, 2025, 2026])).toEqual([
      "–",
      "Made",
      "Carried over (2) · Accepted",
      "Nothing known",
      "Fully followed",
      "–",
    ]);
  });

  test("what was said between editions stands in the next one with its year, after the last in the last", () => {
    const recommendation = aRecommendation({
      edition: 2021,
      claims: [aClaim({ on: fact("2022") }), aClaim({ on: fact("2025-02-25") })],
    });
    expect(cells(recommendation, [2023, 2021])).toEqual([
      "Made",
      "Done so far (2022) · Done so far (2025)",
    ]);
  });

  test("the rows are named by reference and topic, the columns by year", () => {
    const block = matrixBlock([aRecommendation({ topic: { de: "Wohnen" } })], [2025], "en");
    expect(block.columns.map(({ label }) => label)).toEqual(["Recommendation", "2025"]);
    expect(block.rows[0]?.[0]).toEqual(["YORK-2025-01 ", { language: "de", content: ["Wohnen"] }]);
  });
});

describe("silence and dissent", () => {
  test("a minority's opinion stands with the verdict, and the department with the answer", () => {
    const department = { id: "d" as Id<"Department">, slug: "housing", name: { en: "Housing" } };
    const { voices } = voicesBlock(
      aRecommendation({
        answers: [anAnswer({ department })],
        assessments: [anAssessment({ dissent: { en: "Two of us: not." }, evidence: "Register" })],
      }),
      "en",
      day("2026-06-01"),
    );
    const [city, body] = voices.map(({ statements }) => JSON.stringify(statements));
    expect(city).toContain("Department: ");
    expect(city).toContain("Housing");
    expect(body).toContain("Dissent: ");
    expect(body).toContain("Two of us: not.");
    expect(body).toContain("Register");
  });

  test("a body that let its window pass is silent in so many words", () => {
    const one = aRecommendation({ judgeFrom: day("2025-09-01"), judgeBy: day("2026-03-01") });
    const silence = (on: string) => voicesBlock(one, "en", day(on)).voices[1]?.silence;
    expect(silence("2026-03-02")).toBe(
      "York Human Rights City Network has not judged it. It meant to by 1 March 2026.",
    );
    expect(silence("2026-03-01")).toBe(
      "Not judged yet. The body means to judge it by 1 March 2026.",
    );
    expect(silence("2025-08-31")).toContain("between 1 September 2025 and 1 March 2026");
  });

  test("the matrix counts how often it was carried over, and prints that nobody answered", () => {
    const one = aRecommendation({ answerDueOn: day("2025-06-01"), carriedInto: [2026, 2027] });
    const { rows } = matrixBlock([one], [2025, 2026, 2027], "en");
    expect(rows[0]?.slice(1)).toEqual([
      ["Made"],
      ["Carried over (2) · No answer"],
      ["Carried over (3) · No answer"],
    ]);
  });
});
