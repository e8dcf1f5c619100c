// The made-up city is loaded through the product’s own actions: whole, once, in any week of any year, and with nothing of it in the future.
import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { tableStates } from "../../../tests/support/table-states.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { cityAccess } from "../../access.ts";
import { createApp } from "../../app.ts";
import type { Id } from "../../kernel/id.ts";
import { TERMINAL } from "../../modules/accounts/index.ts";
import { findCity, foundCity } from "../../modules/city/index.ts";
import { verifyLedger } from "../../modules/ledger/index.ts";
import { listEditions } from "../../modules/reports/index.ts";
import { modules } from "../../modules.ts";
import type { Context } from "../../platform/context.ts";
import { createPageCache } from "../../platform/http/page-cache.ts";
import { loadMadeUpCity } from "./load-made-up-city.ts";
import { PROFILE } from "./profile.ts";
import { SLUG } from "./town.ts";

/** New Year’s Eve, a Sunday, a leap day. */
const DAYS = ["2026-12-31", "2027-02-28", "2028-02-29"];
const elsewhere = await Promise.all(
  DAYS.map(async (day) => ({ day, context: testContext(await testDatabase()) })),
);
const interrupted = testContext(await testDatabase());
// The last one is the one that is looked into past its own rules.
const plain = testContext(await testDatabase());
const often = { rateLimitForms: 1_000_000, rateLimitPages: 1_000_000 };
const context = { ...plain, settings: { ...plain.settings, ...often } };
const NOW = "2026-11-24T12:00:00Z";
let city: Id<"City">;

async function load(into: Context): Promise<Id<"City">> {
  await loadMadeUpCity(into, () => undefined);
  const found = await findCity(into.database, SLUG);
  if (found === undefined) throw new Error("It was not loaded");
  return found.id;
}

async function problemsIn(world: Context, id: Id<"City">): Promise<readonly unknown[]> {
  const recorded = modules.flatMap((module) => module.recorded ?? []);
  const verified = await verifyLedger(world.database, [id], recorded);
  return verified.flatMap(({ problems }) => problems);
}

beforeAll(async () => {
  plain.setNow(NOW);
  city = await load(context);
}, 60_000);

test("tables and public record agree", async () => {
  expect(await problemsIn(context, city)).toEqual([]);
});

test("loaded again, nothing changes", async () => {
  const state = tableStates([]);
  const before = await state();
  plain.setNow("2026-11-27T12:00:00Z");
  await load(context);
  plain.setNow(NOW);
  expect(await state()).toBe(before);
});

test.each(elsewhere)("it can be told on $day", async ({ day, context: world }) => {
  world.setNow(`${day}T23:30:00Z`);
  expect(await problemsIn(world, await load(world))).toEqual([]);
});

test("what an interrupted run left is completed", async () => {
  const world = interrupted;
  world.setNow(NOW);
  await foundCity(world, TERMINAL, SLUG, PROFILE);
  expect(await problemsIn(world, await load(world))).toEqual([]);
  const editions = await world.database.readCity(await load(world), listEditions);
  expect(editions.map(({ publication }) => publication?.sha256 != null)).toEqual([false, true]);
});

test("letters that only its own people could read wait for nobody", async () => {
  const [row] = await ownerQuery(
    "select count(*)::int as waiting from platform.letter where accepted_at is null",
  );
  expect(row).toEqual({ waiting: 0 });
});

describe("nothing is in the future", () => {
  async function later(types: readonly string[], than: string): Promise<readonly string[]> {
    const columns = await ownerQuery<{ readonly place: string; readonly name: string }>(
      `select format('%I.%I', table_schema, table_name) as place, column_name as name
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_type = 'BASE TABLE' and data_type = any($1)
         and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`,
      [types],
    );
    const found: string[] = [];
    for (const { place, name } of columns) {
      const rows = await ownerQuery(`select 1 from ${place} where ${name} > $1 limit 1`, [than]);
      if (rows.length > 0) found.push(`${place} ${name}`);
    }
    return found;
  }

  test("no instant but those of the meeting to come and its letters", async () => {
    expect(await later(["timestamp with time zone"], NOW)).toEqual([
      "meetings.timing ends_at",
      "meetings.timing starts_at",
      "platform.letter useless_after",
    ]);
  });

  test("no day but those until which something holds or by which it is to be done", async () => {
    expect(await later(["date"], NOW)).toEqual([
      "assessments.check_version expected_on",
      "assessments.check_version review_on",
      "assessments.draw to_date",
      "bodies.term until_on",
      "commitments.deadline due_on",
      "plans.latest next_due_on",
      "plans.milestone due_on",
      "plans.milestone_move to_date",
      "plans.plan runs_to",
      "recommendations.latest due_on",
      "recommendations.recommendation answer_due_on",
      "recommendations.recommendation judge_by",
      "recommendations.recommendation judge_from",
      "requests.request due_on",
      "self_assessment.element_answer next_step_on",
    ]);
  });
});

