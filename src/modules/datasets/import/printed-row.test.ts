import { expect, test } from "vitest";
import { rowPrinter } from "./printed-row.ts";
import { readFigures } from "./read-figures.ts";

async function rowsOf(text: string) {
  const { figures, words } = await readFigures(new TextEncoder().encode(text));
  if (figures === null) throw new Error(text);
  const row = rowPrinter(figures, words);
  return Array.from({ length: figures.observations.length }, (_, n) => row(n));
}

test("a row says its categories in words and codes, its period as printed and as days, its value and what it is worth", async () => {
  expect(await rowsOf('Year,"The ""group""",Value\n2014/15,Å,1.5\n2015/16,,:\n')).toEqual([
    {
      'The "group"': "Å",
      Year: "2014/15",
      period: "2014-04-01/2015-03-31",
      value: 1.5,
      status: "normal",
      flag: "",
      codes: { 'The "group"': "Å" },
    },
    {
      'The "group"': "",
      Year: "2015/16",
      period: "2015-04-01/2016-03-31",
      value: null,
      status: "suppressed",
      flag: ":",
      codes: { 'The "group"': "" },
    },
  ]);
});

test("a column called like a part of the row keeps its own name apart", async () => {
  expect(await rowsOf("codes,group,Year,value\na,x,2014,3\nb,y,2014,4\n")).toMatchObject([
    { "codes (dimension)": "a", group: "x", value: 3, codes: { "codes (dimension)": "a" } },
    { "codes (dimension)": "b", group: "y", value: 4 },
  ]);
});

test("figures without time or groups are rows too", async () => {
  expect(await rowsOf("nr;value\n1;5\n2;6\n")).toEqual([
    { period: null, value: 5, status: "normal", flag: "", codes: {} },
    { period: null, value: 6, status: "normal", flag: "", codes: {} },
  ]);
});
