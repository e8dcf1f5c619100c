import { afterEach, describe, expect, test } from "vitest";
import { type PxServer, type PxServerOptions, startPxServer } from "./px-server.ts";

let office: PxServer | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

async function open(options: PxServerOptions = {}) {
  const opened = await startPxServer(options);
  office = opened;
  const get = (path: string, init?: RequestInit) => fetch(opened.address + path, init);
  return { get, office: opened };
}

const query =
  "/tables/TAB6471/data?valueCodes[Region]=01&valueCodes[Alder]=0-9&valueCodes[ContentsCode]=*&valueCodes[Tid]=";

describe("the statistics office for tests", () => {
  test("answers with the real values of the selection", async () => {
    const { get } = await open();
    const answer = await (await get(`${query}top(2)`)).json();
    expect(answer).toMatchObject({
      id: ["Region", "Alder", "ContentsCode", "Tid"],
      size: [1, 1, 1, 2],
      value: [249358, 251635],
    });
    const range = await (await get(`${query}[range(2026M01,2026M02)]`)).json();
    expect(range.value).toEqual([245284, 247245]);
  });

  test("takes the same selection as a body, and gives the sums of a code list", async () => {
    const { get } = await open();
    const selection = [
      { variableCode: "Region", codelist: "agg_Landshalvor", valueCodes: ["*"] },
      { variableCode: "Alder", valueCodes: ["*"] },
      { variableCode: "ContentsCode", valueCodes: ["000007SF"] },
      { variableCode: "Tid", valueCodes: ["2026M01"] },
    ];
    const headers = { "content-type": "application/json" };
    const answer = await get("/tables/TAB6471/data", {
      method: "POST",
      headers,
      body: JSON.stringify({ selection }),
    });
    expect((await answer.json()).size).toEqual([2, 11, 1, 1]);
  });

  test("says 429 and how long to wait when it is called too often", async () => {
    let time = 0;
    const { get, office: server } = await open({ maxCalls: 2, windowSeconds: 60, now: () => time });
    expect((await get("/config")).status).toBe(200);
    expect((await get("/config")).status).toBe(200);
    const refused = await get("/config");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    time = 60_000;
    expect((await get("/config")).status).toBe(200);
    expect(server.calls.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
  });

  test("refuses more values than its limit, unknown tables, codes and variables, and a missing mandatory choice", async () => {
    const { get } = await open({ maxDataCells: 2 });
    expect((await get(`${query}*`)).status).toBe(403);
    expect((await get("/tables/NONE/metadata")).status).toBe(404);
    expect((await get("/codelists/none")).status).toBe(404);
    expect((await get(`${query}2031M01`)).status).toBe(400);
    expect((await get("/tables/TAB6471/data?valueCodes[Tid]=*")).status).toBe(400);
    expect((await get(`${query}*&valueCodes[Moon]=1`)).status).toBe(400);
  });

  test("keeps periods back until they are published, and corrects its history", async () => {
    const { get, office: server } = await open({ heldBack: 1 });
    const newest = async () => (await (await get(`${query}top(1)`)).json()).value[0];
    expect(await newest()).toBe(249358);
    server.publishAll();
    expect(await newest()).toBe(251635);
    server.correct("TAB6471", 3, 1);
    expect(await newest()).toBe(1);
  });

  test("fails as often as it is told to", async () => {
    const { get } = await open({ failures: [503, "breaks-off"] });
    expect((await get(`${query}*`)).status).toBe(503);
    const broken = await get(`${query}*`);
    await expect(broken.text()).rejects.toThrow();
    expect((await get(`${query}*`)).status).toBe(200);
  });

  test("lists its tables", async () => {
    const { get } = await open();
    expect(
      (await (await get("/tables")).json()).tables.map(({ id }: { id: string }) => id).sort(),
    ).toEqual(["07221", "TAB6471"]);
  });
});
