// Fetching from a server on this machine that speaks PxWebApi v2 with real tables of Statistics Sweden and Statistics Norway.
import { afterEach, expect, test } from "vitest";
import {
  type PxServer,
  type PxServerOptions,
  startPxServer,
} from "../../../tests/support/px-server.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { httpClient } from "../../platform/http-client.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { defineDataSet } from "./define-data-set.ts";
import type { Network } from "./fetch/ask-office.ts";
import { type FetchDataSetInput, fetchDataSet } from "./fetch-data-set.ts";
import type { RecipeQuery } from "./recipe.ts";
import { dataSetInput } from "./testing.ts";

const context = testContext(await testDatabase());

const servers: PxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A clock that waiting moves, so that no test waits. */
function aNetwork(
  server: PxServer,
  clock: { now: number },
): Network & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    http: httpClient({ allowed: [new URL(server.address).host], loopback: true }),
    now: () => clock.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock.now += milliseconds;
    },
    waits,
  };
}

async function office(options: PxServerOptions = {}, query: Partial<RecipeQuery> = {}) {
  const clock = { now: 1_000_000 };
  const server = await startPxServer({ now: () => clock.now, ...options });
  servers.push(server);
  const city = context.newCity();
  const recipe = {
    query: {
      way: "pxwebapi-2",
      address: server.address,
      table: "TAB6471",
      selection: { Region: ["*"], Alder: ["*"], Kon: ["*"], ContentsCode: ["*"], Tid: ["*"] },
      codeLists: {},
      language: null,
      ...query,
    } as RecipeQuery,
    hints: {},
  };
  const made = await defineDataSet(context, city, theHost, dataSetInput({ recipe }));
  if ("refused" in made) throw new Error(JSON.stringify(made));
  return { server, city, network: aNetwork(server, clock) };
}

const bring = (city: Id<"City">, network: Network, over: Partial<FetchDataSetInput> = {}) =>
  fetchDataSet(
    context,
    city,
    theHost,
    { dataSet: "asylum-seekers", answers: {}, acceptAll: true, dryRun: false, ...over },
    network,
  );

const dataCalls = (server: PxServer) => server.calls.filter(({ path }) => path.includes("/data"));

test("a whole table comes in as many calls as the office's limit asks for", async () => {
  const { server, city, network } = await office({ maxDataCells: 1_000 });
  const done = await bring(city, network);
  expect(done).toMatchObject({ imported: { number: 1, observations: 2_772, periods: 4 } });
  expect(dataCalls(server).every(({ status, cells }) => status === 200 && cells <= 1_000)).toBe(
    true,
  );
  expect(dataCalls(server).reduce((sum, { cells }) => sum + cells, 0)).toBe(2_772);
  const [row] = await ownerQuery<{ origin: string; retrieved_at: Date; sha256: Buffer }>(
    "select origin, retrieved_at, sha256 from datasets.import where city_id = $1",
    [city],
  );
  expect(row?.origin).toBe(`${server.address}/tables/TAB6471`);
  expect(row?.retrieved_at).toEqual(context.now());
});

test("fetching again brings only the periods that are new", async () => {
  const { server, city, network } = await office({ heldBack: 1 });
  expect(await bring(city, network)).toMatchObject({ imported: { periods: 3 } });
  expect(await bring(city, network)).toMatchObject({ calls: 0, imported: null });
  server.publishAll();
  expect(await bring(city, network)).toMatchObject({
    imported: { number: 2, periods: 1, newPeriods: 1, observations: 693 },
  });
  expect(dataCalls(server).map(({ cells }) => cells)).toEqual([3 * 693, 693]);
});

