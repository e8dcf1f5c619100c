import { expect, test } from "vitest";
import { nameOfSubject, pageOfSubject } from "./record-subject.ts";

test("an entry about one thing leads to that thing's page and goes by its name", () => {
  expect(pageOfSubject("recommendation/YORK-2023-01")).toBe("/recommendations/YORK-2023-01");
  expect(nameOfSubject("recommendation/YORK-2023-01")).toBe("YORK-2023-01");
  expect(pageOfSubject("edition/2024")).toBe("/reports/2024");
});

test("an entry about the city or about many figures leads to where they stand", () => {
  expect(pageOfSubject("city")).toBe("/declaration");
  expect(pageOfSubject("release/0199f1c2-0000-7000-8000-000000000000")).toBe("/indicators");
  expect(nameOfSubject("release/0199f1c2-0000-7000-8000-000000000000")).toBeUndefined();
});

test("an entry about people, or about anything unknown, leads nowhere", () => {
  expect(pageOfSubject("people")).toBeUndefined();
  expect(pageOfSubject("constructor/x")).toBeUndefined();
  expect(pageOfSubject("recommendation/a/b")).toBeUndefined();
});
