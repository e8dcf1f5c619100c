import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PxServer, startPxServer } from "../../../../../../tests/support/px-server.ts";
import { type PxCodeList, pxCodeList } from "./code-list.ts";
import { type PxTable, pxMetadata } from "./metadata.ts";
import { type PxCall, type PxQuestion, planQueries } from "./plan-queries.ts";

let office: PxServer;
let population: PxTable;
let halves: PxCodeList;
let question: PxQuestion;

async function ask(path: string): Promise<unknown> {
  return (await fetch(`${office.address}${path}`)).json();
}

async function answerTo({ method, address, body }: PxCall): Promise<{ value: number[] }> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(address, body === null ? { method } : { method, body, headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { value: number[] };
}

function planned(
  selection: PxQuestion["selection"],
  maxCells: number,
  codeLists = {},
): readonly PxCall[] {
  const plan = planQueries(population, { ...question, selection, codeLists }, { maxCells });
  if ("refused" in plan) throw new Error(plan.refused);
  return plan.calls;
}

const everything = { Region: ["*"], Alder: ["*"], Kon: ["*"], ContentsCode: ["*"], Tid: ["*"] };

beforeAll(async () => {
  office = await startPxServer({ maxDataCells: 700 });
  const table = pxMetadata(await ask("/tables/TAB6471/metadata"));
  const list = pxCodeList(await ask("/codelists/agg_Landshalvor"));
  if ("refused" in table || "refused" in list) throw new Error("The office does not answer well.");
  population = table;
  halves = list;
  question = {
    address: office.address,
    table: "TAB6471",
    language: "sv",
    selection: {},
    codeLists: {},
  };
});
afterAll(() => office.close());

describe("planQueries", () => {
  test("asks once where the limit allows it", () => {
    const [call, ...others] = planned(everything, 2772);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ method: "GET", body: null, cells: 2772 });
    expect(call?.periods).toEqual(["2026M01", "2026M02", "2026M03", "2026M04"]);
    expect(call?.address).toContain("/tables/TAB6471/data?lang=sv&outputFormat=json-stat2&");
    expect(call?.address).toContain("valueCodes[Region]=*");
  });

  test("cuts by time first, in even pieces and oldest first", () => {
    const calls = planned(everything, 2771);
    expect(calls.map(({ cells }) => cells)).toEqual([1386, 1386]);
    expect(calls.map(({ periods }) => periods)).toEqual([
      ["2026M01", "2026M02"],
      ["2026M03", "2026M04"],
    ]);
  });

  test("cuts by the longest variable where one period is still too much", () => {
    const calls = planned(everything, 100);
    expect(Math.max(...calls.map(({ cells }) => cells))).toBeLessThanOrEqual(100);
    expect(calls.reduce((sum, { cells }) => sum + cells, 0)).toBe(2772);
    expect(calls).toHaveLength(4 * 7);
  });

  test("every value is asked for exactly once, whatever the limit", () => {
    for (const limit of [1, 2, 3, 7, 33, 500, 693, 694, 1e9]) {
      const calls = planned({ ...everything, Region: ["top(5)"] }, limit);
      expect(calls.every(({ cells }) => cells <= limit)).toBe(true);
      expect(calls.reduce((sum, { cells }) => sum + cells, 0)).toBe(5 * 11 * 3 * 4);
    }
  });

  test("the office answers each call, and the pieces together are the whole table", async () => {
    const calls = planned(everything, 700);
    expect(calls).toHaveLength(4);
    const answers = await Promise.all(calls.map(answerTo));
    expect(answers.map(({ value }) => value.length)).toEqual(calls.map(({ cells }) => cells));
    expect(answers.map(({ value }) => value[0])).toEqual([245284, 247245, 249358, 251635]);
    expect(office.calls.filter(({ cells }) => cells > 0)).toHaveLength(4);
  });

  test("a long list of codes is sent as a body", async () => {
    const long = {
      ...population,
      variables: population.variables.map((variable) => ({ ...variable })),
    };
    const region = long.variables[0];
    if (region === undefined) throw new Error("no region");
    const spare = Array.from({ length: 400 }, (_, n) => ({ code: `X${n}abc`, label: "" }));
    const wide = {
      ...long,
      variables: [{ ...region, values: [...region.values, ...spare] }, ...long.variables.slice(1)],
    };
    const asked = { ...question, selection: { ...everything, Region: ["X*"], Tid: ["top(1)"] } };
    const plan = planQueries(wide, asked, { maxCells: 1e6 });
    if ("refused" in plan) throw new Error(plan.refused);
    expect(plan.calls[0]?.method).toBe("POST");
    expect(plan.calls[0]?.address).not.toContain("valueCodes");
    const body = JSON.parse(plan.calls[0]?.body ?? "");
    expect(body.selection).toHaveLength(5);
    expect(body.selection[0].valueCodes).toHaveLength(400);
    expect(body.selection[4]).toEqual({ variableCode: "Tid", valueCodes: ["2026M04"] });
  });

  test("a code list is chosen from by its own codes, and the office sums", async () => {
    const selection = {
      Region: ["*"],
      Alder: ["0-9"],
      Kon: ["TotSa"],
      ContentsCode: ["*"],
      Tid: ["2026M01"],
    };
    const [call] = planned(selection, 700, { Region: halves });
    if (call === undefined) throw new Error("no call");
    expect(call.address).toContain("codelist[Region]=agg_Landshalvor");
    const halvesOnly = await answerTo(call);
    const [counties] = planned(selection, 700);
    if (counties === undefined) throw new Error("no call");
    const all = await answerTo(counties);
    expect(halvesOnly.value).toHaveLength(2);
    expect(all.value).toHaveLength(21);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(halvesOnly.value)).toBe(sum(all.value));
  });

  test("a variable that may be left out is not asked for", async () => {
    const { Kon: _, ...others } = everything;
    const [call] = planned({ ...others, Tid: ["top(1)"] }, 700);
    if (call === undefined) throw new Error("no call");
    expect(call.cells).toBe(231);
    expect((await answerTo(call)).value).toHaveLength(231);
  });

  test.each([
    [{ Regin: ["*"] }, { refused: "unknown-variable", variable: "Regin" }],
    [
      { ...everything, Tid: [] },
      { refused: "must-be-selected", variable: "Tid" },
    ],
    [
      { ...everything, Tid: ["2031M01"] },
      { refused: "unknown-code", found: "2031M01", variable: "Tid" },
    ],
    [
      { ...everything, Tid: ["top()"] },
      { refused: "bad-expression", found: "top()", variable: "Tid" },
    ],
    [
      { ...everything, Region: ["Z*"] },
      { refused: "nothing-selected", variable: "Region" },
    ],
  ])("refuses %j", (selection, refusal) => {
    const asked = { ...question, selection: selection as PxQuestion["selection"] };
    expect(planQueries(population, asked, { maxCells: 10 })).toEqual(refusal);
  });

  test("refuses a limit that lets nothing through", () => {
    expect(planQueries(population, question, { maxCells: 0 })).toMatchObject({
      refused: "limit-too-small",
    });
  });
});
