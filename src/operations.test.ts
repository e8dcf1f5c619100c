import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { type TestContext, testContext } from "../tests/support/test-context.ts";
import { asSuperuser, testDatabase } from "../tests/support/test-database.ts";
import { createApp } from "./app.ts";
import { aCity } from "./modules/city/testing.ts";
import { createOperations } from "./operations.ts";
import type { Context } from "./platform/context.ts";
import { openPool } from "./platform/database/pool.ts";
import type { Assets } from "./platform/http/assets.ts";
import { createPageCache } from "./platform/http/page-cache.ts";
import type { LogFields } from "./platform/log.ts";
import { aLetter } from "./platform/outbox/testing.ts";

const base = testContext(await testDatabase());
const york = await aCity(base, { slug: "york" });
const noAssets: Assets = { address: (name) => `/assets/${name}`, routes: new Hono() };
const TOKEN = "0123456789abcdef01234567";

/** The application as a port would give it its visits, from this address. */
function opened(
  context: Context = base,
  pendingMigrations: () => Promise<readonly string[]> = async () => [],
) {
  const cache = createPageCache();
  const keptPages = cache.counts;
  const operations = createOperations(context, { pendingMigrations, keptPages, ofProcess: false });
  const app = createApp(context, noAssets, cache, () => undefined, operations);
  return {
    operations,
    get: async (
      path: string,
      headers: Readonly<Record<string, string>> = {},
      remoteAddress = "127.0.0.1",
    ) =>
      app.request(
        `http://localhost${path}`,
        { headers: { host: "localhost:3000", ...headers } },
        { incoming: { socket: { remoteAddress } } },
      ),
  };
}

test("the program lives as long as it answers, whatever else does not", async () => {
  const away = openPool({ host: "127.0.0.1", port: 9, user: "nobody", database: "none" });
  const { get } = opened({ ...base, database: away });
  expect((await get("/health")).status).toBe(200);
  await away.close();
});

