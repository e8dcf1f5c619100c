/** Questions that compare a file with what was read of the same data set before. */
import { describe, expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { aFile } from "./testing.ts";

const before = "Year,Place,Value\n2018,Nord,61\n2018,Sør,43\n2019,Nord,64\n2019,Sør,48";

function kinds(now: string, then = before) {
  return askAbout(aFile(now), aFile(then));
}

test("figures that say something else than last time are asked about", () => {
  const now =
    "Year,Place,Status,Value\n2020,Nord,,66\n2019,Sør,r,52\n2019,Nord,,64\n2018,Nord,,61\n2018,Sør,,43";
  expect(askAbout(aFile(now, { states: { r: "revised" } }), aFile(before))).toMatchObject([
    {
      kind: "changed-history",
      rows: [3],
      facts: { series: "Sør", period: "2019", before: 48, now: 52, marked: 1 },
    },
  ]);
});

test("the same figures with more or fewer decimals have not changed", () => {
  expect(kinds("Year,Value\n2018,61.04\n2019,64.37", "Year,Value\n2018,61\n2019,64.4")).toEqual([]);
  expect(
    kinds("Year,Value\n2018,61.04\n2019,64.37", "Year,Value\n2018,62\n2019,64.4"),
  ).toHaveLength(1);
});

test("figures that are gone although their year is told", () => {
  expect(kinds("Year,Place,Value\n2018,Nord,61\n2018,Sør,43\n2019,Nord,64")).toMatchObject([
    {
      kind: "vanished-figures",
      count: 0,
      facts: { series: "Sør", period: "2019", before: 48, figures: 1 },
    },
  ]);
  expect(
    kinds("Year,Place,Value\n2018,Nord,61\n2018,Sør,43\n2019,Nord,64\n2019,Sør,.."),
  ).toMatchObject([{ kind: "vanished-figures", rows: [5], facts: { before: 48 } }]);
});

test("years that the new file no longer tells, and new places, are nothing to ask about", () => {
  expect(kinds("Year,Place,Value\n2019,Nord,64\n2019,Sør,48\n2019,Vest,20\n2020,Nord,65")).toEqual(
    [],
  );
});

test("files of different dimensions are not compared", () => {
  expect(kinds("Year,Sex,Value\n2019,Male,64\n2019,Female,48")).toEqual([]);
});

test("a file that its office dated before the one that is here", () => {
  const then = aFile(before, { updatedAt: "2024-05-02T06:00:00Z" });
  expect(askAbout(aFile(before, { updatedAt: "2023-05-02" }), then)).toMatchObject([
    { kind: "older-file", facts: { before: "2024-05-02", now: "2023-05-02" } },
  ]);
  expect(askAbout(aFile(before, { updatedAt: "2024-05-02" }), then)).toEqual([]);
});

describe("codes that a place had before", () => {
  const labels = { E1: "Bournemouth", E2: "Bournemouth", E3: "Poole" };

  test("a name under another code than last time", () => {
    const then = aFile("Year,Area,Value\n2018,E1,61\n2018,E3,43", { labels });
    const now = aFile("Year,Area,Value\n2019,E2,63\n2019,E3,44", { labels });
    expect(askAbout(now, then)).toMatchObject([
      {
        kind: "municipality-code-change",
        rows: [2],
        facts: { what: "same-name", name: "Bournemouth", old: "E1", present: "E2" },
      },
    ]);
  });
});
