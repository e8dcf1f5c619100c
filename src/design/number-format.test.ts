/** Numbers as each language's readers write them. */
import { expect, test } from "vitest";
import { printNumber } from "./number-format.ts";

test("a number has its language's marks and exactly the decimals asked for", () => {
  expect(printNumber(1234.5, 1, "en")).toBe("1,234.5");
  expect(printNumber(1234.5, 1, "nb").replace(/\s/g, " ")).toBe("1 234,5");
  expect(printNumber(12, 2, "de")).toBe("12,00");
});

test("there is no minus nought", () => {
  expect(printNumber(-0, 0, "en")).toBe("0");
});