test("what the office has corrected comes when everything is asked for, and is asked about", async () => {
  const { server, city, network } = await office();
  await bring(city, network);
  server.correct("TAB6471", 100, 1);
  expect(await bring(city, network)).toMatchObject({ imported: null });
  const refused = await bring(city, network, { everything: true, acceptAll: false });
  expect(refused).toMatchObject({
    refused: "unanswered",
    questions: expect.arrayContaining([expect.objectContaining({ kind: "changed-history" })]),
  });
  expect(await bring(city, network, { everything: true })).toMatchObject({
    imported: { number: 2 },
  });
});

test("the office's limit of calls is kept", async () => {
  const { server, city, network } = await office({
    maxDataCells: 300,
    maxCalls: 3,
    windowSeconds: 10,
  });
  expect(await bring(city, network)).toMatchObject({ imported: { observations: 2_772 } });
  expect(server.calls.map(({ status }) => status)).not.toContain(429);
  expect(network.waits.length).toBeGreaterThan(2);
});

test("a failure that passes is waited for, as long as the server says or twice as long each time", async () => {
  const { city, network } = await office({ failures: [503, "breaks-off", 429] });
  expect(await bring(city, network)).toMatchObject({ imported: { observations: 2_772 } });
  expect(network.waits).toEqual(expect.arrayContaining([1_000, 2_000]));
});

test("a fetch that broke off goes on where it was", async () => {
  const failures = [503, 503, 503, 503, 503] as const;
  const { server, city, network } = await office({ maxDataCells: 1_000 });
  const whole = dataCalls(server).length;
  expect(whole).toBe(0);
  const broken = await office({ maxDataCells: 1_000, failures });
  expect(await bring(broken.city, broken.network)).toMatchObject({
    refused: "status",
    status: 503,
  });
  expect(await bring(broken.city, broken.network)).toMatchObject({ imported: { number: 1 } });
  await bring(city, network);
  const [good, again] = [dataCalls(server), dataCalls(broken.server).slice(failures.length)];
  expect(again).toHaveLength(good.length);

  // Now the third call fails for good: the two before it are not asked again.
  const later = await office({ maxDataCells: 1_000 });
  let calls = 0;
  const http = {
    request: async (call: Parameters<Network["http"]["request"]>[0]) => {
      if (call.address.includes("/data")) calls += 1;
      if (calls === 3) return { refused: "private-address", address: call.address } as const;
      return later.network.http.request(call);
    },
  };
  expect(await bring(later.city, { ...later.network, http })).toMatchObject({
    refused: "private-address",
  });
  expect(await bring(later.city, later.network)).toMatchObject({ imported: { number: 1 } });
  expect(dataCalls(later.server)).toHaveLength(good.length);
});

test("an address outside the allow-list of the settings is never asked", async () => {
  const { server, city } = await office();
  const input = { dataSet: "asylum-seekers", answers: {}, dryRun: false };
  expect(await fetchDataSet(context, city, theHost, input)).toMatchObject({
    refused: "address-not-allowed",
  });
  expect(server.calls).toEqual([]);
});

test("what the recipe cannot ask for is said", async () => {
  const wrong = await office({}, { table: "TAB9999" } as Partial<RecipeQuery>);
  expect(await bring(wrong.city, wrong.network)).toMatchObject({ refused: "status", status: 404 });
  const stray = await office({}, { selection: { Colour: ["*"] } } as Partial<RecipeQuery>);
  expect(await bring(stray.city, stray.network)).toMatchObject({
    refused: "unknown-variable",
    variable: "Colour",
  });
});

test("only who may fetch does, and only what has a recipe", async () => {
  const { city, network } = await office();
  const input = { dataSet: "asylum-seekers", answers: {}, dryRun: false };
  expect(await fetchDataSet(context, city, anActor("contributor"), input, network)).toEqual({
    refused: "not-permitted",
  });
  await defineDataSet(context, city, theHost, dataSetInput({ slug: "by-hand" }));
  expect(await bring(city, network, { dataSet: "by-hand" })).toEqual({ refused: "no-recipe" });
  expect(await bring(city, network, { dataSet: "other" })).toEqual({ refused: "no-data-set" });
});
