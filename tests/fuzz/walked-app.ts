/**
 * The real application over two cities in which everything has happened, for tests that walk through all of it: who may visit, every
 * address that the application answers, and every fault that it notes while it is being walked through.
 */
import { Hono } from "hono";
import { type App, createApp } from "../../src/app.ts";
import { loadDemoCity } from "../../src/demo/load-demo.ts";
import type { Id } from "../../src/kernel/id.ts";
import { ROLES } from "../../src/modules/accounts/index.ts";
import { findCity } from "../../src/modules/city/index.ts";
import { cityOrigin } from "../../src/platform/city-address.ts";
import type { Assets } from "../../src/platform/http/assets.ts";
import { createPageCache } from "../../src/platform/http/page-cache.ts";
import { aLivedCity } from "../support/lived-city.ts";
import { signInAs } from "../support/test-app.ts";
import { type TestContext, testContext } from "../support/test-context.ts";
import { testDatabase } from "../support/test-database.ts";
import { leaveOpen } from "./open-matters.ts";

type Role = (typeof ROLES)[number];
/** Somebody with a role, a visitor who is not signed in, or one who opened the link of a letter with what they are asked. */
export type Visitor = Role | "visitor" | "recipient";
export const VISITORS: readonly Visitor[] = ["visitor", "recipient", ...ROLES];

export type Route = { readonly method: string; readonly path: string };

export type WalkedApp = {
  readonly app: App;
  readonly context: TestContext;
  /** The parts of the address of the cities, the fullest first. */
  readonly cities: readonly string[];
  /** Where the installation answers: at its own address, and at that of each city with a domain of its own. */
  readonly origins: readonly string[];
  /** What was noted in the log as a fault of ours, since the last time that somebody asked. */
  faults(): readonly string[];
  /** Every address with its method, once. */
  routes(): readonly Route[];
  /** The cookie of somebody with a role in a city; undefined for a visitor. The same one until `renew`. */
  cookieOf(visitor: Visitor, city: string): Promise<string | undefined>;
  /** Signs everybody in anew at their next visit: somebody may have signed them out, or ended their role. */
  renew(): void;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Addresses that no page leads to, of one city. */
  hidden(city: string): readonly string[];
  /** The secret of the letter that the recipient got. */
  readonly letterSecret: string;
};

const LIVED = "york-lived";

export const noAssets: Assets = { address: (name) => `/assets/${name}`, routes: new Hono() };

/** Makes the application; call it at the top of a test file. */
export async function walkedApp({
  baseUrl,
}: {
  readonly baseUrl?: string;
} = {}): Promise<WalkedApp> {
  const noted: string[] = [];
  const plain = testContext(await testDatabase());
  let ticks = 0;
  const context: TestContext = {
    ...plain,
    // Time goes by: no two things happen in the same instant.
    now: () => new Date(plain.now().getTime() + ticks++),
    settings: {
      ...plain.settings,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      // Nobody out there is called: no server is on the list of those that may be asked.
      fetchAllow: [],
      // What comes after the limit would be a page that says so, and nothing else.
      ...{ rateLimitForms: "none", rateLimitPages: "none" },
    },
    log: {
      ...plain.log,
      error: (message, { error, route } = {}) => {
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        noted.push(`${message}: ${route ?? ""}: ${said}`);
      },
    },
  };
  await loadDemoCity(context, "york", () => undefined);
  const lived = await aLivedCity(context);
  const open = await leaveOpen(context, { id: lived, slug: LIVED });
  const york = await findCity(context.database, "york");
  if (york === undefined) throw new Error("York is not there");
  const ids = new Map<string, Id<"City">>([
    [LIVED, lived],
    ["york", york.id],
  ]);

  const cache = createPageCache();
  cache.trust(false);
  const app = createApp(context, noAssets, cache, () => undefined);
  const { baseUrl: base } = context.settings;
  const origins = new Map<string, string>();
  for (const slug of ids.keys()) {
    const city = await findCity(context.database, slug);
    if (city !== undefined) origins.set(slug, cityOrigin(context.settings, city));
  }
  const cookies = new Map<string, string>();
  const ask: WalkedApp["ask"] = async (path, init = {}) => {
    const origin = origins.get(path.split(/[/?]/)[1] ?? "") ?? base;
    const headers = new Headers(init.headers);
    if (!headers.has("host")) headers.set("host", new URL(origin).host);
    return app.request(`${origin}${path}`, { ...init, headers });
  };
  const cookieOf: WalkedApp["cookieOf"] = async (visitor, city) => {
    const id = ids.get(city);
    if (id === undefined) throw new Error(`No city ${city}`);
    if (visitor === "visitor" || (visitor === "recipient" && city !== LIVED)) return undefined;
    const known = cookies.get(`${city} ${visitor}`);
    if (known !== undefined) return known;
    const cookie =
      visitor === "recipient"
        ? cookieIn(await ask(`/${city}/requests/link/${open.askedBy}`))
        : await signInAs(context, id, visitor);
    cookies.set(`${city} ${visitor}`, cookie);
    return cookie;
  };
  return {
    app,
    context,
    cities: [...ids.keys()],
    origins: [base, ...origins.values()],
    faults: () => noted.splice(0),
    routes: () => routesOf(app),
    cookieOf,
    renew: () => cookies.clear(),
    ask,
    letterSecret: open.askedBy,
    hidden: (city) => (city === LIVED ? open.secrets.map((path) => `/${city}${path}`) : []),
  };
}

function cookieIn(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

function routesOf(app: App): readonly Route[] {
  const named = app.routes.filter(({ method }) => method !== "ALL");
  const byName = new Map(named.map(({ method, path }) => [`${method} ${path}`, { method, path }]));
  return [...byName.values()];
}

/** Whether a path belongs to a route, `:file{[a-z]+\\.csv}` and `/*` included. */
export function matches(route: Route, path: string): boolean {
  return patternOf(route.path).test(path);
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const known = patterns.get(path);
  if (known !== undefined) return known;
  const source = path
    .split("/")
    .map((part) => {
      const own = /^:\w+\{(.+)\}$/.exec(part)?.[1];
      if (own !== undefined) return `(?:${own})`;
      if (part.startsWith(":")) return "[^/]+";
      return part === "*" ? ".*" : part.replaceAll(/[.+?()[\]\\]/g, "\\$&");
    })
    .join("/");
  const pattern = new RegExp(`^${source}/?$`);
  patterns.set(path, pattern);
  return pattern;
}
