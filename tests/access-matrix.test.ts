/**
 * Who may come where: every route that the application has, visited as everybody there is, with the city's own objects and another city's.
 * What the tables say is what must happen; a refused visit changes nothing. The same walk over applications with a check missing finds it.
 */
import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { cityAccess, installationAccess } from "../src/access.ts";
import { createApp } from "../src/app.ts";
import { loadDemoCity } from "../src/demo/load-demo.ts";
import { refusalTexts } from "../src/design/texts/refusals.ts";
import type { Id } from "../src/kernel/id.ts";
import { day } from "../src/kernel/testing.ts";
import { endRole, listPersons, ROLES, type Role } from "../src/modules/accounts/index.ts";
import { aPerson, theHost } from "../src/modules/accounts/testing.ts";
import { aCheckDraft, announceDraw, finishCheck } from "../src/modules/assessments/testing.ts";
import { aBody, aMember, askBody } from "../src/modules/bodies/testing.ts";
import { findCity } from "../src/modules/city/index.ts";
import { defineAreaMap } from "../src/modules/datasets/index.ts";
import { foundDepartment, placePerson } from "../src/modules/departments/index.ts";
import { liveThroughMeetings } from "../src/modules/meetings/testing.ts";
import { fileObjection } from "../src/modules/objections/index.ts";
import { aPlannedMeasure } from "../src/modules/plans/testing.ts";
import { openEdition } from "../src/modules/reports/index.ts";
import { ask } from "../src/modules/requests/testing.ts";
import { signInAs } from "../src/modules/sign-in/testing.ts";
import { modules } from "../src/modules.ts";
import type { Access } from "../src/platform/access.ts";
import { createPageCache } from "../src/platform/http/page-cache.ts";
import {
  type Answer,
  keyOf,
  type Target,
  type Visitor,
  type Walk,
  type WalkedRoute,
  walkAccess,
} from "./support/access-walk.ts";
import { tableStates } from "./support/table-states.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

type SignedIn = Visitor & { readonly cookie: string | undefined };

const database = await testDatabase();
const plain = testContext(database);
// Each visitor comes more often than a person does.
const often = { rateLimitForms: 1_000_000, rateLimitPages: 1_000_000 };
const context = { ...plain, settings: { ...plain.settings, ...often } };
const cache = createPageCache();
cache.trust(false);
const assets = { address: (name: string) => `/assets/${name}`, routes: new Hono() };
const app = createApp(context, assets, cache, () => undefined);

/** The tables as they are before any test touches them. */
const permissions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  modules.flatMap((module) =>
    Object.entries(module.permissions ?? {}).map(
      ([action, roles]) => [`${module.name}.${action}`, [...roles]] as const,
    ),
  ),
);
const CITY = "/:city";
/** Signing out comes last, of the routes and in this file: whoever is let in there is nobody afterwards. */
const LAST = ["/sign-out"];
const routes: readonly WalkedRoute[] = app.routes
  .filter(({ method, path }) => method !== "ALL" && path.startsWith(CITY))
  .map(({ method, path }) => ({ method, path: path === CITY ? "/" : path.slice(CITY.length) }))
  .sort((a, b) => Number(LAST.includes(a.path)) - Number(LAST.includes(b.path)));

const visitors: SignedIn[] = [];
type Things = Readonly<Record<string, string | undefined>>;
let own: Things = {};
let foreign: Things = {};

async function cityOf(slug: string): Promise<Id<"City">> {
  const found = await findCity(database, slug);
  if (found === undefined) throw new Error(`${slug} is not there`);
  return found.id;
}

/** Only these stand in calendars. */
const DATED_EVENTS = "(select * from meetings.public_event where starts_precision = 'day') dated";

const CHALLENGES = "(select * from mapping.map_entry where kind = 'challenge') challenge";

