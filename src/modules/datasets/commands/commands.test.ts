// The commands as somebody on the terminal runs them: what they print, what they complain about, how they end.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { readFigures } from "../import/read-figures.ts";
import { datasets } from "../module.ts";

const context = testContext(await testDatabase());
const folder = await mkdtemp(join(tmpdir(), "datasets-"));
afterAll(() => rm(folder, { recursive: true }));

type Answer = { code: number | undefined; printed: string; complained: string };

function terminal() {
  const id = context.newCity();
  return async (
    name: string,
    values: Readonly<Record<string, string | boolean>>,
    ...positionals: readonly string[]
  ): Promise<Answer> => {
    const printed: string[] = [];
    const complained: string[] = [];
    const command = datasets.commands?.find((one) => one.name === `datasets ${name}`);
    if (command === undefined || command.filesOnly) throw new Error(`No command ${name}`);
    const world = {
      context,
      print: (line: string) => void printed.push(line),
      complain: (line: string) => void complained.push(line),
      claimServing: async () => ({ serving: true }) as const,
      cities: async () => [{ id, slug: "york" }],
    };
    const format = name === "export" ? { format: "csv" } : {};
    const input = { values: { city: "york", ...format, ...values }, positionals };
    const code = await command.run(world, input);
    return { code, printed: printed.join("\n"), complained: complained.join("\n") };
  };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const DEFINITION = {
  slug: "asylum-seekers",
  title: { en: "Asylum seekers" },
  kind: "count",
  unit: "people",
  source: "City council",
  licence: "CC BY 4.0",
};
const TABLE = [
  "Year,District,Sex,Value",
  ...["Total,Total,90", "Total,Women,50", "Total,Men,40", "North,Total,30", "North,Women,28"],
  ...["North,Men,2", "South,Total,30", "South,Women,12", "South,Men,18", "West,Total,30"],
  ...["West,Women,10", "West,Men,20"],
]
  .map((row, n) => (n === 0 ? row : `2024,${row}`))
  .join("\n");

describe("one data set from its definition to its export", () => {
  const run = terminal();
  let definition = "";
  let table = "";
  beforeAll(async () => {
    definition = await file("definition.json", JSON.stringify(DEFINITION));
    table = await file("table.csv", TABLE);
  });

  test("is defined, and listed in the layout that it is defined in", async () => {
    expect(await run("define", {}, definition)).toEqual({
      code: 0,
      printed: "asylum-seekers: Defined.",
      complained: "",
    });
    const listed = await run("list", { json: true });
    const again = await file("listed.json", listed.printed);
    expect((await run("define", {}, again)).printed).toBe("asylum-seekers: As before.");
    expect(JSON.parse(listed.printed)).toMatchObject([
      { ...DEFINITION, rules: { mode: "protect", threshold: 4, zeros: "protected" }, recipe: null },
    ]);
  });

  test("is imported after a dry run", async () => {
    const dry = await run("import", { "dry-run": true }, "asylum-seekers", table);
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.printed).toBe(
      "12 figures in 1 period, 1 of them new.\nDry run: nothing was written.",
    );
    const done = await run("import", { json: true, "accept-all": true }, "asylum-seekers", table);
    expect(JSON.parse(done.printed)).toMatchObject({
      number: 1,
      observations: 12,
      format: "open-sdg",
    });
  });

  test("is released after a dry run, and exported with a mark in every cell that is not told", async () => {
    const dry = await run("release", { "dry-run": true, json: true }, "asylum-seekers");
    expect(JSON.parse(dry.printed)).toMatchObject({
      dryRun: true,
      plan: { primary: 1, secondary: 3 },
    });
    expect((await run("export", {}, "asylum-seekers")).code).toBe(1);
    expect((await run("release", {}, "asylum-seekers")).printed).toContain(
      "12 cells, 4 of them withheld.",
    );
    const { printed } = await run("export", {}, "asylum-seekers");
    expect(printed.split("\r\n")).toContain("North,Men,2024,:,suppressed");
    expect(printed.split("\r\n")).toContain("Total,Total,2024,90,normal");
    expect(printed).not.toMatch(/,,/);
    const cube = await run("export", { format: "json-stat" }, "asylum-seekers");
    expect(JSON.parse(cube.printed)).toMatchObject({ version: "2.0", class: "dataset" });
    // What goes out comes back as it was, from both.
    for (const text of [printed, cube.printed]) {
      const { figures, errors } = await readFigures(new TextEncoder().encode(text));
      expect(errors).toEqual([]);
      const { observations, statuses } = figures ?? { observations: undefined, statuses: [] };
      const told = Array.from(observations?.value ?? []).filter((value) => !Number.isNaN(value));
      expect(told.sort((a, b) => a - b)).toEqual([10, 20, 30, 30, 30, 40, 50, 90]);
      const states = Array.from(observations?.status ?? [], (one) => statuses[one]?.state);
      expect(states.filter((state) => state === "suppressed")).toHaveLength(4);
    }
  });
});

describe("an import", () => {
  test("is taken back by its number while it is the last, and no other way", async () => {
    const run = terminal();
    await run("define", {}, await file("definition.json", JSON.stringify(DEFINITION)));
    await run("import", {}, "asylum-seekers", await file("table.csv", TABLE));
    expect(await run("take-back", {}, "asylum-seekers", "first")).toMatchObject({ code: 2 });
    expect(await run("take-back", {}, "asylum-seekers", "2")).toMatchObject({ code: 1 });
    const done = await run("take-back", {}, "asylum-seekers", "1");
    expect(done).toMatchObject({ code: 0, complained: "" });
    expect(done.printed).toContain("Import 1 is taken back.");
    const again = await run("take-back", { json: true }, "asylum-seekers", "1");
    expect(again).toMatchObject({ code: 1, printed: '{"refused":"not-the-last"}' });
  });
});

