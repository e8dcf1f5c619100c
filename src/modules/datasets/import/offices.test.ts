/** Files in the shape in which offices and cities export them; the rows are constructed. */
import { describe, expect, test } from "vitest";
import { rowPrinter } from "./printed-row.ts";
import { type FigureHints, readFigures } from "./read-figures.ts";

async function read(lines: readonly string[], hints: FigureHints = {}) {
  const reading = await readFigures(new TextEncoder().encode(lines.join("\n")), hints);
  const { figures, words } = reading;
  const print = figures === null ? undefined : rowPrinter(figures, words);
  const rows =
    figures === null || print === undefined
      ? []
      : Array.from({ length: figures.observations.length }, (_, n) => print(n));
  return { ...reading, rows };
}

describe("a table with a column for every measure", () => {
  test("becomes a row a figure where the other columns tell its rows apart", async () => {
    const { rows, figures } = await read([
      "Bezirk;Jahr;Männer;Frauen",
      "Gries;2022;14000;13500",
      "Gries;2023;14100;13700",
      "Lend;2022;15500;-",
    ]);
    expect(figures?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ["Bezirk", "place"],
      ["Measure", "measure"],
    ]);
    expect(rows).toHaveLength(6);
    expect(rows[3]).toMatchObject({
      Bezirk: "Gries",
      Measure: "Frauen",
      period: "2023-01-01/2023-12-31",
      value: 13700,
    });
    expect(rows[5]).toMatchObject({ Bezirk: "Lend", Measure: "Frauen", value: 0, flag: "-" });
  });

  test("is refused where one of the columns may be a group in numbers", async () => {
    const { errors } = await read(["year,band,x", "2020,1,5", "2020,2,6", "2021,1,7", "2021,2,8"]);
    expect(errors.map(({ code }) => code)).toEqual(["several-value-columns"]);
  });

  test("leaves ages and sexes in numbers to be groups", async () => {
    const { rows } = await read(["year,sex,age,n", "2020,1,0,12", "2020,2,0,13"]);
    expect(rows[1]).toMatchObject({ sex: "2", age: "0", value: 13 });
  });
});

describe("SDMX-CSV", () => {
  test("gives codes and names, flags, and no attribute as a group", async () => {
    const { rows, figures, passedOver } = await read([
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals",
      "DATAFLOW,X:Y(1.0),Jobs,I,AUT,Austria,2020-Q1,,5.3,,A,Normal value,0,Units,1,One",
      "DATAFLOW,X:Y(1.0),Jobs,I,NOR,Norway,2020-Q1,,6.2,,B,Time series break,0,Units,2,Two",
    ]);
    expect(figures?.dimensions.map(({ id, label }) => [id, label])).toEqual([
      ["REF_AREA", "Reference area"],
      ["UNIT_MULT", "Unit multiplier"],
    ]);
    expect(rows[1]).toMatchObject({
      "Reference area": "Norway",
      codes: { "Reference area": "NOR" },
      period: "2020-01-01/2020-03-31",
      value: 6.2,
      status: "break",
    });
    expect(passedOver.map(({ text }) => text)).toContain("DECIMALS");
  });

  test("parts a code from the name behind it", async () => {
    const { rows } = await read([
      "DATAFLOW,geo: Geopolitical entity,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag",
      "ESTAT:T(1.0): Jobs,AT: Austria,2020: 2020,5: 5,p: provisional",
    ]);
    expect(rows).toEqual([
      {
        "Geopolitical entity": "Austria",
        TIME_PERIOD: "2020",
        period: "2020-01-01/2020-12-31",
        value: 5,
        status: "provisional",
        flag: "p",
        codes: { "Geopolitical entity": "AT" },
      },
    ]);
  });

  test("hides what a column of its own calls confidential, and takes free for no forecast", async () => {
    const { rows, remarks } = await read([
      "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
      "T,AT,2020,,,C",
      "T,NO,2020,4,e,F",
      "T,SE,2020,7,,C",
    ]);
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [null, "suppressed"],
      [4, "estimated"],
      [null, "suppressed"],
    ]);
    expect(remarks.map(({ code, row }) => [code, row])).toEqual([["value-and-status", 4]]);
  });
});

test("a figure that its status takes back is not read, and told", async () => {
  const { rows, remarks } = await read([
    "Year,Observation status,Value",
    "2014,Missing value; suppressed,5",
    "2015,Normal value,6",
    "2016,Low reliability; Time series break,7",
  ]);
  expect(rows.map(({ value, status }) => [value, status])).toEqual([
    [null, "suppressed"],
    [6, "normal"],
    [7, "break"],
  ]);
  expect(remarks).toEqual([
    {
      code: "value-and-status",
      row: 2,
      column: "Observation status",
      found: "Missing value; suppressed",
    },
  ]);
});

