import fc from "fast-check";
import { expect, test } from "vitest";
import { slugFrom } from "../../kernel/slug.ts";
import { getCatalogue } from "../rights/index.ts";
import { elementCode, isKnownCode } from "./link.ts";
import {
  isGrantReference,
  isPlanReference,
  measureNumber,
  measureReference,
  nextGrantReference,
} from "./reference.ts";

test("a plan's name is capitals, digits and dashes, with at least one dash", () => {
  for (const good of ["GRAZ-RACISM-2025", "BERGEN-EQUALITY-2023", "YORK-1"])
    expect(isPlanReference(good)).toBe(true);
  for (const bad of ["", "GRAZ", "graz-racism", "GRAZ--2025", "GRAZ-2025-", "GRAZ 2025", "Ø-1"])
    expect(isPlanReference(bad)).toBe(false);
  expect(isPlanReference(`G-${"1".repeat(60)}`)).toBe(false);
});

test("a measure's name gives its number back, and belongs to no other plan", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
      const name = measureReference("GRAZ-RACISM-2025", number);
      expect(measureNumber("GRAZ-RACISM-2025", name)).toBe(number);
      expect(measureNumber("GRAZ-RACISM", name)).toBeUndefined();
    }),
  );
  for (const bad of ["GRAZ-RACISM-2025-7", "GRAZ-RACISM-2025-00", "GRAZ-RACISM-2025-007"])
    expect(measureNumber("GRAZ-RACISM-2025", bad)).toBeUndefined();
});

test("the next grant gets a name that is not taken", () => {
  expect(nextGrantReference("bergen", [])).toBe("BERGEN-GRANT-01");
  expect(nextGrantReference("bergen", ["BERGEN-GRANT-07", "BERGEN-GRANT-02"])).toBe(
    "BERGEN-GRANT-08",
  );
  expect(isGrantReference(nextGrantReference("bergen", []))).toBe(true);
});

test("every element and article of the catalogue is named by its code, unless several share it", () => {
  const catalogue = getCatalogue();
  const known = { rights: [], indicators: [] };
  const codes = catalogue.elements.map(elementCode);
  for (const code of codes) {
    const isItsOwn = codes.indexOf(code) === codes.lastIndexOf(code);
    expect(isKnownCode({ kind: "element", code }, catalogue, known)).toBe(isItsOwn);
  }
  expect(new Set(codes).size).toBeGreaterThan(120);
  for (const { instrument, article } of catalogue.articles) {
    const code = `${instrument}/${article}`;
    expect(isKnownCode({ kind: "article", code }, catalogue, known)).toBe(true);
  }
  expect(codes).toContain(`${slugFrom("ECCAR ten-point plan 2004")}/7`);
});

test.each([
  ["sdg-target", "10.3", true],
  ["sdg-target", "16.b", true],
  ["sdg-target", "18.1", false],
  ["sdg-target", "0.1", false],
  ["sdg-target", "10", false],
  ["recommendation", "GRAZ-2025-07", true],
  ["recommendation", "graz-2025-07", false],
  ["article", "CERD/99", false],
  ["article", "CERD/7/1", false],
  ["element", "eccar-ten-point-plan-2004/11", false],
  ["right", "housing", true],
  ["right", "moon", false],
  ["indicator", "moon", false],
] as const)("%s %s is known: %s", (kind, code, isKnown) => {
  const known = { rights: ["housing"], indicators: ["rough-sleepers"] };
  expect(isKnownCode({ kind, code }, getCatalogue(), known)).toBe(isKnown);
});
