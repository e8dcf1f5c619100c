// `rosario self-assessment`: export, import, frameworks of a city's own, and loading; and what is said of what is wrong.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { listCities } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { listPublications } from "../list-self-assessments.ts";
import { aFrameworkFile } from "../testing.ts";
import { selfAssessmentCommands } from "./self-assessment-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york", languages: ["en"] });
await aCity(context, { slug: "graz" });
const folder = await mkdtemp(join(tmpdir(), "self-assessment-"));
afterAll(() => rm(folder, { recursive: true }));

async function run(
  name: string,
  values: Record<string, string | undefined>,
  positionals: string[] = [],
) {
  const printed: string[] = [];
  const complained: string[] = [];
  const command = selfAssessmentCommands.find((one) => one.name === `self-assessment ${name}`);
  if (command === undefined || command.filesOnly) throw new Error("No command");
  const code = await command.run(
    {
      context,
      print: (line) => void printed.push(`${line}\n`),
      complain: (line) => void complained.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => context.database.inInstallation(listCities),
    },
    { values, positionals },
  );
  return { code, printed: printed.join(""), complained: complained.join("\n") };
}

async function fileOf(content: unknown, name = "file"): Promise<string> {
  const path = join(folder, name);
  const isText = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(path, isText ? content : JSON.stringify(content));
  return path;
}

const framework = "fra-2021-2022";
const assessedBy = { en: "The city" };
const which = (city = "york", year = "2026") => ({ city, framework, year });
const answers = [
  { element: "S1", state: "in-use", explanation: { en: '=HYPERLINK("x")\nTwo lines' } },
  { element: "S2", state: "not-relevant", reason: { nb: "Nei." }, isPublic: false },
];
const file = { assessments: [{ framework, year: 2026, assessedBy, publish: true, answers }] };

test("a file is loaded once, and published", async () => {
  const from = await fileOf(file);
  for (let times = 0; times < 2; times += 1)
    expect(await run("load", { city: "york", from })).toMatchObject({
      code: 0,
      printed: "york: self-assessments 1, answers 2.\n",
    });
  const published = await context.database.readCity(york.id, (tx) => listPublications(tx));
  expect(published).toHaveLength(1);
});

test("a file with anything refused leaves nothing", async () => {
  const wrong = {
    framework,
    year: 2025,
    assessedBy,
    answers: [answers[0], { element: "S9", state: "none" }],
  };
  const from = await fileOf({ assessments: [wrong] });
  expect(await run("load", { city: "york", from })).toMatchObject({
    code: 1,
    complained: `${framework} 2025, S9: The framework has no such element (unknown-element). Nothing of the file is loaded.`,
  });
  expect(await run("export", which("york", "2025"))).toMatchObject({ code: 1 });
  const unnamed = await fileOf({ assessments: [{ ...wrong, framework: "moon" }] });
  expect((await run("load", { city: "york", from: unnamed })).complained).toContain(
    "moon 2025: Choose",
  );
  expect((await run("load", { city: "york", from: await fileOf("{") })).complained).toContain(
    "is no JSON",
  );
  const shapeless = await fileOf({ assessments: [{ framework }] });
  expect(await run("load", { city: "york", from: shapeless })).toMatchObject({ code: 1 });
  const misspelt = await fileOf({ assessments: [{ ...wrong, published: true }] });
  expect((await run("load", { city: "york", from: misspelt })).complained).toBe(
    `${misspelt}: assessments.0.published: nothing of this name belongs here.`,
  );
});

test("what is exported is imported elsewhere, and exported the same", async () => {
  const first = await run("export", which());
  expect(first.code).toBe(0);
  expect(first.printed).toContain("S2,structure");
  const from = await fileOf(first.printed, "york.csv");
  const without = await run("import", { ...which("graz"), from });
  expect(without).toMatchObject({ code: 1, complained: expect.stringContaining("--assessed-by") });
  const brought = await run("import", { ...which("graz"), from, "assessed-by": "The office" });
  expect(brought).toMatchObject({
    code: 0,
    printed: "graz: 2 answers are new, 0 were there before.\n",
  });
  expect((await run("export", which("graz"))).printed).toBe(first.printed);
  const again = await run("import", { ...which("graz"), from, "assessed-by": "The office" });
  expect(again.printed).toBe("graz: 0 answers are new, 2 were there before.\n");
});

test("wrong rows are named by their lines, and nothing is brought in", async () => {
  const { printed } = await run("export", which("graz"));
  const from = await fileOf(printed.replace("S1,structure", "S99,structure"), "wrong.csv");
  const { code, complained } = await run("import", { ...which("graz"), from });
  expect(code).toBe(1);
  expect(complained).toContain("Line 6, element: The framework has no such element");
  expect(complained).toContain("Nothing of the file is brought in.");
  expect((await run("export", which("graz"))).printed).toBe(printed);
});

test("a framework of the city's own is added, and one that is wrong is not", async () => {
  const from = await fileOf(aFrameworkFile(), "own.csv");
  expect(await run("add-framework", { city: "york", from })).toMatchObject({
    code: 0,
    printed: "york: our-own-list, version 1 with 3 elements, is kept.\n",
  });
  expect((await run("add-framework", { city: "york", from })).printed).toContain(
    "was there before",
  );
  const wrong = await fileOf(
    "framework,group,code,short_name,confirmed,source,note\nX,g,,A,,,",
    "no.csv",
  );
  expect(await run("add-framework", { city: "york", from: wrong })).toMatchObject({
    code: 1,
    complained: "Line 2, code: The cell is empty\nNothing of the file is kept.",
  });
  const taken = await fileOf(aFrameworkFile("PANEL"), "panel.csv");
  expect((await run("add-framework", { city: "york", from: taken })).complained).toContain(
    "framework-taken",
  );
});

test("says what is wrong with a call, and which frameworks there are", async () => {
  expect(await run("export", { ...which(), year: "next" })).toMatchObject({ code: 2 });
  expect(await run("export", { ...which(), framework: undefined })).toMatchObject({ code: 2 });
  expect(await run("export", which(), ["more"])).toMatchObject({ code: 2 });
  expect(await run("export", which("moon"))).toMatchObject({ code: 2 });
  const unknown = await run("export", { ...which(), framework: "moon" });
  expect(unknown).toMatchObject({ code: 1, complained: expect.stringContaining("fra-2021-2022") });
  expect(await run("export", which("york", "1999"))).toEqual({
    code: 1,
    printed: "",
    complained: `The city has no self-assessment of 1999 against ${framework}. Years here: 2026.`,
  });
  const toBegin = { ...which("york", "1999"), from: await fileOf("x") };
  expect((await run("import", toBegin)).complained).toMatch(/Begin one with --assessed-by\.$/);
  expect(await run("import", which())).toMatchObject({ code: 2 });
  for (const name of ["load", "add-framework"]) {
    expect(await run(name, { city: "york" })).toMatchObject({ code: 2 });
    expect(await run(name, { city: "york", from: join(folder, "nowhere") })).toMatchObject({
      code: 2,
    });
  }
  const bad = { ...which("york", "1800"), from: await fileOf("x"), "assessed-by": "Us" };
  expect(await run("import", bad)).toMatchObject({
    code: 1,
    complained: expect.stringContaining("bad-year"),
  });
});
