// The demonstration cities' figures follow from what demo/ holds, counted here by other means than the product's.
import { beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { DEMO_CITIES, type DemoCity, readDemoCity } from "../../demo/demo-files.ts";
import { loadDemoCity } from "../../demo/load-demo.ts";
import type { CommandInput } from "../../platform/command.ts";
import { listCities } from "../city/index.ts";
import { followThroughCommands } from "./commands.ts";

const context = testContext(await testDatabase());

beforeAll(async () => {
  context.setNow("2026-11-24T12:00:00Z");
  for (const city of DEMO_CITIES) await loadDemoCity(context, city, () => undefined);
});

async function run(values: CommandInput["values"]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await followThroughCommands[0]?.run(
    {
      context,
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => context.database.inInstallation(listCities),
    },
    { values, positionals: [] },
  );
  return { code, printed, complaints };
}

type Part = { readonly value: number; readonly of: number | null };
type Printed = {
  readonly city: string;
  readonly on: string;
  readonly alarm: { readonly sentence: string; readonly days: number } | null;
  readonly figures: readonly (Part & {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
    readonly unit: string;
    readonly rows: readonly { readonly reference: string; readonly link: string | null }[];
    readonly byRight: readonly (Part & { readonly right: string | null })[];
    readonly byEdition: readonly (Part & { readonly edition: number })[];
  })[];
};

async function printedFor(values: CommandInput["values"]): Promise<Printed> {
  const { code, printed, complaints } = await run({ json: true, ...values });
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  return JSON.parse(printed.join("\n"));
}

describe.each(DEMO_CITIES)("the figures of %s", (city: DemoCity) => {
  test("are what demo/ holds", async () => {
    const { recommendations: all } = await readDemoCity(city);
    const { figures } = await printedFor({ city });
    const expected = {
      answered: all.filter(({ answer }) => answer !== null),
      unanswered: all.filter(({ answer }) => answer === null),
      // Nothing that was published says by when an answer was due.
      "no-deadline": all,
      overdue: [],
      "answered-in-time": [],
      "answered-late": [],
      "judged-fully": all.filter((one) => one.assessments.at(-1)?.verdict === "fully"),
      "judged-largely": all.filter((one) => one.assessments.at(-1)?.verdict === "largely"),
      "judged-unevenly": all.filter((one) => one.assessments.at(-1)?.verdict === "unevenly"),
      "judged-not": all.filter((one) => one.assessments.at(-1)?.verdict === "not"),
      "not-judged": all.filter((one) => one.assessments.length === 0),
      "no-progress": all.filter(({ answer, claims }) => answer !== null && claims.length === 0),
    };
    for (const [id, counted] of Object.entries(expected)) {
      const figure = figures.find((one) => one.id === id);
      expect([id, figure?.value]).toEqual([id, counted.length]);
      expect(figure?.rows.map(({ reference }) => reference).sort()).toEqual(
        counted.map(({ reference }) => reference).sort(),
      );
      for (const { right, value } of figure?.byRight ?? []) {
        expect(value).toBe(counted.filter((one) => one.right === right).length);
      }
      for (const { edition, value } of figure?.byEdition ?? []) {
        expect(value).toBe(counted.filter((one) => one.edition === edition).length);
      }
    }
  });
});

test("each figure is printed with its label, its definition, its unit and its parts", async () => {
  const { city, on, figures } = await printedFor({ city: "graz", on: "2026-03-01" });
  expect({ city, on }).toEqual({ city: "graz", on: "2026-03-01" });
  expect(figures.length).toBeGreaterThan(25);
  for (const { label, definition, unit, byRight } of figures) {
    expect(label).not.toBe("");
    expect(definition).toMatch(/\.$/);
    expect(unit).not.toBe("");
    expect(Array.isArray(byRight)).toBe(true);
  }
  const rows = figures.flatMap((figure) => figure.rows);
  expect(rows.every(({ link }) => link?.startsWith("http://rosario.test/graz/"))).toBe(true);
});

test("a day in the past leaves out what came later", async () => {
  const value = async (on: string, id: string) =>
    (await printedFor({ city: "graz", on })).figures.find((one) => one.id === id)?.value;
  expect(await value("2020-12-31", "unanswered")).toBe(0);
  expect(await value("2022-06-01", "unanswered")).toBe(4);
  expect(await value("2023-06-01", "judged-fully")).toBe(0);
  expect(await value("2025-06-01", "judged-fully")).toBe(2);
});

test("the alarm sounds where the facts say so, in the language that was asked for", async () => {
  const { declaration } = (await readDemoCity("bergen")).city;
  expect(declaration.date).toBe("2018-06-01");
  const { alarm } = await printedFor({ city: "bergen", on: "2019-07-01", language: "nb" });
  expect(alarm).toMatchObject({ days: 366 });
  expect(alarm?.sentence).toMatch(/^Bergen erklærte seg som menneskerettighetsby i juni 2018\./);
  expect((await printedFor({ city: "bergen", on: "2019-06-01" })).alarm).toBeNull();
  // York's edition of 2024 is the demonstration's own: nobody has said when the city published it.
  const york = await printedFor({ city: "york", on: "2026-11-24" });
  expect(york.alarm).toMatchObject({ days: 973 });
  expect(york.alarm?.sentence).toMatch(/The last was the 2023 report, on 26 March 2024\.$/);
  // The Graz report came out on 12 February 2026.
  expect((await printedFor({ city: "graz", on: "2027-02-11" })).alarm).toBeNull();
  expect((await printedFor({ city: "graz", on: "2027-02-12" })).alarm).toMatchObject({ days: 365 });
});

test("without --json it is a text that people read, with every definition", async () => {
  const { code, printed } = await run({ city: "york" });
  expect(code).toBe(0);
  expect(printed[0]).toBe("Follow-through of York on 24 November 2026");
  expect(printed.join("\n")).toMatch(/ {2}Answered +2 of 7 recommendations\n/);
  expect(printed.join("\n")).toContain("YORK-2021-03: 1,393 days without a word");
});

test.each([
  [{}, "--city is missing. Cities here: bergen, graz, york"],
  [{ city: "oslo" }, "There is no city oslo. Cities here: bergen, graz, york"],
  [{ city: "graz", on: "tomorrow" }, "--on takes a day such as 2027-03-01, not tomorrow"],
  [{ city: "graz", on: "2026-02-30" }, "--on takes a day such as 2027-03-01, not 2026-02-30"],
  [{ city: "graz", on: "" }, "--on takes a day such as 2027-03-01, not "],
  [{ city: "graz", language: "fr" }, "--language takes en, nb or de, not fr"],
])("called with %j it says what is wrong", async (values, complaint) => {
  expect(await run(values)).toEqual({ code: 2, printed: [], complaints: [complaint] });
});
