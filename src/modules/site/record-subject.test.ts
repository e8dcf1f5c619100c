import { expect, test } from "vitest";
import { nameOfSubject, pageOfSubject } from "./record-subject.ts";

test("an entry about one thing leads to that thing's page and goes by its name", () => {
  expect(pageOfSubject("recommendation/YORK-2023-01", [2024])).toBe(
    "/recommendations/YORK-2023-01",
  );
  expect(nameOfSubject("recommendation/YORK-2023-01")).toBe("YORK-2023-01");
  expect(pageOfSubject("edition/2024", [2024])).toBe("/reports/2024");
  // A report that stands elsewhere, and one that is not out yet, has no page of its own.
  expect(pageOfSubject("edition/2023", [2024])).toBe("/reports");
  expect(nameOfSubject("edition/2023")).toBe("2023");
});

test("an entry about the city or about many figures leads to where they stand", () => {
  expect(pageOfSubject("city", [2024])).toBe("/declaration");
  expect(pageOfSubject("release/0199f1c2-0000-7000-8000-000000000000", [2024])).toBe("/indicators");
  expect(nameOfSubject("release/0199f1c2-0000-7000-8000-000000000000")).toBeUndefined();
});

test("an entry about a meeting or a matter of a body leads to its page below the body's", () => {
  expect(pageOfSubject("body/council/matter/3", [])).toBe("/bodies/council/matters/3");
  expect(pageOfSubject("body/council", [])).toBe("/bodies/council");
  expect(pageOfSubject("meeting/council/2026-11-24", [])).toBe("/meetings/council/2026-11-24");
  expect(pageOfSubject("meetings/council", [])).toBe("/bodies/council/meetings");
  expect(pageOfSubject("sample-draw/2", [])).toBe("/decisions/draws/2");
  expect(pageOfSubject("decisions/2026", [])).toBe("/decisions");
  expect(pageOfSubject("charter/1", [])).toBe("/declaration");
});

test("an entry about people, or about anything unknown, leads nowhere", () => {
  expect(pageOfSubject("people", [2024])).toBeUndefined();
  expect(pageOfSubject("constructor/x", [2024])).toBeUndefined();
  expect(pageOfSubject("recommendation/a/b", [2024])).toBeUndefined();
});