describe("readiness", () => {
  test("is there when every part works, in words without detail", async () => {
    const answer = await opened().get("/ready");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ready: true,
      database: "ok",
      migrations: "ok",
      files: "ok",
      objects: "ok",
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  const broken = async () => {
    throw new Error("secret detail: /srv/data");
  };
  const unreachable = openPool({ host: "127.0.0.1", port: 9, user: "nobody", database: "none" });
  test.each<[part: string, context: Partial<Context>, pending: () => Promise<readonly string[]>]>([
    ["database", { database: unreachable }, async () => []],
    ["migrations", {}, async () => ["0099-later"]],
    ["migrations", {}, broken],
    ["files", { files: { ...base.files, keep: broken } }, async () => []],
    ["objects", { objects: { ...base.objects, find: broken } }, async () => []],
  ])("is gone without the %s", async (part, change, pending) => {
    const answer = await opened({ ...base, ...change }, pending).get("/ready");
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).not.toContain("secret");
    expect(JSON.parse(text)).toMatchObject({ ready: false, [part]: "away" });
    if (change.database !== undefined) await change.database.close();
  });

  test("is looked at once for all who ask at the same time", async () => {
    let asked = 0;
    const { get } = opened(base, async () => {
      asked += 1;
      return [];
    });
    await Promise.all(Array.from({ length: 20 }, () => get("/ready")));
    expect(asked).toBe(1);
  });
});

describe("metrics", () => {
  const withToken: Context = { ...base, settings: { ...base.settings, metricsToken: TOKEN } };

  test.each<
    [
      who: string,
      context: Context,
      headers: Readonly<Record<string, string>>,
      from: string,
      status: number,
    ]
  >([
    ["somebody on the machine", base, {}, "127.0.0.1", 200],
    ["somebody on the machine, by IPv6", base, {}, "::1", 200],
    ["somebody on the machine, by both", base, {}, "::ffff:127.0.0.1", 200],
    ["somebody elsewhere", base, {}, "203.0.113.7", 404],
    [
      "a visitor of the proxy on the machine",
      base,
      { "x-forwarded-for": "203.0.113.7" },
      "127.0.0.1",
      404,
    ],
    [
      "a visitor of a proxy that only passes the host",
      base,
      { host: "rights.city.org" },
      "127.0.0.1",
      404,
    ],
    [
      "somebody with the token",
      withToken,
      { authorization: `Bearer ${TOKEN}` },
      "203.0.113.7",
      200,
    ],
    [
      "somebody with another token",
      withToken,
      { authorization: "Bearer guess" },
      "203.0.113.7",
      404,
    ],
    [
      "somebody with another token on the machine",
      withToken,
      { authorization: "Bearer guess" },
      "127.0.0.1",
      404,
    ],
    [
      "somebody with a token where none is set",
      base,
      { authorization: `Bearer ${TOKEN}` },
      "203.0.113.7",
      404,
    ],
  ])("for %s", async (_, context, headers, from, status) => {
    expect((await opened(context).get("/metrics", headers, from)).status).toBe(status);
  });

  test("count visits by route, and name no city, address or person", async () => {
    const { get, operations } = opened();
    await get("/york/rights");
    await get("/york/rights/no-such-right");
    await get("/atlantis/kari@york.example");
    operations.metrics.jobRan("send-letters", "done", new Date("2026-06-01T12:00:00Z"));
    const text = await (await get("/metrics")).text();
    expect(text).toContain(
      'rosario_http_requests_total{method="GET",route="/:city/rights",status="200"} 1',
    );
    expect(text).toContain(
      'rosario_http_requests_total{method="GET",route="/:city/rights/:slug",status="404"} 1',
    );
    expect(text).toContain(
      'rosario_http_request_duration_seconds_count{method="GET",route="/:city/rights"} 1',
    );
    expect(text).toContain(
      'rosario_job_last_done_timestamp_seconds{job="send-letters"} 1780315200',
    );
    expect(text).toMatch(/rosario_database_connections\{state="open"\} [1-9]/);
    expect(text).not.toMatch(/york|atlantis|kari|no-such-right/);
  });

  test("count kept pages as what they are", async () => {
    const { operations } = opened();
    expect(await operations.metrics.text()).toContain(
      'rosario_page_cache_answers_total{status="200"} 0',
    );
  });

  test("count the letters that wait, in every city", async () => {
    await aLetter(base, york.id, { to: "kari@york.example" });
    const text = await opened().operations.metrics.text();
    expect(text).toContain("rosario_outbox_letters 1");
    expect(text).not.toContain("kari");
  });
});

describe("the number of a visit", () => {
  test("comes from the proxy or from us, and goes back in the answer", async () => {
    const { get } = opened();
    const given = await get("/york", { "x-request-id": "proxy-number-17" });
    expect(given.headers.get("x-request-id")).toBe("proxy-number-17");
    const made = await get("/york", { "x-request-id": "<bad>" });
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}-\w+$/);
  });

  test("is on the error page and in the log, beside the route and never the address", async () => {
    const { context, lines } = listening("warn");
    await asSuperuser(undefined, (client) =>
      client.query("alter table rights.right rename to gone"),
    );
    try {
      const { get } = opened(context);
      const page = await get("/york/rights?q=kari@york.example", {
        "x-request-id": "number-on-page",
      });
      expect(page.status).toBe(500);
      expect(await page.text()).toContain("<code>number-on-page</code>");
      expect(lines).toEqual([
        {
          message: "A request failed",
          request: "number-on-page",
          method: "GET",
          route: "/:city/rights",
        },
      ]);
    } finally {
      await asSuperuser(undefined, (client) =>
        client.query('alter table rights.gone rename to "right"'),
      );
    }
  });

  test("is in a line for each visit where the log tells of visits, without who came and from where", async () => {
    const { context, lines } = listening("info");
    await opened(context).get("/york/rights/secret?token=secret", {}, "203.0.113.7");
    expect(lines).toEqual([
      {
        message: "Answered",
        request: expect.any(String),
        method: "GET",
        route: "/:city/rights/:slug",
        status: 404,
        milliseconds: expect.any(Number),
        city: "york",
      },
    ]);
  });
});

/** A context whose log is kept instead of written. */
function listening(logLevel: "warn" | "info"): { context: TestContext; lines: unknown[] } {
  const lines: unknown[] = [];
  const keep = (message: string, fields: LogFields = {}) => {
    const { error: _, ...rest } = fields;
    lines.push({ message, ...rest });
  };
  const log = { info: keep, warn: keep, error: keep };
  return { context: { ...base, log, settings: { ...base.settings, logLevel } }, lines };
}
