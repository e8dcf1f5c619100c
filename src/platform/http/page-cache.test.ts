import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createPageCache, type KeyOf } from "./page-cache.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const keyOf: KeyOf = ({ address, cookie }) => {
  const [, city = ""] = address.split("/");
  return city === "" || cookie !== undefined ? undefined : { city, key: address };
};

/** A server with a cache in front that counts how often a page is really made. */
function counting(make?: (path: string) => Response | Promise<Response>) {
  const cache = createPageCache();
  const app = new Hono();
  let made = 0;
  app.use(cache.middleware(keyOf));
  app.use(async (request, next) => {
    await next();
    request.header("x-content-type-options", "nosniff");
  });
  app.all("/*", (request) => {
    made += 1;
    return make?.(request.req.path) ?? request.html(`<p>Page ${made}</p>`);
  });
  const throughApp = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (!cache.answer(request, response, keyOf)) void throughApp(request, response);
  });
  const listening = new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const ask = async (method: string, path: string, headers: Asked = {}): Promise<Response> => {
    const port = await listening;
    return new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port, path, method, headers, agent };
      const sent = send(options, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const { statusCode: status = 0, headers: list } = answer;
          const body = status === 304 ? null : Buffer.concat(parts);
          resolve(new Response(body, { status, headers: list as Record<string, string> }));
        });
      });
      sent.on("error", reject);
      sent.end();
    });
  };
  const get = (path: string, headers?: Asked) => ask("GET", path, headers);
  return { cache, ask, get, made: () => made };
}

type Asked = Readonly<Record<string, string>>;
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

describe("a kept page", () => {
  test("is made once for all who ask", async () => {
    const { get, made } = counting();
    const first = await (await get("/york/rights")).text();
    expect(await (await get("/york/rights")).text()).toBe(first);
    expect(made()).toBe(1);
  });

  test("is one of its own for each address", async () => {
    const { get, made } = counting();
    await get("/york/rights");
    await get("/york/rights?q=home");
    await get("/graz/rights");
    expect(made()).toBe(3);
  });

  test("is forgotten with its city, and only with its city", async () => {
    const { cache, get, made } = counting();
    await get("/york");
    await get("/graz");
    cache.forget("york");
    await get("/graz");
    expect(made()).toBe(2);
    await get("/york");
    expect(made()).toBe(3);
    cache.forget();
    await get("/york");
    await get("/graz");
    expect(made()).toBe(5);
  });

  test("is neither served nor kept while changes cannot be heard of", async () => {
    const { cache, get, made } = counting();
    await get("/york");
    cache.trust(false);
    await get("/york");
    await get("/york");
    expect(made()).toBe(3);
    cache.trust(true);
    await get("/york");
    expect(made()).toBe(4);
    await get("/york");
    expect(made()).toBe(4);
  });

  test("is not kept when its city changed while it was made", async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let old = true;
    const { cache, get } = counting(async () => {
      if (!old) return new Response("new", html);
      begun();
      await slow;
      return new Response("old", html);
    });
    const asked = get("/york");
    await hasBegun;
    old = false;
    cache.forget("york");
    finish();
    expect(await (await asked).text()).toBe("old");
    expect(await (await get("/york")).text()).toBe("new");
  });

  test("is compressed as the visitor can read it", async () => {
    const { get } = counting(() => new Response("Menneskerettigheter ".repeat(50), html));
    const plain = await (await get("/york")).text();
    const brotli = await get("/york", { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(plain);
    const gzip = await get("/york", { "accept-encoding": "gzip" });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain);
    expect((await get("/york")).headers.get("content-encoding")).toBeNull();
  });

  test("is not sent again to who has it already, in this encoding and this version", async () => {
    const { cache, get } = counting();
    const encodings = { "accept-encoding": "br" };
    const etag = (await get("/york", encodings)).headers.get("etag") ?? "";
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get("/york", { ...encodings, "if-none-match": tag });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect((await get("/york", { "if-none-match": etag })).status).toBe(200);
    cache.forget("york");
    expect((await get("/york", { ...encodings, "if-none-match": etag })).status).toBe(200);
  });

  test("has the headers that it was made with, each time", async () => {
    const { get, made } = counting();
    const [first, again] = [await get("/york"), await get("/york")];
    expect(made()).toBe(1);
    for (const { headers } of [first, again]) {
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
    const names = ({ headers }: Response) => [...headers.keys()].sort();
    expect(names(again)).toEqual(names(first));
  });

  test("tells browsers to ask each time, and proxies what it depends on", async () => {
    const { headers } = await counting().get("/york");
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("vary")).toBe("accept-encoding, cookie");
    expect(headers.get("content-type")).toMatch(/^text\/html/);
  });
});

describe("what is not a page for everybody", () => {
  test.each<[what: string, init: ResponseInit]>([
    ["sets a cookie", { headers: { "content-type": "text/html", "set-cookie": "a=b" } }],
    [
      "must not be stored",
      { headers: { "content-type": "text/html", "cache-control": "no-store" } },
    ],
    ["is not found", { status: 404, headers: { "content-type": "text/html" } }],
    ["is a fault", { status: 500, headers: { "content-type": "text/html" } }],
    ["is a PDF", { headers: { "content-type": "application/pdf" } }],
  ])("since it %s is passed on untouched and not kept", async (_, init) => {
    const { get, made } = counting(() => new Response("x", init));
    const first = await get("/york");
    const second = await get("/york");
    expect(made()).toBe(2);
    for (const answer of [first, second]) {
      expect(answer.status).toBe(init.status ?? 200);
      expect(answer.headers.get("etag")).toBeNull();
      expect(answer.headers.get("set-cookie")).toBe(new Headers(init.headers).get("set-cookie"));
    }
  });

  test("by its address is made each time", async () => {
    const { get, made } = counting();
    await get("/");
    await get("/");
    expect(made()).toBe(2);
  });

  test("by its cookies is made each time, even where a page is kept", async () => {
    const { get, made } = counting();
    await get("/york");
    await get("/york", { cookie: "session=1" });
    await get("/york", { cookie: "session=1" });
    expect(made()).toBe(3);
  });

  test("by its method reaches the application, even where a page is kept", async () => {
    const { ask, get, made } = counting();
    await get("/york");
    await ask("POST", "/york");
    expect(made()).toBe(2);
  });
});

test("of one city's pages the oldest go when there are too many", async () => {
  const { get, made } = counting(() => new Response("x", html));
  for (let page = 0; page <= 2_000; page += 1) await get(`/york/${page}`);
  const before = made();
  await get("/york/2000");
  await get("/york/1");
  expect(made()).toBe(before);
  await get("/york/0");
  expect(made()).toBe(before + 1);
});

const html = { headers: { "content-type": "text/html; charset=utf-8" } };
