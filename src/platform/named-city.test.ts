import { expect, test } from "vitest";
import type { Id } from "../kernel/id.ts";
import { findNamedCity } from "./named-city.ts";

const york = { id: "0198c000-0000-7000-8000-000000000001" as Id<"City">, slug: "york" };
const graz = { id: "0198c000-0000-7000-8000-000000000002" as Id<"City">, slug: "graz" };

async function named(city: string | undefined) {
  const complaints: string[] = [];
  const world = {
    cities: async () => [york, graz],
    complain: (line: string) => void complaints.push(line),
  };
  return { found: await findNamedCity(world, { values: { city } }), complaints };
}

test("a city is found by its name, without a word", async () => {
  expect(await named("graz")).toEqual({ found: graz, complaints: [] });
});

test.each([
  [undefined, "--city is missing. Cities here: york, graz"],
  ["oslo", "There is no city oslo. Cities here: york, graz"],
  ["", "There is no city . Cities here: york, graz"],
])("where --city is %o none is found, and those that are there are named", async (city, said) => {
  expect(await named(city)).toEqual({ found: undefined, complaints: [said] });
});
