import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { yearPeriod } from "../../kernel/period.ts";
import { day } from "../../kernel/testing.ts";
import type { CurrentFigure, Indicator } from "../indicators/index.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { anAnswer, anAssessment, aRecommendation } from "../recommendations/testing.ts";
import { countDrafts, countOf, type Missing, type MissingInput, missingOf } from "./missing.ts";

const rights = [{ slug: "housing", name: { en: "Housing" } }];
const indicator: Indicator = { ...releasedIndicator({ slug: "rough-sleeping" }).indicator };

function figure(year: number, stated: Partial<CurrentFigure> = {}): CurrentFigure {
  return {
    id: `${year}` as Id<"Observation">,
    indicator: indicator.id,
    series: "series" as Id<"Series">,
    period: yearPeriod(year),
    printedPeriod: String(year),
    periodBasis: "stated",
    revision: 1,
    value: 9,
    decimals: 0,
    qualifier: "exact",
    status: "given",
    note: "",
    source: "https://example.org",
    retrievedOn: null,
    licence: null,
    released: true,
    ...stated,
  };
}

const text = (
  right: string | null,
  part: "foreword" | "challenge" | "method",
  markdown = "Words.",
) => ({
  right,
  part,
  markdown,
});

/** An edition of 2025 in which nothing is missing, changed as stated. */
function lacking(stated: Partial<MissingInput> = {}): readonly Missing[] {
  return missingOf({
    year: 2025,
    cycleYears: 1,
    on: "2026-03-01" as LocalDate,
    rights,
    indicators: [indicator],
    highlights: 1,
    figures: [figure(2025)],
    sections: [text(null, "foreword"), text("housing", "challenge"), text(null, "method")],
    followed: [],
    made: 1,
    ...stated,
  });
}

describe("missingOf", () => {
  test("a whole edition lacks nothing, best practice included", () =>
    expect(lacking()).toEqual([]));

  test("an indicator lacks a figure when its latest one is of an earlier cycle", () => {
    expect(lacking({ figures: [figure(2024)] })).toMatchObject([{ kind: "figure", latest: 2024 }]);
    expect(lacking({ figures: [figure(2024)], cycleYears: 2 })).toEqual([]);
    expect(lacking({ figures: [] })).toMatchObject([{ kind: "figure", latest: undefined }]);
  });

  test("a figure without a value is no figure", () => {
    expect(lacking({ figures: [figure(2025, { value: null, status: "missing" })] })).toMatchObject([
      { kind: "figure" },
    ]);
  });

  test("figures that are entered and not released are counted", () => {
    const missing = lacking({
      figures: [figure(2025, { released: false }), figure(2024, { released: false })],
    });
    expect(missing).toMatchObject([{ kind: "draft", drafts: 2 }]);
    expect(countDrafts(missing)).toBe(2);
  });

  test("texts that are not written or emptied are named by their place", () => {
    const sections = [text(null, "foreword", "  "), text("housing", "challenge")];
    expect(lacking({ sections })).toMatchObject([
      { kind: "section", place: { right: null, part: "foreword" } },
      { kind: "section", place: { right: null, part: "method" } },
    ]);
  });

  test("an edition without indicators, without highlights, without recommendations says so", () => {
    expect(lacking({ indicators: [], highlights: 0 })).toEqual([{ kind: "indicators" }]);
    expect(lacking({ highlights: 0 })).toEqual([{ kind: "highlights" }]);
    expect(lacking({ made: 0 })).toEqual([{ kind: "recommendations" }]);
  });

  test("earlier recommendations without an answer and without a judgement are named, with the delay", () => {
    const due = day("2026-02-01");
    const silent = aRecommendation({ reference: "YORK-2024-01", edition: 2024, answerDueOn: due });
    expect(lacking({ followed: [silent] })).toEqual([
      { kind: "answer", reference: "YORK-2024-01", daysLate: 28 },
      { kind: "assessment", reference: "YORK-2024-01" },
    ]);
    const whole = {
      ...silent,
      answers: [anAnswer()],
      assessments: [anAssessment({ edition: 2025 })],
    };
    expect(lacking({ followed: [whole] })).toEqual([]);
    expect(countOf(lacking({ followed: [silent] }), "answer")).toBe(1);
  });
});
