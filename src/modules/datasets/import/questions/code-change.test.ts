import { expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { FORMER_CODES } from "./norwegian-codes.ts";
import { aFile } from "./testing.ts";

type About = Parameters<typeof aFile>[1];

function ask(lines: string, about: About = { roles: { kommune_nr: "place" } }) {
  return askAbout(aFile(lines, about)).filter(({ kind }) => kind === "municipality-code-change");
}

test("Bergen under its number of before 2020 is asked about", () => {
  expect(ask("aar,kommune_nr,Value\n2013,1201,520\n2013,0301,930\n2014,1201,540")).toMatchObject([
    {
      rows: [2, 4],
      facts: { what: "outdated", old: "1201", present: "4601", year: 2020, codes: 1 },
    },
  ]);
});

test("the old and the new number in one file are one place to be joined", () => {
  expect(ask("aar,kommune_nr,Value\n2019,1201,520\n2020,4601,540")).toMatchObject([
    { facts: { what: "both", old: "1201", present: "4601" } },
  ]);
});

test("a municipality that was split has no single number to go on under", () => {
  expect(ask("aar,kommune_nr,Value\n2022,1507,67")).toMatchObject([
    { facts: { what: "split", old: "1507", present: "1508, 1580", year: 2024 } },
  ]);
});

test("numbers in use, and years that look like numbers of Finnmark, are not asked about", () => {
  expect(ask("aar,kommune_nr,Value\n2022,4601,67\n2022,0301,68")).toEqual([]);
  expect(ask("aar,cohort,Value\n2022,2011,67\n2022,2012,68", {})).toEqual([]);
});

test("numbers in front of names, and names with their years of validity", () => {
  expect(ask("aar,region,Value\n2019,1201 Bergen,67", {})).toMatchObject([
    { facts: { old: "1201" } },
  ]);
  const labels = { X1: "Haram (-2019)", X2: "Haram (2024-)" };
  expect(ask("aar,region,Value\n2019,X1,67\n2024,X2,68", { labels })).toMatchObject([
    { facts: { what: "same-name", name: "Haram", old: "X1", present: "X2" } },
  ]);
});

test("two places of one name at the same time are two places", () => {
  const labels = { X1: "Herøy", X2: "Herøy" };
  expect(ask("aar,region,Value\n2019,X1,67\n2019,X2,68", { labels })).toEqual([]);
});

test("the list knows the reforms of 2018, 2020 and 2024", () => {
  expect(FORMER_CODES.size).toBe(485);
  expect(FORMER_CODES.get("1601")).toEqual({ successors: ["5001"], lastYear: 2017 });
  expect(FORMER_CODES.get("1252")).toEqual({ successors: ["4629"], lastYear: 2019 });
  expect(FORMER_CODES.get("3001")).toEqual({ successors: ["3101"], lastYear: 2023 });
  expect(FORMER_CODES.get("1850")).toEqual({ successors: ["1806", "1875"], lastYear: 2019 });
  for (const [code, { successors, lastYear }] of FORMER_CODES) {
    expect([code, ...successors].every((one) => /^\d{4}$/.test(one))).toBe(true);
    expect(successors.some((one) => FORMER_CODES.has(one))).toBe(false);
    expect(lastYear).toBeGreaterThan(2009);
  }
});
