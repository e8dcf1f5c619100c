// A city at a host of its own: what is found there, and who is led there.
import { describe, expect, test } from "vitest";
import { testApp } from "../tests/support/test-app.ts";
import { testContext } from "../tests/support/test-context.ts";
import { testDatabase } from "../tests/support/test-database.ts";
import { keptPages } from "./app.ts";
import { cityDomains } from "./city-domains.ts";
import { theHost } from "./modules/accounts/testing.ts";
import { aCity, nameDomain } from "./modules/city/testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);
const york = await aCity(context, { slug: "york", name: { en: "York" } });
const graz = await aCity(context, { slug: "graz", name: { en: "Graz" } });
const at = "rights.york.example";
await nameDomain(context, york.id, theHost, at);

describe("a city's own host", () => {
  test("begins with the city, and has its pages under the same paths as everywhere", async () => {
    const front = await app.get("/", { at });
    expect([front.status, front.headers.get("location")]).toEqual([302, "/york"]);
    expect(await app.page("/york", { at })).toContain("York");
    expect((await app.get("/health", { at })).status).toBe(200);
  });

  test("has no page of another city, nor of the installation", async () => {
    for (const path of ["/graz", "/graz/reports", "/first-run"])
      expect((await app.get(path, { at })).status, path).toBe(404);
  });

  test("is where readers are led from the installation's address, with what they asked for", async () => {
    const led = await app.get("/york/recommendations?page=2");
    expect(led.status).toBe(307);
    expect(led.headers.get("location")).toBe(`http://${at}/york/recommendations?page=2`);
    expect((await app.get("/graz")).status).toBe(200);
  });

  test("stands in the addresses that the city's pages give away", async () => {
    expect(await app.page("/york/sitemap.xml", { at })).toContain(`http://${at}/york`);
  });

  test("gives no kept page to another host, nor another city's to this one", async () => {
    const domains = cityDomains(context);
    await domains.find(at);
    const kept = keptPages(context, domains);
    const keyAt = (host: string, address: string) => kept({ host, address, cookie: undefined });
    expect(keyAt(at, "/york")).toMatchObject({ city: "york" });
    expect(keyAt("rosario.test", "/york")).toBeUndefined();
    expect(keyAt(at, "/graz")).toBeUndefined();
    expect(keyAt("rosario.test", "/graz")).toMatchObject({ city: "graz" });
  });

  test("is forgotten soon after it was taken back", async () => {
    const other = "rights.graz.example";
    await nameDomain(context, graz.id, theHost, other);
    context.setNow("2026-06-01T12:01:00Z");
    expect((await app.get("/graz", { at: other })).status).toBe(200);
    await nameDomain(context, graz.id, theHost, null);
    context.setNow("2026-06-01T12:02:00Z");
    expect((await app.get("/", { at: other })).headers.get("location")).not.toBe("/graz");
    expect((await app.get("/graz")).status).toBe(200);
  });
});
