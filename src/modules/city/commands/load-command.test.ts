// `rosario city load`: what a file brings in, and what is said of one that is wrong.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { listCities, listEvents } from "../find-city.ts";
import { listCharters } from "../list-charters.ts";
import { listBackgrounds } from "../tell-background.ts";
import { aCity } from "../testing.ts";
import { load } from "./load-command.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
const folder = await mkdtemp(join(tmpdir(), "city-"));
afterAll(() => rm(folder, { recursive: true }));

async function run(values: Readonly<Record<string, string>>) {
  const said: string[] = [];
  if (load.filesOnly) throw new Error("No command");
  const code = await load.run(
    {
      context,
      print: (line) => void said.push(line),
      complain: (line) => void said.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => context.database.inInstallation(listCities),
    },
    { values, positionals: [] },
  );
  return { code, said: said.join("\n") };
}

async function loadFile(content: unknown, values: Readonly<Record<string, string>> = {}) {
  const from = join(folder, "city.json");
  await writeFile(from, typeof content === "string" ? content : JSON.stringify(content));
  return run({ city: "york", from, ...values });
}

const source = "https://york.example/road";
const on = { date: "2006-01-01", precision: "year" };
const charter = { framework: "ECCAR ten-point plan 2004", on, by: { en: "Council" }, source };
const left = {
  reason: { en: "Too dear." },
  on: { date: "2020-05-01", precision: "month" },
  source,
};
const file = {
  events: [
    { on, text: { en: "A campaign." }, kind: "informal", source },
    { on, text: { en: "A book." } },
  ],
  charters: [{ ...charter, withdrawal: left }],
  background: { text: { en: "It began in 1997." }, sources: [source] },
};

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  expect(await loadFile(file)).toEqual({ code: 0, said: "york: new facts 5." });
  expect(await loadFile(file)).toEqual({ code: 0, said: "york: new facts 0." });
  await context.database.readCity(york.id, async (tx) => {
    expect((await listEvents(tx)).map(({ kind }) => kind).sort()).toEqual(["informal", null]);
    expect(await listCharters(tx)).toMatchObject([{ number: 1, withdrawal: { source } }]);
    expect(await listBackgrounds(tx)).toHaveLength(1);
  });
});

test("of a file with anything refused nothing is loaded", async () => {
  const unknown = { ...charter, framework: "The great plan" };
  const wrong = { events: [{ on, text: { en: "A march." } }], charters: [unknown] };
  expect(await loadFile(wrong)).toEqual({
    code: 1,
    said: "charters[0]: Choose a charter of the list. (unknown-charter) Nothing of the file is loaded.",
  });
  const early = { ...left, on: { date: "2001-01-01", precision: "year" } };
  const again = { ...charter, named: { en: "Of the North" }, framework: null };
  expect((await loadFile({ charters: [{ ...again, withdrawal: early }] })).said).toContain(
    "before-adoption",
  );
  expect((await loadFile({ events: [{ on, text: {} }] })).said).toContain("events[0]");
  const silent = { background: { text: { en: " " }, sources: [] } };
  expect((await loadFile(silent)).said).toContain("background: Write what happened.");
  expect(await context.database.readCity(york.id, listEvents)).toHaveLength(2);
  expect(await context.database.readCity(york.id, listCharters)).toHaveLength(1);
});

test.each([
  ["no JSON", "{", "is no JSON"],
  ["another layout", { events: 3 }, "events"],
  ["a word that is not known", { timeline: [] }, "timeline: nothing of this name belongs here."],
  [
    "one further in",
    { events: [{ on, text: { en: "x" }, road: "formal" }] },
    "events.0.road: nothing of this name belongs here.",
  ],
  ["a road that is none", { events: [{ on, text: { en: "x" }, kind: "great" }] }, "kind"],
  ["a day that is none", { events: [{ on: { date: "2006-02-30" }, text: {} }] }, "no day"],
] as const)("a file with %s is told where it is wrong", async (_, content, word) => {
  const { code, said } = await loadFile(content);
  expect(code).toBe(1);
  expect(said).toContain(word);
});

test("called wrongly it says how", async () => {
  expect(await run({ city: "york" })).toMatchObject({ code: 2 });
  expect(await loadFile(file, { city: "moon" })).toMatchObject({ code: 2 });
  expect(await run({ city: "york", from: join(folder, "none.json") })).toMatchObject({ code: 2 });
});
