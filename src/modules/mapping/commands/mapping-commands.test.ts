// `rosario mapping load`: what a file brings in, and what is said of one that is wrong.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { theHost } from "../../accounts/testing.ts";
import { listCities } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { listEntries } from "../../ledger/index.ts";
import { defineRight } from "../../rights/index.ts";
import { aRight } from "../../rights/testing.ts";
import { findMapEntry, listMapEntries } from "../list-map-entries.ts";
import { mappingCommands } from "./mapping-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
const folder = await mkdtemp(join(tmpdir(), "mapping-"));
beforeAll(async () => void (await defineRight(context, york.id, theHost, aRight())));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown, values: Record<string, string | undefined> = {}) {
  const path = join(folder, "mapping.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return run({ city: "york", from: path, ...values });
}

async function run(values: Record<string, string | undefined>, positionals: string[] = []) {
  const said: string[] = [];
  const [command] = mappingCommands;
  if (command === undefined || command.filesOnly) throw new Error("No command");
  const code = await command.run(
    {
      context,
      print: (line) => void said.push(line),
      complain: (line) => void said.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => context.database.inInstallation(listCities),
    },
    { values, positionals },
  );
  return { code, said: said.join("\n") };
}

const source = "https://example.org/report";
const words = { title: { en: "Homes" }, text: { en: "Five years." }, rights: ["housing"], source };
const challenge = {
  ...{ ...words, slug: "homes", foundBy: { en: "A survey" } },
  standings: [
    {
      ...{ state: "taken-up", by: { kind: "plan", reference: "YORK-HOMES-2026" }, source },
      on: { date: "2026-02-01", precision: "month" },
    },
  ],
};
const whole = {
  challenges: [challenge],
  resources: [{ ...words, slug: "homes", sort: "fund" }],
  practice: [{ ...words, slug: "homes", place: { en: "Graz" }, worked: { en: "One desk." } }],
  responsibilities: [{ ...words, slug: "homes", level: "city", competences: ["decides"] }],
};

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  for (let times = 0; times < 2; times += 1)
    expect(await load(whole)).toEqual({
      code: 0,
      said: "york: challenges 1, resources 1, practice 1, responsibilities 1.",
    });
  const entry = await context.database.readCity(york.id, (tx) =>
    findMapEntry(tx, "challenge", "homes"),
  );
  expect(entry?.standings).toHaveLength(1);
  const entries = await context.database.readCity(york.id, (tx) => listEntries(tx));
  expect(entries.filter((one) => one.entry?.type === "map.entered")).toHaveLength(4);
});

test("with anything refused, nothing of the file is loaded", async () => {
  const good = { ...challenge, slug: "other" };
  const wrong = { ...words, slug: "wrong", sort: "fund", rights: ["moon"] };
  const { code, said } = await load({ challenges: [good], resources: [wrong] });
  expect([code, said]).toEqual([
    1,
    "resource wrong: Choose rights of the city (unknown-right). Nothing of the file is loaded.",
  ]);
  const standing = { ...good, standings: [{ ...challenge.standings[0], source: null }] };
  expect((await load({ challenges: [standing] })).said).toContain("challenge other: Say where");
  const found = await context.database.readCity(york.id, (tx) => listMapEntries(tx));
  expect(found).toHaveLength(4);
});

test("says what is wrong with a file and with a call", async () => {
  expect(await load("{")).toMatchObject({ code: 1, said: expect.stringContaining("is no JSON") });
  const wrong = await load({
    challenges: [{ ...challenge, began: { date: "2026-02-30", precision: "day" } }],
  });
  expect(wrong.code).toBe(1);
  const misspelt = { challenges: [{ ...challenge, evidense: [] }], practices: [] };
  expect(await load(misspelt)).toEqual({
    code: 1,
    said: ["challenges.0.evidense", "practices"]
      .map(
        (place) => `${join(folder, "mapping.json")}: ${place}: nothing of this name belongs here.`,
      )
      .join("\n"),
  });
  expect(wrong.said).toContain(
    "mapping.json: challenges.0.began.date: 2026-02-30 is no day; write it as 2027-05-17.",
  );
  expect(await load(whole, { city: "moon" })).toMatchObject({ code: 2 });
  expect(await load(whole, { from: join(folder, "nowhere.json") })).toMatchObject({ code: 2 });
  expect(await load(whole, { from: undefined })).toEqual({
    code: 2,
    said: "Usage: mapping load --city SLUG --from FILE",
  });
  expect(await run({ city: "york", from: "x" }, ["more"])).toMatchObject({ code: 2 });
});