describe("every public page", () => {
  const assets = { address: (name: string) => `/assets/${name}`, routes: new Hono() };
  const cache = createPageCache();
  cache.trust(false);
  const app = createApp(context, assets, cache, () => undefined);

  /** Addresses to which a form goes and which lead back to it, and those of a way to sign in that nobody has set up. */
  const NO_PAGES = [
    ...["/declaration/signatures", "/declaration/withdrawals", "/objections/submissions"],
    ...["/sign-in/organisation", "/sign-in/organisation/answer", "/sign-in/organisation/ended"],
  ];
  const PLAIN = Object.entries(cityAccess).flatMap(([route, access]) => {
    const [method, path = ""] = route.split(" ");
    return method === "GET" &&
      access === "public" &&
      !path.includes(":") &&
      !NO_PAGES.includes(path)
      ? [path]
      : [];
  });
  const NAMED = [
    ...["/bodies/menneskerettighetsradet", "/bodies/menneskerettighetsradet/matters/1"],
    ...["/bodies/ungdomsradet", "/bodies/arbeidsgruppe-tilgjengelighet"],
    ...["2026-07-28", "2026-10-20", "2026-12-15"].map(
      (day) => `/meetings/menneskerettighetsradet/${day}`,
    ),
    ...["/decisions/FAIR-2026-0003", "/decisions/FAIR-2026-0005", "/decisions/draws/1"],
    ...["/recommendations/EXAMPLE-2025-01", "/recommendations/EXAMPLE-2026-02"],
    ...["/plans/EXAMPLE-HOMES", "/rights/housing", "/indicators/temporary-housing"],
    ...["/reports/2026", "/challenges/waiting-families", "/self-assessment/fra-2021-2022/2025"],
    ...["/commitments/1", "/objections/EXAMPLE-OBJ-2026-01"],
  ];
  const WORDS = {
    nb: "Eksempelby finnes ikke.",
    en: "Exampleton does not exist.",
    de: "Beispielstadt gibt es nicht.",
  } as const;

  test.each(Object.entries(WORDS))("says so in %s", async (language, words) => {
    const chosen = await app.request(`/${SLUG}/language/${language}`);
    const cookie = chosen.headers.get("set-cookie")?.split(";")[0] ?? "";
    const wrong: string[] = [];
    for (const path of [...PLAIN, ...NAMED]) {
      const answer = await app.request(`/${SLUG}${path === "/" ? "" : path}`, {
        headers: { cookie },
      });
      const isPage = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
      const says = !isPage || (await answer.text()).includes(words);
      if (answer.status !== 200 || !says) wrong.push(`${path}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  /** What its people wrote, and days that count from today: the words around them are each module’s own. */
  const SHOWN: Readonly<Record<string, readonly string[]>> = {
    "": ["15. desember 2026", "11 innbyggere", "Menneskerettighetsrapport for Eksempelby 2026"],
    "/bodies/menneskerettighetsradet": [
      ...["Mia Medlem", "Vera Vara", "8 av 9", "37,5", "16 dager", "32 dager"],
      ...["Kutt i kveldsbussen", "Arbeidsgruppe for tilgjengelighet"],
    ],
    "/bodies/ungdomsradet": ["navnet vises ikke"],
    "/meetings/menneskerettighetsradet/2026-07-28": [
      ...["Sitter i styret for et borettslag", "5 for", "4 for, 1 mot", "EXAMPLE-2026-02"],
      ...["46 dager", "flere lærere først", "Ungdomsrådet fortalte", "Fire av de seks familiene"],
      ...["Forslag om skolemat", "12 dager", "Spør de seks familiene"],
    ],
    "/meetings/menneskerettighetsradet/2026-07-28/live": ["flyttet fire ganger"],
    "/declaration": ["90 dager", "eget kontor", "tryggere skolevei", "1986"],
    "/decisions": ["48", "Rive Prøvegården", "Ny skriveravtale"],
    "/events": ["140", "63"],
  };

  test.each(Object.entries(SHOWN))("%s shows what there is to show", async (path, words) => {
    const html = await (await app.request(`/${SLUG}${path}`)).text();
    const text = html.replace(/<[^>]*>/g, "");
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });
});
