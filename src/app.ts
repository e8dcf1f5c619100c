/** The web application: every module's pages below every city's address, and what surrounds them all. */
import { Hono, type MiddlewareHandler, type Context as Request } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { parse as parseCookies } from "hono/utils/cookie";
import { findAccess } from "./access.ts";
import { type CityDomains, cityDomains } from "./city-domains.ts";
import type { Env } from "./design/environment.ts";
import { FaultPage } from "./design/refusal-page.tsx";
import { renderPage } from "./design/render.ts";
import { refusePage } from "./design/respond.ts";
import { listDeskTasks } from "./desk-tasks.ts";
import { firstRunRoutes } from "./first-run.ts";
import { cityFrame, type FrameInput, installationFrame } from "./frame.ts";
import { acceptedLanguage, isLanguage, LANGUAGES, type Language } from "./kernel/language.ts";
import type { LocalDate } from "./kernel/local-date.ts";
import { traceVisits } from "./modules/audit-log/index.ts";
import { findCity, findProfile } from "./modules/city/index.ts";
import { fileRoutes } from "./modules/evidence/index.ts";
import {
  cookieOptions,
  holdsSession,
  resumeSession,
  sessionCookie,
} from "./modules/sign-in/index.ts";
import { installationRoutes } from "./modules/site/index.ts";
import { modules } from "./modules.ts";
import { createOperations, type Operations, operationsRoutes } from "./operations.ts";
import { personRoutes } from "./person-routes.ts";
import { cityOrigin } from "./platform/city-address.ts";
import { type Context, today } from "./platform/context.ts";
import type { Assets } from "./platform/http/assets.ts";
import { refuseForeignOrigin } from "./platform/http/cross-origin.ts";
import { FILE_BYTES, FORM_BYTES } from "./platform/http/form.ts";
import { hostCookie } from "./platform/http/host-cookie.ts";
import { observeVisits } from "./platform/http/observe-visits.ts";
import type { KeyOf, PageCache } from "./platform/http/page-cache.ts";
import { requestIds } from "./platform/http/request-id.ts";
import { limitVisits } from "./visit-limits.ts";

/**
 * Control characters in an address name nothing here, and the database takes no NUL. In a path that cannot be decoded as a whole they
 * still stand escaped.
 */
const CONTROL = /\p{Cc}|%(?:[01][0-9a-f]|7f)/iu;

/** The reader's choice of a language in a city. */
const languageCookie = ({ settings }: Pick<Context, "settings">, city: string) =>
  hostCookie(settings.baseUrl, { kind: "language", city, path: `/${city}` });

/** Pages whose forms take files; all others are small. */
const TAKES_FILES =
  /\/(figures|work\/data-sets\/[^/]+)\/import(\/|$)|\/work\/(area-maps\/upload|requests\/workbook|recommendations|evaluations|measures|commitments|meetings|mapping|self-assessment)(\/|$)|\/requests\/mine\//;

/** The parts of a city's addresses whose pages are for one person also where nobody is signed in. */
const PERSONAL =
  /^\/[^/]+\/(sign-in|account|requests|objections\/submissions|declaration\/(signatures|withdrawals)|meeting-(questions|invitations))(\/|$)/;

/** First parts of addresses that belong to the installation and to no city. */
const OWN_PARTS: ReadonlySet<string> = new Set(["assets", "files", "health", "ready", "metrics"]);

/** What browsers offer to pages and no page of ours asks for. */
const UNUSED_POWERS = [
  "accelerometer",
  "camera",
  "displayCapture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
] as const;

export type App = Hono<Env>;

