import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { signInAs } from "../tests/support/test-app.ts";
import { testContext } from "../tests/support/test-context.ts";
import { testDatabase } from "../tests/support/test-database.ts";
import { createApp } from "./app.ts";
import { aCity } from "./modules/city/testing.ts";
import type { Context } from "./platform/context.ts";
import type { Assets } from "./platform/http/assets.ts";
import { createPageCache } from "./platform/http/page-cache.ts";

const base = testContext(await testDatabase());
const york = await aCity(base, { slug: "york", languages: ["nb"] });
const noAssets: Assets = { address: (name) => `/assets/${name}`, routes: new Hono() };

type Visit = {
  readonly from?: string;
  readonly forwarded?: string;
  readonly cookie?: string;
};

function opened(limits: Partial<Context["settings"]> = {}) {
  const settings = { ...base.settings, rateLimitForms: 2, rateLimitPages: 2, ...limits };
  const cache = createPageCache();
  cache.trust(false);
  const app = createApp({ ...base, settings }, noAssets, cache, () => undefined);
  const ask = async (method: string, path: string, { from, forwarded, cookie }: Visit = {}) =>
    app.request(
      `http://rosario.test${path}`,
      {
        method,
        headers: {
          host: "rosario.test",
          "sec-fetch-site": "same-origin",
          ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }),
          ...(cookie === undefined ? {} : { cookie }),
        },
        ...(method === "POST" ? { body: new URLSearchParams({ email: "" }) } : {}),
      },
      from === undefined ? undefined : { incoming: { socket: { remoteAddress: from } } },
    );
  return { ask, post: (visit: Visit) => ask("POST", "/york/sign-in", visit) };
}

/** The statuses of so many visits. */
async function statuses(times: number, visit: () => Promise<Response>): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let i = 0; i < times; i += 1) seen.push((await visit()).status);
  return seen;
}

describe("forms", () => {
  test("are too many at last, which a page says in the city's language, with the time to wait", async () => {
    const { post } = opened();
    const from = "203.0.113.7";
    expect(await statuses(2, () => post({ from }))).not.toContain(429);
    const refused = await post({ from });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const page = await refused.text();
    expect(page).toContain('lang="nb"');
    expect(page).toContain("For mange forespørsler på kort tid");
    expect(page).not.toContain(from);
  });

  test("are counted by the visitor's address, also behind a proxy of ours", async () => {
    const { post } = opened();
    const visit = (forwarded: string) => () => post({ from: "127.0.0.1", forwarded });
    expect((await statuses(3, visit("203.0.113.7"))).at(-1)).toBe(429);
    expect((await statuses(1, visit("203.0.113.8"))).at(-1)).not.toBe(429);
  });

  test("are not counted by what a stranger claims to be", async () => {
    const { post } = opened();
    const claims = ["198.51.100.1", "198.51.100.2", "198.51.100.3"];
    const seen = await Promise.all(
      claims.map(async (forwarded) => (await post({ from: "203.0.113.7", forwarded })).status),
    );
    expect(seen).toContain(429);
  });

  test("of people who are signed in are counted for each person, not for their town hall's address", async () => {
    const { ask } = opened();
    const from = "203.0.113.7";
    const people = await Promise.all([1, 2, 3].map(() => signInAs(base, york.id, "coordinator")));
    for (const cookie of people) {
      const visit = () => ask("POST", "/york/no-such-form", { from, cookie });
      expect(await statuses(3, visit)).toEqual([404, 404, 429]);
    }
  });

  test("that make the first city are counted too", async () => {
    const { ask } = opened();
    const visit = () => ask("POST", "/first-run", { from: "203.0.113.7" });
    expect((await statuses(3, visit)).at(-1)).toBe(429);
  });
});

describe("pages", () => {
  test.each(["/york/search?q=housing", "/york/reports/2024/report.pdf"])(
    "that cost much are limited: %s",
    async (path) => {
      const { ask } = opened();
      const visit = () => ask("GET", path, { from: "203.0.113.7" });
      const seen = await statuses(3, visit);
      expect(seen.slice(0, 2)).not.toContain(429);
      expect(seen.at(-1)).toBe(429);
    },
  );

  test("that cost little are not, nor is anything where the setting says none", async () => {
    const visit = () => opened().ask("GET", "/york/rights", { from: "203.0.113.7" });
    expect(await statuses(5, visit)).not.toContain(429);
    const { ask } = opened({ rateLimitPages: "none", rateLimitForms: "none" });
    for (const method of ["GET", "POST"]) {
      const search = () => ask(method, "/york/search", { from: "203.0.113.7" });
      expect(await statuses(5, search)).not.toContain(429);
    }
  });
});
