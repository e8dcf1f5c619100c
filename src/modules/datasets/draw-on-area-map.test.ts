// Area maps in a real database: defined, drawn on, and refused where nothing would fit.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { defineAreaMap } from "./define-area-map.ts";
import { defineDataSet } from "./define-data-set.ts";
import { drawOnAreaMap } from "./draw-on-area-map.ts";
import { findAreaMap } from "./find-area-map.ts";
import { findDataSetRow } from "./store/definitions.ts";
import { bring, dataSetInput } from "./testing.ts";

const context = testContext(await testDatabase());

const triangle = [
  [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
] as const;
const area = (code: string) => ({ code, name: `The ${code}`, shapes: [triangle] });
const districts = {
  slug: "districts",
  name: { en: "Districts", nb: "Bydeler" },
  source: "City council",
  licence: "NLOD 2.0",
  areas: [area("North"), area("South"), area("Åsane")],
};

async function cityWithFigures(): Promise<Id<"City">> {
  const city = context.newCity();
  await defineDataSet(context, city, theHost, dataSetInput());
  await defineAreaMap(context, city, theHost, districts);
  return city;
}

const draw = (city: Id<"City">, dimension = "District", areaMap = "districts") =>
  drawOnAreaMap(context, city, theHost, {
    dataSet: "asylum-seekers",
    on: { areaMap, dimension },
  });

const drawn = (city: Id<"City">) =>
  context.database.readCity(city, async (tx) => {
    const dataSet = await findDataSetRow(tx, { slug: "asylum-seekers" });
    return dataSet && findAreaMap(tx, dataSet.id);
  });

test("a data set is drawn on a map, and no more once somebody takes it away", async () => {
  const city = await cityWithFigures();
  await bring(context, city, "Year,District,Value", "2024,North,12", "2024,Åsane,9", "2024,West,4");
  expect(await drawn(city)).toBeUndefined();
  expect(await draw(city)).toEqual({ without: ["West"] });
  const { id: _, ...words } = { id: "", ...districts };
  expect(await drawn(city)).toEqual({ ...words, dimension: "District" });
  const away = { dataSet: "asylum-seekers", on: null };
  expect(await drawOnAreaMap(context, city, theHost, away)).toEqual({ without: [] });
  expect(await drawn(city)).toBeUndefined();
  const entries = await context.database.readCity(city, (tx) => listEntries(tx, { limit: 2 }));
  expect(entries.map(({ type }) => type)).toEqual(["dataset.drawn", "dataset.drawn"]);
});

test("the total of the dimension is no area that is missed", async () => {
  const city = await cityWithFigures();
  await bring(
    context,
    city,
    "Year,District,Value",
    "2024,North,12",
    "2024,South,9",
    "2024,Total,21",
  );
  expect(await draw(city)).toEqual({ without: [] });
});

test("nothing is drawn where nobody knows the dimensions, or no category is an area", async () => {
  const city = await cityWithFigures();
  expect(await draw(city)).toEqual({ refused: "nothing-imported" });
  await bring(context, city, "Year,District,Value", "2024,East,12", "2024,West,9");
  expect(await draw(city)).toMatchObject({ refused: "no-area-fits", codes: ["East", "West"] });
  expect(await draw(city, "Ward")).toEqual({ refused: "unknown-dimension", dimension: "Ward" });
  expect(await draw(city, "District", "wards")).toEqual({ refused: "no-area-map" });
  const missing = { dataSet: "nothing", on: null };
  expect(await drawOnAreaMap(context, city, theHost, missing)).toEqual({ refused: "no-data-set" });
  expect(await drawn(city)).toBeUndefined();
});

test("a contributor neither defines maps nor draws on them", async () => {
  const city = await cityWithFigures();
  const contributor = anActor("contributor");
  const refused = { refused: "not-permitted" };
  expect(await defineAreaMap(context, city, contributor, districts)).toEqual(refused);
  const on = { dataSet: "asylum-seekers", on: null };
  expect(await drawOnAreaMap(context, city, contributor, on)).toEqual(refused);
});

test("the same map again is nothing new, new outlines are, and a map without a name is refused", async () => {
  const city = await cityWithFigures();
  expect(await defineAreaMap(context, city, theHost, districts)).toMatchObject({ did: "nothing" });
  const fewer = { ...districts, areas: districts.areas.slice(0, 1) };
  expect(await defineAreaMap(context, city, theHost, fewer)).toMatchObject({ did: "changed" });
  expect(await defineAreaMap(context, city, theHost, { ...districts, name: {} })).toEqual({
    refused: "not-valid",
    problems: ["name"],
  });
});

test("another city's map is not there", async () => {
  const city = await cityWithFigures();
  const other = context.newCity();
  await defineDataSet(context, other, theHost, dataSetInput());
  await bring(context, other, "Year,District,Value", "2024,North,12", "2024,South,9");
  await bring(context, city, "Year,District,Value", "2024,North,12", "2024,South,9");
  expect(await draw(other)).toEqual({ refused: "no-area-map" });
});
