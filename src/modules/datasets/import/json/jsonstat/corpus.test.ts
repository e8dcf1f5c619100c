import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { JSON_STAT_ERRORS, JSON_STAT_REMARKS } from "../findings.ts";
import { readJsonFigures } from "../read-json-figures.ts";

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../fixtures/json/${name}`, import.meta.url), "utf8"));
}

type Case = {
  readonly id: string;
  readonly expected: { readonly valid?: boolean; readonly codes?: readonly string[] };
  readonly input: unknown;
};
type Rule = { readonly code: string; readonly severity: string };
const cases = fixture<readonly Case[]>("jsonstat-validator-corpus-cases.json");
const { rules } = fixture<{ readonly rules: readonly Rule[] }>(
  "jsonstat-validator-rules-manifest.json",
);

function readDocument(document: unknown) {
  return readJsonFigures(new TextEncoder().encode(JSON.stringify(document)), {});
}

const cube = {
  version: "2.0",
  class: "dataset",
  id: ["sex", "year"],
  size: [2, 2],
  dimension: {
    sex: { category: { index: { F: 1, M: 0 }, label: { F: "female", M: "male" } } },
    year: { category: { index: ["2020", "2021"] } },
  },
  value: [1, 2, 3, 4],
};
const sex = cube.dimension.sex.category;
const withSex = (category: object) => ({
  ...cube,
  dimension: { ...cube.dimension, sex: { category: { ...sex, ...category } } },
});

describe("the corpus of the format's author", () => {
  test("is the whole one", () => expect(cases).toHaveLength(20));

  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, { expected, input }) => {
    const reading = readDocument(input);
    const warnings = reading.figures === null ? [] : reading.remarks;
    const codes = [...reading.errors, ...warnings].map(({ code }) => code);
    expect(codes).toEqual(expected.codes ?? []);
    if (expected.valid !== undefined) expect(reading.figures !== null).toBe(expected.valid);
  });

  test("every rule with the weight of an error is one here, save those on the validator's own limits", () => {
    const ofWeight = (severity: string) =>
      rules
        .filter((rule) => rule.severity === severity)
        .map(({ code }) => code)
        .sort();
    const errors: readonly string[] = JSON_STAT_ERRORS;
    expect(errors.filter((code) => code !== "BUNDLE_DEPRECATED").toSorted()).toEqual(
      ofWeight("error"),
    );
    expect(ofWeight("warning")).toEqual(expect.arrayContaining([...JSON_STAT_REMARKS]));
  });
});

describe("a JSON-stat document that breaks a rule", () => {
  test.each<readonly [string, string, object]>([
    ["a flag outside the table", "STATUS_KEY_OUT_OF_RANGE", { ...cube, status: { 4: "p" } }],
    ["a negative place", "SPARSE_KEY_OUT_OF_RANGE", { ...cube, value: { "-1": 1 } }],
    ["a place with a leading nought", "SPARSE_KEY_OUT_OF_RANGE", { ...cube, value: { "01": 1 } }],
    ["a place that is a word", "SPARSE_KEY_OUT_OF_RANGE", { ...cube, value: { toString: 1 } }],
    ["two categories in one place", "INDEX_POSITIONS_INVALID", withSex({ index: { F: 0, M: 0 } })],
    ["a place that is a fraction", "INDEX_POSITIONS_INVALID", withSex({ index: { F: 0.5, M: 0 } })],
    [
      "fewer places than the size",
      "INDEX_POSITIONS_INVALID",
      withSex({ index: { M: 0 }, label: { M: "m" } }),
    ],
    [
      "a size beyond all lists",
      "INDEX_POSITIONS_INVALID",
      { ...withSex({}), size: [9_000_000_000_000_000, 0], value: [] },
    ],
    ["a code twice", "STRUCTURAL_VIOLATION", withSex({ index: ["F", "F"] })],
    ["a label that nobody has", "LABEL_KEY_UNKNOWN", withSex({ label: { X: "x" } })],
    ["no order of two categories", "INDEX_COUNT_MISMATCH", withSex({ index: undefined })],
    ["a negative size", "STRUCTURAL_VIOLATION", { ...cube, size: [-2, 2] }],
    ["no size", "STRUCTURAL_VIOLATION", { ...cube, size: undefined }],
    ["no dimension", "STRUCTURAL_VIOLATION", { ...cube, dimension: undefined }],
    ["no value", "STRUCTURAL_VIOLATION", { ...cube, value: undefined }],
    ["a value that is an object", "STRUCTURAL_VIOLATION", { ...cube, value: [1, 2, {}, 4] }],
    ["a status that is a number", "STRUCTURAL_VIOLATION", { ...cube, status: [1, 2, 3, 4] }],
    ["a dimension twice", "STRUCTURAL_VIOLATION", { ...cube, id: ["sex", "sex"] }],
    ["a category that is its own grandchild", "CHILD_CYCLE", withSex({ child: { F: ["F"] } })],
    [
      "more places than fit",
      "CUBE_SIZE_OVERFLOW",
      {
        ...cube,
        id: ["n"],
        size: [20_000_000],
        dimension: { n: { category: { index: Array.from({ length: 3 }, (_, n) => `${n}`) } } },
        value: {},
      },
    ],
  ])("%s is %s", (_, code, document) => {
    const reading = readDocument(document);
    expect(reading.figures).toBeNull();
    expect(reading.errors.map((error) => error.code)).toContain(code);
  });

  test("every wrong category is told, not only the first", () => {
    const { errors } = readDocument(withSex({ label: { X: "x", Y: "y" }, note: { Z: [] } }));
    expect(errors.map(({ code, found }) => `${code} ${found}`)).toEqual([
      "LABEL_KEY_UNKNOWN X",
      "LABEL_KEY_UNKNOWN Y",
      "NOTE_KEY_UNKNOWN Z",
    ]);
  });
});
