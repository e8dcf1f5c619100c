import { expect, test } from "vitest";
import { askedNumber, askedPage } from "./asked-number.ts";

test.each([
  ["0", 0],
  ["7", 7],
  ["999999999", 999_999_999],
])("the number %s is %d", (text, number) => expect(askedNumber(text)).toBe(number));

test.each([undefined, "", "07", "-1", "1.5", "1e3", "1000000000", " 7", "seven"])(
  "%j is no number",
  (text) => expect(askedNumber(text)).toBeUndefined(),
);

test("a page that is asked for is that page", () => expect(askedPage("12")).toBe(12));

test.each([undefined, "", "0", "01", "-1", "1000000", "last"])("%j is the first page", (text) =>
  expect(askedPage(text)).toBe(1),
);
