/** Addresses of the organisation's own sign-in (OpenID Connect): to it, back from it, and signed out here only. */
import { Hono, type Context as Request } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import type { Id } from "../../../kernel/id.ts";
import { type AddressedCity, cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { findOwnSession } from "../find-own-session.ts";
import { beginAttempt } from "../openid/begin-attempt.ts";
import { finishAttempt } from "../openid/finish-attempt.ts";
import { openProvider } from "../openid/open-provider.ts";
import {
  type OrganisationRefused,
  OrganisationRefusedPage,
  SignedOutPage,
} from "../pages/organisation-page.tsx";
import { attemptCookie, cookieOptions } from "../session-cookie.ts";
import { letIn, secretOf, visitorsDevice } from "./let-in.ts";

export function organisationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { oidc: settings, baseUrl } = context.settings;
  if (settings === undefined) {
    for (const part of ["", "/answer", "/ended"])
      routes.get(`/sign-in/organisation${part}`, (c) => refusePage(c, "not-found"));
    routes.get("/sign-in/organisation/known", (c) =>
      c.var.actor === undefined ? turnAway(c) : c.redirect(`/${c.var.city.slug}/account`, 303),
    );
    return routes;
  }
  const provider = openProvider(context, settings);
  const refuse = (c: Request<Env>, why: OrganisationRefused) =>
    respond(
      c,
      OrganisationRefusedPage({ frame: c.var.frame, name: settings.name, why }),
      why === "provider-down" ? 503 : 403,
    );

  const begin = async (c: Request<Env>, account: Id<"Account"> | null) => {
    const { city } = c.var;
    const returnTo = answerAddress(context, city);
    const begun = await beginAttempt(context, city.id, provider, returnTo, account);
    if ("refused" in begun) return refuse(c, begun.refused);
    setCookie(c, attemptCookie(baseUrl, city.slug), begun.secret, {
      ...cookieOptions(baseUrl),
      maxAge: 600,
    });
    return c.redirect(begun.href, 302);
  };

  routes.get("/sign-in/organisation", (c) => begin(c, null));

  // For whom the provider tells no address of: they sign in by a link once, and are known from then on.
  routes.get("/sign-in/organisation/known", async (c) => {
    const { id } = c.var.city;
    const secret = secretOf(context, c);
    if (c.var.actor === undefined || secret === undefined) return turnAway(c);
    const own = await context.database.readCity(id, (tx) => findOwnSession(context, tx, secret));
    // Not by a link on another site that somebody follows: the visit must come from here.
    const isFromHere = c.req.header("sec-fetch-site") !== "cross-site";
    if (own?.justNow !== true || !isFromHere) return refusePage(c, "sign-in-first");
    return begin(c, own.account);
  });

  routes.get("/sign-in/organisation/answer", async (c) => {
    const { city } = c.var;
    const cookie = attemptCookie(baseUrl, city.slug);
    const secret = getCookie(c, cookie);
    // The address as it was given to the provider: a proxy before us may have another.
    const came = new URL(answerAddress(context, city));
    came.search = new URL(c.req.url).search;
    const device = visitorsDevice(c);
    const finished = await finishAttempt(
      context,
      city,
      { provider, settings },
      { came, secret, device },
    );
    deleteCookie(c, cookie, cookieOptions(baseUrl));
    return "refused" in finished
      ? refuse(c, finished.refused)
      : letIn(context, c, finished.session);
  });

  routes.get("/sign-in/organisation/ended", async (c) => {
    const { frame, city } = c.var;
    const href = await provider.endAddress(cityAddress(context.settings, city));
    return respond(c, SignedOutPage({ frame, name: settings.name, href }));
  });

  return routes;
}

function answerAddress({ settings }: Pick<Context, "settings">, city: AddressedCity): string {
  return `${cityAddress(settings, city)}/sign-in/organisation/answer`;
}
