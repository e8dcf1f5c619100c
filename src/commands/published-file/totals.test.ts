import { describe, expect, test } from "vitest";
import {
  isAdditiveUnit,
  isTimeColumn,
  isTotalLabel,
  isUnitColumn,
  maybeTotalLabel,
} from "./totals.ts";

describe("words for a total", () => {
  test.each([
    ...["Total", "I alt", "Alle", "Gesamt", "Insgesamt", "Totalt", "Sum", "All", "Both sexes"],
    ...["All wards", "Bergen i alt", "Stadt insgesamt", "Hele byen", "Grand total", "_T"],
  ])("%s", (label) => {
    expect(isTotalLabel(label, [])).toBe(true);
  });

  test.each(["All other", "Alle andre", "Allerød", "Sumatra", "North", "0"])(
    "are not %s",
    (label) => {
      expect(isTotalLabel(label, [])).toBe(false);
    },
  );

  test("are also those that the caller names, and codes only perhaps", () => {
    expect(isTotalLabel("Bergen", ["Bergen"])).toBe(true);
    expect(["0", "00", "999", "", "12"].map(maybeTotalLabel)).toEqual([
      ...[true, true, true, true],
      false,
    ]);
  });
});

test("columns of units and of time are known by name, and shares do not add up", () => {
  expect(["enhet", "unit", "area"].map(isUnitColumn)).toEqual([true, true, false]);
  expect(["aar", "Year", "area"].map(isTimeColumn)).toEqual([true, true, false]);
  expect(["personer", "prosent", "% men"].map(isAdditiveUnit)).toEqual([true, false, false]);
});
