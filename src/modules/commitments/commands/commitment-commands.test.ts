// `rosario commitments load`: what a file brings in, and what is said of one that is wrong.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { listCities } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { findCommitment } from "../list-commitments.ts";
import { someCommitments } from "../testing.ts";
import { commitmentCommands } from "./commitment-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
await someCommitments(context, york.id, "Homes.", "Reports.");
const folder = await mkdtemp(join(tmpdir(), "commitments-"));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown, values: Readonly<Record<string, string>> = {}) {
  const from = join(folder, "commitments.json");
  await writeFile(from, typeof content === "string" ? content : JSON.stringify(content));
  return run({ city: "york", from, ...values });
}

async function run(values: Readonly<Record<string, string>>) {
  const said: string[] = [];
  const [command] = commitmentCommands;
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

const source = "https://york.example/plan";
const on = { date: "2023-01-01", precision: "year" };
const homes = {
  number: 1,
  owners: [{ named: { en: "The Board" }, on, source }],
  deadlines: [
    { dueOn: { date: "2024-01-01", precision: "year" }, on, source },
    { dueOn: { date: "2027-01-01", precision: "year" }, reason: { en: "No money." }, on, source },
  ],
  statements: [{ state: "under-way", reason: { en: "Half." }, evidence: source, on }],
};

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  const first = await load({ commitments: [homes] });
  expect(first).toEqual({ code: 0, said: "york: commitments 1, new facts 4." });
  const again = await load({ commitments: [homes] });
  expect(again).toEqual({ code: 0, said: "york: commitments 1, new facts 0." });
  const found = await context.database.readCity(york.id, (tx) => findCommitment(tx, 1));
  expect([found?.owners.length, found?.deadlines.length, found?.statements.length]).toEqual([
    1, 2, 1,
  ]);
});

test("of a file with anything refused nothing is loaded", async () => {
  const reports = { number: 2, owners: [{ named: { en: "The Network" }, on, source }] };
  const wrong = { number: 7, owners: [{ named: { en: "Nobody" }, on, source }] };
  const { code, said } = await load({ commitments: [reports, wrong] });
  expect({ code, said }).toEqual({
    code: 1,
    said: "Commitment 7: No version of the declaration has this commitment. (unknown-commitment) Nothing of the file is loaded.",
  });
  const found = await context.database.readCity(york.id, (tx) => findCommitment(tx, 2));
  expect(found?.owners).toEqual([]);
  const unsourced = { number: 2, deadlines: [{ dueOn: on, on }] };
  expect((await load({ commitments: [unsourced] })).said).toContain("Say where it can be read.");
});

test.each([
  ["no JSON", "{", "is no JSON"],
  ["another layout", { commitments: 3 }, "commitments"],
  [
    "a word that is not known",
    { commitments: [{ ...homes, owner: 1 }] },
    "0.owner: nothing of this name belongs here.",
  ],
  [
    "a state that is none",
    { commitments: [{ number: 1, statements: [{ state: "great" }] }] },
    "state",
  ],
  [
    "a day that is none",
    { commitments: [{ number: 1, owners: [{ on: { date: "2026-02-30" } }] }] },
    "no day",
  ],
] as const)("a file with %s is told where it is wrong", async (_, content, word) => {
  const { code, said } = await load(content);
  expect(code).toBe(1);
  expect(said).toContain(word);
});

test("called wrongly it says how", async () => {
  expect(await run({ city: "york" })).toMatchObject({ code: 2 });
  expect(await load({ commitments: [] }, { city: "moon" })).toMatchObject({ code: 2 });
  expect(await run({ city: "york", from: join(folder, "none.json") })).toMatchObject({ code: 2 });
});
