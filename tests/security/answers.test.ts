// What goes wrong is told in one page and no more: no trace, no statement, no name of a program, whatever went wrong and wherever.
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { createPageCache } from "../../src/platform/http/page-cache.ts";
import { noAssets, walkedApp } from "../fuzz/walked-app.ts";

const walked = await walkedApp();
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const INSIDE =
  /\bat \/|node_modules|\.tsx?\b|select |insert |postgres|hono|pg_|stack|secret of the database/i;

/** The same application over a database that fails in the middle of every question. */
function brokenApp() {
  const noted: unknown[] = [];
  const fail = async () => {
    throw new Error(
      'relation "city.profile" of postgres://owner:secret of the database@db does not exist',
    );
  };
  const app = createApp(
    {
      ...walked.context,
      database: { ...walked.context.database, inCity: fail, readCity: fail, inInstallation: fail },
      log: { ...walked.context.log, error: (...all) => void noted.push(all) },
    },
    noAssets,
    createPageCache(),
    () => undefined,
  );
  return { app, noted };
}

describe("a fault of ours", () => {
  test.each(["GET", "POST"])(
    "on %s is one page with a number, and nothing of the inside",
    async (method) => {
      const { app, noted } = brokenApp();
      const answer = await app.request(`${walked.context.settings.baseUrl}/york/sign-in`, {
        ...{ method, headers: { ...FORM, host: "rosario.test" } },
        ...(method === "POST" ? { body: "email=kari@york.example" } : {}),
      });
      const page = await answer.text();
      expect(answer.status).toBe(500);
      expect(page).toMatch(/^<!doctype html>/);
      const [, number = ""] = /<code>([\w-]+)<\/code>/.exec(page) ?? [];
      expect(number.length).toBeGreaterThan(8);
      const text = page.replaceAll(/<[^>]+>/g, " ");
      expect(text).not.toMatch(INSIDE);
      // Whoever runs the program finds it by that number, with all that the visitor was not told.
      expect(JSON.stringify(noted)).toContain(number);
      expect(noted.flat().flatMap((one) => Object.values(one as object))).toContainEqual(
        expect.any(Error),
      );
    },
  );

  test("has the same protection as every other answer", async () => {
    const { app } = brokenApp();
    const { headers } = await app.request(`${walked.context.settings.baseUrl}/york`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control") ?? "no-store").not.toMatch(/public|max-age=[1-9]/);
  });

  test("ends what was begun: nothing is allowed because a check could not be made", async () => {
    const { app } = brokenApp();
    for (const path of ["/york/desk", "/york/profile", "/york/figures"])
      expect(
        (await app.request(`${walked.context.settings.baseUrl}${path}`)).status,
      ).toBeGreaterThanOrEqual(500);
  });
});

describe("what is refused", () => {
  test.each<[string, number, RequestInit]>([
    ["/nowhere", 404, {}],
    ["/york/nowhere", 404, {}],
    ["/york/rights/none", 404, {}],
    ["/york/%00", 404, {}],
    ["/york/a%00b", 404, {}],
    ["/york/plans/a%0ab", 404, {}],
    ["/york/desk", 403, {}],
    ["/york/profile", 403, {}],
    ["/york/sign-in/wrong", 404, {}],
    ["/york/sign-in", 403, { method: "POST", headers: { "sec-fetch-site": "cross-site" } }],
    ["/york/sign-in", 413, { method: "POST", headers: FORM, body: "x".repeat(1_000_001) }],
    ["/york/sign-in", 422, { method: "POST", headers: FORM, body: "email=nobody" }],
  ])("%s is a whole page with status %i, and a way on", async (path, status, init) => {
    const answer = await walked.ask(path, init);
    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(page).toMatch(/^<!doctype html>[\s\S]*<h1[\s\S]*<a [\s\S]*<\/html>$/);
    expect(page.replaceAll(/<[^>]+>/g, " ")).not.toMatch(/node_modules|\bat \/|postgres/i);
  });

  test.each(["PUT", "PATCH", "DELETE", "PROPFIND", "FZ7"])(
    "%s is served nowhere",
    async (method) => {
      for (const { path } of walked.routes().filter(({ path: one }) => !/[{*]/.test(one))) {
        const address = path.replace(":city", "york").replaceAll(/:\w+/g, "1");
        const { status } = await walked.ask(address, { method });
        expect([403, 404, 405]).toContain(status);
      }
    },
  );

  test("a folder is not listed, and nothing beside the program's own files is served", async () => {
    for (const path of [
      "/assets",
      "/assets/",
      "/.git/config",
      "/package.json",
      "/data",
      "/.env",
      "/rosario.conf",
      "/york/.git/HEAD",
      "/src/app.ts",
      "/docs/security.md",
      "/assets/assets.json",
    ]) {
      const answer = await walked.ask(path);
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/\[core\]|"dependencies"|BASE_URL/);
    }
  });
});
