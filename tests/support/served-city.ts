/**
 * The whole product in the test's own process, on a real database, port, mail server and folders, with a clock that the test moves: for what
 * takes a year. Everything but the clock is as in real use.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { jobs } from "../../src/jobs.ts";
import { listCities } from "../../src/modules/city/index.ts";
import type { Context } from "../../src/platform/context.ts";
import { folderFiles } from "../../src/platform/files.ts";
import { runJob } from "../../src/platform/jobs.ts";
import { folderKeys } from "../../src/platform/keys.ts";
import { smtpMail } from "../../src/platform/mail.ts";
import { readSettings } from "../../src/platform/settings.ts";
import { closeTypesetter } from "../../src/platform/typst/typeset.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { type OpenBrowser, openBrowser, type Visitor } from "./browser.ts";
import { dataFolder, freePort } from "./running-program.ts";
import { type TestMailServer, testMailServer } from "./smtp-server.ts";
import { testContext } from "./test-context.ts";
import { testDatabase } from "./test-database.ts";

export type ServedCity = {
  /** The world that is served; its clock goes on from where it is set, as clocks do. */
  readonly context: Context;
  readonly mail: TestMailServer;
  readonly address: string;
  /** Puts the clock to an instant. */
  setNow(instant: string): void;
  /** Does once what the server does by itself from time to time. */
  runJobs(): Promise<void>;
  /** A page of a new visitor. */
  visit(visitor?: Visitor): Promise<Page>;
};

/**
 * Call it at the top of a test file, before its first test; `served()` is there once the tests run. `more` gives further settings, for the
 * address at which it will be served.
 */
export function servedCity(
  start: string,
  more: (address: string) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): () => ServedCity {
  let city: ServedCity | undefined;
  let browser: OpenBrowser | undefined;
  let serving: Serving | undefined;

  beforeAll(async () => {
    const database = await testDatabase();
    const mail = await testMailServer();
    const folder = await dataFolder();
    afterAll(() => folder.remove());
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const settings = readSettings({
      BASE_URL: address,
      PORT: String(port),
      TIME_ZONE: "Europe/Vienna",
      SMTP_URL: mail.url,
      MAIL_FROM: "rosario@city.example",
      ...(await more(address)),
    });
    if ("refused" in settings) throw new Error(settings.problems.join("; "));
    let ahead = Date.parse(start) - Date.now();
    const context: Context = {
      ...testContext(database),
      settings,
      now: () => new Date(Date.now() + ahead),
      mail: smtpMail(mail.url, settings.mailFrom),
      files: folderFiles(`${folder.path}/files`),
      keys: folderKeys(`${folder.path}/keys`),
    };
    const served = await serve(context, () => undefined);
    if ("refused" in served) throw new Error("The port is taken");
    serving = served;
    browser = await openBrowser();
    const opened = browser;
    city = {
      context,
      mail,
      address,
      setNow: (instant) => {
        ahead = Date.parse(instant) - Date.now();
      },
      runJobs: async () => {
        const cities = await database.inInstallation(listCities);
        const how = { say: () => undefined, stopping: new AbortController().signal };
        for (const job of jobs) {
          const failed = await runJob(context, job, cities, how);
          if (failed.length > 0) throw new Error(`The job ${job.name} failed`);
        }
      },
      visit: (visitor = {}) => opened.newPage({ ...visitor, baseURL: address }),
    };
    // Before the database goes, which the hook above has promised to drop.
    afterAll(async () => {
      await browser?.close();
      await serving?.stop();
      await closeTypesetter();
    });
  }, 120_000);

  return () => {
    if (city === undefined) throw new Error("The city is not served yet");
    return city;
  };
}
