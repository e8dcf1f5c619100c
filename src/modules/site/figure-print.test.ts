import { expect, test } from "vitest";
import { givenFigures, type Kind } from "../indicators/index.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { printLarge } from "./figure-print.ts";

function large(value: number, unit: string, kind: Kind) {
  const [series] = releasedIndicator(
    { kind },
    { unit, figures: [{ period: "2024", value }] },
  ).series;
  const [figure] = series === undefined ? [] : givenFigures(series);
  if (figure === undefined) throw new Error("One figure was made");
  return printLarge(figure, unit, kind, "en");
}

test("a large figure has its unit, beside it where that is short, smaller behind it where it is long", () => {
  expect(large(18, "percent", "share")).toEqual({ figure: "18 per cent" });
  expect(large(29, "percentage points", "gap")).toEqual({
    figure: "29",
    unit: "percentage points",
  });
});