describe("headings", () => {
  test("in several records stand one behind the other", async () => {
    const { rows } = await read([
      "Tabelle: Bevölkerung;;;",
      ";;Bevölkerung;Bevölkerung",
      ";;männlich;weiblich",
      ";;Anzahl;Anzahl",
      "01;Nord;100;110",
      "02;Süd;200;.",
      "__________",
      "Quelle: Amt",
    ]);
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatchObject({
      "Column 1": "01",
      "Column 2": "Nord",
      Measure: "Bevölkerung weiblich Anzahl",
      value: 110,
    });
  });

  test("over several columns tell apart the years that repeat below them", async () => {
    const { rows } = await read([
      ";Menn;;Kvinner;",
      "Kommune;2020;2021;2020;2021",
      "Voss;5;6;7;8",
      "Bø;1;2;3;4",
    ]);
    expect(rows.slice(0, 4).map(({ Period, Measure, value }) => [Period, Measure, value])).toEqual([
      ["2020", "Menn", 5],
      ["2021", "Menn", 6],
      ["2020", "Kvinner", 7],
      ["2021", "Kvinner", 8],
    ]);
  });

  test("that name only years take the names above them", async () => {
    const { rows } = await read([
      "Items;Sex;Rate;;",
      ";;2019;2020;2021",
      "York;f;1;2;3",
      "York;m;4;5;6",
      "Leeds;f;7;8;9",
    ]);
    expect(rows).toHaveLength(9);
    expect(rows[4]).toMatchObject({ Items: "York", Sex: "m", Period: "2020", value: 5 });
  });
});

test("an export of PxWeb with years below one another names its measures over several records", async () => {
  const { rows, passedOver } = await read([
    "10484: Persontransport, etter år og statistikkvariabel;;",
    ";;",
    ";Passasjerer;Transportarbeid",
    ";Oslo-Skien;Oslo-Skien",
    "2015;1602;301463776",
    "2016;1716;320031747",
    ";;",
    "Sist endret:;;",
    "20240530 08:00;;",
    "Kilde:;;",
    "Statistisk sentralbyrå;;",
  ]);
  expect(rows).toHaveLength(4);
  expect(rows[2]).toMatchObject({
    Period: "2016",
    period: "2016-01-01/2016-12-31",
    Measure: "Passasjerer Oslo-Skien",
    value: 1716,
  });
  expect(passedOver.map(({ text }) => text)).toContain("20240530 08:00");
});

test("a count written with a point has a thousand there, other numbers are not guessed", async () => {
  const count = await read(["Jahr;Bezirk;Anzahl", "2021;Gries;1.803", "2021;Lend;803"]);
  expect(count.rows.map(({ value }) => value)).toEqual([1803, 803]);
  const mean = await read(["Jahr;Bezirk;Wert", "2021;Gries;1.803", "2021;Lend;803"]);
  expect(mean.errors.map(({ code }) => code)).toEqual(["ambiguous-number"]);
});

test("a number of municipalities is no measure", async () => {
  const { rows } = await read([
    "Knr;Navn;År;Forbruk;Kunder",
    "3801;Horten;2020;5,5;7",
    "3802;Holmestrand;2020;6,5;8",
  ]);
  expect(rows.map(({ Knr, Measure }) => [Knr, Measure])).toEqual([
    ["3801", "Forbruk"],
    ["3801", "Kunder"],
    ["3802", "Forbruk"],
    ["3802", "Kunder"],
  ]);
});

test("measures beside a rate become measures too", async () => {
  const { rows } = await read([
    "Måned;Kommune;Helt ledige;Prosent av arbeidsstyrken",
    "202301;4601 Bergen;3100;1,9",
    "202302;4601 Bergen;*;1,8",
  ]);
  expect(rows.map(({ Measure, value, status }) => [Measure, value, status])).toEqual([
    ["Helt ledige", 3100, "normal"],
    ["Prosent av arbeidsstyrken", 1.9, "normal"],
    ["Helt ledige", null, "suppressed"],
    ["Prosent av arbeidsstyrken", 1.8, "normal"],
  ]);
  expect(rows[0]).toMatchObject({ period: "2023-01-01/2023-01-31" });
});

test("the value of two columns is the one with numbers", async () => {
  const { rows } = await read([
    "Location,Period,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value",
    "Norway,2019,81.1,80.9,81.3,81.1 [80.9-81.3]",
    "Austria,2019,79.7,79.5,79.9,79.7 [79.5-79.9]",
  ]);
  expect(rows[0]).toMatchObject({ Location: "Norway", value: 81.1 });
});

test("open data of Statistik Austria name the column in its cells", async () => {
  const { rows } = await read([
    "C-A10-0;C-GRGEMAKT-0;F-ISIS-1",
    "A10-2019;GRGEMAKT-60101;291072",
    "A10-2020;GRGEMAKT-60101;291134",
  ]);
  expect(rows[1]).toMatchObject({ period: "2020-01-01/2020-12-31", value: 291134 });
});
