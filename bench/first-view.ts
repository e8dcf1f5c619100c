/** How much a first visit fetches: every byte over the wire in a real Chromium, nothing kept from before, with scripts and without. */
import { openBrowser } from "../tests/support/browser.ts";
import { type Benchmark, digits, type Row } from "./measure.ts";
import { freePort, inFolder, rosario, whileServing } from "./processes.ts";

const LIMIT = 100_000;
const PAGES = [
  ["front page", "/york"],
  ["report page", "/york/reports/2024"],
] as const;

export const firstView: Benchmark = {
  name: "first-view",
  run: () =>
    inFolder(async (data) => {
      const demo = rosario("demo", "--data", data);
      return whileServing(demo, { path: "/york", port: await freePort() }, ({ address }) =>
        weighPages(address),
      );
    }),
};

async function weighPages(address: string): Promise<readonly Row[]> {
  const browser = await openBrowser();
  const rows: Row[] = [];
  for (const [what, path] of PAGES) {
    for (const javaScript of [false, true]) {
      const page = await browser.newPage({ javaScript });
      const { bytes, files } = await weigh(page, `${address}${path}`);
      await page.context().close();
      rows.push({
        what: `${what}, first view, scripts ${javaScript ? "on" : "off"}`,
        result: `${digits(bytes / 1000)} KB in ${files} files`,
        beside: `limit ${LIMIT / 1000} KB`,
        ratio: digits(bytes / LIMIT),
        goal: `at most ${LIMIT / 1000} KB`,
        met: bytes <= LIMIT,
      });
    }
  }
  await browser.close();
  return rows;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>["newPage"]>>;

/** Headers and compressed bodies, until the page and its fonts are there. The icon is added: without a window nobody fetches it. */
async function weigh(
  page: Page,
  url: string,
): Promise<{ readonly bytes: number; readonly files: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const sizes: number[] = [];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
  const fetched = new Set<string>();
  page.on("requestfinished", (request) => fetched.add(request.url()));
  await page.goto(url, { waitUntil: "networkidle" });
  const icon = await page.locator('link[rel~="icon"]').first().getAttribute("href");
  const address = new URL(icon ?? "/favicon.ico", url).href;
  if (!fetched.has(address)) {
    const { headers } = await fetch(address, { headers: { "accept-encoding": "br" } });
    sizes.push(Number(headers.get("content-length")));
  }
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}