/** One of everything that an address can name, by the beginning of the route; the other city has nothing of that name. */
async function thingsOf(city: Id<"City">, other: Id<"City">): Promise<Things> {
  const one = async (column: string, from: string) => {
    const rows = await ownerQuery<{ readonly it: string }>(
      `select ${column} as it from ${from} where city_id = $1
       and ${column} not in (select ${column} from ${from} where city_id = $2) order by 1 limit 1`,
      [city, other],
    );
    return rows[0]?.it;
  };
  return {
    "/data-sets": await one("slug", "datasets.data_set"),
    "/area-maps": await one("slug", "datasets.area_map"),
    "/indicators": await one("slug", "indicators.indicator"),
    "/rights": await one("slug", "rights.right"),
    "/recommendations": await one("reference", "recommendations.recommendation"),
    "/plans": await one("reference", "plans.plan"),
    "/measures": await one("reference", "plans.measure"),
    "/objections": await one("reference", "objections.objection"),
    "/decisions": await one("reference", "assessments.decision_check"),
    "/requests": await one("reference", "requests.request"),
    "/departments": await one("slug", "departments.department"),
    "/events": await one("slug", DATED_EVENTS),
    "/meetings": await one(
      "address",
      `(select m.city_id, b.slug || '/' || m.slug as address from meetings.meeting m
        join bodies.body b on b.city_id = m.city_id and b.id = m.body_id where m.is_public) called`,
    ),
    "/bodies": await one(
      "slug",
      `(select b.city_id, b.slug from bodies.body b
        join bodies.matter m on m.city_id = b.city_id and m.body_id = b.id) asked`,
    ),
    "/challenges": await one("slug", CHALLENGES),
  };
}

beforeAll(async () => {
  plain.setNow("2026-11-24T12:00:00Z");
  for (const slug of ["york", "graz"] as const) {
    await loadDemoCity(context, slug, () => undefined);
    const city = await cityOf(slug);
    const department = `housing-${slug}`;
    await foundDepartment(context, city, theHost, { slug: department, name: { en: "Housing" } });
    const { account } = await aPerson(context, city, { role: "contributor" });
    await placePerson(context, city, theHost, { department, account, standing: "member" });
    const { slug: body } = await aBody(context, city, { slug: `tenants-${slug}` });
    const title = { en: "A new hostel" };
    await liveThroughMeetings(context, city, { slug: `council-${slug}`, citySlug: slug });
    await askBody(context, city, theHost, { body, title, source: "Letter of 1 June 2026" });
    const shapes = [[[[0, 0] as const, [1, 0] as const, [0, 1] as const]]] as const;
    await defineAreaMap(context, city, theHost, {
      ...{
        slug: `districts-${slug}`,
        name: { en: "Districts" },
        source: "Council",
        licence: "CC0",
      },
      areas: [{ code: "1", name: "Centre", shapes }],
    });
    if (slug === "york") {
      await aPlannedMeasure(context, city);
      await openEdition(context, city, theHost, { year: 2026, title: { en: "Report" } });
    }
    const weigher = { accountId: null, name: "Somebody", roles: ["coordinator"] };
    const draft = aCheckDraft({ department });
    const weighing = { draft, language: "en" } as const;
    expect(await finishCheck(context, city, weigher, weighing)).toHaveProperty("reference");
    const drawer = { ...weigher, roles: ["body-secretary"] };
    const days = { from: day("2026-12-01"), to: day("2026-12-31"), size: 1 };
    expect(await announceDraw(context, city, drawer, days)).toEqual({ number: 1 });
    if (slug === "graz") {
      await ownerQuery(
        "update assessments.decision_check set reference = 'FAIR-2026-0777' where city_id = $1",
        [city],
      );
    }
    const filed = await fileObjection(context, city, theHost, {
      ...{ organisation: "Tenants", against: "decision", right: "housing", answerDays: 90 },
      ...{ what: { en: "A hostel was sold." }, text: { en: "No room." }, citySlug: slug },
      source: "Letter of 1 June 2026",
    });
    expect(filed).toHaveProperty("reference");
    const [about] = await ownerQuery<{ readonly reference: string }>(
      "select reference from recommendations.recommendation where city_id = $1 order by 1 desc limit 1",
      [city],
    );
    const asked = { about: about?.reference ?? "", department, dueOn: day("2026-12-24") };
    const reference = await ask(context, city, asked);
    // Numbers count in each city: only the second one is a number that the first city does not have.
    if (slug === "graz") {
      await ownerQuery(
        "update requests.request set reference = '2026-777' where reference = $1 and city_id = $2",
        [reference, city],
      );
    }
  }
  const york = await cityOf("york");
  const graz = await cityOf("graz");
  own = await thingsOf(york, graz);
  foreign = await thingsOf(graz, york);
  // A member comes to the working pages of the bodies on which they sit.
  const sits = async (): Promise<void> => {
    const people = await database.readCity(york, listPersons);
    const member = people.find(({ roles: held }) => held.includes("body-member"));
    if (member === undefined) throw new Error("Nobody is a member");
    const bodies = [own["/meetings"]?.split("/")[0] ?? "", own["/bodies"] ?? ""];
    for (const body of new Set(bodies)) await aMember(context, york, body, { email: member.email });
  };
  const nameOf = (cookie: string) => cookie.split("=")[0] ?? "";
  visitors.push({ name: "nobody", roles: [], cookie: undefined });
  for (const role of ROLES) {
    const cookie = await signInAs(context, york, role);
    if (role === "body-member") await sits();
    visitors.push({ name: role, roles: [role], cookie });
    const elsewhere = await signInAs(context, graz, role);
    const [, secret = ""] = elsewhere.split("=");
    // The other city's session under this city's name for it, as somebody would send it who tries.
    const stolen = `${elsewhere}; ${nameOf(cookie)}=${secret}`;
    visitors.push({ name: `${role} of another city`, roles: [], cookie: stolen });
  }
  visitors.push({ name: "whoever was a contributor", roles: [], cookie: await formerly(york) });
}, 120_000);

