import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { mayCross, refuseForeignOrigin } from "./cross-origin.ts";

const host = "rights.city.org";
const own = `https://${host}`;

describe("a form", () => {
  test.each<[site: string | undefined, origin: string | undefined, may: boolean]>([
    ["same-origin", own, true],
    ["same-origin", undefined, true],
    ["none", undefined, true],
    ["same-site", "https://other.city.org", false],
    ["cross-site", "https://evil.org", false],
    ["cross-site", own, false],
    ["cross-site", undefined, false],
    ["", undefined, false],
    ["anything", own, false],
    [undefined, own, true],
    [undefined, "https://evil.org", false],
    [undefined, `${own}:8443`, false],
    [undefined, "https://rights.city.org.evil.org", false],
    [undefined, "null", false],
    [undefined, "", false],
    [undefined, undefined, true],
  ])("with Sec-Fetch-Site %s and Origin %s may come: %s", (site, origin, may) => {
    const headers = new Headers({
      host,
      ...(site === undefined ? {} : { "sec-fetch-site": site }),
      ...(origin === undefined ? {} : { origin }),
    });
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(mayCross(method, headers)).toBe(may);
    }
    for (const method of ["GET", "HEAD", "OPTIONS"]) expect(mayCross(method, headers)).toBe(true);
  });
});

test("what comes from elsewhere never reaches the page behind", async () => {
  const reached: string[] = [];
  const app = new Hono();
  app.use(refuseForeignOrigin(async (request) => request.text("from elsewhere", 403)));
  app.all("/", (request) => {
    reached.push(request.req.method);
    return request.text("reached");
  });
  const send = (method: string, site: string) =>
    app.request("/", { method, headers: { host, "sec-fetch-site": site } });
  expect((await send("POST", "cross-site")).status).toBe(403);
  expect(reached).toEqual([]);
  expect((await send("POST", "same-origin")).status).toBe(200);
  expect((await send("GET", "cross-site")).status).toBe(200);
  expect(reached).toEqual(["POST", "GET"]);
});
