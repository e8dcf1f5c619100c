// `rosario meetings load`: what a file brings in, and what is said of one that is wrong. The demonstration cities' own files are among them.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { aBody } from "../../bodies/testing.ts";
import { listCities } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { findEvent, listEvents } from "../list-events.ts";
import { meetingCommands } from "./meeting-commands.ts";
import { parseMeetingsFile } from "./meetings-file.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
await aBody(context, york.id, { slug: "council" });
const folder = await mkdtemp(join(tmpdir(), "meetings-"));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown, values: Readonly<Record<string, string>> = { city: "york" }) {
  const path = join(folder, "meetings.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return runWith({ ...values, from: path });
}

async function runWith(values: Readonly<Record<string, string | undefined>>) {
  const said: string[] = [];
  const [command] = meetingCommands;
  if (command === undefined || command.filesOnly) throw new Error("No command");
  const code = await command.run(
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

const source = "https://york.example/events";
const event = {
  slug: "films",
  kind: "film-festival",
  title: { en: "Films" },
  yearly: true,
  source,
};
const file = (stated: object = {}) => ({
  sessions: [{ body: "council", year: 2022, sessions: 5, source }],
  events: [{ ...event, audience: { people: 40, source, year: 2025 }, ...stated }],
});

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  for (let times = 0; times < 2; times++)
    expect(await load(file())).toEqual({ code: 0, said: "york: events 1, sessions 1." });
  const events = await context.database.readCity(york.id, (tx) => listEvents(tx));
  expect(events).toMatchObject([{ slug: "films", audience: { people: 40, year: 2025 } }]);
});

test("of a file with anything refused nothing is loaded", async () => {
  const { code, said } = await load({
    events: [
      { ...event, slug: "other" },
      { ...event, slug: "films", title: { en: "Different" } },
    ],
  });
  expect({ code, said }).toEqual({
    code: 1,
    said: "films: This name belongs to another event (slug-taken). Nothing of the file is loaded.",
  });
  const left = await context.database.readCity(york.id, (tx) => findEvent(tx, "other"));
  expect(left).toBeUndefined();
});

test.each([
  ["no JSON", "{", "is no JSON"],
  ["another layout", { events: 3 }, "events"],
  [
    "a word that is not known",
    file({ place_: {} }),
    "events.0.place_: nothing of this name belongs here.",
  ],
  ["a kind that is none", file({ kind: "party" }), "kind"],
  ["a day that is none", file({ starts: { date: "2026-02-30", precision: "day" } }), "no day"],
  ["an unknown body", { sessions: [{ body: "x", year: 2022, sessions: 5, source }] }, "x 2022"],
  [
    "another number",
    { sessions: [{ body: "council", year: 2022, sessions: 6, source }] },
    "Another number",
  ],
  [
    "no number",
    { sessions: [{ body: "council", year: 2021, sessions: 0, source }] },
    "whole number",
  ],
  [
    "a year to come",
    { sessions: [{ body: "council", year: 2030, sessions: 1, source }] },
    "a day that has come",
  ],
] as const)("a file with %s is told where it is wrong", async (_, content, word) => {
  const { code, said } = await load(content);
  expect(code).toBe(1);
  expect(said).toContain(word);
});

test("called wrongly it says how", async () => {
  expect(await load(file(), { city: "moon" })).toMatchObject({ code: 2 });
  expect(await runWith({ city: "york" })).toMatchObject({ code: 2 });
  const none = join(folder, "none.json");
  expect(await runWith({ city: "york", from: none })).toMatchObject({ code: 2 });
  const from = join(folder, "meetings.json");
  expect(await runWith({ city: "york", from })).toMatchObject({ code: 0 });
});

describe("the demonstration's files", () => {
  test.each(["graz", "york", "bergen"])("%s: each fact has its source", async (city) => {
    const text = await readFile(
      join(import.meta.dirname, `../../../../demo/${city}/meetings.json`),
      "utf8",
    );
    const parsed = parseMeetingsFile(JSON.parse(text));
    if ("faults" in parsed) throw new Error(parsed.faults.join("; "));
    const { events, sessions } = parsed.file;
    expect(events.length).toBeGreaterThan(0);
    for (const one of [...events, ...sessions]) expect(one.source).toMatch(/^https:\/\//);
  });
});
