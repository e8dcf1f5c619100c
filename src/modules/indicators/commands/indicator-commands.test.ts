import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../../tests/support/command-run.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { programPath } from "../../../platform/program.ts";
import { defineDataSet } from "../../datasets/index.ts";
import { dataSetInput } from "../../datasets/testing.ts";
import { listEntries } from "../../ledger/index.ts";
import { defineRight } from "../../rights/index.ts";
import { aRight } from "../../rights/testing.ts";
import type { IndicatorInput } from "../definition.ts";
import { listSeries } from "../list-indicators.ts";
import { indicatorInput, seriesInput, terminal } from "../testing.ts";
import { indicatorCommands } from "./indicator-commands.ts";

const database = await testDatabase();
const context = testContext(database);
const folder = await mkdtemp(join(tmpdir(), "indicators-"));
afterAll(() => rm(folder, { recursive: true }));

function cityOnTerminal() {
  const id = context.newCity();
  const run = async (
    name: string,
    values: Record<string, string | boolean> = {},
    ...positionals: readonly string[]
  ) => {
    const input = { values: { city: "york", ...values }, positionals };
    const cities = [{ id, slug: "york" }];
    const ran = await runCommand(context, indicatorCommands, name, { ...input, cities });
    return { code: ran.code, printed: ran.printed, complained: ran.complaints };
  };
  const entries = () => database.readCity(id, (tx) => listEntries(tx));
  return { id, run, entries };
}

let files = 0;

async function file(content: unknown): Promise<string> {
  const path = join(folder, `${files++}.json`);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const two: readonly IndicatorInput[] = [
  indicatorInput(),
  indicatorInput({ slug: "waiting", series: [seriesInput({ fileName: "Waiting" })] }),
];

describe("indicators define", () => {
  test("says what became of how many, and a second run changes nothing", async () => {
    const { run, entries } = cityOnTerminal();
    const path = await file(two);
    expect(await run("indicators define", {}, path)).toEqual({
      code: 0,
      printed: ["2 indicators: 2 added, 0 changed, 0 as before"],
      complained: [],
    });
    const changed = await file(two.map((one, place) => ({ ...one, dataOwner: `Office ${place}` })));
    await run("indicators define", {}, changed);
    expect((await run("indicators define", {}, changed)).printed).toEqual([
      "2 indicators: 0 added, 0 changed, 2 as before",
    ]);
    expect(await entries()).toHaveLength(4);
  });

  test("names the indicator and the series that are refused, and writes none", async () => {
    const { id, run } = cityOnTerminal();
    const wrong = [two[0], { ...two[1], series: [seriesInput()] }];
    expect(await run("indicators define", {}, await file(wrong))).toEqual({
      code: 1,
      printed: [],
      complained: [
        expect.stringMatching(/^waiting, series street-count: Files name another series just like/),
        "Nothing was written.",
      ],
    });
    const nowhere = [{ ...two[0], right: "nowhere" }];
    expect((await run("indicators define", {}, await file(nowhere))).complained[0]).toBe(
      "rough-sleeping: Choose a right, or the follow-up itself.",
    );
    expect(await database.readCity(id, (tx) => listSeries(tx))).toEqual([]);
  });

  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /^The file is not JSON: /],
    ["no list", {}, /\.json: the whole file: should be a list/],
    [
      "a missing text",
      [{ ...two[0], unit: undefined }],
      /\.json: 0\.unit: is missing; should be a text\.$/,
    ],
    ["an unknown kind", [two[0], { ...two[1], kind: "number" }], /\.json: 1\.kind: should be /],
    [
      "a misspelt key",
      [{ ...two[0], calculatoin: {} }],
      /\.json: 0\.calculatoin: nothing of this name belongs here\.$/,
    ],
    [
      "half a month",
      [{ ...two[0], series: [seriesInput({ yearStarts: 1.5 })] }],
      /\.json: 0\.series\.0\.yearStarts: should be a whole number\.$/,
    ],
  ])("refuses a file with %s and says where", async (_, content, complaint) => {
    const { run } = cityOnTerminal();
    const { code, printed, complained } = await run("indicators define", {}, await file(content));
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(complained[0]).toMatch(complaint);
  });

  test.each<[string, Record<string, string | boolean>, readonly string[]]>([
    ["without a file", {}, []],
    ["with two files", {}, ["a.json", "b.json"]],
    ["with a file that is not there", {}, [join(tmpdir(), "indicators-that-are-nowhere.json")]],
    ["for an unknown city", { city: "oz" }, ["a.json"]],
  ])("%s it says what is wrong and ends with 2", async (_, values, positionals) => {
    const { run } = cityOnTerminal();
    const { code, printed, complained } = await run("indicators define", values, ...positionals);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toHaveLength(1);
  });
});

describe("indicators list", () => {
  test("prints one line an indicator", async () => {
    const { run } = cityOnTerminal();
    await run("indicators define", {}, await file(two));
    expect((await run("indicators list")).printed).toEqual([
      "rough-sleeping\t-\tPeople sleeping rough\tpeople\t1",
      "waiting\t-\tPeople sleeping rough\tpeople\t1",
    ]);
    expect((await run("indicators list", { city: "oz" })).code).toBe(2);
  });

  test.each(["york", "graz", "bergen"])(
    "as JSON it is the file that defines %s again, unchanged, in this city and in another",
    async (city) => {
      const path = programPath("demo", city, "indicators.json");
      const [here, there] = [cityOnTerminal(), cityOnTerminal()];
      for (const { id } of [here, there]) {
        for (const slug of ["equality", "education", "housing", "health", "standard-of-living"]) {
          await defineRight(context, id, terminal, aRight({ slug }));
        }
        for (const slug of ["rough-sleeping-yorkshire", "used-dwelling-prices"]) {
          await defineDataSet(context, id, terminal, dataSetInput({ slug }));
        }
      }
      const first = await here.run("indicators define", {}, path);
      expect(first.complained).toEqual([]);
      const [json = ""] = (await here.run("indicators list", { json: true })).printed;
      const listed = await file(json);
      const all = JSON.parse(json).length;
      expect(all).toBeGreaterThan(10);
      for (const { run, did } of [
        { run: here.run, did: `0 added, 0 changed, ${all} as before` },
        { run: there.run, did: `${all} added, 0 changed, 0 as before` },
      ]) {
        expect((await run("indicators define", {}, listed)).printed).toEqual([
          `${all} indicators: ${did}`,
        ]);
      }
      expect((await there.run("indicators list", { json: true })).printed).toEqual([json]);
    },
  );
});
