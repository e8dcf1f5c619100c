/** The web application: every module's pages below every city's address, and what surrounds them all. */
import { Hono, type Context as Request } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { parse as parseCookies } from "hono/utils/cookie";
import type { Env } from "./design/environment.ts";
import { FaultPage } from "./design/refusal-page.tsx";
import { renderPage } from "./design/render.ts";
import { refusePage } from "./design/respond.ts";
import { firstRunRoutes } from "./first-run.ts";
import { cityFrame, type FrameInput, installationFrame } from "./frame.ts";
import { acceptedLanguage, isLanguage, LANGUAGES, type Language } from "./kernel/language.ts";
import type { LocalDate } from "./kernel/local-date.ts";
import { findActor, SESSION_COOKIE } from "./modules/accounts/index.ts";
import { findCity, findProfile } from "./modules/city/index.ts";
import { installationRoutes } from "./modules/site/index.ts";
import { modules } from "./modules.ts";
import { type Context, today } from "./platform/context.ts";
import type { Assets } from "./platform/http/assets.ts";
import { refuseForeignOrigin } from "./platform/http/cross-origin.ts";
import { FILE_BYTES, FORM_BYTES } from "./platform/http/form.ts";
import type { KeyOf, PageCache } from "./platform/http/page-cache.ts";

/** Control characters in an address name nothing here, and the database takes no NUL. */
const ESCAPED_CONTROL = /%(?:[01][0-9a-f]|7f)/i;

const LANGUAGE_COOKIE = "rosario_language";

/** Pages whose forms take files; all others are small. */
const TAKES_FILES =
  /\/(figures|work\/data-sets\/[^/]+)\/import(\/|$)|\/work\/(area-maps\/upload|requests\/workbook)(\/|$)/;

/** The parts of a city's addresses whose pages are for one person also where nobody is signed in. */
const PERSONAL = /^\/[^/]+\/(sign-in|requests|objections\/submissions)(\/|$)/;

export type App = Hono<Env>;

/** `say` prints on the terminal of whoever runs the program. */
export function createApp(
  context: Context,
  assets: Assets,
  cache: PageCache,
  say: (line: string) => void,
): App {
  // A slash at the end of an address changes nothing.
  const app = new Hono<Env>({ strict: false });
  const stylesheet = assets.address("site.css");

  app.use(cache.middleware(keptPages(context)));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
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
      strictTransportSecurity: context.settings.baseUrl.startsWith("https:"),
    }),
  );
  app.route("/assets", assets.routes);
  app.get("/health", async (request) =>
    (await context.database.isReady()) ? request.text("ready") : request.text("not ready", 503),
  );

  app.use(async (request, next) => {
    const language =
      acceptedLanguage(request.req.header("accept-language") ?? "", LANGUAGES) ?? "en";
    request.set("language", language);
    request.set("frame", installationFrame(language, stylesheet));
    return ESCAPED_CONTROL.test(request.req.path) ? refusePage(request, "not-found") : next();
  });
  app.route("/", installationRoutes(context));
  app.route("/", firstRunRoutes(context, say));
  const islands = { saveDraft: assets.address("islands/save-draft.js") };
  app.route("/:city", cityRoutes(context, { stylesheet, islands }));

  app.notFound((request) => refusePage(request, "not-found"));
  app.onError((error, request) => {
    const number = Buffer.from(context.random(6)).toString("hex");
    const { method } = request.req;
    context.log.error("A request failed", { error, number, method, route: request.req.routePath });
    return request.html(renderPage(FaultPage({ frame: request.var.frame, number })), 500);
  });
  return app;
}

/** Everything below one city's address. */
function cityRoutes(
  context: Context,
  files: Pick<FrameInput, "stylesheet" | "islands">,
): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use(async (request, next) => {
    const found = await findCity(context.database, request.req.param("city") ?? "");
    const profile =
      found === undefined ? undefined : await context.database.readCity(found.id, findProfile);
    if (found === undefined || profile === undefined) return refusePage(request, "not-found");
    const city = { ...profile, id: found.id, slug: found.slug };
    const secret = getCookie(request, SESSION_COOKIE);
    const actor = secret === undefined ? undefined : await findActor(context, city.id, secret);
    const language = chosenLanguage(getCookie(request, LANGUAGE_COOKIE)) ?? city.languages[0];
    const { path } = request.req;
    request.set("city", city);
    request.set("actor", actor);
    request.set("language", language);
    request.set(
      "frame",
      cityFrame({ city, language, actor, path, address: addressOf(request), ...files }),
    );
    await next();
    // What one person sees, and where a link lets one in, is kept by nobody.
    if (secret !== undefined || PERSONAL.test(path)) {
      request.header("cache-control", "private, no-store");
    }
    return undefined;
  });

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
      setCookie(request, LANGUAGE_COOKIE, wanted, {
        path: `/${slug}`,
        sameSite: "Lax",
        httpOnly: true,
        secure: context.settings.baseUrl.startsWith("https:"),
        maxAge: 31_536_000,
      });
    }
    return request.redirect(isPathOf(slug, back) ? back : `/${slug}`, 303);
  });
  for (const module of modules) {
    if (module.routes !== undefined) routes.route("/", module.routes(context));
  }
  routes.all("*", (request) => refusePage(request, "not-found"));
  return routes;
}

/** Where a visitor's page may be kept: below a city's address, for who is not signed in, by language and day: lateness counts in days. */
export function keptPages(context: Pick<Context, "now" | "settings">): KeyOf {
  const dayNow = dayByMinute(context);
  return ({ address, cookie }) => {
    const [path = ""] = address.split("?", 1);
    const [, city = "", part = ""] = path.split("/");
    if (city === "" || city === "assets" || city === "health") return undefined;
    if (PERSONAL.test(path) || part === "language") return undefined;
    // Written with escapes, a city has more names than one, and only the first would be forgotten when it changes.
    if (path.includes("%")) return undefined;
    const cookies = cookie === undefined ? {} : parseCookies(cookie);
    if (cookies[SESSION_COOKIE] !== undefined) return undefined;
    const language = chosenLanguage(cookies[LANGUAGE_COOKIE]) ?? "own";
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

/** Whether a text is a path of this city here, and no way out to another site. */
function isPathOf(slug: string, path: string): boolean {
  const isText = !/\p{Cc}/u.test(path);
  return isText && (path === `/${slug}` || path.startsWith(`/${slug}/`));
}

function chosenLanguage(cookie: string | undefined): Language | undefined {
  return cookie !== undefined && isLanguage(cookie) ? cookie : undefined;
}