/** The session of somebody whose only role has ended. */
async function formerly(city: Id<"City">): Promise<string> {
  const role: Role = "contributor";
  const before = await ownerQuery<{ readonly id: string }>("select id from accounts.account");
  const cookie = await signInAs(context, city, role);
  const known = new Set(before.map(({ id }) => id));
  const [made] = (
    await ownerQuery<{ readonly id: Id<"Account"> }>("select id from accounts.account")
  ).filter(({ id }) => !known.has(id));
  if (made === undefined) throw new Error("Nobody signed in");
  expect(await endRole(context, city, theHost, { account: made.id, role })).toEqual({
    ended: true,
  });
  return cookie;
}

/** Which kind of thing an address names, by how it begins. */
const KINDS: readonly (readonly [beginning: string, kind: string])[] = [
  ["/work/data-sets", "/data-sets"],
  ["/work/area-maps", "/area-maps"],
  ["/work/departments", "/departments"],
  ["/work/recommendations", "/recommendations"],
  ["/work/evaluations", "/recommendations"],
  ["/work/follow-through", "/recommendations"],
  ["/work/plans", "/plans"],
  ["/work/measures", "/measures"],
  ["/work/objections/:reference", "/objections"],
  ["/work/decisions", "/decisions"],
  ["/decisions", "/decisions"],
  ["/work/meetings", "/meetings"],
  ["/meetings/", "/meetings"],
  ["/work/events", "/events"],
  ["/events", "/events"],
  ["/work/bodies", "/bodies"],
  ["/bodies", "/bodies"],
  ["/work/mapping", "/challenges"],
  ["/challenges/:slug", "/challenges"],
  ["/work/requests", "/requests"],
  ["/requests/mine", "/requests"],
  ["/figures", "/indicators"],
  ["/rights-setup", "/rights"],
  ["/data-sets", "/data-sets"],
  ["/indicators", "/indicators"],
  ["/rights", "/rights"],
  ["/recommendations", "/recommendations"],
  ["/plans", "/plans"],
  ["/measures", "/measures"],
  ["/objections/:reference", "/objections"],
];
/** What the other parts of addresses name; nothing of a city's that another city could not name too. */
const YEAR = "2026";
const HASH = "0".repeat(64);
const PARTS: Readonly<Record<string, string>> = {
  place: "foreword",
  kind: "challenges",
  framework: "fra-2021-2022",
  group: "2-structure",
  element: "S1",
  language: "nb",
  position: "0",
  number: "1",
};
/** Secrets and names of files that nobody has; who is let in learns only that they are not there. */
const MADE_UP: Readonly<Record<string, string>> = {
  secret: "made-up",
  hash: HASH,
  sha256: HASH,
  id: "0".repeat(32),
};
/** Addresses that are written out. */
const WRITTEN: Readonly<Record<string, string>> = {
  "/log/proofs/:file{[0-9]+\\.tlog-proof}": "/log/proofs/0.tlog-proof",
  "/catalogue/instruments/:id": "/catalogue/instruments/ICESCR",
  "/decisions/draws/:file{[0-9]+\\.json}": "/decisions/draws/1.json",
  "/self-assessment/:framework/:file{[0-9]+\\.csv}": "/self-assessment/fra-2021-2022/2023.csv",
  "/work/self-assessment/:framework/:file{[0-9]+\\.csv}":
    "/work/self-assessment/fra-2021-2022/2023.csv",
  "/reports/:year": "/reports/2024",
  "/reports/:year/report.pdf": "/reports/2024/report.pdf",
  "/reports/:year/data.zip": "/reports/2024/data.zip",
};
/** What is not there even for whoever may come: a tile that is not full, a sign-in that nobody has set up, a form without its file. */
const NOT_THERE: Readonly<Record<string, string>> = {
  "/log/tile/:path{.+}": "/log/tile/0/x000/000",
  "/requests/calendar/:file{[\\w-]+\\.ics}": "/requests/calendar/made-up.ics",
  "/meeting-invitations/:file{[\\w-]+\\.ics}": "/meeting-invitations/made-up.ics",
  "/profile/charters/:number/withdrawal": "/profile/charters/9/withdrawal",
  "/sign-in/organisation": "/sign-in/organisation",
  "/sign-in/organisation/answer": "/sign-in/organisation/answer",
  "/sign-in/organisation/ended": "/sign-in/organisation/ended",
  "/work/requests/workbook/replies": "/work/requests/workbook/replies",
};