/** `say` prints on the terminal of whoever runs the program. */
export function createApp(
  context: Context,
  assets: Assets,
  cache: PageCache,
  say: (line: string) => void,
  operations: Operations = createOperations(context, {
    pendingMigrations: async () => [],
    keptPages: cache.counts,
    ofProcess: false,
  }),
  domains: CityDomains = cityDomains(context),
): App {
  // A slash at the end of an address changes nothing.
  const app = new Hono<Env>({ strict: false });
  const stylesheet = assets.address("site.css");

  const { metrics } = operations;
  app.use(
    observeVisits({
      metrics,
      log: context.settings.logLevel === "info" ? context.log : undefined,
      newId: requestIds(context.random),
    }),
  );
  app.use(cache.middleware(keptPages(context, domains)));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        objectSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity:
        context.settings.baseUrl.startsWith("https:") && "max-age=31536000; includeSubDomains",
      permissionsPolicy: Object.fromEntries(UNUSED_POWERS.map((power) => [power, []])),
    }),
  );
  app.route("/assets", assets.routes);

  app.use(async (request, next) => {
    const language =
      acceptedLanguage(request.req.header("accept-language") ?? "", LANGUAGES) ?? "en";
    request.set("language", language);
    request.set("frame", installationFrame(language, stylesheet));
    return CONTROL.test(request.req.path) ? refusePage(request, "not-found") : next();
  });
  app.route("/", operationsRoutes(context, operations));
  app.use(keepToDomains(domains));
  const limits = limitVisits(context, metrics);
  app.use("/first-run", limits);
  app.route("/", installationRoutes(context));
  app.route("/", firstRunRoutes(context, say));
  app.route(
    "/files",
    fileRoutes(context, async (slug) => (await findCity(context.database, slug))?.id),
  );
  const islands = {
    saveDraft: assets.address("islands/save-draft.js"),
    passkey: assets.address("islands/passkey.js"),
    minutes: assets.address("islands/minutes.js"),
  };
  app.route("/:city", cityRoutes(context, { stylesheet, islands }, limits));

  app.notFound((request) => refusePage(request, "not-found"));
  app.onError((error, request) => {
    // Whoever hangs up while they send is no fault of ours, and reads no answer.
    if (request.req.raw.signal.aborted) return request.body(null, 400);
    const { requestId: number } = request.var;
    const { method, routePath: route } = request.req;
    context.log.error("A request failed", { error, request: number, method, route });
    return request.html(renderPage(FaultPage({ frame: request.var.frame, number })), 500);
  });
  return app;
}

/** At a city's own host there is that city and no other; its front page is where the host begins. */
function keepToDomains(domains: CityDomains): MiddlewareHandler<Env> {
  return async (request, next) => {
    const slug = await domains.find(new URL(request.req.url).host);
    if (slug === undefined) return next();
    const [, part = ""] = request.req.path.split("/");
    if (part === "") return request.redirect(`/${slug}`);
    return part === slug || OWN_PARTS.has(part) ? next() : refusePage(request, "not-found");
  };
}