describe("an unsafe release", () => {
  test("is refused with what could be worked out and the smallest remedy, in words and as JSON", async () => {
    const run = terminal();
    const given = { ...DEFINITION, rules: { mode: "as-delivered" } };
    await run("define", {}, await file("delivered.json", JSON.stringify([given])));
    const table = await file("delivered.csv", TABLE.replace("North,Men,2", "North,Men,:"));
    await run("import", { "accept-all": true }, "asylum-seekers", table);
    const refused = await run("release", {}, "asylum-seekers");
    expect(refused).toMatchObject({ code: 1, printed: "" });
    expect(refused.complained).toContain("North, Men, 2024: follows from the sums");
    expect(refused.complained).toMatch(/together\. That costs|Withhold 3 more cells\./);
    const json = JSON.parse((await run("release", { json: true }, "asylum-seekers")).printed);
    expect(json).toMatchObject({
      refused: "unsafe",
      revealed: [{ categories: { District: "North" } }],
    });
  });
});

describe("questions", () => {
  const odd = `Year,District,Value\n${[2015, 2016, 2017, 2018, 2019].map((y) => `${y},North,42`).join("\n")}`;

  test("stand in the way until a file of answers or --accept-all answers them", async () => {
    const run = terminal();
    await run("define", {}, await file("definition.json", JSON.stringify(DEFINITION)));
    const path = await file("odd.csv", odd);
    const refused = await run("import", { json: true }, "asylum-seekers", path);
    expect(refused.code).toBe(1);
    const { questions } = JSON.parse(refused.printed);
    expect(questions[0].text).toMatch(/42/);
    const answers = Object.fromEntries(questions.map(({ id }: { id: string }) => [id, "A quota."]));
    const given = await file("answers.json", JSON.stringify(answers));
    expect(await run("import", { answers: given }, "asylum-seekers", path)).toMatchObject({
      code: 0,
    });
  });

  test("are not answered by a file that holds no answers", async () => {
    const run = terminal();
    const path = await file("odd.csv", odd);
    const answers = await file("no-answers.json", "[1]");
    const wrong = await run("import", { answers }, "asylum-seekers", path);
    expect(wrong).toMatchObject({ code: 2, printed: "" });
    expect(wrong.complained).toContain("is not a JSON object of answers");
  });
});

describe("called wrongly", () => {
  test.each([
    ["import", {}, ["asylum-seekers"], "Usage: datasets import"],
    ["import", {}, ["asylum-seekers", "nowhere.csv"], "There is no file nowhere.csv."],
    ["import", { "year-starts": "13" }, ["asylum-seekers", "x.csv"], "--year-starts"],
    ["import", { decimal: "dot" }, ["asylum-seekers", "x.csv"], "--decimal"],
    ["import", { retrieved: "yesterday" }, ["asylum-seekers", "x.csv"], "--retrieved"],
    ["define", {}, [], "Usage: datasets define"],
    ["define", {}, ["nowhere.json"], "There is no file nowhere.json."],
    ["release", { city: "oslo" }, ["asylum-seekers"], "There is no city oslo."],
    ["export", { format: "pdf" }, ["asylum-seekers"], "Usage: datasets export"],
  ] as const)("%s %j %j says so and ends with 2", async (name, values, words, said) => {
    const answer = await terminal()(name, values, ...words);
    expect(answer).toMatchObject({ code: 2, printed: "" });
    expect(answer.complained).toContain(said);
  });

  test("a data set that is not there is refused", async () => {
    const run = terminal();
    const table = await file("table.csv", TABLE);
    for (const answer of [
      await run("import", {}, "other", table),
      await run("release", {}, "other"),
      await run("fetch", {}, "other"),
    ]) {
      expect(answer).toMatchObject({ code: 1, complained: "There is no such data set." });
    }
  });

  test("a definition that is none names every place that is wrong", async () => {
    const path = await file(
      "wrong.json",
      JSON.stringify([{ ...DEFINITION, kind: "number", threshold: 3 }]),
    );
    const answer = await terminal()("define", {}, path);
    expect(answer.code).toBe(1);
    expect(answer.complained).toMatch(/wrong\.json: 0\.kind: should be /);
    expect(answer.complained).toContain(
      "wrong.json: 0.threshold: nothing of this name belongs here.",
    );
  });

  test("a file that cannot be read is told with its rows", async () => {
    const run = terminal();
    await run("define", {}, await file("definition.json", JSON.stringify(DEFINITION)));
    const path = await file("broken.csv", "Year,District,Value\n2024,North,ten\n20x4,South,7\n");
    const answer = await run("import", {}, "asylum-seekers", path);
    expect(answer.code).toBe(1);
    expect(answer.complained).toMatch(/\n {2}Row 2: .*ten.*\n {2}Row 3: .*20x4/);
    expect(answer.complained).not.toContain("value no.");
  });

  test("a definition that is no JSON is said to be none", async () => {
    for (const text of ["", "slug: mine", "{"]) {
      const path = await file("none.json", text);
      const answer = await terminal()("define", {}, path);
      expect(answer).toMatchObject({ code: 1, complained: `${path} is not JSON.` });
    }
  });
});
