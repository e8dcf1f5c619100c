import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandInput } from "../platform/command.ts";
import { trendCommand } from "./trend-command.ts";

const fixtures = new URL("../statistics/trend/fixtures/", import.meta.url).pathname;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-trend-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(content: string | readonly string[], values: CommandInput["values"] = {}) {
  const path = join(folder, "series.csv");
  await writeFile(path, typeof content === "string" ? content : content.join("\n"));
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complaints.push(line),
  };
  const code = await trendCommand.run(terminal, { values, positionals: [path] });
  return { code, printed, complaints, json: () => JSON.parse(printed.join("")) };
}

const HEADER = "series,year,value";

describe("statistics trend", () => {
  test("prints the numbers that R computed", async () => {
    const text = await readFile(join(fixtures, "mann-kendall-theil-sen-r.csv"), "utf8");
    const [head = "", ...lines] = text.trim().split("\n");
    const columns = head.split(",");
    const expected = lines.map((line) => {
      const cells = line.split(",");
      return (name: string) => cells[columns.indexOf(name)] ?? "";
    });
    const rows = expected.flatMap((cell) => {
      const values = cell("values").split(" ");
      return cell("years")
        .split(" ")
        .map((year, i) => `${cell("id")},${year},${values[i]}`);
    });
    const { code, json } = await run([HEADER, ...rows], { json: true });
    expect(code).toBe(0);
    const { results } = json();
    expect(results).toHaveLength(6);
    for (const [i, cell] of expected.entries()) {
      expect(results[i]).toMatchObject({
        series: cell("id"),
        n: Number(cell("n")),
        s: Number(cell("S")),
        var_s: expect.closeTo(Number(cell("varS")), 9),
        z: expect.closeTo(Number(cell("z")), 9),
        p: expect.closeTo(Number(cell("p_normal")), 9),
        tau: expect.closeTo(Number(cell("tau_b")), 9),
        slope: expect.closeTo(Number(cell("sen_slope")), 9),
        intercept: expect.closeTo(Number(cell("sen_intercept")), 6),
        method: "rosario-trend-1",
      });
      if (cell("exact") === "TRUE")
        expect(results[i].p_exact).toBeCloseTo(Number(cell("p_r_cor_test")), 12);
    }
  });

  test.each([
    ["mann-kendall", [], "original_test"],
    ["hamed-rao", ["3"], "hamed_rao_modification_test_lag3"],
    ["yue-wang", ["1"], "yue_wang_modification_test_lag1"],
    ["pre-whitening", [], "pre_whitening_modification_test"],
    ["trend-free-pre-whitening", [], "trend_free_pre_whitening_modification_test"],
    ["seasonal", [], "seasonal_test"],
    ["correlated-seasonal", [], "correlated_seasonal_test"],
  ] as const)("gives pyMannKendall's numbers with --method %s", async (method, [lags], name) => {
    const vectors = JSON.parse(
      await readFile(join(fixtures, "pymannkendall-vectors.json"), "utf8"),
    );
    const rows = vectors.input.map((value: number | null, i: number) => `rain,${i},${value ?? ""}`);
    const options = { method, json: true, ...(lags === undefined ? {} : { lags }) };
    const { code, json } = await run([HEADER, ...rows], options);
    expect(code).toBe(0);
    const [result] = json().results;
    const wanted = vectors.expected[name];
    expect(result).toMatchObject({
      n: 353,
      skipped: 7,
      s: Number(wanted.s),
      tau_a: expect.closeTo(Number(wanted.Tau), 12),
    });
    for (const key of ["z", "p", "var_s"])
      if (wanted[key] !== undefined) expect(result[key] / Number(wanted[key])).toBeCloseTo(1, 10);
    const line = name.includes("seasonal")
      ? vectors.expected.seasonal_sens_slope
      : vectors.expected.sens_slope;
    expect(result.slope).toBeCloseTo(Number(line.slope), 12);
    expect(result.intercept).toBeCloseTo(Number(line.intercept), 9);
  });

  test("with --method statcan gives what Canada published, also from printed quarters and ranges", async () => {
    const published = JSON.parse(await readFile(join(fixtures, "canada-cif.json"), "utf8"));
    const columns = ["direction", "target", "target_year", "limit", "base_year"];
    const rows = published.flatMap((one: Record<string, never> & { values: unknown[][] }) =>
      one.values.map(([year, value]) =>
        [`"${one.series}"`, year, value, ...columns.map((column) => one[column] ?? "")].join(","),
      ),
    );
    const header = [HEADER, ...columns].join(",");
    const { code, json } = await run([header, ...rows], { method: "statcan", json: true });
    expect(code).toBe(0);
    const { results } = json();
    expect(results).toHaveLength(54);
    for (const [i, { series, expected }] of published.entries()) {
      const near = (value: unknown) =>
        typeof value === "number" ? expect.closeTo(value, 9) : value;
      const goal = Object.entries(expected).map(([key, value]) => [key, near(value)]);
      expect(results[i]).toMatchObject({ series, ...Object.fromEntries(goal) });
    }
  });

  test("with --method eurostat names the method in the sentence", async () => {
    const { printed } = await run([`${HEADER},direction`, "a,2018,100,up", "a,2023,90,up"], {
      method: "eurostat",
      language: "nb",
    });
    expect(printed).toEqual([
      "a: Etter metoden til Eurostat, som bare sammenligner to år og ikke spør om tilfeldigheter: betydelig bevegelse bort fra målet (100 i 2018, 90 i 2023). [significant-movement-away]",
    ]);
  });

  test("reads names, targets, breaks, provisional figures and what is missing", async () => {
    const { code, json } = await run(
      [
        "series;year;value;name;unit;direction;target;target_year;break;provisional",
        "lav;2014/15;90;Bostedsløse;personer;ned;;;;",
      ],
      { json: true },
    );
    expect(code).toBe(2);
    expect(json().errors[0]).toContain("line 2: the direction ned is none of up, down");
    const good = await run(
      [
        "series;year;value;name;unit;direction;target;target_year;break;provisional",
        "lav;2013/14;;Bostedsløse;personer;down;40;2030;;",
        "lav;2014/15;90;Bostedsløse;personer;down;40;2030;;",
        "lav;2015/16;85,5;;;;;;ja;",
        "lav;2016/17;80;;;;;;nei;",
        "lav;2017/18;..;;;;;;;",
        "lav;2018/19;75;;;;;;;",
        "lav;2019/20;70;;;;;;;",
        "lav;2020/21;66;;;;;;;1",
      ],
      { json: true, language: "nb" },
    );
    expect(good.complaints).toEqual([]);
    expect(good.json().results[0]).toMatchObject({
      n: 5,
      skipped: 2,
      broken_at: "2015/16",
      provisional: true,
      trend: "improving",
      verdict: "on-track",
      required_pace: expect.closeTo(-26 / 9, 9),
      sentence: expect.stringMatching(/^Bostedsløse: Fra 2015\/16 til 2020\/21 sank tallet/),
    });
  });

  test("says how many of many series look clear by chance", async () => {
    const series = ["a", "b"].flatMap((name) =>
      [1, 2, 3, 4, 5].map((value) => `${name},${2000 + value},${name === "a" ? value : value % 2}`),
    );
    const { printed, complaints } = await run([HEADER, ...series]);
    expect(printed).toHaveLength(2);
    expect(complaints[0]).toMatch(/^Of 2 series, about 0\.1 would look clear by chance alone\./);
  });

  test.each([
    ["an empty file", "", "no table"],
    ["a header alone", HEADER, "there are no rows"],
    ["other columns", "serie,år,verdi\na,1,2", "there is no column series, year, value"],
    ["a value that is a word", `${HEADER}\na,2015,many`, "line 2: the value many"],
    ["a number that can mean two", `${HEADER}\na,2015,"1,234"`, "line 2: the value 1,234"],
    ["a number beyond all measure", `${HEADER}\na,2015,1e300`, "line 2: the value 1e300"],
    ["a year that is a word", `${HEADER}\na,soon,1`, "line 2: the year soon is no year"],
    ["no year", `${HEADER}\na,,1`, "line 2: the year is missing"],
    ["no series", `${HEADER}\n,2015,1`, "line 2: the series has no name"],
    ["a year twice", `${HEADER}\na,2015,1\na,2015,2`, "line 3: a has 2015 already on line 2"],
    ["years and quarters mixed", `${HEADER}\na,2015,1\na,2016-Q1,2`, "a part of a year"],
    ["two targets", `${HEADER},target\na,2015,1,5\na,2016,1,6`, "line 3: target is 6 here and 5"],
    ["a kind that is none", `${HEADER},kind\na,2015,1,odd`, "the kind odd is none of"],
    ["a ragged row", `${HEADER}\na,2015`, "line 2: 2 cells"],
  ])("refuses %s with its line and code 2", async (_, content, sentence) => {
    const { code, complaints, printed } = await run(content, { json: true });
    expect(code).toBe(2);
    expect(complaints.join("\n")).toContain(sentence);
    expect(JSON.parse(printed[0] ?? "").errors).toEqual(complaints);
  });

  test.each([
    [{ method: "magic" }, "There is no method magic"],
    [{ language: "fr" }, "There is no language fr"],
    [{ lags: "0" }, "--lags takes"],
    [{ cycle: "1.5" }, "--cycle takes"],
  ])("refuses the option %o", async (values, sentence) => {
    const { code, complaints } = await run(`${HEADER}\na,2015,1`, values);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(sentence);
  });

  test("refuses with code 1 what a method has no answer for", async () => {
    const uneven = [2000, 2001, 2003.5, 2004, 2007.3].map((year) => `a,${year},${year % 7}`);
    const spaced = await run([HEADER, ...uneven], { method: "seasonal", cycle: "2" });
    expect(spaced).toMatchObject({
      code: 1,
      complaints: [expect.stringContaining("evenly spaced")],
    });
    const quarters = ["a,2015-Q1,1", "a,2015-Q2,2"];
    const twice = await run([HEADER, ...quarters], { method: "statcan" });
    expect(twice).toMatchObject({
      code: 1,
      complaints: [expect.stringContaining("one value a year")],
    });
    const swinging = [1, -1, 1, -1, 1, -1, 1].map((value, i) => `a,${i},${value}`);
    const none = await run([HEADER, ...swinging], { method: "yue-wang", lags: "1" });
    expect(none).toMatchObject({ code: 1, complaints: [expect.stringContaining("resemble")] });
  });

  test("says which file is not there, and what to type", async () => {
    const complaints: string[] = [];
    const terminal = { print: () => {}, complain: (line: string) => void complaints.push(line) };
    const missing = { values: {}, positionals: [join(folder, "nowhere.csv")] };
    expect(await trendCommand.run(terminal, missing)).toBe(2);
    expect(await trendCommand.run(terminal, { values: {}, positionals: [] })).toBe(2);
    expect(complaints[0]).toContain("There is no file");
    expect(complaints[1]).toContain("Usage: statistics trend FILE.csv");
  });
});
