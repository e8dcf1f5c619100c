/** The demonstration, loaded and served for one test file, and a browser to visit it with. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import {
  expectAccessible,
  expectNoOverflow,
  type OpenBrowser,
  openBrowser,
  type Visitor,
} from "./browser.ts";
import { dataFolder, type Served, serveProgram } from "./running-program.ts";

export type ServedDemo = {
  /** A page of a new visitor. */
  visit(visitor?: Visitor): Promise<Page>;
  /** Waits for what the terminal says. */
  hears: Served["hears"];
};

/** Call it at the top of a test file; the demonstration is there before its first test and gone after its last. */
export function servedDemo(): ServedDemo {
  let folder: Awaited<ReturnType<typeof dataFolder>> | undefined;
  let served: Served | undefined;
  let browser: OpenBrowser | undefined;

  beforeAll(async () => {
    folder = await dataFolder();
    served = await serveProgram(["demo", "--data", folder.path]);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  return {
    visit: async (visitor = {}) => {
      if (browser === undefined || served === undefined)
        throw new Error("The demonstration is not served yet");
      return browser.newPage({ ...visitor, baseURL: served.address });
    },
    hears: async (pattern) => {
      if (served === undefined) throw new Error("The demonstration is not served yet");
      return served.hears(pattern);
    },
  };
}

/** What every page must stand: no sideways scrolling, and nothing that axe finds. */
export async function expectFit(page: Page): Promise<void> {
  await expectNoOverflow(page);
  await expectAccessible(page);
}
