import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { aFile } from "./testing.ts";
import { readUnit } from "./unit.ts";

function ask(lines: string, title?: string) {
  const about = title === undefined ? {} : { title };
  return askAbout(aFile(lines, { roles: { Unit: "unit", Units: "unit" }, ...about })).filter(
    ({ kind }) => kind === "unit-contradiction" || kind === "negative-count",
  );
}

test("Bristol's counts of hate crimes are no rate, and its shares are left alone", () => {
  const path = join(import.meta.dirname, "fixtures", "bristol-10-3-1.csv");
  expect(ask(readFileSync(path, "utf8"))).toMatchObject([
    {
      rows: [2, 3, 4, 5, 6],
      count: 5,
      facts: {
        what: "rate-or-count",
        unit: "Crude Rate of Hate crimes",
        least: 747,
        greatest: 1772,
      },
    },
  ]);
});

test("a share above 100 per cent is asked about, with the highest as the example", () => {
  const lines = "Year,Unit,Value\n2018,prosent,88\n2019,prosent,104.2\n2020,prosent,133.3";
  expect(ask(lines)).toMatchObject([
    { rows: [3, 4], facts: { what: "over-100", value: 133.3, period: "2020" } },
  ]);
});

test("the title of the file is its unit where it has no other", () => {
  expect(ask("Year,Value\n2018,12\n2019,140", "Andel fattige barn (prosent)")).toHaveLength(1);
  expect(ask("Year,Value\n2018,12\n2019,140", "Fattige barn")).toEqual([]);
});

test("growth, ratios and income by deciles may be above 100", () => {
  for (const unit of ["Growth rate (%)", "% of GDP", "Endring i prosent", "Bottom 10 percent"])
    expect(ask(`Year,Unit,Value\n2018,${unit},80\n2019,${unit},140.5`)).toEqual([]);
});

test("more than a thousand for every thousand is a count", () => {
  const lines = 'Year,Unit,Value\n2018,"per 1 000 innbyggere",88\n2019,per 1 000 innbyggere,1400';
  expect(ask(lines.replaceAll('"', ""))).toMatchObject([
    { facts: { what: "over-base", base: 1000, value: 1400 } },
  ]);
});

test("parts of one among per cent, and per cent that never pass one", () => {
  const mixed =
    "Year,Unit,Value\n2017,%,45.1\n2018,%,46.3\n2019,%,0.452\n2020,%,0.471\n2021,%,0.483";
  expect(ask(mixed)).toMatchObject([{ rows: [4, 5, 6], facts: { what: "two-scales" } }]);
  const small = "Year,Unit,Value\n2017,prosent,0.057\n2018,prosent,0.061\n2019,prosent,0.064";
  expect(ask(small)).toMatchObject([{ facts: { what: "share-as-percent", value: 0.064 } }]);
  const rare = "Year,Unit,Value\n2017,prosent,0.05\n2018,prosent,0.16\n2019,prosent,1.4";
  expect(ask(rare)).toEqual([]);
});

test("half a person and fewer than none", () => {
  expect(ask("Year,Unit,Value\n2018,personer,12\n2019,personer,12.5")).toMatchObject([
    { rows: [3], facts: { what: "part-of-one", value: 12.5 } },
  ]);
  expect(ask("Year,Unit,Value\n2018,Number of people,12\n2019,Number of people,-3")).toMatchObject([
    { kind: "negative-count", rows: [3] },
  ]);
});

test.each([
  ["Percentage (%)", "percent", 100],
  ["Rate per 100,000 population", "per", 100_000],
  ["per 1.000 Einwohner", "per", 1000],
  ["je 10 000 Einwohner", "per", 10_000],
  ["per hundred thousand", "per", 100_000],
  ["Crude Rate of Hate crimes", "rate", 1],
  ["antall personer", "count", 1],
  ["Anzahl", "count", 1],
  ["kroner", "unknown", 1],
  ["1000 personer", "unknown", 1],
  ["prosentpoeng", "unknown", 100],
])("%s is read as %s", (printed, kind, base) => {
  expect(readUnit(printed)).toEqual({ kind, base });
});
