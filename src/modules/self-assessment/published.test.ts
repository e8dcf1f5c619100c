// What is counted of a published assessment, and how elements change over the years.
import { expect, test } from "vitest";
import { day } from "../../kernel/testing.ts";
import {
  countsOf,
  type FrozenAnswer,
  type FrozenElement,
  isUnsupported,
  overTheYears,
  type Publication,
} from "./published.ts";
import { selfAssessmentTexts } from "./texts/index.ts";

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
  expect(
    elements.map(({ element, cells }) => [element.name, ...cells.map((one) => one?.state)]),
  ).toEqual([
    ["New name", "not-assessed", "in-use"],
    ["3", undefined, "not-assessed"],
    ["2", "internal", undefined],
  ]);
});

test("what moved is marked and counted from one year to the next, and what is internal is not guessed at", () => {
  const state = (one: FrozenAnswer["state"]): FrozenAnswer => ({ ...ANSWER, state: one });
  const { changes, elements } = overTheYears([
    aPublication(2024, [
      anElement("moved", state("planned")),
      anElement("same", state("in-use")),
      anElement("newly", null),
      anElement("dropped", state("none")),
      anElement("hidden", "internal"),
    ]),
    aPublication(2026, [
      anElement("moved", state("in-use")),
      anElement("same", { ...state("in-use"), takenFrom: 2024 }),
      anElement("newly", state("planned")),
      anElement("dropped", null),
      anElement("hidden", state("in-use")),
      anElement("added", state("in-use")),
    ]),
  ]);
  expect(changes).toEqual([{ from: 2024, to: 2026, moved: 1, newly: 1, dropped: 1 }]);
  expect(elements.map(({ element, cells }) => [element.key, cells.at(-1)?.was ?? null])).toEqual([
    ["moved", "planned"],
    ["same", null],
    ["newly", "not-assessed"],
    ["dropped", "none"],
    ["hidden", null],
    ["added", null],
  ]);
  expect(elements[1]?.cells.map((one) => one?.takenFrom)).toEqual([null, 2024]);
  const [change] = changes;
  if (change === undefined) throw new Error("Nothing changed");
  expect(selfAssessmentTexts("en").change(change)).toBe(
    "From 2024 to 2026 one element moved, one was newly assessed and one is no longer assessed.",
  );
  expect(selfAssessmentTexts("nb").change({ ...change, moved: 0, newly: 0, dropped: 0 })).toBe(
    "Ingenting flyttet seg fra 2024 til 2026.",
  );
});

test("who says that something is there and shows nothing gave no evidence; who says that there is none needs none", () => {
  const evidence = [{ text: "https://a.example", name: null, path: null }];
  for (const state of ["reviewed", "in-use", "in-place"] as const) {
    expect(isUnsupported({ ...ANSWER, state })).toBe(true);
    expect(isUnsupported({ ...ANSWER, state, evidence })).toBe(false);
  }
  for (const state of ["planned", "none", "not-relevant"] as const)
    expect(isUnsupported({ ...ANSWER, state })).toBe(false);
  expect(isUnsupported(null)).toBe(false);
  expect(isUnsupported("internal")).toBe(false);
});