/** Everything below one city's address. */
function cityRoutes(
  context: Context,
  files: Pick<FrameInput, "stylesheet" | "islands">,
  limits: MiddlewareHandler<Env>,
): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use(async (request, next) => {
    const found = await findCity(context.database, request.req.param("city") ?? "");
    const profile =
      found === undefined ? undefined : await context.database.readCity(found.id, findProfile);
    if (found === undefined || profile === undefined) return refusePage(request, "not-found");
    const city = {
      ...{ ...profile, id: found.id, slug: found.slug, domain: found.domain },
      timeZone: profile.timeZone ?? context.settings.timeZone,
    };
    if (request.req.method === "GET" && !isAtHome(request, city))
      return request.redirect(`${cityOrigin(context.settings, city)}${addressOf(request)}`, 307);
    const { baseUrl } = context.settings;
    const cookie = sessionCookie(baseUrl, city.slug);
    const secret = getCookie(request, cookie);
    const resumed =
      secret === undefined ? undefined : await resumeSession(context, city.id, secret);
    const actor = resumed?.actor;
    const language =
      chosenLanguage(getCookie(request, languageCookie(context, city.slug).name)) ??
      city.languages[0];
    const { path } = request.req;
    request.set("city", city);
    request.set("actor", actor);
    request.set("language", language);
    request.set("listDeskTasks", async (tx) =>
      actor === undefined
        ? []
        : listDeskTasks(context, tx, {
            ...{ actor, on: today(context) },
            preferred: [language, ...city.languages],
          }),
    );
    request.set(
      "frame",
      cityFrame({ city, language, actor, path, address: addressOf(request), ...files }),
    );
    await next();
    // A new secret, unless the visit itself began or ended a session.
    const isSet = request.res.headers.getSetCookie().some((one) => one.startsWith(`${cookie}=`));
    if (resumed?.secret !== undefined && !isSet)
      setCookie(request, cookie, resumed.secret, cookieOptions(baseUrl));
    // What one person sees, and where a link lets one in, is kept by nobody.
    if (secret !== undefined || PERSONAL.test(path)) {
      request.header("cache-control", "private, no-store");
    }
    return undefined;
  });

  routes.use(limits);
  // Whatever comes of a signed-in visit further on, the city's auditor can see that it was.
  routes.use(traceVisits(context, findAccess));
  routes.use(refuseForeignOrigin(async (request) => refusePage(request, "foreign-origin")));
  routes.use(async (request, next) => {
    const maxSize = TAKES_FILES.test(request.req.path) ? FILE_BYTES : FORM_BYTES;
    return bodyLimit({ maxSize, onError: () => refusePage(request, "too-large") })(request, next);
  });
  routes.get("/language/:language", (request) => {
    const { slug } = request.var.city;
    const wanted = request.req.param("language");
    const back = request.req.query("back") ?? "";
    if (isLanguage(wanted)) {
      const { name, options } = languageCookie(context, slug);
      setCookie(request, name, wanted, { ...options, maxAge: 31_536_000 });
    }
    return request.redirect(isPathOf(slug, back) ? back : `/${slug}`, 303);
  });
  for (const module of modules) {
    if (module.routes !== undefined) routes.route("/", module.routes(context));
  }
  routes.route("/", personRoutes(context));
  routes.all("*", (request) => refusePage(request, "not-found"));
  return routes;
}

/** Where a visitor's page may be kept: below a city's address, for who is not signed in, by language and day: lateness counts in days. */
export function keptPages(
  context: Pick<Context, "now" | "settings">,
  domains: Pick<CityDomains, "isRightFor"> = { isRightFor: () => true },
): KeyOf {
  const dayNow = dayByMinute(context);
  return ({ host, address, cookie }) => {
    const [path = ""] = address.split("?", 1);
    const [, city = "", part = ""] = path.split("/");
    if (city === "" || OWN_PARTS.has(city)) return undefined;
    if (PERSONAL.test(path) || part === "language") return undefined;
    if (!domains.isRightFor(city, host)) return undefined;
    // Written with escapes, a city has more names than one, and only the first would be forgotten when it changes.
    if (path.includes("%")) return undefined;
    const cookies = cookie === undefined ? {} : parseCookies(cookie);
    if (holdsSession(context.settings.baseUrl, cookies)) return undefined;
    const language = chosenLanguage(cookies[languageCookie(context, city).name]) ?? "own";
    return { city, key: `${dayNow()} ${language} ${address}` };
  };
}

/** Today, asked of the calendar once a minute: that costs a tenth of a kept page, and everywhere days begin with a minute. */
function dayByMinute(context: Pick<Context, "now" | "settings">): () => LocalDate {
  let minute: number | undefined;
  let day = today(context);
  return () => {
    const now = Math.floor(context.now().getTime() / 60_000);
    if (now !== minute) day = today(context);
    minute = now;
    return day;
  };
}

function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.req.url);
  return `${pathname}${search}`;
}

/** Whether a visit came to the city's own host, where it has one; whoever came elsewhere is led there. */
function isAtHome(request: Request, { domain }: { readonly domain: string | null }): boolean {
  return domain === null || new URL(request.req.url).host === domain;
}

/** Whether a text is a path of this city here, and no way out to another site. */
function isPathOf(slug: string, path: string): boolean {
  const here = "http://here.invalid";
  const url = /\p{Cc}|\\/u.test(path) || !path.startsWith("/") ? null : URL.parse(path, here);
  // As a browser reads it: "/york/../bergen" is not York's.
  return url?.origin === here && `${url.pathname}/`.startsWith(`/${slug}/`);
}

function chosenLanguage(cookie: string | undefined): Language | undefined {
  return cookie !== undefined && isLanguage(cookie) ? cookie : undefined;
}
