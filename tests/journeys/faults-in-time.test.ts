// Faults that take a day, with a clock that the test moves: on a real database, through the real application, to a real mail server.
import { expect, test } from "vitest";
import { checkRecord } from "../../src/commands/doctor/check-record.ts";
import { jobs } from "../../src/jobs.ts";
import { aCity } from "../../src/modules/city/testing.ts";
import { listDepartments } from "../../src/modules/departments/index.ts";
import { listEntries, verifyLedger } from "../../src/modules/ledger/index.ts";
import { modules } from "../../src/modules.ts";
import { runJob } from "../../src/platform/jobs.ts";
import { smtpMail } from "../../src/platform/mail.ts";
import { aLetter } from "../../src/platform/outbox/testing.ts";
import { testMailServer } from "../support/smtp-server.ts";
import { signInAs, testApp } from "../support/test-app.ts";
import { testContext } from "../support/test-context.ts";
import { ownerQuery, testDatabase } from "../support/test-database.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const recorded = modules.flatMap((module) => module.recorded ?? []);
const mail = await testMailServer();
const base = testContext(await testDatabase());
const context = { ...base, mail: smtpMail(mail.url, "Rosario <rights@city.example>") };

/** Does once in every city what the server does by itself. */
async function runJobs(cities: Parameters<typeof runJob>[2]): Promise<void> {
  const how = { say: () => undefined, stopping: new AbortController().signal };
  for (const job of jobs) expect(await runJob(context, job, cities, how)).toEqual([]);
}

test("the mail server is down for a day: each letter arrives once, as it was written, and none is given up", async () => {
  const start = new Date("2026-06-01T08:00:00Z").getTime();
  base.setNow(new Date(start).toISOString());
  const city = await aCity(context, { slug: "waiting" });
  mail.behave({ greeting: () => "cut" });
  const names = ["kari", "ola", "siri"];
  for (let minute = 0; minute <= 24 * 60; minute += 15) {
    base.setNow(new Date(start + minute * MINUTE).toISOString());
    // Letters come all through the day: one when it begins, one in the middle, one just before it ends.
    const name = { 0: 0, 720: 1, 1425: 2 }[minute];
    if (name !== undefined) {
      await aLetter(context, city.id, {
        to: `${names[name]}@york.example`,
        subject: `To ${names[name]}`,
      });
    }
    await runJobs([city]);
  }
  expect(mail.arrivals).toEqual([]);
  mail.behave({});
  for (let hour = 24; hour <= 31; hour += 1) {
    base.setNow(new Date(start + hour * HOUR).toISOString());
    await runJobs([city]);
  }
  expect(mail.arrivals.map(({ mail: { subject } }) => subject).sort()).toEqual([
    "To kari",
    "To ola",
    "To siri",
  ]);
  expect(new Set(mail.arrivals.map(({ mail: { messageId } }) => messageId)).size).toBe(3);
  // A letter says when it was written, not when it got through.
  const first = mail.arrivals.find(({ mail: { subject } }) => subject === "To kari");
  expect(first?.mail.date?.getTime()).toBe(start);
  const letters = await ownerQuery(
    "select count(*)::int as all, count(accepted_at)::int as accepted, count(to_address)::int as addresses from platform.letter where city_id = $1",
    [city.id],
  );
  expect(letters).toEqual([{ all: 3, accepted: 3, addresses: 0 }]);
});

test("the clock is set back by a day: people work on, the public record goes on and says so, and the doctor names it", async () => {
  base.setNow("2026-06-10T12:00:00Z");
  const city = await aCity(context, { slug: "back", languages: ["en"] });
  const app = testApp(context);
  const cookie = await signInAs(context, city.id, "coordinator");
  const found = (slug: string) =>
    app.post("/back/work/departments", { "name-en": `Department ${slug}`, slug }, { cookie });
  expect((await found("before")).status).toBe(303);
  const page = await app.page("/back");

  base.setNow("2026-06-09T12:00:00Z");
  expect((await app.get("/back/desk", { cookie })).status).toBe(200);
  expect((await found("after")).status).toBe(303);
  expect(await app.page("/back")).toHaveLength(page.length);
  const seen = mail.arrivals.length;
  await aLetter(context, city.id, { to: "kari@york.example" });
  await runJobs([city]);
  expect(mail.arrivals).toHaveLength(seen + 1);

  const { slugs, entries } = await context.database.readCity(city.id, async (tx) => ({
    slugs: (await listDepartments(tx)).map(({ slug }) => slug),
    entries: await listEntries(tx),
  }));
  expect([...slugs].sort()).toEqual(["after", "before"]);
  const [last, ...earlier] = entries;
  expect(last?.at.toISOString()).toBe("2026-06-09T12:00:00.000Z");
  expect(earlier.some(({ at }) => at.toISOString() > "2026-06-10")).toBe(true);
  const [verified] = await verifyLedger(context.database, [city.id], recorded);
  expect(verified?.problems).toEqual([]);
  const findings = await checkRecord(context, city, { full: false, recorded });
  expect(findings.filter(({ state }) => state === "problem").map(({ check }) => check)).toEqual([
    "clock-of-back",
  ]);
});
