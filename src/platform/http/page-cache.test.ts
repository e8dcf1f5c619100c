import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { createPageCache } from "./page-cache.ts";

/** An application with a cache in front that counts how often a page is really made. */
function counting(make?: (path: string) => Response | Promise<Response>) {
  const cache = createPageCache();
  const app = new Hono();
  let made = 0;
  app.use(
    cache.middleware((request) => {
      const [, city = ""] = request.req.path.split("/");
      return city === "" ? undefined : { city, key: request.req.url };
    }),
  );
  app.all("/*", (request) => {
    made += 1;
    return make?.(request.req.path) ?? request.html(`<p>Page ${made}</p>`);
  });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, { headers });
  return { cache, app, get, made: () => made };
}

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

  test("by its method reaches the application, even where a page is kept", async () => {
    const { app, get, made } = counting();
    await get("/york");
    await app.request("/york", { method: "POST" });
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