/** A page of one's own request: nobody here was asked, so that only another city's number is tried. */
const ASKED = /^\/requests\/mine\/:reference/;

function pathOf({ path }: WalkedRoute, whose: "own" | "foreign"): Target | undefined {
  const fixed = WRITTEN[path] ?? NOT_THERE[path];
  if (fixed !== undefined)
    return whose === "own"
      ? { path: `/york${fixed}`, isThere: NOT_THERE[path] === undefined }
      : undefined;
  if (ASKED.test(path) && whose === "own") return undefined;
  const kind = KINDS.find(([beginning]) => path.startsWith(beginning))?.[1] ?? "";
  const thing = (whose === "own" ? own : foreign)[kind];
  const year = path.startsWith("/work/evaluations")
    ? yearIn(own[kind])
    : path.includes("/self-assessment/")
      ? "2023"
      : YEAR;
  let names = false;
  let isThere = true;
  const fill = (_: string, name: string, pattern = ""): string => {
    const part = name === "year" ? year : PARTS[name];
    if (part !== undefined) return part;
    const madeUp = name === "file" && pattern.startsWith("[0-9a-f]") ? HASH : MADE_UP[name];
    if (madeUp !== undefined) {
      isThere = false;
      return madeUp;
    }
    names = true;
    // A meeting is named by its body and its own part of the address.
    const [ofBody, ofMeeting] = thing?.split("/") ?? [];
    if (kind === "/meetings") return (name === "body" ? ofBody : ofMeeting) ?? "";
    const ending = /\\(\.\w+)$/.exec(pattern)?.[1] ?? "";
    return `${thing}${ending}`;
  };
  const filled = path.replace(/:(\w+)(?:\{(.*?)\})?(?=\/|$)/g, fill);
  if (names && thing === undefined) {
    if (whose === "own") throw new Error(`Nothing to put into ${path}`);
    return undefined;
  }
  if (whose === "foreign" && !names) return undefined;
  return { path: `/york${filled === "/" ? "" : filled}`, isThere };
}

/** YORK-2018-01 is of 2018. */
function yearIn(reference: string | undefined): string {
  return /-(\d{4})-/.exec(reference ?? "")?.[1] ?? YEAR;
}

const titles = {
  "sign-in-first": refusalTexts("en")["sign-in-first"].title,
  forbidden: refusalTexts("en").forbidden.title,
} as const;

async function send(
  through: { request: Hono["request"] },
  { cookie }: SignedIn,
  method: string,
  path: string,
): Promise<Answer> {
  const { baseUrl } = context.settings;
  const headers = {
    host: new URL(baseUrl).host,
    "sec-fetch-site": "same-origin",
    ...(cookie === undefined ? {} : { cookie }),
  };
  const body = method === "POST" ? { body: new URLSearchParams() } : {};
  const response = await through.request(`${baseUrl}${path}`, { method, headers, ...body });
  const { status } = response;
  if (status !== 403) {
    await response.body?.cancel();
    return { status, turnedAway: undefined };
  }
  const text = await response.text();
  // To a script nothing is said.
  if (text === "") return { status, turnedAway: "silently" };
  const why = (["sign-in-first", "forbidden"] as const).find((one) => text.includes(titles[one]));
  return { status, turnedAway: why };
}

/** What a visit writes by its nature: that it was, and when its session was last used. */
const BY_NATURE = ["audit_log.trace", "sign_in.session"];

const walkOf = (
  through: { request: Hono["request"] },
  some: readonly WalkedRoute[],
): Walk<SignedIn> => ({
  routes: some,
  access: Object.fromEntries(
    Object.entries(cityAccess).filter(([key]) => some.some((route) => keyOf(route) === key)),
  ),
  permissions,
  visitors,
  pathOf,
  send: (visitor, method, path) => send(through, visitor, method, path),
  fingerprint: tableStates(BY_NATURE),
});

