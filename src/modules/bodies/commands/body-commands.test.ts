// `rosario bodies`: what a file brings in, what is said of one that is wrong, and a body's own secretaries.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { fact } from "../../../kernel/testing.ts";
import { giveRole } from "../../accounts/index.ts";
import { aPerson, theHost } from "../../accounts/testing.ts";
import { listCities } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { findBody } from "../list-bodies.ts";
import { listMandates } from "../list-mandates.ts";
import { aBody } from "../testing.ts";
import { bodyCommands } from "./body-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
const folder = await mkdtemp(join(tmpdir(), "bodies-"));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown, city = "york") {
  const path = join(folder, "bodies.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return runWith({ city, from: path });
}

async function runWith(
  values: { readonly city?: string; readonly from?: string; readonly end?: boolean },
  positionals: readonly string[] = [],
  name = "bodies load",
) {
  const said: string[] = [];
  const command = bodyCommands.find((one) => one.name === name);
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

const source = "https://york.example/board";
const body = {
  ...{ slug: "board", kind: "council", name: { en: "Board" }, about: { en: "Advises." }, source },
  foundedOn: { date: "2018-01-01", precision: "year" },
  sectors: [{ sector: { en: "Council" }, count: 2, source }],
  members: [{ seat: 1, name: "Kari Nordmann", from: "2024-01-01", source }],
  mandates: [
    { purpose: { en: "To advise." }, on: { date: "2018-01-01", precision: "year" }, source },
  ],
  standings: [
    {
      ...{ change: "suspended", reason: { en: "No reason is known." }, source },
      on: { date: "2021-01-01", precision: "year" },
    },
  ],
};
const file = (stated: object = {}) => ({ bodies: [{ ...body, ...stated }] });

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  for (let times = 0; times < 2; times++)
    expect(await load(file())).toEqual({ code: 0, said: "york: bodies 1, seats 2." });
  const found = await context.database.readCity(york.id, (tx) => findBody(tx, "board"));
  expect(found).toMatchObject({ standing: "suspended", foundedOn: fact("2018") });
  const more = file({ sectors: [{ sector: { en: "Council" }, count: 3, source }] });
  expect((await load(more)).code).toBe(0);
});

test.each([
  ["no source", file({ slug: "other", source: undefined }), "other: Say where", "no-source"],
  ["an unknown parent", file({ slug: "other", parent: "x" }), "other:", "unknown-parent"],
  [
    "two on one seat",
    file({
      slug: "other",
      members: [
        { seat: 1, name: "Kari", from: "2024-01-01", source },
        { seat: 1, name: "Ola", from: "2025-01-01", source },
      ],
    }),
    "other: Somebody sits",
    "seat-taken",
  ],
] as const)("of a file with %s nothing is loaded", async (_, content, sentence, code) => {
  const result = await load(content);
  expect(result.code).toBe(1);
  expect(result.said).toContain(sentence);
  expect(result.said).toContain(`(${code}). Nothing of the file is loaded.`);
  expect(await context.database.readCity(york.id, (tx) => findBody(tx, "other"))).toBeUndefined();
});

test.each([
  ["no JSON", "{", "is no JSON"],
  ["another layout", { councils: [] }, "bodies"],
  ["a kind that is none", file({ kind: "great" }), "kind"],
  ["a word that is not known", file({ founded: "2018" }), "founded"],
  ["a day that is none", file({ foundedOn: { date: "2018-02-30", precision: "day" } }), "no day"],
] as const)("a file with %s is told where it is wrong", async (_, content, word) => {
  const result = await load(content);
  expect(result.code).toBe(1);
  expect(result.said).toContain(word);
});

test("called wrongly it says how", async () => {
  expect(await load(file(), "moon")).toMatchObject({ code: 2 });
  expect(await runWith({ city: "york" })).toMatchObject({ code: 2 });
  expect(await runWith({ city: "york", from: join(folder, "none.json") })).toMatchObject({
    code: 2,
  });
  expect(await runWith({ from: join(folder, "none.json") })).toMatchObject({ code: 2 });
});

test("a body's own secretary is appointed and ended on the terminal", async () => {
  const city = "york";
  await aBody(context, york.id, { slug: "youth" });
  const { email } = await aPerson(context, york.id, { role: "body-secretary" });
  const other = await aPerson(context, york.id, { role: "reader" });
  const secretary = (
    [who, body]: readonly [string, string],
    values: { readonly city?: string; readonly end?: boolean } = { city },
  ) => runWith(values, [who, body], "bodies secretary");
  const on = [email, "youth"] as const;
  expect(await secretary(on, { city, end: true })).toEqual({
    code: 1,
    said: "Choose somebody who is appointed for this body.",
  });
  expect(await secretary(on)).toEqual({ code: 0, said: `${email} is a secretary of youth.` });
  expect(await secretary(on)).toMatchObject({ code: 1 });
  expect(await secretary(on, { city, end: true })).toEqual({
    code: 0,
    said: `${email} is not a secretary of youth any more.`,
  });
  expect(await secretary([email, "senate"])).toEqual({ code: 1, said: "There is no such body." });
  expect(await secretary([other.email, "youth"])).toEqual({
    code: 1,
    said: "Choose somebody who holds the role of a body’s secretary.",
  });
  expect(await secretary(["nobody@york.example", "youth"])).toEqual({
    code: 1,
    said: "Nobody in york has the address nobody@york.example.",
  });
  expect(await secretary(on, { city: "moon" })).toMatchObject({ code: 2 });
  expect(await secretary(on, {})).toMatchObject({ code: 2 });
});

test("of somebody whose role was not confirmed yet it says that it waits, and called wrongly how it is called", async () => {
  const email = "new@york.example";
  const given = await context.database.inCity(york.id, (tx) =>
    giveRole(context, tx, theHost, { name: "New", email, role: "body-secretary" }),
  );
  expect(given).not.toHaveProperty("refused");
  const run = (...words: readonly string[]) => runWith({ city: "york" }, words, "bodies secretary");
  expect(await run(email, "youth")).toEqual({
    code: 1,
    said: "The role of secretary of the body waits to be confirmed.",
  });
  expect(await run(email, "senate")).toEqual({ code: 1, said: "There is no such body." });
  const usage = { code: 2, said: "Usage: bodies secretary EMAIL BODY --city SLUG [--end]" };
  for (const words of [[], [email], [email, "youth", "council"]])
    expect(await run(...words)).toEqual(usage);
});

test("a file says within how many days the city answers, and one without it loads as before", async () => {
  const mandate = { ...body.mandates[0], answerDays: 30 };
  const timed = file({ slug: "timed", mandates: [mandate] });
  expect(await load(timed)).toMatchObject({ code: 0 });
  expect(await load(timed)).toMatchObject({ code: 0 });
  const wrong = file({ slug: "other", mandates: [{ ...mandate, answerDays: 0 }] });
  expect((await load(wrong)).said).toContain("(bad-days)");
  const days = await context.database.readCity(york.id, async (tx) => {
    const found = await findBody(tx, "timed");
    return found && (await listMandates(tx, found.id)).map(({ answerDays }) => answerDays);
  });
  expect(days).toEqual([30]);
});
