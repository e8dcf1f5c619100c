import { expect, test } from "vitest";
import { day, fact } from "../../kernel/testing.ts";
import { decodeText, readCsv } from "../../platform/csv.ts";
import { aClaim, anAnswer, anAssessment, aRecommendation } from "../recommendations/testing.ts";
import { recommendationsCsv } from "./recommendations-csv.ts";

function read(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  if ("refused" in decoded) throw new Error(decoded.refused);
  return readCsv(decoded.text);
}

test("a row holds both voices, and dates no more exact than they are known", () => {
  const bytes = recommendationsCsv(
    [
      aRecommendation({
        adoptedOn: fact("2025-03"),
        answers: [anAnswer({ kind: "partly", reason: { en: "Some," }, on: fact("2025") })],
        claims: [aClaim()],
        assessments: [anAssessment({ verdict: "unevenly" })],
        carriedInto: [2026, 2027],
      }),
    ],
    ["nb", "en"],
    day("2027-01-01"),
  );
  const { rows, problems } = read(bytes);
  expect(problems).toEqual([]);
  expect(rows[0]?.cells).toMatchObject({
    adopted_on: "2025-03",
    state: "under-way",
    answer: "partly",
    answered_on: "2025",
    answer_reason: "Some,",
    claims: "1",
    verdict: "unevenly",
    carried_into: "2026 2027",
  });
});

test("silence is an empty cell and a state of its own", () => {
  const { rows } = read(recommendationsCsv([aRecommendation()], ["en"], day("2027-01-01")));
  expect(rows[0]?.cells).toMatchObject({ state: "unanswered", answer: "", verdict: "" });
});
