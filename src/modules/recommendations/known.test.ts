// A frozen edition has the text that it had, whatever this module has learnt since.
import { expect, test } from "vitest";
import { day, fact } from "../../kernel/testing.ts";
import { knownOf } from "./known.ts";
import { aClaim, anAnswer, anAssessment, aRecommendation } from "./testing.ts";

test("what nobody has said leaves no trace in the text", () => {
  const one = aRecommendation({
    answerDueOn: day("2025-06-01"),
    answers: [anAnswer()],
    claims: [aClaim()],
    assessments: [anAssessment()],
  });
  expect(Object.keys(knownOf(one)).sort()).toEqual([
    "addressee",
    "adoptedOn",
    "answerDueOn",
    "answers",
    "assessments",
    "carriedInto",
    "claims",
    "edition",
    "id",
    "issuedBy",
    "paraphrased",
    "reference",
    "right",
    "source",
    "text",
    "topic",
  ]);
  expect(knownOf(one)).toMatchObject({
    answers: [{ kind: "accepted", reason: { en: "We will." }, source: null }],
    claims: [{ evidence: null }],
  });
  expect(JSON.stringify(knownOf(one))).not.toMatch(/department|dissent|mark|closings/);
});

test("what was said stays", () => {
  const one = aRecommendation({
    outsidePowers: true,
    judgeBy: day("2027-01-01"),
    firstDueOn: day("2025-05-01"),
    answerDueOn: day("2025-06-01"),
    assessments: [anAssessment({ dissent: { en: "No." } })],
    closings: [{ kind: "withdrawn", reason: { en: "So." }, on: fact("2026"), source: null }],
  });
  expect(knownOf(one)).toMatchObject({
    outsidePowers: true,
    judgeBy: "2027-01-01",
    firstDueOn: "2025-05-01",
    assessments: [{ dissent: { en: "No." } }],
    closings: [{ kind: "withdrawn" }],
  });
});
