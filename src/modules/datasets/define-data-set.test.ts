import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import type { DataSetInput } from "./data-set.ts";
import { defineDataSet } from "./define-data-set.ts";
import { listDataSets } from "./list-data-sets.ts";
import { bring, dataSetInput } from "./testing.ts";

const context = testContext(await testDatabase());

test("a data set is made, changed by the same slug, and left alone when nothing changes", async () => {
  const city = context.newCity();
  const define = (over: Partial<DataSetInput> = {}) =>
    defineDataSet(context, city, theHost, { ...dataSetInput(), ...over });
  expect(await define()).toMatchObject({ did: "made", slug: "asylum-seekers" });
  expect(await define()).toMatchObject({ did: "nothing" });
  expect(await define({ title: { en: "People who seek asylum" } })).toMatchObject({
    did: "changed",
  });
  const query = { way: "address", address: "https://data.example/file.csv" } as const;
  expect(
    await define({ title: { en: "People who seek asylum" }, recipe: { query, hints: {} } }),
  ).toMatchObject({
    did: "changed",
  });
  const listed = await context.database.readCity(city, listDataSets);
  expect(listed).toMatchObject([
    { title: { en: "People who seek asylum" }, lastImport: null, lastRelease: null },
  ]);
  const entries = await context.database.readCity(city, (tx) => listEntries(tx, {}));
  const told = JSON.stringify(entries);
  const recorded = await ownerQuery(
    "select from ledger.entry where city_id = $1 and type = 'dataset.defined'",
    [city],
  );
  expect(recorded).toHaveLength(3);
  expect(told).not.toContain("seek asylum");
});

test("figures that have been imported keep their kind and unit", async () => {
  const city = context.newCity();
  await defineDataSet(context, city, theHost, dataSetInput());
  await bring(context, city, "Year,District,Value", "2024,North,19", "2024,South,23");
  for (const over of [{ kind: "share" }, { unit: "percent" }] as const) {
    expect(await defineDataSet(context, city, theHost, dataSetInput(over))).toEqual({
      refused: "kind-in-use",
    });
  }
  const rules = { threshold: 9 };
  expect(await defineDataSet(context, city, theHost, dataSetInput({ rules }))).toMatchObject({
    did: "changed",
  });
});

test.each([
  [{ slug: "Asylum seekers" }, ["slug"]],
  [{ title: {} }, ["title"]],
  [{ unit: "", source: " ", licence: "" }, ["unit", "source", "licence"]],
  [{ source: "x".repeat(501) }, ["too-long"]],
  [{ rules: { threshold: -1 } }, ["rules.threshold"]],
  [{ rules: { threshold: 2.5 } }, ["rules.threshold"]],
  [{ rules: { contributors: { measure: "", few: 2 } } }, ["rules.contributors"]],
  [
    { rules: { shares: [{ measure: "rate", numerator: null, denominator: null }] } },
    ["rules.shares"],
  ],
  [
    { recipe: { query: { way: "address", address: "figures.csv" }, hints: {} } },
    ["recipe.address"],
  ],
  [
    {
      recipe: {
        query: {
          way: "pxwebapi-2",
          address: "https://data.example/api",
          table: "../secret",
          selection: {},
          codeLists: {},
          language: null,
        },
        hints: {},
      },
    },
    ["recipe.table"],
  ],
] as const)("a definition with %j is refused and says %j", async (over, problems) => {
  expect(await defineDataSet(context, context.newCity(), theHost, dataSetInput(over))).toEqual({
    refused: "not-valid",
    problems,
  });
});

test("only coordinators and the host define", async () => {
  for (const actor of [undefined, anActor("contributor"), anActor("reader")]) {
    expect(await defineDataSet(context, context.newCity(), actor, dataSetInput())).toEqual({
      refused: "not-permitted",
    });
  }
});
