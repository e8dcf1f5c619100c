/** Proves that the journeys' own instruments can fail: a browser opens, and a bad page is told from a good one. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, type OpenBrowser, openBrowser } from "./browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><script>document.title = "With script"</script>` +
  `<meta name="viewport" content="width=device-width"></head><body><main><h1>Heading</h1>${body}</main></body></html>`;
let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([true, false])("a good page passes, scripts %s", async (javaScript) => {
  const visit = await browser.newPage({ javaScript });
  await visit.setContent(page("<p>Text</p>"));
  expect(await visit.title()).toBe(javaScript ? "With script" : "A page");
  await expectAccessible(visit);
  await expectNoOverflow(visit);
  await visit.context().close();
});

test.each([true, false])("a picture without words is found, scripts %s", async (javaScript) => {
  const visit = await browser.newPage({ javaScript });
  await visit.setContent(page(`<img src="data:," class="silent">`));
  await expect(expectAccessible(visit)).rejects.toThrow(/image-alt[\s\S]*class="silent"/);
  await visit.context().close();
});

test("a page without scripts is judged with its styles", async () => {
  const server = createServer((request, response) => {
    const css = request.url === "/site.css";
    response.setHeader("content-type", css ? "text/css" : "text/html; charset=utf-8");
    response.end(css ? ".pale { color: #ddd }" : page(`${sheet}<p class=pale>Too pale</p>`));
  });
  const sheet = `<link rel="stylesheet" href="/site.css">`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const visit = await browser.newPage({ javaScript: false });
  await visit.goto(`http://127.0.0.1:${port}/`);
  await expect(expectAccessible(visit)).rejects.toThrow(/color-contrast/);
  await visit.context().close();
  server.close();
});

test("a page wider than its window is found, with what sticks out", async () => {
  const visit = await browser.newPage({ width: 390 });
  await visit.setContent(page(`<div class="wide" style="width:600px">Wide</div>`));
  await expect(expectNoOverflow(visit)).rejects.toThrow(/390[\s\S]*div\.wide/);
  await visit.context().close();
});
