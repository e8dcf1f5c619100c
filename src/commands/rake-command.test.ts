import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandInput } from "../platform/command.ts";
import { rakeCommand } from "./rake-command.ts";

const samples = new URL("../statistics/weighting/fixtures/", import.meta.url).pathname;
const schools = join(samples, "apiclus1-raked-survey-R.csv");
const margins = ["margin-stype.csv", "margin-schwide.csv"].map((name) => join(samples, name));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-rake-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.join("\n"));
  return path;
}

async function run(path: string, values: CommandInput["values"]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await rakeCommand.run(
    {
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
    },
    { values, positionals: [path] },
  );
  return { code, printed, complaints, json: () => JSON.parse(printed.join("")) };
}

const ten = ["sex,age", ...[..."ffffffmmmm"].map((sex, i) => `${sex},${i % 2 ? "old" : "young"}`)];

describe("statistics rake", () => {
  test("meets margins that differ in their last digits, as shares and rounded counts do", async () => {
    const path = await file("ten.csv", ...ten);
    const sex = await file("sex.csv", "sex,count", "f,500", "m,500");
    const age = await file("age.csv", "age,count", "young,599.9999", "old,400");
    const { code, json } = await run(path, { margins: [sex, age], json: true, least: "1" });
    expect(code).toBe(0);
    expect(json().margins[3].achieved).toBeCloseTo(400, 3);
  });

  test("prints the weights of the sample, their cost and the margins they meet", async () => {
    const { code, json } = await run(schools, { margins, json: true, mean: ["enroll"] });
    expect(code).toBe(0);
    const result = json();
    expect(result).toMatchObject({
      n: 183,
      deff: expect.closeTo(1.051657, 6),
      effectiveN: expect.closeTo(174.0112, 4),
      means: [{ column: "enroll", mean: expect.closeTo(588.8408, 4), n: 183 }],
    });
    expect(result.weights[0]).toEqual({
      id: "1",
      base: 33.846996307373,
      weight: expect.closeTo(50.3294011185593, 6),
    });
    expect(result.margins).toContainEqual({
      variable: "sch.wide",
      category: "No",
      target: 1072,
      achieved: expect.closeTo(1072, 5),
      respondents: 23,
    });
  });

  test("gives the same for margins in one file with a line a category", async () => {
    const long = await file(
      "long.csv",
      "variable,category,count",
      ...["stype,E,4421", "stype,H,755", "stype,M,1018", "sch.wide,No,1072", "sch.wide,Yes,5122"],
    );
    const apart = await run(schools, { margins, json: true });
    const together = await run(schools, { margins: [long], json: true });
    expect(together.json()).toEqual(apart.json());
  });

  test("weights to a crossing of two columns, and takes 1 where there is no base weight", async () => {
    const survey = await file("survey.csv", ...ten);
    const crossing = await file(
      "crossing.csv",
      "sex;age;antall",
      ...["f;young;30", "f;old;30,5", "m;young;20", "m;old;19,5"],
    );
    const { code, json } = await run(survey, { margins: [crossing], least: "2", json: true });
    expect(code).toBe(0);
    const result = json();
    expect(result.weights[0]).toEqual({ line: 2, base: 1, weight: expect.closeTo(10, 9) });
    expect(result.margins[1]).toMatchObject({ variable: "sex × age", category: "f × old" });
  });

  test("prints CSV for a file, and beside it what a reader should know", async () => {
    const { code, printed, complaints } = await run(schools, { margins, share: ["stype"] });
    expect(code).toBe(0);
    expect(printed.join("\n").split(/\r?\n/).slice(0, 2)).toEqual([
      "id,base,weight",
      expect.stringMatching(/^1,33\.846996307373,50\.32940/),
    ]);
    expect(complaints[0]).toMatch(/^183 respondents, as telling as 174\.0 with equal weights/);
    expect(complaints).toContain("stype, H: 12.2 % (14 of the 183 who answered)");
  });

  test("refuses a category with too few respondents, in words and as JSON", async () => {
    const { code, complaints, json } = await run(schools, { margins, least: "20", json: true });
    expect(code).toBe(1);
    expect(complaints).toEqual([
      expect.stringContaining('Only 14 answered stype = "H"; it takes 20'),
    ]);
    expect(json()).toMatchObject({ refused: "too-few-respondents", least: 20 });
  });

  test("names the line of an answer that the margin does not have", async () => {
    const survey = await file("answers.csv", ...ten, "x,old");
    const sex = await file("sex.csv", "sex,count", "f,60", "m,40");
    const { code, complaints } = await run(survey, { margins: [sex], least: "1" });
    expect(code).toBe(1);
    expect(complaints[0]).toContain('Line 12: the margin of sex has nobody who answers "x"');
  });

  test("names the line of a respondent who did not answer", async () => {
    const survey = await file("blank.csv", "id,sex", "1,f", "2,");
    const sex = await file("sex.csv", "sex,count", "f,60", "m,40");
    const { code, complaints } = await run(survey, { margins: [sex], least: "1" });
    expect(code).toBe(1);
    expect(complaints[0]).toContain("Line 3: there is no answer to sex.");
  });

  test("holds the weights within bounds", async () => {
    const { json } = await run(schools, { margins, trim: "0.89,1.75", json: true });
    expect(json().trimmed).toBeGreaterThan(0);
  });

  test.each([
    ["no margins", {}, "--margins is missing"],
    ["a file that is not there", { margins: ["nowhere.csv"] }, "There is no file nowhere.csv"],
    ["a weight column that is not there", { margins, weight: "vekt" }, "has no column vekt"],
    ["a weight column of words", { margins, weight: "stype" }, 'line 2: "H" below stype'],
    ["an id that is not there", { margins, id: ["nr"] }, "has no column nr"],
    ["a mean of words", { margins, mean: ["stype"] }, 'Line 2: "H" below stype is not a number'],
    ["a least that is none", { margins, least: "few" }, "--least must be"],
    ["bounds that are none", { margins, trim: "1.2,3" }, "--trim must be"],
    ["bounds that are none", { margins, trim: "3" }, "--trim must be"],
  ] as const)("says what is wrong with %s", async (_, values, complaint) => {
    const { code, printed, complaints } = await run(schools, values);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join("\n")).toContain(complaint);
  });

  test.each([
    ["an unknown variable", ["county,count", "a,1"], "the respondents have no column county"],
    ["an unknown variable in long form", ["v,c,n", "county,a,1"], 'no column "county"'],
    ["a count of words", ["stype,count", "E,many"], '"many" below count is not a count'],
    ["a count that could mean two", ["stype,count", 'E,"4,421"'], '"4,421" below count'],
    ["one column alone", ["stype", "E"], "a margin needs a category and a count"],
    ["no category", ["stype,count"], "there is no category in this file"],
    ["an empty file", [], "there is no table in this file"],
    ["a ragged row", ["stype,count", "E,1,2"], "line 2: 3 cells; the header has 2"],
  ])("says what is wrong with margins that have %s", async (_, lines, complaint) => {
    const path = await file("wrong.csv", ...lines);
    const { code, complaints } = await run(schools, { margins: [path] });
    expect(code).toBe(2);
    expect(complaints.join("\n")).toContain(complaint);
  });

  test("says so when the file is not in UTF-8", async () => {
    const path = join(folder, "latin1.csv");
    await writeFile(path, Buffer.from("kjønn,antall\nkvinne,1\n", "latin1"));
    const { code, complaints } = await run(schools, { margins: [path] });
    expect(code).toBe(2);
    expect(complaints[0]).toContain("line 1: not in UTF-8");
  });
});
