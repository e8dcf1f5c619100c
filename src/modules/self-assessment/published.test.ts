// What is counted of a published assessment, and how elements change over the years.
import { expect, test } from "vitest";
import { day } from "../../kernel/testing.ts";
import {
  countsOf,
  type FrozenAnswer,
  type FrozenElement,
  overTheYears,
  type Publication,
} from "./published.ts";

const ANSWER: FrozenAnswer = {
  ...{ state: "in-use", reason: {}, explanation: {}, evidence: [], department: null },
  ...{ responsible: {}, nextStep: {}, nextStepOn: null, takenFrom: null },
};

function anElement(key: string, answer: FrozenElement["answer"], name = key): FrozenElement {
  return { key, group: "g", code: key, name, confirmed: "seen", source: "", note: "", answer };
}

function aPublication(year: number, elements: readonly FrozenElement[]): Publication {
  const framework = { slug: "x", name: "X", version: 0 };
  return {
    number: 1,
    on: day("2026-06-01"),
    frozen: { framework, year, assessedBy: {}, elements },
  };
}

test("not assessed, none and internal are three things", () => {
  const counts = countsOf([
    anElement("1", null),
    anElement("2", { ...ANSWER, state: "none" }),
    anElement("3", "internal"),
    anElement("4", ANSWER),
  ]);
  expect(counts).toEqual({
    ...{ reviewed: 0, "in-use": 1, "in-place": 0, planned: 0, none: 1 },
    ...{ "not-relevant": 0, "not-assessed": 1, internal: 1 },
  });
});

test("years stand in their order, and elements that came or went are told apart from what was not assessed", () => {
  const { years, elements } = overTheYears([
    aPublication(2026, [anElement("1", ANSWER, "New name"), anElement("3", null)]),
    aPublication(2024, [anElement("1", null, "Old name"), anElement("2", "internal")]),
  ]);
  expect(years).toEqual([2024, 2026]);
  expect(elements.map(({ element, states }) => [element.name, ...states])).toEqual([
    ["New name", "not-assessed", "in-use"],
    ["3", undefined, "not-assessed"],
    ["2", "internal", undefined],
  ]);
});
