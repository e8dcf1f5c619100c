/** Every kind of text through the one entry: files of real cities and offices, and files that are wrong in one way each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReadFigures } from "./observations.ts";
import { rowPrinter } from "./printed-row.ts";
import { type FigureHints, readFigures } from "./read-figures.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures/text", name));
const bytes = (text: string) => new TextEncoder().encode(text);

async function figuresOf(file: string | Uint8Array, hints: FigureHints = {}): Promise<ReadFigures> {
  const read = await readFigures(typeof file === "string" ? bytes(file) : file, hints);
  if (read.figures === null) throw new Error(JSON.stringify(read.errors));
  return read.figures;
}

async function rowsOf(file: string | Uint8Array, hints: FigureHints = {}) {
  const figures = await figuresOf(file, hints);
  const print = rowPrinter(figures);
  return Array.from({ length: figures.observations.length }, (_, row) => print(row));
}

async function errorsOf(file: string | Uint8Array, hints: FigureHints = {}) {
  const { errors } = await readFigures(typeof file === "string" ? bytes(file) : file, hints);
  return errors.map(({ code, row }) => (row === null ? code : `${code} ${row}`));
}

const states = ({ statuses, observations }: ReadFigures) => {
  const counts: Record<string, number> = {};
  for (const place of observations.status) {
    const { printed, state } = statuses[place] ?? { printed: "", state: "" };
    const key = `${printed}: ${state}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

describe("files of cities and offices", () => {
  test("Bristol's rough sleepers: a city's own Open SDG file", async () => {
    const figures = await figuresOf(fixture("opensdg-bristol/indicator_11-1-1.csv"));
    expect(figures.format).toBe("open-sdg");
    expect([...figures.observations.value].slice(0, 7)).toEqual([8, 8, 9, 41, 41, 97, 74]);
    expect(figures.dimensions).toMatchObject([{ id: "Units", role: "unit", total: null }]);
    expect(figures.periods[0]).toEqual({
      printed: "2010",
      period: { start: "2010-01-01", end: "2010-12-31" },
    });
  });

  test("Bristol's wards: a blank is the total, and nobody said when 2017-18 began", async () => {
    const figures = await figuresOf(fixture("opensdg-bristol/indicator_16-1-4.csv"));
    const ward = figures.dimensions.find(({ id }) => id === "Ward");
    expect(figures.observations.length).toBe(148);
    expect(ward?.role).toBe("place");
    expect(ward?.categories[ward.total ?? -1]?.label).toBe("");
    expect(figures.assumedYearStart).toBe(true);
    expect(figures.periods[0]?.period).toEqual({ start: "2017-04-01", end: "2018-03-31" });
  });

  test("the UK's hate crime: spans of split years, a status, and a gap", async () => {
    const figures = await figuresOf(fixture("opensdg-ons/indicator_10-3-1.csv"));
    expect(figures.observations.length).toBe(99);
    expect(figures.periods[0]).toEqual({
      printed: "2007/08 to 2008/09",
      period: { start: "2007-04-01", end: "2009-03-31" },
    });
    expect(states(figures)).toEqual({ "Normal Value: normal": 98, "Normal Value: missing": 1 });
    expect(figures.dimensions.find(({ id }) => id === "Disability status")?.role).toBe("group");
  });

  test("the UK's homicide and partner abuse: what is suppressed says so", async () => {
    expect(states(await figuresOf(fixture("opensdg-ons/indicator_16-1-1.csv")))).toEqual({
      "Undefined: normal": 358,
      "Missing data; suppressed: suppressed": 5,
    });
    const abuse = await figuresOf(fixture("opensdg-ons/indicator_5-2-1.csv"));
    expect(abuse.dimensions).toHaveLength(17);
    expect(states(abuse)).toEqual({
      "Normal value: normal": 365,
      "Missing value: missing": 10,
      "Missing value; suppressed: suppressed": 11,
    });
  });

  test("Canada's quarters, spans, and a group that is called Index", async () => {
    const debt = await figuresOf(fixture("opensdg-canada-cif/indicator_1-3-1.csv"));
    expect([debt.observations.length, debt.periods[0]?.period.start]).toEqual([561, "2015-10-01"]);
    const housing = await figuresOf(fixture("opensdg-canada-cif/indicator_11-3-1.csv"));
    expect(housing.periods[0]?.period).toEqual({ start: "2005-01-01", end: "2007-12-31" });
    const index = await figuresOf(fixture("opensdg-canada-cif/indicator_2-2-1.csv"));
    expect(index.dimensions.map(({ id }) => id)).toEqual(["Index"]);
  });

  test.each(["bergen", "graz", "york"])("Rosario's own layout: %s", async (city) => {
    const file = readFileSync(join(import.meta.dirname, "../../../../demo", city, "figures.csv"));
    const figures = await figuresOf(file, { yearStarts: 4 });
    expect(figures.format).toBe("rosario");
    expect(figures.dimensions.map(({ id }) => id)).toEqual([
      "city",
      "right",
      "indicator",
      "unit",
      "breakdown",
      "geography",
    ]);
    expect(figures.time?.label).toBe("period");
  });
});

describe("ways of writing a table", () => {
  const plain = [{ Kommune: "Tromsø", År: "2014", period: "2014-01-01/2014-12-31", value: 1234.5 }];
  const text = "År;Kommune;Verdi\r\n2014;Tromsø;1 234,5\r\n";
  const swapped = Buffer.from(`\ufeff${text}`, "utf16le");

  test.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a mark", bytes(`\ufeff${text}`)],
    ["the Windows alphabet", Buffer.from(text, "latin1")],
    ["UTF-16", swapped],
    ["UTF-16 the other way round", Buffer.from(swapped).swap16()],
    ["UTF-16 without a mark", swapped.subarray(2)],
    ["old line ends", bytes(text.replaceAll("\r\n", "\r"))],
    ["tabs", bytes(text.replaceAll(";", "\t"))],
    ["pipes", bytes(text.replaceAll(";", "|"))],
    ["quotes", bytes(text.replaceAll(/[^;\r\n]+/g, '"$&"'))],
    ["commas", bytes("År,Kommune,Verdi\n2014,Tromsø,1234.5")],
    ["delimiters after the last column", bytes(text.replaceAll("\r\n", ";;\r\n"))],
  ])("%s", async (_, file) => expect(await rowsOf(file)).toMatchObject(plain));

  test("in pieces of any size it is the same", async () => {
    const file = fixture("opensdg-ons/indicator_5-2-1.csv");
    const large = Buffer.concat([
      file,
      ...Array.from({ length: 4 }, () => file.subarray(file.indexOf(10) + 1)),
    ]);
    async function* pieces() {
      for (let at = 0; at < large.length; at += 10_007) yield large.subarray(at, at + 10_007);
    }
    const whole = await readFigures(large);
    expect(whole.figures?.observations.length).toBe(5 * 386);
    expect(await readFigures(pieces())).toEqual(whole);
  });

  test("titles above and notes below are told, and their source is kept", async () => {
    const file =
      "Table 5: Rough sleepers;;\nUpdated 2020;;\n\nYear;City;Number\n2014;York;5\n2015;York;6\n\nSource: DCLG, 2020;;\n* provisional;;\n";
    const read = await readFigures(bytes(file));
    expect(read.figures).toMatchObject({ title: "Table 5: Rough sleepers", source: "DCLG, 2020" });
    expect(read.figures?.observations.length).toBe(2);
    expect([...(read.figures?.observations.row ?? [])]).toEqual([5, 6]);
    expect(read.passedOver.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      "preamble 1",
      "preamble 2",
      "footnote 8",
      "footnote 9",
    ]);
  });

  test("years as columns become rows", async () => {
    const file =
      '"","ONS Code","City","2010.000000","2011.000000","rate"\n"1","E1","York",2,NA,0.5\n"2","E2","Bristol",8,9,0.6\n';
    expect(await rowsOf(file)).toMatchObject([
      { City: "York", period: "2010-01-01/2010-12-31", value: 2 },
      { City: "York", period: "2011-01-01/2011-12-31", value: null, status: "missing", flag: "NA" },
      { City: "Bristol", value: 8 },
      { City: "Bristol", value: 9 },
    ]);
  });

  test("a heading may name what is measured beside the year", async () => {
    expect(await rowsOf("region;Personer 2015;Andel 2015\nOslo;1;0,5\n")).toMatchObject([
      { region: "Oslo", Measure: "Personer", value: 1 },
      { region: "Oslo", Measure: "Andel", value: 0.5 },
    ]);
    expect(await rowsOf("Kommune,Andel (2021-2023)\nSkien,14\nTinn,12\n")).toMatchObject([
      { Kommune: "Skien", Measure: "Andel", period: "2021-01-01/2023-12-31", value: 14 },
      { Kommune: "Tinn" },
    ]);
  });

  test("two rows of headings are one", async () => {
    const file = "Kommune;2015;;2016;\n;Menn;Kvinner;Menn;Kvinner\nOslo;1;2;3;4\n";
    expect(await rowsOf(file)).toMatchObject([
      { Kommune: "Oslo", Measure: "Menn", Period: "2015", value: 1 },
      { Measure: "Kvinner", Period: "2015", value: 2 },
      { Measure: "Menn", Period: "2016", value: 3 },
      { Measure: "Kvinner", Period: "2016", value: 4 },
    ]);
  });

  test("Eurostat's tables by tab: keys in one column, flags behind the numbers", async () => {
    const file = "freq,unit,geo\\TIME_PERIOD\t2015 \t2016 \nA,PC,AT\t12.3 b\t: c\nA,PC,NO\t: \t5\n";
    expect(await rowsOf(file)).toMatchObject([
      { geo: "AT", unit: "PC", value: 12.3, status: "break", flag: "b" },
      { geo: "AT", value: null, status: "suppressed" },
      { geo: "NO", value: null, status: "missing" },
      { geo: "NO", value: 5, status: "normal" },
    ]);
  });

  test("a year and a month in two columns are one period", async () => {
    expect(await rowsOf("Year,Month,Value\n2015,1,5\n2015,December,6\n")).toMatchObject([
      { period: "2015-01-01/2015-01-31" },
      { period: "2015-12-01/2015-12-31" },
    ]);
    expect(await rowsOf("År;Kvartal;Verdi\n2015;2. kvartal;5\n")).toMatchObject([
      { period: "2015-04-01/2015-06-30" },
    ]);
  });

  test("several columns that tell one time in different words count once, the longest", async () => {
    const file =
      "Kommune,Skoleår,År,Andel\nSkien,2016/17-2018/19,2018-01-01,0.05\nSkien,2017/18-2019/20,2019-01-01,0.06\n";
    expect(await rowsOf(file)).toMatchObject([
      { period: "2016-08-01/2019-07-31", Skoleår: "2016/17-2018/19" },
      { period: "2017-08-01/2020-07-31" },
    ]);
  });

  test("the same sign means what it means in the language of the file", async () => {
    const german = await rowsOf("Jahr;Gemeinde;Anzahl\n2019;Graz;-\n2020;Graz;.\n2021;Graz;...\n");
    expect(german.map(({ value, status }) => [value, status])).toEqual([
      [0, "normal"],
      [null, "suppressed"],
      [null, "missing"],
    ]);
    const norwegian = await rowsOf(
      "År;Kommune;Verdi\n2019;Bergen;-\n2020;Bergen;.\n2021;Bergen;:\n2022;Bergen;3*\n",
    );
    expect(norwegian.map(({ value, status }) => [value, status])).toEqual([
      [0, "normal"],
      [null, "not-applicable"],
      [null, "suppressed"],
      [3, "provisional"],
    ]);
  });

  test("rows whose unit never counts describe, and are told", async () => {
    const file =
      "aar,kommune_nr,enhet,tabellvariabel\n2011,0301,personer,5\n2011,1201,personer,:\n2011,0301,Kommunenavn,Oslo\n";
    const read = await readFigures(bytes(file));
    expect(read.figures?.observations.length).toBe(2);
    expect(read.passedOver).toEqual([{ kind: "row", row: 4, text: "Kommunenavn: Oslo" }]);
  });

  test("what the person says goes before what the words say", async () => {
    const file = "kommune,år,antall,andel\nOslo,2015,5,1.5\n";
    expect(await errorsOf(file)).toEqual(["several-value-columns"]);
    expect(await rowsOf(file, { valueColumn: "andel" })).toMatchObject([{ value: 1.5 }]);
    expect(await errorsOf(file, { valueColumn: "verdi" })).toEqual(["no-such-column"]);
    expect(await rowsOf("Year,Value\n2014/15,5\n", { yearStarts: 9 })).toMatchObject([
      { period: "2014-09-01/2015-08-31" },
    ]);
    expect(await rowsOf("year;value\n2014;1.234\n", { decimalSign: "comma" })).toMatchObject([
      { value: 1234 },
    ]);
  });
});

describe("what is wrong is told with its row", () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ["nothing at all", "", ["empty-file"]],
    ["blanks", " \n \n", ["empty-file"]],
    ["names only", "Year,Value\n", ["no-rows"]],
    ["one column", "hello\nworld\n", ["no-columns 1"]],
    ["no names", "York,2015,18.5\nLeeds,2015,20.5\n", ["no-header 1"]],
    ["a name twice", "Year,Value,Value\n2014,1,2\n", ["duplicate-column"]],
    ["a short row", "Year,City,Value\n2014,York,1\n2015,York\n2016,York,3\n", ["ragged-row 3"]],
    ["an open quote", 'Year,City,Value\n2014,"York,1\n2015,York,2\n', ["bad-quotes 2"]],
    [
      "an open quote in a large file",
      `Year,Value\n2015,"5\n${"2016,6\n".repeat(200_000)}`,
      ["row-too-long 2"],
    ],
    [
      "years that are none",
      "Year,Value\n2014,1\nsoon,2\n9999,3\n",
      ["unknown-period 3", "unknown-period 4"],
    ],
    ["no year", "Year,City,Value\n2014,York,1\n,York,2\n", ["no-period 3"]],
    ["dates to be read in two ways", "date,value\n03/04/2015,1\n", ["ambiguous-period 2"]],
    [
      "years to be read in two ways",
      "Year,Value\n2010-11,5\n2011-12,6\n",
      ["ambiguous-period 2", "ambiguous-period 3"],
    ],
    ["numbers to be read in two ways", "year;value\n2014;1.234\n", ["ambiguous-number 2"]],
    ["two decimal signs", "year;value\n2014;1.5\n2015;2,5\n", ["mixed-decimals 3"]],
    ["words for a number", "Year,Value\n2014,about ten\n", ["not-a-number 2"]],
    ["too many digits", "Year,Value\n2014,123456789012345678901\n", ["number-too-large 2"]],
    ["an unknown status", "Year,Observation status,Value\n2014,Strange,1\n", ["unknown-status 2"]],
    ["no figures", "Kommune,Navn\nA,B\nC,D\n", ["no-value-column"]],
    [
      "two alphabets",
      Buffer.concat([
        bytes("Year,City,Value\n2015,Tromsø,5\n"),
        Buffer.from("2016,Tromsø,6\n", "latin1"),
      ]),
      ["mixed-encoding 3"],
    ],
    [
      "no alphabet",
      Buffer.from("Year,City,Value\n2015,\x81\x8d\x8f,5\n", "latin1"),
      ["unknown-encoding 2"],
    ],
    ["a web page", "<!DOCTYPE html><html></html>", ["not-figures"]],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), ["not-figures"]],
    ["old Excel", Buffer.from("d0cf11e0a1b11ae100", "hex"), ["old-excel"]],
    ["a description", "---\nindicator_name: x\n---\n", ["metadata-only"]],
    [
      "another archive",
      Buffer.from("504b0506000000000000000000000000000000000000", "hex"),
      ["other-archive"],
    ],
    ["half a workbook", Buffer.from("504b030400000000", "hex"), ["not-a-workbook"]],
    ["broken JSON", '{"version":', ["PARSE_ERROR 1"]],
  ])("%s", async (_, file, expected) => expect(await errorsOf(file)).toEqual(expected));

  test("every error of a file is told, up to a thousand", async () => {
    const file = `Year,Value\n${"never,x5x\n".repeat(5_000)}`;
    expect(await errorsOf(file)).toHaveLength(1_000);
  });
});
