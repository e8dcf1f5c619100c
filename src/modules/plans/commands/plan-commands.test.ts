// `rosario plans load`: what a file brings in, and what is said of one that is wrong.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "../../../../tests/support/command-run.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { aCity } from "../../city/testing.ts";
import { findDepartment } from "../../departments/index.ts";
import { listEntries } from "../../ledger/index.ts";
import { findMeasure } from "../list-measures.ts";
import { findPlan } from "../list-plans.ts";
import { planCommands } from "./plan-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york" });
const folder = await mkdtemp(join(tmpdir(), "plans-"));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown, city = "york", ...more: string[]) {
  const path = join(folder, "plans.json");
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await writeFile(path, text);
  return runWith([path, ...more], city);
}

async function runWith(positionals: string[], city: string | undefined) {
  const ran = await runCommand(context, planCommands, "plans load", {
    values: { city },
    positionals,
  });
  return { code: ran.code, said: [...ran.printed, ...ran.complaints].join("\n") };
}

const source = "https://york.example/plan";
const on = { date: "2026-02-01", precision: "day" };
const plan = {
  reference: "YORK-HOMES-2026",
  kind: "homelessness",
  title: { en: "Homes" },
  adoptedBy: { en: "Council" },
  adoptedOn: on,
  source,
  measures: [
    {
      title: { en: "Find homes" },
      text: { en: "Twelve a year." },
      source,
      links: [{ kind: "article", code: "ICESCR/11" }],
      milestones: [{ name: { en: "First" }, dueOn: "2026-09-01", moves: [], reached: null }],
      budget: [{ kind: "planned", year: 2026, amount: 100, currency: "GBP", source }],
      progress: [{ text: { en: "One." }, evidence: null, on }],
    },
  ],
};
const file = (stated: object) => ({ departments: [], grants: [], plans: [{ ...plan, ...stated }] });

test("what a file holds is there, and loaded again nothing is there twice", async () => {
  for (let times = 0; times < 2; times++)
    expect(await load(file({}))).toEqual({
      code: 0,
      said: "york: plans 1, measures 1, grants 0.",
    });
  const measure = await context.database.readCity(york.id, (tx) =>
    findMeasure(tx, "YORK-HOMES-2026-01"),
  );
  expect(measure).toMatchObject({ links: [{ code: "ICESCR/11" }], budget: [{ amount: 100 }] });
  expect(measure?.progress).toHaveLength(1);
});

test("what is refused is named with its reason", async () => {
  const other = { reference: "YORK-OTHER-2026", source: undefined };
  const { code, said } = await load(file(other));
  expect(code).toBe(1);
  expect(said).toContain("YORK-OTHER-2026: Say where it can be read (no-source)");
});

test("of a file with anything refused nothing is loaded", async () => {
  const foreign = { ...plan, reference: "YORK-WRONG-2026" };
  const [measure] = plan.measures;
  const links = [{ kind: "right", code: "of-another-city" }];
  const { code, said } = await load({
    departments: [{ slug: "strangers", name: { en: "Strangers" } }],
    grants: [],
    plans: [
      foreign,
      { ...foreign, reference: "YORK-LATE-2026", measures: [{ ...measure, links }] },
    ],
  });
  expect({ code, said }).toEqual({
    code: 1,
    said: "YORK-LATE-2026-01: Nothing has this code (unknown-code). Nothing of the file is loaded.",
  });
  const left = await context.database.readCity(york.id, async (tx) => ({
    plan: await findPlan(tx, "YORK-WRONG-2026"),
    department: await findDepartment(tx, "strangers"),
    entries: (await listEntries(tx, { limit: 100 })).filter(({ subject }) =>
      subject.includes("WRONG"),
    ),
  }));
  expect(left).toEqual({ plan: undefined, department: undefined, entries: [] });
});

test.each([
  ["no JSON", "{", 1, "is no JSON"],
  ["another layout", { plans: 3 }, 1, "plans"],
  [
    "a word that is not known",
    file({ adopted: on }),
    1,
    "plans.0.adopted: nothing of this name belongs here.",
  ],
  ["a kind that is none", file({ kind: "great" }), 1, "kind"],
  [
    "a day that is none",
    file({ adoptedOn: { date: "2026-02-30", precision: "day" } }),
    1,
    "no day",
  ],
] as const)("a file with %s is told where it is wrong", async (_, content, code, word) => {
  const result = await load(content);
  expect(result.code).toBe(code);
  expect(result.said).toContain(word);
});

test("called wrongly it says how", async () => {
  expect(await load(file({}), "moon")).toMatchObject({ code: 2 });
  expect(await load(file({}), "york", "more")).toMatchObject({ code: 2 });
  expect(await runWith([], "york")).toMatchObject({ code: 2 });
  expect(await runWith([join(folder, "none.json")], "york")).toMatchObject({ code: 2 });
  expect(await runWith([join(folder, "none.json")], undefined)).toMatchObject({ code: 2 });
});