describe("the walk finds", () => {
  test("a permission that lets in somebody whom the city has not decided on", async () => {
    const table = modules.find(({ name }) => name === "departments")?.permissions as unknown as
      | Record<string, readonly string[]>
      | undefined;
    if (table === undefined) throw new Error("departments has no permissions");
    const decided = table["found-department"] ?? [];
    table["found-department"] = [...decided, "reader"];
    const some = routes.filter(({ path }) => path === "/work/departments");
    const walked = await walkAccess(walkOf(app, some));
    table["found-department"] = decided;
    expect(walked.problems).toEqual([
      "POST /york/work/departments (own) as reader: must be turned away (forbidden), but got 422",
    ]);
    expect((await walkAccess(walkOf(app, some))).problems).toEqual([]);
  });

  test("a check that is missing, one that comes too late, and a route that no table names", async () => {
    let rows = 0;
    const small = new Hono();
    const roleOf = (cookie: string | undefined) =>
      visitors.find((one) => one.cookie === cookie)?.roles[0];
    const page = (role: string | undefined) =>
      `<h1>${role === undefined ? titles["sign-in-first"] : titles.forbidden}</h1>`;
    small.get("/york/work/checked", (c) => {
      const role = roleOf(c.req.header("cookie"));
      return role === "coordinator" ? c.html("in") : c.html(page(role), 403);
    });
    small.get("/york/work/unchecked", (c) => c.html("in"));
    small.post("/york/work/late", (c) => {
      rows += 1;
      const role = roleOf(c.req.header("cookie"));
      return role === "coordinator" ? c.html("in") : c.html(page(role), 403);
    });
    small.get("/york/work/forgotten", (c) => c.html("in"));
    const coordinator: Access = "small.work";
    const walked = await walkAccess({
      ...walkOf(small, []),
      routes: small.routes.map(({ method, path }) => ({
        method,
        path: path.slice("/york".length),
      })),
      permissions: { "small.work": ["coordinator"] },
      access: {
        "GET /work/checked": coordinator,
        "GET /work/unchecked": coordinator,
        "POST /work/late": coordinator,
        "GET /work/gone": coordinator,
      },
      fingerprint: async () => String(rows),
    });
    const unchecked = visitors.filter(({ roles }) => !roles.includes("coordinator"));
    expect(walked.problems).toEqual([
      "GET /work/gone: named in a table, but no such route",
      "GET /work/forgotten: no table says who may come here",
      ...unchecked.map(
        ({ name, roles }) =>
          `GET /york/work/unchecked (own) as ${name}: must be turned away (${roles.length === 0 ? "sign-in-first" : "forbidden"}), but got 200`,
      ),
      "POST /york/work/late (own): a refused visit changed something",
    ]);
  });
});

test("every route answers everybody as the tables say, and a refused visit changes nothing", async () => {
  const began = performance.now();
  const walked = await walkAccess({ ...walkOf(app, routes), access: cityAccess });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(
    `${walked.routes} routes × ${visitors.length} visitors × own and foreign: ${walked.combinations} combinations in ${seconds} s\n`,
  );
  expect(walked.problems).toEqual([]);
  // Far fewer would mean that the walk looks in the wrong place and finds nothing wrong with nothing.
  expect(walked.routes).toBeGreaterThan(180);
  expect(walked.combinations).toBeGreaterThan(4_000);
}, 240_000);

test("what leaves a trace stands in the audit log: whose, what and with which outcome, and no secret", async () => {
  const rows = await ownerQuery<{ readonly action: string; readonly object: string }>(
    "select distinct action, object from audit_log.trace",
  );
  const actions = new Set(rows.map(({ action }) => action));
  const internal = Object.values(cityAccess)
    .filter((access) => typeof access !== "string" || access.includes("."))
    .flatMap((access) => (typeof access === "string" ? [access] : access.join(" or ")));
  expect(internal.filter((action) => !actions.has(action))).toEqual([]);
  expect(rows.filter(({ object }) => object.includes("made-up"))).toEqual([]);
});

test("of the installation's own routes each is named, and none shows a city's work", async () => {
  const named = app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.startsWith(CITY))
    .map(({ method, path }) => `${method} ${path}`);
  expect(named.filter((one) => !one.startsWith("GET /assets/")).sort()).toEqual(
    Object.keys(installationAccess).sort(),
  );
  for (const method of ["GET", "POST"]) {
    const { status } = await app.request("/first-run", { method });
    expect(status).toBe(404);
  }
});
