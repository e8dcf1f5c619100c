import { describe, expect, test } from "vitest";
import { signInAs, testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { readCsv } from "../../platform/csv.ts";
import { aPerson, listPeople, theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { leaveTrace } from "./leave-trace.ts";
import { listTraces } from "./list-traces.ts";
import { removeOldTraces } from "./remove-old-traces.ts";

const database = await testDatabase();

async function aPlace() {
  const context = testContext(database);
  const city = await aCity(context);
  const home = `/${city.slug}`;
  const cookie = await signInAs(context, city.id, "coordinator");
  const traces = (filter: Parameters<typeof listTraces>[1] = {}) =>
    database.readCity(city.id, (tx) => listTraces(tx, filter, { limit: 100 }));
  return { context, city, home, cookie, traces, app: testApp(context) };
}

describe("who is signed in leaves a trace", () => {
  test("of each page that is not everybody's, with account, role, permission, address and outcome", async () => {
    const { context, city, home, cookie, traces, app } = await aPlace();
    await app.get(`${home}/work/plans`, { cookie });
    const [trace, ...others] = await traces();
    expect(others).toEqual([]);
    const [person] = await listPeople(context, city.id);
    expect(trace).toMatchObject({
      ...{ account: person?.id, roles: ["coordinator"], action: "plans.see-plan-work" },
      ...{ did: "seen", object: "/work/plans", outcome: "done" },
    });
    expect(trace?.at).toEqual(context.now());
  });

  test("of each change, also one that is refused or sent back", async () => {
    const { context, city, home, cookie, traces, app } = await aPlace();
    await app.post(`${home}/work/people`, { name: "" }, { cookie });
    const reader = await signInAs(context, city.id, "reader");
    await app.post(`${home}/work/people`, { name: "X" }, { cookie: reader });
    await app.get(`${home}/work/plans/NOWHERE-1`, { cookie: reader });
    const found = (await traces()).map(({ did, outcome, roles }) => ({ did, outcome, roles }));
    expect(new Set(found)).toEqual(
      new Set([
        { did: "changed", outcome: "wrong-input", roles: ["coordinator"] },
        { did: "changed", outcome: "refused", roles: ["reader"] },
        { did: "seen", outcome: "not-found", roles: ["reader"] },
      ]),
    );
  });

  test("of nothing that everybody may see", async () => {
    const { home, cookie, traces, app } = await aPlace();
    for (const path of ["", "/rights", "/record.json", "/log/checkpoint"])
      await app.get(`${home}${path}`, { cookie });
    expect(await traces()).toEqual([]);
  });

  test("without what was typed and without what stands in the address after the path", async () => {
    const { city, home, cookie, app } = await aPlace();
    const sent = { name: "Sensitive Name", email: "sensitive@city.example", role: "reader" };
    await app.post(`${home}/work/people?note=sensitive`, sent, { cookie });
    await app.get(`${home}/sign-in/sensitive-secret`, { cookie });
    const rows = await ownerQuery("select * from audit_log.trace where city_id = $1", [city.id]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/sensitive/i);
  });
});

test("whoever is not signed in leaves none", async () => {
  const { home, traces, app } = await aPlace();
  await app.get(`${home}/work/plans`);
  await app.post(`${home}/work/people`, { name: "X" });
  expect(await traces()).toEqual([]);
});

test("where the trace cannot be written nothing is shown", async () => {
  const { context, home, cookie } = await aPlace();
  const inCity: typeof database.inCity = () => Promise.reject(new Error("the disk is full"));
  const broken = { ...context, database: { ...database, inCity } };
  const answer = await testApp(broken).get(`${home}/work/people`, { cookie });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("city.example");
});

describe("the page of the audit log", () => {
  test("is for coordinators and readers of this city, in each language, and their reading stands in it", async () => {
    const { context, city, home, cookie, app } = await aPlace();
    const reader = await signInAs(context, city.id, "reader");
    for (const language of ["en", "nb", "de"]) {
      const visit = { cookie: `${reader}; rosario_language=${language}` };
      const page = await app.page(`${home}/work/audit-log`, visit);
      expect(page).not.toContain("undefined");
    }
    const page = await app.page(`${home}/work/audit-log`, { cookie });
    expect(page).toContain("A reader");
    expect(page).toContain("audit-log.see-audit-log");
    for (const role of ["editor", "body-secretary", "contributor", "statistician"] as const) {
      const other = await signInAs(context, city.id, role);
      for (const path of ["audit-log", "audit-log.csv"])
        expect((await app.get(`${home}/work/${path}`, { cookie: other })).status).toBe(403);
    }
    expect((await app.get(`${home}/work/audit-log`)).status).toBe(403);
  });

  test("shows nothing of another city", async () => {
    const one = await aPlace();
    const other = await aPlace();
    await other.app.get(`${other.home}/work/plans`, { cookie: other.cookie });
    expect(await one.app.page(`${one.home}/work/audit-log`, { cookie: one.cookie })).not.toContain(
      "plans.see-plan-work",
    );
  });

  test("is narrowed by person, deed, outcome, words and days", async () => {
    const { context, city, home, traces, app } = await aPlace();
    const { account } = await aPerson(context, city.id, { role: "reader", name: "Rita" });
    const note = (object: string, outcome: "done" | "refused", did: "seen" | "changed") =>
      leaveTrace(
        context,
        city.id,
        { accountId: account, roles: ["reader"] },
        {
          ...{ action: "plans.see-plan-work", object, outcome, did },
        },
      );
    await note("/work/plans/A", "done", "seen");
    context.setNow("2026-06-02T12:00:00Z");
    await note("/work/plans/B", "refused", "changed");
    await leaveTrace(context, city.id, theHost, {
      ...{ action: "terminal", object: "ledger verify", outcome: "done", did: "changed" },
    });
    const objects = async (filter: Parameters<typeof listTraces>[1]) =>
      (await traces(filter)).map(({ object }) => object);
    expect(await objects({ who: account })).toEqual(["/work/plans/B", "/work/plans/A"]);
    expect(await objects({ who: "terminal" })).toEqual(["ledger verify"]);
    expect(await objects({ did: "seen" })).toEqual(["/work/plans/A"]);
    expect(await objects({ outcome: "refused" })).toEqual(["/work/plans/B"]);
    expect(await objects({ about: "PLANS/a" })).toEqual(["/work/plans/A"]);
    expect(await objects({ about: "%" })).toEqual([]);
    const query = `?who=${account}&until=2026-06-01&outcome=&did=nonsense&from=yesterday`;
    const today = await signInAs(context, city.id, "reader");
    const page = await app.page(`${home}/work/audit-log${query}`, { cookie: today });
    expect(page).toContain("/work/plans/A");
    expect(page).not.toContain("/work/plans/B");
    expect(page).toContain("Rita");
  });

  test("goes on page by page, without a gap and without a line twice", async () => {
    const { context, city, home, cookie, app } = await aPlace();
    for (let one = 0; one < 230; one += 1) {
      await leaveTrace(context, city.id, theHost, {
        ...{ action: "terminal", object: `command ${one}.`, outcome: "done", did: "changed" },
      });
    }
    const seen: string[] = [];
    let path: string | undefined = `${home}/work/audit-log?who=terminal`;
    while (path !== undefined && seen.length < 300) {
      const page: string = await app.page(path.replaceAll("&amp;", "&"), { cookie });
      seen.push(...[...page.matchAll(/<code>(command \d+\.)<\/code>/g)].map(([, it = ""]) => it));
      path = /href="([^"]*before=[^"]*)"/.exec(page)?.[1];
    }
    expect(seen).toHaveLength(230);
    expect(new Set(seen).size).toBe(230);
  });

  test("is also a table that no spreadsheet can be made to run", async () => {
    const { context, city, home, cookie, app } = await aPlace();
    const name = "=HYPERLINK(1)";
    const { account } = await aPerson(context, city.id, { role: "reader", name });
    await leaveTrace(
      context,
      city.id,
      { accountId: account, roles: ["reader"] },
      {
        ...{ action: "plans.see-plan-work", object: "/work/plans", outcome: "done", did: "seen" },
      },
    );
    const answer = await app.get(`${home}/work/audit-log.csv`, { cookie });
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const { rows } = readCsv(await answer.text());
    expect(rows.map(({ cells }) => cells)).toEqual([
      {
        ...{ at: "2026-06-01T12:00:00.000Z", account, name: `'${name}`, roles: "reader" },
        ...{ did: "seen", action: "plans.see-plan-work", object: "/work/plans", outcome: "done" },
      },
    ]);
  });
});

describe("a trace", () => {
  const aTrace = { action: "terminal", object: "x", outcome: "done", did: "changed" } as const;

  test("cannot be changed or removed by the program before its time is over", async () => {
    const { context, city, traces } = await aPlace();
    context.setNow(new Date().toISOString());
    await leaveTrace(context, city.id, theHost, aTrace);
    context.setNow("2099-01-01T00:00:00Z");
    // Also where the program's own clock is wrong, the database keeps it.
    expect(await removeOldTraces(context, city.id)).toBe(0);
    expect(await traces()).toHaveLength(1);
    const grants = await ownerQuery<{ readonly privilege: string }>(
      `select privilege_type as privilege from information_schema.role_table_grants
       where table_schema = 'audit_log' and grantee = 'rosario_app' order by 1`,
    );
    expect(grants.map(({ privilege }) => privilege)).toEqual(["DELETE", "INSERT", "SELECT"]);
  });

  test("goes when its time is over, and only then and only in its city", async () => {
    const { context, city, traces } = await aPlace();
    const other = context.newCity();
    context.setNow("2020-01-15T12:00:00Z");
    for (const one of [city.id, other] as readonly Id<"City">[])
      await leaveTrace(context, one, theHost, aTrace);
    const [row] = await ownerQuery<{ readonly until: string }>(
      "select kept_until::text as until from audit_log.trace where city_id = $1",
      [city.id],
    );
    expect(row?.until).toBe("2022-01-15");
    context.setNow("2022-01-15T12:00:00Z");
    expect(await removeOldTraces(context, city.id)).toBe(0);
    context.setNow("2022-01-16T12:00:00Z");
    expect(await removeOldTraces(context, city.id)).toBe(1);
    expect(await traces()).toEqual([]);
    expect(await database.readCity(other, (tx) => listTraces(tx, {}, { limit: 9 }))).toHaveLength(
      1,
    );
  });

  test("is kept as long as the setting says", async () => {
    const { context, city } = await aPlace();
    const short = { ...context, settings: { ...context.settings, auditLogMonths: 6 } };
    await leaveTrace(short, city.id, theHost, aTrace);
    const [row] = await ownerQuery<{ readonly until: string }>(
      "select kept_until::text as until from audit_log.trace where city_id = $1",
      [city.id],
    );
    expect(row?.until).toBe("2026-12-01");
  });
});
