import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { testContext } from "../../tests/support/test-context.ts";
import { appConnection, testDatabase } from "../../tests/support/test-database.ts";
import type { Context } from "./context.ts";
import { openPool } from "./database/pool.ts";
import { type Job, type JobCity, runJob, startJobs } from "./jobs.ts";

const base = testContext(await testDatabase());
/** What another process has open. */
const another = openPool(appConnection());
afterAll(() => another.close());
const york: JobCity = { id: base.newCity(), slug: "york" };
const graz: JobCity = { id: base.newCity(), slug: "graz" };
const cities = [york, graz];
const listCities = async () => cities;

/** A context whose log can be read. */
function aContext(): { readonly context: Context; readonly logged: string[] } {
  const logged: string[] = [];
  const line = (message: string, { error, ...fields }: { readonly error?: unknown } = {}) =>
    void logged.push(`${message} ${JSON.stringify(fields)}${error === undefined ? "" : " error"}`);
  return { context: { ...base, log: { info: line, warn: line, error: line } }, logged };
}

function aJob(run: Job["run"], everySeconds = 0.01): Job {
  return { name: "count", everySeconds, run };
}

describe("startJobs", () => {
  test("runs each job for each city, again and again, until it is stopped", async () => {
    const { context, logged } = aContext();
    const ran: string[] = [];
    const job = aJob(async (_, { slug }, { say }) => {
      ran.push(slug);
      say("counted");
    });
    const working = startJobs(context, [job], listCities);
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(6));
    await working.stop();
    const times = ran.length;
    expect(ran.slice(0, 4)).toEqual(["york", "graz", "york", "graz"]);
    expect(logged[0]).toBe('counted {"city":"york","step":"count"}');
    await sleep(50);
    expect(ran).toHaveLength(times);
  });

  test("never runs the same job twice at a time", async () => {
    const { context } = aContext();
    let [now, most, times] = [0, 0, 0];
    const slow = aJob(async () => {
      now += 1;
      most = Math.max(most, now);
      await sleep(20);
      now -= 1;
      times += 1;
    }, 0.001);
    const working = startJobs(context, [slow], listCities);
    await vi.waitFor(() => expect(times).toBeGreaterThanOrEqual(6));
    await working.stop();
    expect(most).toBe(1);
  });

  test("never runs the same job in two processes at a time, and another takes it up when one is gone", async () => {
    const { context } = aContext();
    let [now, most] = [0, 0];
    const ran: string[] = [];
    const jobOf = (process: string) =>
      aJob(async () => {
        now += 1;
        most = Math.max(most, now);
        ran.push(process);
        await sleep(5);
        now -= 1;
      }, 0.001);
    const first = startJobs(context, [jobOf("first")], listCities);
    const second = startJobs({ ...context, database: another }, [jobOf("second")], listCities);
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(10));
    await first.stop();
    const before = ran.length;
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(before + 4));
    await second.stop();
    expect(most).toBe(1);
    expect(new Set(ran.slice(before))).toEqual(new Set(["second"]));
  });

  test("does not let one job wait for another", async () => {
    const { context } = aContext();
    const held = Promise.withResolvers<void>();
    let times = 0;
    const stuck = { ...aJob(() => held.promise), name: "stuck" };
    const quick = aJob(async () => {
      times += 1;
    });
    const working = startJobs(context, [stuck, quick], listCities);
    await vi.waitFor(() => expect(times).toBeGreaterThanOrEqual(4));
    held.resolve();
    await working.stop();
  });

  test("goes on with the other cities when one fails, and says which job it was", async () => {
    const { context, logged } = aContext();
    const ran: string[] = [];
    const job = aJob(async (_, { slug }) => {
      if (slug === "york") throw new Error("no");
      ran.push(slug);
    });
    const working = startJobs(context, [job], listCities);
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(2));
    await working.stop();
    expect(logged[0]).toBe('A job failed {"city":"york","step":"count"} error');
  });

  test("goes on when the cities could not be listed once", async () => {
    const { context, logged } = aContext();
    const ran: string[] = [];
    let asked = 0;
    const working = startJobs(
      context,
      [aJob(async (_, { slug }) => void ran.push(slug))],
      async () => {
        asked += 1;
        if (asked === 1) throw new Error("The database is away");
        return cities;
      },
    );
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(2));
    await working.stop();
    expect(logged).toEqual(['A job did not learn which cities there are {"step":"count"} error']);
  });

  test("stops by telling the run and waiting for it, and begins no further city", async () => {
    const { context } = aContext();
    const steps: string[] = [];
    const job = aJob(async (_, { slug }, { stopping }) => {
      steps.push(`${slug} begins`);
      await new Promise<void>((resolve) => {
        stopping.addEventListener("abort", () => resolve());
      });
      await sleep(20);
      steps.push(`${slug} ends`);
    });
    const working = startJobs(context, [job], listCities);
    await vi.waitFor(() => expect(steps).toEqual(["york begins"]));
    await working.stop();
    expect(steps).toEqual(["york begins", "york ends"]);
  });

  test("stops at once when nothing runs", async () => {
    const { context } = aContext();
    const working = startJobs(context, [aJob(async () => {}, 86_400)], listCities);
    const began = performance.now();
    await working.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

test("runJob gives the cities in which the job failed", async () => {
  const { context } = aContext();
  const job = aJob(async (_, { slug }) => {
    if (slug === "graz") throw new Error("no");
  });
  const how = { say: () => undefined, stopping: new AbortController().signal };
  expect(await runJob(context, job, cities, how)).toEqual([graz]);
});
