/** A real Chromium for the journeys, and what every page of ours must stand: no accessibility findings, no sideways scrolling. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export type Visitor = {
  /** In CSS pixels; a phone unless told otherwise. */
  readonly width?: number;
  readonly height?: number;
  /** Whether scripts run; they do unless told otherwise. */
  readonly javaScript?: boolean;
  readonly baseURL?: string;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
};

export type OpenBrowser = {
  /** A page of a new visitor: no cookies, nothing cached, nobody signed in. Closing its context ends the visit. */
  newPage(visitor?: Visitor): Promise<Page>;
  close(): Promise<void>;
};

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Pages without scripts, and how to open one like it that has them: axe needs timers, which do not run without scripts. */
const twins = new WeakMap<Page, () => Promise<Page>>();

/** Starts Chromium with a profile of its own that is thrown away. `bin/setup --tests` has seen to it that there is one. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  const newPage = async (visitor: Visitor = {}): Promise<Page> => {
    const { width = 390, height = 844, javaScript = true, ...rest } = visitor;
    const options: BrowserContextOptions = {
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      acceptDownloads: true,
      ...rest,
    };
    const page = await (await browser.newContext(options)).newPage();
    if (!javaScript) twins.set(page, () => newPage({ ...visitor, javaScript: true }));
    return page;
  };
  return { newPage, close: () => browser.close() };
}

/** The same places, in the same order, as `bin/setup`. */
function findChromium(): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    process.env.CHROMIUM ?? "",
    "/usr/bin/chromium",
    ...["chromium", "chromium-browser", "google-chrome"].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
  ];
  const found = places.find((path) => path !== "" && isProgram(path));
  if (found === undefined) throw new Error("There is no Chromium here: run bin/setup --tests");
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Throws, one paragraph per finding, when axe finds anything; works on pages whose scripts are off, too. */
export async function expectAccessible(page: Page): Promise<void> {
  const openTwin = twins.get(page);
  const looked = openTwin === undefined ? page : await likeness(page, await openTwin());
  const { violations } = await new AxeBuilder({ page: looked }).analyze();
  if (looked !== page) await looked.context().close();
  if (violations.length === 0) return;
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.html}`);
    return `  ${id}: ${help}\n${places.join("\n")}`;
  });
  throw new Error(`${page.url()} is not accessible:\n${findings.join("\n")}`);
}

/** Shows in another page, where axe can run, what a page without scripts shows: the same markup and styles, still no script. */
async function likeness(page: Page, twin: Page): Promise<Page> {
  const html = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<\/?noscript\b[^>]*>/gi, "");
  if (!/^https?:/.test(page.url())) {
    await twin.setContent(html);
    return twin;
  }
  await twin.context().addCookies(await page.context().cookies());
  await twin.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.continue(),
  );
  await twin.goto(page.url());
  return twin;
}

/** Throws when the page can be scrolled sideways, and names what sticks out (axe does not see it). */
export async function expectNoOverflow(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const sticking = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`.slice(0, 120));
    return { room, wide, inner: window.innerWidth, sticking: sticking.slice(0, 10) };
  });
  if (found.wide <= found.inner) return;
  throw new Error(
    `${page.url()} is ${found.wide} pixels wide in a window of ${found.inner}: ${found.sticking.join(", ")}`,
  );
}
