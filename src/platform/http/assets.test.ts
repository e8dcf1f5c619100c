import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, describe, expect, test } from "vitest";
import { loadAssets } from "./assets.ts";

const css = "main { max-width: 65ch }\n".repeat(20);
const font = Uint8Array.from([0x77, 0x4f, 0x46, 0x32, 0, 1, 2]);
const folder = await mkdtemp(join(tmpdir(), "rosario-assets-"));
await mkdir(join(folder, "fonts"));
await writeFile(join(folder, "site-A1B2C3D4.css"), css);
await writeFile(join(folder, "icon.svg"), "<svg/>");
await writeFile(join(folder, "fonts", "inter.woff2"), font);
await writeFile(join(folder, "secrets.env"), "no asset");
await writeFile(join(folder, "assets.json"), JSON.stringify({ "site.css": "site-A1B2C3D4.css" }));
afterAll(() => rm(folder, { recursive: true }));

const assets = loadAssets(folder);
const app = new Hono().route("/assets", assets.routes);
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { headers });

describe("an asset", () => {
  test("is found under its built name, and may then be kept for ever", async () => {
    const address = assets.address("site.css");
    expect(address).toBe("/assets/site-A1B2C3D4.css");
    const answer = await get(address);
    expect(await answer.text()).toBe(css);
    expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("whose name does not change with its content is kept for an hour", async () => {
    const answer = await get("/assets/icon.svg");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
  });

  test("goes compressed to who can read it", async () => {
    const answer = await get(assets.address("site.css"), { "accept-encoding": "gzip, br" });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(css);
  });

  test("that is compressed already goes as it is", async () => {
    const answer = await get("/assets/fonts/inter.woff2", { "accept-encoding": "br" });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(font);
  });

  test.each([
    "/assets/other.css",
    "/assets/secrets.env",
    "/assets/assets.json",
    "/assets/../package.json",
    "/assets/%2e%2e/package.json",
    "/assets/",
  ])("is not there at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test("a name that the build does not know is a fault of ours", () => {
  expect(() => assets.address("other.css")).toThrow("No such asset: other.css");
});

test("a missing build is said at once", async () => {
  expect(() => loadAssets(join(folder, "nowhere"))).toThrow(/ENOENT/);
});
