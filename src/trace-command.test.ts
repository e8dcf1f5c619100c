import { expect, test } from "vitest";
import { testContext } from "../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../tests/support/test-database.ts";
import { aCity } from "./modules/city/testing.ts";
import { traceCommand } from "./trace-command.ts";

const context = testContext(await testDatabase());

async function traced(
  values: { readonly city?: string },
  positionals: readonly string[],
  code = 0,
  name = "requests list",
) {
  const york = await aCity(context);
  const graz = await aCity(context);
  const world = { context, cities: async () => [york, graz] };
  const real = (word: string) => (word === "york" ? york.slug : word);
  const city = values.city === undefined ? {} : { city: real(values.city) };
  const input = { values: city, positionals: positionals.map(real) };
  await traceCommand(world, name, input, code);
  const rows = (id: string) =>
    ownerQuery(
      "select action, object, outcome, account_id from audit_log.trace where city_id = $1",
      [id],
    );
  return { york: await rows(york.id), graz: await rows(graz.id) };
}

const trace = { action: "terminal", object: "requests list", account_id: null };

test.each([
  [{ city: "york" }, []],
  [{}, ["york"]],
  [{ city: "york" }, ["york", "file.json"]],
])("a command that names a city stands in that city's audit log: %j %j", async (values, words) => {
  const { york, graz } = await traced(values, words);
  expect(york).toEqual([{ ...trace, outcome: "done" }]);
  expect(graz).toEqual([]);
});

test.each([
  [0, "done"],
  [1, "refused"],
  [2, "wrong-input"],
])("also one that ends with %i", async (code, outcome) => {
  expect((await traced({ city: "york" }, [], code)).york).toEqual([{ ...trace, outcome }]);
});

test.each([
  [{}, []],
  [{ city: "oslo" }, []],
  [{}, ["oslo"]],
])("one that names none stands in none: %j %j", async (values, words) => {
  expect(await traced(values, words)).toEqual({ york: [], graz: [] });
});

test.each(["city export", "city import"])("%s leaves the city as it was", async (name) => {
  expect(await traced({}, ["york"], 0, name)).toEqual({ york: [], graz: [] });
});
