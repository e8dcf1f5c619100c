import { expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { aFile } from "./testing.ts";

type About = Parameters<typeof aFile>[1];

function ask(lines: string, about?: About) {
  return askAbout(aFile(lines, about)).filter(({ kind }) => kind === "total-not-sum");
}

test("districts that add up every year but one are asked about in that year", () => {
  const lines = `År,Bydel,Value
2017,,100\n2017,Nord,60\n2017,Sør,40
2018,,110\n2018,Nord,65\n2018,Sør,45
2019,,120\n2019,Nord,70\n2019,Sør,47
2020,,130\n2020,Nord,75\n2020,Sør,55`;
  expect(ask(lines)).toMatchObject([
    {
      rows: [8, 9, 10],
      facts: { dimension: "Bydel", period: "2019", total: 120, sum: 117, parts: 2, places: 1 },
    },
  ]);
});

test("a single total of counts that its parts nearly make is asked about", () => {
  expect(ask("Year,Sex,Value\n2019,,100\n2019,Male,48\n2019,Female,49")).toMatchObject([
    { facts: { total: 100, sum: 97 } },
  ]);
});

test("means, shares and rates have totals that no one adds", () => {
  const lines = `Year,Sex,Value
2017,,14.2\n2017,Male,13.1\n2017,Female,15.3
2018,,14.4\n2018,Male,13.3\n2018,Female,15.6
2019,,15.2\n2019,Male,14.1\n2019,Female,16.3`;
  expect(ask(lines)).toEqual([]);
  expect(ask(lines.replace(/\.\d/g, ""))).toEqual([]);
});

test("rounding to the printed digit is no difference, more than that is", () => {
  const lines = `Year,Sex,Value
2017,,10.1\n2017,Male,5.04\n2017,Female,5.05
2018,,11.3\n2018,Male,5.62\n2018,Female,5.69
2019,,12.5\n2019,Male,6.22\n2019,Female,6.27`;
  expect(ask(lines)).toEqual([]);
  expect(ask(lines.replace("6.22", "6.12"))).toMatchObject([{ facts: { period: "2019" } }]);
});

test("parts of which one is hidden can only be too many", () => {
  const rows = [2015, 2016, 2017].flatMap((year) => [
    `${year},,10`,
    `${year},A-gate,4`,
    `${year},B-gate,6`,
  ]);
  const lines = ["Year,Street,Value", ...rows].join("\n");
  expect(ask(`${lines}\n2018,,10\n2018,A-gate,7\n2018,B-gate,:`)).toEqual([]);
  expect(ask(`${lines}\n2018,,10\n2018,A-gate,12\n2018,B-gate,:`)).toMatchObject([
    { facts: { period: "2018", sum: 12 } },
  ]);
});

test("a sum that the file itself states is held to", () => {
  const lines = "Year,Place,Value\n2019,County,50\n2019,East,20\n2019,West,32";
  const sums = { Place: [{ whole: "County", parts: ["East", "West"] }] };
  expect(ask(lines, { sums })).toMatchObject([{ facts: { whole: "County", total: 50, sum: 52 } }]);
});

test("subtotals that overlap are found by what they obey, and their exceptions asked about", () => {
  const rows = Array.from({ length: 14 }, (_, n) => {
    const [born, moved, others] = [20 + 3 * n, 11 + ((5 * n) % 7), 200 + 17 * n];
    const all = born + moved + others + (n === 9 ? 4 : 0);
    return [
      `2019,place ${n},alle,${all}`,
      `2019,place ${n},innvandrere,${moved}`,
      `2019,place ${n},norskfødte,${born}`,
      `2019,place ${n},resten,${others}`,
      `2019,place ${n},ellers,${born + others}`,
    ].join("\n");
  });
  const found = ask(["År,Sted,Gruppe,Value", ...rows].join("\n"), { totals: ["alle"] });
  expect(found.map(({ facts }) => facts)).toMatchObject([
    { whole: "alle", series: "place 9", places: 1 },
    { whole: "alle", series: "place 9", places: 1 },
  ]);
});
